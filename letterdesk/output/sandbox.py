"""Rendering strangers' templates safely.

Jinja2's own sandbox stops a template from reaching Python, but not from hanging while it
is compiled (`7**(10**7)`) or from filling memory. So a template is parsed first and walked
against a short list of what a letter needs: text, names, if, one level of for,
comparisons, and, or, not, and a few filters. Calls, attributes, subscripts, arithmetic,
macros, assignments and includes are all refused, each with file and line. What is left
cannot loop for longer than a list it is given, and every name in it is known beforehand.
Its filters are our own (template_filters), so that a join of a join of a join stops early.
"""

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import NoReturn

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from letterdesk.core.errors import FileError, UserError
from letterdesk.core.plain_text import hidden_character, in_brief
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.output.template_filters import FILTERS, WORK, Work, printable

LONGEST_TEMPLATE = 20_000
"""Characters of a template; a full page of letter has about 3,000."""
LONGEST_OUTPUT = 40_000
"""Characters that a template may render to, the writer's own words apart."""
DEEPEST = 40
"""Levels of nesting in the parsed template; a letter needs about ten."""
MOST_PARTS = 2_000
"""Parts of the parsed template; a letter has about 200. Compiling takes 0.1 ms for each."""
LARGEST_NUMBER = 10**9
"""A longer one is no letter's, and Python writes numbers of 100,000 digits only slowly."""

Plain = str | bool | list[str]
"""All that a template gets to see."""

_ALLOWED_NODES = frozenset(
    {
        nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.If,
        nodes.For, nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not,
        nodes.Filter, nodes.List, nodes.Tuple,
    }
)  # fmt: skip
_environment = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined,
    optimized=False,  # constant folding runs a template's constants while compiling
    trim_blocks=True,
    lstrip_blocks=True,
    cache_size=0,
    finalize=printable,
)
_environment.filters = FILTERS


def render(name: str, source: str, values: Mapping[str, Plain]) -> str:
    """The text that ``source`` renders to with ``values``.

    ``name`` is the template's file as a person knows it ('sesta-fosta/en/call-support.j2').
    Raises UserError, naming file and line, for anything a template may not hold or do.
    """
    template = _compile(name, source, frozenset(values))
    parts: list[str] = []
    size = 0
    try:
        for part in template.generate(values, **{WORK: Work()}):
            parts.append(part)
            size += len(part)
            if size > LONGEST_OUTPUT:
                refuse(name, 0, sentence(QT_TRANSLATE_NOOP("core", "it makes too long a text")))
    except UserError:
        raise
    except Exception as error:  # noqa: BLE001 - a stranger's template may fail in any way
        refuse(name, _failing_line(error, template), _what(error))
    return "".join(parts)


@lru_cache(maxsize=64)
def _compile(name: str, source: str, known: frozenset[str]) -> Template:
    if len(source) > LONGEST_TEMPLATE:
        refuse(name, 0, sentence(QT_TRANSLATE_NOOP("core", "it is too long for a template")))
    _check_hidden(source, name, 1)
    try:
        tree = _environment.parse(source, name, name)
        _check(tree, name, known)
        code = _environment.compile(tree, name, name)
    except UserError:
        raise
    except TemplateSyntaxError as error:
        refuse(name, error.lineno, _what(error))
    except (RecursionError, MemoryError, SyntaxError):
        refuse(name, 0, sentence(QT_TRANSLATE_NOOP("core", "it is nested too deeply")))
    except Exception as error:  # noqa: BLE001 - such as ValueError, from a number of 5,000 digits
        refuse(name, 0, _what(error))
    return Template.from_code(_environment, code, {})


def _check(tree: nodes.Template, name: str, known: Collection[str]) -> None:
    """Walk the parsed template; raise UserError at the first thing that is not allowed."""
    todo: list[tuple[nodes.Node, int, frozenset[str]]] = [(tree, 0, frozenset(known))]
    seen = 0
    while todo:
        node, depth, names = todo.pop()
        seen += 1
        if depth > DEEPEST:
            refuse(name, node.lineno, sentence(QT_TRANSLATE_NOOP("core", "it is nested too deeply")))  # fmt: skip
        if seen > MOST_PARTS:
            refuse(name, node.lineno, sentence(QT_TRANSLATE_NOOP("core", "it has too many parts for a template")))  # fmt: skip
        if type(node) not in _ALLOWED_NODES:
            refuse(name, node.lineno, sentence(QT_TRANSLATE_NOOP("core", "a template may not use '{what}' there"), what=type(node).__name__.lower()))  # fmt: skip
        match node:
            case nodes.Name() if node.name not in names:
                refuse(name, node.lineno, sentence(QT_TRANSLATE_NOOP("core", "Letterdesk has nothing called '{what}' to fill in there"), what=in_brief(node.name)))  # fmt: skip
            case nodes.Const():
                _check_constant(node, name)
            case nodes.Filter():
                _check_filter(node, name)
            case nodes.For():
                _check_loop(node, name)
                names |= {node.target.name} if isinstance(node.target, nodes.Name) else set()
        todo.extend((child, depth + 1, names) for child in node.iter_child_nodes())


def _check_constant(node: nodes.Const, name: str) -> None:
    match node.value:
        case int() | float() as number if not abs(number) < LARGEST_NUMBER:
            refuse(name, node.lineno, sentence(QT_TRANSLATE_NOOP("core", "the number there is too large for a letter")))  # fmt: skip
        case str() as text:
            _check_hidden(text, name, node.lineno)


def _check_hidden(text: str, name: str, line: int) -> None:
    """``line`` is the one on which ``text`` begins."""
    hidden = hidden_character(text)
    if hidden:
        code, at = hidden
        refuse(name, line + text.count("\n", 0, at), sentence(QT_TRANSLATE_NOOP("core", "there is a hidden character in it ({code})"), code=code))  # fmt: skip


def _check_filter(node: nodes.Filter, name: str) -> None:
    plain = all(isinstance(a, nodes.Const) for a in node.args)
    few = len(node.args) <= (node.name == "join")
    if node.name not in FILTERS or not plain or not few or node.kwargs or node.dyn_args or node.dyn_kwargs:  # fmt: skip
        refuse(name, node.lineno, sentence(QT_TRANSLATE_NOOP("core", "a template may not use the filter '{what}' so"), what=in_brief(node.name)))  # fmt: skip


def _check_loop(node: nodes.For, name: str) -> None:
    """One loop over one list: nothing inside it may loop again."""
    simple = isinstance(node.target, nodes.Name) and isinstance(node.iter, nodes.Name)
    nested = any(child is not node for child in node.find_all(nodes.For))
    if not simple or nested or node.recursive or node.test:
        refuse(name, node.lineno, sentence(QT_TRANSLATE_NOOP("core", "a template may only loop once over a list, such as 'for point in points'")))  # fmt: skip


def refuse(name: str, line: int, what: Sentence) -> NoReturn:
    """Raise the error of a template that cannot be used. ``line`` 0 means the template as a whole."""
    if line:
        message = sentence(
            QT_TRANSLATE_NOOP(
                "core", "This campaign's template {file} cannot be used. Line {line}: {what}."
            ),
            file=name,
            line=line,
            what=what,
        )
    else:
        message = sentence(QT_TRANSLATE_NOOP("core", "This campaign's template {file} cannot be used: {what}."), file=name, what=what)  # fmt: skip
    raise FileError(
        message,
        sentence(QT_TRANSLATE_NOOP("core", "Please ask whoever made the campaign for a corrected copy. Your words are not lost.")),
        file=name,
        line=line,
        what=what,
    )  # fmt: skip


def _what(error: Exception) -> Sentence:
    if isinstance(error, MemoryError) or not str(error):
        return sentence(QT_TRANSLATE_NOOP("core", "it could not be read ({said})"), said=type(error).__name__)  # fmt: skip
    said = in_brief(str(error).partition("\n")[0].rstrip("."), 120)
    return sentence(QT_TRANSLATE_NOOP("core", "it could not be read ({said})"), said=said)


def _failing_line(error: Exception, template: Template) -> int:
    """The template's line on which rendering failed; 0 when it cannot be told."""
    trace, line = error.__traceback__, 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == template.filename:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
