"""Labels for the envelopes of a room whose offices are known: a sheet of each."""

from itertools import cycle, islice

from letterdesk.core.address import inside_address
from letterdesk.core.labels import LABEL_SHEETS
from letterdesk.core.members import Member
from letterdesk.output.kit.kit import Kit
from letterdesk.output.labels import lay_out_labels
from letterdesk.output.page import Layout
from letterdesk.output.typeset import Typesetter

SHEET = LABEL_SHEETS["5160"]


def lay_out_office_labels(kit: Kit, typesetter: Typesetter) -> Layout | None:
    """A sheet for each senator, and one shared by the House seats; None for unknown offices.

    Everyone writes to each senator, but only to one of the seats. Raises UserError when an
    address has no room on its label.
    """
    seats = [seat for seat in kit.seats if isinstance(seat, Member)]
    sheets = [[senator] for senator in kit.senators] + ([seats] if seats else [])
    addresses = [
        inside_address(member)
        for members in sheets
        for member in sorted(islice(cycle(members), SHEET.count), key=members.index)
    ]
    return lay_out_labels(addresses, SHEET, typesetter) if addresses else None
