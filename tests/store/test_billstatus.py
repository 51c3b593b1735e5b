"""A bill's facts come from Congress's own file, whatever its generation, type and stage."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from letterdesk.cli.main import run
from letterdesk.core.bills import Bill, BillType, Cosponsor, Stage, parse_bill_id, stage_on
from letterdesk.core.errors import UserError
from letterdesk.core.members import Chamber
from letterdesk.store.billstatus import Imported, import_bill, read_billstatus
from letterdesk.store.packs import load_campaign
from letterdesk.store.paths import bundled
from tests.store.billstatus_samples import GENERATIONS, Step, billstatus, day_of, path_of

REAL = Path(__file__).parents[3] / "shared" / "data" / "billstatus"
needs_real_files = pytest.mark.skipif(
    not REAL.is_dir(), reason="the real BILLSTATUS files are not beside the checkout"
)


def cases() -> Iterator[tuple[BillType, str, tuple[Step, ...]]]:
    for kind in BillType:
        whole = path_of(kind)
        for generation in GENERATIONS:
            for length in range(1, len(whole) + 1):
                yield kind, generation, whole[:length]


def imported(folder: Path, text: str) -> Imported:
    file = folder / "BILLSTATUS.xml"
    file.write_text(text, encoding="utf-8")
    return read_billstatus(file)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "sesta-fosta"
    shutil.copytree(bundled("templates") / "sesta-fosta", folder)
    return folder


@pytest.mark.parametrize(
    ("kind", "generation", "steps"),
    tuple(cases()),
    ids=lambda value: value[-1].stage if isinstance(value, tuple) else str(value),
)
def test_every_type_of_bill_at_every_stage_is_read_from_every_generation(
    kind: BillType, generation: str, steps: tuple[Step, ...], tmp_path: Path
) -> None:
    law = "117-99" if steps[-1].stage is Stage.ENACTED else ""
    bill = imported(tmp_path, billstatus(kind, generation, steps, law=law)).bill
    assert str(bill.id) == f"{kind.value}5-117"
    assert bill.public_law == law
    for week, step in enumerate(steps):
        assert stage_on(bill, date.fromisoformat(day_of(week))) is step.stage
    assert bill.sponsor_name == "Sen. Jane Q. Doe, Jr. (D-OR)"
    assert bill.cosponsors == (
        Cosponsor("R000002", date(2021, 3, 1), party="R"),
        Cosponsor("R000003", date(2021, 4, 1), date(2021, 5, 1), "R"),
    )


def test_a_file_becomes_a_packs_facts_and_is_read_back_the_same(pack: Path) -> None:
    for kind in BillType:
        file = pack.parent / "status.xml"
        file.write_text(billstatus(kind, "3.0.0", path_of(kind)), encoding="utf-8")
        put = import_bill(file, pack)
        assert not put.refreshed
        assert put.path == pack / "bills" / f"{kind.value}5-117.toml"
    bills = {bill.id: bill for bill in load_campaign(pack).bills}
    for kind in BillType:
        expected = imported(pack.parent, billstatus(kind, "3.0.0", path_of(kind))).bill
        assert bills[expected.id] == replace(expected, as_of=date(2022, 11, 30))


def test_what_an_author_wrote_stays_when_the_facts_are_refreshed(pack: Path) -> None:
    file = pack.parent / "status.xml"
    file.write_text(billstatus(BillType.S, "1.0.0", path_of(BillType.S)[:2]), encoding="utf-8")
    facts = import_bill(file, pack).path
    written = facts.read_text(encoding="utf-8")
    facts.write_text(
        written.replace(
            "[[events]]", '# Ours.\nnickname = "PLA"\ncompanion = "hr9-117"\n\n[[events]]', 1
        )
        if "[[referrals]]" not in written
        else written.replace(
            'title = "Plain', '# Ours.\nnickname = "PLA"\ncompanion = "hr9-117"\ntitle = "Plain', 1
        ),
        encoding="utf-8",
    )
    file.write_text(billstatus(BillType.S, "3.0.0", path_of(BillType.S)), encoding="utf-8")
    put = import_bill(file, pack)
    assert put.refreshed
    bill = next(b for b in load_campaign(pack).bills if b.id == put.imported.bill.id)
    assert (bill.nickname, str(bill.companion)) == ("PLA", "hr9-117")
    assert stage_on(bill, date(2022, 1, 1)) is Stage.ENACTED
    assert "# Ours." in facts.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def real() -> dict[str, Bill]:
    bills = (read_billstatus(file).bill for file in sorted(REAL.glob("*.xml")))
    return {str(bill.id): bill for bill in bills}


@needs_real_files
def test_the_first_campaigns_bills_have_the_numbers_of_congress(real: dict[str, Bill]) -> None:
    fosta, sesta = real["hr1865-115"], real["s1693-115"]
    assert len(fosta.cosponsors_on(date(2018, 4, 11))) == 174
    assert [c.bioguide for c in fosta.cosponsors if c.withdrawn] == ["M001166"]
    assert len(sesta.cosponsors_on(date(2018, 4, 11))) == 70
    assert [(v.date, v.chamber, v.yeas, v.nays, v.number) for v in fosta.votes] == [
        (date(2018, 2, 27), Chamber.HOUSE, 388, 25, 91),
        (date(2018, 3, 21), Chamber.SENATE, 97, 2, 60),
    ]
    assert sesta.votes == ()
    assert (fosta.introduced, sesta.introduced) == (date(2017, 4, 3), date(2017, 8, 1))
    assert (fosta.sponsor, sesta.sponsor) == ("W000812", "P000449")
    assert fosta.public_law == "115-164"
    on = {
        date(2017, 10, 1): (Stage.IN_COMMITTEE, Stage.IN_COMMITTEE),
        date(2018, 1, 10): (Stage.IN_COMMITTEE, Stage.ON_CALENDAR),
        date(2018, 2, 27): (Stage.PASSED_ONE, Stage.ON_CALENDAR),
        date(2018, 3, 21): (Stage.PASSED_BOTH, Stage.ON_CALENDAR),
        date(2018, 4, 11): (Stage.ENACTED, Stage.ON_CALENDAR),
        date(2019, 1, 3): (Stage.ENACTED, Stage.DIED),
    }
    for day, stages in on.items():
        assert (stage_on(fosta, day), stage_on(sesta, day)) == stages


@needs_real_files
@pytest.mark.parametrize(
    ("bill_id", "cosponsors", "companion", "stage"),
    [
        ("hjres45-114", 6, "", Stage.IN_COMMITTEE),
        ("sres105-114", 28, "", Stage.ADOPTED),
        ("s832-116", 1, "hr1803-116", Stage.IN_OTHER_COMMITTEE),
        ("s35-117", 72, "hr305-117", Stage.PASSED_ONE),
        ("sconres7-117", 38, "", Stage.IN_COMMITTEE),
    ],
)
def test_real_files_of_every_generation_are_read(
    real: dict[str, Bill], bill_id: str, cosponsors: int, companion: str, stage: Stage
) -> None:
    bill = real[bill_id]
    assert len(bill.cosponsors) == cosponsors
    assert bill.companion == (parse_bill_id(companion) if companion else None)
    last = bill.events[-1].date
    assert stage_on(bill, last) is stage
    assert bill.referrals


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "damaged, or not an XML file"),
        ("Dear Congress", "damaged, or not an XML file"),
        ("<billStatus>", "damaged, or not an XML file"),
        ("<amendmentStatus/>", "not a BILLSTATUS file"),
        ("<billStatus/>", "not a BILLSTATUS file"),
        ("<billStatus><bill/></billStatus>", "'congress' is missing"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><billStatus><bill>&b;</bill></billStatus>', "damaged, or not an XML file"),
        ('<!DOCTYPE a SYSTEM "file:///etc/passwd"><billStatus><bill/></billStatus>', "damaged, or not an XML file"),
        (billstatus(BillType.S, "1.0.0", ()).replace("<congress>117", "<congress>many"), "which bill it is about"),
        (billstatus(BillType.S, "1.0.0", ()).replace("<introducedDate>2021-03-01", "<introducedDate>soon"), "cannot be read"),
        (billstatus(BillType.S, "1.0.0", ()).replace("sponsors>", "nobody>"), "it names no sponsor"),
        ("<billStatus>" + "<bill>" * 200_000, "damaged, or not an XML file"),
    ],
)  # fmt: skip
def test_what_is_no_such_file_is_refused_in_a_sentence(
    text: str, said: str, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match=r"BILLSTATUS\.xml cannot be imported") as told:
        imported(tmp_path, text)
    assert said in str(told.value.message)


def test_a_file_that_cannot_be_used_leaves_the_pack_as_it_was(pack: Path) -> None:
    before = {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()}
    file = pack.parent / "status.xml"
    file.write_text("<billStatus/>", encoding="utf-8")
    with pytest.raises(UserError):
        import_bill(file, pack)
    assert {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()} == before


def test_the_command_line_imports_a_bill_and_says_what_it_found(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = pack.parent / "BILLSTATUS-117s5.xml"
    file.write_text(billstatus(BillType.S, "3.0.0", path_of(BillType.S)[:4]), encoding="utf-8")
    assert run(["bill", "import", str(file), "--pack", str(pack)]) == 0
    said = capsys.readouterr().out
    assert "S. 5, Plain Letters Act" in said
    assert re.search(r"Cosponsors as of \w+ \d+, 20\d\d: 1\n", said)
    assert run(["bill", "import", str(file), "--pack", str(pack)]) == 0
    assert "Brought up to date" in capsys.readouterr().out
    assert run(["bill", "import", str(pack / "pack.toml"), "--pack", str(pack)]) == 2
    assert run(["bill", "import", str(file), "--pack", str(pack / "nowhere")]) == 2


@needs_real_files
@pytest.mark.parametrize("bill_id", ["hr1865-115", "s1693-115"])
def test_the_first_campaigns_facts_are_what_the_import_makes(bill_id: str) -> None:
    """So 'letterdesk bill import' refreshes them, and nobody edits them by hand."""
    folder = bundled("templates") / "sesta-fosta"
    (written,) = (bill for bill in load_campaign(folder).bills if str(bill.id) == bill_id)
    number = bill_id.partition("-")[0]
    fresh = read_billstatus(REAL / f"BILLSTATUS-115{number}.xml")
    expected = replace(
        fresh.bill,
        nickname=written.nickname,
        companion=written.companion,
        as_of=fresh.updated,
    )
    assert set(written.cosponsors) == set(expected.cosponsors)
    assert replace(written, cosponsors=()) == replace(expected, cosponsors=())
