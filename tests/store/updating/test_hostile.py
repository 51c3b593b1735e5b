"""Damaged and hostile files: each refused with a sentence, soon, and nothing is touched."""

import hashlib
import time
from pathlib import Path

import pytest

from letterdesk.core.errors import UserError
from letterdesk.store.compiling.content import Content
from letterdesk.store.installed import install
from letterdesk.store.paths import bundled_directory
from letterdesk.store.updating.update import lay_over
from tests.store.updating.hostile import Spoil, hostile_files
from tests.store.updating.upstream import TODAY

FILES = dict(hostile_files())


def test_there_are_more_than_three_hundred() -> None:
    assert len(FILES) >= 300


def hashes(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("spoil", FILES.values(), ids=FILES)
def test_it_is_refused(boxed: Content, home: Path, spoil: Spoil) -> None:
    install(b"the one in use", 119, TODAY)
    before = hashes(home / "data"), bundled_directory().stat().st_mtime_ns
    file = home / "update"
    file.write_bytes(spoil(boxed))
    began = time.process_time()
    with pytest.raises(UserError) as refused:
        lay_over(boxed, [file], TODAY)
    assert time.process_time() - began < 10
    said = str(refused.value)
    assert refused.value.wrong_input
    assert refused.value.hint.template
    assert len(said) < 700
    assert said.isprintable()
    assert "Traceback" not in said
    assert (hashes(home / "data"), bundled_directory().stat().st_mtime_ns) == before
