import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, small
from wizard.logic import library
from wizard.views import paging
from wizard.views.plain import escape

PART = "onderzoek.deel"
SEARCH = SAY("research.search")
PARTS = {
    "studies": library.studies,
    "changes": library.changes,
    "terms": library.terms,
    "sources": library.sources,
}


def part(name: str) -> Window:
    return Window(Screen.RESEARCH).segment(PART, name)


def parts(window: Window) -> list[str]:
    return list(window.test.segmented_control(PART).options)


def one(window: Window, key: str, ident: str) -> Window:
    window.test.radio(key).set_value(ident)
    return window.run()


@pytest.mark.parametrize("dossier", [None, "open"])
def test_it_is_the_same_with_a_dossier_and_without_one(dossier: str | None):
    window = Window(Screen.RESEARCH, dossier and small("Noord"))

    assert window.failures == []
    assert parts(window) == [SAY(f"research.part_{name}") for name in PARTS]
    assert list(window.test.radio("onderzoek.studie").options) == [escape(study.title) for study in HANDBOOK.studies]


@pytest.mark.parametrize("name", PARTS)
def test_every_part_says_what_it_is_and_stays_small(name: str):
    window = part(name)

    assert window.failures == []
    assert SAY(f"research.about_{name}") in window.words()
    assert window.size < 40


@pytest.mark.parametrize("study", HANDBOOK.studies, ids=lambda study: study.id)
def test_a_study_tells_who_made_it_every_lesson_with_how_sure_it_is_and_its_sources(study):
    window = one(part("studies"), "onderzoek.studie", study.id)

    words = window.words()

    assert [header.value for header in window.test.header] == [escape(study.title)]
    assert escape(f"{study.makers}, {study.year}") in words
    for statement in study.statements():
        ground = SAY(f"common.certainty_{statement.certainty}")
        assert f"{escape(statement.text)} :small[({ground})]" in words
        assert all(escape(HANDBOOK.source(ident).title) in words for ident in statement.source)
    assert words.count(SAY("research.open")) == 1
    assert (f"({study.document})" in words) == bool(study.document)


@pytest.mark.parametrize("change", HANDBOOK.new_terms, ids=lambda change: change.id)
def test_a_change_tells_its_status_and_what_is_not_certain(change):
    words = one(part("changes"), "onderzoek.verandering", change.id).words()

    assert all(escape(statement.text) in words for statement in change.statements())


def test_what_is_new_and_what_it_was_called_stand_in_the_list():
    window = part("changes")

    captions = getattr(window.test.radio("onderzoek.verandering").proto, "captions", [])

    told = [
        SAY("research.was", old=escape(change.old)) if change.old else SAY("research.new")
        for change in HANDBOOK.new_terms
    ]
    assert list(captions) == told


@pytest.mark.parametrize("name", ["terms", "sources"])
def test_a_long_list_comes_a_page_at_a_time(name: str):
    every = [getattr(found, "term", None) or getattr(found, "title", "") for found in PARTS[name](HANDBOOK, "")]
    window = part(name)

    def shown() -> int:
        words = window.words()
        return sum(f"**{text}." in words or f"[{escape(text)}]" in words for text in every)

    first = shown()
    pages = window.select(SAY("common.page")).options
    window.choose(SAY("common.page"), len(pages))

    assert len(pages) == -(-len(every) // paging.ROWS)
    assert first == paging.ROWS
    assert shown() == len(every) % paging.ROWS or paging.ROWS


def test_a_word_that_was_read_somewhere_tells_where():
    term = next(found for found in HANDBOOK.terms if found.meaning.source)

    words = part("terms").fill(SEARCH, term.term).words()

    assert escape(HANDBOOK.source(term.meaning.source[0]).title) in words


@pytest.mark.parametrize("sought", ["cooperatie", "COÖPERATIE", "  warmtenet "])
def test_one_search_goes_over_every_part(sought: str):
    window = Window(Screen.RESEARCH).fill(SEARCH, sought)

    counts = {name: len(find(HANDBOOK, sought)) for name, find in PARTS.items()}
    assert parts(window) == [
        SAY("research.counted", name=SAY(f"research.part_{name}"), count=count) for name, count in counts.items()
    ]
    assert min(counts.values()) > 0
    assert window.failures == []


@pytest.mark.parametrize("name", PARTS)
def test_only_what_says_these_words_is_left(name: str):
    window = part(name).fill(SEARCH, "warmtenet")

    words = window.words()
    found = {each.id for each in PARTS[name](HANDBOOK, "warmtenet")}
    others = [each for each in PARTS[name](HANDBOOK, "") if each.id not in found]
    texts = [getattr(each, "meaning", None) or getattr(each, "summary", None) for each in others]
    assert found
    assert not [text.text for text in texts if text and escape(text.text) in words]


def test_examples_that_say_these_words_are_told_too():
    found = library.examples(HANDBOOK, "nagele")

    words = Window(Screen.RESEARCH).fill(SEARCH, "Nagele").words()

    assert found
    assert SAY("research.examples", n=len(found)) in words
    assert all(each.name in words for each in found)


def test_what_is_not_found_here_but_elsewhere_is_told():
    window = part("studies").fill(SEARCH, "accounthouder")

    words = window.words()

    assert library.studies(HANDBOOK, "accounthouder") == ()
    assert SAY("research.nothing", sought="accounthouder") in words
    assert SAY("research.part_terms") in words
    assert SAY("research.try") not in words


@pytest.mark.parametrize("sought", ["kwantummechanica", "<script>", "![x](http://x)", "**", "'; drop"])
def test_what_is_found_nowhere_is_told_in_plain_words(sought: str):
    window = Window(Screen.RESEARCH).fill(SEARCH, sought)

    assert window.failures == []
    if not any(find(HANDBOOK, sought) for find in PARTS.values()):
        assert SAY("research.nothing", sought=escape(sought)) in window.words()
        assert SAY("research.try") in window.words()


def test_what_one_looked_for_stays_on_the_way_back_from_another_screen():
    window = Window(Screen.RESEARCH).fill(SEARCH, "warmtenet")

    window.menu(Screen.EXAMPLES).menu(Screen.RESEARCH)

    assert window.holds(SEARCH) == "warmtenet"
