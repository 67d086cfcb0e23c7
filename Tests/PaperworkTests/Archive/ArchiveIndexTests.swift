import Domain
import TestSupport
import Testing
import Wording

@testable import Paperwork

@Suite struct ArchiveIndexTests {
    @Test(arguments: Language.allCases)
    func `the first page names every file and escapes what people typed`(language: Language) {
        let stamp = JournalStamp(sequence: 3, hash: String(repeating: "0a1b", count: 16))
        var index = ArchiveIndex(
            agency: "UBND <b>", occasion: "Đợt \"1\"", made: Day(number: 20_779), stamp: stamp)
        var folder = ArchiveIndex.Folder(
            "ho-so/1", number: "<u>", title: "<script>alert('1')</script>", detail: "a & b", status: .decided, day: nil)
        folder.files = [.init(name: "<i>.pdf", path: "ho-so/1/minh-chung/1-i.pdf")]
        index.nominations = [folder]
        let text = String(decoding: ArchiveIndexFile.bytes(index, in: language), as: UTF8.self)
        #expect(!text.contains("<script>") && !text.contains("<b>") && !text.contains("<u>") && !text.contains("<i>"))
        #expect(text.contains("href=\"ho-so/1/minh-chung/1-i.pdf\"") && text.contains("a &amp; b"))
        #expect(text.contains(stamp.groups) && text.contains(language(.archiveNone)))
        #expect(!text.contains("fonts-croscore"))
        index.missing = 2
        #expect(String(decoding: ArchiveIndexFile.bytes(index, in: language), as: UTF8.self).contains("fonts-croscore"))
    }

    @Test func `the list for hand-over has a row for each record, as a paper, for Word and as a table`() throws {
        let stamp = JournalStamp(sequence: 3, hash: String(repeating: "0a1b", count: 16))
        var index = ArchiveIndex(
            agency: "UBND xã Mẫu", occasion: "Đợt hằng năm", made: Day(number: 20_779), stamp: stamp)
        for number in 1...80 {
            var folder = ArchiveIndex.Folder(
                "ho-so/hs-\(number)", number: "HS-\(number)", title: "Người \(number)", detail: "Trường · Giấy khen",
                day: Day(number: 20_700))
            folder.files = [.init(name: "a", path: "ho-so/hs-\(number)/a")]
            index.nominations.append(folder)
        }
        let list = HandoverList(index, office: PaperSample.office, made: Sample.now)
        #expect(list.files.map(\.name) == ["docx", "pdf", "csv"].map { "danh-muc-ho-so-nop-luu.\($0)" })
        let table = String(decoding: list.files[2].bytes, as: UTF8.self)
        #expect(table.contains("HS-80") && table.contains("Hồ sơ đề nghị khen thưởng: Người 80 (Trường · Giấy khen)"))
        let probe = try PaperFileProbe(list.files[1].bytes, as: .pdf)
        #expect(probe.place("DANH MỤC HỒ SƠ NỘP LƯU") != nil && probe.pages > 1)
        #expect(probe.place("80 hồ sơ, 80 tệp") != nil && probe.place("HS-80") != nil)
        #expect(probe.count("Thư") >= probe.pages, "the head is repeated")
        #expect(probe.place("BÊN GIAO") != nil && probe.place("BÊN NHẬN") != nil)
        #expect(probe.words.allSatisfy { $0.left > 29.5 && $0.right < 195.5 && $0.bottom < 277.5 })
    }
}
