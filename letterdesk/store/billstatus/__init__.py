"""govinfo's BILLSTATUS files: what happened to a bill in Congress, as facts for a pack.

Three generations of the form are about, and all are read: the oldest without a ``version``,
1.0.0 (2016 to 2022) and 3.0.0. They differ in names and nesting more than in content.
Source: the Government Publishing Office's user guide to BILLSTATUS XML, and the files.
"""

from letterdesk.store.billstatus.facts_file import write_facts
from letterdesk.store.billstatus.into_pack import PutInPack, import_bill
from letterdesk.store.billstatus.reading import Imported, read_billstatus

__all__ = ["Imported", "PutInPack", "import_bill", "read_billstatus", "write_facts"]
