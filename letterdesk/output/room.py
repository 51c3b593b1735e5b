"""How many more words a letter has room for."""

from dataclasses import replace

from letterdesk.core.letter import Letter, PaperForm
from letterdesk.output.letter_layout import lay_out_letter
from letterdesk.output.typeset import Typesetter

_USUAL_WORD = "people"
"""A little longer than the average of English prose: better a word less than one too many."""
_MORE_THAN_A_PAGE = 450


def room_for_words(letter: Letter, form: PaperForm, typesetter: Typesetter) -> int | None:
    """How many words the body could still take on its one page; None where there is no end.

    Found by filling the letter until it runs over, so that the real layout decides.
    """
    if form not in (PaperForm.STANDARD, PaperForm.WINDOW):
        return None
    filling = " ".join([_USUAL_WORD] * _MORE_THAN_A_PAGE)
    # At the end, from where words are cut until the letter fits; the writer's first words
    # begin a paragraph of their own.
    body = letter.body if letter.own_words else (*letter.body, "")
    full = replace(letter, body=(*body[:-1], f"{body[-1]} {filling}".strip()))
    return max(0, _MORE_THAN_A_PAGE - lay_out_letter(full, form, typesetter).words_over)
