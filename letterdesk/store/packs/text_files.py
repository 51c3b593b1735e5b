"""A pack's files as they are: its texts for finding a line, and all of them for building."""

from collections.abc import Mapping

from letterdesk.core.campaign import Campaign, explanation_file
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import read_bounded
from letterdesk.store.packs.archive import LARGEST_WHOLE, MOST_FILES
from letterdesk.store.packs.source import FolderSource, PackSource
from letterdesk.store.packs.toml_file import LARGEST_FACTS, read_text
from letterdesk.store.packs.unusable import cannot_be_used

_KEPT = frozenset({".toml", ".j2", ".txt", ".xml", ".pdf", ".png", ".jpg", ".jpeg", ".svg", ".md"})
"""Kinds of file that a pack is made of. What an editor or a system leaves lying is not."""


def texts_of(source: PackSource, campaign: Campaign) -> Mapping[str, str]:
    """The texts that a campaign was read from, by their names in the pack."""
    names = ["pack.toml", *(f"bills/{bill.id}.toml" for bill in campaign.bills)]
    for language in campaign.guides:
        names += [f"{language}/guide.toml", f"{language}/asks.toml"]
    names += [f"{name}.j2" for name in campaign.templates]
    names += [explanation_file(name) for name in campaign.explanations]
    return {name: read_text(source, name, LARGEST_FACTS) for name in names if source.holds(name)}


def files_of(source: FolderSource) -> dict[str, bytes]:
    """Every file of a pack's folder that belongs into its archive, by its name there.

    Raises UserError when there are too many, or they are too large.
    """
    files: dict[str, bytes] = {}
    room = LARGEST_WHOLE
    for path in sorted(source.folder.rglob("*")):
        inside = path.relative_to(source.folder)
        hidden = any(part.startswith(".") for part in inside.parts)
        if hidden or path.suffix not in _KEPT or path.is_symlink() or not path.is_file():
            continue
        if len(files) == MOST_FILES:
            raise cannot_be_used(source.name, 0, sentence(QT_TRANSLATE_NOOP("core", "it holds too many files")))  # fmt: skip
        data = read_bounded(path, room)
        room -= len(data)
        files[inside.as_posix()] = data
    return files
