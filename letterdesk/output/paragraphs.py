"""Rendered text into paragraphs, with the writer's story put in whole.

A template never handles the story itself, only a mark that stands for it. So no filter, no
whitespace rule and no typing of the pack's author can change or cut what a person wrote.
"""

import re

from letterdesk.core.constituent import tidy_line

STORY_MARK = "\ue0f0\ue0f1\ue0f0"
"""Stands for the story while a template renders. Private-use characters: no font has them."""

_NO_MARK = dict.fromkeys(map(ord, STORY_MARK))
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SECTION = re.compile(r"\[([a-z]+)\][ \t]*")


def without_mark(text: str) -> str:
    """``text`` without the mark's characters, should a person's name or town hold them."""
    return text if text.isascii() else text.translate(_NO_MARK)


def split_blocks(text: str) -> list[str]:
    """The parts of ``text`` between blank lines, as they are."""
    return [block for block in _BLANK_LINES.split(text.strip()) if block.strip()]


def split_paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of rendered text: split at blank lines, all other whitespace one space."""
    return tuple(tidy_line(block) for block in split_blocks(text))


def tidy_story(story: str) -> tuple[str, ...]:
    """The writer's own paragraphs. Their line breaks stay; other whitespace becomes one space."""
    lines = [tidy_line(line) for line in _LINE_ENDS.sub("\n", story).split("\n")]
    return tuple(split_blocks("\n".join(lines)))


def put_in_story(paragraphs: tuple[str, ...], story: tuple[str, ...]) -> tuple[str, ...]:
    """Put the story's paragraphs where the mark stands, alone or inside a paragraph."""
    whole: list[str] = []
    for paragraph in paragraphs:
        before, mark, after = paragraph.partition(STORY_MARK)
        if not mark:
            whole.append(paragraph)
        elif len(story) == 1:
            whole.append(before + story[0] + after)
        else:
            whole += [before + story[0], *story[1:-1], story[-1] + after]
    return tuple(whole)


def split_sections(source: str) -> dict[str, str]:
    """A template's parts, each under a line such as ``[live]``, by that name.

    Split before rendering, so that nothing a person types can pass for such a line. Each
    part keeps its place through empty lines before it, so that line numbers stay right.
    """
    sections: dict[str, str] = {}
    name = ""
    for number, line in enumerate(source.split("\n")):
        heading = _SECTION.fullmatch(line)
        if heading:
            name = heading[1]
            sections[name] = "\n" * (number + 1)
        elif name:
            sections[name] += f"{line}\n"
    return sections
