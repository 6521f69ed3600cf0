from tests.app import HANDBOOK, SAY, Screen, Window, colleague, goal, goals, read, small

TEXT = SAY("fields.goal.text")


def test_without_neighbourhoods_the_screen_leads_to_them():
    window = Window(Screen.GOALS, small())

    assert SAY("goals.no_neighbourhoods") in window.words()
    assert "wijken" in [link.proto.page for link in window.test.get("page_link")]


def test_a_goal_of_ones_own_opens_at_once_and_is_stored_when_one_leaves_it():
    dossier = small("Noord")
    window = Window(Screen.GOALS, dossier).press_key("eigen.kort")

    window.fill(TEXT, "Elke bewoner kent het plan")

    (made,) = goals(dossier)
    assert (made.horizon, made.text) == ("kort", "Elke bewoner kent het plan")
    assert window.address == {"dossier": dossier, "bij": made.id}
    assert window.failures == []


def test_a_prompt_becomes_a_goal_that_can_be_changed():
    dossier = small("Noord")
    prompt = next(one for one in HANDBOOK.prompts if one.horizon == "lang")

    window = Window(Screen.GOALS, dossier).press_key(f"voorbeeld.{prompt.id}")

    (made,) = goals(dossier)
    assert (made.horizon, made.text, made.track) == ("lang", prompt.goal.text, prompt.track)
    assert window.holds(TEXT) == prompt.goal.text


def test_every_horizon_offers_its_own_prompts():
    words = Window(Screen.GOALS, small("Noord")).test.button

    offered = [str(one.key).removeprefix("voorbeeld.") for one in words if str(one.key).startswith("voorbeeld.")]

    assert offered == [
        one.id for horizon in ("kort", "middel", "lang") for one in HANDBOOK.prompts if one.horizon == horizon
    ]


def test_a_new_goal_stands_below_the_others_and_can_be_undone():
    dossier = small("Noord")
    colleague(dossier, goal("g0", text="Eerst"))
    window = Window(Screen.GOALS, dossier).press_key("eigen.kort")

    added = [one.text for one in goals(dossier)]
    window.press(SAY("common.undo"))

    assert added == ["Eerst", None]
    assert [one.text for one in goals(dossier)] == ["Eerst"]


def test_a_goal_that_is_not_open_shows_its_year_and_basis_and_a_long_one_is_cut():
    dossier = small("Noord")
    colleague(dossier, goal("g0", text="woord " * 60, year=2028, basis="coalitieakkoord"))

    window = Window(Screen.GOALS, dossier)

    words = window.words(window.part("doel-g0"))
    assert words.splitlines()[0].endswith("…")
    assert len(words.splitlines()[0]) <= 165
    assert "2028 · Coalitieakkoord" in words


def test_only_with_the_wijkkompas_a_closed_goal_shows_its_track_and_phase():
    dossier = small("Noord")
    colleague(dossier, goal("g0", text="Doel", track="a", phase="1"))
    window = Window(Screen.GOALS, dossier)

    plain = window.words(window.part("doel-g0"))
    window.segment("diepte", "compass")
    detailed = window.words(window.part("doel-g0"))

    assert "Bewoners doen mee" not in plain
    assert "A – Bewoners doen mee · Fase 1" in detailed


def test_a_goal_without_text_says_so():
    dossier = small("Noord")
    colleague(dossier, goal("g0"))

    assert "(nog geen tekst)" in Window(Screen.GOALS, dossier).words()


def test_people_s_words_are_no_markdown():
    dossier = small("Noord")
    colleague(dossier, goal("g0", text="**[x](http://y)**"))

    words = Window(Screen.GOALS, dossier).words()

    assert "[x](http" not in words
    assert r"\*\*\[x\]" in words


def test_a_link_to_a_goal_opens_it_in_its_own_neighbourhood():
    dossier = small("Noord", "Zuid")
    colleague(dossier, goal("g0", place="n1", text="Zuidelijk doel"))

    window = Window(Screen.GOALS, dossier, "g0")

    assert window.holds(TEXT) == "Zuidelijk doel"
    assert window.holds(SAY("pick.label", place=2, total=2)) == "n1"


def test_the_neighbourhood_of_a_goal_is_kept_on_other_screens():
    dossier = small("Noord", "Zuid")
    colleague(dossier, goal("g0", place="n1", text="Zuidelijk doel"))
    window = Window(Screen.GOALS, dossier, "g0")

    window.menu(Screen.APPROACH).press(SAY("common.next"))
    window.menu(Screen.ROLES)

    assert window.holds(SAY("pick.label", place=2, total=2)) == "n1"
    assert read(dossier).goals("n1")
