"""Short texts for telling others about a campaign, and the words of its flyer."""

from collections.abc import Mapping
from dataclasses import dataclass

from letterdesk.core.campaign import Campaign
from letterdesk.core.sharing import Channel, ShareText, measure
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.output.fitting import Paragraphs
from letterdesk.output.paragraphs import split_paragraphs, split_sections
from letterdesk.output.sandbox import Plain, refuse, render

_NEEDED = (Channel.POST.value, Channel.MESSAGE.value, "flyer")
_POINT = "- "


@dataclass(frozen=True)
class Flyer:
    """The words of a flyer, from its top to its foot, in one language."""

    file: str
    """The template they come from, as errors name it."""
    language: str
    url: str
    """The campaign's page; '' where it has none."""
    title: str
    lead: Paragraphs
    points: Paragraphs
    closing: Paragraphs


def share_texts(campaign: Campaign, language: str = "en") -> tuple[ShareText, ...]:
    """The texts of the campaign's share.j2, measured, in the order of the channels.

    In ``language``, or in English where the campaign has no such texts. Paragraphs are
    parted by a blank line. Raises UserError when the template cannot be used.
    """
    sections = _sections(campaign, language)
    return tuple(
        measure(channel, "\n\n".join(sections[channel.value]))
        for channel in Channel
        if channel.value in sections
    )


def read_flyer(campaign: Campaign, language: str = "en") -> Flyer:
    """The flyer's words: a title, then paragraphs; those that begin with '- ' are its points.

    Raises UserError when the template cannot be used.
    """
    title, *rest = _sections(campaign, language)["flyer"] or ("",)
    points = [n for n, text in enumerate(rest) if text.startswith(_POINT)]
    first, last = (points[0], points[-1] + 1) if points else (len(rest), len(rest))
    return Flyer(
        file=_file(campaign, language),
        language=campaign.guide(language).language,
        url=campaign.url,
        title=title,
        lead=tuple(rest[:first]),
        points=tuple(text.removeprefix(_POINT) for text in rest[first:last]),
        closing=tuple(rest[last:]),
    )


def _file(campaign: Campaign, language: str) -> str:
    return f"{campaign.id}/{campaign.guide(language).language}/share.j2"


def _sections(campaign: Campaign, language: str) -> Mapping[str, Paragraphs]:
    guide = campaign.guide(language)
    file = _file(campaign, language)
    values: dict[str, Plain] = {
        "campaign": guide.title,
        "summary": guide.summary,
        "organiser": campaign.organiser,
        "url": campaign.url,
        "bills": [bill.id.citation for bill in campaign.bills],
    }
    sources = split_sections(campaign.templates[f"{guide.language}/share"])
    for name in _NEEDED:
        if name not in sources:
            refuse(file, 0, sentence(QT_TRANSLATE_NOOP("core", "its part [{name}] is missing"), name=name))  # fmt: skip
    return {
        name: split_paragraphs(render(file, source, values)) for name, source in sources.items()
    }
