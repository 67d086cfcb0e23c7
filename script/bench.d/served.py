"""A release server on a free port of this machine, and the load put on it."""

import http.cookiejar
import os
import pathlib
import re
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

START_SECONDS = 30
CSRF = re.compile(r'name="csrf"[^>]*value="([^"]+)"')
RATE = re.compile(r"Requests/sec:\s+([\d.]+)")
FAILURES = re.compile(r"Non-2xx or 3xx responses: (\d+)")


class Server:
    def __init__(self, program: pathlib.Path, data: pathlib.Path | str, constant: pathlib.Path | None = None):
        """`data` is a folder, or the address of a database as text."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        environment = dict(os.environ)
        if constant:
            environment["THIDUA_BENCH_CONSTANT"] = str(constant)
        place = "--database" if isinstance(data, str) else "--data"
        arguments = [program, "serve", place, data, "--port", str(self.port), "--host", "127.0.0.1"]
        start = time.monotonic()
        self.process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
        self._wait()
        self.start_seconds = time.monotonic() - start

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def resident_mebibytes(self) -> float:
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def _wait(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                urllib.request.urlopen(self.address + "/login", timeout=1).read()
                return
            except (urllib.error.URLError, OSError):
                if self.process.poll() is not None or time.monotonic() > deadline:
                    raise SystemExit("the server did not start") from None
                time.sleep(0.005)


class Session:
    """A log-in by form: cookies and the hidden field, as a browser would send them."""

    def __init__(self, server: Server, login: str, password: str):
        self.server = server
        self.cookies = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        answer = self.post("/login", {"login": login, "password": password}, form="/login")
        if urllib.parse.urlsplit(answer.url).path == "/login":
            raise SystemExit(f"{login} could not log in")

    def get(self, path: str) -> bytes:
        return self.opener.open(self.server.address + path, timeout=10).read()

    def post(self, path: str, fields: dict, form: str):
        """Sends the fields with the hidden field of the page `form`."""
        token = CSRF.search(self.get(form).decode())
        if not token:
            raise SystemExit(f"{form} has no csrf field")
        sent = urllib.parse.urlencode(fields | {"csrf": token.group(1)}).encode()
        return self.opener.open(self.server.address + path, sent, timeout=10)

    @property
    def cookie(self) -> str:
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.cookies)


def requests_per_second(server: Server, path: str, cookie: str = "", seconds: int = 3, connections: int = 8) -> float:
    """By wrk, one thread. A failed answer ends the measurement: a fast error page is no result."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-H", f"Cookie: {cookie}", server.address + path]
    printed = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 20, check=True).stdout
    failures, rate = FAILURES.search(printed), RATE.search(printed)
    if failures or not rate:
        raise SystemExit(f"{path}: {failures.group(0) if failures else printed}")
    return float(rate.group(1))
