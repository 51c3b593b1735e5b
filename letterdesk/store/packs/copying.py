"""A pack of one's own from somebody else's."""

from collections.abc import Sequence
from pathlib import Path

from letterdesk.store.packs.attachments import LOGOS
from letterdesk.store.packs.for_editors import naming_schemas, read_schemas
from letterdesk.store.packs.growing import add_language
from letterdesk.store.packs.new_folder import check_languages, check_new, write_new
from letterdesk.store.packs.toml_editing import EditedToml
from letterdesk.store.packs.working import PackFiles, encoded, read_any


def copy(
    source: Path, folder: Path, *, title: str, organiser: str, languages: Sequence[str]
) -> Path:
    """Write the copy; see :func:`letterdesk.desk.pack_drafts.copy_pack`."""
    folder = folder.absolute()
    check_new(folder)
    check_languages(languages)
    wanted = tuple(dict.fromkeys(("en", *languages)))
    files = PackFiles(folder, read_any(source))
    texts = files.texts
    pack = EditedToml("pack.toml", texts["pack.toml"])
    had = pack.get("languages") or ()
    left_out = {language for language in had if language not in wanted}
    pack.put(("id",), folder.name)
    pack.put(("version",), "1.0")
    pack.put(("languages",), [language for language in wanted if language in had])
    if organiser:
        pack.put(("organiser",), organiser)
    for key in ("practice", "expires"):
        pack.remove(key)
    texts["pack.toml"] = pack.text
    for language in wanted:
        texts |= add_language(texts, language)
    if title:
        guide = EditedToml("en/guide.toml", texts["en/guide.toml"])
        guide.put(("title",), title)
        texts["en/guide.toml"] = guide.text
    whole = {**files.files, **encoded(naming_schemas(texts)), **read_schemas()}
    if organiser:  # a logo stands for somebody
        whole = {name: data for name, data in whole.items() if name not in LOGOS}
    write_new(folder, {n: d for n, d in whole.items() if n.partition("/")[0] not in left_out})
    return folder
