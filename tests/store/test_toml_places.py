"""Where a value stands in a TOML text, however it is written."""

import time
import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterdesk.store.packs.toml_places import Path, find_places
from tests.store.toml_texts import DOCUMENTS, Writer

GUIDE = """\
# What a writer reads.
title = "Old"  # short
mine.own = 3
prompts = [
    "One?", # ]
    '''
Two?''',
    { key = "c", list = [1, 2] },
]

[positions]
support = "Yes"

[[points]]
key = "a"

[[points]]
label = "B"
[points.notes]
note = 1

[both_sides.more]
here = true
[both_sides]
there = true
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("title",), 2),
        (("mine", "own"), 3),
        (("prompts",), 4),
        (("prompts", 0), 5),
        (("prompts", 1), 6),
        (("prompts", 2), 8),
        (("prompts", 2, "list", 1), 8),
        (("positions",), 11),
        (("positions", "support"), 12),
        (("points",), 14),
        (("points", 0), 14),
        (("points", 1), 17),
        (("points", 1, "label"), 18),
        (("points", 1, "notes", "note"), 20),
        (("both_sides", "more", "here"), 23),
        (("both_sides",), 24),
        # What is not there is looked for where it would have to be.
        (("organiser",), 1),
        (("positions", "oppose"), 11),
        (("points", 0, "label"), 14),
        (("points", 1, "notes", "other"), 19),
    ],
)
def test_the_line_of_a_value(path: Path, line: int) -> None:
    assert find_places(GUIDE).line_of(path) == line


def every_path(value: Any, path: Path = ()) -> list[Path]:
    items = value.items() if isinstance(value, dict) else enumerate(value)
    found = []
    for step, inner in items:
        found.append((*path, step))
        if isinstance(inner, dict | list):
            found += every_path(inner, (*path, step))
    return found


@settings(max_examples=150, deadline=None)
@given(values=DOCUMENTS, data=st.data())
def test_every_value_of_any_text_is_found_on_its_line(values: dict[str, Any], data: Any) -> None:
    writer = Writer(data.draw)
    text = writer.document(values)
    assert tomllib.loads(text) == values
    places = find_places(text)
    found = {path: places.line_of(path) for path in every_path(values)}
    assert found == writer.lines
    assert all(found[places.path_at(line)] == line for line in found.values())


@settings(max_examples=100, deadline=None)
@given(text=st.text(st.sampled_from("[]{}\"'\\=.,# \nab1"), max_size=60))
def test_a_text_that_is_not_toml_breaks_nothing(text: str) -> None:
    assert find_places(text).path_at(text.count("\n") + 1) is not None


@pytest.mark.parametrize(
    "text",
    [
        "a = [" + "[" * 450 + "]" * 451,
        "a = " + "{a=" * 300 + "1" + "}" * 300,
        "\n".join("a" * n + ".b" * 199 + " = 1" for n in range(1, 300)),
        "[[a]]\n" * 20_000,
        "a = '''" + "''x" * 60_000 + "'''",
        'a = """' + '\\"""' * 40_000 + "x",
        "a = [" + "1," * 19_000 + "]\n#" + "x" * 100_000,
    ],
)
def test_a_strangers_text_is_gone_through_quickly(text: str) -> None:
    started = time.process_time()
    places = find_places(text)
    places.path_at(10**6)
    assert time.process_time() - started < 1
