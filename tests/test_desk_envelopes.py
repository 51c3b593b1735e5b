"""Envelopes at the desk: in the order of the letters, whatever form these have."""

import io
from datetime import date

import pytest
from pypdf import PdfReader

from letterdesk import desk
from letterdesk.core.ask import Position
from letterdesk.core.choosing import choose_members
from letterdesk.core.constituent import Constituent
from letterdesk.core.letter import EnvelopeSize, PaperForm, Request
from letterdesk.store.directory import Directory
from letterdesk.store.packs import find_campaign

TODAY = date(2026, 6, 15)
MARIA = Constituent("Maria Alvarez", "1250 W Addison St", "Apt 3", "Chicago", "IL", "60613")


@pytest.mark.parametrize("form", PaperForm)
def test_one_for_each_letter(form: PaperForm, directory: Directory) -> None:
    finding = desk.find(directory, "60613", TODAY, district=5)
    request = Request(
        find_campaign("sesta-fosta"),
        Position.SUPPORT,
        MARIA,
        choose_members(finding, ["all"]),
        TODAY,
    )
    data = desk.print_envelopes(desk.prepare(request, form), EnvelopeSize.NO10)
    texts = [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]
    assert [text.splitlines()[3] for text in texts] == [
        f"THE HONORABLE {member.name.upper().replace('.', '')}" for member in request.members
    ]
    assert all(text.startswith("MARIA ALVAREZ\n1250 W ADDISON ST APT 3\n") for text in texts)
