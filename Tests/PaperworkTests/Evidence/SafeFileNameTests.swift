import Domain
import Testing

@testable import Paperwork

@Suite("A file's name is a clean label")
struct SafeFileNameTests {
    @Test(
        "paths, hidden signs and wrong extensions go, the name stays",
        arguments: [
            ("Báo cáo thành tích.docx", EvidenceKind.docx, "Báo cáo thành tích.docx"),
            ("C:\\Users\\an\\bao-cao.PDF", .pdf, "bao-cao.pdf"),
            ("../../etc/passwd", .pdf, "passwd.pdf"),
            ("a/b\\c.png", .png, "c.png"),
            ("...bao.cao..pdf", .pdf, "bao.cao.pdf"),
            ("anh.JPEG", .jpeg, "anh.jpeg"),
            ("anh.png", .jpeg, "anh.jpg"),
            ("bao-cao.pdf.exe", .pdf, "bao-cao.pdf"),
            ("kế hoạch v1.2", .xlsx, "kế hoạch v1.2.xlsx"),
            ("hoa\u{202E}fdp.exe", .pdf, "hoafdp.pdf"),
            ("a\u{0}b\r\nc\u{2028}\u{200B}d.pdf", .pdf, "abcd.pdf"),
            ("a\"b<c>:d|e?f*.pdf", .pdf, "a_b_c__d_e_f_.pdf"),
            ("", .pdf, "tệp.pdf"),
            (".pdf", .pdf, "tệp.pdf"),
            (".pdf.exe. ", .pdf, "tệp.pdf"),
            ("báo/", .docx, "tệp.docx"),
        ])
    func cleaned(raw: String, kind: EvidenceKind, clean: String) {
        #expect(SafeFileName.clean(raw, kind: kind) == clean)
    }

    @Test("letters and marks are joined into one form")
    func normalised() {
        let name = SafeFileName.clean("Đo\u{302}\u{300}ng.pdf", kind: .pdf)
        #expect(Array(name.unicodeScalars) == Array("Đồng.pdf".unicodeScalars))
    }

    @Test("a long name is cut in front of its extension and between letters")
    func shortened() {
        let long = SafeFileName.clean(String(repeating: "ề", count: 300) + ".xlsx", kind: .xlsx)
        #expect(long == String(repeating: "ề", count: 115) + ".xlsx")
        let stacked = SafeFileName.clean("a" + String(repeating: "\u{323}", count: 100_000), kind: .png)
        #expect(stacked == "tệp.png")
    }

    @Test("cleaning twice changes nothing", arguments: ["a.b.pdf", "x.exe", " ..a", "pdf", "a.pdf.pdf"])
    func settled(raw: String) {
        let once = SafeFileName.clean(raw, kind: .pdf)
        #expect(SafeFileName.clean(once, kind: .pdf) == once)
    }
}
