"""Test what is told about a file that is refused."""

from wizard.intake.refused import FileRefused
from wizard.model.sheet import Refusal


def test_a_refusal_holds_its_reason_and_a_word_for_its_sentence():
    refused = FileRefused(Refusal.FOREIGN, "pdf")

    assert (refused.reason, refused.detail, str(refused)) == (Refusal.FOREIGN, "pdf", "foreign pdf")
    assert (FileRefused(Refusal.BOMB).detail, str(FileRefused(Refusal.BOMB))) == ("", "bomb")
