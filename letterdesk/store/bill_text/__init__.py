"""A bill's official text, in the forms that govinfo.gov has: bill.dtd XML, USLM XML, plain text.

What is read here is for reading on a screen. What is saved is always the file as received.
"""

from letterdesk.store.bill_text.reading import read_bill_text

__all__ = ["read_bill_text"]
