"""Be the one open field: every stored text and choice is drawn, stored and kept from harm here.

state     what the browser session holds; the only room of the views that touches it
widget    the widgets a field can be
drawing   the rules by which a field is drawn and stored
answer    one answer with its widget         dispute   what is said when storing fails
The rules were tried in a browser; docs/decisions/0004 tells why they are as they are.
"""

from wizard.views.field.drawing import choice as choice
from wizard.views.field.drawing import day as day
from wizard.views.field.drawing import number as number
from wizard.views.field.drawing import text as text
from wizard.views.field.state import chosen as chosen
from wizard.views.field.state import clicked as clicked
from wizard.views.field.state import following as following
from wizard.views.field.state import held as held
from wizard.views.field.state import is_drawn as is_drawn
from wizard.views.field.state import put as put
from wizard.views.field.widget import read_number as read_number
