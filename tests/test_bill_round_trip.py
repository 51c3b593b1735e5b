"""From Congress's own file to a signed letter, for every type of bill at every stage.

BILLSTATUS XML, three generations -> facts -> a pack -> bill sheet, letters
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from letterdesk.core.ask import Ask, Position, ask_for, standing
from letterdesk.core.bills import Bill, BillType, Stage, stage_on
from letterdesk.core.campaign import Campaign
from letterdesk.core.congress import congress_end
from letterdesk.core.errors import UserError
from letterdesk.core.members import Chamber, CommitteeSeat, Member
from letterdesk.output.bill_sheet import BillSheet, lay_out_bill_sheet
from letterdesk.output.compose import compose
from letterdesk.output.paper_words import status_words
from letterdesk.output.typeset import Typesetter
from letterdesk.store.billstatus import read_billstatus, write_facts
from letterdesk.store.packs.archive import ArchiveSource
from letterdesk.store.packs.reading import read_source
from letterdesk.store.paths import bundled
from tests.output.campaign_samples import DELEGATE, REPRESENTATIVE, SENATOR, a_request
from tests.store.billstatus_samples import GENERATIONS, Step, billstatus, day_of, paths_of
from tests.store.hostile_archives import good_files

# The made-up files send every bill to the Senate Finance Committee.
ON_FINANCE = replace(SENATOR, committees=(CommitteeSeat("SSFI", "Finance"),))
COSPONSOR = replace(REPRESENTATIVE, bioguide="R000002")
MEMBERS = (SENATOR, ON_FINANCE, REPRESENTATIVE, COSPONSOR, DELEGATE)


def situations(kind: BillType) -> Iterator[tuple[tuple[Step, ...], date, Stage]]:
    """Every way that a bill of this type can have come, the day, and the stage it is at."""
    seen = set()
    for path in paths_of(kind):
        for length in range(1, len(path) + 1):
            if path[:length] not in seen:
                seen.add(path[:length])
                day = date.fromisoformat(day_of(length - 1))
                yield path[:length], day, path[length - 1].stage
    yield path_without_end(kind), congress_end(117), Stage.DIED


def path_without_end(kind: BillType) -> tuple[Step, ...]:
    return next(iter(paths_of(kind)))[:3]


def imported(folder: Path, kind: BillType, steps: tuple[Step, ...]) -> tuple[Bill, str]:
    """The bill, and its facts' file, which are the same from every generation of Congress's."""
    law = "117-99" if steps[-1].stage is Stage.ENACTED else ""
    found = {}
    for generation in GENERATIONS:
        file = folder / "BILLSTATUS.xml"
        file.write_text(billstatus(kind, generation, steps, law=law), encoding="utf-8")
        read = read_billstatus(file)
        found[write_facts(read.bill, read.updated)] = replace(read.bill, as_of=read.updated)
    ((text, bill),) = found.items()
    return bill, text


def in_a_pack(bill: Bill, text: str) -> Campaign:
    """The practice pack, with this bill in the place of its own, explained at some length."""
    files = {name: data.replace(b"s35-117", str(bill.id).encode()) for name, data in good_files().items()}  # fmt: skip
    files[f"bills/{bill.id}.toml"] = text.encode()
    for language in ("en", "es"):
        explained = bundled("templates") / "sesta-fosta" / language / "bill-hr1865-115.toml"
        files[f"{language}/bill-{bill.id}.toml"] = explained.read_bytes()
    pack = read_source(ArchiveSource("ours", files))
    assert pack.notices == ()
    return pack.campaign


@pytest.mark.parametrize("kind", BillType)
def test_a_bill_comes_through_to_its_sheet_and_its_letters(kind: BillType, tmp_path: Path) -> None:
    typesetter = Typesetter()
    reached = set()
    for steps, day, stage in situations(kind):
        reached.add(stage)
        bill, text = imported(tmp_path, kind, steps)
        campaign = in_a_pack(bill, text)
        assert campaign.bills == (bill,)
        assert stage_on(bill, day) is stage
        _look_at_sheet(campaign, bill, day, typesetter)
        _look_at_letters(campaign, bill, day)
    assert reached == stages_of(kind)


def stages_of(kind: BillType) -> set[Stage]:
    """Those that a bill of this type can be at, by facts.md 2."""
    stages = set(Stage) - {Stage.NOT_INTRODUCED}
    if kind.goes_to_president:
        return stages - {Stage.ADOPTED}
    stages -= {Stage.PASSED_BOTH, Stage.TO_PRESIDENT, Stage.VETOED, Stage.ENACTED}
    if kind.is_simple_resolution:
        stages -= {Stage.PASSED_ONE, Stage.IN_OTHER_COMMITTEE, Stage.ON_OTHER_CALENDAR}
    return stages


def _look_at_sheet(campaign: Campaign, bill: Bill, day: date, typesetter: Typesetter) -> None:
    for language in ("en", "es"):
        layout = lay_out_bill_sheet(BillSheet(campaign, bill, day, language), typesetter)
        assert len(layout.pages) == 2
        words = " ".join(line.text for page in layout.pages for line in page.lines)
        assert status_words(bill, day, language) in words
        assert bill.id.citation in words
        assert "Jane Q. Doe, Jr. (D-OR)" in words


def _look_at_letters(campaign: Campaign, bill: Bill, day: date) -> None:
    enacted = stage_on(bill, day) is Stage.ENACTED
    within = "Public Law 117-99" if enacted else "117th Congress"
    reference = f"Re: {bill.id.citation}, Plain Letters Act ({within})"
    for position in Position:
        for member in MEMBERS:
            request = a_request(
                position, day, campaign=campaign, members=(member,), bill=bill.id, points=()
            )
            if bill.id.type.is_simple_resolution and member.role.chamber is not kind_chamber(bill):
                with pytest.raises(UserError, match="is not a matter for"):
                    compose(request)
                continue
            packet = compose(request)
            (letter,), (card,) = packet.letters, packet.calls
            assert letter.reference == reference
            assert (letter.bill, letter.stage) == (bill.id, stage_on(bill, day))
            assert letter.ask is ask_for(standing(bill, member, position, day))
            assert letter.ask in asks_at(bill, day, member)
            said = " ".join(letter.body)
            assert ("Public Law 117-99" if enacted else bill.id.citation) in said
            assert "?" in said
            assert "?" in " ".join(card.voicemail)


def kind_chamber(bill: Bill) -> Chamber:
    return bill.id.type.chamber


def asks_at(bill: Bill, day: date, member: Member) -> set[Ask]:
    """What facts.md 2 lets a letter ask, told from the day alone rather than from the standing."""
    stage = stage_on(bill, day)
    first = member.role.chamber is kind_chamber(bill)
    if stage is Stage.DIED:
        return {Ask.REINTRODUCE, Ask.DECLINE_SUCCESSOR}
    if stage in (Stage.ENACTED, Stage.ADOPTED):
        return {Ask.OVERSEE, Ask.AMEND_OR_REPEAL}
    if stage in (Stage.PASSED_BOTH, Stage.TO_PRESIDENT):
        return {Ask.URGE_SIGNATURE, Ask.URGE_VETO}
    if stage is Stage.VETOED:
        urging = {Ask.URGE_OTHER_CHAMBER, Ask.URGE_OTHER_CHAMBER_AGAINST}
        voting = {Ask.OVERRIDE, Ask.SUSTAIN_VETO, Ask.SPEAK_FOR, Ask.SPEAK_AGAINST}
        voted = any(
            e.kind == "overridden" and e.chamber is member.role.chamber for e in bill.events
        )
        return urging if voted else voting
    if stage in (Stage.PASSED_ONE, Stage.IN_OTHER_COMMITTEE, Stage.ON_OTHER_CALENDAR):
        last = [e.chamber for e in bill.events if e.kind in ("passed", "amended")][-1]
        if last is member.role.chamber:
            return {Ask.URGE_OTHER_CHAMBER, Ask.URGE_OTHER_CHAMBER_AGAINST}
        on_the_way = {Ask.VOTE_FOR, Ask.VOTE_AGAINST, Ask.SPEAK_FOR, Ask.SPEAK_AGAINST}
        return on_the_way | {Ask.COMMITTEE_ACTION, Ask.COMMITTEE_DECLINE}
    if not first:
        return {Ask.SUPPORT_ON_ARRIVAL, Ask.OPPOSE_ON_ARRIVAL}
    if stage in (Stage.INTRODUCED, Stage.IN_COMMITTEE):
        return {
            Ask.COSPONSOR, Ask.DECLINE_COSPONSOR, Ask.THANK_COSPONSOR, Ask.WITHDRAW_COSPONSOR,
            Ask.COMMITTEE_ACTION, Ask.COMMITTEE_DECLINE,
        }  # fmt: skip
    return {
        Ask.BRING_TO_FLOOR, Ask.KEEP_FROM_FLOOR, Ask.VOTE_FOR, Ask.VOTE_AGAINST, Ask.SPEAK_FOR,
        Ask.SPEAK_AGAINST,
    }  # fmt: skip


def test_a_law_that_has_no_number_yet_is_called_a_law(tmp_path: Path) -> None:
    steps = next(iter(paths_of(BillType.HR)))
    file = tmp_path / "BILLSTATUS.xml"
    file.write_text(billstatus(BillType.HR, "3.0.0", steps), encoding="utf-8")
    read = read_billstatus(file)
    campaign = in_a_pack(read.bill, write_facts(read.bill, read.updated))
    day = date.fromisoformat(day_of(len(steps) - 1))
    for position in Position:
        request = a_request(position, day, campaign=campaign, bill=read.bill.id, points=())
        for letter in compose(request).letters:
            assert letter.stage is Stage.ENACTED
            assert "H.R. 5, the Plain Letters Act, which is now law." in " ".join(letter.body)
    assert status_words(read.bill, day, "en").startswith("Became law on ")
    assert "Public Law" not in status_words(read.bill, day, "en")
