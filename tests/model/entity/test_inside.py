from wizard.model.entity import INTERNAL, KINDS, body_fields


def test_what_stays_inside_is_named_by_kind_and_field():
    assert {(kind, name) for kind, name in INTERNAL if name in body_fields(KINDS[kind])} == INTERNAL


def test_every_field_that_calls_itself_internal_or_a_contact_stays_inside():
    named = {
        (kind, name)
        for kind, entity in KINDS.items()
        for name in body_fields(entity)
        if name.startswith("internal") or name == "contact"
    }

    assert named == INTERNAL
