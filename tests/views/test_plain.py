from itertools import pairwise

import pytest

from wizard.views.plain import escape


@pytest.mark.parametrize("text", ["Noord", "'t Hoefblad", "Veemarkt/Smedenkwartier", "élan ünd 東京", ""])
def test_plain_words_stay_as_they_are(text):
    assert escape(text) == text


@pytest.mark.parametrize(
    "mark", ["*", "_", "`", "[", "]", "(", ")", "#", "<", ">", "~", "$", "\\", "!", "|", "-", ".", "+", "="]
)
def test_every_mark_of_markdown_is_escaped(mark):
    assert escape(f"a{mark}b") == f"a\\{mark}b"


@pytest.mark.parametrize("text", [":material/home:", ":red[x]", ":smile:", "10:30"])
def test_no_colon_starts_a_directive_of_streamlit(text):
    escaped = escape(text)

    assert all(after == "\u2060" for before, after in pairwise(escaped) if before == ":")
    assert escaped.endswith(("\u2060", "\\]", "30"))
