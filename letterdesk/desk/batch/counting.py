"""The letters of a finished batch, counted into a night's tally like those that people wrote."""

from pathlib import Path

from letterdesk.core.ask import Position
from letterdesk.core.errors import UserError
from letterdesk.core.tally import Kind, Line, Night, Station, count
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.desk.batch.manifest import read_manifest


def count_batch(folder: Path, out: Path) -> Night:
    """Count the writers and letters of the batch in ``out``, on this computer, in ``folder``.

    Call cards are not counted: nobody has called yet. Who counts a batch twice counts it
    double. Raises UserError when there is no finished batch, or the tally cannot be saved.
    """
    from letterdesk.store.tallies import change_own_tally

    manifest = read_manifest(out)
    if manifest is None:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "There is no finished batch in {folder}."), folder=out),
            wrong_input=True,
        )  # fmt: skip
    campaign, position = manifest["campaign"], Position(manifest["position"])

    def change(station: Station) -> Station:
        station = count(station, Line(campaign, Kind.WRITERS), manifest["written"])
        for office in manifest["offices"]:
            line = Line(campaign, Kind.LETTERS, office["code"], position)
            station = count(station, line, office["letters"])
        return station

    return change_own_tally(folder, change)
