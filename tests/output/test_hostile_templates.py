"""Templates of strangers: refused with the file named, or plain words, and soon either way."""

import time
import tracemalloc
from dataclasses import replace
from datetime import date

import pytest

from letterdesk.core.ask import Position
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import FileError
from letterdesk.core.letter import Packet
from letterdesk.output import sample
from letterdesk.output.sample import compose_sample
from letterdesk.store.packs import find_campaign
from tests.output.hostile_templates import HARMLESS, REFUSED

DAY = date(2018, 3, 1)
NAME = "en/letter-support"


@pytest.fixture(autouse=True)
def many_points(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as a writer can tick: what is repeated for each is repeated often."""
    monkeypatch.setattr(sample, "_POINTS_SHOWN", 6)


def test_there_are_as_many_as_promised() -> None:
    assert len(REFUSED) >= 150


def composed(template: str) -> Packet:
    """The first campaign's letters with ``template`` in place of its own, within the limits."""
    campaign: Campaign = find_campaign("sesta-fosta")
    campaign = replace(campaign, templates={**campaign.templates, NAME: template})
    tracemalloc.start()
    began = time.process_time()
    try:
        return compose_sample(campaign, Position.SUPPORT, DAY)
    finally:
        took, peak = time.process_time() - began, tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert took < 5  # tracing makes Python several times slower; untraced it is under 1
        assert peak < 200_000_000


@pytest.mark.parametrize("template", REFUSED.values(), ids=map(ascii, REFUSED))
def test_it_is_refused_with_the_file_named(template: str) -> None:
    with pytest.raises(FileError) as told:
        composed(template)
    said = str(told.value)
    assert told.value.file == f"sesta-fosta/{NAME}.j2"
    assert told.value.file in said
    assert said.isprintable()
    assert len(said) < 500


@pytest.mark.parametrize("template", HARMLESS.values(), ids=HARMLESS)
def test_it_comes_out_as_words_with_the_writers_own_among_them(template: str) -> None:
    letter = composed(template).letters[0]
    assert any("_____" in paragraph for paragraph in letter.body)  # the lines to write on
