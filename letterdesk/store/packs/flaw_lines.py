"""The lines of a pack's files where its flaws are."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache

from letterdesk.core.flaws import Flaw
from letterdesk.store.packs.toml_places import Place, find_places


def find_lines(flaws: Iterable[Flaw], text_of: Mapping[str, str]) -> Iterator[Flaw]:
    """The flaws with the lines where they are, as far as the files' texts tell."""

    @cache
    def places(file: str) -> Place:
        return find_places(text_of[file])

    for flaw in flaws:
        if flaw.line or flaw.file not in text_of:
            yield flaw
        elif flaw.at:
            yield replace(flaw, line=places(flaw.file).line_of(flaw.at))
        else:
            place = text_of[flaw.file].find(flaw.near) if flaw.near else -1
            yield replace(
                flaw, line=text_of[flaw.file].count("\n", 0, place) + 1 if place >= 0 else 0
            )
