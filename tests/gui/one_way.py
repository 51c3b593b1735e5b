"""One writer's way through the window, for pictures and for measuring."""

from collections.abc import Iterator
from datetime import date

from letterdesk.core.ask import Position
from letterdesk.gui.frame import Frame
from letterdesk.gui.services import connect_services
from letterdesk.gui.wizard import Wizard

STORY = (
    "My sister works at a shelter in Uptown. She says that the women she helps need two things"
    " most: their day in court, and somebody who asks whether this law helps them."
)


def walk(*, split: bool = True) -> Iterator[Wizard]:
    """Stop at every step. Steps are imported on the way, as they are for a person.

    The writer's ZIP code is ``split`` between two districts, so that the map is shown, or
    it lies in one.
    """
    wizard = Wizard(Frame(), connect_services(lambda: date(2026, 11, 23)))
    wizard.frame.show()
    from letterdesk.gui.steps.campaign import CampaignPage

    page = wizard.page
    assert isinstance(page, CampaignPage)
    page.position_choices[Position.SUPPORT].button.click()
    yield wizard
    wizard.forward()
    from letterdesk.gui.steps.you import YouPage

    page = wizard.page
    assert isinstance(page, YouPage)
    page.name.setText("Maria Alvarez")
    page.street.setText("1250 W Addison St")
    page.zip.setText("60613" if split else "99501")
    yield wizard
    wizard.forward()
    from letterdesk.gui.steps.members import MembersPage

    page = wizard.page
    assert isinstance(page, MembersPage)
    yield wizard
    if split:
        page.seat_choices["IL", 5].button.click()
        assert page.question is not None
        assert page.question.map is not None
        wizard.frame.sheet.ensureWidgetVisible(page.question.map.map, 0, 60)
        yield wizard
    wizard.forward()
    from letterdesk.gui.steps.words import WordsPage

    page = wizard.page
    assert isinstance(page, WordsPage)
    next(iter(page.point_choices.values())).button.click()
    page.story.setPlainText(STORY)
    page.measure()
    yield wizard
    wizard.forward()
    yield wizard
    wizard.forward()
    yield wizard
    wizard.frame.may_close = lambda: True
    wizard.frame.close()
