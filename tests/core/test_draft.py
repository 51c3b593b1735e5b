"""The wizard's flow, without a wizard."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterdesk.core.ask import Position
from letterdesk.core.constituent import LONGEST_STORY, Constituent
from letterdesk.core.draft import (
    Draft,
    Step,
    first_open_step,
    next_step,
    problems_in,
    reachable,
)

MARIA = Constituent("Maria Alvarez", "1250 W Addison St", "", "Chicago", "IL", "60613")
WHOLE = Draft(
    campaign="sesta-fosta",
    position=Position.SUPPORT,
    constituent=MARIA,
    district=("IL", 5),
    recipients=frozenset({"D000563"}),
)


@pytest.mark.parametrize(
    ("draft", "step", "code"),
    [
        (Draft(), Step.CAMPAIGN, "campaign-missing"),
        (Draft(campaign="sesta-fosta"), Step.CAMPAIGN, "position-missing"),
        (replace(WHOLE, constituent=replace(MARIA, zip="")), Step.YOU, "zip-missing"),
        (replace(WHOLE, district=None), Step.MEMBERS, "district-open"),
        (replace(WHOLE, recipients=frozenset()), Step.MEMBERS, "recipients-missing"),
        (replace(WHOLE, story="x" * (LONGEST_STORY + 1)), Step.WORDS, "story-long"),
    ],
)
def test_a_step_says_what_is_missing_and_holds_the_writer_there(
    draft: Draft, step: Step, code: str
) -> None:
    assert [problem.code for problem in problems_in(draft, step)] == [code]
    assert first_open_step(draft) is step
    assert next_step(draft, step) is step
    assert not reachable(draft, Step.PREVIEW)


def test_an_address_that_settles_the_seat_asks_no_question() -> None:
    assert problems_in(replace(WHOLE, district=None, settled=True), Step.MEMBERS) == ()


def test_a_whole_draft_walks_through_every_step() -> None:
    step, walked = Step.CAMPAIGN, [Step.CAMPAIGN]
    while step is not Step.DONE:
        step = next_step(WHOLE, step)
        walked.append(step)
    assert walked == list(Step)
    assert next_step(WHOLE, Step.DONE) is Step.DONE


drafts = st.builds(
    Draft,
    campaign=st.sampled_from(["", "sesta-fosta"]),
    position=st.sampled_from([None, *Position]),
    constituent=st.sampled_from([Constituent(), MARIA]),
    district=st.sampled_from([None, ("IL", 5)]),
    settled=st.booleans(),
    recipients=st.sampled_from([frozenset[str](), frozenset({"D000563"})]),
    story=st.sampled_from(["", "x" * (LONGEST_STORY + 1)]),
)


@given(drafts, st.sampled_from(Step))
def test_a_step_can_be_reached_only_when_all_before_it_are_complete(
    draft: Draft, step: Step
) -> None:
    before = [s for s in Step if s < step]
    assert reachable(draft, step) == (not any(problems_in(draft, s) for s in before))
