import Domain
import Foundation
import TestSupport
import Testing

@testable import Paperwork

/// Certificates measured on the finished sheet, in millimetres (law.md §5.3).
@Suite struct CertificateMeasureTests {
    private func certificates(_ names: [String], signedAs signer: DecisionSigner = .head) -> [Certificate] {
        let season = TestSeason()
        return names.enumerated().map { number, name in
            var item = season.decision.items[0]
            (item.name, item.goldBook) = (name, number + 1)
            let made = Sample.certificate("\(number)", of: item, in: season.decision)
            return Certificate(
                id: made.id, agency: made.agency, decision: made.decision, nomination: made.nomination,
                code: made.code, name: made.name, detail: made.detail, award: made.award,
                achievement: made.achievement, goldBook: made.goldBook, decisionNumber: made.decisionNumber,
                issued: made.issued, signer: made.signer, signerTitle: signer.title)
        }
    }

    private func probe(
        _ names: [String], _ mode: CertificatePrint.Mode = .full, _ print: CertificatePrint = .standard,
        signedAs signer: DecisionSigner = .head
    ) throws -> PaperFileProbe {
        let pdf = CertificatePDF(
            agencyName: "Ủy ban nhân dân xã Mẫu", place: "Mẫu", print: print, mode: mode, made: Sample.now)
        return try PaperFileProbe(pdf.bytes(certificates(names, signedAs: signer), codes: [:]), as: .pdf)
    }

    @Test func `a whole sheet lies across, its lines in the rule's order and in the middle, its faces embedded`() throws
    {
        let probe = try probe(["Nguyễn Văn Đức"])
        #expect(abs(probe.size[0] - 297) < 0.5 && abs(probe.size[1] - 210) < 0.5 && probe.pages == 1)
        let lines = [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU",
            "TẶNG", "GIẤY KHEN", "Nguyễn Văn Đức",
        ]
        let places = try lines.map { try #require(probe.place($0), "\($0)") }
        #expect(places.map(\.top) == places.map(\.top).sorted())
        #expect(places.allSatisfy { abs($0.middle - 148.5) < 1 })
        #expect(probe.words.allSatisfy { $0.left > 9 && $0.right < 288 && $0.top > 9 && $0.bottom < 201 })
        let (number, book) = (try #require(probe.place("Số quyết định:")), try #require(probe.place("Số sổ vàng: 01")))
        let day = try #require(probe.place("Mẫu, ngày 22 tháng 11 năm 2026"))
        #expect(number.left < 60 && book.top > number.top && day.left > 148.5)
        #expect(try #require(probe.place("CHỦ TỊCH")).top < day.top, "the first is the awarding office")
        #expect(!probe.faces.isEmpty && probe.faces.allSatisfy { $0.hasPrefix("Tinos") })
    }

    @Test func `the movement and the occasion stand before the achievement, and long ones stay on the sheet`() throws {
        let given = certificates(["Nguyễn Văn Đức"])
        let cause = Certificate.cause(
            movement: String(repeating: "Cao Minh chung tay xây dựng chính quyền số ", count: 3),
            occasion: "Tổng kết năm 2026")
        let pdf = CertificatePDF(
            agencyName: "Ủy ban nhân dân xã Mẫu", place: "Mẫu", print: .standard, mode: .full, made: Sample.now,
            causes: [given[0].decision: cause])
        let probe = try PaperFileProbe(pdf.bytes(given, codes: [:]), as: .pdf)
        let merit = try #require(probe.place("Đã có thành tích trong phong trào"))
        #expect(
            merit.top > (try #require(probe.place("Nguyễn Văn Đức"))).top && probe.place("Tổng") != nil)
        #expect(probe.words.allSatisfy { $0.left > 9 && $0.right < 288 && $0.bottom < 201 } && probe.pages == 1)
    }

    @Test func `over a blank nothing is drawn that it has already, and everything moves by the setting`() throws {
        let standing = try probe(["Nguyễn Văn Đức"], .overprint)
        for printed in ["GIẤY KHEN", "TẶNG", "CỘNG HÒA", "CHỦ TỊCH"] { #expect(standing.place(printed) == nil) }
        let moved = try probe(
            ["Nguyễn Văn Đức"], .overprint, CertificatePrint(across: 15, down: -20, isRed: true))
        #expect(standing.words.count == moved.words.count && standing.words.count > 10)
        for (before, after) in zip(standing.words, moved.words) {
            #expect(abs(after.left - before.left - 1.5) < 0.05 && abs(after.top - before.top + 2) < 0.05)
        }
        let whole = try probe(["Nguyễn Văn Đức"])
        let (over, full) = (
            try #require(standing.place("Nguyễn Văn Đức")), try #require(whole.place("Nguyễn Văn Đức"))
        )
        #expect(abs(over.left - full.left) < 0.05 && abs(over.top - full.top) < 0.05)
    }

    @Test func `a deputy signs in the Chairman's place, below each other, also over a blank`() throws {
        for mode in CertificatePrint.Mode.allCases {
            let probe = try probe(["Nguyễn Văn Đức"], mode, signedAs: .deputy)
            let (head, own) = (
                try #require(probe.place("KT. CHỦ TỊCH")), try #require(probe.place("PHÓ CHỦ TỊCH"))
            )
            let name = try #require(probe.place("Nguyễn Đức Thắng"))
            #expect(head.bottom <= own.top + 1 && own.bottom < name.top - 8, "room for a signature")
            #expect(abs(head.middle - own.middle) < 1 && abs(own.middle - name.middle) < 1)
        }
    }

    @Test func `a batch has a sheet for each, in order, with its own number of the gold book`() throws {
        let probe = try probe((1...12).map { "Người \($0)" })
        #expect(probe.pages == 12)
        #expect(probe.place("Số sổ vàng: 12")?.page == 12 && probe.place("Người 7")?.page == 7)
    }

    @Test func `names nobody expects stay in their place, and marks that turn the line are left out`() throws {
        let names = [
            String(repeating: "Tôn ", count: 75), String(repeating: "Ệ", count: 300), "Nguyễn 😀 Vui",
            "An\u{202E}gnouY\u{202C} Bình", "{{ten}} {% x %}", "<w:b/>&amp;\"' <script>",
            "Trần Thị Hường".decomposedStringWithCanonicalMapping,
        ]
        let probe = try probe(names, .overprint)
        #expect(probe.pages == names.count)
        #expect(probe.words.allSatisfy { $0.left > 15 && $0.right < 282 && $0.bottom < 201 })
        let first = probe.words.filter { $0.page == 1 && $0.text == "Tôn" }
        #expect(first.count == 75)
        #expect(first.allSatisfy { $0.top > 94 && $0.bottom < 119 }, "\(first.map(\.bottom).max() ?? 0)")
        #expect(probe.place("AngnouY Bình") != nil && probe.place("{{ten}} {% x %}") != nil)
        #expect(probe.words.contains { $0.page == 7 && $0.text == "Hường" })
    }

    @Test func `the test sheet names what a blank leaves open, where it would stand`() throws {
        let pdf = CertificatePDF(
            agencyName: "UBND", place: "", print: CertificatePrint(across: 30, down: 0, isRed: true), mode: .overprint,
            made: Sample.now)
        let probe = try PaperFileProbe(pdf.testSheet(), as: .pdf)
        let name = try #require(probe.place("Họ tên, tên tập thể"))
        #expect(probe.pages == 1 && abs(name.left - 32) < 0.5, "28 mm, moved by 3, and 1 within its frame")
        #expect(probe.place("3,0 mm,") != nil)
    }

    /// The colours of a page of Cairo's, which a page of whole letters in one ink would have none of.
    @Test func `text is black on the sheet, and red only where the rule has it`() throws {
        func inks(_ print: CertificatePrint) throws -> Set<String> {
            let pdf = CertificatePDF(
                agencyName: "UBND xã Mẫu", place: "Mẫu", print: print, mode: .full, made: Sample.now)
            return try InkProbe.inks(pdf.bytes(certificates(["Nguyễn Văn Đức"]), codes: [:]))
        }
        #expect(try inks(CertificatePrint(across: 0, down: 0, isRed: false)) == ["black"])
        #expect(try inks(.standard) == ["black", "red"])
    }
}
