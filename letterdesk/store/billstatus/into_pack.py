"""A BILLSTATUS file into a pack that somebody works on."""

from dataclasses import dataclass
from pathlib import Path

import tomlkit

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.billstatus.facts_file import write_facts
from letterdesk.store.billstatus.reading import Imported, read_billstatus
from letterdesk.store.files import make_folder, save_new
from letterdesk.store.packs.for_editors import like_the_rest
from letterdesk.store.packs.schema import PackFile
from letterdesk.store.packs.source import FolderSource
from letterdesk.store.packs.toml_file import LARGEST_FACTS, read_text, read_toml


@dataclass(frozen=True)
class PutInPack:
    imported: Imported
    path: Path
    """The facts' file."""
    refreshed: bool
    """It was there before."""


def import_bill(file: Path, pack: Path) -> PutInPack:
    """Create or refresh ``bills/<id>.toml`` in the pack's folder, and list the bill there.

    Raises UserError when the file or the pack cannot be used; then nothing is written.
    """
    if not pack.is_dir():
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "{path} is not the folder of a campaign."), path=pack),
            sentence(QT_TRANSLATE_NOOP("core", "Make one with: letterdesk pack new DIR")),
            wrong_input=True,
        )  # fmt: skip
    source = FolderSource(pack.resolve())
    listed = read_toml(source, "pack.toml", PackFile).value
    imported = read_billstatus(file)
    bill_id = str(imported.bill.id)
    name = f"bills/{bill_id}.toml"
    existing = read_text(source, name, LARGEST_FACTS) if source.holds(name) else ""
    text = write_facts(imported.bill, imported.updated, existing)
    pack_toml = read_text(source, "pack.toml", LARGEST_FACTS)
    text = like_the_rest({"pack.toml": pack_toml}, {name: text})[name]
    make_folder(pack / "bills")
    save_new(pack / name, text.encode("utf-8"), overwrite=True)
    if bill_id not in listed.bills:
        document = tomlkit.parse(pack_toml)
        document["bills"] = [*listed.bills, bill_id]
        save_new(pack / "pack.toml", tomlkit.dumps(document).encode("utf-8"), overwrite=True)
    return PutInPack(imported, pack / name, bool(existing))
