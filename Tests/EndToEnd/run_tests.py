"""Finds test_*.py beside it, runs every test_* function in a world of its own, and counts."""

import argparse
import importlib
import os
import pathlib
import shutil
import sys
import time
import traceback

from playwright.sync_api import sync_playwright

from harness import SCREENSHOTS, World

HERE = pathlib.Path(__file__).resolve().parent


def main() -> int:
    options = arguments()
    tests = [test for test in discovered() if options.only in f"{test.__module__}.{test.__name__}"]
    if options.list:
        print("\n".join(f"{test.__module__}.{test.__name__}" for test in tests))
        return 0
    shutil.rmtree(SCREENSHOTS, ignore_errors=True)
    with sync_playwright() as playwright:
        browser = launch(playwright)
        failed = sum(not passes(test, browser, options.program) for test in tests)
        browser.close()
    print(f"{len(tests) - failed} passed, {failed} failed", flush=True)
    return 0 if tests and not failed else 1


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("--only", default="", help="part of a test's name")
    parser.add_argument("--list", action="store_true")
    return parser.parse_args()


def discovered() -> list:
    modules = [importlib.import_module(path.stem) for path in sorted(HERE.glob("test_*.py"))]
    return [
        value for module in modules for name, value in vars(module).items()
        if name.startswith("test_") and callable(value) and value.__module__ == module.__name__
    ]  # fmt: skip


def launch(playwright):
    # Chromium's own sandbox refuses to work for root, which is who runs this in a container.
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    path = os.environ.get("THIDUA_CHROMIUM", "/usr/bin/chromium")
    return playwright.chromium.launch(executable_path=path, args=flags)


def passes(test, browser, program) -> bool:
    name = test.__name__.removeprefix("test_")
    start = time.monotonic()
    world = World(name, browser, program)
    problems = []
    try:
        test(world)
    except Exception as error:
        problems.append(told(error))
    try:
        problems += world.findings()
    except Exception as error:
        problems.append(told(error))
    finally:
        world.remove()
    print(f"{'✘' if problems else '✔'} {name.replace('_', ' ')} ({time.monotonic() - start:.1f} s)", flush=True)
    for problem in dict.fromkeys(problems):
        print("    " + problem.replace("\n", "\n    "), flush=True)
    return not problems


def told(error: Exception) -> str:
    """The error with the lines of the tests that led to it; those of the browser driver say nothing."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(str(HERE))]
    places = [f"{pathlib.Path(frame.filename).name}:{frame.lineno} {frame.line}" for frame in frames[1:]]
    return "\n".join([*places, f"{type(error).__name__}: {error}"])


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    sys.exit(main())
