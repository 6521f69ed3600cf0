"""Say what a role model is: roles, the axes they stand on if it has any, and a table that compares them."""

from collections.abc import Iterator
from typing import Annotated, Final

from pydantic import Field, model_validator

from wizard.model.entity import OWN_ROLE
from wizard.model.statement import Content, Statement
from wizard.model.text import Identifier

ROOMS: Final = ("veel", "enig", "weinig")
"""How much a role leaves to an initiative: its own aim and pace, a say in both, or a part of what is settled."""

Room = Annotated[str, Field(pattern=f"^({'|'.join(ROOMS)})$")]


class Axis(Content):
    """Name a direction and its steps, from left to right or from bottom to top."""

    name: str = Field(min_length=1)
    steps: tuple[str, ...] = Field(min_length=1)
    meaning: Statement


class Axes(Content):
    """Hold the two directions of a matrix."""

    horizontal: Axis
    vertical: Axis


class Cell(Content):
    """Place a role in the matrix: column from the left and row from the bottom, both from 0."""

    column: int = Field(ge=0)
    row: int = Field(ge=0)


class Role(Content):
    """Describe one role; its colour is told apart in grey and its `sign` without colour at all."""

    id: Identifier
    name: str = Field(min_length=1)
    sign: str = Field(min_length=1, max_length=2)
    colour: str = Field(pattern=r"^#[0-9a-f]{6}$")
    cell: Cell | None = None
    room: Room | None = None
    summary: Statement
    space: Statement
    """What this role leaves to a residents' initiative."""


class ComparisonRow(Content):
    """Hold one question and every role's answer to it."""

    id: Identifier
    name: str = Field(min_length=1)
    question: str = Field(min_length=1)
    answers: dict[Identifier, Statement]
    beside: bool = False
    """Stands beside the choice: what the role means for the official, the council or an initiative."""


class RoleModel(Content):
    """Hold a way to look at the municipality's role; a new one is a new file."""

    id: Identifier
    order: int
    name: str = Field(min_length=1)
    summary: Statement
    origin: Statement
    limits: tuple[Statement, ...] = ()
    axes: Axes | None = None
    roles: tuple[Role, ...] = Field(min_length=2)
    comparison: tuple[ComparisonRow, ...] = ()

    def __hash__(self) -> int:
        return hash(self.id)  # what the model says of its roles cannot be hashed

    def role(self, role_id: str | None) -> Role | None:
        """Return the role with this id, or None when the model has no such role."""
        return next((role for role in self.roles if role.id == role_id), None)

    def statements(self) -> Iterator[Statement]:
        """Yield every claim of the model."""
        yield from (self.summary, self.origin, *self.limits)
        if self.axes:
            yield from (self.axes.horizontal.meaning, self.axes.vertical.meaning)
        for role in self.roles:
            yield from (role.summary, role.space)
        for row in self.comparison:
            yield from row.answers.values()

    @model_validator(mode="after")
    def _roles_are_distinct(self) -> "RoleModel":
        for what in ("id", "name", "sign", "colour"):
            seen = [getattr(role, what) for role in self.roles]
            double = sorted({value for value in seen if seen.count(value) > 1})
            if double:
                raise ValueError(f"rollen delen dezelfde '{what}': {', '.join(double)}")
        if self.role(OWN_ROLE):
            raise ValueError(f"rol '{OWN_ROLE}': deze id is bezet; geef de rol een andere id")
        return self

    @model_validator(mode="after")
    def _cells_fit_the_axes(self) -> "RoleModel":
        taken: dict[tuple[int, int], str] = {}
        for role in self.roles:
            if (role.cell is None) != (self.axes is None):
                remedy = "geef elke rol een 'cell' als het model 'axes' heeft, en anders geen"
                raise ValueError(f"rol '{role.id}': {remedy}")
            if role.cell is None or self.axes is None:
                continue
            place = (role.cell.column, role.cell.row)
            if place[0] >= len(self.axes.horizontal.steps) or place[1] >= len(self.axes.vertical.steps):
                raise ValueError(f"rol '{role.id}': cel {place} ligt buiten de assen")
            if place in taken:
                raise ValueError(f"rol '{role.id}': cel {place} is al van rol '{taken[place]}'")
            taken[place] = role.id
        return self

    @model_validator(mode="after")
    def _comparison_is_complete(self) -> "RoleModel":
        known = {role.id for role in self.roles}
        rows = [row.id for row in self.comparison]
        for double in sorted({row for row in rows if rows.count(row) > 1}):
            raise ValueError(f"vergelijking '{double}': deze id staat er dubbel")
        for row in self.comparison:
            for missing in sorted(known - set(row.answers)):
                raise ValueError(f"vergelijking '{row.id}': tekst voor rol '{missing}' ontbreekt")
            for unknown in sorted(set(row.answers) - known):
                raise ValueError(f"vergelijking '{row.id}': rol '{unknown}' bestaat niet")
        return self
