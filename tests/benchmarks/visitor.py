"""Be one browser tab, without the browser: speak Streamlit's own protocol and time each run."""

import asyncio
import socket
import time
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import websockets
from google.protobuf.message import Message
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState

PATIENCE = 120
"""Seconds to wait for a run before calling it failed."""


@dataclass(frozen=True, slots=True)
class Run:
    """Hold what one run of the script cost: seconds, bytes, and what was drawn, with its place on the page."""

    seconds: float
    size: int
    drawn: tuple[tuple[tuple[int, ...], Delta], ...]


@dataclass
class Visitor:
    """Hold what one tab knows: its page, the state of its widgets, and the clock that looks for news."""

    url: str
    page: str = ""
    query: str = ""
    page_hash: str = ""
    fragment: str = ""
    buttons: dict[str, str] = field(default_factory=dict[str, str])
    texts: dict[str, str] = field(default_factory=dict[str, str])
    states: dict[str, WidgetState] = field(default_factory=dict[str, WidgetState])
    exceptions: list[str] = field(default_factory=list[str])

    async def __aenter__(self) -> Self:
        address = self.url.replace("http", "ws", 1) + "/_stcore/stream"
        self.socket = await websockets.connect(
            address, subprotocols=[websockets.Subprotocol("streamlit")], max_size=None, ping_interval=None
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.socket.close()

    async def run(self, press: str | None = None, fill: tuple[str, str] | None = None) -> Run:
        """Run the page: again as it is, after pressing a button, or after filling a text, both by label."""
        message = self._asking()
        if fill is not None:
            self.states[self.texts[fill[0]]].string_value = fill[1]
        message.rerun_script.widget_states.widgets.extend(self.states.values())
        if press is not None:
            message.rerun_script.widget_states.widgets.add(id=self.buttons[press], trigger_value=True)
        return await self._ask(message)

    async def look(self) -> Run:
        """Do what the clock does: run only the part of the page that looks for news."""
        message = self._asking()
        message.rerun_script.fragment_id, message.rerun_script.is_auto_rerun = self.fragment, True
        message.rerun_script.widget_states.widgets.extend(self.states.values())
        return await self._ask(message)

    def _asking(self) -> BackMsg:
        message = BackMsg()
        message.rerun_script.query_string = self.query
        message.rerun_script.page_script_hash = self.page_hash
        if not self.page_hash:
            message.rerun_script.page_name = self.page
        return message

    async def _ask(self, message: BackMsg) -> Run:
        started = time.perf_counter()
        await self.socket.send(message.SerializeToString())
        size, drawn = 0, []
        while True:
            self._acknowledge_at_once()
            raw = await asyncio.wait_for(self.socket.recv(), timeout=PATIENCE)
            assert isinstance(raw, bytes)
            size += len(raw)
            forward = ForwardMsg.FromString(raw)
            if forward.WhichOneof("type") == "delta":
                drawn.append((tuple(forward.metadata.delta_path), forward.delta))
            self._note(forward)
            # A run that asks for another one ends early; what counts is when the page stands.
            if (
                forward.WhichOneof("type") == "script_finished"
                and forward.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN
            ):
                return Run(time.perf_counter() - started, size, tuple(drawn))

    def _acknowledge_at_once(self) -> None:
        # A client's delayed acknowledgements cost 40 ms each on one machine; only Linux can do without.
        if hasattr(socket, "TCP_QUICKACK"):
            self.socket.transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)

    def _note(self, forward: ForwardMsg) -> None:
        match forward.WhichOneof("type"):
            case "new_session":
                self.page_hash = forward.new_session.page_script_hash or self.page_hash
            case "navigation":
                self.page_hash = forward.navigation.page_script_hash or self.page_hash
            case "page_info_changed":
                self.query = forward.page_info_changed.query_string
            case "auto_rerun":
                self.fragment = forward.auto_rerun.fragment_id
            case "delta" if forward.delta.WhichOneof("type") == "new_element":
                self._note_element(forward.delta.new_element)
            case _:
                pass

    def _note_element(self, element: Element) -> None:
        kind = element.WhichOneof("type")
        widget = getattr(element, kind or "empty")
        if kind == "button":
            self.buttons[element.button.label] = element.button.id
        elif kind in {"text_input", "text_area"}:
            self.texts[widget.label] = widget.id
            self._first_state(widget.id, string_value=widget.default)
        elif kind == "selectbox" and element.selectbox.HasField("default"):
            self._first_state(widget.id, string_value=widget.options[widget.default])
        elif kind == "checkbox":
            self._first_state(widget.id, bool_value=widget.default)
        elif kind == "exception":
            self.exceptions.append(element.exception.message[:200])

    def _first_state(self, widget: str, **value: str | bool) -> None:
        self.states.setdefault(widget, WidgetState(id=widget, **value))  # pyright: ignore[reportArgumentType] - one of many kinds


def kind_of(delta: Delta) -> str:
    """Return what was drawn: the kind of element, or of block that holds others."""
    part: Message = delta.new_element if delta.WhichOneof("type") == "new_element" else delta.add_block
    return part.WhichOneof("type") or "vertical"
