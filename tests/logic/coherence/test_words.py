import re
from string import Formatter

import pytest

from tests.logic.coherence.firing import FIRING
from tests.logic.coherence.planted import BOOK, TODAY, block, by_rule, choice, dismissal, dossier, one_initiative
from wizard.logic import coherence
from wizard.model.handbook import Forms


def finding(rule):
    case = FIRING[rule]
    return next(one for one in by_rule(case.made(), rule) if one.about == case.about)


def test_a_finding_says_what_is_the_matter_why_it_matters_and_what_to_do():
    said = coherence.words(BOOK, finding("rol-ontbreekt"))

    assert said.title == "Noord: er is nog geen gewenste rol"
    assert said.why == "Bewoners zijn hier al bezig: Zon. Zij willen weten wat ze van jullie kunnen verwachten."
    assert said.do.startswith("Kies met collega's de rol die jullie hier willen.")


@pytest.mark.parametrize("rule", FIRING)
def test_every_rule_has_words_that_name_where_it_is(rule):
    one = finding(rule)

    said = coherence.words(BOOK, one)

    assert one.name in said.title
    assert len({said.title, said.why, said.do}) == 3
    assert not re.search(r"[{}]|None", said.title + said.why + said.do)


@pytest.mark.parametrize("rule", FIRING)
def test_everything_that_a_rule_found_is_said(rule):
    texts = [BOOK.texts[f"findings.{rule.replace('-', '_')}_{part}"] for part in ("title", "why", "do")]
    forms = [form for text in texts for form in ((text.one, text.more) if isinstance(text, Forms) else (text,))]
    asked = {name for form in forms for _, name, _, _ in Formatter().parse(form) if name}

    assert asked | {"n"} == set(finding(rule).spot.values) | {"n"}


def test_what_people_typed_stays_as_it_is():
    odd = "**Zon** {n} `x` <b>"
    made = dossier(*(choice(place, wanted=role) for place, role in (("n0", "netwerkend"), ("n1", "responsief"))))
    made = made.after(2, one_initiative("i0", odd, ["n0", "n1"]))

    said = coherence.words(BOOK, by_rule(made, "rollen-verschillen")[0])

    assert said.title == f"{odd} merkt niet in elke wijk dezelfde rol"


def test_no_word_of_a_rule_is_left_over():
    known = {rule.id.replace("-", "_") for rule in coherence.RULES}
    told = {key.removeprefix("findings.").rpartition("_")[0] for key in BOOK.texts if key.startswith("findings.")}
    parts = {key for key in BOOK.texts if re.fullmatch(r"findings\.\w+_(title|why|do)", key)}

    assert {key.removeprefix("findings.").rpartition("_")[0] for key in parts} == known
    assert known <= told


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("n0", "Noord: dit punt is er nu niet meer"),
        ("n0.nsob", "Noord: dit punt is er nu niet meer"),
        ("i0.n0", "Zon: dit punt is er nu niet meer"),
        ("bouwsteen.loket", "Eén loket met een reactietermijn: dit punt is er nu niet meer"),
        ("weg", "Dit punt is er nu niet meer"),
        ("dossier", "Dit punt is er nu niet meer"),
    ],
)
def test_a_reason_for_a_point_that_is_gone_says_what_it_was_about(about, said):
    made = dossier(choice("n0"), block("loket"), dismissal("wijk-dubbel", about))
    (one,) = coherence.findings(BOOK, made, TODAY).past

    assert coherence.past(BOOK, made, one) == said
