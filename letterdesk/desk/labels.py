"""Sheets of address labels, and the page to line them up by."""

from collections.abc import Sequence

from letterdesk.core.errors import UserError
from letterdesk.core.finding import Notice
from letterdesk.core.labels import LabelSheet
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.desk.documents import Document

FARTHEST_NUDGE = 0.5
"""Inches. A printer that is off by more has the wrong paper or scale."""
MOST_LABELS = 3000


def make_labels(
    addresses: Sequence[Sequence[str]],
    sheet: LabelSheet,
    *,
    name: str = "labels",
    start: int = 1,
    nudge: tuple[float, float] = (0.0, 0.0),
) -> Document:
    """Labels in the order of ``addresses``, each a name, the lines between, and a city's line.

    ``name`` begins the file's name. The first ``start - 1`` labels of the first sheet are
    gone already; ``nudge`` is in inches to the right and down. Raises UserError when they
    are beyond the sheet, or an address has no room on a label.
    """
    from letterdesk.output.labels import render_labels

    if not 1 <= start <= sheet.count:
        raise _wrong(
            sentence(
                QT_TRANSLATE_NOOP("core", "A sheet of {sheet} has labels 1 to {count}."),
                sheet=sheet.number,
                count=sheet.count,
            )
        )
    if not 1 <= len(addresses) <= MOST_LABELS:
        raise _wrong(
            sentence(
                QT_TRANSLATE_NOOP("core", "Please ask for 1 to {most} labels at a time."),
                most=MOST_LABELS,
            )
        )
    _check_nudge(nudge)
    data, pages = render_labels(addresses, sheet, start=start, nudge=nudge)
    return Document(f"{name}-{sheet.number}.pdf", "labels", data, pages)


def make_alignment(sheet: LabelSheet, *, nudge: tuple[float, float] = (0.0, 0.0)) -> Document:
    """A page for plain paper that shows where the labels will be printed."""
    from letterdesk.output.label_alignment import render_alignment

    _check_nudge(nudge)
    data, pages = render_alignment(sheet, nudge)
    return Document(f"alignment-{sheet.number}.pdf", "alignment", data, pages)


def about_labels(addresses: Sequence[Sequence[str]]) -> tuple[Notice, ...]:
    """What a person should know before these addresses go onto labels."""
    from letterdesk.output.fonts import TextRole, missing_characters

    texts = dict.fromkeys(line for address in addresses for line in address)
    missing = missing_characters(texts, TextRole.ADDRESS)
    if not missing:
        return ()
    words = QT_TRANSLATE_NOOP(
        "core",
        "Labels cannot show these characters: {characters}. "
        "They would print as empty boxes. Please write them another way.",
    )
    return (Notice("characters-missing", sentence(words, characters=" ".join(missing))),)


def _check_nudge(nudge: tuple[float, float]) -> None:
    if not all(abs(inches) <= FARTHEST_NUDGE for inches in nudge):  # nor is NaN
        raise _wrong(
            sentence(
                QT_TRANSLATE_NOOP("core", "Please nudge labels by at most {most} inch."),
                most=FARTHEST_NUDGE,
            )
        )


def _wrong(message: Sentence) -> UserError:
    return UserError(message, wrong_input=True)
