"""A province with two communes in one installation: who works there, and the steps each of them takes."""

import pathlib
from dataclasses import dataclass, field

from harness import PLAN, World
from season import add_papers, add_participant, begin, open_yearly, write
from visitor import Visitor

PROVINCE = "Ủy ban nhân dân tỉnh Mẫu"
FIRST, SECOND = "Ủy ban nhân dân xã Cao Minh", "Ủy ban nhân dân xã Hai"
MERIT = "provincial-certificate"
PROVINCE_PLAN = pathlib.Path(__file__).parent / "province.yaml"
HALL = "Hội trường tầng 2"

# By log-in, after the place and a point: name and roles.
STAFF = {
    "canbo": ("Trần Thị Mai", ("clerk",)),
    "thamdinh": ("Phạm Đức Long", ("appraiser",)),
    "thuky": ("Hà Thị Loan", ("secretary", "member")),
    "chutich": ("Ma Văn Tuấn", ("chairman", "member")),
}


@dataclass
class Tiers:
    world: World
    people: dict[str, object] = field(default_factory=dict)
    browsers: dict[str, Visitor] = field(default_factory=dict)

    def at(self, moment: str) -> None:
        """Moves the clock to a later day; everybody's session has run out by then."""
        self.world.clock.set(moment)
        self.browsers.clear()

    def person(self, login: str, *, looks: bool = True) -> Visitor:
        """Logged in; who does not look goes a way that another looked at."""
        if login not in self.browsers:
            self.browsers[login] = self.world.visitor(self.people[login], looks=looks)
        return self.browsers[login]

    def install(self) -> None:
        """The province first, its communes below it, each with its own unit and people."""
        self.world.init(PROVINCE_PLAN, "--accept-findings")  # it has no more than the tests need
        self.world.add_agency(FIRST, "commune", PROVINCE, PLAN)
        other = self.world.folder / "second.yaml"
        other.write_text(PLAN.read_text(encoding="utf-8").replace(FIRST, SECOND), encoding="utf-8")
        self.world.add_agency(SECOND, "commune", PROVINCE, other)
        for place, agency in (("tinh", PROVINCE), ("mot", FIRST), ("hai", SECOND)):
            for login, (name, roles) in STAFF.items():
                self.add(f"{place}.{login}", name, *roles, agency=agency)
        self.add("tinh.kiemsoat", "Vũ Thị Hồng", "auditor", agency=PROVINCE)
        for place, agency in (("mot", FIRST), ("hai", SECOND)):
            self.world.add_unit(f"Trường của {agency}", "school", agency)
            self.add(f"{place}.truong", "Lý Văn Toàn", "unit", unit=f"Trường của {agency}", agency=agency)

    def add(self, login: str, name: str, *roles: str, **where: str) -> None:
        self.people[login] = self.world.add_account(login, name, *roles, **where)

    def open(self, place: str, *, deadline: str, decision: str, looks: bool = False) -> str:
        """The council and the yearly occasion of one agency; returns the occasion's address."""
        clerk = self.person(f"{place}.canbo", looks=looks)
        clerk.visit("/council").press("Nhập thành phần Hội đồng")
        clerk.fill("decisionNumber", "15/QĐ-UBND").fill("decided", "2026-04-10")
        for row, login in enumerate(("chutich", "thuky")):
            name = STAFF[login][0]
            clerk.fill(f"name-{row}", name).fill(f"post-{row}", "Ủy viên")
            clerk.choose(f"account-{row}", f"{name} ({place}.{login})")
        clerk.fill("name-2", "Lường Văn Định").fill("post-2", "Ủy viên").press("Lưu thành phần Hội đồng")
        return open_yearly(clerk, deadline=deadline, decision=decision)

    def nominate(self, place: str, name: str, kind: str = "collective") -> str:
        """A finished dossier for the provincial certificate, accepted and appraised; returns its address."""
        unit = self.person(f"{place}.truong", looks=False)
        group = "Tập thể" if kind == "collective" else "Cá nhân khác"
        add_participant(unit, kind, name, "", group)
        dossier = begin(unit, name, award=MERIT)
        write(unit, f"Việc tốt của {name}", criteria=() if kind == "collective" else ("III.4.b",))
        unit.press("Lưu và tiếp tục")
        if unit.page.locator('input[name="paper"][value="to-trinh"]').count():
            add_papers(unit)
        unit.upload("anh.pdf", "application/pdf", pdf(name))
        unit.press("Kiểm tra và nộp").press("Nộp hồ sơ")
        self.check(place, dossier, looks=False)
        return dossier

    def check(self, place: str, dossier: str, *, looks: bool = True) -> None:
        """Accepted by the clerk, appraised by the appraiser."""
        self.person(f"{place}.canbo", looks=looks).visit(dossier).press("Hồ sơ đủ, tiếp nhận")
        appraiser = self.person(f"{place}.thamdinh", looks=looks)
        appraiser.visit(dossier).press("Ghi kết luận thẩm định")
        for criterion in appraiser.page.locator('input[name^="finding-"][value="met"]').all():
            criterion.check(force=True)
        appraiser.tick("opinion", "meets").press("Ghi kết luận")

    def meet(self, place: str, occasion: str, names: list[str], *, day: str, looks: bool = False) -> str:
        """Closes the intake, holds a session on `day` in the order of `names`; returns the session's address."""
        self.at(f"{day}T08:00:00+07:00")
        clerk = self.person(f"{place}.canbo", looks=looks)
        clerk.visit(occasion).press("Khóa nhận hồ sơ").press("Khóa nhận hồ sơ")
        clerk.visit("/council").press("Triệu tập phiên họp – Khen thưởng năm 2026")
        clerk.fill("day", day).fill("time", "14:00").fill("place", HALL).press("Triệu tập")
        session = clerk.path
        self.at(f"{day}T14:00:00+07:00")
        secretary = self.person(f"{place}.thuky", looks=looks).visit(session)
        for member in (STAFF["chutich"][0], STAFF["thuky"][0], "Lường Văn Định"):
            secretary.page.get_by_label(f"Điểm danh {member}").select_option(value="present")
        secretary.press("Lưu điểm danh").press("Khai mạc phiên họp")
        for rank, name in enumerate(names, 1):
            link = secretary.page.get_by_role("link", name=name, exact=True)
            item = secretary.page.locator('section[id^="item-"]', has=link).first.get_attribute("id")
            dossier = item.removeprefix("item-")
            secretary.fill(f"agree-{dossier}", "3").fill(f"disagree-{dossier}", "0").fill(f"rank-{dossier}", str(rank))
        secretary.press("Lưu kết quả")
        self.world.clock.set(f"{day}T14:25:00+07:00")
        secretary.press("Kết thúc biểu quyết").press("Kết thúc biểu quyết")
        secretary.visit(session).press("Ký biên bản").press("Ghi nhận đã ký")
        return session

    def forward(self, place: str, dossier: str, *, looks: bool = False) -> Visitor:
        clerk = self.person(f"{place}.canbo", looks=looks).visit(dossier).press("Trình cấp trên")
        return clerk.reads(PROVINCE).press("Trình lên")

    def received(self, names: list[str]) -> dict[str, str]:
        """The addresses of the province's own records of those participants."""
        main = self.person("tinh.canbo").visit("/nominations").page.locator("main")
        links = {name: main.get_by_role("link", name=name, exact=True).first for name in names}
        return {name: link.get_attribute("href").split("?")[0] for name, link in links.items()}


def pdf(words: str) -> bytes:
    """A file of its own for each dossier: the same bytes twice would be one and the same evidence."""
    return b"%PDF-1.4\n% " + words.encode() + b"\n%%EOF\n"
