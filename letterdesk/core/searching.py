"""Searching the members of Congress by what people type about them.

Every word narrows the search, whatever it is about and in whatever order: 'senator Illinois',
'IL-5', 'judiciary ranking', 'lujan', 'democrats near 60613'. Accents, capitals and
punctuation make no difference, and the beginning of a word is enough.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from letterdesk.core.members import Chamber, Member, Role, Seat
from letterdesk.core.states import ALL, REPRESENTED

Entry = Member | Seat
"""One line of a list of Congress: a member, or a House seat that nobody holds."""


@dataclass(frozen=True)
class Search:
    """What to look for. Whatever is empty or None does not narrow."""

    words: tuple[str, ...] = ()
    """Folded beginnings of words of a name, an office of leadership, or one committee seat."""
    places: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """States, each with the words that named it: people may be called Virginia, or De, too."""
    state: str = ""
    district: int | None = None
    chamber: Chamber | None = None
    role: Role | None = None
    party: str = ""
    """As the directory words it: 'Democrat'."""
    committee: str = ""
    """Its code: 'HSJU'. Its subcommittees count too."""
    rank: str = ""
    """'senior' or 'junior'."""
    vacant: bool = False
    zip: str = ""
    near: bool = False
    """The ZIP code is where to measure from; otherwise it asks who represents it."""


@dataclass(frozen=True)
class Listed:
    """An entry with its words, folded once so that each key typed is answered at once."""

    entry: Entry
    own: tuple[str, ...]
    committees: tuple[tuple[str, ...], ...]
    """The words of each committee seat: name and title together, for 'judiciary ranking'."""


def fold(text: str) -> tuple[str, ...]:
    """The words of ``text`` without capitals, accents and punctuation: 'Luján' is 'lujan'."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in apart if not unicodedata.combining(c) and c not in "'’‘ʻ.")
    return tuple(re.findall(r"[^\W_]+", plain))


# --- reading a search ---------------------------------------------------------

_ZIP = re.compile(r"\b([0-9]{5})(?:-[0-9]{4})?\b")
_NEAR = re.compile(r"\b(near|cerca de)\b", re.IGNORECASE)
_SEAT = re.compile(r"\b([A-Za-z]{2})(?:[-–\s]?([0-9]{1,2})|[-–](AL|SR|JR))\b", re.IGNORECASE)
_DISTRICT = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th|o|a)?")

_CHAMBERS = {
    Chamber.SENATE: {"senator", "senators", "senate", "senador", "senadora", "senadores", "senado"},
    Chamber.HOUSE: {"representative", "representatives", "rep", "reps", "house", "congressman",
                    "congresswoman", "representante", "representantes", "camara"},
}  # fmt: skip
_ROLES = {
    Role.DELEGATE: {"delegate", "delegates", "delegado", "delegada", "delegados"},
    Role.RESIDENT_COMMISSIONER: {"commissioner", "comisionado", "comisionada"},
}
_PARTIES = {"democrat": "Democrat", "republican": "Republican", "independ": "Independent",
            "gop": "Republican"}  # fmt: skip
_VACANT = {"vacant", "vacancy", "vacancies", "vacante", "vacantes"}
_EMPTY = {
    "the",
    "of",
    "on",
    "and",
    "for",
    "from",
    "my",
    "your",
    "district",
    "distrito",
    "resident",
    "residente",
}
_STATE_NAMES = {fold(name): code for code, name in ALL.items() if code in REPRESENTED}
_LONGEST_STATE_NAME = max(map(len, _STATE_NAMES))


def read_search(text: str) -> Search:
    """Read a search as people type it. Any text is one; what is not understood finds nothing."""
    zip5, district, state, rank = "", None, "", ""
    if found := _ZIP.search(text):
        zip5 = found[1]
        text = text[: found.start()] + " " + text[found.end() :]
    near = bool(zip5 and _NEAR.search(text))
    if near:
        text = _NEAR.sub(" ", text)
    if (found := _SEAT.search(text)) and found[1].upper() in REPRESENTED:
        state = found[1].upper()
        code = (found[3] or "").upper()
        rank = {"SR": "senior", "JR": "junior"}.get(code, "")
        district = None if rank else int(found[2] or 0)
        text = text[: found.start()] + " " + text[found.end() :]
    return _read_words(
        fold(text), Search(state=state, district=district, rank=rank, zip=zip5, near=near)
    )


def _read_words(typed: Sequence[str], seen: Search) -> Search:
    words, places = [], []
    chamber, role, party, district, vacant = None, None, "", seen.district, False
    place = 0
    while place < len(typed):
        named = _state_at(typed, place)
        word = typed[place]
        if named:
            code, length = named
            places.append((code, tuple(typed[place : place + length])))
            place += length
            continue
        as_chamber = next((c for c, known in _CHAMBERS.items() if word in known), None)
        as_role = next((r for r, known in _ROLES.items() if word in known), None)
        as_party = next((p for start, p in _PARTIES.items() if word.startswith(start)), "")
        if as_chamber:
            chamber = as_chamber
        elif as_role:
            role = as_role
        elif as_party:
            party = as_party
        elif word in _VACANT:
            vacant = True
        elif number := _DISTRICT.fullmatch(word):
            district = int(number[1])
        elif tuple(typed[place : place + 2]) == ("at", "large"):
            district = 0
            place += 1
        elif word not in _EMPTY:
            words.append(word)
        place += 1
    return Search(
        words=tuple(words),
        places=tuple(places),
        state=seen.state,
        district=district,
        chamber=chamber,
        role=role,
        party=party,
        rank=seen.rank,
        vacant=vacant,
        zip=seen.zip,
        near=seen.near,
    )


def _state_at(words: Sequence[str], place: int) -> tuple[str, int] | None:
    """The state that the words from ``place`` on name, longest first, and how many they are."""
    for length in range(_LONGEST_STATE_NAME, 0, -1):
        code = _STATE_NAMES.get(tuple(words[place : place + length]))
        if code and place + length <= len(words):
            return code, length
    code = words[place].upper()
    return (code, 1) if code in REPRESENTED else None


# --- finding entries ----------------------------------------------------------


def index(entries: Iterable[Entry]) -> tuple[Listed, ...]:
    """Prepare entries for being searched."""
    return tuple(
        Listed(entry, _own_words(entry), tuple(_committee_words(entry))) for entry in entries
    )


def search_entries(listed: Iterable[Listed], search: Search) -> tuple[Entry, ...]:
    """The entries that ``search`` finds, in their order, those found by their name first.

    The ZIP code does not narrow: who represents it is a question of its own.
    """
    found = [(one, how) for one in listed if (how := _found(one, search)) is not None]
    found.sort(key=lambda pair: pair[1])
    return tuple(one.entry for one, _ in found)


def nearest_first(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Entries by the distance of their nearest local office; those without one come last."""

    def miles(entry: Entry) -> float:
        offices = entry.local_offices if isinstance(entry, Member) else ()
        known = [office.miles for office in offices if office.miles is not None]
        return min(known, default=float("inf"))

    return tuple(sorted(entries, key=miles))


def _own_words(entry: Entry) -> tuple[str, ...]:
    if isinstance(entry, Seat):
        return ()
    parts = (entry.name, entry.first_name, entry.last_name, entry.rank, entry.leadership)
    return tuple(dict.fromkeys(fold(" ".join(parts))))


def _committee_words(entry: Entry) -> Iterable[tuple[str, ...]]:
    if isinstance(entry, Member):
        for seat in entry.committees:
            yield fold(f"{seat.name} {seat.title}")


def _found(one: Listed, search: Search) -> int | None:
    """How well an entry is found: 0 by its own words, 1 by a committee's, None not at all."""
    entry = one.entry
    if not _is_such(entry, search):
        return None
    for state, words in search.places:
        if entry.state != state and not _named_so(one.own, words):
            return None
    others = [word for word in search.words if not _begins(one.own, word)]
    if not others:
        return 0
    for committee in one.committees:
        if all(_begins(committee, word) for word in others):
            return 1
    return None


def _is_such(entry: Entry, search: Search) -> bool:
    """Whether the entry is of the state, seat, chamber, party ... asked for."""
    member = entry if isinstance(entry, Member) else None
    chamber = member.role.chamber if member else Chamber.HOUSE
    of_member = search.role or search.party or search.committee or search.rank
    return (
        search.state in ("", entry.state)
        and search.district in (None, entry.district)
        and search.chamber in (None, chamber)
        and not (search.vacant and member)
        and not (of_member and not member)
        and (member is None or _is_such_a_member(member, search))
    )


def _is_such_a_member(member: Member, search: Search) -> bool:
    return (
        search.role in (None, member.role)
        and search.party in ("", member.party)
        and search.rank in ("", member.rank)
        and (
            not search.committee
            or any(seat.code.startswith(search.committee) for seat in member.committees)
        )
    )


def _begins(words: Iterable[str], start: str) -> bool:
    return any(word.startswith(start) for word in words)


def _named_so(own: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a person bears a state's name. Two letters are a whole word: 'De', not 'Delia'."""
    return all(word in own if len(word) <= 2 else _begins(own, word) for word in words)
