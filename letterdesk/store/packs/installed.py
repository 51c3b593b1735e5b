"""Which packs there are: those in the box, and those somebody installed."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from letterdesk.core.bills import Bill, parse_bill_id
from letterdesk.core.campaign import Campaign
from letterdesk.core.errors import UserError
from letterdesk.core.finding import Notice
from letterdesk.core.plain_text import in_brief
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.packs.policy import Policy, read_policy
from letterdesk.store.packs.reading import load_campaign
from letterdesk.store.packs.source import SUFFIX
from letterdesk.store.paths import bundled, user_data

if TYPE_CHECKING:
    from letterdesk.store.packs.seal import Seal


def installed_packs() -> Path:
    """Where installed packs lie, each as ``<id>.letterpack``. Not made here."""
    return user_data() / "packs"


@dataclass(frozen=True)
class PackList:
    in_the_box: tuple[Path, ...]
    installed: Mapping[Path, "Seal"]
    """With who signed each."""
    notices: tuple[Notice, ...]
    """About those that lie there and are not offered, and about the rules of this computer."""


def list_packs() -> tuple[Path, ...]:
    """All packs that are offered, those in the box first, each kind by name."""
    found = survey_packs()
    return (*found.in_the_box, *found.installed)


def survey_packs(policy: Policy | None = None) -> PackList:
    """All packs there are, and which of them are kept back. None is read but to check a signature.

    An installed pack may not take the name of one in the box. Files can be copied into the
    folder by hand, so what installing refuses is not offered either.
    """
    policy = read_policy() if policy is None else policy
    in_the_box = sorted(file.parent for file in bundled("templates").glob("*/pack.toml"))
    taken = {folder.name for folder in in_the_box}
    installed: dict[Path, Seal] = {}
    notices = list(policy.notices)
    for path in sorted(installed_packs().glob(f"*{SUFFIX}")):
        if path.stem in taken:
            continue
        # Here, because most people have installed none, and it brings libraries of its own.
        from letterdesk.store.packs.seal import require_seal, seal_of

        try:
            seal = seal_of(path)
            require_seal(seal, policy)
            installed[path] = seal
        except UserError as error:
            notices.append(not_offered(path, error))
    return PackList(tuple(in_the_box), installed, tuple(notices))


def not_offered(path: Path, why: UserError) -> Notice:
    """What to tell a person of an installed pack that they are not shown."""
    return Notice("pack-not-offered", sentence(QT_TRANSLATE_NOOP("core", "The campaign {id} is not offered. {why}"), id=in_brief(path.stem), why=why.message))  # fmt: skip


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


def find_bill(written: str, *, for_text: bool = False) -> tuple[Campaign, Bill]:
    """The bill of an installed campaign, as people type it: 'hr1865-115', 'H.R. 1865'.

    Without a Congress, a number is read as one of the campaigns' own bills. Of several
    campaigns about it, the first; ``for_text``, the first that holds its official text. Raises
    UserError when no campaign has it, naming the bills there are; or, where a campaign cannot
    be read, what is wrong with that one.
    """
    known = []
    without_text: tuple[Campaign, Bill] | None = None
    broken: UserError | None = None
    for path in list_packs():
        try:
            campaign = load_campaign(path)
        except UserError as error:
            broken = broken or error
            continue
        for bill in campaign.bills:
            if parse_bill_id(written, congress=bill.id.congress) == bill.id:
                if not for_text or campaign.texts_of(bill):
                    return campaign, bill
                without_text = without_text or (campaign, bill)
            known.append(f"{bill.id} ({bill.id.citation})")
    if without_text:
        return without_text
    if broken:
        raise broken
    raise UserError(
        sentence(QT_TRANSLATE_NOOP("core", "No campaign has a bill “{bill}”."), bill=written),
        sentence(QT_TRANSLATE_NOOP("core", "There are: {bills}."), bills=", ".join(dict.fromkeys(known)) or "none"),
        wrong_input=True,
    )  # fmt: skip
