"""What Letterdesk does, as verbs over plain values.

The window and the command line both sit at this desk. Each verb imports what it needs
when it is first used, so that looking up a ZIP code does not wait for a PDF library.
"""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from letterdesk.core.address import titled_name
from letterdesk.core.ask import Position
from letterdesk.core.campaign import Campaign
from letterdesk.core.constituent import LONGEST_STORY, Problem, explain
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Certainty, Finding, Notice, ZipArea
from letterdesk.core.geography import Point
from letterdesk.core.letter import CallCard, Letter, Packet, PaperForm, Request
from letterdesk.core.matching import match_city, match_zip
from letterdesk.core.members import Seat
from letterdesk.core.nearest import with_miles
from letterdesk.core.notices import about_directory, about_mail, about_people
from letterdesk.core.place_query import Address, PlaceQuery, read_place
from letterdesk.core.searching import Entry
from letterdesk.core.state_map import StateMap
from letterdesk.core.states import ALL, state_code
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.directory import Directory
from letterdesk.store.files import make_folder, read_bounded, save_new, sweep

if TYPE_CHECKING:
    from letterdesk.output.pdf import PrintedPacket
    from letterdesk.store.updating.update import Update

FORMATS: Final = ("pdf", "odt", "txt")
"""Kinds of file that a letter can be saved as."""


# --- who represents a place -------------------------------------------------


def find(
    directory: Directory,
    query: str,
    today: date,
    *,
    state: str = "",
    city: str = "",
    district: int | None = None,
) -> Finding:
    """Find who represents a place: a ZIP code, a ZIP+4, or an address on one line.

    An address without a ZIP code is answered when its city has only one; otherwise the
    answer asks for it. How an address was read is part of the answer.

    ``state`` (as people write it; it goes before the one in the query), ``city`` and
    ``district`` (0 at large) are what the writer says of where they live; for military mail
    ``state`` is that of their voting residence. What cannot be found, or contradicts itself,
    is an answer with certainty 'unknown', not an error; a district that cannot be right
    leaves the question open with a notice 'district-not-here'.
    Raises UserError only when the directory is damaged.
    """
    asked = read_place(query)
    area = directory.zip_area(asked.zip)
    understood = _understand(asked, area)
    zips = _zips_of(directory, understood)
    if len(zips) == 1:
        area = directory.zip_area(zips[0])
    zip5 = area.zip if area else asked.zip
    match = match_zip(
        zip5,
        area,
        directory.house_seats,
        state=state_code(state) or state.strip() or asked.state,
        city=city.strip() or (understood.city if understood else ""),
        district=district,
    )
    if understood and understood.city and understood.state and not understood.zip:
        match = match_city(match, understood.city, understood.state, zips)
    here = area.point if area else None
    senators = tuple(with_miles(senator, here) for senator in directory.senators(match.state))
    seats = []
    for key in match.seats:
        seat = directory.seat(*key)
        if seat is None:
            continue
        holder = with_miles(seat.member, here) if seat.member else None
        nearby: tuple[str, ...] = ()
        if area is not None and match.certainty in (Certainty.CHOOSE, Certainty.CONFIRM):
            nearby = directory.nearby_places(area, *key)
        seats.append(Seat(*key, holder, nearby))
    about = directory.about
    return Finding(
        query=query,
        zip=zip5,
        place=area.city if area else "",
        county=area.county if area else "",
        state=match.state,
        certainty=match.certainty,
        basis=match.basis,
        senators=senators,
        seats=tuple(seats),
        congress=about.congress,
        as_of=about.as_of,
        notices=(
            *about_directory(about.congress, about.as_of, today),
            *match.notices,
            *about_people(senators, seats, about.congress, today),
        ),
        states=match.states,
        understood=understood,
    )


def _understand(asked: PlaceQuery, area: ZipArea | None) -> Address | None:
    """How an address on one line is read; None when there is nothing but a ZIP code."""
    if not asked.before and not asked.state:
        return None
    from letterdesk.store.addresses import read_address

    return read_address(asked, area.cities if area else ())


def _zips_of(directory: Directory, address: Address | None) -> tuple[str, ...]:
    """The ZIP codes of an address that names a city and a state but no ZIP code."""
    if address is None or address.zip or not (address.city and address.state):
        return ()
    return directory.zips_of(address.state, address.city)


# --- the members of Congress ---------------------------------------------------


def list_congress(
    directory: Directory, state: str | None = None, *, near: str = ""
) -> tuple[Entry, ...]:
    """Every member and vacant seat, or a state's: by state, senators first, then by district.

    ``near`` is a ZIP code of five digits: each member's local offices then come nearest
    first, with their miles; one that is not known measures nothing.
    """
    area = directory.zip_area(near)
    here = area.point if area else None
    return tuple(
        entry
        for code in (sorted(directory.house_seats) if state is None else (state,))
        for entry in _delegation(directory, code, here)
    )


def _delegation(directory: Directory, state: str, here: Point | None) -> Iterator[Entry]:
    for senator in directory.senators(state):
        yield with_miles(senator, here)
    for seat in directory.seats(state):
        yield with_miles(seat.member, here) if seat.member else seat


MAILING_LISTS: Final = ("pdf", "csv", "txt")
"""Kinds of file that a mailing list can be saved as."""


def mailing_list(directory: Directory, state: str, today: date, kind: str = "pdf") -> "Document":
    """A state's delegation: addresses and phone numbers in Washington.

    ``kind`` is one of :data:`MAILING_LISTS`: on paper, for a mail merge, or as text.
    """
    from letterdesk.output.mailing_list import Delegation, edition, render_mailing_list
    from letterdesk.output.mailing_list_files import mailing_list_csv, mailing_list_text

    about = directory.about
    entries = list_congress(directory, state)
    notices = (
        *about_directory(about.congress, about.as_of, today),
        *about_people(directory.senators(state), directory.seats(state), about.congress, today),
    )
    delegation = Delegation(state, entries, about.congress, about.as_of, notices)
    data, pages = b"", 0
    if kind == "csv":
        data = mailing_list_csv(entries)
    elif kind == "txt":
        heading = f"{ALL[state]} in Congress\n{edition(delegation)}"
        data = mailing_list_text(entries, heading, notices)
    else:
        data, pages = render_mailing_list(delegation)
    return Document(f"mailing-list-{state}.{kind}", kind, data, pages)


def state_map(directory: Directory, zip5: str, state: str) -> StateMap:
    """The map on which somebody with this ZIP code finds their district of ``state``.

    A ZIP code of another state, such as a military one, has no point on it.
    """
    area = directory.zip_area(zip5)
    return StateMap(
        state=state,
        districts={
            district: directory.boundary(state, district)
            for district in directory.house_seats.get(state, ())
        },
        towns=directory.towns(state),
        zip=zip5,
        here=area.point if area is not None and state in area.states else None,
    )


# --- a newer directory -------------------------------------------------------


def update_directory(files: Sequence[Path], today: date, *, as_of: date | None = None) -> "Update":
    """What ``files`` would change in the directory in use; :func:`install_update` installs it.

    Fresh lists from upstream in any combination, or one signed directory. ``as_of`` is the
    day they are of, where the files' own dates do not tell. Raises UserError when a file
    cannot be used; nothing is written either way.
    """
    from letterdesk.store.updating.update import prepare_update

    return prepare_update(files, today, as_of)


def install_update(update: "Update") -> Path:
    """Install an update beside the directory in use, for the next time one is opened."""
    from letterdesk.store.updating.update import install_update

    return install_update(update)


def go_back(today: date) -> Path:
    """Set the directory in use aside for the one before it; give that one's path.

    Raises UserError when the one in use came with Letterdesk.
    """
    from letterdesk.store.directory import open_directory
    from letterdesk.store.installed import set_aside

    with open_directory(day=today) as in_use:
        path = in_use.path
    set_aside(path)
    with open_directory(day=today) as before:
        return before.path


# --- letters and call cards ---------------------------------------------------


@dataclass(frozen=True)
class Prepared:
    """A packet that has been composed and measured, ready to be put on paper."""

    packet: Packet
    form: PaperForm
    words_to_cut: Mapping[str, int]
    """By corner code: how many words a letter must lose to fit one page. Empty: all fit."""
    notices: tuple[Notice, ...]


@dataclass(frozen=True)
class Document:
    """One finished file: a name without any person's name in it, and its bytes."""

    name: str
    format: str
    data: bytes
    pages: int
    """Printed pages; 0 for formats that a word processor lays out."""
    item: Letter | CallCard | None = None
    """The letter or card this is; None for the whole packet."""


def choose_points(
    campaign: Campaign, position: Position, keys: Sequence[str] | None
) -> tuple[str, ...]:
    """The talking points named by ``keys``: None means the first two, ['none'] none at all.

    Raises UserError for a key that the campaign does not have for this position.
    """
    known = [p.key for p in campaign.guide("en").points if p.position is position]
    if keys is None:
        return tuple(known[:2])
    chosen = [key for key in keys if key != "none"]
    unknown = [key for key in chosen if key not in known]
    if unknown:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP(
                    "core", "This campaign has no talking point “{point}” for this position."
                ),
                point=unknown[0],
            ),
            sentence(QT_TRANSLATE_NOOP("core", "It has: {points}."), points=", ".join(known)),
            wrong_input=True,
        )
    return tuple(dict.fromkeys(chosen))


_LARGEST_STORY_FILE = 64 * 1024


def read_story(words: str) -> str:
    """The writer's own words: as given, or read from a text file when they start with '@'.

    Raises UserError when the file cannot be read, is not text, or is too long for a page.
    """
    if words.startswith("@"):
        path = Path(words[1:])
        try:
            words = read_bounded(path, _LARGEST_STORY_FILE).decode("utf-8-sig")
        except UnicodeDecodeError:
            raise UserError(
                sentence(QT_TRANSLATE_NOOP("core", "{file} is not a plain text file."), file=path),
                sentence(
                    QT_TRANSLATE_NOOP(
                        "core", "Save your words as plain text (UTF-8) and try again."
                    )
                ),
                wrong_input=True,
            ) from None
    if len(words) > LONGEST_STORY:
        raise UserError(explain(Problem("story", "story-long")), wrong_input=True)
    return words


def prepare(request: Request, form: PaperForm = PaperForm.STANDARD) -> Prepared:
    """Compose every letter and call card of a request and measure them.

    Raises UserError when the campaign's templates are broken.
    """
    from letterdesk.output.compose import compose

    prepared = _measure(compose(request), form)
    return replace(
        prepared, notices=(*about_mail(request.members, request.office), *prepared.notices)
    )


def prepare_sample(
    campaign: Campaign, position: Position, day: date, *, language: str = "en"
) -> Prepared:
    """A letter and a script with blanks to fill in, one for each chamber."""
    from letterdesk.output.sample import compose_sample

    return _measure(compose_sample(campaign, position, day, language), PaperForm.STANDARD)


def _measure(packet: Packet, form: PaperForm) -> Prepared:
    from letterdesk.output.coverage import missing_from_fonts
    from letterdesk.output.letter_layout import lay_out_letter
    from letterdesk.output.typeset import Typesetter

    typesetter = Typesetter()
    over = {
        letter.corner_code: lay_out_letter(letter, form, typesetter).words_over
        for letter in packet.letters
    }
    missing = missing_from_fonts(packet)
    return Prepared(
        packet=packet,
        form=form,
        words_to_cut={code: words for code, words in over.items() if words},
        notices=(_characters_notice(missing),) if missing else (),
    )


def _characters_notice(missing: Sequence[str]) -> Notice:
    return Notice(
        "characters-missing",
        sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "Our letters cannot show these characters: {characters}. "
                "They would print as empty boxes. Please write them another way.",
            ),
            characters=" ".join(missing),
        ),
    )


def require_fit(prepared: Prepared) -> None:
    """Raise UserError, naming each letter and the words to cut, unless every letter fits."""
    if not prepared.words_to_cut:
        return
    lines = [
        f"{titled_name(letter.to)}: {prepared.words_to_cut[letter.corner_code]}"
        for letter in prepared.packet.letters
        if letter.corner_code in prepared.words_to_cut
    ]
    raise UserError(
        sentence(
            QT_TRANSLATE_NOOP(
                "core", "These letters are too long for one page. Words to cut:\n{letters}"
            ),
            letters="\n".join(lines),
        ),
        sentence(
            QT_TRANSLATE_NOOP(
                "core", "Shorten your own words, or choose fewer points. Nothing was written."
            )
        ),
        wrong_input=True,
    )


def print_packet(prepared: Prepared) -> "PrintedPacket":
    """The packet as one PDF, letters first, then call cards, and which pages are whose.

    These bytes are what is previewed, printed and saved. Equal packets give equal bytes.
    """
    from letterdesk.output.pdf import render_packet

    return render_packet(prepared.packet, prepared.form)


def make_documents(
    prepared: Prepared, formats: Iterable[str], printed: "PrintedPacket | None" = None
) -> tuple[Document, ...]:
    """The files of a packet: each letter and card by itself and, as PDF, the packet whole.

    ``printed`` is the PDF if it has been made already. A reading copy in the writer's own
    language comes as text whatever the formats. Cards have no ODT: they are for reading
    aloud, not for editing.
    """
    from letterdesk.output.names import document_names

    wanted = dict.fromkeys(formats)
    packet = prepared.packet
    items: tuple[Letter | CallCard, ...] = (*packet.letters, *packet.calls)
    named = dict(zip(document_names(packet), items, strict=True))
    documents: list[Document] = []
    if "pdf" in wanted:
        from letterdesk.output.split import split_packet

        for file in split_packet(printed or print_packet(prepared)):
            item = named.get(file.name.removesuffix(".pdf"))
            documents.append(Document(file.name, "pdf", file.data, file.pages, item))
    for name, item in named.items():
        documents += _text_documents(name, item, wanted)
    return tuple(documents)


def _text_documents(
    name: str, item: Letter | CallCard, wanted: Iterable[str]
) -> Iterator[Document]:
    from letterdesk.output.odt import letter_odt
    from letterdesk.output.text import call_text, letter_text, reading_copy_text

    if "odt" in wanted and isinstance(item, Letter):
        yield Document(f"{name}.odt", "odt", letter_odt(item), 0, item)
    if "txt" in wanted:
        text = letter_text(item) if isinstance(item, Letter) else call_text(item)
        yield Document(f"{name}.txt", "txt", text.encode(), 0, item)
    if item.reading_copy:
        copy = reading_copy_text(item)
        yield Document(f"{name}-reading-copy.txt", "reading-copy", copy.encode(), 0, item)


def save(
    documents: Sequence[Document], folder: Path, *, overwrite: bool = False
) -> tuple[Path, ...]:
    """Save finished files into ``folder``, making it if need be, and return their paths.

    Raises UserError before anything is written when a file of the same name is there and
    ``overwrite`` was not asked for, and when the folder or the disk cannot take them.
    """
    taken = [] if overwrite else [d.name for d in documents if os.path.lexists(folder / d.name)]
    if taken:
        raise UserError(
            sentence(
                QT_TRANSLATE_NOOP(
                    "core", "{folder} already has a file {name}. Nothing was changed."
                ),
                folder=folder,
                name=taken[0],
            ),
            sentence(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Please choose another folder, or add --replace to replace the old files.",
                )
            ),
            wrong_input=True,
        )
    make_folder(folder)
    sweep(folder)
    saved: list[Path] = []
    try:
        for document in documents:
            save_new(folder / document.name, document.data, overwrite=overwrite)
            saved.append(folder / document.name)
    except UserError:
        if not overwrite:  # all or nothing: half a packet would be taken for a whole one
            for path in saved:
                path.unlink(missing_ok=True)
        raise
    return tuple(saved)
