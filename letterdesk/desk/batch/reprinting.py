"""Some letters of a finished batch once more: the printer has eaten numbers 37 to 45."""

import io
from pathlib import Path

from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.batch.manifest import read_manifest
from letterdesk.output.print_file import copy_pages
from letterdesk.store.files import save_new
from letterdesk.store.work_folder import digest_of


def reprint(out: Path, first: int, last: int) -> tuple[str, int]:
    """Copy the letters of these numbers from the print file in ``out``; give file and pages.

    The very pages that were printed before: nothing is made again. Raises UserError when
    there is no such batch, no such letters, or the print file has changed since.
    """
    manifest = read_manifest(out)
    if manifest is None:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "There is no finished batch in {folder}."), folder=out),
            sentence(QT_TRANSLATE_NOOP("core", "Please give the folder that holds manifest.json.")),
            wrong_input=True,
        )  # fmt: skip
    letters = [item for item in manifest["items"] if item["kind"] == "letter"]
    if not 1 <= first <= last <= len(letters):
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "This batch has letters 1 to {last}."), last=len(letters)),
            sentence(QT_TRANSLATE_NOOP("core", "Please choose among them, such as 37-45.")),
            wrong_input=True,
        )  # fmt: skip
    chosen = [item for item in letters if first <= item["number"] <= last]
    files = {item["file"] for item in chosen}
    if len(files) != 1:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "In this batch each letter is a file of its own. Please print those again.")),
            wrong_input=True,
        )  # fmt: skip
    (file,) = files
    known = {f["name"]: f["sha256"] for f in manifest["files"]}
    if digest_of(out / file) != known[file]:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "{file} is no longer as it was made."), file=file),
            sentence(QT_TRANSLATE_NOOP("core", "Please make the batch again with --replace.")),
        )
    pages = [item["page"] + n for item in chosen for n in range(item["pages"])]
    copied = io.BytesIO()
    copy_pages(str(out / file), pages, copied)
    name = f"reprint-{first}-{last}.pdf"
    save_new(out / name, copied.getvalue(), overwrite=True)
    return name, len(pages)
