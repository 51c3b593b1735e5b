"""Campaign packs: folders or single files of facts and words, read into campaigns.

    pack.toml            who, which bills, which languages and positions
    bills/<id>.toml      the facts of each bill
    <language>/          guide.toml, asks.toml, letter-*.j2, call-*.j2, share.j2,
                         bill-<id>.toml

Every failure is a UserError that names the file, and the line where there is one.
"""

from letterdesk.store.packs.installed import find_bill, find_campaign, list_packs, survey_packs
from letterdesk.store.packs.reading import Pack, load_campaign, read_pack

__all__ = [
    "Pack",
    "find_bill",
    "find_campaign",
    "list_packs",
    "load_campaign",
    "read_pack",
    "survey_packs",
]
