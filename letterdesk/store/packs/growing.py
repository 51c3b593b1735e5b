"""What a pack needs for one more language, position or bill, as texts to be saved.

Each verb takes a pack's texts by file name and gives the files that are new or changed.
"""

from collections.abc import Mapping
from pathlib import Path

from letterdesk.core.campaign_review import UNFINISHED
from letterdesk.store.billstatus import read_billstatus, write_facts
from letterdesk.store.billstatus.reading import Imported
from letterdesk.store.packs.for_editors import like_the_rest
from letterdesk.store.packs.toml_editing import EditedToml
from letterdesk.store.paths import bundled

STARTER = "starter"
Texts = dict[str, str]


def add_language(texts: Mapping[str, str], language: str) -> Texts:
    """Files for ``language``: those it has already, the practice pack's, or English to translate.

    What a guide says is always the English one's, since nobody else knows this campaign.
    """
    pack = EditedToml("pack.toml", texts["pack.toml"])
    listed = list(pack.get("languages") or ())
    changed: Texts = {}
    if language not in listed:
        pack.put(("languages",), [*listed, language])
        changed["pack.toml"] = pack.text
    for name, text in texts.items():
        top, _, rest = name.partition("/")
        new = f"{language}/{rest}"
        if top == "en" and new not in texts:
            practice = bundled("templates") / STARTER / new
            fits_any = rest != "guide.toml" and practice.is_file()
            changed[new] = practice.read_text(encoding="utf-8") if fits_any else text
    return like_the_rest(texts, changed)


def add_position(texts: Mapping[str, str], position: str) -> Texts:
    """Templates, asks and the phrase for ``position`` where they are missing."""
    pack = EditedToml("pack.toml", texts["pack.toml"])
    listed = list(pack.get("positions") or ())
    changed: Texts = {}
    if position not in listed:
        pack.put(("positions",), [*listed, position])
        changed["pack.toml"] = pack.text
    for language in pack.get("languages") or ():
        for kind in ("letter", "call"):
            name = f"{language}/{kind}-{position}.j2"
            if name not in texts:
                changed[name] = _practice(language, f"{kind}-{position}.j2")
        for name, key in ((f"{language}/guide.toml", "positions"), (f"{language}/asks.toml", "")):
            if name in texts:
                changed |= _fill_up(name, texts[name], key)
    return changed


def bring_in_bill(texts: Mapping[str, str], file: Path) -> tuple[Imported, Texts]:
    """A bill's facts from its BILLSTATUS ``file``, listed in the pack and in every guide.

    Facts that were there are refreshed around what the author wrote. Raises UserError.
    """
    imported = read_billstatus(file)
    bill = str(imported.bill.id)
    name = f"bills/{bill}.toml"
    facts = write_facts(imported.bill, imported.updated, texts.get(name, ""))
    changed = like_the_rest(texts, {name: facts})
    pack = EditedToml("pack.toml", texts["pack.toml"])
    listed = list(pack.get("bills") or ())
    if bill not in listed:
        pack.put(("bills",), [*listed, bill])
        changed["pack.toml"] = pack.text
    for language in pack.get("languages") or ():
        guide = f"{language}/guide.toml"
        if guide in texts:
            edited = EditedToml(guide, texts[guide])
            if edited.get("bill_summaries", bill) is None:
                edited.put(
                    ("bill_summaries", bill),
                    f"{UNFINISHED} what the bill would do, in plain words]]",
                )
                changed[guide] = edited.text
    return imported, changed


def _practice(language: str, name: str) -> str:
    folder = bundled("templates") / STARTER
    file = folder / language / name
    return (file if file.is_file() else folder / "en" / name).read_text(encoding="utf-8")


def _fill_up(name: str, text: str, table: str) -> Texts:
    """Keys that the practice pack's file has and this one lacks, in ``table`` ('': all)."""
    edited = EditedToml(name, text)
    practice = EditedToml(name, _practice(*name.split("/", 1)))
    path = (table,) if table else ()
    for key, words in practice.get(*path).items():
        if edited.get(*path, key) is None:
            edited.put((*path, key), words)
    return {name: edited.text} if edited.text != text else {}
