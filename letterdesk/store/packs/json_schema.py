"""JSON Schema of a pack's TOML files, for editors that check and complete while one types.

Made from the very types that files are read by, so that the two cannot disagree. Where the
reader warns, of a key that it does not know, a schema can only object. ``make schemas`` writes
them into ``resources/schemas``, from where packs get them.
"""

import json
import sys
from pathlib import Path
from typing import Any

import msgspec

from letterdesk.core.ask import Position, asks_of
from letterdesk.store.packs import schema

_FORMS = {
    "pack": (schema.PackFile, "pack.toml"),
    "bill": (schema.BillFile, "bills/<id>.toml"),
    "guide": (schema.GuideFile, "<language>/guide.toml"),
    "asks": (schema.AsksFile, "<language>/asks.toml"),
    "explanation": (schema.ExplanationFile, "<language>/bill-<id>.toml"),
}
_EITHER_POSITION = {"anyOf": [{"required": list(asks_of(position))} for position in Position]}


def make_schemas() -> dict[str, dict[str, Any]]:
    """Each schema, by the name of its file: 'guide.schema.json'."""
    return {f"{kind}.schema.json": _make(kind) for kind in _FORMS}


def write_schemas(folder: Path) -> None:
    """Write every schema into ``folder``."""
    folder.mkdir(exist_ok=True)
    for name, made in make_schemas().items():
        text = json.dumps(made, indent=2, ensure_ascii=False)
        (folder / name).write_text(f"{text}\n", encoding="utf-8")


def _make(kind: str) -> dict[str, Any]:
    form, where = _FORMS[kind]
    (ref,), parts = msgspec.json.schema_components([form], ref_template="#/definitions/{name}")
    parts = _with_keys_written_out(parts, parts)
    root = parts.pop(_named(ref))
    made = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **_for_toml(root),
        **(_EITHER_POSITION if kind == "asks" else {}),
        "title": where,
    }
    if parts:
        made["definitions"] = {name: _for_toml(part) for name, part in parts.items()}
    return made


def _named(ref: dict[str, str]) -> str:
    return ref["$ref"].rpartition("/")[2]


def _with_keys_written_out(part: Any, parts: dict[str, Any]) -> Any:
    """A part of a schema in which what a table's keys can be stands where the table does.

    By its version msgspec writes it out there, or refers to one of the ``parts``.
    """
    if isinstance(part, list):
        return [_with_keys_written_out(item, parts) for item in part]
    if not isinstance(part, dict):
        return part
    whole = {key: _with_keys_written_out(value, parts) for key, value in part.items()}
    keys = whole.get("propertyNames")
    if isinstance(keys, dict):
        keys = parts[_named(keys)] if "$ref" in keys else keys
        choices = {"enum": sorted(keys["enum"])} if "enum" in keys else {}
        whole["propertyNames"] = {k: v for k, v in keys.items() if k != "title"} | choices
    return whole


def _for_toml(part: Any) -> Any:
    """A part of a schema without what means nothing in TOML, or to an author."""
    if isinstance(part, list):
        return [_for_toml(item) for item in part]
    if not isinstance(part, dict):
        return part
    plain = {key: _for_toml(value) for key, value in part.items() if key != "title"}
    if "default" in plain and plain["default"] in (None, "", [], {}):
        del plain["default"]
    if isinstance(plain.get("description"), str):
        plain["description"] = " ".join(plain["description"].split())
    if isinstance(plain.get("properties"), dict):
        # Not through the loop above: a file may have a key called "title".
        plain["properties"] = {k: _for_toml(v) for k, v in part["properties"].items()}
        plain["additionalProperties"] = False
    choices = plain.get("anyOf", [])
    if {"type": "null"} in choices:
        (choice,) = (choice for choice in choices if choice != {"type": "null"})
        del plain["anyOf"]
        plain |= choice
    return plain


if __name__ == "__main__":
    write_schemas(Path(sys.argv[1]))
