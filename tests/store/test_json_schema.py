"""An author's editor objects where the reader does, and nowhere else."""

import json
import shutil
import tomllib
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator, FormatChecker
from jsonschema.validators import extend

from letterdesk.cli.main import run
from letterdesk.core.bills import BillId, BillType
from letterdesk.core.errors import UserError
from letterdesk.store.billstatus import import_bill
from letterdesk.store.packs import schema
from letterdesk.store.packs.archive import ArchiveSource
from letterdesk.store.packs.beginning import begin
from letterdesk.store.packs.copying import copy
from letterdesk.store.packs.for_editors import schema_of
from letterdesk.store.packs.json_schema import make_schemas, write_schemas
from letterdesk.store.packs.reading import Pack, read_source
from letterdesk.store.packs.toml_form import UnfitError, fit, unknown_keys
from letterdesk.store.paths import bundled
from tests.store.billstatus_samples import billstatus, path_of
from tests.store.hostile_archives import good_files

IN_THE_BOX = bundled("resources") / "schemas"
FORMS: dict[str, Any] = {
    "pack": schema.PackFile,
    "bill": schema.BillFile,
    "guide": schema.GuideFile,
    "asks": schema.AsksFile,
    "explanation": schema.ExplanationFile,
}
# TOML tells 1 from 1.0, JSON does not.
_WHOLE = Draft7Validator.TYPE_CHECKER.redefine(
    "integer", lambda _, value: isinstance(value, int) and not isinstance(value, bool)
)
_Validator = extend(Draft7Validator, type_checker=_WHOLE)  # type: ignore[no-untyped-call]


def objections(kind: str, values: object) -> list[str]:
    """What an editor would say of a file's values; it sees dates as text in the form of one."""
    text = json.loads(json.dumps(values, default=date.isoformat))
    made = json.loads((IN_THE_BOX / f"{kind}.schema.json").read_text(encoding="utf-8"))
    found = _Validator(made, format_checker=FormatChecker(["date"])).iter_errors(text)
    return [f"{list(error.path)}: {error.message}" for error in found]


def test_the_schemas_in_the_box_are_those_of_the_reader(tmp_path: Path) -> None:
    write_schemas(tmp_path / "schemas")
    made = {path.name: path.read_text("utf-8") for path in (tmp_path / "schemas").iterdir()}
    there = {path.name: path.read_text("utf-8") for path in IN_THE_BOX.iterdir()}
    assert there == made, "run: make schemas"


def parts(made: Any) -> Iterator[dict[str, Any]]:
    if isinstance(made, dict):
        yield made
        made = list(made.values())
    if isinstance(made, list):
        for part in made:
            yield from parts(part)


@pytest.mark.parametrize("made", make_schemas().values(), ids=make_schemas())
def test_a_schema_explains_every_key_and_knows_all_there_are(made: dict[str, Any]) -> None:
    Draft7Validator.check_schema(made)
    assert made["title"].endswith(".toml")
    tables = [part for part in parts(made) if isinstance(part.get("properties"), dict)]
    assert tables
    definitions = made.get("definitions", {})
    for table in tables:
        assert table["additionalProperties"] is False
        for key, part in table["properties"].items():
            told = (
                part.get("description") or definitions[part["$ref"].split("/")[-1]]["description"]
            )
            assert told.endswith((".", ").")), key


def packs(folder: Path) -> Iterator[Path]:
    """Those in the box, and those that Letterdesk writes: begun, copied, with bills of all types."""
    box = bundled("templates")
    yield from (path.parent for path in box.glob("*/pack.toml"))
    begun = begin(
        folder / "begun", title="T", organiser="", bills=(BillId(BillType.HR, 7, 119),),
        billstatus=(), languages=("es", "vi"),
    )  # fmt: skip
    for kind in BillType:
        file = folder / "status.xml"
        file.write_text(billstatus(kind, "3.0.0", path_of(kind)), encoding="utf-8")
        import_bill(file, begun)
    yield begun
    yield begin(folder / "practice", title="", organiser="", bills=(), billstatus=(), languages=())
    yield copy(box / "sesta-fosta", folder / "copied", title="", organiser="", languages=("es",))


def test_every_file_of_every_pack_fits_its_schema(tmp_path: Path) -> None:
    seen = set()
    for pack in packs(tmp_path):
        for path in pack.rglob("*.toml"):
            kind = schema_of(path.relative_to(pack).as_posix())
            seen.add(kind)
            assert not objections(kind, tomllib.loads(path.read_text("utf-8"))), path
    assert seen == set(FORMS)


def test_files_that_letterdesk_writes_name_a_schema_that_lies_in_the_pack(tmp_path: Path) -> None:
    for pack in packs(tmp_path):
        if pack.parent != tmp_path:
            continue
        for path in pack.rglob("*.toml"):
            first = path.read_text("utf-8").split("\n")[0]
            named = path.parent / first.removeprefix("#:schema ")
            assert named.resolve() == pack / "schemas" / f"{schema_of(path.relative_to(pack).as_posix())}.schema.json"  # fmt: skip
            assert named.read_bytes() == (IN_THE_BOX / named.name).read_bytes()


def test_a_pack_that_has_no_schemas_is_given_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = tmp_path / "starter"
    shutil.copytree(bundled("templates") / "starter", pack)
    before = (pack / "pack.toml").read_text("utf-8")
    marked = b"\xef\xbb\xbf" + before.replace("\n", "\r\n").encode()
    (pack / "pack.toml").write_bytes(marked)  # as Windows' Notepad may save it
    for _ in range(2):
        assert run(["pack", "schemas", str(pack)]) == 0
        assert (pack / "pack.toml").read_text("utf-8") == (
            f"#:schema schemas/pack.schema.json\n{before}"
        )
    assert len(list((pack / "schemas").iterdir())) == len(FORMS)
    assert run(["pack", "check", str(pack)]) == 0
    assert run(["pack", "build", str(pack), "--out", str(tmp_path)]) == 0
    assert run(["pack", "schemas", str(tmp_path)]) == 2
    assert "not the folder of a campaign" in capsys.readouterr().err


# --- the reader and the schema agree ---

GOOD = good_files() | {
    "en/bill-s35-117.toml": b'text = "T."\n[[sections]]\nnumber = "1"\nheading = "H"\nwords = "W."\n'
}
FILES = ("pack.toml", "bills/s35-117.toml", "en/guide.toml", "en/asks.toml", "en/bill-s35-117.toml")
# Not a time, nor a date where text belongs: editors see text in those, the reader does not.
_STRANGE = st.sampled_from(
    [0, -1, 1, 20_000, 1.0, True, False, "", "x", "en", "house", "2017-04-03", "s35-117", "x" * 301,
     "x" * 11_000, [], ["x"], [1], [[]], ["en"] * 2, ["x"] * 11, {}, {"x": 1}, [{}], [{"key": "x"}]]
).map(deepcopy)  # fmt: skip


def places(values: Any) -> list[tuple[Any, Any]]:
    """Every table or list of a document with each of its keys."""
    found: list[tuple[Any, Any]] = []
    for key in values if isinstance(values, dict) else range(len(values)):
        found.append((values, key))
        if isinstance(values[key], dict | list):
            found += places(values[key])
    return found


@st.composite
def spoiled(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A good file with a few keys taken out, changed, added or misspelled."""
    file = draw(st.sampled_from(FILES))
    values = deepcopy(tomllib.loads(GOOD[file].decode()))
    for _ in range(draw(st.integers(1, 2))):
        holders = places(values)
        if not holders:
            break
        holder, key = holders[draw(st.integers(0, len(holders) - 1))]
        match draw(st.sampled_from(["out", "changed", "misspelled", "added"])):
            case "out":
                del holder[key]
            case "misspelled" if isinstance(holder, dict):
                holder[f"{key}s"] = holder.pop(key)
            case "added" if isinstance(holder, dict):
                holder["more"] = draw(_STRANGE)
            case _:
                holder[key] = draw(_STRANGE)
    return file, values


def read(file: str, values: dict[str, Any]) -> Pack | None:
    text = tomlkit.dumps(values).encode()
    try:
        return read_source(ArchiveSource("ours", {**GOOD, file: text}))
    except UserError:
        return None


@settings(max_examples=200, deadline=None)
@given(spoiled())
def test_reader_and_schema_agree_about_any_file(spoilt: tuple[str, dict[str, Any]]) -> None:
    file, values = spoilt
    kind = schema_of(file)
    said = objections(kind, values)
    if said:
        pack = read(file, values)
        assert pack is None or pack.notices, said
        return
    # The reader may still refuse it, for what it means or what another file says.
    try:
        fit(values, FORMS[kind])
    except UnfitError as error:
        pytest.fail(f"only the reader objects: {error.what}")
    assert not unknown_keys(values, FORMS[kind])
