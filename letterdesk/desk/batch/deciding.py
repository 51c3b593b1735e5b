"""Row by row: settled, or to do. Nobody is guessed at, and nobody is left out."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b

from letterdesk.core.address import full_name
from letterdesk.core.campaign import Campaign
from letterdesk.core.choosing import choose_members
from letterdesk.core.constituent import (
    LONGEST_STORY,
    Constituent,
    Problem,
    explain,
    find_problems,
    tidy,
)
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Certainty, Finding, ZipArea
from letterdesk.core.members import seat_name
from letterdesk.core.place_query import read_place
from letterdesk.core.signups import SignUp, ToDo, says_yes
from letterdesk.core.states import ALL
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence
from letterdesk.desk.batch.orders import Addressee, Order, Writer, place_of
from letterdesk.desk.letters import choose_points
from letterdesk.desk.places import find, understand
from letterdesk.store.directory import Directory

_MOST_NAMED = 8
_AT_LARGE = ("al", "at large", "at-large", "atlarge")


@dataclass(frozen=True)
class Decided:
    """A whole list: ``writers`` and ``to_do`` together are all its rows."""

    rows: int
    writers: tuple[Writer, ...]
    to_do: tuple[ToDo, ...]
    notes: tuple[ToDo, ...]
    """What was filled in or left out of rows that are settled, for the organiser to know."""
    addressees: dict[str, Addressee]
    """By bioguide id."""


def decide(
    people: Iterable[SignUp], directory: Directory, campaign: Campaign, order: Order
) -> Decided:
    """Settle every row that can be settled. Raises UserError when the list itself is damaged."""
    decider = Decider(directory, campaign, order)
    rows = 0
    writers: list[Writer] = []
    to_do: list[ToDo] = []
    for person in people:
        rows += 1
        decided = decider.decide(person)
        if isinstance(decided, Writer):
            writers.append(decided)
        else:
            to_do.append(decided)
    return Decided(rows, tuple(writers), tuple(to_do), tuple(decider.notes), decider.addressees)


class _Open(Exception):  # noqa: N818 - no error: an open question
    def __init__(self, code: str, message: Sentence) -> None:
        super().__init__(code)
        self.code = code
        self.message = message


class Decider:
    """Remembers who was on the list before, to notice those who are on it twice."""

    def __init__(
        self,
        directory: Directory,
        campaign: Campaign,
        order: Order,
        seen: Mapping[bytes, int] | None = None,
    ) -> None:
        """``seen`` is what another decider remembers of a list that it went through."""
        self._directory = directory
        self._campaign = campaign
        self._order = order
        self.seen = dict(seen or {})
        """The first row of everybody, by what is left of name and address when hashed."""
        self._areas: dict[str, ZipArea | None] = {}
        self.notes: list[ToDo] = []
        self.addressees: dict[str, Addressee] = {}

    def decide(self, person: SignUp) -> Writer | ToDo:
        try:
            return self._settled(person)
        except _Open as question:
            return ToDo(person.row, question.code, question.message)
        except UserError as error:
            return ToDo(person.row, "cannot-write", error.message)

    def read(self, person: SignUp) -> Constituent:
        """Who a row is, as far as its cells can be read."""
        try:
            return self._constituent(person, [])
        except _Open:  # about the ZIP code, which then stays as it was written
            return tidy(
                Constituent(*(getattr(person, field) for field in Constituent.__annotations__))
            )

    def notice(self, person: SignUp) -> None:
        """Only remember that somebody is on the list."""
        self._twice_of(person, self.read(person))

    def _settled(self, person: SignUp) -> Writer:
        notes: list[ToDo] = []
        constituent = self._constituent(person, notes)
        twice_of = self._twice_of(person, constituent)
        _require_form(constituent)
        if twice_of:
            raise _Open("duplicate", sentence(QT_TRANSLATE_NOOP("core", "Row {row} has the same name and address. If these are two people, please write yes in the column “keep”; if not, remove this row."), row=twice_of))  # fmt: skip
        if len(person.story) > LONGEST_STORY:
            raise _Open("story-long", explain(Problem("story", "story-long")))
        district = _district(person.district)
        finding = find(
            self._directory,
            constituent.zip,
            self._order.today,
            state=person.votes_in or constituent.state,
            city=constituent.city,
            district=district,
        )
        if not finding.settled and self._needs_house(finding):
            raise _question(finding, constituent)
        members = choose_members(finding, self._order.to)
        for member in members:
            self.addressees.setdefault(
                member.bioguide,
                Addressee(
                    member.state,
                    place_of(member),
                    member.corner_code,
                    full_name(member),
                ),
            )
        if vacant := next((n for n in finding.notices if n.code == "vacant-seat"), None):
            notes.append(ToDo(person.row, vacant.code, vacant.sentence))
        self.notes += notes
        return Writer(
            person.row,
            constituent,
            tuple(member.bioguide for member in members),
            district,
            person.votes_in,
            person.story,
            self._points(person.points),
        )

    def _needs_house(self, finding: Finding) -> bool:
        """Senators alone are certain wherever in its state a ZIP code lies."""
        return not finding.senators or {w.casefold() for w in self._order.to} != {"senators"}

    def _constituent(self, person: SignUp, notes: list[ToDo]) -> Constituent:
        c = tidy(
            Constituent(
                person.name,
                " ".join(person.street.split()),
                person.unit,
                person.city,
                person.state,
                "",
                person.phone,
            )
        )
        if not c.city and not c.state:
            c, one_line_zip = self._from_one_line(c, person.zip)
        else:
            one_line_zip = ""
        c = replace(c, zip=self._zip(person.zip or one_line_zip, c.state))
        area = self._area(c.zip5)
        if area is None or (c.city and c.state):
            return c
        # Facts of the Postal Service, not guesses: which office delivers there, in which state.
        if not c.state and len(area.states) == 1:
            c = replace(c, state=area.states[0])
        if not c.city and c.state in area.states:
            c = replace(c, city=area.city)
            notes.append(ToDo(person.row, "city-filled", sentence(QT_TRANSLATE_NOOP("core", "There was no city. The Postal Service’s name for ZIP code {zip} was used: {city}."), zip=c.zip5, city=area.city)))  # fmt: skip
        return c

    def _from_one_line(self, c: Constituent, zip_cell: str) -> tuple[Constituent, str]:
        """The parts of an address on one line, where the list has no columns for them."""
        asked = read_place(f"{c.street}, {zip_cell}" if zip_cell else c.street)
        understood = understand(asked, self._area(asked.zip)) if asked.state else None
        if understood is None or not understood.street or not understood.city:
            return c, ""
        parts = replace(c, street=understood.street, city=understood.city, state=understood.state)
        plus_four = re.search(r"[0-9]{5}-[0-9]{4}\s*$", c.street)
        return parts, plus_four[0] if plus_four else understood.zip

    def _area(self, zip5: str) -> ZipArea | None:
        if zip5 not in self._areas:
            self._areas[zip5] = self._directory.zip_area(zip5) if zip5 else None
        return self._areas[zip5]

    def _zip(self, written: str, state: str) -> str:
        """The ZIP code as written; with the zeros at its front that spreadsheets take away,
        where the state on the list says that they were there."""
        text = tidy(Constituent(zip=re.sub(r"\.0+$", "", written.strip()))).zip
        match = re.fullmatch(r"([0-9]{3,4})(?:-([0-9]{4}))?", text)
        if re.fullmatch(r"[0-9]{7,8}", text):
            match = re.fullmatch(r"([0-9]{3,4})([0-9]{4})", text)
        if not match:
            return text
        zip5 = match[1].zfill(5)
        area = self._area(zip5)
        if area and state in area.states:
            return f"{zip5}-{match[2]}" if match[2] else zip5
        if area:
            raise _Open("zip-short", sentence(QT_TRANSLATE_NOOP("core", "ZIP code {zip} is too short. It may be {long}, {city}, {state}, but the list does not say so. Please write all five digits."), zip=text, long=zip5, city=area.city, state=area.state))  # fmt: skip
        return text

    def _twice_of(self, person: SignUp, c: Constituent) -> int:
        """The earlier row of the same person at the same address; 0 when there is none."""
        if not c.name or not c.street:
            return 0
        plain = "\n".join(
            re.sub(r"[\W_]+", "", part.casefold()) for part in (c.name, c.street_line, c.zip5)
        )
        key = blake2b(plain.encode(), digest_size=12).digest()
        first = self.seen.setdefault(key, person.row)
        return 0 if first == person.row or says_yes(person.keep) else first

    def _points(self, written: str) -> tuple[str, ...]:
        keys = [key for key in re.split(r"[\s,;]+", written.strip()) if key]
        if not keys:
            return self._order.points
        return choose_points(self._campaign, self._order.position, keys)


def _require_form(constituent: Constituent) -> None:
    problems = find_problems(constituent)
    if problems:
        raise _Open(
            problems[0].code,
            sentence("{problems}", problems=" ".join(str(explain(p, own=False)) for p in problems)),
        )


def _district(written: str) -> int | None:
    """'5', '05', 'IL-05', 'IL 5', '5th', 'at large' -> a number; None when nothing is written."""
    text = written.strip().casefold()
    if not text:
        return None
    text = re.sub(r"\.0+$", "", text)
    if text not in _AT_LARGE:
        text = re.sub(r"^(?:[a-z]{2}[\s-]+)?(?:district\s+)?", "", text)
    if text in _AT_LARGE:
        return 0
    number = re.fullmatch(r"([0-9]{1,2})(?:st|nd|rd|th)?(?: district)?", text)
    if number:
        return int(number[1])
    raise _Open("district-form", sentence(QT_TRANSLATE_NOOP("core", "“{district}” is no district. Please write its number, such as 5."), district=written))  # fmt: skip


def _question(finding: Finding, c: Constituent) -> _Open:
    """What is open about a row's district, naming everybody it may be."""
    wrong = next((n for n in finding.notices if n.code == "district-not-here"), None)
    if wrong is not None:
        return _Open("district-not-here", wrong.sentence)
    if finding.certainty is Certainty.UNKNOWN:
        known = bool(finding.place)
        return _Open("state-differs" if known else "zip-unknown", finding.basis)
    if finding.certainty is Certainty.NO_SEAT:
        return _Open("no-seat", finding.basis)
    if finding.certainty is Certainty.HOME_OF_RECORD:
        return _Open("military", sentence(QT_TRANSLATE_NOOP("core", "{zip} is military mail, and its writer votes at home. Please write that state in the column “voting state”, and its district in the column “district”."), zip=c.zip))  # fmt: skip
    if len(finding.states) > 1 and not finding.state:
        return _Open("which-state", sentence(QT_TRANSLATE_NOOP("core", "ZIP code {zip} lies in {states}. Please write the right one in the column “state”."), zip=finding.zip, states=", ".join(ALL[s] for s in finding.states)))  # fmt: skip
    if not finding.seats or len(finding.seats) > _MOST_NAMED:
        return _Open("which-district", sentence(QT_TRANSLATE_NOOP("core", "ZIP code {zip} may lie in any district of {state}. Please ask, and write the number in the column “district”."), zip=finding.zip, state=ALL.get(finding.state, finding.state)))  # fmt: skip
    names = "; ".join(
        f"{seat_name(seat.state, seat.district)} ({seat.member.name if seat.member else 'vacant'})"
        for seat in finding.seats
    )
    if finding.certainty is Certainty.CONFIRM:
        return _Open("confirm-district", sentence(QT_TRANSLATE_NOOP("core", "ZIP code {zip} probably lies in {districts}, but no map proves it. Please ask, and write the number in the column “district”."), zip=finding.zip, districts=names))  # fmt: skip
    return _Open("split-zip", sentence(QT_TRANSLATE_NOOP("core", "ZIP code {zip} lies in more than one district: {districts}. Please ask which one, and write its number in the column “district”."), zip=finding.zip, districts=names))  # fmt: skip
