"""The parts of a bill sheet that the pack's author can shorten."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from letterdesk.core.bills import Bill
from letterdesk.core.campaign import Campaign, Explanation, Guide
from letterdesk.output.fitting import Paragraphs


@dataclass(frozen=True)
class Part:
    """A part that the pack's author can shorten: its file, and the sheet with fewer words."""

    file: str
    texts: Paragraphs
    shortened: Callable[[Paragraphs], tuple[Explanation | None, Guide]]

    @property
    def words(self) -> int:
        return sum(len(text.split()) for text in self.texts)


def parts_of(campaign: Campaign, about: Bill, guide: Guide) -> list[Part]:
    """What stands on the sheet about a bill in the words of the pack, in a guide's language."""
    explanation = campaign.explanation(about.id, guide.language)
    folder = f"{campaign.id}/{guide.language}"
    bill = str(about.id)
    sides = guide.both_sides
    for_it = len(sides.supporters)
    parts = [
        Part(
            f"{folder}/guide.toml (bill_summaries.{bill})",
            (guide.bill_summaries.get(bill, ""),),
            lambda texts: (
                explanation,
                replace(guide, bill_summaries={bill: " ".join(texts)}),
            ),
        ),
        Part(
            f"{folder}/guide.toml (both_sides)",
            (*sides.supporters, *sides.critics),
            lambda texts: (
                explanation,
                replace(
                    guide,
                    both_sides=replace(sides, supporters=texts[:for_it], critics=texts[for_it:]),
                ),
            ),
        ),
    ]
    if explanation is not None:
        sections = explanation.sections
        parts.append(
            Part(
                f"{folder}/bill-{bill}.toml",
                tuple(section.words for section in sections),
                lambda texts: (
                    replace(
                        explanation,
                        sections=tuple(
                            replace(section, words=words)
                            for section, words in zip(sections, texts, strict=False)
                        ),
                    ),
                    guide,
                ),
            )
        )
    return parts
