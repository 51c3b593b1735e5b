"""Letters and call cards as plain text: to read aloud, to paste, to keep beside a preview."""

from collections.abc import Iterable

from letterdesk.core.address import full_name
from letterdesk.core.letter import CallCard, Letter
from letterdesk.output.card_layout import ANSWERS_TITLE, LIVE_TITLE, NEXT_NUMBER, VOICEMAIL_TITLE
from letterdesk.output.marks import EXAMPLE_MARK
from letterdesk.output.spoken import live_time, office_line, voicemail_time


def letter_text(letter: Letter) -> str:
    """The whole letter in the order it is read, parts and paragraphs divided by blank lines.

    Lines are not wrapped: a window or an editor does that.
    """
    mark = EXAMPLE_MARK if letter.example else ""
    return _joined(
        mark,
        _lines(letter.sender),
        letter.date,
        _lines(letter.inside_address),
        letter.reference,
        letter.salutation,
        *letter.body,
        letter.closing,
        _lines((letter.signature, *letter.contact)),
    )


def call_text(card: CallCard) -> str:
    """The call card in the order it is used: whom to ring, the script, answers, voicemail."""
    return _joined(
        EXAMPLE_MARK if card.example else "",
        _lines((full_name(card.to), f"{office_line(card.to)}, {card.bill.citation}")),
        _lines(f"{phone.label}: {phone.number}" for phone in card.numbers),
        NEXT_NUMBER if len(card.numbers) > 1 else "",
        f"{LIVE_TITLE} ({live_time(card)})",
        *card.live,
        ANSWERS_TITLE if card.answers else "",
        *(f"{question}\n{answer}" for question, answer in card.answers),
        f"{VOICEMAIL_TITLE} ({voicemail_time(card)})",
        *card.voicemail,
    )


def reading_copy_text(document: Letter | CallCard) -> str:
    """The words in the writer's own language, to read beside the English; '' when there are none."""
    return _joined(*document.reading_copy) if document.reading_copy else ""


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(line for line in lines if line)


def _joined(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part) + "\n"
