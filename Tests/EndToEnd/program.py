"""The program under test: its commands, its server, and the clock it reads."""

import os
import pathlib
import resource
import signal
import socket
import subprocess
import time

START_SECONDS = 20
# In every state of the database.
STOP_SECONDS = 5
COMMAND_SECONDS = 300


class Clock:
    """The time the program sees, kept in a file that may be rewritten while it serves."""

    def __init__(self, path: pathlib.Path):
        self.path = path
        self.set("2026-11-22T09:00:00+07:00")

    def set(self, moment: str) -> None:
        """`moment` in ISO 8601 with its zone. Renamed into place, so that no reader sees half of it."""
        fresh = self.path.with_suffix(".new")
        fresh.write_text(moment, encoding="utf-8")
        fresh.replace(self.path)


class Program:
    def __init__(self, path: pathlib.Path | None, data: pathlib.Path, clock: Clock):
        self.path, self.data, self.clock = path, data, clock
        # The address of a database on a server, in place of the folder.
        self.database: str | None = None
        # Variables of the program beside the clock.
        self.extra: dict[str, str] = {}

    @property
    def place(self) -> list[str]:
        return ["--database", self.database] if self.database else ["--data", str(self.data)]

    def run(self, *arguments: str, stdin: str = "") -> str:
        """Runs one command and returns what it prints; a refusal is an error with the program's own words."""
        done = subprocess.run(
            [self._path(), *arguments], input=stdin, capture_output=True, text=True,
            timeout=COMMAND_SECONDS, env=self._environment(),
        )  # fmt: skip
        if done.returncode != 0:
            words = (done.stderr or done.stdout).strip()
            raise AssertionError(f"thidua {' '.join(arguments)} ended with {done.returncode}: {words}")
        return done.stdout

    def refused(self, *arguments: str) -> tuple[int, str]:
        """Runs one command that must fail; returns its status and its words."""
        done = subprocess.run(
            [self._path(), *arguments], capture_output=True, text=True, timeout=COMMAND_SECONDS,
            env=self._environment(),
        )  # fmt: skip
        if done.returncode == 0:
            raise AssertionError(f"thidua {' '.join(arguments)} was not refused: {done.stdout}")
        return done.returncode, done.stderr + done.stdout

    def serve(self, log: pathlib.Path, *, largest_file: int | None = None) -> "Server":
        """`largest_file` in bytes stands for a full disk: no file of the server grows beyond it."""
        port = free_port()
        arguments = ["serve", *self.place, "--port", str(port), "--host", "127.0.0.1"]
        return Server([self._path(), *arguments], port, log, self._environment(), largest_file)

    def broken_invariants(self) -> list[str]:
        try:
            self.run("check", *self.place)
        except AssertionError as error:
            return [f"after the test: {error}"]
        return []

    def _path(self) -> str:
        if self.path is None:
            raise AssertionError("this test needs --program PATH")
        return str(self.path)

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("THIDUA_")}
        # The cheapest password hash: a season logs in thirty times, and the hash is tested elsewhere.
        return kept | {"THIDUA_CLOCK_FILE": str(self.clock.path), "THIDUA_SCRYPT_LN": "4", "TZ": "UTC"} | self.extra


class Server:
    """A running server; answers as soon as the constructor returns."""

    def __init__(
        self, command: list[str], port: int, log: pathlib.Path, environment: dict[str, str],
        largest_file: int | None = None,
    ):  # fmt: skip
        self.address = f"http://127.0.0.1:{port}"
        self.log = log
        with log.open("w", encoding="utf-8") as output:
            self.process = subprocess.Popen(
                command, stdout=output, stderr=subprocess.STDOUT, env=environment,
                preexec_fn=None if largest_file is None else lambda: limit_files(largest_file),
            )  # fmt: skip
        deadline = time.monotonic() + START_SECONDS
        while not accepts(port):
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise AssertionError(f"the server did not start:\n{log.read_text(encoding='utf-8')}")
            time.sleep(0.01)

    def kill(self) -> None:
        """As if the power went: the process can not even notice."""
        self.process.kill()
        self.process.wait()

    def stop(self) -> list[str]:
        """Asks it to end; returns what was wrong with that. Calling it again does nothing."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                return [f"the server did not end within {STOP_SECONDS} seconds"]
        if self.process.returncode in (0, -signal.SIGTERM):
            return []
        return [f"the server ended with {self.process.returncode}:\n{self.log.read_text(encoding='utf-8')[-2000:]}"]


def limit_files(largest: int) -> None:
    """The soft limit only, so that it can be lifted while the server runs; growing beyond it is an error, no death."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, resource.RLIM_INFINITY))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def accepts(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=0.5):
            return True
    except OSError:
        return False
