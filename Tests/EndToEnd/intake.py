"""Dossiers written over the wire, without a browser: what needs hundreds of them – kills, faults, the bench – begins here.

Imports nothing that needs a browser's package.
"""

import re
from dataclasses import dataclass

from wire import Reply, Wire

SCHOOL = "Trường THCS Cao Minh"
REPORT = (
    "Năm 2026 đã hướng dẫn 214 người dân nộp hồ sơ trực tuyến, mở 6 buổi Bình dân học vụ số tại nhà văn hóa xóm.\n\n"
    "Tỷ lệ hồ sơ nộp trực tuyến của xóm tăng từ 31% lên 88%; không còn hộ nào phải đi lại quá hai lần."
)


@dataclass(frozen=True)
class Account:
    login: str
    name: str
    role: str
    password: str
    unit: str | None = None
    agency: str | None = None


def open_intake(office: Wire) -> str:
    """One paper that is asked for and not required: the kills are about submissions, not about uploads."""
    list_of_all = office.get("/occasions").text
    occasion = re.search(r'href="/occasions/(\w+)"[^>]*>[^<]*Khen thưởng năm 2026', list_of_all).group(1)
    page = office.get(f"/occasions/{occasion}/guidance")
    fields = [("revision", page.revision), ("papers", "1"), ("deadline", "2026-11-20"), ("time", "17:00"),
              ("place", "Phòng Văn hóa – Xã hội"), ("decisionDay", ""), ("notes", ""), ("paper-1-code", ""),
              ("paper-1-name", "Báo cáo thành tích"), ("paper-1-award", "commune-certificate"), ("paper-1-kinds", ""),
              ("paper-1-sets", "1")]  # fmt: skip
    reply = office.post(f"/occasions/{occasion}/guidance", fields)
    assert reply.status == 303, reply.says()
    return occasion


def own_unit(school: Wire) -> str:
    return re.search(r'name="unit" value="(\w+)"', school.get("/participants/new?kind=individual").text).group(1)


def complete_draft(school: Wire, occasion: str, own: str, name: str) -> str:
    """A participant of its own and a dossier that can be submitted, at revision 2. Returns its address."""
    person = done(school.post("/participants", [
        ("kind", "individual"), ("name", name), ("detail", "Giáo viên"), ("group", "official"), ("work", "direct"),
        ("unit", own)]))  # fmt: skip
    begun = done(school.post("/nominations", [
        ("participant", person.rpartition("/")[2]), ("occasion", occasion), ("award", "commune-certificate")]))
    dossier = begun.removesuffix("/edit")
    done(school.post(f"{dossier}/edit", [
        ("revision", "1"), ("rows", "1"), ("achievement-1", "Lớp học nộp hồ sơ trực tuyến"),
        ("achievement-1-from", "2026-04-01"), ("achievement-1-to", "2026-09-30"), ("themes", "đ"),
        ("criteria", "III.4.a"), ("award", "commune-certificate"), ("report", REPORT), ("then", "stay")]))
    return dossier


def done(reply: Reply) -> str:
    assert reply.status == 303, reply.says()
    return reply.location
