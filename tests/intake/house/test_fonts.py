from wizard.intake.house import fonts


def test_a_font_is_known_whatever_its_capitals():
    assert fonts.of("ARIAL ") == fonts.of("Arial")
    assert fonts.of("Arial").common


def test_wider_fonts_are_wider_and_bold_letters_never_narrower():
    assert fonts.of("Arial Narrow").wide < fonts.of("Calibri").wide < fonts.of("Verdana").wide
    assert all(one.bold >= one.wide * 0.98 for one in fonts._KNOWN.values())


def test_a_font_that_nobody_knows_is_like_most_and_not_on_every_computer():
    found = fonts.of("Elzerwoude Sans")

    assert found.common is False
    assert 1 < found.wide < 1.2
