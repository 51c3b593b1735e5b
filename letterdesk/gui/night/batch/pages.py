"""Which page shows a batch as it stands."""

from letterdesk.gui.night.batch.work import Stage
from letterdesk.gui.night.night import Night
from letterdesk.gui.night.page import NightPage


def make_page(night: Night) -> NightPage:
    """The page for the batch's stage; each is imported when it is first reached."""
    match night.batch.stage:
        case Stage.LIST:
            from letterdesk.gui.night.batch.listing import ListPage

            return ListPage(night)
        case Stage.COLUMNS:
            from letterdesk.gui.night.batch.columns import ColumnsPage

            return ColumnsPage(night)
        case Stage.CHOICES:
            from letterdesk.gui.night.batch.choices import ChoicesPage

            return ChoicesPage(night)
        case Stage.MAKING | Stage.STOPPED:
            from letterdesk.gui.night.batch.making import MakingPage

            return MakingPage(night)
        case Stage.DONE:
            from letterdesk.gui.night.batch.done import DonePage

            return DonePage(night)
        case Stage.TO_DO:
            from letterdesk.gui.night.batch.to_do import ToDoPage

            return ToDoPage(night)
