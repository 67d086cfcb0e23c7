import Domain
import Testing

@Suite struct CertificatePayloadTests {
    private func payload(name: String, agency: String = "UBND xã Mẫu") throws -> CertificatePayload {
        CertificatePayload(
            key: "0123456789abcdef", agency: agency, code: "7K3M-Q2XD-90AF", name: name, award: "Giấy khen",
            decisionNumber: "05/QĐ-UBND", issued: try #require(Day("2026-12-10")), goldBook: 3,
            digest: "AAAAAAAAAAAAAAAAAAAAAA")
    }

    @Test func `what was written is read again`() throws {
        let written = try payload(name: "Nguyễn Văn Đức")
        #expect(written.text.split(separator: "\n").count == 9)
        #expect(CertificatePayload(reading: written.text) == written)
    }

    @Test func `a text that is not exactly what was written is not read`() throws {
        let text = try payload(name: "Lê Thị Mai").text
        for wrong in [
            "", text + "\n", text + "\nx", String(text.dropLast()) + "\u{202E}",
            text.replacing("\n3\n", with: "\n03\n"),
            text.replacing("2026-12-10", with: "2026-13-10"), text.replacing("\n", with: "\r\n"),
        ] {
            #expect(CertificatePayload(reading: wrong) == nil)
        }
    }

    @Test(arguments: [
        ("Lê\nVăn\rA", "LêVănA"), ("Lê \u{202E}nêB\u{2066}", "Lê nêB"), ("<script>&\"", "<script>&\""),
        ("Mai 🌸", "Mai 🌸"), ("\u{200F}Bình", "Bình"), ("", ""),
    ])
    func `a field is one line without marks that turn the writing`(typed: String, kept: String) throws {
        #expect(try payload(name: typed).name == kept)
        let written = try payload(name: typed)
        #expect(CertificatePayload(reading: written.text) == written)
    }

    @Test func `a name of three hundred letters is cut to eighty and shows that it was`() throws {
        let written = try payload(name: String(repeating: "ệ", count: 300))
        #expect(written.name == String(repeating: "ệ", count: 79) + "…")
        #expect(CertificatePayload(reading: written.text) == written)
        #expect(try payload(name: String(repeating: "ệ", count: 80)).name == String(repeating: "ệ", count: 80))
    }

    @Test(arguments: [
        ("https://thidua.xa.gov.vn", "https://thidua.xa.gov.vn"),
        ("https://thidua.xa.gov.vn/", "https://thidua.xa.gov.vn"),
        ("http://192.0.2.1:8080/thi-dua", "http://192.0.2.1:8080/thi-dua"),
    ])
    func `an address is taken as people know it`(typed: String, kept: String) {
        #expect(PublicAddress(typed)?.text == kept)
    }

    @Test(arguments: [
        "", "thidua.xa.gov.vn", "ftp://xa.gov.vn", "https://", "https://xã.vn", "https://a b", "javascript:alert(1)",
        "https://a/?x", "https://a#b", "https://a@b", "https://" + String(repeating: "a", count: 100),
    ])
    func `what is no plain address is refused`(typed: String) { #expect(PublicAddress(typed) == nil) }

    @Test func `the head of a journal is read as it was printed, grouped, typed or scanned`() {
        let stamp = JournalStamp(sequence: 12, hash: String(repeating: "0a1b", count: 16))
        #expect(stamp.groups.hasPrefix("0a1b 0a1b ") && stamp.groups.utf8.count == 79)
        for typed in [stamp.hash, stamp.groups, stamp.code, stamp.hash.uppercased(), " \(stamp.hash)\n"] {
            #expect(JournalStamp.hash(in: typed) == stamp.hash)
        }
        for wrong in ["", String(stamp.hash.dropLast()), "g" + String(stamp.hash.dropLast()) + "x"] {
            #expect(JournalStamp.hash(in: wrong) == nil)
        }
    }

    @Test func `squares become one path, runs of a row in one piece`() throws {
        let matrix = try #require(
            QRMatrix(size: 3, dark: [true, true, false, false, false, true, false, false, false]))
        #expect(matrix.path == "M4 4h2v1h-2zM6 5h1v1h-1z")
        #expect(QRMatrix(size: 2, dark: [true]) == nil && QRMatrix(size: 0, dark: []) == nil)
    }
}
