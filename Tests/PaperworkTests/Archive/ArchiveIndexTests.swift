import Domain
import Paperwork
import Testing
import Wording

@Suite struct ArchiveIndexTests {
    @Test(arguments: Language.allCases)
    func `the first page names every file and escapes what people typed`(language: Language) {
        let stamp = JournalStamp(sequence: 3, hash: String(repeating: "0a1b", count: 16))
        var index = ArchiveIndex(
            agency: "UBND <b>", occasion: "Đợt \"1\"", made: Day(number: 20_779), stamp: stamp)
        var folder = ArchiveIndex.Folder(title: "<script>alert('1')</script>", detail: "a & b", status: .decided)
        folder.files = [.init(name: "<i>.pdf", path: "nominations/1/evidence/1-i.pdf")]
        index.nominations = [folder]
        let text = String(decoding: ArchiveIndexFile.bytes(index, in: language), as: UTF8.self)
        #expect(!text.contains("<script>") && !text.contains("<b>") && !text.contains("<i>"))
        #expect(text.contains("href=\"nominations/1/evidence/1-i.pdf\"") && text.contains("a &amp; b"))
        #expect(text.contains(stamp.groups) && text.contains(language(.archiveNone)))
    }
}
