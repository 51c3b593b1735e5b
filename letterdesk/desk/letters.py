"""Letters and call cards: composed, measured, and made into files."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from letterdesk.core.address import titled_name
from letterdesk.core.ask import Position
from letterdesk.core.campaign import Campaign
from letterdesk.core.constituent import LONGEST_STORY, Problem, explain
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Notice
from letterdesk.core.letter import (
    CallCard,
    EnvelopeSize,
    Letter,
    Packet,
    PaperForm,
    Request,
)
from letterdesk.core.notices import about_mail, expiry_notice
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import read_bounded

if TYPE_CHECKING:
    from letterdesk.output.pdf import PrintedPacket

from letterdesk.desk.documents import Document

FORMATS: Final = ("pdf", "odt", "txt")
"""Kinds of file that a letter can be saved as."""

_MORE_FONTS = 'pip install "letterdesk[scripts]"'
_MOST_CHARACTERS = 20
"""As many as are named: a whole story may be in letters that no font has."""


@dataclass(frozen=True)
class Prepared:
    """A packet that has been composed and measured, ready to be put on paper."""

    packet: Packet
    form: PaperForm
    words_to_cut: Mapping[str, int]
    """By corner code: how many words a letter must lose to fit one page. Empty: all fit."""
    notices: tuple[Notice, ...]


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
    expired = expiry_notice(request.campaign, request.date)
    notices = (
        *((expired,) if expired else ()),
        *about_mail(request.members, request.office),
        *prepared.notices,
    )
    return replace(prepared, notices=notices)


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
    unsaid = max((card.voicemail_words_over for card in packet.calls), default=0)
    return Prepared(
        packet=packet,
        form=form,
        words_to_cut={code: words for code, words in over.items() if words},
        notices=(
            *about_characters(missing),
            *((_voicemail_notice(unsaid),) if unsaid else ()),
        ),
    )


def room_for_words(prepared: Prepared) -> int | None:
    """How many more words of usual length the longest letter has room for, as laid out on paper.

    0 when it is full or over; None for forms that take as many pages as they need.
    """
    from letterdesk.output.room import room_for_words
    from letterdesk.output.typeset import Typesetter

    # The letters of a packet differ by a few words; the longest is the first to run over.
    longest = max(prepared.packet.letters, key=lambda letter: sum(map(len, letter.body)))
    return room_for_words(longest, prepared.form, Typesetter())


def _voicemail_notice(words_over: int) -> Notice:
    return Notice(
        "voicemail-long",
        sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "A voicemail message takes longer than 30 seconds to say. "
                "Words to leave out: {words}. The call card says so beside it.",
            ),
            words=words_over,
        ),
    )


def about_characters(missing: Sequence[str]) -> tuple[Notice, ...]:
    """What to say of characters that no font can show; nothing where there are none."""
    from letterdesk.output.fallback_fonts import has_all_packages

    if not missing:
        return ()
    shown = " ".join(missing[:_MOST_CHARACTERS])
    characters = shown if len(missing) <= _MOST_CHARACTERS else f"{shown} …"
    if not has_all_packages():
        words = sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "No font on this computer can show these characters: {characters}. They would "
                "print as empty boxes. Please write them in other letters. Or ask the person who "
                "looks after this computer to add Letterdesk’s fonts for more languages: {command}",
            ),
            characters=characters,
            command=_MORE_FONTS,
        )
    else:
        words = sentence(
            QT_TRANSLATE_NOOP(
                "core",
                "No font on this computer can show these characters: {characters}. "
                "They would print as empty boxes. Please write them another way.",
            ),
            characters=characters,
        )
    return (Notice("characters-missing", words),)


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


def print_packet(prepared: Prepared, *, archival: bool = False) -> "PrintedPacket":
    """The packet as one PDF, letters first, then call cards, and which pages are whose.

    These bytes are what is previewed, printed and saved. Equal packets give equal bytes.
    ``archival`` makes it PDF/A-2u, for those who must keep what they send.
    """
    from letterdesk.output.pdf import render_packet

    return render_packet(prepared.packet, prepared.form, archival=archival)


def print_envelopes(prepared: Prepared, size: EnvelopeSize) -> bytes:
    """The envelopes of a packet's letters as one PDF: a page each, in the letters' order.

    Raises UserError when an address does not fit the envelope.
    """
    from letterdesk.output.envelope import render_envelopes

    return render_envelopes(prepared.packet.letters, size)


def make_documents(
    prepared: Prepared,
    formats: Iterable[str],
    printed: "PrintedPacket | None" = None,
    *,
    envelope: EnvelopeSize | None = None,
) -> tuple[Document, ...]:
    """The files of a packet: each letter and card by itself and, as PDF, the packet whole.

    ``printed`` is the PDF if it has been made already. With ``envelope`` each letter has an
    envelope of that size too. A reading copy in the writer's own language comes as text
    whatever the formats. Cards have no ODT: they are for reading aloud, not for editing.
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
        documents += _text_documents(name, item, wanted, prepared.form)
        if envelope and isinstance(item, Letter):
            documents.append(_envelope_document(name, item, envelope))
    return tuple(documents)


def _envelope_document(name: str, letter: Letter, size: EnvelopeSize) -> Document:
    from letterdesk.output.envelope import render_envelopes

    name = f"{name.replace('letter', 'envelope', 1)}.pdf"
    return Document(name, "envelope", render_envelopes((letter,), size), 1, letter)


def _text_documents(
    name: str, item: Letter | CallCard, wanted: Iterable[str], form: PaperForm
) -> Iterator[Document]:
    from letterdesk.output.odt import letter_odt
    from letterdesk.output.text import call_text, letter_text, reading_copy_text

    if "odt" in wanted and isinstance(item, Letter):
        yield Document(f"{name}.odt", "odt", letter_odt(item, form), 0, item)
    if "txt" in wanted:
        text = letter_text(item) if isinstance(item, Letter) else call_text(item)
        yield Document(f"{name}.txt", "txt", text.encode(), 0, item)
    if item.reading_copy:
        copy = reading_copy_text(item)
        yield Document(f"{name}-reading-copy.txt", "reading-copy", copy.encode(), 0, item)
