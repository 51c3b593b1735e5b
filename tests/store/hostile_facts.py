"""Fact files that no campaign needs, each a good one with something wrong; and files of Congress.

The name says what. Every key of every form meets values of every wrong type.
"""

import json
import tomllib
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from typing import Any

from letterdesk.core.bills import BillType
from letterdesk.store.packs.archive import build_archive
from tests.store.billstatus_samples import billstatus, path_of
from tests.store.hostile_archives import NAME, good_files

PACK, BILL, GUIDE, ASKS = "pack.toml", "bills/s35-117.toml", "en/guide.toml", "en/asks.toml"
_EXPLANATION = "en/bill-s35-117.toml"
_EXPLAINS = (
    b'text = "As passed."\n[[sections]]\nnumber = "1"\nheading = "Title"\nwords = "Gives it."\n'
)


@dataclass(frozen=True)
class Fact:
    """A pack with one file as it should not be."""

    name: str
    file: str
    text: bytes
    line: int = 0
    """Where it says it is wrong; 0 where no line can be told."""
    blamed: str = ""
    """The file that is named instead, when it is another."""

    def make(self) -> bytes:
        return build_archive(NAME, {**_files(), self.file: self.text})


@cache
def _files() -> dict[str, bytes]:
    return {**good_files(), _EXPLANATION: _EXPLAINS}


def _edit(
    name: str,
    file: str,
    old: str,
    new: str,
    *,
    line: bool = False,
    below: int = 0,
    blamed: str = "",
) -> Fact:
    """``new`` in the place of ``old``; with ``line``, that is blamed, ``below`` the first of it."""
    text = _files()[file].decode()
    assert old in text, (name, old)
    at = text[: text.index(old)].count("\n") + 1 + below
    return Fact(
        f"{file}: {name}", file, text.replace(old, new, 1).encode(), at if line else 0, blamed
    )


def _added(name: str, file: str, text: str, line: int = 0) -> Fact:
    """``text`` before everything else, where the keys of the file itself stand."""
    return Fact(f"{file}: {name}", file, text.encode() + b"\n" + _files()[file], line)


def _whole(name: str, file: str, data: bytes, line: int = 0) -> Fact:
    return Fact(f"{file}: {name}", file, data, line)


# --- every key, with values of every other type ---

_VALUES: dict[str, Any] = {
    "a number": 42,
    "a text": "x",
    "a list": [1],
    "a table": {"a": 1},
    "yes": True,
    "nan": float("nan"),
    "a time": time(7, 32),
}
_NOT_NAMES = {PACK: ("a table",), BILL: ("a list",), GUIDE: ("a number", "nan"), ASKS: ("a list",), _EXPLANATION: ("yes",)}  # fmt: skip
"""What each key is given besides the first value of another type."""


def _wrong_types() -> Iterator[Fact]:
    for file, more in _NOT_NAMES.items():
        plain = tomllib.loads(_files()[file].decode())
        for path in _paths(plain):
            good = _at(plain, path)
            first = "a number" if isinstance(good, str) else "a text"
            for kind in dict.fromkeys((first, *more)):
                wrong = _VALUES[kind]
                if type(wrong) is not type(good) and not (good is True and wrong is True):
                    document = deepcopy(plain)
                    _at(document, path[:-1])[path[-1]] = wrong
                    named = ".".join(map(str, path))
                    yield _plain(f"{named} is {kind}", file, document)


def _missing() -> Iterator[Fact]:
    optional = {"format", "url", "expires", "practice", "as_of", "cosponsors", "referrals", "events.chamber",
                "events.text", "both_sides.sources"}  # fmt: skip
    for file in (PACK, BILL, GUIDE, _EXPLANATION, ASKS):
        plain = tomllib.loads(_files()[file].decode())
        for path in _paths(plain):
            named = ".".join(part for part in path if isinstance(part, str))
            if named in optional or named.startswith("cosponsors"):
                continue
            if isinstance(path[-1], int):
                continue
            document = deepcopy(plain)
            del _at(document, path[:-1])[path[-1]]
            yield _plain(f"{named} is missing", file, document)


def _paths(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to every key, and to the first of each list."""
    if path:
        yield path
    if isinstance(value, dict):
        for key in value:
            yield from _paths(value[key], (*path, key))
    elif isinstance(value, list) and value:
        yield from _paths(value[0], (*path, 0))


def _at(value: Any, path: tuple[str | int, ...]) -> Any:
    for part in path:
        value = value[part]
    return value


def _plain(name: str, file: str, document: dict[str, Any]) -> Fact:
    return Fact(f"{file}: {name}", file, as_toml(document).encode())


def as_toml(document: dict[str, Any]) -> str:
    """A file with one line for each of its keys."""
    return "".join(f"{key} = {_as_toml(value)}\n" for key, value in document.items())


def _as_toml(value: Any) -> str:
    match value:
        case dict():
            inside = (f"{_as_toml(str(key))} = {_as_toml(part)}" for key, part in value.items())
            return f"{{{', '.join(inside)}}}"
        case list():
            return f"[{', '.join(map(_as_toml, value))}]"
        case date() | time():
            return value.isoformat()
    return json.dumps(value, ensure_ascii=False).replace("NaN", "nan")


# --- by hand ---

_LONG = "x" * 4_000
_POINT = '[[points]]\nkey = "k{n}"\nlabel = "l"\nsentence = "s"\nposition = "support"\n'
_EVENT = '[[events]]\ndate = 2021-01-22\nkind = "introduced"\n'
_MANY_IDS = ", ".join(f'"X{n:06}"' for n in range(2_000))

_BY_HAND = (
    # pack.toml: names that lead elsewhere
    *(
        _edit(f"id {wrong!r}", PACK, 'id = "ours"', f"id = {wrong}")
        for wrong in ('"../ours"', '"ours/x"', '"/ours"', '"C:ours"', '"ou\\\\rs"', '"Ours"', '"our s"', '"con\\u0000"',
                      '""', '"."', '"theirs"', '"ours.letterpack"', '"-ours"', f'"{"x" * 41}"', '"оurs"')
    ),
    *(
        _edit(f"language {wrong!r}", PACK, '"en", "es"', f'"en", "{wrong}"')
        for wrong in ("../es", "/etc", "es/..", "ES", "e", "english", "es-us", "es\\\\US", "", "es\\n", "..")
    ),
    *(
        _edit(f"bill {wrong!r}", PACK, '"s35-117"', f'"{wrong}"')
        for wrong in ("../s35-117", "/s35-117", "s35-117/..", "s0-117", "s35-0", "s-117", "s35", "x35-117", "S35-117", "s035-117",
                      "s99999999999999999999-117", "s35-99999999", "s35--117", "s٣٥-117", "s35-117\\n", "")
    ),
    *(
        _edit(f"url {wrong!r}", PACK, "https://www.congress.gov/bill/117th-congress/senate-bill/35", wrong)
        for wrong in ("file:///etc/passwd", "javascript:alert(1)", "smb://host/share", "ftp://host", "https:", "https://a b", "http://x\\ny",
                      "data:text/html,x", "//host", "vscode://x", "https://ex\\u0430mple.org", "HTTPS://X")
    ),
    _edit("no language", PACK, '["en", "es"]', "[]"),
    _edit("eleven languages", PACK, '"en", "es"', '"en", ' + ", ".join(f'"a{c}"' for c in "abcdefghij"), line=True),
    _edit("one language twice", PACK, '"en", "es"', '"en", "es", "es"'),
    _edit("no English", PACK, '"en", "es"', '"es"'),
    _edit("a bill without a file", PACK, '"s35-117"', '"hr1865-115"', blamed="bills/hr1865-115.toml"),
    _edit("a language without files", PACK, '"en", "es"', '"en", "es", "vi"', blamed="vi/guide.toml"),
    _edit("no bill", PACK, '["s35-117"]', "[]"),
    _edit("thirty bills", PACK, '"s35-117"', ", ".join(f'"s{n}-117"' for n in range(30)), line=True),
    _edit("one bill twice", PACK, '"s35-117"', '"s35-117", "s35-117"'),
    _edit("no position", PACK, '["support", "oppose"]', "[]"),
    _edit("a position twice", PACK, '"support", "oppose"', '"support", "support"'),
    _edit("a position of its own", PACK, '"support", "oppose"', '"maybe"', line=True),
    _edit("a position that is a path", PACK, '"support", "oppose"', '"../support"', line=True),
    _edit("a format of the future", PACK, "format = 1", "format = 99"),
    _edit("a format without an end", PACK, "format = 1", f"format = {'9' * 5_000}", line=True),
    _edit("a format of many digits", PACK, "format = 1", f"format = {'9' * 4_000}"),
    _edit("a format in bits", PACK, "format = 1", f"format = 0x{'f' * 9_000}"),
    _edit("an organiser of 4,000 letters", PACK, "The Letterdesk project", _LONG, line=True),
    _edit("an organiser turned around", PACK, "The Letterdesk project", "The \\u202edesk"),
    _edit("an organiser with an escape", PACK, "The Letterdesk project", "\\u001b]0;evil\\u0007"),
    _edit("an organiser with NUL", PACK, "The Letterdesk project", "x\\u0000y"),
    _edit("a key twice", PACK, "format = 1", "format = 1\nformat = 1", line=False),
    _edit("ends on a day that is not", PACK, "format = 1", "expires = 2026-02-30", line=True),
    _edit("ends in the year 0", PACK, "format = 1", "expires = 0000-01-01", line=True),
    _edit("ends in the year 10000", PACK, "format = 1", "expires = 10000-01-01", line=True),
    _edit("ends at a moment", PACK, "format = 1", "expires = 2026-01-01T10:00:00Z", line=True),
    _edit("ends in words", PACK, "format = 1", 'expires = "soon"', line=True),
    _edit("practice is a number", PACK, "practice = true", "practice = 1", line=True),
    # TOML itself
    _added("nested lists", PACK, "a = " + "[" * 5_000),
    _added("nested lists that end", PACK, "a = " + "[" * 5_000 + "]" * 5_000),
    _added("nested tables", PACK, "a = " + "{a=" * 4_000),
    _added("nested lists, a few hundred", PACK, "a = " + "[" * 900 + "]" * 900),
    _added("a key of many dots", PACK, ".".join("a" * 5_000) + " = 1", 1),
    _added("a table of many dots", PACK, "[" + ".".join("a" * 5_000) + "]", 1),
    _added("many keys of some dots", BILL, "\n".join(".".join(f"a{n}" for _ in range(199)) + f".b{n} = 1" for n in range(400))),
    _added("many tables of some dots", BILL, "\n".join("[" + ".".join(f"a{n}" for _ in range(150)) + "]" for n in range(450))),
    _added("a dotted key over another", PACK, "a = 1\na.b = 2", 2),
    _added("a table over a key", PACK, "[bills]\n[id]"),
    _added("many values", BILL, f"a = [{'1,' * 90_000}]"),
    _added("many empty lists", BILL, f"a = [{'[],' * 60_000}]"),
    _added("many empty tables", BILL, "[[a]]\n" * 30_000),
    _added("many lines", BILL, "\n" * 190_000),
    _added("many floats", BILL, f"a = [{'1e9,' * 45_000}]"),
    _added("a comment without an end", BILL, "#" + "x" * 300_000),
    _added("a line without an end", PACK, 'a = "' + "x" * 150_000),
    _added("many quotation marks", PACK, '"' * 50_000, 1),
    _added("a text over lines without an end", PACK, 'a = """' + "x\n" * 10_000),
    _added("many escapes", PACK, 'a = "' + "\\u0041" * 20_000 + "\\", 2),
    _added("half a character as an escape", PACK, 'organiser2 = "\\ud800"', 1),
    _added("past Unicode", PACK, 'a = "\\U00110000"', 1),
    _added("NUL", PACK, "a = 1\0", 1),
    _added("an escape sequence", PACK, "# \x1b[2J", 1),
    _added("turned around", PACK, "# \u202e", 1),
    _added("a lone carriage return", PACK, "a = 1\rb = 2", 1),
    _added("a key that hides something", PACK, '"a\\u202eb" = 1'),
    _added("a thousand dates", BILL, "a = [" + "9999-99-99," * 1_000 + "]", 1),
    _whole("UTF-16", PACK, _files()[PACK].decode().encode("utf-16"), 1),
    _whole("UTF-16 without a mark", PACK, _files()[PACK].decode().encode("utf-16-le"), 1),
    _whole("UTF-32", PACK, _files()[PACK].decode().encode("utf-32"), 1),
    _whole("Latin-1", PACK, _files()[PACK].replace(b"The", "Café".encode("latin-1"), 1), 5),
    _whole("half a character", PACK, _files()[PACK] + b"\xed\xa0\x80"),
    _whole("empty", PACK, b""),
    _whole("zeros", PACK, bytes(5_000), 1),
    _whole("JSON", PACK, b'{"id": "ours"}', 1),
    _whole("YAML", PACK, b"id: &a [*a, *a]\n", 1),
    _whole("an XML bomb", PACK, b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 1),
    _whole("over 200,000 bytes", PACK, _files()[PACK] + b"#" * 200_000),
    _whole("over 200,000 bytes", GUIDE, _files()[GUIDE] + b"#" * 200_000),
    _whole("over 200,000 bytes", BILL, _files()[BILL] + b"#" * 200_000),
    _whole("empty", GUIDE, b""),
    _whole("empty", BILL, b""),
    _whole("empty", ASKS, b""),
    # the facts of a bill
    *(
        _edit(f"introduced {wrong}", BILL, "introduced = 2021-01-22", f"introduced = {wrong}", line=True)
        for wrong in ("2021-02-30", "0000-00-00", "20210122", "2021-1-2", "nan", "inf", '"today"', "2021-01-22T10:00:00", "10:00:00", "-1", "1e400", "10000-01-01")
    ),
    _edit("another bill's id", BILL, 'id = "s35-117"', 'id = "s36-117"', line=True),
    _edit("an event of its own kind", BILL, 'kind = "passed"', 'kind = "party"'),
    _edit("an event of another chamber", BILL, 'chamber = "senate"', 'chamber = "commons"'),
    _edit("an event of 11,000 letters", BILL, "Introduced in Senate", "x" * 11_000),
    _edit("an event on no day", BILL, "[[events]]\ndate = 2021-01-22", "[[events]]\ndate = 2021-13-01"),
    _edit("a cosponsor who signed in words", BILL, "2021-01-28 =", "soon ="),
    _edit("a cosponsor on no day", BILL, "2021-01-28 =", "2021-02-31 ="),
    _edit("2,000 cosponsors on a day", BILL, '["B001135"]', f"[{_MANY_IDS}]"),
    _edit("a cosponsor who is a number", BILL, '["B001135"]', "[1]"),
    _edit("a companion that is a path", BILL, "as_of =", 'companion = "../../x"\nas_of ='),
    _edit("a companion that is a name", BILL, "as_of =", 'companion = "FOSTA"\nas_of ='),
    _edit("a page that is a file", BILL, "https://www", "file://www"),
    _edit("a page that is a script", BILL, "https://www", "javascript://www"),
    _edit("a title of 4,000 letters", BILL, "Officer Eugene Goodman Congressional", _LONG, line=True),
    _edit("1,100 events", BILL, _EVENT, _EVENT * 1_100, line=False),
    *(
        _edit(f"a vote of {wrong} yeas", BILL, "[cosponsors]", f'[[votes]]\ndate = 2021-02-02\nchamber = "house"\nyeas = {wrong}\nnays = 1\nnumber = 1\n[cosponsors]', line=True, below=3)
        for wrong in ("-1", "10001", "1.5", "nan", '"many"', "9" * 4_000, "true")
    ),
    _edit("votes that are a table", BILL, "[cosponsors]", "[votes]\na = 1\n[cosponsors]", line=True),
    _edit("parties that are a list", BILL, "[cosponsors]", "[[parties]]\na = 1\n[cosponsors]", line=True),
    # the guide and the asks
    _edit("a point twice", GUIDE, 'key = "rare"', 'key = "time"'),
    _edit("a point of another position", GUIDE, 'position = "oppose"', 'position = "maybe"'),
    _edit("101 points", GUIDE, "[both_sides]", "".join(_POINT.format(n=n) for n in range(101)) + "[both_sides]"),
    _edit("a point that Spanish lacks", GUIDE, "[both_sides]", _POINT.format(n=1) + "[both_sides]", blamed="es/guide.toml"),
    _edit("a label of 400 letters", GUIDE, "It costs little", "x" * 400),
    _edit("a sentence of 4,000 letters", GUIDE, "A medal costs little", _LONG),
    _edit("a title of 400 letters", GUIDE, "Practice: a gold medal", "x" * 400, line=True),
    _edit("101 questions", GUIDE, "prompts = [", "prompts = [" + '"x", ' * 101, line=True),
    _edit("a position of its own", GUIDE, "[positions]", '[positions]\nmaybe = "x"'),
    _edit("no summary of the bill", GUIDE, "s35-117 = ", "s36-117 = "),
    _edit("a hidden character in a point", GUIDE, "It costs little", "It costs \\u2066little"),
    _edit("half a character in a point", GUIDE, "It costs little", "It costs \\udc80little", line=True),
    _edit("an ask of 4,000 letters", ASKS, "Will you cosponsor", _LONG),
    _edit("an ask that is missing", ASKS, "\ncosponsor = ", "\ncosponsors = "),
    _edit("an ask that hides something", ASKS, "Will you cosponsor", "Will you \\u202e"),
    # templates as files
    _whole("over 20,000 bytes", "en/letter-support.j2", b"x" * 20_001),
    _whole("not UTF-8", "en/letter-support.j2", b"a\n\xff", 2),
    _whole("NUL", "en/share.j2", b"a\n\0", 2),
    _whole("turned around", "es/call-oppose.j2", "a\n\n\u202e".encode(), 3),
    _whole("UTF-16", "en/call-support.j2", "{{ ask }}".encode("utf-16"), 1),
)  # fmt: skip

FACTS = (*_BY_HAND, *_wrong_types(), *_missing())


# --- what `bill import` is given ---

_GOOD = billstatus(BillType.S, "3.0.0", path_of(BillType.S))


def _with(old: str, new: str) -> bytes:
    assert old in _GOOD, old
    return _GOOD.replace(old, new, 1).encode()


def _doctype(declared: str, used: str) -> bytes:
    return _with("<billStatus>", f"<!DOCTYPE billStatus [{declared}]><billStatus>{used}")


@cache
def billstatus_files() -> tuple[tuple[str, bytes], ...]:
    """Files that no bill is imported from."""
    laughs = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))  # fmt: skip
    return (
        ("billion laughs", _doctype(laughs, "&a9;")),
        ("quadratic blow-up", _doctype(f'<!ENTITY a "{"x" * 50_000}">', "&a;" * 50_000)),
        ("a file of this computer", _doctype('<!ENTITY a SYSTEM "file:///etc/passwd">', "&a;")),
        ("a page of the network", _doctype('<!ENTITY a SYSTEM "http://127.0.0.1/">', "&a;")),
        ("a parameter entity", _doctype('<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;', "")),
        ("an outer document type", _with("<billStatus>", '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><billStatus>')),
        ("attributes declared", _doctype('<!ATTLIST billStatus a CDATA "x">', "")),
        ("an entity that nobody declared", _with("<title>", "<title>&nobody;")),
        ("deep", b"<billStatus><bill>" + b"<a>" * 100_000),
        ("deep, and closed", b"<billStatus>" + b"<bill>" * 50_000 + b"</bill>" * 50_000 + b"</billStatus>"),
        ("a million elements", _with("<actions>", "<actions>" + "<a/>" * 1_000_000)),
        ("a million attributes", _with("<actions>", "<actions " + " ".join(f'a{n}=""' for n in range(300_000)) + ">")),
        ("ten thousand actions and more", _with("<actions>", "<actions>" + "<item/>" * 10_001)),
        ("a history of a million letters", _with("<actions>", "<actions>" + f"<item><text>{'x' * 19_000}</text></item>" * 50)),
        ("a name of 30,000 letters", _with("Sen. Doe", "x" * 30_000)),
        ("a title of 30,000 letters", _with("Plain Letters", "x" * 30_000)),
        ("names that make a search slow", _with("Sen. Doe, Jane Q., Jr. [D-OR]", "Rep. " + "a, " * 6_700)),
        ("over 5 MB", _with("<actions>", "<actions>" + " " * 5_000_000)),
        ("UTF-32", _GOOD.encode("utf-32")),
        ("two roots", _GOOD.encode() * 2),
        ("something after", _GOOD.encode() + b"x"),
        ("NUL", _with("Plain Letters", "Plain\0Letters")),
        ("a control character by number", _with("Plain Letters", "Plain&#0;Letters")),
        ("not UTF-8", _GOOD.encode().replace(b"Plain", b"\xff\xfe")),
        ("empty", b""),
        ("JSON", b'{"billStatus": {}}'),
        ("an archive", b"PK\x03\x04" + bytes(500)),
        ("a web page", b"<!DOCTYPE html><html><body>Not found</body></html>"),
        ("another kind of file", b"<amendmentStatus><bill/></amendmentStatus>"),
        ("another namespace", _with("<billStatus>", '<billStatus xmlns="urn:x">')),
        ("no congress", _with("<congress>117</congress>", "")),
        ("a congress of many digits", _with("<congress>117", f"<congress>{'9' * 5_000}")),
        ("a number of many digits", _with("<number>5<", f"<number>{'9' * 5_000}<")),
        ("number 0", _with("<number>5<", "<number>0<")),
        ("a number below 0", _with("<number>5<", "<number>-5<")),
        ("a path for a number", _with("<number>5<", "<number>../../5<")),
        ("a type of its own", _with("<type>S<", "<type>X<")),
        ("a type that is a path", _with("<type>S<", "<type>../s<")),
        ("no sponsor", _with("<sponsors>", "<sponsors/><nobody>").replace(b"</sponsors>", b"</nobody>")),
        ("a sponsor without an id", _with("<bioguideId>D000001</bioguideId>", "")),
        ("introduced on no day", _with("<introducedDate>2021-03-01", "<introducedDate>2021-02-30")),
        ("introduced in the year 0", _with("<introducedDate>2021-03-01", "<introducedDate>0000-00-00")),
        ("introduced in words", _with("<introducedDate>2021-03-01", "<introducedDate>soon")),
        ("an action in the year 10000", _with("<actionDate>2021", "<actionDate>10000")),
        ("an action on no day", _with("<actionDate>2021-0", "<actionDate>2021-9")),
        ("a cosponsor on no day", _with("<sponsorshipDate>2021-03-01", "<sponsorshipDate>2021-03-41")),
        ("updated before time", _with("<updateDate>2022-12-01T03:00:00Z", "<updateDate>0001-01-01T00:00:00Z")),
        ("updated in words", _with("<updateDate>2022-12-01T03:00:00Z", "<updateDate>now")),
        *((f"cut at {part}", _GOOD.encode()[: int(len(_GOOD) * part)]) for part in (0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999)),
    )  # fmt: skip
