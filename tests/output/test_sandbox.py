"""What a stranger's template may do: fill in words, choose, and walk one list. Nothing else."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.errors import FileError, UserError
from letterdesk.output.sandbox import LONGEST_TEMPLATE, Plain, render

VALUES: dict[str, Plain] = {"name": "Maria", "yes": True, "points": ["One.", "Two."], "empty": ""}


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("Dear {{ name }}", "Dear Maria"),
        ("{% if yes %}a{% elif name %}b{% else %}c{% endif %}", "a"),
        ("{% for p in points %}{{ p }}{% else %}none{% endfor %}", "One.Two."),
        ("{{ points | join(' ') }}", "One. Two."),
        ("{{ points | first }}{{ points | length }}", "One.2"),
        ("{{ name | upper }}{{ name | lower | trim }}", "MARIAmaria"),
        ("{{ 'a' if name == 'Maria' and not empty else 'b' }}", "a"),
        ("{{ empty or name }}", "Maria"),
        ("{{ 'in' if name in ['Maria', 'Ana'] }}", "in"),
        ("{{ 'later' if '2026-11-23' >= '2021-07-01' }}", "later"),
        ("a\n{% if yes %}\nb\n{% endif %}\nc", "a\nb\nc"),
        ("{# a note #}{% raw %}{{ name }}{% endraw %}", "{{ name }}"),
    ],
)
def test_what_a_letter_needs_is_allowed(template: str, text: str) -> None:
    assert render("p/en/x.j2", template, VALUES) == text


@pytest.mark.parametrize(
    "template",
    [
        "{{ nobody }}",
        "{{ name.upper }}",
        "{{ name.__class__.__mro__ }}",
        "{{ name['upper'] }}",
        "{{ name[0] }}",
        "{{ points[:1] }}",
        "{{ name() }}",
        "{{ name | attr('upper') }}",
        "{{ name | format(1) }}",
        "{{ '%9999999d' | format(1) }}",
        "{{ name | center(1000000000) }}",
        "{{ points | join(name) }}",
        "{{ name | replace('a', 'b') }}",
        "{{ points | map('upper') | list }}",
        "{{ (7 ** (10 ** 7)) % 10 }}",
        "{{ 'a' * 1000000000 }}",
        "{{ -name }}",
        "{{ name ~ name }}",
        "{{ name is defined }}",
        "{{ {'a': 1} }}",
        "{% set x = name %}",
        "{% macro f() %}{% endmacro %}",
        "{% call name() %}{% endcall %}",
        "{% filter upper %}a{% endfilter %}",
        "{% include 'pack.toml' %}",
        "{% import 'x' as x %}",
        "{% from 'x' import y %}",
        "{% extends 'x' %}",
        "{% block b %}{% endblock %}",
        "{% with a = name %}{% endwith %}",
        "{% autoescape true %}{% endautoescape %}",
        "{% for a in points %}{% for b in points %}{% endfor %}{% endfor %}",
        "{% for a in points recursive %}{{ loop(a) }}{% endfor %}",
        "{% for a in points if a %}{% endfor %}",
        "{% for a, b in points %}{% endfor %}",
        "{% for a in points | join(' ') %}{% endfor %}",
        "{% for a in [1, 2] %}{% endfor %}",
        "{{ loop }}",
        "{{ self }}",
        "{{ range }}",
        "{{ cycler }}",
        "{% if name < points %}{% endif %}",
        "{{ name",
        "{% if name %}",
        "{% endif %}",
        "{% nonsense %}",
        "{{ " + "(" * 3000 + "name" + ")" * 3000 + " }}",
        "{{ " + "not " * 4000 + "name }}",
        "{{ name" + " and name" * 2000 + " }}",
        "{% if yes %}" * 700 + "{% endif %}" * 700,
        "x" * (LONGEST_TEMPLATE + 1),
    ],
)
def test_everything_else_is_refused_quickly_with_the_file_named(template: str) -> None:
    started = time.perf_counter()
    with pytest.raises(UserError) as told:
        render("p/en/x.j2", template, VALUES)
    assert time.perf_counter() - started < 2
    assert "p/en/x.j2" in str(told.value)
    assert told.value.wrong_input


def test_the_line_is_named_before_and_while_rendering() -> None:
    for template in ("a\nb\n{{ nobody }}", "a\nb\n{% if points < name %}{% endif %}"):
        with pytest.raises(FileError, match="Line 3: ") as told:
            render("p/en/x.j2", template, VALUES)
        assert (told.value.file, told.value.line) == ("p/en/x.j2", 3)


def test_an_output_that_grows_too_large_is_stopped() -> None:
    with pytest.raises(UserError, match="too long a text"):
        render(
            "p/en/x.j2",
            "{% for p in points %}" + "x" * 19_000 + "{% endfor %}",
            {"points": ["."] * 50},
        )


def test_values_are_never_read_as_template_or_markup() -> None:
    assert render("p/en/x.j2", "{{ name }}", {"name": "{{ 7*7 }}<b>&"}) == "{{ 7*7 }}<b>&"


pieces = st.sampled_from(
    ["{{", "}}", "{%", "%}", "{#", "#}", " if ", " for ", " in ", "else", "end", "name", "points",
     "(", ")", "[", "]", "|", ".", "**", "9", "'", '"', "\n", "-", "join", "x", "~", ",", "=", "é"]
)  # fmt: skip


@given(st.lists(pieces, max_size=25).map("".join))
def test_any_template_renders_or_is_refused_with_a_sentence(template: str) -> None:
    try:
        render("p/en/x.j2", template, VALUES)
    except UserError as error:
        assert "p/en/x.j2" in str(error)
