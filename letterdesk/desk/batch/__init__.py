"""A sign-up list into everybody's letters, call cards and envelopes.

list -> decide -> writers -> chunks -> pieces (in processes) -> assemble -> files
               -> to do (in a list that comes back mended)
"""

from letterdesk.desk.batch.orders import Arrange, Order
from letterdesk.desk.batch.reprinting import reprint
from letterdesk.desk.batch.running import BatchResult, Progress, make_batch

__all__ = ["Arrange", "BatchResult", "Order", "Progress", "make_batch", "reprint"]
