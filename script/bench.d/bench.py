"""Runs a suite of measurements and judges every figure by its limit."""

import argparse
import importlib
import json
import os
import pathlib
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
REPORTS = pathlib.Path(".build/bench")


def suites() -> list[str]:
    return sorted(path.stem.removeprefix("suite_") for path in HERE.glob("suite_*.py"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("suite", nargs="?", default="season", choices=suites())
    parser.add_argument("--list", action="store_true", help="name the suites")
    parser.add_argument("--program", type=pathlib.Path)
    options = parser.parse_args()
    if options.list:
        print("\n".join(suites()))
        return 0
    if options.program is None:
        parser.error("--program is needed")
    figures = importlib.import_module(f"suite_{options.suite}").measure(options.program.resolve())
    for figure in figures:
        print(figure.line())
    print(f"report: {save(options.suite, figures)}")
    return 0 if all(figure.passes for figure in figures) else 1


def save(suite: str, figures: list) -> pathlib.Path:
    REPORTS.mkdir(parents=True, exist_ok=True)
    path = REPORTS / f"{suite}-{time.strftime('%Y%m%dT%H%M%S')}.json"
    report = {
        "suite": suite, "cores": os.cpu_count(), "load": os.getloadavg(),
        "figures": [figure.as_dict() for figure in figures],
    }  # fmt: skip
    path.write_text(json.dumps(report, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main())
