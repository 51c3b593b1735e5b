"""Where every line of the reference pages stands, compared with tests/reference/pages/.

After a change of the layout that is meant, write them anew and look at what changed:

    LETTERDESK_WRITE_REFERENCES=1 python -m pytest tests/output/test_reference_pages.py
"""

import os
from pathlib import Path

import pytest

from letterdesk.core.ask import Position
from letterdesk.core.labels import LABEL_SHEETS
from letterdesk.core.letter import EnvelopeSize, PaperForm
from letterdesk.output.bill_sheet import BillSheet, lay_out_bill_sheet
from letterdesk.output.blank_letter import lay_out_blank_letter
from letterdesk.output.card_layout import lay_out_card
from letterdesk.output.envelope import lay_out_envelope
from letterdesk.output.flyer import lay_out_flyer
from letterdesk.output.label_alignment import lay_out_alignment
from letterdesk.output.labels import lay_out_labels
from letterdesk.output.letter_layout import lay_out_letter
from letterdesk.output.page import Layout
from letterdesk.output.sample import compose_sample
from letterdesk.output.share import read_flyer
from letterdesk.output.typeset import Typesetter
from tests.output.campaign_samples import TODAY, campaign
from tests.output.paper_samples import CARD, EXAMPLE, FULL, NORMAL, PACKET, SHORT

REFERENCES = Path(__file__).parents[1] / "reference" / "pages"

LAYOUTS = {
    "letter-short": lambda: lay_out_letter(SHORT),
    "letter-normal": lambda: lay_out_letter(NORMAL),
    "letter-full": lambda: lay_out_letter(FULL),
    "letter-example": lambda: lay_out_letter(EXAMPLE),
    "letter-window": lambda: lay_out_letter(NORMAL, PaperForm.WINDOW),
    "letter-handwrite": lambda: lay_out_letter(NORMAL, PaperForm.HANDWRITE),
    "letter-large-print": lambda: lay_out_letter(NORMAL, PaperForm.LARGE_PRINT),
    "call-card": lambda: lay_out_card(CARD),
    "envelope-no10": lambda: lay_out_envelope(NORMAL, EnvelopeSize.NO10, Typesetter()),
    "envelope-no6": lambda: lay_out_envelope(NORMAL, EnvelopeSize.NO6, Typesetter()),
    "labels-5160": lambda: lay_out_labels(
        [letter.inside_address for letter in PACKET.letters],
        LABEL_SHEETS["5160"],
        Typesetter(),
        start=3,
    ),
    "label-alignment-5162": lambda: lay_out_alignment(LABEL_SHEETS["5162"], Typesetter()),
    "letter-blank": lambda: lay_out_blank_letter(
        compose_sample(campaign(), Position.SUPPORT, TODAY).letters[0], Typesetter()
    ),
    "bill-sheet": lambda: lay_out_bill_sheet(
        BillSheet(campaign(), campaign().bills[0], TODAY), Typesetter()
    ),
    "flyer-es": lambda: lay_out_flyer(read_flyer(campaign(), "es"), Typesetter()),
}


def described(layout: Layout) -> str:
    """One row for each thing on paper, in tenths of a point from the page's upper left."""
    rows = []
    for number, page in enumerate(layout.pages, 1):
        rows.append(f"page {number}")
        rows += [
            f"{line.x:6.1f} {line.y:6.1f}  {line.style.role} {line.style.size:g}  {line.text}"
            for line in page.lines
        ]
        rows += [f"{s.x1:6.1f} {s.y1:6.1f}  stroke to {s.x2:.1f} {s.y2:.1f}" for s in page.strokes]
        rows += [f"{b.x:6.1f} {b.y:6.1f}  box {b.width:.1f} x {b.height:.1f}" for b in page.boxes]
    return "\n".join(rows) + "\n"


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_reference_page_is_laid_out_as_it_was_when_last_looked_at(name: str) -> None:
    reference = REFERENCES / f"{name}.txt"
    now = described(LAYOUTS[name]())
    if os.environ.get("LETTERDESK_WRITE_REFERENCES"):
        reference.parent.mkdir(parents=True, exist_ok=True)
        reference.write_text(now, encoding="utf-8")
    assert now == reference.read_text(encoding="utf-8")
