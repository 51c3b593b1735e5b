"""The end of a letter night on paper: totals without names, covers for the bundles, thanks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from letterdesk.core.address import inside_address, titled_name
from letterdesk.core.ask import Position
from letterdesk.core.campaign import Campaign
from letterdesk.core.congress import long_date
from letterdesk.core.likeness import explain_likeness
from letterdesk.core.members import Member, seat_name
from letterdesk.core.searching import Entry
from letterdesk.core.tally import Kind, Totals
from letterdesk.output.flow import Flow
from letterdesk.output.kit.cover_sheet import Cover, lay_out_covers
from letterdesk.output.kit.setting import FRAME, NOTE, Setting, Table, write_heading
from letterdesk.output.kit.slips import lay_out_thanks
from letterdesk.output.page import Layout, Tag
from letterdesk.output.pdf import LANGUAGE, write_pdf
from letterdesk.output.typeset import Typesetter

_SETTING = Setting(11)
_COUNTS = 56.0
"""A column of numbers, in points."""


@dataclass(frozen=True)
class NightReport:
    """Equal reports give equal bytes."""

    campaign: Campaign
    totals: Totals
    day: date
    offices: Mapping[str, Entry | None]
    """Who holds each office that was counted, by corner code; None where nobody knows."""
    organisation: str = ""

    @property
    def subject(self) -> str:
        return " and ".join(
            f"{bill.id.citation}{f' ({bill.nickname})' if bill.nickname else ''}"
            for bill in self.campaign.bills
        )


def render_report(report: NightReport) -> Mapping[str, tuple[bytes, int]]:
    """Each paper as PDF with its pages, by name without suffix."""
    typesetter = Typesetter()
    made = datetime(report.day.year, report.day.month, report.day.day, tzinfo=UTC)
    papers = {
        "night-report": (lay_out_report(report, typesetter), "Letter night: report"),
        "covers": (lay_out_report_covers(report, typesetter), "Cover sheets"),
    }
    papers |= {
        f"thank-you-{language}": (lay_out_thanks(language, typesetter), "Thank you")
        for language in ("en", "es")
        if language in report.campaign.guides
    }
    files = {}
    for name, (layout, said) in papers.items():
        if layout.pages:
            language = "es" if name.endswith("-es") else LANGUAGE
            data = write_pdf((layout,), typesetter, title=said, date=made, language=language)
            files[name] = data, len(layout.pages)
    return files


def lay_out_report(report: NightReport, typesetter: Typesetter) -> Layout:
    """Totals by office and position, as many pages as it takes."""
    sums, flow = report.totals, Flow(typesetter, FRAME)
    flow.write("Letter night: report", Setting(12).title, tag=Tag.TITLE)
    by = f", {report.organisation}" if report.organisation else ""
    flow.write(f"{long_date(report.day)}{by}", _SETTING.strong)
    flow.write(report.campaign.guide("en").title, _SETTING.body)
    flow.skip(_SETTING.gap)
    _write_figures(flow, sums)
    write_heading(flow, "By office", _SETTING)
    table = Table((FRAME.width - 5 * _COUNTS, *(_COUNTS,) * 5), _SETTING)
    heads = ("Letters for", "Letters against", "Calls for", "Calls against", "All")
    table.write_row(flow, ("Office", *heads), head=True)
    for code in sums.offices:
        table.write_row(flow, (_named(code, report.offices.get(code)), *_row(sums, code)))
    write_heading(flow, "The letters", _SETTING)
    flow.write(str(explain_likeness(sums.likeness)), _SETTING.body)
    flow.skip(_SETTING.gap)
    counted = "1 computer" if sums.stations == 1 else f"{sums.stations} computers"
    flow.write(
        f"Counted without names on {counted}. Add what was counted by hand on tally sheets.", NOTE
    )
    return Layout(flow.pages())


def _write_figures(flow: Flow, sums: Totals) -> None:
    """Three large numbers beside each other."""
    large = Setting(22)
    top = flow.y
    third = FRAME.width / 3
    for place, (number, one, many) in enumerate(
        (
            (sums.writers, "writer", "writers"),
            (sums.letters, "letter", "letters"),
            (sums.calls, "call", "calls"),
        )
    ):
        flow.y = top
        flow.write(str(number), large.title, indent=place * third, width=third)
        word = one if number == 1 else many
        flow.write(word, _SETTING.heading, indent=place * third, width=third)


def _row(sums: Totals, code: str) -> tuple[str, ...]:
    cells = [
        sums.number(kind, code, position)
        for kind in (Kind.LETTERS, Kind.CALLS)
        for position in (Position.SUPPORT, Position.OPPOSE)
    ]
    return tuple(map(str, (*cells, sum(cells))))


def _named(code: str, entry: Entry | None) -> str:
    if isinstance(entry, Member):
        return f"{code}  {titled_name(entry)}"
    if entry is None:
        return code
    return f"{code}  {seat_name(entry.state, entry.district)}, vacant"


def lay_out_report_covers(report: NightReport, typesetter: Typesetter) -> Layout:
    """A cover for each office that got letters."""
    sums = report.totals
    covers = tuple(
        Cover(
            report.subject,
            code,
            inside_address(entry) if isinstance(entry, Member) else (),
            letters,
            report.organisation,
            long_date(report.day),
        )
        for code in sums.offices
        if (letters := sums.number(Kind.LETTERS, code))
        for entry in [report.offices.get(code)]
    )
    return lay_out_covers(covers, typesetter)
