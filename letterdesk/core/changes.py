"""What a new directory changes, for people to look at before they install it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from letterdesk.core.congress import congress_name, long_date
from letterdesk.core.members import Member, SeatKey, seat_name
from letterdesk.core.wording import QT_TRANSLATE_NOOP, Sentence, sentence


@dataclass(frozen=True)
class Changed:
    """One fact of one member that reads differently now."""

    member: Member
    """As the new directory has them."""
    what: str
    """A key of the table of sentences below: 'phone', 'office', 'seat' ..."""
    before: str
    after: str


@dataclass(frozen=True)
class Changes:
    """The difference between two directories, the old one first in every pair."""

    congress: tuple[int, int]
    as_of: tuple[date, date]
    came: tuple[Member, ...] = ()
    left: tuple[Member, ...] = ()
    filled: tuple[SeatKey, ...] = ()
    """House seats that were vacant and are held now."""
    vacated: tuple[SeatKey, ...] = ()
    changed: tuple[Changed, ...] = ()
    zips_changed: int = 0
    """ZIP areas that lie in other districts than before."""
    outlines_changed: int = 0
    left_aside: tuple[str, ...] = ()
    """Bioguide ids in the lists of offices or committees of people who are not sitting."""
    caught_up: tuple[str, ...] = ()
    """Names of members whose correction by hand the new directory has now itself."""

    @property
    def nothing(self) -> bool:
        """True when people would not notice the new directory, were it not for its date."""
        return not (
            self.came
            or self.left
            or self.changed
            or self.zips_changed
            or self.outlines_changed
            or self.congress[0] != self.congress[1]
        )


def compare_members(
    before: Sequence[Member], after: Sequence[Member]
) -> tuple[tuple[Member, ...], tuple[Member, ...], tuple[Changed, ...]]:
    """Members who came, members who left, and what changed about the others."""
    old = {member.bioguide: member for member in before}
    new = {member.bioguide: member for member in after}
    came = tuple(member for member in after if member.bioguide not in old)
    left = tuple(member for member in before if member.bioguide not in new)
    changed = tuple(
        Changed(member, what, was, now)
        for member in after
        if member.bioguide in old
        for what, was, now in _differences(old[member.bioguide], member)
    )
    return came, left, changed


def _differences(old: Member, new: Member) -> list[tuple[str, str, str]]:
    facts = [
        ("name", old.name, new.name),
        ("party", old.party, new.party),
        ("seat", old.corner_code, new.corner_code),
        ("term", old.term_end.isoformat(), new.term_end.isoformat()),
        ("phone", _phone(old), _phone(new)),
        ("office", _office(old), _office(new)),
        ("leadership", old.leadership, new.leadership),
        ("local-offices", _local(old), _local(new)),
        ("committees", _committees(old), _committees(new)),
    ]
    return [fact for fact in facts if fact[1] != fact[2]]


def _phone(member: Member) -> str:
    return member.washington.phone if member.washington else ""


def _office(member: Member) -> str:
    return ", ".join(member.washington.lines) if member.washington else ""


def _local(member: Member) -> str:
    return "; ".join(
        " ".join(filter(None, (*office.lines, office.phone, office.fax, office.hours)))
        for office in member.local_offices
    )


def _committees(member: Member) -> str:
    return "; ".join(
        f"{seat.code} ({seat.title})" if seat.title else seat.code for seat in member.committees
    )


_WHAT = {
    "name": QT_TRANSLATE_NOOP("core", "{member}: the name was {before}, now {after}"),
    "party": QT_TRANSLATE_NOOP("core", "{member}: the party was {before}, now {after}"),
    "seat": QT_TRANSLATE_NOOP("core", "{member}: the seat was {before}, now {after}"),
    "term": QT_TRANSLATE_NOOP("core", "{member}: the term ended on {before}, now on {after}"),
    "phone": QT_TRANSLATE_NOOP("core", "{member}: the Washington phone was {before}, now {after}"),
    "office": QT_TRANSLATE_NOOP("core", "{member}: the Washington office was {before}, now {after}"),
    "leadership": QT_TRANSLATE_NOOP("core", "{member}: the leadership title was {before}, now {after}"),
    "local-offices": QT_TRANSLATE_NOOP("core", "{member}: local offices changed"),
    "committees": QT_TRANSLATE_NOOP("core", "{member}: committee seats changed"),
}  # fmt: skip


def in_words(changes: Changes) -> tuple[Sentence, ...]:
    """The changes, a sentence each, what matters most first."""
    old, new = changes.congress
    said = [
        sentence(
            QT_TRANSLATE_NOOP("core", "New directory of the {congress}, as of {after} (before: {before})."),
            congress=congress_name(new),
            after=long_date(changes.as_of[1]),
            before=long_date(changes.as_of[0]),
        )
    ]  # fmt: skip
    if old != new:
        said.append(sentence(QT_TRANSLATE_NOOP("core", "It is for another Congress than the {old}; each is used on its own days."), old=congress_name(old)))  # fmt: skip
    if changes.nothing:
        said.append(sentence(QT_TRANSLATE_NOOP("core", "Nothing else is different.")))
    said += [
        sentence(QT_TRANSLATE_NOOP("core", "Comes in: {member} ({seat})"), member=member.name, seat=member.corner_code)
        for member in changes.came
    ]  # fmt: skip
    said += [
        sentence(QT_TRANSLATE_NOOP("core", "Leaves: {member} ({seat})"), member=member.name, seat=member.corner_code)
        for member in changes.left
    ]  # fmt: skip
    said += [
        sentence(QT_TRANSLATE_NOOP("core", "The House seat {seat} is filled."), seat=seat_name(*seat))
        for seat in changes.filled
    ]  # fmt: skip
    said += [
        sentence(QT_TRANSLATE_NOOP("core", "The House seat {seat} is vacant now."), seat=seat_name(*seat))
        for seat in changes.vacated
    ]  # fmt: skip
    said += [
        sentence(
            _WHAT[one.what],
            member=f"{one.member.name} ({one.member.corner_code})",
            before=one.before or "—",
            after=one.after or "—",
        )
        for one in changes.changed
    ]
    if changes.zips_changed:
        said.append(sentence(QT_TRANSLATE_NOOP("core", "{count} ZIP codes lie in other districts than before."), count=changes.zips_changed))  # fmt: skip
    if changes.outlines_changed:
        said.append(sentence(QT_TRANSLATE_NOOP("core", "{count} districts are drawn differently."), count=changes.outlines_changed))  # fmt: skip
    if changes.left_aside:
        said.append(sentence(QT_TRANSLATE_NOOP("core", "Left out, because they are not sitting members: {ids}."), ids=", ".join(changes.left_aside)))  # fmt: skip
    said += [
        sentence(QT_TRANSLATE_NOOP("core", "{member}: the new directory has your correction now. You can remove it."), member=name)
        for name in changes.caught_up
    ]  # fmt: skip
    return tuple(said)
