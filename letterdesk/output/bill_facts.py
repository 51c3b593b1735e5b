"""A bill's facts as the short lines of a sheet: history, sponsors, committees, votes."""

from collections import Counter
from datetime import date

from letterdesk.core.bills import Bill
from letterdesk.output.paper_words import date_words, event_words, vote_words, words_for

MOST_STEPS = 14
"""Lines of history on a sheet: the first and the latest, so that a long way still fits."""
MOST_COMMITTEES = 6
_COMMITTEE_CODE = 4
"""Letters in a full committee's code; a subcommittee's has two more."""


def history_steps(bill: Bill, day: date, language: str) -> tuple[tuple[str, str], ...]:
    """The date of each step by the end of ``day``, and what happened, earliest first.

    Steps of one kind that follow each other, such as referrals to subcommittees, are one.
    """
    words = words_for(language)
    steps: list[tuple[date, str]] = []
    for event in bill.events:
        said = event_words(event, words)
        if event.date <= day and (not steps or steps[-1][1] != said):
            steps.append((event.date, said))
    dated = [(date_words(when, language), said) for when, said in steps]
    if len(dated) > MOST_STEPS:
        left_out = words.left_out.format(count=len(dated) - MOST_STEPS + 1)
        dated = [dated[0], ("", left_out), *dated[-(MOST_STEPS - 2) :]]
    return tuple(dated)


def sponsor_lines(bill: Bill, day: date, language: str) -> tuple[str, ...]:
    """Who brought the bill in, and how many stood behind it on ``day``, by party where known."""
    words = words_for(language)
    brought = words.introduced_by.format(
        sponsor=bill.sponsor_name, date=date_words(bill.introduced, language)
    )
    current = bill.cosponsors_on(day)
    count = words.cosponsors.format(count=len(current))
    parties = Counter(c.party for c in current)
    if current and "" not in parties:
        named = (
            f"{n} {words.parties.get(party, (party, party))[n != 1]}"
            for party, n in parties.most_common()
        )
        count += f" ({', '.join(named)})"
    gone = sum(c.withdrawn is not None and c.withdrawn <= day for c in bill.cosponsors)
    return (
        brought,
        count,
        *((words.withdrawn.format(count=gone),) if gone else ()),
        *((words.companion.format(bill=bill.companion.citation),) if bill.companion else ()),
    )


def committee_lines(bill: Bill, day: date, language: str) -> tuple[str, ...]:
    """The full committees that had been sent the bill by ``day``, by their own names."""
    names = tuple(
        dict.fromkeys(
            r.name for r in bill.referrals if r.since <= day and len(r.code) <= _COMMITTEE_CODE
        )
    )
    more = len(names) - MOST_COMMITTEES
    if more > 0:
        return (*names[:MOST_COMMITTEES], words_for(language).others.format(count=more))
    return names


def vote_lines(bill: Bill, day: date, language: str) -> tuple[str, ...]:
    votes = tuple(vote_words(v, language) for v in bill.votes if v.date <= day)
    return votes or (words_for(language).no_votes,)
