from wizard.model.style_names import HEADINGS, OTHER_STYLES, OWN_STYLES, WORD_STYLES, style_id
from wizard.report import looks


def test_a_style_has_one_id_for_its_name():
    assert [style_id(name) for name in ("heading 1", "TOC Heading", "Table Number Head")] == [
        "Heading1",
        "TocHeading",
        "TableNumberHead",
    ]


def test_the_names_are_those_of_every_style_of_documents():
    assert {style_id(name): name.lower() for name in (*WORD_STYLES, *OWN_STYLES)} == {
        look.id: look.name.lower() for look in looks.LOOKS
    }
    assert all(style_id(name) == ident for name, ident in WORD_STYLES.items())
    assert set(HEADINGS) == {look.id for look in looks.LOOKS if look.level}


def test_no_id_is_used_twice():
    others = [ident for kind in OTHER_STYLES.values() for ident in kind.values()]
    every = [*WORD_STYLES.values(), *map(style_id, OWN_STYLES), *others]

    assert len(set(every)) == len(every)
