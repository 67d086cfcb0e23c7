"""What an end-to-end test is given: a world of its own with a data folder, a clock, a server and people.

    def test_a_head_of_unit_registers(world):
        world.clock.set("2026-11-22T09:00:00+07:00")
        world.init()
        world.add_unit("THCS Cao Minh", "school")
        head = world.add_account("thcs", "Trường THCS", role="unit", unit="THCS Cao Minh")
        world.serve()
        visitor = world.visitor(head)           # a browser window of its own, logged in
        visitor.visit("/registrations/new")     # opened, looked at, photographed
        visitor.page.get_by_label("Họ và tên").fill("Nguyễn Văn Đức")
        visitor.press("Gửi")                    # clicked, and the page that follows is looked at

What the looking finds is collected, and fails the test at its end with all findings at once.
"""

import pathlib
import secrets
import shutil
import tempfile

from intake import Account
from program import Clock, Program, Server
from visitor import Visitor

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCREENSHOTS = ROOT / ".build" / "screenshots"
PLAN = ROOT / "plans" / "cao-minh-2026.yaml"


class World:
    """One test's world. Nothing in it outlives the test but the screenshots."""

    def __init__(self, name: str, browser, program: pathlib.Path | None):
        self.name = name
        self.browser = browser
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="thidua-e2e-"))
        self.data = self.folder / "data"
        self.clock = Clock(self.folder / "clock")
        self.program = Program(program, self.data, self.clock)
        self.server: Server | None = None
        self.visitors: list[Visitor] = []
        # Called at the end, whatever happened: servers of another kind the test started.
        self.endings: list = []
        self.is_initialised = False

    def init(self, plan: pathlib.Path = PLAN, *more: str) -> str:
        """Creates the data folder from a plan; what the command prints holds the first administrator's password."""
        printed = self.program.run("init", *self.program.place, "--plan", str(plan), *more)
        self.is_initialised = True
        return printed

    def add_agency(self, name: str, level: str, parent: str, plan: pathlib.Path) -> str:
        return self.program.run(
            "agency", "add", "--name", name, "--level", level, "--parent", parent, "--plan", str(plan),
            *self.program.place,
        )  # fmt: skip

    def add_unit(self, name: str, kind: str, agency: str | None = None) -> None:
        """`agency` is needed only where there are several."""
        arguments = ["unit", "add", name, "--kind", kind, *self.program.place]
        self.program.run(*arguments, *(["--agency", agency] if agency else []))

    def add_account(
        self, login: str, name: str, *roles: str, unit: str | None = None, agency: str | None = None
    ) -> Account:  # fmt: skip
        account = Account(login, name, " ".join(roles), secrets.token_urlsafe(12), unit, agency)
        arguments = ["account", "add", *self.program.place, "--login", login, "--name", name, "--role", *roles]
        arguments += ["--unit", unit] if unit else []
        arguments += ["--agency", agency] if agency else []
        self.program.run(*arguments, "--password-stdin", stdin=account.password + "\n")
        return account

    def serve(self) -> Server:
        self.server = self.program.serve(self.folder / "server.log")
        return self.server

    def visitor(
        self, account: Account | None = None, *, javascript: bool = True, address: str | None = None,
        looks: bool = True,
    ) -> Visitor:  # fmt: skip
        """A browser window with its own cookies; logged in when an account is given. One that does not look is for
        ways that another visitor of the same test has looked at."""
        address = address or (self.server.address if self.server else None)
        if address is None:
            raise AssertionError("call world.serve() first")
        visitor = Visitor(self.browser, address, SCREENSHOTS, self.name, javascript=javascript, looks=looks)
        self.visitors.append(visitor)
        if account:
            visitor.login(account)
        return visitor

    def findings(self) -> list[str]:
        """Ends the test: closes windows, stops the server, checks the data, and says all that was wrong."""
        found = [finding for visitor in self.visitors for finding in visitor.findings]
        for visitor in self.visitors:
            visitor.close()
        if self.server:
            found += self.server.stop()
        if self.is_initialised:
            found += self.program.broken_invariants()
        return found

    def remove(self) -> None:
        if self.server:
            self.server.stop()
        for ending in reversed(self.endings):
            ending()
        shutil.rmtree(self.folder, ignore_errors=True)
