from tests.app import HANDBOOK, SAY, Screen, Window, choice, chosen, colleague, large, small

MODEL = HANDBOOK.role_model("nsob")
SEARCH, PAGE = SAY("common.search"), SAY("common.page")


def label(which: str, name: str) -> str:
    return SAY("roles.table_label", field=SAY(f"fields.choice.{which}"), name=name)


def table(dossier: str) -> Window:
    return Window(Screen.ROLES, dossier).segment("manier", "table")


def shown(window: Window) -> list[str]:
    return [one.label for one in window.part("tweeling").checkbox]


def test_a_choice_in_the_table_is_stored_as_one_in_the_form_is():
    by_table, by_form, by_click = (small("Noord") for _ in range(3))

    table(by_table).choose(label("wanted", "Noord"), "netwerkend")
    Window(Screen.ROLES, by_form).choose(SAY("fields.choice.wanted"), "netwerkend")
    Window(Screen.ROLES, by_click).click_chart([{"customdata": ["netwerkend"]}])

    assert choice(by_table) == choice(by_form) == choice(by_click)
    assert choice(by_table).wanted == "netwerkend"


def test_each_row_stores_in_its_own_neighbourhood():
    dossier = small("Noord", "Zuid")
    window = table(dossier)

    window.choose(label("now", "Zuid"), "presterend").choose(label("wanted", "Noord"), "responsief")

    assert (choice(dossier, "n0").now, choice(dossier, "n0").wanted) == (None, "responsief")
    assert (choice(dossier, "n1").now, choice(dossier, "n1").wanted) == ("presterend", None)
    assert window.status == SAY("shell.saved")


def test_the_form_shows_what_was_chosen_in_the_table_and_the_other_way_around():
    dossier = small("Noord")
    window = table(dossier).choose(label("wanted", "Noord"), "netwerkend")

    window.segment("manier", "matrix")
    in_form = window.holds(SAY("fields.choice.wanted"))
    window.choose(SAY("fields.choice.wanted"), "presterend").segment("manier", "table")

    assert in_form == "netwerkend"
    assert window.holds(label("wanted", "Noord")) == "presterend"


def test_a_row_offers_what_the_form_offers():
    dossier = small("Noord")

    in_table = table(dossier).select(label("now", "Noord")).options
    in_form = Window(Screen.ROLES, dossier).select(SAY("fields.choice.now")).options

    assert in_table == in_form
    assert len(in_table) == len(MODEL.roles) + 2


def test_one_finds_a_neighbourhood_by_a_part_of_its_name():
    window = table(small("Noord", "Zuid", "Noordoost")).fill(SEARCH, " NOORD ")

    assert shown(window) == ["Noord", "Noordoost"]


def test_a_name_that_is_not_there_is_told():
    window = table(small("Noord")).fill(SEARCH, "Elders")

    assert SAY("roles.none_found") in window.words()
    assert not window.has("tweeling")


def test_a_long_table_is_shown_a_page_at_a_time():
    window = table(large())
    first = shown(window)

    window.choose(PAGE, 2)

    assert len(first) == len(shown(window)) == 20
    assert not set(first) & set(shown(window))


def test_searching_leaves_a_page_that_is_not_there_any_more():
    window = table(large()).choose(PAGE, 30)

    window.fill(SEARCH, "Binnenstad")

    assert window.failures == []
    assert 0 < len(shown(window)) <= 20


def test_a_row_follows_a_colleague_on_ones_own_run():
    dossier = small("Noord")
    window = table(dossier)
    colleague(dossier, chosen("n0", wanted="netwerkend"))

    window.tick()
    by_the_clock = window.holds(label("wanted", "Noord"))
    window.run()

    assert by_the_clock == ""
    assert window.holds(label("wanted", "Noord")) == "netwerkend"


def test_two_who_choose_for_one_neighbourhood_see_both_choices():
    dossier = small("Noord")
    window = table(dossier)
    colleague(dossier, chosen("n0", wanted="netwerkend"))

    window.choose(label("wanted", "Noord"), "presterend")

    assert [one.value for one in window.test.text] == ["netwerkend", "presterend"]
    assert choice(dossier).wanted == "netwerkend"
    window.press(SAY("dispute.keep_mine"))
    assert choice(dossier).wanted == "presterend"
