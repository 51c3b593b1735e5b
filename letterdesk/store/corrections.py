"""The person's own corrections, one small file in their settings folder."""

from pathlib import Path

from letterdesk.core.corrections import Correction
from letterdesk.core.errors import UserError
from letterdesk.core.wording import QT_TRANSLATE_NOOP, sentence
from letterdesk.store.files import make_folder, read_bounded, save_new
from letterdesk.store.paths import user_config

_LARGEST = 1_000_000


def corrections_file() -> Path:
    return user_config() / "corrections.json"


def read_corrections() -> tuple[Correction, ...]:
    """All corrections, oldest first; none where there is no file.

    Raises UserError when the file is there and cannot be understood: what somebody
    corrected must not be left out in silence.
    """
    path = corrections_file()
    if not path.exists():
        return ()
    import msgspec

    data = read_bounded(path, _LARGEST)
    try:
        return msgspec.json.decode(data, type=tuple[Correction, ...])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UserError(
            sentence(QT_TRANSLATE_NOOP("core", "The file of corrections, {path}, is damaged."), path=path),
            sentence(QT_TRANSLATE_NOOP("core", "Please rename or remove it, and enter your corrections again.")),
        ) from error  # fmt: skip


def keep_correction(new: Correction) -> None:
    """Keep a correction, in place of an earlier one of the same office."""
    _save((*_others(new.bioguide, new.city), new))


def drop_correction(bioguide: str, city: str) -> bool:
    """Forget the correction of an office; False when there was none."""
    rest = _others(bioguide, city)
    if len(rest) == len(read_corrections()):
        return False
    _save(rest)
    return True


def _others(bioguide: str, city: str) -> tuple[Correction, ...]:
    meant = (bioguide, city.casefold())
    return tuple(c for c in read_corrections() if (c.bioguide, c.city.casefold()) != meant)


def _save(corrections: tuple[Correction, ...]) -> None:
    import msgspec

    path = corrections_file()
    make_folder(path.parent)
    save_new(path, msgspec.json.format(msgspec.json.encode(corrections)), overwrite=True)
