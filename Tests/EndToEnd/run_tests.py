"""Finds test_*.py beside it, runs every test_* function in a process, a browser and a world of its own, and counts.

A browser's driver can stand still for ever, for its calls into a page have no limit. So each test has one: at its end
the place where it stood is told, and the test is begun once more. A test that stands still twice has failed.
"""

import argparse
import importlib
import os
import pathlib
import shutil
import subprocess
import sys
import threading
import time
import traceback

import greenlet
from playwright.sync_api import sync_playwright

from harness import SCREENSHOTS, World

HERE = pathlib.Path(__file__).resolve().parent
# The longest takes three minutes on a slow machine.
LIMIT_SECONDS = 600
STOOD_STILL = 3


def main() -> int:
    options = arguments()
    tests = [test for test in discovered() if options.only in named(test)]
    if options.list:
        print("\n".join(map(named, tests)))
        return 0
    if options.one:
        return alone(next(test for test in tests if named(test) == options.one), options)
    shutil.rmtree(SCREENSHOTS, ignore_errors=True)
    failed = sum(not passes(named(test), options) for test in tests)
    print(f"{len(tests) - failed} passed, {failed} failed", flush=True)
    return 0 if tests and not failed else 1


def named(test) -> str:
    return f"{test.__module__}.{test.__name__}"


def passes(name: str, options: argparse.Namespace) -> bool:
    """Whether the test passes in a process of its own; one that stands still has a second try."""
    outcome = begun(name, options)
    if outcome == STOOD_STILL:
        print("    begun once more", flush=True)
        outcome = begun(name, options)
    return outcome == 0


def begun(name: str, options: argparse.Namespace) -> int:
    command = [sys.executable, __file__, "--one", name, "--limit", str(options.limit)]
    command += ["--program", str(options.program)] if options.program else []
    child = subprocess.Popen(command, start_new_session=True, stdin=subprocess.DEVNULL)
    try:
        return child.wait(options.limit + 60)
    except subprocess.TimeoutExpired:
        print(f"✘ {name} did not even end itself", flush=True)
        return STOOD_STILL
    finally:
        kill_group(child)


def kill_group(child: subprocess.Popen) -> None:
    """Ends what the test left running: servers, the driver."""
    try:
        os.killpg(child.pid, 9)
    except ProcessLookupError:
        pass
    child.wait()


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("--only", default="", help="part of a test's name")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--limit", type=float, default=LIMIT_SECONDS, help="seconds for one test")
    parser.add_argument("--one", help=argparse.SUPPRESS)  # whole name, run in this process
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


def alone(test, options: argparse.Namespace) -> int:
    """Runs that test in this process; 0 if it passed."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        failed = not succeeds(test, browser, options)
        browser.close()
    return int(failed)


def succeeds(test, browser, options: argparse.Namespace) -> bool:
    name = test.__name__.removeprefix("test_")
    for earlier in SCREENSHOTS.glob(f"{name}-*"):
        earlier.unlink()
    start = time.monotonic()
    world = World(name, browser, options.program)
    watch(name, world, options.limit)
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


def watch(name: str, world: World, seconds: float) -> None:
    """Ends the process after that time, with the lines where the test stood."""
    running = greenlet.getcurrent()

    def end() -> None:
        print(f"✘ {name.replace('_', ' ')} stood still for {seconds:.0f} s", flush=True)
        places = [frame for frame in traceback.extract_stack(running.gr_frame) if frame.filename.startswith(str(HERE))]
        for frame in places:
            print(f"    {pathlib.Path(frame.filename).name}:{frame.lineno} {frame.line}", flush=True)
        try:
            world.remove()
        finally:
            os._exit(STOOD_STILL)

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()


def told(error: Exception) -> str:
    """The error with the lines of the tests that led to it; those of the browser driver say nothing."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(str(HERE))]
    places = [f"{pathlib.Path(frame.filename).name}:{frame.lineno} {frame.line}" for frame in frames[1:]]
    return "\n".join([*places, f"{type(error).__name__}: {error}"])


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    sys.exit(main())
