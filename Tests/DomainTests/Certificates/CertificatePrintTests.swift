import Domain
import Testing

@Suite struct CertificatePrintTests {
    @Test(arguments: [("0", 0), ("1,5", 15), ("1.5", 15), ("-2", -20), ("-0,3", -3), ("30", 300), ("1000", 10_000)])
    func `millimetres are read as people type them`(typed: String, tenths: Int) {
        #expect(CertificatePrint.tenths(typed) == tenths)
    }

    @Test(arguments: ["", "-", "1,55", "a", "1 5", "+2", "1,", "99999", "٣"])
    func `what is no number of millimetres is refused`(typed: String) {
        #expect(CertificatePrint.tenths(typed) == nil)
    }

    @Test func `thirty millimetres are the most, to each side`() {
        #expect(CertificatePrint(across: 300, down: -300, isRed: true).defects == [])
        let far = CertificatePrint(across: 301, down: -301, isRed: false).defects
        #expect(far.map(\.field) == ["across", "down"] && far.allSatisfy { $0.code == .shiftTooFar })
    }

    @Test(arguments: [
        ("Báo cáo – Đợt 1.pdf", "bao-cao-dot-1-pdf"), ("../../etc/passwd", "etc-passwd"), ("\u{202E}a<b>", "a-b"),
        ("🌸", "x"), ("", "x"), ("HS-2026-014", "hs-2026-014"),
    ])
    func `a file's name in an archive never leads out of its folder`(typed: String, name: String) {
        #expect(ArchiveName.plain(typed) == name)
        #expect(ArchiveName.plain(String(repeating: "ệ", count: 300)).count == 60)
    }
}
