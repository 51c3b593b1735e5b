"""Sheets of labels: where each label lies on its US Letter sheet.

The numbers are Avery's; other makers print them on their own sheets of the same cut.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """One cut of label sheet. Lengths in inches, from the sheet's upper left corner."""

    number: str
    columns: int
    rows: int
    width: float
    """Of one label."""
    height: float
    left: float
    """Where the first label begins."""
    top: float
    across: float
    """From one label's left edge to the next one's."""
    down: float

    @property
    def count(self) -> int:
        """Labels on a sheet."""
        return self.columns * self.rows

    def place(self, position: int) -> tuple[float, float]:
        """The upper left corner of a label; ``position`` counts along the rows, from 0."""
        row, column = divmod(position, self.columns)
        return self.left + column * self.across, self.top + row * self.down


LABEL_SHEETS: Final = {
    sheet.number: sheet
    for sheet in (
        LabelSheet("5160", 3, 10, 2.625, 1.0, 0.1875, 0.5, 2.75, 1.0),
        LabelSheet("5162", 2, 7, 4.0, 4 / 3, 0.15625, 5 / 6, 4.1875, 4 / 3),
        LabelSheet("5163", 2, 5, 4.0, 2.0, 0.15625, 0.5, 4.1875, 2.0),
    )
}
"""By the number on the box: address labels, wide address labels, shipping labels."""
