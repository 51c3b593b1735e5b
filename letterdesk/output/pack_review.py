"""A campaign's templates, rendered and laid out for everybody they may be about.

Every template is tried for each bill at every stage, for every role and relation of a member,
each position and language, with the longest names in Congress and a writer whose own name
and address are long. What does not fit the longest does not fit.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from heapq import nlargest
from typing import TypeVar

from letterdesk.core.ask import Position
from letterdesk.core.bill_stages import COMMITTEES, at_each_stage
from letterdesk.core.bills import Bill, Cosponsor
from letterdesk.core.campaign import Campaign
from letterdesk.core.constituent import Constituent
from letterdesk.core.errors import FileError, UserError
from letterdesk.core.flaws import Flaw, Severity
from letterdesk.core.letter import CallCard, Letter, Packet, Request
from letterdesk.core.members import CommitteeSeat, Member, Role
from letterdesk.core.speech import seconds_to_say
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.card_layout import lay_out_card
from letterdesk.output.compose import compose
from letterdesk.output.fonts import missing_characters
from letterdesk.output.letter_layout import lay_out_letter
from letterdesk.output.typeset import Typesetter

OWN_WORDS = 60
"""A letter should leave room for at least so many words of the writer's own."""
LONGEST_VOICEMAIL = 75
"""Words: thirty seconds."""
LONGEST_LIVE = 150
"""Words: a minute. Scripts in use have 57 to 211, most about 80."""

LONG_WRITER = Constituent(
    name="Guadalupe Hernández-Villanueva",
    street="12345 Old Mountain View Church Road",
    unit="Apartment 1204",
    city="Rancho Cucamonga",
    state="CA",
    zip="91730",
    phone="949-555-0142",
)
_STORY = "Yes."
"""A word of the writer's own, so that a template that drops it is found out."""

_WORD = "neighborhood "
"""A rather long word, so that room for sixty of these is room for sixty of any."""


_MEASURED = 6
"""Only so many of the longest letters and cards for each position are laid out: two texts
that differ by a name break into lines alike."""


@dataclass
class _Longest:
    """The longest letters and call cards that one position's templates came to."""

    letters: list[Letter] = field(default_factory=list)
    cards: list[CallCard] = field(default_factory=list)

    def add(self, packet: Packet) -> None:
        self.letters = _keep_longest((*self.letters, *packet.letters), _said_in_letter)
        self.cards = _keep_longest((*self.cards, *packet.calls), _said_in_call)


def _said_in_letter(letter: Letter) -> tuple[str, ...]:
    return letter.body


def _said_in_call(card: CallCard) -> tuple[str, ...]:
    return (*card.live, *card.voicemail, *(part for pair in card.answers for part in pair))


T = TypeVar("T")


def _keep_longest(items: Iterable[T], said: Callable[[T], tuple[str, ...]]) -> list[T]:
    """The items with the most to say, each wording once."""
    different = {said(item): item for item in items}
    longest = nlargest(_MEASURED, different, key=lambda words: sum(map(len, words)))
    return [different[words] for words in longest]


def review_rendered(
    campaign: Campaign,
    members: Mapping[Role, Member],
    wanted: Callable[[], bool] = lambda: True,
) -> Iterator[Flaw]:
    """Everything to mend that shows when the campaign's letters and calls are made.

    ``members`` has the member with the longest name for each role. Each template's first
    failure is given, and the worst of what does not fit. It ends early, after some
    milliseconds, when ``wanted`` says that nobody waits for it any more.
    """
    longest: dict[Position, _Longest] = {}
    failed: set[str] = set()
    words: dict[str, None] = {}
    for request in _requests(campaign, members):
        if not wanted():
            return
        try:
            packet = compose(request)
        except UserError as error:
            flaw = failure(error, campaign.id, f"en/letter-{request.position.value}.j2")
            if flaw.file not in failed:
                failed.add(flaw.file)
                yield flaw
            continue
        # What goes out is English; the rest is read on the screen.
        if request.language == "en":
            longest.setdefault(request.position, _Longest()).add(packet)
            words.update(dict.fromkeys(letter_words(packet.letters)))
    typesetter = Typesetter()
    for position, found in longest.items():
        yield from _too_long(position, found, typesetter)
    missing = missing_characters(words)
    if missing:
        yield Flaw(Severity.ERROR, "characters", "en/", sentence(QT_TRANSLATE_NOOP("core", "the letters cannot show these characters: {characters}"), characters=" ".join(missing)),
            sentence(QT_TRANSLATE_NOOP("core", "Write them another way.")))  # fmt: skip


def letter_words(letters: Iterable[Letter]) -> Iterator[str]:
    for letter in letters:
        yield letter.reference
        yield from letter.body


def _requests(campaign: Campaign, members: Mapping[Role, Member]) -> Iterator[Request]:
    for bill in campaign.bills:
        for variant, day in at_each_stage(bill):
            # The bill alone: with its companion each chamber would hear about its own.
            alone = replace(variant, companion=None)
            for role, member in members.items():
                if alone.id.type.is_simple_resolution and role.chamber is not alone.id.type.chamber:
                    continue
                for related_bill, related_member in _relations(alone, member):
                    for position in campaign.positions:
                        for language in campaign.guides:
                            yield _request(
                                campaign,
                                bill=related_bill,
                                member=related_member,
                                position=position,
                                language=language,
                                day=day,
                            )


def _relations(bill: Bill, member: Member) -> Iterator[tuple[Bill, Member]]:
    """The member with no tie to the bill, as its sponsor, cosponsor and on its committee.

    Whoever has the longest name may have signed on in truth: then nobody would be asked to.
    """
    others = tuple(c for c in bill.cosponsors if c.bioguide != member.bioguide)
    sponsor = bill.sponsor if bill.sponsor != member.bioguide else ""
    bill = replace(bill, cosponsors=others, sponsor=sponsor)
    yield bill, replace(member, committees=())
    if member.role.chamber is bill.id.type.chamber:
        yield replace(bill, sponsor=member.bioguide), member
        signed = Cosponsor(member.bioguide, bill.introduced)
        yield replace(bill, cosponsors=(*bill.cosponsors, signed)), replace(member, committees=())
    seat = CommitteeSeat(COMMITTEES[member.role.chamber], "A committee")
    yield bill, replace(member, committees=(seat,))


def _request(
    campaign: Campaign,
    *,
    bill: Bill,
    member: Member,
    position: Position,
    language: str,
    day: date,
) -> Request:
    points = [p for p in campaign.guide("en").points if p.position is position]
    longest = sorted(points, key=lambda point: -len(point.sentence))[:2]
    return Request(
        campaign=replace(campaign, bills=(bill,)),
        position=position,
        constituent=LONG_WRITER,
        members=(member,),
        date=day,
        points=tuple(point.key for point in longest),
        story=_STORY,
        bill=bill.id,
        language=language,
    )


def _too_long(position: Position, found: _Longest, typesetter: Typesetter) -> Iterator[Flaw]:
    letter, call = f"en/letter-{position.value}.j2", f"en/call-{position.value}.j2"
    over = max(lay_out_letter(one, typesetter=typesetter).words_over for one in found.letters)
    room = min(_room(one, typesetter) for one in found.letters)
    if over:
        yield Flaw(Severity.ERROR, "letter-long", letter, sentence(QT_TRANSLATE_NOOP("core", "the letter is {count} words too long for one page, before anybody adds their own"), count=over),
            sentence(QT_TRANSLATE_NOOP("core", "Shorten it: their own words matter more than ours.")))  # fmt: skip
    elif room < OWN_WORDS:
        yield Flaw(Severity.WARNING, "little-room", letter, sentence(QT_TRANSLATE_NOOP("core", "it leaves room for {count} words of the writer's own"), count=room),
            sentence(QT_TRANSLATE_NOOP("core", "Shorten it until {least} fit."), least=OWN_WORDS))  # fmt: skip
    over = max(lay_out_card(one, typesetter).words_over for one in found.cards)
    if over:
        yield Flaw(Severity.ERROR, "card-long", call, sentence(QT_TRANSLATE_NOOP("core", "the call card is {count} words too long for one page"), count=over),
            sentence(QT_TRANSLATE_NOOP("core", "Shorten what is said, or the answers.")))  # fmt: skip
    voicemail = max(card.voicemail_words for card in found.cards)
    if voicemail > LONGEST_VOICEMAIL:
        yield Flaw(Severity.WARNING, "long-voicemail", call, sentence(QT_TRANSLATE_NOOP("core", "the voicemail takes about {seconds} seconds"), seconds=seconds_to_say(voicemail)),
            sentence(QT_TRANSLATE_NOOP("core", "Keep [voicemail] to 75 words, which are 30 seconds.")), near="[voicemail]")  # fmt: skip
    live = max(card.live_words for card in found.cards)
    if live > LONGEST_LIVE:
        yield Flaw(Severity.WARNING, "long-call", call, sentence(QT_TRANSLATE_NOOP("core", "the call takes about {seconds} seconds"), seconds=seconds_to_say(live)),
            sentence(QT_TRANSLATE_NOOP("core", "Keep [live] near 80 words; callers are hurried.")), near="[live]")  # fmt: skip


def _room(letter: Letter, typesetter: Typesetter) -> int:
    """How many of sixty rather long words of the writer's own would fit."""
    story = (_WORD * OWN_WORDS).strip()
    with_story = replace(letter, body=(*letter.body, story))
    return max(0, OWN_WORDS - lay_out_letter(with_story, typesetter=typesetter).words_over)


def failure(error: UserError, pack: str, otherwise: str) -> Flaw:
    """The flaw that an error of a pack's file is, at the place it names, or in ``otherwise``.

    ``pack`` is the campaign's id, which such errors put before the file's name.
    """
    if not isinstance(error, FileError):
        return Flaw(Severity.ERROR, "template", otherwise, error.message, error.hint)
    hint = sentence(QT_TRANSLATE_NOOP("core", "Use only the placeholders and rules that docs/pack-format.md lists."))  # fmt: skip
    inside, _, entry = error.file.removeprefix(f"{pack}/").partition(" ")
    if entry:  # 'en/asks.toml (cosponsor)': its lines are counted within one ask
        return Flaw(Severity.ERROR, "template", inside, error.what, hint, at=(entry.strip("()"),))
    return Flaw(Severity.ERROR, "template", inside, error.what, hint, error.line)
