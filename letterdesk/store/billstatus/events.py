"""The actions of a BILLSTATUS file as the events that a bill's stage follows from.

The Library of Congress repeats what the chambers report (source system 9) under codes of its
own, and those codes are the surer sign of what happened; the chambers' own words are fuller.
So an action's code is asked first, then its words, and of two actions that say the same on
one day the chamber's own is kept.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from xml.etree.ElementTree import Element

from letterdesk.core.bills import BillType, Event, EventKind, Vote
from letterdesk.core.members import Chamber

_LIBRARY = "9"
"""The source system of the Library of Congress."""

_K = EventKind
_H, _S = Chamber.HOUSE, Chamber.SENATE

_CODES: dict[str, tuple[EventKind, Chamber | None]] = {
    # The Library's own.
    "1000": (_K.INTRODUCED, _H), "10000": (_K.INTRODUCED, _S),
    "2000": (_K.REFERRED, _H), "11000": (_K.REFERRED, _S),
    "5000": (_K.REPORTED, _H), "14000": (_K.REPORTED, _S),
    "5500": (_K.DISCHARGED, _H), "14500": (_K.DISCHARGED, _S),
    "8000": (_K.PASSED, _H), "17000": (_K.PASSED, _S),
    "19500": (_K.PASSED, _H), "20500": (_K.PASSED, _S),
    "28000": (_K.PRESENTED, None), "31000": (_K.VETOED, None),
    "30000": (_K.VETOED, None),
    # The House clerk's.
    "Intro-H": (_K.INTRODUCED, _H), "H11100": (_K.REFERRED, _H), "H12200": (_K.REPORTED, _H),
    "H12300": (_K.DISCHARGED, _H), "H12410": (_K.CALENDAR, _H), "H12420": (_K.CALENDAR, _H),
    "E20000": (_K.PRESENTED, None), "E30000": (_K.SIGNED, None), "E40000": (_K.ENACTED, None),
}  # fmt: skip

_BOTH = (_H, _S)
_WORDS: tuple[tuple[str, EventKind, tuple[Chamber | None, ...]], ...] = (
    (r"became (public|private) law", _K.ENACTED, (None,)),
    (r"signed by (the )?president", _K.SIGNED, (None,)),
    (r"presented to (the )?president", _K.PRESENTED, (None,)),
    (r"(pocket )?vetoed by (the )?president", _K.VETOED, (None,)),
    (r"(passed|agreed to).{0,200} over (the )?(presidential )?veto", _K.OVERRIDDEN, _BOTH),
    (r"^(on passage passed|on agreeing to the (concurrent )?resolution agreed to|passed house\b)|"
     r"suspend the rules and (pass|agree to).{0,500}agreed to", _K.PASSED, (_H,)),
    (r"house agreed to (the )?senate amendments?\b", _K.PASSED, (_H,)),
    (r"senate agreed to (the )?house amendments?\b|^passed senate\b|"
     r"^(concurrent )?resolution agreed to in senate", _K.PASSED, (_S,)),
    (r"\bdischarged\b", _K.DISCHARGED, _BOTH),
    (r"placed on .{0,200}calendar", _K.CALENDAR, _BOTH),
    (r"ordered to be reported|mark-?up session", _K.MARKUP, _BOTH),
    (r"\breported (by|to|with|\()|original measure reported", _K.REPORTED, _BOTH),
    (r"hearings? held", _K.HEARING, _BOTH),
    (r"referred to the", _K.REFERRED, _BOTH),
    (r"introduced in (the )?(house|senate)", _K.INTRODUCED, _BOTH),
)  # fmt: skip
"""What an action's words say happened, and in which chamber it can: the first that fits.
What stands between is bounded: a stranger's file of 'placed on placed on ...' takes no longer."""
_KNOWN = tuple((re.compile(words, re.IGNORECASE), kind, where) for words, kind, where in _WORDS)
_CHANGED = re.compile(r"with (an )?amendments?\b|as amended", re.IGNORECASE)
_NOT_YET = re.compile(r"\brules? (committee|h\. ?res)|read the first time", re.IGNORECASE)
"""The House's rule for a debate is no bill, and the Senate's first calendar no readiness."""
CONFERENCE = re.compile(r"conference (report|committee)|conferees", re.IGNORECASE)

_COUNT = re.compile(
    r"(?P<yeas>\d{1,3}) - (?P<nays>\d{1,3})[^()]{0,40}?"
    r"(?:\(Roll no\. (?P<roll>\d+)\)|Record Vote Number: (?P<record>\d+))",
    re.IGNORECASE,
)
_ON_A_BILL = re.compile(
    r"on passage|suspend the rules and|on agreeing to the resolution|passed senate|"
    r"passage of the bill|over (the )?(presidential )?veto|(house|senate) agreed to",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Action:
    """One row of the file's actions."""

    date: date
    text: str
    code: str
    source: str
    committees: tuple[str, ...]
    """System codes such as 'hsju00'."""


def read_actions(actions: Iterable[Element]) -> tuple[Action, ...]:
    """The actions, earliest first; those of one day in the order they happened.

    Rows without a date or words (the oldest files have some) are left out.
    """
    rows = []
    for item in actions:
        if item.tag != "item":
            continue
        text = " ".join((item.findtext("text") or "").split())
        day = (item.findtext("actionDate") or "").strip()
        if not text or not day:
            continue
        rows.append(
            Action(
                date=date.fromisoformat(day),
                text=text,
                code=(item.findtext("actionCode") or "").strip(),
                source=(item.findtext("sourceSystem/code") or "").strip(),
                committees=tuple(
                    code.text.strip().casefold() for code in item.iter("systemCode") if code.text
                ),
            )
        )
    # Files list the latest first; sorting is stable, so a day's order is turned around too.
    rows.reverse()
    return tuple(sorted(rows, key=lambda action: action.date))


def events_of(actions: Iterable[Action], kind: BillType) -> tuple[Event, ...]:
    """What happened to a bill of this type, each thing once."""
    found: dict[tuple[date, EventKind, Chamber | None, str], tuple[Action, Event]] = {}
    for action in actions:
        event = _event(action, kind)
        if event is None:
            continue
        # Referrals to several committees on one day are several events, the rest is one.
        apart = _committee(action) if event.kind is EventKind.REFERRED else ""
        key = (event.date, event.kind, event.chamber, apart)
        known = found.get(key)
        if known is None or (known[0].source == _LIBRARY and action.source != _LIBRARY):
            found[key] = action, event
    return tuple(_with_changes(_without_echoes(event for _, event in found.values())))


def _event(action: Action, kind: BillType) -> Event | None:
    coded = _CODES.get(action.code)
    if coded is not None:
        return Event(action.date, coded[0], coded[1], action.text)
    if _NOT_YET.search(action.text) and "second time" not in action.text:
        return None
    for words, happened, where in _KNOWN:
        if words.search(action.text):
            if len(where) == 1:
                return Event(action.date, happened, where[0], action.text)
            return Event(action.date, happened, _chamber(action, kind), action.text)
    return None


def _committee(action: Action) -> str:
    return action.committees[0] if action.committees else action.text


def _chamber(action: Action, kind: BillType) -> Chamber:
    """Where an action took place, from its committee, its source or its words."""
    for code in action.committees:
        if code[:1] in ("h", "s"):
            return _H if code.startswith("h") else _S
    if action.source in ("1", "2") or action.code.startswith("H"):
        return _H
    if action.source == "0":
        return _S
    named = re.search(r"\b(House|Union|Senate)\b", action.text)
    if named:
        return _S if named[1] == "Senate" else _H
    return kind.chamber


def _without_echoes(events: Iterable[Event]) -> Iterator[Event]:
    """Referrals of one day and one text are one event; so is the law that was signed twice."""
    said: set[tuple[date, str]] = set()
    for event in events:
        if (event.date, event.text) not in said:
            said.add((event.date, event.text))
            yield event


def _with_changes(events: Iterable[Event]) -> Iterator[Event]:
    """A passage that changes what the other chamber had passed sends the bill back to it."""
    passed: set[Chamber] = set()
    for event in events:
        if event.kind is EventKind.PASSED and event.chamber is not None:
            if _CHANGED.search(event.text) and event.chamber.other in passed:
                passed = {event.chamber}
                yield Event(event.date, EventKind.AMENDED, event.chamber, event.text)
                continue
            passed.add(event.chamber)
        yield event


def votes_of(actions: Iterable[Action]) -> tuple[Vote, ...]:
    """The counted votes on the bill itself, not those on amendments or procedure."""
    votes: dict[tuple[Chamber, int], Vote] = {}
    for action in actions:
        count = _COUNT.search(action.text)
        if count is None or not _ON_A_BILL.search(action.text):
            continue
        if re.search(r"cloture|motion to proceed|recommit|\brule\b", action.text, re.IGNORECASE):
            continue
        chamber = _H if count["roll"] else _S
        number = int(count["roll"] or count["record"])
        question = re.match(
            r"(?:Passed/agreed to in \w+: )?(On [\w ]+?) (?:Passed|Failed|Agreed)", action.text
        )
        votes.setdefault(
            (chamber, number),
            Vote(
                action.date,
                chamber,
                int(count["yeas"]),
                int(count["nays"]),
                number,
                question[1] if question else "On passage",
            ),
        )
    return tuple(votes.values())
