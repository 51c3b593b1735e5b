"""All that the window asks of the rest of Letterdesk, in one small value.

Steps take these functions as an argument, so that none of them reaches for a file, and a
test can give a step another day or another set of campaigns.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from threading import Thread

    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    from PySide6.QtWidgets import QWidget

    from letterdesk.core.ask import Position
    from letterdesk.core.bill_text import BillText
    from letterdesk.core.bills import Bill
    from letterdesk.core.campaign import Campaign
    from letterdesk.core.finding import Finding, Notice
    from letterdesk.core.letter import EnvelopeSize, Letter, PaperForm, Request
    from letterdesk.core.members import Seat
    from letterdesk.core.official_texts import TextFile
    from letterdesk.core.printing import PrintJob
    from letterdesk.core.searching import Entry
    from letterdesk.core.sharing import ShareText
    from letterdesk.core.state_map import StateMap
    from letterdesk.desk import Document, Offer, Prepared
    from letterdesk.gui.browser.update_service import ReadUpdate, Update, WayBack
    from letterdesk.gui.outlets import AskPrinter, Save, Sticks
    from letterdesk.output.pdf import PrintedPacket
    from letterdesk.store.directory import Directory


class Find(Protocol):
    """``letterdesk.desk.find`` with its directory and day: who represents a ZIP code."""

    def __call__(
        self, query: str, *, state: str = "", city: str = "", district: int | None = None
    ) -> "Finding": ...


@cache
def start_import(*modules: str) -> "Thread":
    """Begin to import modules on a thread of their own, once, and give the thread.

    Libraries keep the error of an optional import for as long as the program runs, and with
    the error every frame that waited for the import. Frames of the window hold what a person
    typed; a fresh thread has no frames but its own.
    """
    from letterdesk.desk.side_thread import start_beside

    # Jinja2 imports hashlib for a cache that is not used here, and hashlib all of OpenSSL:
    # 3.5 MB. Python's own hashes serve (docs/decisions/0043).
    sys.modules.setdefault("_hashlib", None)  # type: ignore[arg-type]

    def import_all() -> None:
        for module in modules:
            import_module(module)

    return start_beside(import_all, daemon=False)  # an import is never cut off by the end


def import_apart(*modules: str) -> None:
    """Import modules on a thread of their own, once, and wait until they are there."""
    start_import(*modules).join()


def expect_printing() -> None:
    """Begin to import what draws letters: somebody is about to ask for them."""
    start_import("letterdesk.output.pdf")
    start_import("letterdesk.gui.pdf_pages")


def ask_printer(
    job: "PrintJob", title: str, parent: "QWidget", then: "Callable[[QPrinter], None]"
) -> "QPrintDialog | None":
    """In the system's own dialog."""
    from letterdesk.gui import print_dialog

    return print_dialog.ask_printer(job, title, parent, then)


@dataclass(frozen=True)
class Services:
    today: Callable[[], date]
    edition: Callable[[], tuple[date, int]]
    """The day the directory is of, and the Congress it is for."""
    campaigns: Callable[[], "tuple[Campaign, ...]"]
    find: Find
    state_map: Callable[[str, str], "StateMap"]
    """The map of a state, for a ZIP code: both in this order, ZIP code first."""
    list_seats: Callable[[str, str], "Sequence[Seat]"]
    """Every House seat of a state, for a ZIP code: both in this order, ZIP code first."""
    prepare: Callable[["Request", "PaperForm"], "Prepared"]
    room_for_words: Callable[["Prepared"], "int | None"]
    """How many more words each letter has room for; None where a form has no such end."""
    print_packet: Callable[["Prepared"], "PrintedPacket"]
    print_envelopes: Callable[["Prepared", "EnvelopeSize"], bytes]
    """Raises UserError when an address is too long for the envelope."""
    print_jobs: Callable[["Prepared", "EnvelopeSize | None"], "Sequence[PrintJob]"]
    """What is printed apart: letters, envelopes if a size is named, call cards."""
    make_documents: Callable[["Prepared", "EnvelopeSize | None"], "Sequence[Document]"]
    """The files to save. Raises UserError while a letter does not fit its page."""
    save: "Save"
    share_text: Callable[["Campaign", str], str]
    """What a writer may send to friends about a campaign, in a language."""
    share_texts: Callable[["Campaign", str], "Sequence[ShareText]"]
    """The texts for every channel, in a language."""
    flyers: Callable[["Campaign", str], "Sequence[Document]"]
    """The flyer whole, and two to a sheet."""
    bill_sheet: Callable[["Campaign", "Bill", str], "Document"]
    """Two pages about a bill as of today, in a language."""
    read_text: Callable[["Campaign", "TextFile"], "BillText"]
    """The words of an official text that came with a campaign; takes up to a second."""
    text_document: Callable[["Campaign", "TextFile"], "Document"]
    """An official text to be saved as it was received."""
    qr_rows: Callable[[str], "Sequence[bytes]"]
    """The QR code of a web page, as rows of modules: 1 is dark."""
    list_congress: Callable[[str], "Sequence[Entry]"]
    """Every member and vacant seat; local offices measured from a ZIP code, '' for none."""
    mailing_list: Callable[[str, str], "Document"]
    """A state's delegation, as one of the kinds of ``letterdesk.desk.MAILING_LISTS``."""
    expect_printing: Callable[[], None] = expect_printing
    """Called shortly before ``print_packet`` will be, where that can be foreseen."""
    seal: Callable[["Campaign"], "Notice | None"] = lambda _campaign: None
    """Who signed a campaign; None for one that came with Letterdesk."""
    kept_back: Callable[[], "Sequence[Notice]"] = lambda: ()
    """About campaigns that are installed and not among ``campaigns``."""
    read_update: "ReadUpdate | None" = None
    """Reads files that bring a newer directory; None where there is no way to install one."""
    way_back: "Callable[[], WayBack | None]" = lambda: None
    """To the directory before the one in use; None where that is the one in the box."""
    ask_printer: "AskPrinter" = ask_printer
    """How a person says which printer and which pages."""
    note_letters: "Callable[[Position, Sequence[Letter]], None]" = lambda _position, _letters: None
    """Told which letters are on paper or saved, where somebody counts them."""
    sticks: "Sticks | None" = None
    """Where alone papers may be saved; None where a person may choose any folder."""


def today() -> date:
    """The day it is where the computer stands: the window's one reading of the clock."""
    return datetime.now().astimezone().date()


def connect_services(today: Callable[[], date] = today) -> Services:  # noqa: PLR0915 - a list, not a length of logic
    """The real ones. Nothing is imported, opened or read before it is first asked for.

    Each raises UserError when what it reads cannot be used.
    """

    @cache
    def directory() -> "Directory":
        from letterdesk.store.directory import open_directory

        return open_directory(day=today())

    @cache
    def offer() -> "Offer":
        from letterdesk import desk

        return desk.offer_campaigns()

    def edition() -> tuple[date, int]:
        about = directory().about
        return about.as_of, about.congress

    def find(
        query: str, *, state: str = "", city: str = "", district: int | None = None
    ) -> "Finding":
        from letterdesk import desk

        return desk.find(directory(), query, today(), state=state, city=city, district=district)

    def state_map(zip5: str, state: str) -> "StateMap":
        from letterdesk import desk

        return desk.state_map(directory(), zip5, state)

    def list_seats(zip5: str, state: str) -> "Sequence[Seat]":
        from letterdesk import desk

        return desk.list_seats(directory(), zip5, state)

    def prepare(request: "Request", form: "PaperForm") -> "Prepared":
        from letterdesk import desk

        import_apart("letterdesk.output.compose", "letterdesk.output.letter_layout")
        return desk.prepare(request, form)

    def room_for_words(prepared: "Prepared") -> int | None:
        from letterdesk import desk

        return desk.room_for_words(prepared)

    def print_packet(prepared: "Prepared") -> "PrintedPacket":
        from letterdesk import desk

        import_apart("letterdesk.output.pdf")
        return desk.print_packet(prepared)

    def print_envelopes(prepared: "Prepared", size: "EnvelopeSize") -> bytes:
        from letterdesk import desk

        return desk.print_envelopes(prepared, size)

    def print_jobs(prepared: "Prepared", envelope: "EnvelopeSize | None") -> "Sequence[PrintJob]":
        from letterdesk import desk

        import_apart("letterdesk.output.pages")
        return desk.print_jobs(prepared, print_packet(prepared), envelope)

    def make_documents(
        prepared: "Prepared", envelope: "EnvelopeSize | None"
    ) -> "Sequence[Document]":
        from letterdesk import desk

        import_apart("letterdesk.output.pdf", "letterdesk.output.split")
        desk.require_fit(prepared)
        return desk.make_documents(prepared, ("pdf",), envelope=envelope)

    def save(
        documents: "Sequence[Document]", folder: Path, *, overwrite: bool = False
    ) -> "Sequence[Path]":
        from letterdesk import desk

        return desk.save(documents, folder, overwrite=overwrite)

    def share_text(campaign: "Campaign", language: str) -> str:
        from letterdesk.core.sharing import Channel

        texts = share_texts(campaign, language)
        return next(t.text for t in texts if t.channel is Channel.MESSAGE)

    def share_texts(campaign: "Campaign", language: str) -> "Sequence[ShareText]":
        from letterdesk import desk

        import_apart("letterdesk.output.share")
        return desk.share_texts(campaign, language)

    def flyers(campaign: "Campaign", language: str) -> "Sequence[Document]":
        from letterdesk import desk

        import_apart("letterdesk.output.flyer")
        return desk.flyers(campaign, language)

    def bill_sheet(campaign: "Campaign", bill: "Bill", language: str) -> "Document":
        from letterdesk import desk

        import_apart("letterdesk.output.bill_sheet")
        return desk.bill_sheet(campaign, bill, today(), language=language)

    def read_text(campaign: "Campaign", file: "TextFile") -> "BillText":
        from letterdesk import desk

        return desk.read_text(campaign, file)

    def text_document(campaign: "Campaign", file: "TextFile") -> "Document":
        from letterdesk import desk

        return desk.text_document(campaign, file)

    def qr_rows(address: str) -> "Sequence[bytes]":
        from letterdesk import desk

        import_apart("letterdesk.output.qr")
        return desk.qr_rows(address)

    def list_congress(near: str) -> "Sequence[Entry]":
        from letterdesk import desk

        return desk.list_congress(directory(), near=near)

    def mailing_list(state: str, kind: str) -> "Document":
        from letterdesk import desk

        return desk.mailing_list(directory(), state, today(), kind)

    def read_update(files: Sequence[Path]) -> "Update":
        from letterdesk.gui.browser.directory_update import read_update

        # Once installed, everything here answers from the new directory.
        return read_update(files, today(), directory.cache_clear)

    def way_back() -> "WayBack | None":
        from letterdesk.gui.browser.directory_update import way_back

        def let_go() -> None:
            directory().close()
            directory.cache_clear()

        return way_back(today(), let_go)

    return Services(
        today=today,
        edition=edition,
        campaigns=lambda: offer().campaigns,
        seal=lambda campaign: offer().seals.get(campaign.id),
        kept_back=lambda: offer().notices,
        find=find,
        state_map=state_map,
        list_seats=list_seats,
        prepare=prepare,
        room_for_words=room_for_words,
        print_packet=print_packet,
        print_envelopes=print_envelopes,
        print_jobs=print_jobs,
        make_documents=make_documents,
        save=save,
        share_text=share_text,
        share_texts=share_texts,
        flyers=flyers,
        bill_sheet=bill_sheet,
        read_text=read_text,
        text_document=text_document,
        qr_rows=qr_rows,
        list_congress=list_congress,
        mailing_list=mailing_list,
        read_update=read_update,
        way_back=way_back,
    )
