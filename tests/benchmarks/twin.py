"""Make a twin of a page: what it sent, drawn again with constant values, to know what Streamlit itself needs."""

import json
import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from pathlib import Path
from typing import Any, Final

import pandas as pd
import plotly.graph_objects as go
import plotly.io as pio
import streamlit as st
from streamlit.proto.Delta_pb2 import Delta

from tests.benchmarks.visitor import Run, kind_of

PAGE: Final = Path(__file__).with_name("twin_content.py")
Node = dict[str, Any]

_PARTS: Final = ("main", "sidebar")
"""The parts of a page that are drawn anew in every run, in Streamlit's order."""

# Stands where the clock that looks for news would draw; twin_page has a clock of its own.
_SKIPPED: Final = {"empty"}


def plan(run: Run) -> Node:
    """Return the page and the menu that a run drew as trees of kinds, each with the constant it is drawn with."""
    parts: Node = {name: {"kind": "vertical", "children": {}} for name in _PARTS}
    for path, delta in run.drawn:
        if path[0] < len(_PARTS):
            _place(parts[_PARTS[path[0]]], path[1:], delta)
    return parts


def _place(root: Node, path: Sequence[int], delta: Delta) -> None:
    node = root
    for step in path[:-1]:
        node = node["children"].setdefault(str(step), {"kind": "vertical", "children": {}})
    node["children"][str(path[-1])] = {"kind": kind_of(delta), "children": {}, **_constant(delta)}


def _constant(delta: Delta) -> Node:
    kind = kind_of(delta)
    if delta.WhichOneof("type") == "add_block":
        part = getattr(delta.add_block, kind) if delta.add_block.WhichOneof("type") else None
        return {"horizontal": getattr(part, "direction", 0) == 2}
    part = getattr(delta.new_element, kind)
    return {
        "text": str(getattr(part, "body", "") or getattr(part, "label", "") or "x"),
        "options": list(getattr(part, "options", [])) if kind in {"selectbox", "radio", "multiselect"} else [],
        "spec": getattr(part, "spec", ""),
        "rows": _rows(part.arrow_data.data) if kind in {"table", "dataframe"} else None,
    }


def _rows(arrow: bytes) -> dict[str, list[str]]:
    from streamlit.dataframe_util import convert_arrow_bytes_to_pandas_df

    frame = convert_arrow_bytes_to_pandas_df(arrow)
    return {str(name): [str(value) for value in column] for name, column in frame.items()}


@cache
def read() -> Node:
    """Return the plan of the twin that this server draws, with its figures and tables made."""
    parts = json.loads(Path(os.environ["TWIN_PLAN"]).read_text(encoding="utf-8"))
    return {name: _made(part, in_form=False) for name, part in parts.items()}


def _made(node: Node, in_form: bool) -> Node:
    in_form = in_form or node["kind"] == "form"
    if in_form and node["kind"] == "button":
        node["kind"] = "form button"
    if node.get("spec"):
        node["figure"] = go.Figure(pio.from_json(node["spec"], skip_invalid=True))
    if node.get("rows") is not None:
        node["frame"] = pd.DataFrame(node["rows"])
    node["list"] = [
        _made(child, in_form) for _, child in sorted(node["children"].items(), key=lambda pair: int(pair[0]))
    ]
    return node


def draw(node: Node, key: str) -> None:
    """Draw what is in a node of the plan."""
    for number, child in enumerate(node["list"]):
        name = f"{key}.{number}"
        columns = [grandchild for grandchild in child["list"] if grandchild["kind"] == "column"]
        if columns:
            for place, column in zip(st.columns(len(columns)), columns, strict=True):
                with place:
                    draw(column, f"{name}.{columns.index(column)}")
        elif child["kind"] in _LEAVES:
            _LEAVES[child["kind"]](child, name)
        elif child["kind"] not in _SKIPPED:
            with _block(child, name):
                draw(child, name)


def _block(node: Node, name: str) -> AbstractContextManager[object]:
    match node["kind"]:
        case "expandable":
            return st.expander("x")
        case "popover":
            return st.popover(name)
        case "form":
            return st.form(name)
        case "vertical" | "flex_container" | "horizontal" | "transparent" | "grid_container":
            return st.container(key=name, horizontal=bool(node.get("horizontal")))
        case "tab" | "tab_container":
            return st.container(key=name)
        case kind:
            raise ValueError(f"the twin does not know how to draw {kind}")
    return nullcontext()


_LEAVES: Final[dict[str, Callable[[Node, str], object]]] = {
    "heading": lambda node, _: st.header(node["text"]),
    "markdown": lambda node, _: st.markdown(node["text"]),
    "alert": lambda node, _: st.info(node["text"]),
    "html": lambda _, __: st.html("<style>a{}</style>"),
    "space": lambda _, __: st.space(),
    "button": lambda node, name: st.button(node["text"], key=name),
    "form button": lambda node, name: st.form_submit_button(node["text"], key=name),
    "download_button": lambda node, name: st.download_button(node["text"], b"x", key=name, on_click="ignore"),
    "link_button": lambda node, _: st.link_button(node["text"], "/"),
    "page_link": lambda node, _: st.page_link(PAGE, label=node["text"]),
    "text_input": lambda node, name: st.text_input(node["text"], key=name),
    "text_area": lambda node, name: st.text_area(node["text"], key=name),
    "number_input": lambda node, name: st.number_input(node["text"], key=name),
    "selectbox": lambda node, name: st.selectbox(node["text"], node["options"], key=name),
    "multiselect": lambda node, name: st.multiselect(node["text"], node["options"], key=name),
    "radio": lambda node, name: st.radio(node["text"], node["options"], key=name),
    "checkbox": lambda node, name: st.checkbox(node["text"], key=name),
    "button_group": lambda node, name: st.segmented_control(node["text"], ["a", "b"], key=name),
    "file_uploader": lambda node, name: st.file_uploader(node["text"], key=name),
    "plotly_chart": lambda node, name: st.plotly_chart(node["figure"], key=name, on_select="rerun"),
    "table": lambda node, _: st.table(node["frame"]),
    "dataframe": lambda node, name: st.dataframe(node["frame"], key=name),
    "progress": lambda _, __: st.progress(0.5),
    "text": lambda node, _: st.text(node["text"]),
}
