"""Templates that no campaign needs, each put in the place of the first campaign's letter.

Those in REFUSED are refused, with the file named. Those in HARMLESS look bad and do nothing:
they come out as plain words. What fuzzing found stands in the tables too.
"""

from collections.abc import Iterator

LETTER = "{{ ask }}\n\n{{ story }}\n\n"
"""What any letter must hold; a template that may render stands below it."""


def _named(*templates: str) -> dict[str, str]:
    return {f"{number:03} {text[:36]!r}": text for number, text in enumerate(templates)}


_ESCAPES = (
    "{{ ''.__class__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ ().__class__.__bases__[0] }}",
    "{{ [].append }}",
    "{{ bill.__init__.__globals__ }}",
    "{{ bill['__class__'] }}",
    "{{ bill|attr('__class__') }}",
    "{{ bill|attr('\\x5f\\x5fclass\\x5f\\x5f') }}",
    "{{ points|map('attr', '__class__')|list }}",
    "{{ points|map(attribute='__class__')|join }}",
    "{{ points|selectattr('upper') }}",
    "{{ points|groupby('x') }}",
    "{{ points|sort(attribute='__class__') }}",
    "{{ points|sum(start='') }}",
    "{{ bill|format }}",
    "{{ '%s'|format(bill) }}",
    "{{ '{0.__class__}'.format(bill) }}",
    "{{ '%n' % bill }}",
    "{{ self }}",
    "{{ self._TemplateReference__context }}",
    "{{ self.__init__.__globals__.__builtins__ }}",
    "{{ lipsum.__globals__['os'].popen('id') }}",
    "{{ cycler.__init__.__globals__.os }}",
    "{{ joiner.__init__ }}",
    "{{ namespace() }}",
    "{{ namespace.__init__ }}",
    "{{ range(10) }}",
    "{{ dict(a=1) }}",
    "{{ lipsum(n=100000) }}",
    "{{ config }}",
    "{{ request }}",
    "{{ environment }}",
    "{{ context }}",
    "{{ caller() }}",
    "{{ varargs }}",
    "{{ kwargs }}",
    "{{ super() }}",
    "{{ loop.index }}",
    "{% for p in points %}{{ loop.index }}{% endfor %}",
    "{% for p in points %}{{ loop.cycle('a', 'b') }}{% endfor %}",
    "{% for p in points %}{{ loop }}{% endfor %}",
    "{{ __builtins__ }}",
    "{{ __import__('os') }}",
    "{{ open('/etc/passwd') }}",
    "{{ eval('1') }}",
    "{{ true.__class__ }}",
    "{{ none.__class__ }}",
    "{{ 1 .__class__ }}",
    "{{ missing }}",
    "{{ resolve }}",
    "{{ ' work' }}{{ work }}",
    "{{ bill is defined }}",
    "{{ bill is filter }}",
    "{{ bill is sameas(title) }}",
    "{{ bill is callable }}",
    "{{ bill|safe }}",
    "{{ bill|escape }}",
    "{{ bill|tojson }}",
    "{{ bill|xmlattr }}",
    "{{ bill|urlize }}",
    "{{ bill|pprint }}",
    "{{ bill|list }}",
    "{{ bill|string }}",
    "{{ bill|int }}",
    "{{ bill|batch(1)|list }}",
    "{{ bill|wordwrap(0) }}",
    "{{ bill|truncate(1, true, '', 0) }}",
    "{{ bill|random }}",
    "{{ bill|default(title) }}",
    "{{ bill|d }}",
    "{{ bill|e|e|e }}",
    "{{ bill|indent(1000000000) }}",
    "{{ bill|center(1000000000) }}",
    "{{ bill|reverse }}",
    "{{ bill|replace('', 'x') }}",
    "{{ bill|unknown }}",
)

_STATEMENTS = (
    "{% include 'pack.toml' %}",
    "{% include '/etc/passwd' %}",
    "{% include '../../x' ignore missing %}",
    "{% include ['a', 'b'] without context %}",
    "{% import 'x' as x %}",
    "{% from 'x' import y with context %}",
    "{% extends 'letter-oppose.j2' %}",
    "{% extends title %}",
    "{% block a %}{% endblock %}",
    "{% block a scoped required %}{% endblock %}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% macro m(x=bill) %}{% endmacro %}",
    "{% call bill() %}x{% endcall %}",
    "{% set bill = 'H.R. 1' %}",
    "{% set ask %}Vote against{% endset %}",
    "{% set ns.x = 1 %}",
    "{% set a, b = points %}",
    "{% with bill = 'H.R. 1' %}{{ bill }}{% endwith %}",
    "{% filter upper %}x{% endfilter %}",
    "{% autoescape true %}{{ bill }}{% endautoescape %}",
    "{% do points.append(1) %}",
    "{% break %}",
    "{% continue %}",
    "{% debug %}",
    "{% trans %}hello{% endtrans %}",
    "{% trans count=points|length %}a{% pluralize %}b{% endtrans %}",
    "{% print bill.x %}",
    "{% if bill.x %}{% endif %}",
    "{% if bill() %}{% endif %}",
    "{% for a in points %}{% for b in points %}x{% endfor %}{% endfor %}",
    "{% for a in points %}{% if a %}{% for b in points %}{% endfor %}{% endif %}{% endfor %}",
    "{% for a in points recursive %}{{ loop(points) }}{% endfor %}",
    "{% for a in points if a %}x{% endfor %}",
    "{% for a, b in points %}x{% endfor %}",
    "{% for a in (1, 2) %}x{% endfor %}",
    "{% for a in points|first %}x{% endfor %}",
    "{% for a in 'abc' %}x{% endfor %}",
    "{% for a.b in points %}x{% endfor %}",
    "{% for a in points %}{% endfor %}{{ a }}",
    "{% for p in points %}{% include 'x' %}{% endfor %}",
    "{{ points }}",
    "{{ [bill, title] }}",
    "{{ bill, title }}",
    "{{ () }}",
    "{{ [points]|join(',') }}",
    "{{ bill|join(',') }}",
    "{{ points|first|first|join }}",
    "{{ points|upper }}",
    "{{ points|join(bill) }}",
    "{{ points|join(*points) }}",
    "{{ points|join(d=',') }}",
    "{{ points|join(attribute='upper') }}",
    "{{ points|join(',', 'upper') }}",
    "{{ points|first(1) }}",
    "{{ bill|length() + 1 }}",
    "{{ bill + title }}",
    "{{ bill ~ title }}",
    "{{ bill * 1000000000 }}",
    "{{ -1 }}",
    "{{ 1 - 1 }}",
    "{{ 7 ** 10000000 }}",
    "{{ 9 ** 9 ** 9 }}",
    "{{ 1 // 0 }}",
    "{{ 1 % 0 }}",
    "{{ bill[0] }}",
    "{{ bill[::-1] }}",
    "{{ points[0].upper() }}",
    "{{ {'a': bill} }}",
    "{{ bill < points }}",
    "{{ 1 < bill }}",
    "{{ bill in 5 }}",
    "{{ true in bill }}",
    "{{ points|length in bill }}",
)

_STORY = (
    "{{ story|lower }}{{ story }}",
    "{{ story|length }}",
    "{{ story|trim|trim }}{{ story }}",
    "{% if story == '' %}{% endif %}{{ story }}{{ story }}",
    "{% for p in points %}{{ story }}{% endfor %}",
    "{{ [story, story]|join(' ') }}",
    "{# {{ story }} #}",
    "{% raw %}{{ story }}{% endraw %}",
    "{{ 'x' if story }}",
    "{{ story|first }}",
    "\ue0f0\ue0f1\ue0f0{{ story }}",
    "{{ '\ue0f0\ue0f1\ue0f0' }}{{ story }}",
    "\ue0f0\ue0f1\ue0f0\ue0f0\ue0f1\ue0f0",
    "Nothing of yours.",
    "",
    " \n\t\n ",
)
"""These stand alone: each loses the writer's own words or prints them twice."""

_BROKEN = (
    "{{",
    "{%",
    "{{ bill",
    "{{ bill }",
    "{% if %}",
    "{% if bill %}",
    "{% if bill %}{% else %}",
    "{% elif bill %}",
    "{% else %}",
    "{% endif %}",
    "{% endfor %}",
    "{% for %}{% endfor %}",
    "{% for p points %}{% endfor %}",
    "{% if bill %}{% for p in points %}{% endif %}{% endfor %}",
    "{{ }}",
    "{{ | }}",
    "{{ bill | }}",
    "{{ 'bill }}",
    '{{ "bill }}',
    "{{ '\\x' }}",
    "{{ '\\N{NO SUCH LETTER}' }}",
    "{{ '\\u12' }}",
    "{{ bill ? title }}",
    "{{ bill ; title }}",
    "{{ bill $ }}",
    "{{ bill `id` }}",
    "{{ ＢＩＬＬ }}",
    "{{ bіll }}",
    "{{ bill\u200b }}",
    "{{ ｂill｝}",
    "{{ ١ }}{{ nobody }}",
    "{# never closed",
    "{% raw %}never closed",
    "{% raw %}{% endraw",
    "{% nonsense %}",
    "{% if bill = title %}{% endif %}",
    "{% if bill and %}{% endif %}",
    "{{ if bill }}",
    "{{ bill title }}",
    "{{ not }}",
    "{{ ( }}",
    "{{ ) }}",
    "{{ [bill) }}",
)

_HIDDEN = (
    "A letter \u202eesrever ni\u202c",
    "\u2066isolated\u2069",
    "bell\x07",
    "nothing\x00",
    "escape\x1b[31m red",
    "\x0bvertical",
    "delete\x7f",
    "\x9bcontrol sequence",
    "\ud800",
    "{{ '\\u202e' }}",
    "{{ '\\x00' }}",
    "{{ '\\x1b[2J' }}",
    "{{ '\\ud83d' }}",
    "{{ points|join('\\u202e') }}",
)


def _bombs() -> Iterator[tuple[str, str]]:
    yield "parentheses", "{{ " + "(" * 9000 + "bill" + ")" * 9000 + " }}"
    yield "brackets", "{{ " + "[" * 9000 + "bill" + "]" * 9000 + " }}"
    yield "brackets-open", "{{ " + "[" * 19_000
    yield "braces", "{{" * 9_900
    yield "statements-open", "{%" * 9_900
    yield "comments-open", "{#" * 9_900
    yield "raw-open", "{% raw %}" + "{% raw" * 3_000
    yield "tuples", "{{ " + "(1," * 6_000 + ")" * 1_000
    yield "dicts", "{{ " + "{'a':" * 3_900
    yield "nots", "{{ " + "not " * 4_500 + "bill }}"
    yield "minuses", "{{ " + "-" * 19_000 + "1 }}"
    yield "powers", "{{ " + "2**" * 6_000 + "2 }}"
    yield "tildes", "{{ bill" + "~bill" * 3_500 + " }}"
    yield "ands", "{{ bill" + " and bill" * 2_000 + " }}"
    yield "ors", "{{ bill" + " or bill" * 2_300 + " }}"
    yield "comparisons", "{{ bill" + " < bill" * 2_400 + " }}"
    yield "ins", "{{ bill" + " in bill" * 2_100 + " }}"
    yield "choices", "{{ bill" + " if bill else bill" * 1_000 + " }}"
    yield "filters", "{{ bill" + "|upper" * 2_700 + " }}"
    yield "filter-arguments", "{{ points|join(" + ",".join(["1"] * 9_000) + ") }}"
    yield "dots", "{{ bill" + ".a" * 9_000 + " }}"
    yield "calls", "{{ bill" + "()" * 9_000 + " }}"
    yield "subscripts", "{{ bill" + "[0]" * 6_000 + " }}"
    yield "tests", "{{ bill" + " is string" * 1_700 + " }}"
    yield "many-ifs", "{% if bill %}a{% endif %}" * 780
    yield "nested-ifs", "{% if bill %}" * 600 + "{% endif %}" * 600
    yield "nested-for", "{% for p in points %}" * 500 + "{% endfor %}" * 500
    yield "elifs", "{% if law %}a" + "{% elif law %}a" * 1_200 + "{% endif %}"
    yield "macros", "{% macro a() %}" * 600 + "{% endmacro %}" * 600
    yield "blocks", "".join(f"{{% block b{i} %}}{{% endblock %}}" for i in range(500))
    yield "sets", "{% set a = bill %}" * 1_000
    yield "unknown-names", "".join(f"{{{{ n{i} }}}}" for i in range(1_500))
    yield "one-long-name", "{{ " + "a" * 19_000 + " }}"
    yield "integer", "{{ " + "9" * 19_000 + " }}"
    yield "integer-4300", "{{ " + "9" * 4_300 + " }}"
    yield "hexadecimal", "{{ 0x" + "f" * 19_000 + " }}"
    yield "binary", "{{ 0b" + "1" * 19_000 + " }}"
    yield "underscores", "{{ " + "1_" * 9_000 + "1 }}"
    yield "infinite", "{{ 1e999999999 }}"
    yield "float-compared", "{{ 1.0e9999999999 < 2 }}"
    yield "long-float", "{{ 1" + "0" * 10_000 + ".0 }}"
    yield "join-of-joins", "{{ points" + ("|join('" + "x" * 6_000 + "')") * 3 + " }}"
    yield "joins-of-lists", "{{ [" + ",".join(["points|join('xxxxxxxxxxxxxxxxxxx')"] * 300) + "]|join('y') }}"  # fmt: skip
    yield "join-in-a-loop", "{% for p in points %}{{ [p,p,p]|join('" + "x" * 9_000 + "') }}{% endfor %}"  # fmt: skip
    yield "joins-compared", "{% for p in points %}" + "{% if points|join(' ') < p %}{% endif %}" * 400 + "{% endfor %}"  # fmt: skip
    yield "join-of-a-long-list", "{{ [" + ",".join(["'x'"] * 4_000) + "]|join('" + "y" * 3_000 + "') }}"  # fmt: skip
    yield "upper-of-upper-in-a-loop", "{% for p in points %}" + "{% if points|join('" + "ΰ" * 200 + "')" + "|upper|lower" * 14 + " %}{% endif %}" + ("{% if points|join(' ')" + "|upper|lower" * 14 + " %}{% endif %}") * 60 + "{% endfor %}"  # fmt: skip
    yield "long-loop", "{% for p in points %}" + "x" * 18_000 + "{% endfor %}"
    yield "strings", "{{ " + "''" * 9_000 + "~ }}"
    yield "quotes", "{{ " + "'" * 19_001
    yield "commas", "{{ bill" + ",bill" * 3_500 + " }}"
    yield "list", "{{ [" + "1," * 9_800 + "] }}"
    yield "longer-than-a-template", "x" * 20_001
    yield "much-longer", "{{ bill }}" * 1_000_000
    yield "spaces-before-a-brace", (" " * 900 + "{{-") * 20
    yield "lines-before-a-statement", "{%-" + "\n" * 19_000


REFUSED: dict[str, str] = {
    **_named(*(LETTER + text for text in (*_ESCAPES, *_STATEMENTS, *_BROKEN, *_HIDDEN))),
    **{f"story {name}": text for name, text in _named(*_STORY).items()},
    **{f"bomb {name}": LETTER + text if len(text) < 19_900 else text for name, text in _bombs()},
}

HARMLESS: dict[str, str] = {
    name: LETTER + text
    for name, text in {
        "raw": "{% raw %}{{ 7 * 7 }}{% include 'x' %}{% endraw %}",
        "comment": "{# {{ bill.__class__ }} {% include 'x' %} #}",
        "string-with-braces": "{{ '{{ bill.__class__ }}' }}",
        "format-string-as-words": "{{ '%s %n {0.__class__}' }}",
        "percent-words": "100% sure, {0}, %(bill)s, ${bill}, #{bill}, <%= bill %>",
        "line-statement-that-is-none": "# for p in points\n## comment\n% if x",
        "markup": "<script>alert(1)</script><b>bold</b> &amp; [link](javascript:x) **md**",
        "tex": "\\input{/etc/passwd} $x$ \\write18{id}",
        "section-line": "[live]\n[voicemail]",
        "spaces": " " * 19_000,
        "lines": "\n" * 19_000,
        "whitespace-control": "\n" * 5_000 + "{%- if bill -%}" + "\n" * 5_000 + "{%- endif -%} x",
        "dashes": "-" * 10_000,
        "name-of-a-fullwidth-brace": "｛｛ bill ｝｝",
        "joiners": "می‌خواهم न्‍य",
        "combining": "a" + "\u0301" * 5_000,
        "wide-upper": "{{ '" + "ΐ" * 3_000 + "'|upper }}",
        "loop-without-words": "{% for p in points %}{% endfor %}" * 90,
        "empty-lists": "{{ 'x' if [] }}{{ 'x' if not [] }}",
        "two-hundred-parts": "{% if law %}a{% else %}b{% endif %}" * 200,
        "numbers": "{{ 1 }} {{ 1.5 }} {{ 0x1f }} {{ 1_000 }}",
        "loop-over-words-of-the-sandbox": "{% for work in points %}{% endfor %}",
        "loop-names-a-placeholder": "{% for bill in points %}{% endfor %}{{ bill }}",
        "join-of-nothing": "{{ []|join(',') }}",
    }.items()
}
