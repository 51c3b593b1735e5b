"""How many more words a letter has room for, against the layout itself."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letterdesk.core.letter import PaperForm
from letterdesk.output.letter_layout import lay_out_letter
from letterdesk.output.room import room_for_words
from letterdesk.output.typeset import Typesetter
from tests.output.paper_samples import NORMAL


@settings(max_examples=15)
@given(st.integers(0, 60), st.sampled_from([PaperForm.STANDARD, PaperForm.WINDOW]))
def test_as_many_words_fit_and_not_one_more(already: int, form: PaperForm) -> None:
    typesetter = Typesetter()
    own = " ".join(["people"] * (already + 1))
    letter = replace(NORMAL, body=(*NORMAL.body, own), own_words=already + 1)
    room = room_for_words(letter, form, typesetter)
    assert room is not None
    for more, over in ((room, False), (room + 1, True)):
        fuller = replace(letter, body=(*letter.body[:-1], letter.body[-1] + " people" * more))
        assert bool(lay_out_letter(fuller, form, typesetter).words_over) is over


def test_a_letter_that_is_too_long_has_no_room() -> None:
    letter = replace(NORMAL, body=("too long " * 600,))
    assert room_for_words(letter, PaperForm.STANDARD, Typesetter()) == 0


@pytest.mark.parametrize("form", [PaperForm.HANDWRITE, PaperForm.LARGE_PRINT])
def test_forms_without_an_end_have_no_such_number(form: PaperForm) -> None:
    assert room_for_words(NORMAL, form, Typesetter()) is None
