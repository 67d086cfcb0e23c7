"""The people of one season and what they write, on an installation that began empty."""

import re
import struct
import zlib
from dataclasses import dataclass, field

from harness import Account, World
from intake import REPORT, SCHOOL
from visitor import Visitor

VILLAGE = "Xóm Nà Lẹng"
HOSTILE = "Đỗ Thị Ngọc Ánh <b>\"&'"
PAPERS = ("bao-cao-thanh-tich", "bien-ban-binh-xet", "to-trinh")

PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
xref
0 4
0000000000 65535 f 
0000000009 00000 n 
0000000054 00000 n 
0000000105 00000 n 
trailer<</Size 4/Root 1 0 R>>
startxref
167
%%EOF
"""


def png() -> bytes:
    """One white dot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    dot = zlib.compress(b"\0\xff\xff\xff")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dot) + chunk(b"IEND", b"")


@dataclass
class Season:
    """Who works in it. A person keeps their browser until the session has run out."""

    world: World
    people: dict[str, Account] = field(default_factory=dict)
    browsers: dict[str, Visitor] = field(default_factory=dict)

    def at(self, moment: str) -> None:
        """Moves the clock to a later day; everybody's session has run out by then."""
        self.world.clock.set(moment)
        self.browsers.clear()

    def person(self, login: str) -> Visitor:
        if login not in self.browsers:
            self.browsers[login] = self.world.visitor(self.people[login])
        return self.browsers[login]

    def add(self, admin: Visitor, login: str, name: str, *roles: str, unit: str = "") -> None:
        """The administrator adds an account; the person replaces the given password at the first log-in."""
        admin.visit("/accounts/new").fill("login", login).fill("name", name).tick("roles", *roles)
        if unit:
            admin.choose("unit", unit)
        admin.press("Thêm tài khoản")
        given = re.search(r"\b[0-9a-z]{5}-[0-9a-z]{5}-[0-9a-z]{5}\b", admin.page.inner_text("main"))
        assert given, admin.page.inner_text("main")
        account = Account(login, name, " ".join(roles), given.group(), unit or None)
        self.people[login] = first_login(self.world, account)


def first_login(world: World, account: Account, *, closely: bool = False) -> Account:
    """Logs in with a password somebody else knows: nothing works before it is replaced."""
    visitor = world.visitor(account, looks=closely)
    assert visitor.path == "/password", visitor.path
    visitor.visit("/nominations")
    assert visitor.path == "/password", visitor.path
    own = "Con đường mùa xuân 26"
    if closely:
        visitor.fill("old", account.password).fill("password", "ngan").fill("repeat", "khac")
        visitor.press("Đổi mật khẩu", status=422)
    visitor.fill("old", account.password).fill("password", own).fill("repeat", own).press("Đổi mật khẩu")
    assert visitor.path == "/", visitor.path
    return Account(account.login, account.name, account.role, own, account.unit)


def open_yearly(clerk: Visitor, *, deadline: str = "2026-11-20", decision: str = "2026-12-10") -> str:
    """The clerk issues the guidance of the yearly occasion; returns the occasion's address."""
    clerk.visit("/occasions").press("Khen thưởng năm 2026")
    occasion = clerk.path
    clerk.press("Ban hành hướng dẫn, mở nhận hồ sơ")
    clerk.fill("deadline", deadline).fill("time", "17:00").fill("place", "Phòng Văn hóa – Xã hội, tầng 2")
    clerk.fill("decisionDay", decision).fill("notes", "Bản giấy nộp một bộ, kèm danh sách có chữ ký.")
    clerk.press("Ban hành và mở nhận hồ sơ")
    assert clerk.path == occasion, clerk.path
    return occasion


def add_participant(unit: Visitor, kind: str, name: str, detail: str, group: str) -> str:
    """Returns the participant's address."""
    unit.visit(f"/participants/new?kind={kind}").fill("name", name).fill("detail", detail).choose("group", group)
    if kind == "individual":
        unit.tick("work", "direct")
    unit.press("Lưu")
    unit.reads(name)
    return unit.path


def begin(unit: Visitor, name: str, *, award: str = "commune-certificate") -> str:
    """Begins a nomination the way a head of unit does: whom, then which occasion and award. Returns its address."""
    unit.visit("/nominations/new")
    row = unit.page.locator("tr", has=unit.page.get_by_text(name, exact=True))
    row.get_by_role("link").or_(row.get_by_role("button")).first.click()
    unit.page.wait_for_load_state()
    unit.look()
    unit.tick("award", award).press("Bắt đầu soạn hồ sơ")
    return unit.path.removesuffix("/edit")


def write(unit: Visitor, title: str, *, criteria: tuple[str, ...] = (), report: str = REPORT) -> None:
    """Fills the form of the dossier that is open."""
    unit.fill("report", report).fill("achievement-1", title)
    unit.fill("achievement-1-from", "2026-04-01").fill("achievement-1-to", "2026-09-30")
    unit.tick("themes", "a", "đ").tick("criteria", *criteria)


def add_papers(unit: Visitor, papers: tuple[str, ...] = PAPERS) -> None:
    for paper in papers:
        unit.upload(f"{paper}.pdf", "application/pdf", PDF, paper=paper)
