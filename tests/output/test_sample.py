"""The blank letter and script, which are made without a writer."""

import re
from datetime import date

import pytest

from letterdesk.core.ask import Position
from letterdesk.output.sample import compose_sample
from tests.output.campaign_samples import IN_2017, TODAY, campaign


@pytest.mark.parametrize("position", Position)
@pytest.mark.parametrize("day", [IN_2017, TODAY], ids=str)
def test_a_sample_has_blanks_where_a_person_belongs(position: Position, day: date) -> None:
    packet = compose_sample(campaign(), position, day)
    to_senator, to_representative = packet.letters
    assert to_senator.salutation == "Dear Senator ____________:"
    assert to_representative.salutation == "Dear Representative ____________:"
    assert to_senator.inside_address[0].startswith("The Honorable ____")
    assert to_senator.inside_address[-2:] == ("United States Senate", "Washington, DC 20510")
    assert to_representative.inside_address[-2:] == (
        "U.S. House of Representatives",
        "Washington, DC 20515",
    )
    assert to_senator.date == "[Date]"
    assert to_senator.signature == "[Your name]"
    assert to_senator.sender == ("[Your street address]", "[Your city], [State] [ZIP]")
    assert to_senator.corner_code == ""
    assert to_senator.own_words == 0
    assert any(re.search("_{60}", paragraph) for paragraph in to_senator.body)


def test_a_sample_script_has_blanks_too() -> None:
    card = compose_sample(campaign(), Position.SUPPORT, TODAY).calls[0]
    assert "[Your name]" in card.live[0]
    assert "[ZIP]" in card.voicemail[0]
    assert [n.number for n in card.numbers] == ["____________", "202-224-3121"]
