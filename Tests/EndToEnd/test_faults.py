"""What goes wrong under the program: other versions, cut files, hostile plans, full disks, two servers at once."""

import resource
import shutil
import sqlite3
import subprocess
from contextlib import closing, contextmanager
from hashlib import sha256

from harness import PLAN, World
from season import PDF
from intake import SCHOOL, complete_draft, done, open_intake, own_unit
from wire import Wire

DATABASE = "thidua.sqlite"
ROOM = 3 * 1024 * 1024


def content(world: World) -> list[str]:
    """Every row there is. The bytes themselves move: a table is made and dropped to switch the log on at opening."""
    with closing(sqlite3.connect(world.data / DATABASE)) as database:
        return list(database.iterdump())


def test_data_of_a_newer_version_is_refused_and_left_as_it_is(world: World):
    world.init()
    with closing(sqlite3.connect(world.data / DATABASE)) as database:
        (version,) = database.execute("SELECT max(version) FROM schema_version").fetchone()
        database.execute("INSERT INTO schema_version VALUES (?, 'from-the-future', 0)", (version + 1,))
        database.commit()
    before = content(world)
    for command in (["check"], ["serve", "--port", "0"], ["journal", "verify"], ["account", "list"]):
        status, words = world.program.refused(*command, "--data", str(world.data))
        assert status > 0 and "bản mới hơn" in words and f"{version + 1}" in words, (command, status, words)
    assert content(world) == before
    world.is_initialised = False


def test_a_cut_database_is_told_from_a_whole_one(world: World):
    world.init()
    whole = (world.data / DATABASE).read_bytes()
    for kept in (0, 10, 100, 4096, 5000, len(whole) // 2, len(whole) - 4096):
        (world.data / DATABASE).write_bytes(whole[:kept])
        status, words = world.program.refused("check", "--data", str(world.data))
        assert status > 0 and "Fatal" not in words and ".swift" not in words, (kept, status, words)
        assert any(said in words for said in ("hỏng", "không phải cơ sở dữ liệu", "Không mở được")), (kept, words)
        assert (world.data / DATABASE).read_bytes() == whole[:kept], f"cut at {kept}, and changed by looking"
    (world.data / DATABASE).write_bytes(whole)


def test_a_second_init_changes_nothing(world: World):
    world.init()
    before = content(world)
    status, words = world.program.refused("init", "--data", str(world.data), "--plan", str(PLAN))
    assert status > 0 and words.strip(), (status, words)
    assert content(world) == before


HOSTILE_PLANS = {
    "nothing": b"",
    "bytes": bytes(range(256)) * 20,
    "text": "Kế hoạch của chúng tôi rất hay.".encode(),
    "bomb": b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]\n".encode() for i in range(9)),
    "deep": b"[" * 100_000,
    "braces": b'{"a":' * 50_000,
    "long": b"identity: " + b"x" * 30_000_000,
    "endless": b"- " * 200_000,
    "tag": b"identity: !!python/object/apply:os.system ['touch /tmp/thidua-was-here']\n",
    "utf16": "identity:\n  agency: X\n".encode("utf-16"),
    "control": PLAN.read_bytes().replace("Cao Minh".encode(), b"Cao\x00\x1b[31mMinh", 1),
    "twice": PLAN.read_bytes() + b"\nidentity:\n  agency: X\n",
    "negative": PLAN.read_bytes().replace(b"maximum: 2\n", b"maximum: -99999999999999999999\n"),
    "dates": PLAN.read_bytes().replace(b"2026-03-27", b"2026-02-30"),
}  # fmt: skip


def test_hostile_plans_are_refused_with_sentences(world: World):
    for name, data in HOSTILE_PLANS.items():
        file = world.folder / f"{name}.yaml"
        file.write_bytes(data)
        done = subprocess.run(
            [str(world.program.path), "plan", "check", str(file)], capture_output=True, text=True, timeout=20,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30)))  # fmt: skip
        words = done.stdout + done.stderr
        assert done.returncode > 0, f"{name} ended with {done.returncode}: {words[:500]}"
        assert words.strip() and "Fatal" not in words and ".swift" not in words, (name, words[:500])
        assert "\x1b[31m" not in words and len(words) < 20_000, (name, len(words), words[:500])
    world.program.run("plan", "check", str(PLAN))


def test_two_servers_serve_the_same_data(world: World):
    first, second, dossier = prepared(world)
    other = world.program.serve(world.folder / "second.log")
    second.address = other.address
    for turn in range(10):
        wire = (first, second)[turn % 2]
        reply = wire.upload(f"{dossier}/evidence", [("paper", "")], f"anh-{turn}.pdf", padded(turn))
        assert reply.status == 303, (turn, reply.says())
    for wire in (first, second):
        assert wire.get(dossier).text.count(".pdf") >= 10
    assert other.stop() == []


def test_a_full_disk_by_limit(world: World):
    """No file may grow: the error of a disk that is full comes at every write of the server."""
    school, _, dossier = prepared(world)
    size = (world.data / DATABASE).stat().st_size
    assert world.server.stop() == []
    world.server = world.program.serve(world.folder / "full.log", largest_file=size + ROOM)
    school.address = world.server.address
    anything = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    full_and_free_again(
        school, dossier, lambda: resource.prlimit(world.server.process.pid, resource.RLIMIT_FSIZE, anything))


def test_a_full_disk(world: World):
    """A small disk of its own, where the system allows that; the test before covers the others."""
    with small_disk(world) as disk:
        if disk is None:
            print("    (no right to mount a small disk here)", flush=True)
            return
        world.data = disk / "data"
        world.program.data = world.data
        school, _, dossier = prepared(world)
        filler = disk / "filler"
        with filler.open("wb") as file:
            file.write(b"\0" * (shutil.disk_usage(disk).free - ROOM))
        full_and_free_again(school, dossier, filler.unlink, said="đầy")
        found = world.findings()
        assert found == [], found
        world.server, world.is_initialised = None, False


def full_and_free_again(school: Wire, dossier: str, free, *, said: str = "chưa lưu được") -> None:
    """Uploads until the disk is full, sees a clear page and nothing lost, and goes on after there is room again."""
    kept = 0
    while kept < 30:
        reply = school.upload(f"{dossier}/evidence", [("paper", "")], f"anh-{kept}.pdf", padded(kept))
        if reply.status != 303:
            break
        kept += 1
    assert 0 < kept < 30, f"{kept} files went in: the disk was never full"
    assert reply.status == 503 and said in reply.says(), (reply.status, reply.says())
    for _ in range(3):
        again = school.upload(f"{dossier}/evidence", [("paper", "")], "them.pdf", padded(99))
        assert again.status == 503, again.status
        page = school.get(dossier)
        assert page.status == 200 and page.text.count("anh-") >= kept, page.says()
    free()
    done(school.upload(f"{dossier}/evidence", [("paper", "")], "sau-khi-co-cho.pdf", padded(98)))
    page = school.get(dossier)
    assert "sau-khi-co-cho.pdf" in page.text and "them.pdf" not in page.text
    done(school.post(f"{dossier}/submission", [("revision", "2")]))


def padded(mark: int) -> bytes:
    """A PDF of 300 kB that is like no other."""
    filling = b"%" + sha256(bytes([mark])).hexdigest().encode() * 4_700 + b"\n"
    return PDF.replace(b"xref\n0 4", filling + b"xref\n0 4")


def prepared(world: World) -> tuple[Wire, Wire, str]:
    """A server, one person at two browsers, and a dossier that can be submitted."""
    world.clock.set("2026-10-20T09:00:00+07:00")
    world.init()
    world.add_unit(SCHOOL, "school")
    clerk = world.add_account("canbo", "Trần Thị Mai", "clerk")
    unit = world.add_account("truong", "Lý Văn Toàn", "unit", unit=SCHOOL)
    address = world.serve().address
    first, second = Wire(address).login(unit), Wire(address).login(unit)
    occasion = open_intake(Wire(address).login(clerk))
    return first, second, complete_draft(first, occasion, own_unit(first), "Nguyễn Văn Đức")


@contextmanager
def small_disk(world: World):
    disk = world.folder / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "none", str(disk)], capture_output=True)
    try:
        yield disk if mounted.returncode == 0 else None
    finally:
        if world.server:
            world.server.stop()
        if mounted.returncode == 0:
            subprocess.run(["umount", str(disk)], check=True)
