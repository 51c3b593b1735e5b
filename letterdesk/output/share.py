"""Short texts for telling others about a campaign."""

from collections.abc import Mapping

from letterdesk.core.campaign import Campaign
from letterdesk.output.paragraphs import split_paragraphs, split_sections
from letterdesk.output.sandbox import Plain, render


def share_texts(campaign: Campaign, language: str = "en") -> Mapping[str, str]:
    """The texts of the campaign's share.j2 by name ('post', 'message', 'flyer').

    In ``language``, or in English where the campaign has no such texts. Paragraphs are
    parted by a blank line. Raises UserError when the template cannot be used.
    """
    guide = campaign.guide(language)
    name = f"{guide.language}/share"
    values: dict[str, Plain] = {
        "campaign": guide.title,
        "summary": guide.summary,
        "organiser": campaign.organiser,
        "url": campaign.url,
        "bills": [bill.id.citation for bill in campaign.bills],
    }
    return {
        section: "\n\n".join(split_paragraphs(render(f"{campaign.id}/{name}.j2", source, values)))
        for section, source in split_sections(campaign.templates[name]).items()
    }
