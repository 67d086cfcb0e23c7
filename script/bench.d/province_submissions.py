"""How many dossiers a second several communes hand in, durably, through one and through two server processes, and how
many bare libpq takes with the very statements of those submissions."""

import os
import pathlib
import sys
import urllib.parse
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import communes
from captured import Captured, Statements, run_together
from cluster import Cluster
from served import Server
from submissions import run, seconds_to_hand_in

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tests" / "EndToEnd"))

from intake import SCHOOL, Account, complete_draft, open_intake, own_unit  # noqa: E402
from wire import Wire  # noqa: E402

COMMUNES, DOSSIERS = 4, 150
DRAFTS, TAKING = "communes_drafts", "communes_taking"
CLOCK = "2026-10-20T09:00:00+07:00"


class Season:
    """Drafts of four communes that can be handed in, in a database that is copied for every round."""

    def __init__(self, program: pathlib.Path, cluster: Cluster):
        self.program, self.cluster = program, cluster
        os.environ["THIDUA_CLOCK"] = CLOCK
        cluster.create(DRAFTS)
        self.address = cluster.address(DRAFTS)
        self.drafts = self.written()
        communes.multiply(cluster.address(DRAFTS, "thidua"), COMMUNES)
        self.marks = [""] + [f"-{number}" for number in range(2, COMMUNES + 1)]
        self.statements = self.captured()

    def close(self) -> None:
        del os.environ["THIDUA_CLOCK"]
        with self.cluster.connect() as connection:
            for name in (TAKING, DRAFTS):
                connection.rows(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def written(self) -> list[str]:
        place = ["--database", self.address]
        run(self.program, "init", *place, "--plan", pathlib.Path("plans/cao-minh-2026.yaml").resolve())
        run(self.program, "unit", "add", SCHOOL, "--kind", "school", *place)
        for login, role, *more in [("canbo", "clerk"), ("truong", "unit", "--unit", SCHOOL)]:
            arguments = ["account", "add", *place, "--login", login, "--name", login, "--role", role, *more]
            run(self.program, *arguments, "--password-stdin", stdin="bench-only-password\n")
        with Server(self.program, self.address) as server:
            school = self.person(server, "truong")
            occasion = open_intake(self.person(server, "canbo"))
            own = own_unit(school)
            return [complete_draft(school, occasion, own, f"Người thứ {number}") for number in range(DOSSIERS)]

    def person(self, server: Server, login: str) -> Wire:
        return Wire(server.address).login(Account(login, login, "", "bench-only-password"))

    def captured(self) -> list[list[Statements]]:
        """What PostgreSQL is asked in each submission, by commune: handed in once, on a copy."""
        self.cluster.create(TAKING, DRAFTS)
        lines = []
        with Server(self.program, self.cluster.address(TAKING)) as server, Captured(self.cluster) as log:
            for mark in self.marks:
                school = self.person(server, f"truong{mark}")
                log.taken()
                lines.append([])
                for draft in self.drafts:
                    reply = school.post(f"{draft}{mark}/submission", [("revision", "2")])
                    if reply.status != 303:
                        raise SystemExit(reply.says())
                    lines[-1].append(log.taken())
        return lines

    def per_second(self, processes: int, folder: pathlib.Path) -> float:
        self.cluster.create(TAKING, DRAFTS)
        address = self.cluster.address(TAKING)
        with ExitStack() as stack:
            servers = [stack.enter_context(Server(self.program, address)) for _ in range(processes)]
            people = {mark: self.person(servers[0], f"truong{mark}") for mark in self.marks}
            files = []
            for number, server in enumerate(servers):
                marks = self.marks[number::processes]
                lines = [self.line(people[mark], draft + mark) for draft in self.drafts for mark in marks]
                file = folder / f"dossiers-{number}.txt"
                file.write_text("\n".join(lines) + "\n", encoding="utf-8")
                files.append((server.address, file, len(lines), len(marks)))
            with ThreadPoolExecutor(processes) as pool:
                times = list(pool.map(lambda arguments: seconds_to_hand_in(*arguments), files))
        return len(self.drafts) * COMMUNES / max(times)

    def line(self, person: Wire, draft: str) -> str:
        cookies = "; ".join(f"{name}={value}" for name, value in person.cookies.items())
        form = urllib.parse.urlencode({"revision": "2", "csrf": person.token})
        return "\t".join([f"{draft}/submission", cookies, form])

    def bare_per_second(self) -> float:
        self.cluster.create(TAKING, DRAFTS)
        seconds = run_together(self.cluster.address(TAKING), self.statements)
        return len(self.drafts) * COMMUNES / seconds
