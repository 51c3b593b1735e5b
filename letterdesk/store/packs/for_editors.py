"""What a pack's author needs to write TOML in an editor of their own: schemas, and lines naming them.

The schemas lie in the pack, so that the way from a file to its schema is the same on every
computer and nothing is fetched. They are no part of what ``pack build`` hands out.
"""

from collections.abc import Mapping
from pathlib import Path

from letterdesk.store.files import make_folder, save_new
from letterdesk.store.packs.working import PackFiles, encoded, read_files
from letterdesk.store.paths import bundled

FOLDER = "schemas"
_LINE = "#:schema "
"""How editors of TOML are told a file's schema, in its first line."""


def read_schemas() -> dict[str, bytes]:
    """The schemas, by their names inside a pack."""
    files = sorted((bundled("resources") / "schemas").glob("*.json"))
    return {f"{FOLDER}/{file.name}": file.read_bytes() for file in files}


def naming_schemas(texts: Mapping[str, str]) -> dict[str, str]:
    """A pack's texts by file name, each TOML file with a first line that names its schema."""
    return {name: _naming_schema(name, text) for name, text in texts.items()}


def like_the_rest(texts: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """Files ``new`` to a pack that has ``texts``, naming their schemas if that pack's files do."""
    names_them = texts["pack.toml"].startswith(_LINE)
    return naming_schemas(new) if names_them else dict(new)


def put_schemas(folder: Path) -> None:
    """Give the pack in ``folder`` the schemas of this Letterdesk, and files that name them.

    Raises UserError when it is not a pack, or cannot be written.
    """
    pack: PackFiles = read_files(folder)
    texts = naming_schemas(pack.texts)
    changed = {name: text for name, text in texts.items() if text != pack.texts[name]}
    make_folder(pack.folder / FOLDER)
    for name, data in {**read_schemas(), **encoded(changed)}.items():
        save_new(pack.folder / name, data, overwrite=True)


def _naming_schema(name: str, text: str) -> str:
    kind = schema_of(name)
    text = text.removeprefix(
        "\ufeff"
    )  # with which Windows' Notepad may begin a file, no other line
    if not kind or text.startswith(_LINE):
        return text
    return f"{_LINE}{'../' * name.count('/')}{FOLDER}/{kind}.schema.json\n{text}"


def schema_of(name: str) -> str:
    """Which schema a file of a pack has, by its name there: 'guide'; '' when none."""
    folder, _, file = name.rpartition("/")
    if name == "pack.toml":
        return "pack"
    if not folder or not file.endswith(".toml"):
        return ""
    if folder == "bills":
        return "bill"
    if file.startswith("bill-"):
        return "explanation"
    return {"guide.toml": "guide", "asks.toml": "asks"}.get(file, "")
