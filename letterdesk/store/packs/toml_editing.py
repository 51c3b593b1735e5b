"""A pack's TOML file as its author wrote it, changed one value at a time."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Array

from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.packs.toml_file import fail
from letterdesk.store.packs.toml_places import Path

Value = str | date | Sequence[str]
_LONG_LINE = 60
"""Characters of a list beyond which each of its items has a line of its own."""


class EditedToml:
    """Comments, keys that Letterdesk does not know, and the order of things stay.

    The text is parsed once, so that putting a value does not wait for a large file.
    """

    def __init__(self, file: str, text: str) -> None:
        """Raises UserError, naming ``file``, when the text is not valid TOML."""
        try:
            self._document = tomlkit.parse(text)
        except (TOMLKitError, RecursionError) as error:
            line = getattr(error, "line", 0)
            fail(file, line, sentence(QT_TRANSLATE_NOOP("core", "the text there is not valid TOML")))  # fmt: skip

    @property
    def text(self) -> str:
        return tomlkit.dumps(self._document)

    def get(self, *path: str | int) -> Any:
        """The plain value at ``path``; None where there is none."""
        here: Any = self._document
        for step in path:
            try:
                here = here[step]
            except (KeyError, IndexError, TypeError):
                return None
        return here.unwrap() if hasattr(here, "unwrap") else here

    def put(self, path: Path, value: Value) -> None:
        """Set the value at ``path``, whose tables are made where they are missing."""
        if self.get(*path) == (value if isinstance(value, str | date) else list(value)):
            return
        here: Any = self._document
        for step in path[:-1]:
            if isinstance(step, str) and step not in here:
                here[step] = tomlkit.table()
            here = here[step]
        here[path[-1]] = value if isinstance(value, str | date) else _array(value)

    def remove(self, *path: str | int) -> None:
        """Take the value at ``path`` out, if there is one."""
        here: Any = self._document
        for step in path[:-1]:
            if isinstance(step, str) and step not in here:
                return
            here = here[step]
        if path[-1] in here:
            del here[path[-1]]

    def put_rows(self, key: str, rows: Sequence[Mapping[str, str]]) -> None:
        """Set the tables ``[[key]]``. One whose 'key' was there before keeps what else it holds."""
        before = {row.get("key"): row for row in self._document.get(key, ())}
        tables = tomlkit.aot()
        for row in rows:
            kept = before.get(row.get("key"))
            # Through text: a table that sits in one document cannot be put into another.
            table = _as_table(tomlkit.parse(kept.as_string().strip() if kept else ""))
            for name, value in row.items():
                if table.get(name) != value:
                    table[name] = value
            table.add(tomlkit.nl())
            tables.append(table)
        self._document[key] = tables


def _as_table(document: Any) -> Any:
    table = tomlkit.table()
    for name, item in document.body:
        if name is None:
            table.add(item)
        else:
            table.add(name, item)
    return table


def _array(items: Sequence[str]) -> Array:
    array = tomlkit.array()
    array.extend(items)
    array.multiline(sum(map(len, items)) > _LONG_LINE)
    return array
