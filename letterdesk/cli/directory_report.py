"""The proofs of a directory as a page of documentation."""

from collections.abc import Sequence

from letterdesk.core.congress import congress_name, long_date
from letterdesk.store.about import About
from letterdesk.store.proofs import Proof

_OPENING = """\
# What is proved about the directory

Directory of the {congress}, members as of {as_of}, districts as of {districts}.
Made by `make proofs`; `letterdesk directory check` counts the same again, anywhere.

| proof | holds | what was counted |
|---|---|---|
"""

_OFFICES = """\

## Offices that are exceptions

Members open local offices among the people they represent, so an office's address is an
address whose seat is known from elsewhere. *offices by zip* asks whether the member's own seat
is among those that we would offer for the office's ZIP code. *offices on map* puts the office's
coordinates on the boundaries and asks whether they lie in the member's district, among all of
the state's. Where they do not:
"""


def proofs_as_markdown(about: About, proofs: Sequence[Proof]) -> str:
    """A table of the proofs, then every exception within their tolerances, explained."""
    text = _OPENING.format(
        congress=congress_name(about.congress),
        as_of=long_date(about.as_of),
        districts=long_date(about.districts_as_of),
    )
    text += "".join(
        f"| {proof.name} | {'yes' if proof.holds else 'NO'} | {proof.says} |\n" for proof in proofs
    )
    with_exceptions = [proof for proof in proofs if proof.exceptions]
    if with_exceptions:
        text += _OFFICES
    for proof in with_exceptions:
        text += f"\n### {proof.name}: {len(proof.exceptions)}\n\n"
        text += "".join(f"- {exception}\n" for exception in proof.exceptions)
    return text
