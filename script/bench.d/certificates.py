"""A thousand certificates as one PDF: against bare Pango and Cairo in C, against LibreOffice converting the same texts from a
Word file, and the memory of a hundred and of a thousand."""

import pathlib
import subprocess
import tempfile
import time
import zipfile

from figures import Figure, ratio

MANY, FEW = 1_000, 100
#: One LibreOffice process converts this many Word files and that many, or one Word file with that many sheets; the difference
#: is what one costs, and the start is counted once.
SHORT, LONG = 4, 44
HERE = pathlib.Path(__file__).resolve().parent


def measure(tool: pathlib.Path, rounds) -> list[Figure]:
    """`rounds(tool, what, subject, count)` gives the milliseconds of each round and the most memory in KiB."""

    def ours() -> float:
        return min(rounds(tool, "certificates", MANY, 2)[0])

    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        bare = compiled(folder)
        against = ratio(f"{MANY} certificates against bare Pango and Cairo", ours, lambda: drawn(bare), 3)
        milliseconds = sorted(against.rounds["ours"])[len(against.rounds["ours"]) // 2]
        grown = (rounds(tool, "certificates", MANY, 1)[1] - rounds(tool, "certificates", FEW, 1)[1]) / 1024
        return [
            Figure(f"{MANY} certificates in one PDF", milliseconds, "ms", None, rounds={"ours": against.rounds["ours"]}),
            against,
            Figure(f"memory grown between {FEW} and {MANY} certificates", grown, "MB", 8),
            *libreoffice(folder, milliseconds),
        ]


def compiled(folder: pathlib.Path) -> pathlib.Path:
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "pangocairo"], check=True, capture_output=True, text=True
    ).stdout.split()
    program = folder / "bare"
    subprocess.run(["cc", "-O2", "-o", program, HERE / "bare_certificates.c", *flags, "-lm"], check=True)
    return program


def drawn(program: pathlib.Path) -> float:
    told = subprocess.run([program, str(MANY), "2"], check=True, capture_output=True, text=True).stdout
    return min(float(line) for line in told.split())


def libreoffice(folder: pathlib.Path, milliseconds: float) -> list[Figure]:
    """A Word file for each certificate, as offices fill them in, is judged; a single Word file with all sheets is told. The
    first conversion makes the profile and is thrown away."""
    converted(folder, [1])
    each = reckoned(lambda many: converted(folder, [1] * many))
    whole = reckoned(lambda many: converted(folder, [many]))
    return [
        Figure(
            f"faster than LibreOffice, a Word file for each ({MANY} reckoned from {SHORT} and {LONG}, one process)",
            each["whole"] / milliseconds, "×", 100, False, each,
        ),
        Figure(
            f"faster than LibreOffice, one Word file with all sheets ({MANY} reckoned from {SHORT} and {LONG})",
            whole["whole"] / milliseconds, "×", None, False, whole,
        ),
    ]  # fmt: skip


def reckoned(convert) -> dict:
    short, long = (min(convert(many) for _ in range(2)) for many in (SHORT, LONG))
    one = (long - short) / (LONG - SHORT)
    return {"short": short, "long": long, "one": one, "whole": short + (MANY - SHORT) * one}


def converted(folder: pathlib.Path, sheets: list[int]) -> float:
    """Milliseconds of one process that converts a Word file with as many sheets as each number says."""
    papers = [folder / f"certificates-{place}-{many}.docx" for place, many in enumerate(sheets)]
    for paper, many in zip(papers, sheets):
        if not paper.exists():
            write(paper, many)
    start = time.monotonic()
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir",
         folder, *papers],
        check=True, capture_output=True,
    )  # fmt: skip
    took = (time.monotonic() - start) * 1e3
    for paper, many in zip(papers, sheets):
        made = paper.with_suffix(".pdf")
        told = subprocess.run(["pdfinfo", made], check=True, capture_output=True, text=True).stdout
        if f"Pages:           {many}\n" not in told:
            raise RuntimeError(f"LibreOffice made another number of sheets than {many}: {told}")
        made.unlink()
    return took


def write(paper: pathlib.Path, sheets: int) -> None:
    """The texts of `CertificateMeasure` as paragraphs, a sheet each, across."""
    body = "".join(sheet(place, place == sheets) for place in range(1, sheets + 1))
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    document = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="{name}"><w:body>{body}\
<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="850" w:right="1134" w:bottom="567" \
w:left="1134" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr></w:body></w:document>"""
    types = """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/\
content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
wordprocessingml.document.main+xml"/></Types>"""
    rels = """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/\
2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
officeDocument" Target="word/document.xml"/></Relationships>"""
    with zipfile.ZipFile(paper, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("[Content_Types].xml", types)
        parts.writestr("_rels/.rels", rels)
        parts.writestr("word/document.xml", document)


def sheet(place: int, is_last: bool) -> str:
    lines = [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, "b", "center"), ("Độc lập - Tự do - Hạnh phúc", 14, "b", "center"),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CAO MINH", 17, "br", "center"), ("TẶNG", 16, "b", "center"),
        ("GIẤY KHEN", 42, "br", "center"), (f"Nguyễn Thị Thanh Huyền {place}", 24, "b", "center"),
        (f"Giáo viên, Trường Trung học cơ sở số {place % 40}", 15, "", "center"),
        (f"Đã có thành tích: Số hóa hồ sơ và hướng dẫn {place + 20} hộ dùng dịch vụ công trực tuyến", 16, "", "center"),
        ("Cao Minh, ngày 31 tháng 12 năm 2026", 13, "bi", "right"), ("CHỦ TỊCH", 14, "b", "right"),
        ("Trần Khánh Liên", 14, "b", "right"), ("Số quyết định: 05/QĐ-UBND ngày 31/12/2026", 12, "bi", "left"),
        (f"Số sổ vàng: {place:02}", 12, "bi", "left"), ("Mã tra cứu: ABCD2345EFGH", 11, "", "left"),
    ]  # fmt: skip
    paragraphs = [paragraph(*line) for line in lines]
    end = "" if is_last else '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    return "".join(paragraphs) + end


def paragraph(words: str, size: int, marks: str, side: str) -> str:
    style = "".join(text for mark, text in (("b", "<w:b/>"), ("i", "<w:i/>")) if mark in marks)
    ink = '<w:color w:val="CC0000"/>' if "r" in marks else ""
    return (
        f'<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="{side}"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Tinos" '
        f'w:hAnsi="Tinos" w:cs="Tinos"/>{style}{ink}<w:sz w:val="{size * 2}"/></w:rPr><w:t>{words}</w:t></w:r></w:p>'
    )
