import Domain
import Paperwork
import TestSupport
import Testing

@Suite struct CertificatePDFTests {
    private func certificates(_ count: Int, name: String = "Nguyễn Văn Đức") -> [Certificate] {
        let season = TestSeason()
        return (0..<count).map { number in
            var item = season.decision.items[0]
            item.name = name
            item.goldBook = number + 1
            return Sample.certificate("\(number)", of: item, in: season.decision)
        }
    }

    private func pdf(_ mode: CertificatePrint.Mode = .full, _ print: CertificatePrint = .standard) -> CertificatePDF {
        CertificatePDF(agencyName: "UBND xã Mẫu", place: "Xã Mẫu", print: print, mode: mode, made: Sample.now)
    }

    /// Pages of a file of Cairo's, which says their number in plain words.
    private func pages(_ bytes: [UInt8]) -> Int {
        String(decoding: bytes, as: UTF8.self).firstMatch(of: /\/Count ([0-9]+)/).flatMap { Int($0.1) } ?? 0
    }

    @Test func `each certificate is a sheet, and the same ones give the same bytes`() throws {
        let bytes = try pdf().bytes(certificates(3), codes: [:])
        #expect(bytes.starts(with: Array("%PDF-".utf8)) && pages(bytes) == 3)
        #expect(try pdf().bytes(certificates(3), codes: [:]) == bytes)
        let over = try pdf(.overprint).bytes(certificates(3), codes: [:])
        #expect(pages(over) == 3 && over.count < bytes.count)
    }

    @Test(arguments: [
        String(repeating: "Ệ", count: 300), "Mai 🌸", "\u{202E}gnạh\u{202C}", "<script>alert(1)</script>",
        "Nguye\u{0302}\u{0303}n",
    ])
    func `hostile names are drawn`(name: String) throws {
        #expect(pages(try pdf().bytes(certificates(1, name: name), codes: [:])) == 1)
    }

    @Test func `what does not fit is told with its code, and nothing is half drawn`() {
        let long = certificates(1, name: String(repeating: "rất dài ", count: 2_000))
        #expect(throws: CertificatePDF.Fault.tooLong(code: long[0].code)) { try pdf().bytes(long, codes: [:]) }
        #expect(throws: CertificatePDF.Fault.noCertificates) { try pdf().bytes([], codes: [:]) }
    }

    @Test func `the code is drawn where there is one`() throws {
        let one = certificates(1)
        let plain = try pdf().bytes(one, codes: [:])
        let coded = try pdf().bytes(one, codes: [one[0].id: "https://a.vn/lookup?p=TD1.x"])
        #expect(coded.count > plain.count + 500)
    }

    @Test func `the test sheet follows the setting`() throws {
        let standing = try pdf(.overprint).testSheet()
        let moved = try pdf(.overprint, CertificatePrint(across: 15, down: -20, isRed: true)).testSheet()
        #expect(pages(standing) == 1 && standing != moved)
    }

    private struct Full: Error {}

    @Test func `a sink that takes no more ends the drawing with its own error`() {
        var taken = 0
        #expect(throws: Full.self) {
            try pdf().write(certificates(50), codes: [:]) { piece in
                taken += piece.count
                if taken > 20_000 { throw Full() }
            }
        }
    }
}
