"""What many tests stand on."""

from collections.abc import Iterator

import pytest

from letterdesk.store.directory import Directory, open_directory


@pytest.fixture(scope="session")
def directory() -> Iterator[Directory]:
    """The real directory in the box."""
    with open_directory() as opened:
        yield opened
