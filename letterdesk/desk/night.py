"""The night itself: counting without names, merging what several computers counted, reports."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from letterdesk.core.ask import Position
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.letter import Packet
from letterdesk.core.likeness import sign
from letterdesk.core.members import Member, Seat
from letterdesk.core.searching import Entry
from letterdesk.core.tally import (
    Kind,
    Line,
    Night,
    Station,
    campaigns_of,
    count,
    merge,
    totals,
)
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.documents import Document
from letterdesk.store.directory import Directory
from letterdesk.store.files import make_folder


@dataclass(frozen=True)
class Counted:
    """What to add to a tally, for each of some offices; negative numbers take back."""

    campaign: str
    position: Position = Position.SUPPORT
    offices: tuple[str, ...] = ()
    """Corner codes, each of which gets all the letters and calls."""
    letters: int = 0
    calls: int = 0
    writers: int = 0
    text: str = ""
    """One letter of this writer's, to be compared with the others' without being kept."""


def add_to_tally(folder: Path, counted: Counted) -> Night:
    """Count on this computer, in a night's folder, and return what it counted so far."""
    from letterdesk.store.tallies import change_own_tally, night_salt

    salt_name, salt = night_salt(folder) if counted.text else ("", b"")
    signature = sign(counted.text, salt) if counted.text else None

    def change(station: Station) -> Station:
        of, position = counted.campaign, counted.position
        changes = [(Line(of, Kind.WRITERS), counted.writers)]
        for office in counted.offices:
            changes += [
                (Line(of, Kind.LETTERS, office, position), counted.letters),
                (Line(of, Kind.CALLS, office, position), counted.calls),
            ]
        for line, by in changes:
            if by:
                station = count(station, line, by)
        if signature is None:
            return station
        return station.with_letter((of, salt_name), signature)

    return change_own_tally(folder, change)


def count_packet(folder: Path, campaign: str, position: Position, packet: Packet) -> Night:
    """Count one writer and their letters. One letter stands for all, since they are much alike."""
    body = "\n".join(packet.letters[0].body) if packet.letters else ""
    offices = tuple(letter.corner_code for letter in packet.letters)
    return add_to_tally(
        folder, Counted(campaign, position, offices, letters=1, writers=1, text=body)
    )


def merge_tallies(places: Sequence[Path], out: Path, *, overwrite: bool = False) -> Night:
    """Merge files and folders of tallies into one file. Doing it again changes nothing."""
    from letterdesk.store.tallies import read_night, write_tally

    night = read_night(places)
    if not night.stations:
        raise _nothing_counted()
    write_tally(out, night, overwrite=overwrite)
    return night


def collect_tallies(folder: Path, places: Sequence[Path]) -> Night:
    """Bring other computers' tallies into a night's folder, and return all that is known there.

    In a file that only this computer writes, so two may collect into one shared folder.
    """
    from letterdesk.store.tallies import read_night, station_id, write_tally

    brought = read_night(places)
    if not brought.stations:
        raise _nothing_counted()
    collected = folder / f"tally-collected-{station_id()}.json"
    known = [collected] if collected.exists() else []
    make_folder(folder)
    write_tally(collected, merge([read_night(known), brought]), overwrite=True)
    return read_night([folder])


def night_report(
    night: Night,
    campaign: Campaign,
    day: date,
    directory: Directory,
    *,
    organisation: str = "",
) -> tuple[Document, ...]:
    """The end of a night on paper: totals, a cover for each office's bundle, thank-you slips.

    ``organisation`` is who brings the letters; empty leaves a line to write on. Raises
    UserError when nothing was counted for this campaign.
    """
    from letterdesk.output.kit.report import NightReport, render_report

    summed = totals(night, campaign.id)
    if not summed.numbers:
        raise _nothing_counted(campaign.id, campaigns_of(night))
    offices = {code: _holder(directory, code) for code in summed.offices}
    report = NightReport(campaign, summed, day, offices, organisation)
    return tuple(
        Document(f"{name}.pdf", "pdf", data, pages)
        for name, (data, pages) in render_report(report).items()
    )


def _holder(directory: Directory, code: str) -> Entry | None:
    """Who holds an office now; None for a code that the directory does not have."""
    state, _, seat = code.partition("-")
    found: Sequence[Member | Seat | None]
    if seat in ("SR", "JR"):
        found = [s for s in directory.senators(state) if s.corner_code == code]
    else:
        key = directory.seat(state, 0 if seat == "AL" else int(seat))
        found = [key.member or key] if key else []
    return next(iter(found), None)


def _nothing_counted(campaign: str = "", others: Sequence[str] = ()) -> UserError:
    if not campaign or not others:
        return UserError(
            sentence(QT_TRANSLATE_NOOP("core", "Nothing has been counted there yet.")),
            sentence(QT_TRANSLATE_NOOP("core", "Please give the folder that the tallies are in.")),
            wrong_input=True,
        )
    return UserError(
        sentence(
            QT_TRANSLATE_NOOP("core", "Nothing was counted for the campaign “{campaign}”."),
            campaign=campaign,
        ),
        sentence(
            QT_TRANSLATE_NOOP("core", "These were: {campaigns}."), campaigns=", ".join(others)
        ),
        wrong_input=True,
    )
