"""What Letterdesk does, as verbs over plain values.

The window and the command line both sit at this desk. Each verb imports what it needs
when it is first used, so that looking up a ZIP code does not wait for a PDF library.
"""

from letterdesk.desk.attaching import (
    attach_text,
    detach_text,
    logo_of,
    logos_in,
    put_logo,
    receive_logo,
    receive_text,
)
from letterdesk.desk.bill_texts import choose_text, qr_rows, read_text, text_document
from letterdesk.desk.congress import (
    MAILING_LISTS,
    list_congress,
    list_seats,
    mailing_list,
    state_map,
)
from letterdesk.desk.documents import Document, save
from letterdesk.desk.kit import KitDocument, make_kit, offices_of
from letterdesk.desk.labels import MOST_LABELS, about_labels, make_alignment, make_labels
from letterdesk.desk.letters import (
    FORMATS,
    Prepared,
    choose_points,
    make_documents,
    prepare,
    print_envelopes,
    print_packet,
    read_story,
    require_fit,
    room_for_words,
)
from letterdesk.desk.newer import directory_before, go_back, install_update, update_directory
from letterdesk.desk.night import (
    Counted,
    add_to_tally,
    collect_tallies,
    count_packet,
    merge_tallies,
    night_report,
)
from letterdesk.desk.pack_drafts import (
    check_draft,
    copy_pack,
    open_pack,
    packs_to_copy,
    read_draft,
    save_pack,
    stages_of,
    try_letter,
    unready,
)
from letterdesk.desk.packs import (
    Offer,
    begin_pack,
    build_pack,
    check_pack,
    import_bill,
    offer_campaigns,
)
from letterdesk.desk.papers import bill_sheet, flyers, sample, share_documents, share_texts
from letterdesk.desk.places import find
from letterdesk.desk.printing import choose_pages, print_jobs, sample_jobs

__all__ = [
    "FORMATS",
    "MAILING_LISTS",
    "MOST_LABELS",
    "Counted",
    "Document",
    "KitDocument",
    "Offer",
    "Prepared",
    "about_labels",
    "add_to_tally",
    "attach_text",
    "begin_pack",
    "bill_sheet",
    "build_pack",
    "check_draft",
    "check_pack",
    "choose_pages",
    "choose_points",
    "choose_text",
    "collect_tallies",
    "copy_pack",
    "count_packet",
    "detach_text",
    "directory_before",
    "find",
    "flyers",
    "go_back",
    "import_bill",
    "install_update",
    "list_congress",
    "list_seats",
    "logo_of",
    "logos_in",
    "mailing_list",
    "make_alignment",
    "make_documents",
    "make_kit",
    "make_labels",
    "merge_tallies",
    "night_report",
    "offer_campaigns",
    "offices_of",
    "open_pack",
    "packs_to_copy",
    "prepare",
    "print_envelopes",
    "print_jobs",
    "print_packet",
    "put_logo",
    "qr_rows",
    "read_draft",
    "read_story",
    "read_text",
    "receive_logo",
    "receive_text",
    "require_fit",
    "room_for_words",
    "sample",
    "sample_jobs",
    "save",
    "save_pack",
    "share_documents",
    "share_texts",
    "stages_of",
    "state_map",
    "text_document",
    "try_letter",
    "unready",
    "update_directory",
]
