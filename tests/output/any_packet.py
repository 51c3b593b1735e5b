"""Hypothesis strategies for everything that can end up on paper: writers, members, words."""

import unicodedata
from dataclasses import replace
from datetime import date
from functools import cache

from fontTools.ttLib import TTFont
from hypothesis import strategies as st

from letterdesk.core.address import inside_address, salutation
from letterdesk.core.ask import Position
from letterdesk.core.constituent import LONGEST_LINE, Constituent, tidy, tidy_line
from letterdesk.core.letter import CallCard, Letter, Request
from letterdesk.core.members import Member, Office, OfficeChoice
from letterdesk.output.fonts import Font, font_file
from tests.output.campaign_samples import (
    COMMISSIONER,
    DELEGATE,
    MARIA,
    REPRESENTATIVE,
    SENATOR,
    a_request,
    points,
)
from tests.output.paper_samples import CARD, NORMAL, PARAGRAPHS

anything = st.characters(codec="utf-8")


@cache
def readable() -> str:
    """Letters and marks that both families have and that are told apart when read back."""
    serif, sans = (set(TTFont(font_file(f))["cmap"].getBestCmap()) for f in (Font.SERIF, Font.SANS))
    return "".join(
        c
        for c in map(chr, sorted(serif & sans))
        if unicodedata.normalize("NFKC", c) == c
        and (unicodedata.category(c) in ("Lu", "Ll", "Nd") or c in ".,;:!?()’“”—-/&'\"")
    )


def written(alphabet: st.SearchStrategy[str], size: int) -> st.SearchStrategy[str]:
    """Words of ``alphabet`` among plain ones, as a person's text mixes them."""
    word = st.one_of(
        st.sampled_from(" ".join(PARAGRAPHS).split()),
        st.text(alphabet, min_size=1, max_size=12),
    )
    return st.lists(word, min_size=1, max_size=size).map(" ".join)


def _line(alphabet: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return written(alphabet, 8).map(lambda text: tidy_line(text)[:LONGEST_LINE].strip() or "A")


def constituents(alphabet: st.SearchStrategy[str] = anything) -> st.SearchStrategy[Constituent]:
    """Writers that the form lets pass."""
    line = _line(alphabet)
    return st.builds(
        lambda **changed: tidy(replace(MARIA, **changed)),
        name=line,
        street=line,
        unit=st.one_of(st.just(""), line),
        city=line,
        zip=st.sampled_from(["60613", "60613-1204", "00901"]),
        phone=st.sampled_from(["", "312-555-0142"]),
    )


def members(alphabet: st.SearchStrategy[str] = anything) -> st.SearchStrategy[Member]:
    """Members of every role, with and without offices; lines as long as the real ones get."""
    line = _line(alphabet).map(lambda text: text[:50].strip() or "A")
    office = st.builds(
        Office,
        street=st.lists(line, max_size=3).map(tuple),
        city=line,
        state=st.just("IL"),
        zip=st.just("60604"),
        phone=st.sampled_from(["", "312-555-0100"]),
        miles=st.one_of(st.none(), st.floats(0, 300)),
    )
    return st.builds(
        replace,
        st.sampled_from([SENATOR, REPRESENTATIVE, DELEGATE, COMMISSIONER]),
        name=line,
        last_name=line.map(lambda text: text[:30].strip() or "A"),
        washington=st.one_of(st.none(), st.just(SENATOR.washington), office),
        local_offices=st.lists(office, max_size=4).map(tuple),
    )


def requests(alphabet: st.SearchStrategy[str] = anything) -> st.SearchStrategy[Request]:
    """What a person can ask of one member for the real campaign, with any own words."""
    story = st.lists(written(alphabet, 60), max_size=6).map("\n\n".join)
    return st.sampled_from(Position).flatmap(
        lambda position: st.builds(
            lambda day, **changed: a_request(position, day, **changed),
            st.dates(date(2017, 4, 3), date(2026, 12, 31)),
            constituent=constituents(alphabet),
            members=st.tuples(members(alphabet)),
            points=st.lists(st.sampled_from(points(position, 6)), unique=True, max_size=6).map(
                tuple
            ),
            story=story,
            office=st.sampled_from(OfficeChoice),
            example=st.booleans(),
        )
    )


def letters(alphabet: st.SearchStrategy[str] = anything) -> st.SearchStrategy[Letter]:
    """Letters as any campaign might word them."""
    paragraph = st.one_of(
        st.sampled_from(PARAGRAPHS),
        written(alphabet, 90),
        st.text(alphabet, max_size=300),
        st.text(st.sampled_from("Wm il—-/\n"), max_size=300),
    )
    return st.builds(
        lambda writer, member, **changed: replace(
            NORMAL,
            to=member,
            sender=(writer.street_line, writer.city_line),
            signature=writer.name,
            contact=(writer.phone,) if writer.phone else (),
            inside_address=inside_address(member),
            salutation=salutation(member),
            **changed,
        ),
        constituents(alphabet),
        members(alphabet),
        body=st.lists(paragraph, max_size=12).map(tuple),
        talking_points=st.lists(paragraph, max_size=6).map(tuple),
        example=st.booleans(),
        corner_code=st.sampled_from(["", "IL-SR", "IL-05"]),
    )


def cards(alphabet: st.SearchStrategy[str] = anything) -> st.SearchStrategy[CallCard]:
    """Call cards as any campaign might word them."""
    said = st.one_of(st.text(alphabet, max_size=200), written(alphabet, 50))
    return st.builds(
        lambda member, **changed: replace(CARD, to=member, **changed),
        members(alphabet),
        live=st.lists(said, max_size=6).map(tuple),
        answers=st.lists(st.tuples(said, said), max_size=6).map(tuple),
        voicemail=st.lists(said, max_size=3).map(tuple),
        example=st.booleans(),
    )
