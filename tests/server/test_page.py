import base64
import hashlib

import pytest

from wizard.server import page
from wizard.server.page import Page

ORIGINAL = (
    b'<!DOCTYPE html><html lang="en"><head><title>Streamlit</title><script>let a = 1</script></head>'
    b"<body><noscript><p>You need to enable JavaScript</p></noscript></body></html>"
)


def test_the_page_is_dutch():
    dressed = Page.of(ORIGINAL).body

    assert b'<html lang="nl">' in dressed
    assert b"<title>Partnerschapswijzer</title>" in dressed
    assert b"You need" not in dressed
    assert b"Zet JavaScript aan" in dressed


def test_the_help_script_comes_with_the_page_once():
    dressed = Page.of(ORIGINAL).body

    assert dressed.count(b'<script src="./hulp/toegankelijk.js" defer></script>') == 1


def test_only_the_inline_script_that_was_there_may_run():
    digest = base64.b64encode(hashlib.sha256(b"let a = 1").digest()).decode()

    rules = dict(rule.split(" ", 1) for rule in Page.of(ORIGINAL).policy.split("; "))

    assert rules["script-src"] == f"'self' 'sha256-{digest}'"
    assert rules["default-src"] == "'self'"
    assert rules["frame-ancestors"] == "'none'"


def test_no_script_may_be_made_from_text():
    assert "unsafe-eval" not in Page.of_streamlit().policy


def test_a_page_that_changed_is_refused_at_start():
    with pytest.raises(ValueError, match="html lang"):
        Page.of(ORIGINAL.replace(b'lang="en"', b'lang="fr"'))


def test_the_page_of_the_installed_streamlit_is_the_one_we_know():
    found = Page.of_streamlit()

    assert found.body.count(b"<noscript>") == 1
    assert found.policy.count("'sha256-") == 1


def test_a_policy_without_inline_scripts_allows_none():
    assert "script-src 'self';" in page.policy([])
