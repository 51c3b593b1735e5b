"""TOML texts as people and programs write them, with the line of everything in them."""

from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from hypothesis import strategies as st

Path = tuple[str | int, ...]

_KEYS = st.one_of(
    st.sampled_from(["a", "b", "title", "points", "hr1865-115", "2017-06-20", "1"]),
    st.sampled_from(["a.b", "é", "", "x = 1", "#", 'a"b', "[a]", "a\nb", "tab\t"]),
)
_SCALARS = st.one_of(
    st.integers(-5, 5), st.booleans(), st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    st.sampled_from([1.5, time(7, 32), "", "word", "# no comment", "[[points]]", "a = 1", "]", "}"]),
    st.sampled_from(['say "yes"', "it's", "back\\slash", "'''", "two\nlines", "\n[a]\nb = 1\n", 'x"""y']),
)  # fmt: skip
VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_KEYS, inner, max_size=3)),
    max_leaves=12,
)
DOCUMENTS = st.dictionaries(_KEYS, VALUES, max_size=5)


@dataclass
class Writer:
    """Writes a document in one of the many ways there are, and notes where it wrote what."""

    draw: Any
    """Makes the choices: ``data.draw`` of Hypothesis."""
    text: str = ""
    lines: dict[Path, int] = field(default_factory=dict)

    def document(self, values: dict[str, Any]) -> str:
        self._table(values, ())
        return self.text

    def _table(self, values: dict[str, Any], path: Path) -> None:
        """Pairs first, for what follows a header belongs to that; then tables of their own."""
        later: list[tuple[str, Any]] = []
        for key, value in values.items():
            rows = isinstance(value, list) and value and all(isinstance(v, dict) for v in value)
            if (isinstance(value, dict) or rows) and self._choose():
                later.append((key, value))
            else:
                self._pair(key, value, path)
        for key, value in later:
            header = ".".join(self._key(str(k)) for k in (*path, key) if not isinstance(k, int))
            for number, row in enumerate(value if isinstance(value, list) else [value]):
                self._space()
                rows = isinstance(value, list)
                here = (*path, key, number) if rows else (*path, key)
                self.lines.setdefault((*path, key), self._line)
                self.lines[here] = self._line
                blank = self.draw(st.sampled_from(["", " "]))
                shown = f"{blank}{header}{blank}"
                self.text += f"[[{shown}]]" if rows else f"[{shown}]"
                self._end()
                self._table(row, here)

    def _pair(self, key: str, value: Any, path: Path, *, inline: bool = False) -> None:
        if not inline:
            self._space()
        path = (*path, key)
        self.lines[path] = self._line
        self.text += self._key(key)
        while isinstance(value, dict) and len(value) == 1 and self._choose():
            ((key, value),) = value.items()
            path = (*path, key)
            self.lines[path] = self._line
            self.text += self.draw(st.sampled_from([".", " . "])) + self._key(key)
        self.text += self.draw(st.sampled_from(["=", " = "]))
        self._value(value, path, inline=inline)
        if not inline:
            self._end()

    def _value(self, value: Any, path: Path, *, inline: bool) -> None:
        match value:
            case bool():
                self.text += str(value).lower()
            case str():
                self.text += self._quoted(value, inline=inline)
            case list():
                self._array(value, path, inline=inline)
            case dict():
                self.text += "{"
                for number, (key, inner) in enumerate(value.items()):
                    self.text += ", " if number else " "
                    # An inline table stays on its line, but an array in it may not.
                    self._pair(key, inner, path, inline=True)
                self.text += " }"
            case date() | time():
                self.text += value.isoformat()
            case _:
                self.text += repr(value)

    def _array(self, items: list[Any], path: Path, *, inline: bool) -> None:
        apart = not inline and self._choose()
        self.text += "["
        for number, item in enumerate(items):
            self.text += "," if number else ""
            if apart:
                self.text += self.draw(st.sampled_from(["\n", " # ] a note\n\n", "\n  "]))
            self.lines[*path, number] = self._line
            self._value(item, (*path, number), inline=inline)
        if apart:
            self.text += self.draw(st.sampled_from(["\n", ",\n" if items else "\n"]))
        self.text += "]"

    def _quoted(self, words: str, *, inline: bool) -> str:
        ways = [_escaped(words)]
        if "'" not in words and "\n" not in words and words.isprintable():
            ways.append(f"'{words}'")
        if not inline and '"""' not in words:
            long = words.replace("\\", "\\\\")
            ways.append(f'"""\n{long}"""' if not long.endswith('"') else f'"""{long}"""')
        if not inline and "'''" not in words and "\t" not in words:
            ways.append(f"'''\n{words}'''")
        return str(self.draw(st.sampled_from(ways)))

    def _key(self, key: str) -> str:
        ways = [_escaped(key)]
        if key and key.isascii() and key.replace("-", "").replace("_", "").isalnum():
            ways.append(key)
        if "'" not in key and key.isprintable():
            ways.append(f"'{key}'")
        return str(self.draw(st.sampled_from(ways)))

    def _space(self) -> None:
        self.text += self.draw(st.sampled_from(["", "\n", "# a = 1 [b]\n", "  \n\n", "  "]))

    def _end(self) -> None:
        self.text += self.draw(st.sampled_from(["\n", "  # 'so\n", " \n"]))

    def _choose(self) -> bool:
        return bool(self.draw(st.booleans()))

    @property
    def _line(self) -> int:
        return self.text.count("\n") + 1


def _escaped(words: str) -> str:
    plain = words.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + plain.replace("\n", "\\n").replace("\t", "\\u0009") + '"'
