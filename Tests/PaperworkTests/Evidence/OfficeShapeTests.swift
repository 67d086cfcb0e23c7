import Domain
import Testing

@testable import Paperwork

@Suite("An office document is an archive that hides nothing")
struct OfficeShapeTests {
    typealias Entry = ZipSample.Entry

    private func answer(_ sample: ZipSample) -> Result<EvidenceKind, EvidenceRefusal> {
        EvidenceSniffer.kind(of: sample.bytes)
    }

    @Test("other archives are not documents")
    func otherArchives() {
        #expect(answer(ZipSample([])) == .failure(.disguised(.archive)))
        #expect(answer(ZipSample(["word/document.xml"])) == .failure(.disguised(.archive)))
        #expect(answer(ZipSample(["[Content_Types].xml"])) == .failure(.disguised(.archive)))
        #expect(answer(.word.adding(Entry(name: "xl/workbook.xml"))) == .failure(.disguised(.severalKinds)))
    }

    @Test(
        "a document with a program in it is refused, however its name is written",
        arguments: ["word/vbaProject.bin", "WORD\\VBAPROJECT.BIN", "word/vbaData.xml", "xl/macrosheets/sheet1.xml"])
    func macros(part: String) {
        #expect(answer(.word.adding(Entry(name: part))) == .failure(.macros))
    }

    @Test(
        "entry names that leave their folder are refused",
        arguments: ["../evil.xml", "word/../../evil", "word\\..\\evil", "/etc/passwd", "\\evil", "C:evil", "", "a\0b"])
    func strayPaths(name: String) {
        #expect(answer(.word.adding(Entry(name: name))) == .failure(.disguised(.strayPaths)))
    }

    @Test("dots inside a name lead nowhere and are allowed")
    func innocentDots() {
        #expect(answer(.word.adding(Entry(name: "word/media/a..b...png"))) == .success(.docx))
    }

    @Test("what unpacks out of proportion is a bomb")
    func bombs() {
        let mebibyte = 1024 * 1024
        let dense = Entry(name: "a", data: Array(repeating: 0, count: 5_242), method: 8, unpackedSize: mebibyte + 1)
        var denser = dense
        denser.data = Array(repeating: 0, count: 5_000)
        #expect(answer(.word.adding(dense)) == .success(.docx))
        #expect(answer(.word.adding(denser)) == .failure(.bomb))

        let large = Entry(
            name: "b", data: Array(repeating: 0, count: mebibyte), method: 8, unpackedSize: 201 * mebibyte)
        #expect(answer(.word.adding(large)) == .failure(.bomb))
        #expect(answer(ZipSample((0..<5_001).map { "f\($0)" })) == .failure(.bomb))
    }

    @Test("two entries that share bytes are a bomb")
    func overlap() {
        #expect(answer(.word.adding(Entry(name: "[Content_Types].xml2", localOffset: 0))) == .failure(.bomb))
    }

    @Test("a protected entry is encrypted", arguments: [(1, 8), (1 << 6, 8), (1 << 13, 8), (0, 99)])
    func encrypted(flags: Int, method: Int) {
        #expect(answer(.word.adding(Entry(name: "a", flags: flags, method: method))) == .failure(.encrypted))
    }

    @Test("a directory that contradicts the file is damaged")
    func contradictions() {
        #expect(answer(.word.adding(Entry(name: "a", localName: "b"))) == .failure(.damaged))
        #expect(answer(.word.adding(Entry(name: "a", method: 12))) == .failure(.damaged))
        #expect(answer(.word.adding(Entry(name: "a", unpackedSize: 9))) == .failure(.damaged))
        #expect(answer(.word.adding(Entry(name: "a", packedSize: 900))) == .failure(.damaged))
        #expect(answer(.word.adding(Entry(name: "WORD/document.xml"))) == .failure(.damaged))
        #expect(answer(.word.adding(Entry(name: "a", localOffset: 7))) == .failure(.bomb))

        var wrongCount = ZipSample.word
        wrongCount.entryCount = 2
        #expect(answer(wrongCount) == .failure(.damaged))
        var wrongPlace = ZipSample.word
        wrongPlace.directoryOffset = 0xFFFF_FFFF
        #expect(answer(wrongPlace) == .failure(.damaged))
    }

    @Test("64-bit sizes are read when they are sane")
    func wideSizes() {
        let announced = 0xFFFF_FFFF
        func entry(_ extra: [UInt8]) -> Entry {
            Entry(name: "a", packedSize: announced, unpackedSize: announced, extra: extra)
        }
        let sane: [UInt8] = [1, 0, 16, 0] + little(4, 8) + little(4, 8)
        let otherField: [UInt8] = [9, 0, 1, 0, 0]
        #expect(answer(.word.adding(entry(sane))) == .success(.docx))
        #expect(answer(.word.adding(entry(otherField + sane))) == .success(.docx))
        #expect(answer(.word.adding(entry([1, 0, 16, 0] + little(-1, 8) + little(4, 8)))) == .failure(.damaged))
        #expect(answer(.word.adding(entry([1, 0, 8, 0] + little(4, 8)))) == .failure(.damaged))
        #expect(answer(.word.adding(entry([]))) == .failure(.damaged))
    }

    @Test("a comment behind the archive is allowed, other bytes are a break")
    func behindTheEnd() {
        var commented = ZipSample.word
        commented.comment = Array("lưu ngày 22/11".utf8)
        #expect(answer(commented) == .success(.docx))
        #expect(EvidenceSniffer.kind(of: ZipSample.word.bytes + [0]) == .failure(.cut))
    }
}
