"""Which packs there are: those in the box, and those somebody installed."""

from pathlib import Path

from letterdesk.core.bills import Bill, parse_bill_id
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.packs.reading import load_campaign
from letterdesk.store.packs.source import SUFFIX
from letterdesk.store.paths import bundled, user_data


def installed_packs() -> Path:
    """Where installed packs lie, each as ``<id>.letterpack``. Not made here."""
    return user_data() / "packs"


def list_packs() -> tuple[Path, ...]:
    """All packs, those in the box first, each kind by name. Reads none of them.

    An installed pack may not take the name of one in the box.
    """
    in_the_box = sorted(file.parent for file in bundled("templates").glob("*/pack.toml"))
    taken = {folder.name for folder in in_the_box}
    installed = sorted(installed_packs().glob(f"*{SUFFIX}"))
    return (*in_the_box, *(file for file in installed if file.stem not in taken))


def find_campaign(campaign_id: str) -> Campaign:
    """The campaign of that id. A pack's folder or file has the name of its id."""
    packs = {path.stem if path.suffix == SUFFIX else path.name: path for path in list_packs()}
    if campaign_id not in packs:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "There is no campaign called '{id}'."), id=campaign_id),
            sentence(QT_TRANSLATE_NOOP("core", "These are installed: {ids}."), ids=", ".join(packs) or "none"),
            wrong_input=True,
        )  # fmt: skip
    return load_campaign(packs[campaign_id])


def find_bill(written: str) -> tuple[Campaign, Bill]:
    """The bill of an installed campaign, as people type it: 'hr1865-115', 'H.R. 1865'.

    Without a Congress, a number is read as one of the campaigns' own bills. Raises UserError
    when no campaign has it, naming the bills there are; or, where a campaign cannot be read,
    what is wrong with that one.
    """
    known = []
    broken: UserError | None = None
    for path in list_packs():
        try:
            campaign = load_campaign(path)
        except UserError as error:
            broken = broken or error
            continue
        for bill in campaign.bills:
            if parse_bill_id(written, congress=bill.id.congress) == bill.id:
                return campaign, bill
            known.append(f"{bill.id} ({bill.id.citation})")
    if broken:
        raise broken
    raise UserError(
        sentence(QT_TRANSLATE_NOOP("core", "No campaign has a bill “{bill}”."), bill=written),
        sentence(QT_TRANSLATE_NOOP("core", "There are: {bills}."), bills=", ".join(known) or "none"),
        wrong_input=True,
    )  # fmt: skip
