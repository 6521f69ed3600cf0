"""Choose by which role model one looks, and which one leads in this dossier."""

from wizard.model import slot
from wizard.model.role_model import RoleModel
from wizard.views import field, select
from wizard.views.desk import Desk
from wizard.views.field.widget import Option


def choose(desk: Desk) -> RoleModel:
    """Draw the choice where there are more models, and return the one to work with."""
    lead = desk.handbook.role_model(desk.dossier.profile.lead_model)
    if len(desk.handbook.role_models) == 1:
        return lead
    names = {
        model.id: desk.say("roles.model_leads", name=model.name) if model is lead else model.name
        for model in desk.handbook.role_models
    }
    asked, key = desk.part if desk.part in names else None, f"rolmodel.{lead.id}"
    chosen = select.one_of(desk.say("roles.model"), names, key, first=lead.id, hidden=True, go_to=asked)
    return desk.handbook.role_model(chosen)


def leading(desk: Desk) -> None:
    """Draw the choice of the model that leads: overview, summary and report follow it."""
    models = desk.handbook.role_models
    if len(models) > 1:
        profile = desk.dossier.profile
        first: Option = (None, desk.say("roles.lead_default", name=models[0].name))
        options = [first, *((model.id, model.name) for model in models)]
        hint = desk.say("roles.lead_hint")
        field.choice(desk, slot.of_entity(profile, "lead_model"), desk.say("roles.lead_model"), options, hint=hint)
