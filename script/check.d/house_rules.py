"""Who may import whom, what may not be written, how long a file may be (docs/architecture.md, STYLE.md)."""

import pathlib
import re
import sys

LONGEST_FILE = 300

# The outside world, by the only targets that may touch it.
FRAMEWORKS = {
    "GRDB": {"StorageSQLite"},
    "GRDBSQLite": {"StorageSQLite"},
    "CLibPQ": {"StoragePostgres"},
    "CPango": {"Drawing"},
    "CSpawn": {"Paperwork"},
    "CQREncode": {"Paperwork"},
    "CXLSXWriter": {"Paperwork"},
    "CZlib": {"Paperwork", "SpoiledPapers"},
    "Hummingbird": {"Web", "thidua"},
    "HummingbirdCore": {"Web", "thidua"},
    "NIOCore": {"Web", "thidua"},
    "HTTPTypes": {"Web", "thidua"},
    "Logging": {"Web", "thidua"},
    "ServiceLifecycle": {"Web", "thidua"},
    "ArgumentParser": {"Commands", "thidua"},
    "Yams": {"Paperwork"},
    "Crypto": {"Secrets"},
    "CryptoExtras": {"Secrets"},
}

# Our own layers: what each may know of the others.
LAYERS = {
    "Domain": set(),
    "Wording": {"Domain"},
    "Reading": {"Domain"},
    "Secrets": set(),
    "Operations": {"Domain", "Secrets"},
    "Storage": {"Operations", "Domain", "Secrets"},
    "StorageSQLite": {"Storage", "Operations", "Domain", "Secrets"},
    "StoragePostgres": {"Storage", "Operations", "Domain", "Secrets"},
    "Drawing": set(),
    "Paperwork": {"Domain", "Wording", "Reading", "Drawing"},
    "Pages": {"Domain", "Wording"},
    "Web": {"Pages", "Paperwork", "Operations", "Wording", "Domain", "Secrets"},
    "Commands": {"Paperwork", "Reading", "Operations", "Wording", "Domain", "Secrets"},
    "SpoiledPapers": {"Paperwork", "Reading"},
    "PaperFuzz": {"SpoiledPapers", "Paperwork"},
    "Measure": {"Domain"},
    "TestSupport": {"StorageSQLite", "StoragePostgres", "Storage", "Operations", "Domain", "Secrets"},
}
EDGE = "thidua"  # wires everything together

PLATFORM = {"Foundation", "FoundationEssentials", "Synchronization", "Dispatch", "RegexBuilder", "Observation"}
SYSTEM = {"Glibc", "Musl", "FoundationNetworking", "FoundationXML"}
ONLY_FOUNDATION = {"Domain"}

IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+"
    r"(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)"
)
FORBIDDEN = [
    (re.compile(r"\btry!"), "try! — throw, or refuse with a reason"),
    (re.compile(r"\bas!"), "as! — cast with as? and say what happens otherwise"),
    (re.compile(r"\b(?:fatalError|preconditionFailure|assertionFailure)\s*\("), "a deliberate crash"),
    (re.compile(r"@unchecked\s+Sendable"), "@unchecked Sendable"),
    (re.compile(r"[\w\])]!(?![=\w])"), "a force unwrap"),
]
STRING = re.compile(r'"(?:\\.|[^"\\])*"')


def main() -> int:
    problems = [problem for path in swift_files() for problem in problems_of(path)] + same_names()
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def swift_files() -> list[pathlib.Path]:
    return sorted([*pathlib.Path("Sources").rglob("*.swift"), *pathlib.Path("Tests").rglob("*.swift")])


def problems_of(path: pathlib.Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    found = []
    if len(lines) > LONGEST_FILE:
        found.append(f"{path}: error: {len(lines)} lines, {LONGEST_FILE} at most: split it")
    if path.parts[0] == "Sources":
        for number, line in code_lines(lines):
            place = f"{path}:{number}: error:"
            found += [f"{place} {text}" for text in (import_problem(path.parts[1], line),) if text]
            # A sample that is wrong is a wrong test: it may stop at once.
            if path.parts[1] != "TestSupport":
                found += [f"{place} {reason}" for pattern, reason in FORBIDDEN if pattern.search(line)]
    return found


def code_lines(lines: list[str]):
    """Line numbers and lines without comments and the text of strings."""
    in_text = False
    for number, line in enumerate(lines, 1):
        if line.count('"""') % 2 == 1:
            in_text = not in_text
            continue
        if not in_text:
            yield number, STRING.sub('""', line).split("//")[0]


def import_problem(target: str, line: str) -> str | None:
    match = IMPORT.match(line)
    if not match or target == EDGE:
        return None
    module = match.group(1)
    if module in LAYERS or module == EDGE:
        return None if module in LAYERS.get(target, set()) else f"{target} may not import {module}"
    if module in FRAMEWORKS:
        return None if target in FRAMEWORKS[module] else f"{target} may not import {module}"
    if target in ONLY_FOUNDATION and module != "Foundation":
        return f"{target} imports Foundation and nothing else, not {module}"
    if module in PLATFORM | SYSTEM:
        return None
    return f"{module} is not in the table of script/check.d/house_rules.py: who may import it?"


def same_names() -> list[str]:
    """Two files of one name in a target do not build, and the compiler says so only at the end."""
    seen: dict[tuple[str, ...], pathlib.Path] = {}
    found = []
    for path in swift_files():
        key = (*path.parts[:2], path.name)
        if key in seen:
            found.append(f"{path}: error: has the same name as {seen[key]}")
        seen[key] = path
    return found


if __name__ == "__main__":
    sys.exit(main())
