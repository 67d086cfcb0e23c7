"""A million spoiled papers (text, Word documents, archives) through the reader, in process: none may crash, hang or swell.

`PaperFuzz FROM COUNT` makes the same papers for the same numbers, so what fails is read again with `PaperFuzz NUMBER 1`.
"""

import os
import pathlib
import resource
import subprocess
import time

from figures import Figure

INPUTS = int(os.environ.get("THIDUA_FUZZ_INPUTS", 1_000_000))
# Seconds for everything, bytes of address space for each process.
LONGEST = 3_600
ADDRESS_SPACE = 4 << 30

SLOWEST_MILLISECONDS = 2_000
PEAK_MEGABYTES = 400


def measure(program: pathlib.Path) -> list[Figure]:
    workers = os.cpu_count() or 1
    share = -(-INPUTS // workers)
    start = time.monotonic()
    running = [begin(program, number * share, share) for number in range(workers)]
    told = [end(process, start + LONGEST) for process in running]
    seconds = time.monotonic() - start
    for text, code in told:
        if code != 0:
            print(f"ended with {code}; {where(program, text)}")
    facts = [dict(line.split(" ", 1) for line in text.splitlines() if " " in line) for text, _ in told]
    done = sum(int(fact.get("count", 0)) for fact in facts)
    slowest = max((fact.get("slowest", "0 0").split() for fact in facts), key=lambda pair: float(pair[1]))
    print(f"read {total(facts, 'read')}, refused {total(facts, 'refused')}; slowest input: number {slowest[0]}")
    return [
        Figure("papers read without a crash, a hang or a wrong answer", done, "", INPUTS, at_most=False),
        Figure("processes that failed", sum(code != 0 for _, code in told), "", 0),
        Figure("papers per second", done / seconds, "", 1, at_most=False),
        Figure("slowest paper", float(slowest[1]), "ms", SLOWEST_MILLISECONDS),
        Figure("peak memory", max(int(fact.get("peak", 0)) for fact in facts) / 2**20, "MB", PEAK_MEGABYTES),
    ]


def total(facts: list[dict], key: str) -> int:
    return sum(int(fact.get(key, 0)) for fact in facts)


def bounded() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def begin(program: pathlib.Path, first: int, count: int) -> subprocess.Popen:
    command = [program, str(first), str(count)]
    # A crash report takes minutes and is not needed: the number of the input is.
    quiet = os.environ | {"SWIFT_BACKTRACE": "enable=no"}
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, preexec_fn=bounded, env=quiet)


def end(process: subprocess.Popen, deadline: float) -> tuple[str, int]:
    try:
        text, _ = process.communicate(timeout=max(1, deadline - time.monotonic()))
    except subprocess.TimeoutExpired:
        process.kill()
        text, _ = process.communicate()
    return text, process.returncode


def where(program: pathlib.Path, text: str) -> str:
    """The number of the paper: told by the program, or found by reading the last thousand again one by one."""
    for line in text.splitlines():
        if line.startswith(("hang ", "wrong ")):
            return line
    last = [line.split()[1] for line in text.splitlines() if line.startswith("at ")][-1:]
    if not last:
        return "before the first paper"
    again, code = end(begin(program, int(last[0]), 1_000), time.monotonic() + 600)
    numbers = [line.split()[1] for line in again.splitlines() if line.startswith("at ")]
    return f"crash at {numbers[-1]}" if code != 0 and numbers else f"no crash again after {last[0]}"
