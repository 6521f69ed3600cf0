import pickle

from tests.samples.house.make import SAMPLES
from wizard.intake.house.reading import read


def test_the_digest_tells_house_styles_apart_and_bytes_do_not_reach_a_log():
    found = [read(build()).house for build in SAMPLES.values()]

    assert len({one.digest for one in found}) == len(SAMPLES)
    assert "PK" not in repr(found[0])


def test_a_house_style_can_be_sent_to_another_process():
    house = read(SAMPLES["genummerd.docx"]()).house

    assert pickle.loads(pickle.dumps(house)) == house  # noqa: S301 - what was written on the line itself
