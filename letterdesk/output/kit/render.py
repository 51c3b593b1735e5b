"""A kit as files: each paper by itself, and one of each in one file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from letterdesk.core.ask import Position
from letterdesk.core.letter_night import share_of, with_spare
from letterdesk.core.members import Role
from letterdesk.output.card_layout import lay_out_card
from letterdesk.output.kit.cover_sheet import Cover, lay_out_covers
from letterdesk.output.kit.kit import Kit
from letterdesk.output.kit.lined_letter import lay_out_lined_letter
from letterdesk.output.kit.office_labels import SHEET, lay_out_office_labels
from letterdesk.output.kit.organiser import (
    Printed,
    lay_out_checklist,
    lay_out_print_list,
    lay_out_supplies,
)
from letterdesk.output.kit.signs import lay_out_signs
from letterdesk.output.kit.slips import (
    FIND_DOWN,
    QUARTERS,
    lay_out_find_slip,
    lay_out_sign_up,
    lay_out_thanks,
)
from letterdesk.output.kit.table_sheet import lay_out_large_table_sheet, lay_out_table_sheet
from letterdesk.output.kit.tally_sheet import lay_out_tally_sheet
from letterdesk.output.page import Layout
from letterdesk.output.pdf import LANGUAGE, write_pdf
from letterdesk.output.sample import compose_sample
from letterdesk.output.sample_paper import in_black
from letterdesk.output.typeset import Typesetter

WHOLE = "kit"
_TITLE = "Letter night kit"


@dataclass(frozen=True)
class KitPaper:
    """One file of a kit."""

    name: str
    """Without a suffix: 'table-sheet'."""
    data: bytes
    pages: int
    copies: int


@dataclass(frozen=True)
class _Paper:
    name: str
    what: str
    layout: Layout
    copies: int
    double_sided: bool = False
    language: str = LANGUAGE
    on_labels: bool = False

    @property
    def printed(self) -> Printed:
        return Printed(
            f"{self.name}.pdf", self.what, len(self.layout.pages), self.copies, self.double_sided,
            self.on_labels,
        )  # fmt: skip


def render_kit(kit: Kit) -> tuple[KitPaper, ...]:
    """Every paper in printing order, last the file that holds one of each.

    Raises UserError, naming what to shorten in the campaign's files, where words do not fit.
    """
    typesetter = Typesetter()
    papers = _all_papers(kit, typesetter)
    made = datetime(kit.day.year, kit.day.month, kit.day.day, tzinfo=UTC)

    def written(layouts: Sequence[Layout], title: str, language: str) -> bytes:
        return write_pdf(layouts, typesetter, title=title, date=made, language=language)

    files = [
        KitPaper(
            paper.name,
            written((paper.layout,), f"{_TITLE}: {paper.what}", paper.language),
            len(paper.layout.pages),
            paper.copies,
        )
        for paper in papers
    ]
    whole = written([paper.layout for paper in papers], _TITLE, _spoken(kit))
    return (*files, KitPaper(WHOLE, whole, sum(file.pages for file in files), 1))


def _spoken(kit: Kit) -> str:
    return LANGUAGE if kit.guide.language == "en" else kit.guide.language


def _all_papers(kit: Kit, typesetter: Typesetter) -> tuple[_Paper, ...]:
    """The organiser's sheets first, which count what follows; supplies count themselves too."""
    rest = (*_tables(kit, typesetter), *_counting(kit, typesetter), *_large(kit, typesetter))
    checklist = _Paper("checklist", "for you", lay_out_checklist(kit, typesetter), 1, True)
    listed = [
        Printed("print-list.pdf", "this sheet", 1, 1),
        checklist.printed,
        Printed("supplies.pdf", "for you", 1, 1),
        *(paper.printed for paper in rest),
    ]
    sheets = sum(paper.sheets for paper in listed)
    labels = sum(paper.label_sheets for paper in listed)
    print_list = lay_out_print_list(kit, listed, typesetter)
    listed[0] = Printed("print-list.pdf", "this sheet", len(print_list.pages), 1)
    return (
        _Paper("print-list", "how many to print", print_list, 1),
        checklist,
        _Paper("supplies", "supplies", lay_out_supplies(kit, typesetter, sheets, labels), 1),
        *rest,
    )


def _tables(kit: Kit, typesetter: Typesetter) -> Iterator[_Paper]:
    """What writers see and use."""
    plan, language = kit.plan, _spoken(kit)
    yield _Paper(
        "signs", "signs for the walls", lay_out_signs(kit.guide.language, typesetter), 1,
        language=language,
    )  # fmt: skip
    yield _Paper(
        "table-sheet", "beside every two writers", lay_out_table_sheet(kit, typesetter),
        plan.table_sheets, True, language,
    )  # fmt: skip
    yield _Paper(
        "find-my-members", "slips, two to a sheet", lay_out_find_slip(kit, typesetter),
        share_of(plan.writers, 1 / FIND_DOWN), language=language,
    )  # fmt: skip
    for role, copies in _recipients(kit):
        letter = lay_out_lined_letter(kit, role, typesetter)
        copies_ = with_spare(plan.writers * copies)
        yield _Paper(f"letter-{role}", f"lined, to a {role}", letter, copies_)
    if (labels := lay_out_office_labels(kit, typesetter)) is not None:
        copies = share_of(with_spare(plan.writers), 1 / SHEET.count)
        what = f"addresses for the envelopes, on label sheets {SHEET.number}"
        yield _Paper("labels", what, labels, copies, on_labels=True)
    yield from _cards(kit, typesetter)


def _recipients(kit: Kit) -> tuple[tuple[Role, int], ...]:
    """To whom each writer writes, and how many of them."""
    senators = ((Role.SENATOR, 2),) if kit.senators or not kit.offices else ()
    return (*senators, (Role.REPRESENTATIVE, 1))


def _cards(kit: Kit, typesetter: Typesetter) -> Iterator[_Paper]:
    roles = {role for role, _ in _recipients(kit)}
    for position in Position:
        if position not in kit.campaign.positions:
            continue
        for card in compose_sample(kit.campaign, position, kit.day).calls:
            if card.to.role in roles:
                yield _Paper(
                    f"call-{card.to.role}-{position}",
                    f"to call a {card.to.role}, {_STANDS[position]}",
                    in_black(lay_out_card(card, typesetter)),
                    kit.plan.cards,
                )


_STANDS = {Position.SUPPORT: "for the bill", Position.OPPOSE: "against it"}


def _counting(kit: Kit, typesetter: Typesetter) -> Iterator[_Paper]:
    """What counts without names, and what goes home."""
    plan, language = kit.plan, _spoken(kit)
    bills = " and ".join(
        f"{bill.id.citation}{f' ({bill.nickname})' if bill.nickname else ''}"
        for bill in kit.campaign.bills
    )
    yield _Paper(
        "tally", "at each Check table", lay_out_tally_sheet(kit, typesetter), plan.printers
    )
    yield _Paper(
        "cover", "one for each office’s bundle", lay_out_covers((Cover(bills),), typesetter),
        max(len(kit.known), plan.letters_each),
    )  # fmt: skip
    quarter = share_of(plan.writers, 1 / QUARTERS)
    yield _Paper(
        "sign-up", "offered, never asked for; four to a sheet", lay_out_sign_up(kit, typesetter),
        quarter, language=language,
    )  # fmt: skip
    yield _Paper(
        "thank-you", "slips, four to a sheet", lay_out_thanks(kit.guide.language, typesetter),
        quarter, language=language,
    )  # fmt: skip


def _large(kit: Kit, typesetter: Typesetter) -> Iterator[_Paper]:
    """The large-print set: what a writer needs, in one file."""
    layouts = (
        lay_out_large_table_sheet(kit, typesetter),
        lay_out_find_slip(kit, typesetter, large=True),
        *(lay_out_lined_letter(kit, role, typesetter, large=True) for role, _ in _recipients(kit)),
    )
    pages = tuple(page for layout in layouts for page in layout.pages)
    yield _Paper(
        "large-print", "the large-print set", Layout(pages), kit.plan.large_print_sets,
        language=_spoken(kit),
    )  # fmt: skip
