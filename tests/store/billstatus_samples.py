"""BILLSTATUS files of our own making: every type of bill, at every stage, in each generation.

The words of the actions are those that the House clerk, the Senate and the Library of
Congress use; real files are in ../shared/data/billstatus where that is there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from letterdesk.core.bills import BillType, Stage
from letterdesk.core.members import Chamber

HOUSE, SENATE = Chamber.HOUSE, Chamber.SENATE
GENERATIONS = ("legacy", "1.0.0", "3.0.0")


@dataclass(frozen=True)
class Step:
    """One thing that happens to a bill: its actions, and the stage after it."""

    actions: tuple[tuple[str, str, str], ...]
    """Words, code and source system of each, the Library's echo included."""
    stage: Stage


def introduced(chamber: Chamber) -> Step:
    if chamber is HOUSE:
        return Step(
            (("Introduced in House", "1000", "9"), ("Introduced in House", "Intro-H", "9")),
            Stage.INTRODUCED,
        )
    return Step((("Introduced in Senate", "10000", "9"),), Stage.INTRODUCED)


def referred(chamber: Chamber, stage: Stage) -> Step:
    if chamber is HOUSE:
        return Step((("Referred to the House Committee on Rules.", "H11100", "2"),), stage)
    return Step((("Read twice and referred to the Committee on Finance.", "", "0"),), stage)


def reported(chamber: Chamber, stage: Stage) -> Step:
    if chamber is HOUSE:
        words = "Reported by the Committee on Rules. H. Rept. 117-1."
        return Step(((words, "5000", "9"), (words, "H12200", "2")), stage)
    words = "Committee on Finance. Reported by Senator Doe without amendment. With written report No. 117-1."
    return Step(((words, "14000", "9"), (words, "", "0")), stage)


def on_calendar(chamber: Chamber, stage: Stage) -> Step:
    if chamber is HOUSE:
        return Step((("Placed on the Union Calendar, Calendar No. 7.", "H12410", "2"),), stage)
    words = "Placed on Senate Legislative Calendar under General Orders. Calendar No. 7."
    return Step(((words, "", "0"),), stage)


def passed(chamber: Chamber, stage: Stage, *, changed: bool = False) -> Step:
    if chamber is HOUSE:
        words = "On motion to suspend the rules and pass the bill Agreed to by the Yeas and Nays: 300 - 100 (Roll no. 12)."
        if changed:
            words = words.replace("the bill", "the bill, as amended,")
        return Step(
            ((f"Passed/agreed to in House: {words}", "8000", "9"), (words, "H37300", "2")), stage
        )
    how = "with an amendment" if changed else "without amendment"
    words = f"Passed Senate {how} by Yea-Nay Vote. 60 - 40. Record Vote Number: 34."
    return Step(((f"Passed/agreed to in Senate: {words}", "17000", "9"), (words, "", "0")), stage)


PRESENTED = Step(
    (("Presented to President.", "28000", "9"), ("Presented to President.", "E20000", "2")),
    Stage.TO_PRESIDENT,
)
ENACTED = Step(
    (
        ("Signed by President.", "36000", "9"),
        ("Signed by President.", "E30000", "2"),
        ("Became Public Law No: 117-99.", "36000", "9"),
        ("Became Public Law No: 117-99.", "E40000", "2"),
    ),
    Stage.ENACTED,
)
VETOED = Step((("Vetoed by President.", "31000", "9"),), Stage.VETOED)
_OVER = "On passage, the objections of the President to the contrary notwithstanding"


def overridden(chamber: Chamber, stage: Stage) -> Step:
    words = (
        f"Passed House over veto: {_OVER} Passed by the Yeas and Nays: (2/3 required): 300 - 100 (Roll no. 20)."
        if chamber is HOUSE
        else "Passed Senate over veto by Yea-Nay Vote. 70 - 30. Record Vote Number: 40."
    )
    code, source = ("34000", "9") if chamber is HOUSE else ("35000", "9")
    return Step(((words, code, source), (words, "", "2" if chamber is HOUSE else "0")), stage)


def path_of(kind: BillType) -> tuple[Step, ...]:
    """The whole way of a bill of this type, a step a week."""
    first, second = kind.chamber, kind.chamber.other
    steps = [
        introduced(first),
        referred(first, Stage.IN_COMMITTEE),
        reported(first, Stage.REPORTED),
        on_calendar(first, Stage.ON_CALENDAR),
    ]
    if kind.is_simple_resolution:
        return (*steps, passed(first, Stage.ADOPTED))
    steps += [
        passed(first, Stage.PASSED_ONE),
        referred(second, Stage.IN_OTHER_COMMITTEE),
        on_calendar(second, Stage.ON_OTHER_CALENDAR),
    ]
    if not kind.goes_to_president:
        return (*steps, passed(second, Stage.ADOPTED))
    return (
        *steps,
        passed(second, Stage.PASSED_ONE, changed=True),
        passed(first, Stage.PASSED_BOTH),
        PRESENTED,
        ENACTED,
    )


def paths_of(kind: BillType) -> tuple[tuple[Step, ...], ...]:
    """Every way such a bill can go to its end: to a law also over a veto, by both chambers."""
    whole = path_of(kind)
    if not kind.goes_to_president:
        return (whole,)
    over = (overridden(kind.chamber, Stage.VETOED), overridden(kind.chamber.other, Stage.ENACTED))
    return whole, (*whole[:-1], VETOED, *over)


def billstatus(
    kind: BillType, generation: str, steps: Sequence[Step], *, number: int = 5, law: str = ""
) -> str:
    """A file of that generation; the first step happened on 2021-03-01, the others weekly."""
    newest = generation == "3.0.0"
    names = ("number", "type") if newest else ("billNumber", "billType")
    actions = [
        _action(day, *action)
        for week, step in enumerate(steps)
        for day in (day_of(week),)
        for action in step.actions
    ]
    committees = _committees()
    if not newest:
        committees = f"<billCommittees>{committees}</billCommittees>"
    laws = f"<item><type>Public Law</type><number>{law}</number></item>" if law else ""
    inner_version = "<version>1.0.0</version>" if generation == "1.0.0" else ""
    outer_version = "<version>3.0.0</version>" if newest else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<billStatus>{outer_version}<bill>
<{names[0]}>{number}</{names[0]}><{names[1]}>{kind.value.upper()}</{names[1]}>
<congress>117</congress><originChamber>{kind.chamber.value.title()}</originChamber>
<introducedDate>{day_of(0)}</introducedDate><updateDate>2022-12-01T03:00:00Z</updateDate>
<title>Plain Letters Act</title>
<titles><item><titleType>Short Title(s) as Introduced</titleType><title>Plain Letters Act</title></item></titles>
<sponsors><item><bioguideId>D000001</bioguideId><fullName>Sen. Doe, Jane Q., Jr. [D-OR]</fullName></item></sponsors>
<cosponsors>{_cosponsor("R000002", "2021-03-01")}{_cosponsor("R000003", "2021-04-01", "2021-05-01")}</cosponsors>
<committees>{committees}</committees>
<amendments><amendment><cosponsors>{_cosponsor("X000009", "2021-03-01")}</cosponsors></amendment></amendments>
<actions>{"".join(reversed(actions))}</actions>
<laws>{laws}</laws>{inner_version}</bill></billStatus>"""


def day_of(week: int) -> str:
    month, rest = divmod(week, 4)
    return f"2021-{3 + month:02}-{1 + 7 * rest:02}"


def _action(day: str, words: str, code: str, source: str) -> str:
    coded = f"<actionCode>{code}</actionCode>" if code else ""
    return (
        f"<item><actionDate>{day}</actionDate><text>{escape(words)}</text>{coded}"
        f"<sourceSystem><code>{source}</code></sourceSystem></item>"
    )


def _cosponsor(bioguide: str, since: str, withdrawn: str = "") -> str:
    return (
        f"<item><bioguideId>{bioguide}</bioguideId><party>R</party><sponsorshipDate>{since}</sponsorshipDate>"
        f"<sponsorshipWithdrawnDate>{withdrawn}</sponsorshipWithdrawnDate></item>"
    )


def _committees() -> str:
    return (
        "<item><systemCode>ssfi00</systemCode><name>Finance Committee</name><chamber>Senate</chamber>"
        "<activities><item><name>Referred to</name><date>2021-03-09T00:30:00Z</date></item></activities></item>"
    )
