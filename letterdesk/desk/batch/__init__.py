"""A sign-up list into everybody's letters, call cards and envelopes.

list -> decide -> writers -> chunks -> pieces (in processes) -> assemble -> files
               -> to do (in a list that comes back mended, or answered row by row in the window)
"""

from letterdesk.desk.batch.answering import OpenRow, OpenRows, SomeRows, everybody_seen, look_at_fit
from letterdesk.desk.batch.beside import BatchBeside, Task
from letterdesk.desk.batch.counting import count_batch
from letterdesk.desk.batch.finishing import BatchResult
from letterdesk.desk.batch.orders import Arrange, Listing, Order
from letterdesk.desk.batch.progress import Progress
from letterdesk.desk.batch.reprinting import reprint
from letterdesk.desk.batch.running import make_batch
from letterdesk.desk.batch.standing import Standing, standing_of

__all__ = [
    "Arrange",
    "BatchBeside",
    "BatchResult",
    "Listing",
    "OpenRow",
    "OpenRows",
    "Order",
    "Progress",
    "SomeRows",
    "Standing",
    "Task",
    "count_batch",
    "everybody_seen",
    "look_at_fit",
    "make_batch",
    "reprint",
    "standing_of",
]
