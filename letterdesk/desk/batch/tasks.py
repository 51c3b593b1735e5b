"""What one process does by itself for a batch: make a piece, or bind a volume of pieces."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from letterdesk.core.campaign import Campaign
from letterdesk.desk.batch.assembling import Bound, Volume, bind, piece_file, ready_folder
from letterdesk.desk.batch.orders import Order
from letterdesk.desk.batch.pieces import Chunk, pack
from letterdesk.store.directory import Directory
from letterdesk.store.work_folder import save_piece

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Bench:
    """What a process has before it: the order, and what it has opened."""

    order: Order
    work: Path
    campaign: Campaign
    directory: Directory
    tell: Callable[[int], None]
    """Told now and then how much of a long task is done, in numbers of its own."""


class Task(Protocol[T_co]):
    """Goes to another process as it is. Done twice, it leaves the same."""

    @property
    def kept(self) -> bool:
        """Whether what it makes outlives a batch that is stopped, so that it is worth ending."""

    def do(self, bench: Bench) -> T_co:
        """Raises UserError."""


@dataclass(frozen=True)
class MakePiece:
    chunk: Chunk
    kept: bool = True

    def do(self, bench: Bench) -> None:
        from letterdesk.desk.batch.making import make_piece  # which the program itself never needs

        piece = make_piece(self.chunk.writers, bench.order, bench.campaign, bench.directory)
        save_piece(piece_file(bench.work, self.chunk.key), pack(piece))


@dataclass(frozen=True)
class BindVolume:
    volume: Volume
    kept: bool = False

    def do(self, bench: Bench) -> Bound:
        return bind(self.volume, bench.work, ready_folder(bench.work), bench.tell)
