"""Keep the code small and described: lengths, docstrings, and few exceptions to the rules."""

import ast
import re

from tests import sources

CODE = sources.below("app.py", "wizard", "pages")
TESTS = sources.below("tests")
Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(source: sources.Source) -> list[Function]:
    return [node for node in ast.walk(source.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_a_file_fits_on_a_few_screens():
    assert not {source.name: len(source.text.splitlines()) for source in CODE if len(source.text.splitlines()) > 150}


def test_a_function_fits_on_one_screen():
    lengths = {
        f"{source.name}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for source in CODE
        for node in functions(source)
    }

    assert not {name: length for name, length in lengths.items() if length > 30}


def test_everything_public_is_described():
    undescribed = [
        f"{source.name}: {getattr(node, 'name', 'the module itself')}"
        for source in CODE
        for node in (source.tree, *source.nodes(ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
        if isinstance(node, ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and not getattr(node, "name", "").startswith("_")
        and source.text.strip()
        and not ast.get_docstring(node)
        and not _inside_a_function(source, node)
    ]

    assert not undescribed


def _inside_a_function(source: sources.Source, node: ast.AST) -> bool:
    return any(node in ast.walk(outer) and node is not outer for outer in functions(source))


def test_a_description_starts_with_a_verb_and_is_a_sentence():
    lines = {
        f"{source.name}:{getattr(node, 'lineno', 1)}": text.splitlines()[0]
        for source in CODE
        for node in (source.tree, *source.nodes(ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
        if isinstance(node, ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and (text := ast.get_docstring(node))
    }
    verb = re.compile(
        r"(?!(The|A|An|This|These|It|In|Returns|Holds|Gives|Says|Makes|Draws|Reads)\b)[A-Z][a-z]+\b.*[.:]$"
    )

    assert not {name: line for name, line in lines.items() if not verb.match(line)}


def test_an_exception_to_a_check_tells_its_reason():
    silence = re.compile(r"#\s*(noqa|type:\s*ignore|pyright:\s*ignore|pragma: no cover)(?P<rest>.*)$")
    named = re.compile(r"^(: [A-Z]+\d+(, [A-Z]+\d+)*|\[[\w, ]+\])?( - | # |, ).{8,}")

    found = [
        f"{source.name}:{number}"
        for source in (*CODE, *TESTS)
        for number, line in enumerate(source.text.splitlines(), 1)
        if (match := silence.search(line)) and source.name != "tests/test_shape.py" and not named.match(match["rest"])
    ]

    assert not found


def test_at_most_ten_places_are_left_out_of_coverage():
    assert sum(source.text.count("pragma: no cover") for source in CODE) <= 10


def test_no_test_is_left_out_without_a_word():
    bare = re.compile(r"pytest\.mark\.(skip|xfail)\b(?!\w)(?!.*reason=)|time\.sleep\(")

    found = [
        f"{source.name}:{number}"
        for source in TESTS
        for number, line in enumerate(source.text.splitlines(), 1)
        if bare.search(line) and source.name != "tests/test_shape.py"
    ]

    assert not [
        name for name in found if not name.startswith(("tests/benchmarks/", "tests/soak/", "tests/browser/waiting.py"))
    ]
