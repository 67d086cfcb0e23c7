import Reading
import Testing
import Wording

@testable import Paperwork

@Suite("Files that are not read as a paper")
struct PaperRefusalTests {
    private static let good = DocxSample(lines: PaperSamples.plan)

    private func fault(_ bytes: [UInt8]) -> PaperFault? {
        do {
            _ = try PlanPaperFile.read(bytes, name: "tệp")
            return nil
        } catch {
            return error
        }
    }

    private func relation(_ type: String, _ target: String, mode: String = "External") -> PaperFault? {
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(type)"
        let list = "<Relationship Id=\"r1\" Type=\"\(kind)\" Target=\"\(target)\" TargetMode=\"\(mode)\"/>"
        return fault(
            PaperRefusalTests.good.with("word/_rels/settings.xml.rels", DocxSample.relations(list)).bytes)
    }

    @Test("a program in the document is refused, also one that only its types tell of")
    func macros() {
        var zip = PaperRefusalTests.good.zip
        zip.entries.append(ZipSample.Entry(name: "word/vbaProject.bin"))
        #expect(fault(zip.bytes) == .macros)
        let types = PaperRefusalTests.good.parts[0].text.replacing(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            with: "application/vnd.ms-word.document.macroEnabled.main+xml")
        #expect(fault(PaperRefusalTests.good.with("[Content_Types].xml", types).bytes) == .macros)
    }

    @Test("what would be fetched from elsewhere is refused; a link, a picture and a template of one's own are not")
    func external() {
        #expect(relation("attachedTemplate", "https://mau.example/t.dotm") == .external("https://mau.example/t.dotm"))
        #expect(relation("attachedTemplate", "\\\\may\\chung\\t.dotm") == .external("\\\\may\\chung\\t.dotm"))
        #expect(relation("attachedTemplate", "file://may/t.dotm") == .external("file://may/t.dotm"))
        #expect(relation("oleObject", "https://mau.example/x") == .external("https://mau.example/x"))
        #expect(relation("attachedTemplate", "file:///C:\\Mau\\t.dotx") == nil)
        #expect(relation("hyperlink", "https://mau.example/") == nil)
        #expect(relation("image", "https://mau.example/a.png") == nil)
        #expect(relation("oleObject", "embeddings/a.bin", mode: "Internal") == nil)
    }

    @Test("a part that declares its own entities is refused before anything is made of them")
    func entities() {
        let bomb = "<!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
        let text = PaperRefusalTests.good.parts[2].text
        for part in [bomb + text, text.replacing("KẾ HOẠCH", with: "&lol;")] {
            #expect(fault(PaperRefusalTests.good.with("word/document.xml", part).bytes) == .entities)
        }
    }

    @Test("XML that is cut, or whose elements do not close, is refused")
    func broken() {
        let text = PaperRefusalTests.good.parts[2].text
        let cut = String(text.dropLast(20))
        #expect(fault(PaperRefusalTests.good.with("word/document.xml", cut).bytes) == .cut)
        for part in [
            text.replacing("</w:body>", with: "</w:bodi>"), text.replacing("<w:body>", with: "<w:body <>"),
            text + "<w:more/>", text.replacing("<w:body>", with: String(repeating: "<w:sdt>", count: 500)),
        ] {
            #expect(fault(PaperRefusalTests.good.with("word/document.xml", part).bytes) == .damaged)
        }
    }

    @Test("an archive that lies about a part is refused")
    func lies() {
        var wrongSum = PaperRefusalTests.good.zip
        wrongSum.entries[2].checksum = 7
        #expect(fault(wrongSum.bytes) == .damaged)
        var deflated = PaperRefusalTests.good.zip
        (deflated.entries[2].data, deflated.entries[2].method) = (PaperRefusalTests.deflatedZeros, 8)
        deflated.entries[2].unpackedSize = 100
        #expect(fault(deflated.bytes) == .bomb)
        deflated.entries[2].unpackedSize = 301
        #expect(fault(deflated.bytes) == .damaged)
        deflated.entries[2].data.removeLast(2)
        #expect(fault(deflated.bytes) == .damaged)
        deflated.entries[2].data = [0xFF, 0xFF, 0xFF]
        #expect(fault(deflated.bytes) == .damaged)
    }

    /// 300 zeros.
    private static let deflatedZeros: [UInt8] = [0x63, 0x60, 0x18, 0x05, 0xC4, 0x02, 0x00]

    @Test("names twice, names that lead outside, a password and a cut archive are refused")
    func archives() {
        var twice = PaperRefusalTests.good.zip
        twice.entries.append(ZipSample.Entry(name: "word/DOCUMENT.xml"))
        #expect(fault(twice.bytes) == .damaged)
        var stray = PaperRefusalTests.good.zip
        stray.entries.append(ZipSample.Entry(name: "../../etc/cron.d/x"))
        #expect(fault(stray.bytes) == .strayPaths)
        var locked = PaperRefusalTests.good.zip
        locked.entries[2].flags = 1
        #expect(fault(locked.bytes) == .encrypted)
        #expect(fault(Array(PaperRefusalTests.good.bytes.dropLast(30))) == .cut)
        #expect(fault(ZipSample.excel.bytes) == .otherArchive)
        #expect(fault(ZipSample(["a.txt"]).bytes) == .otherArchive)
    }

    @Test("a PDF that is a scan, has a password, is cut or is damaged is said to be so")
    func pdf() throws {
        let good = try PaperSamples.fixture("plan.pdf")
        #expect(fault(try PaperSamples.fixture("scan.pdf")) == .pdf(.noText))
        #expect(fault(try PaperSamples.fixture("locked.pdf")) == .encrypted)
        #expect(fault(Array(good.prefix(good.count / 2))) == .cut)
        #expect(fault(Array("%PDF-1.7\nkhông phải\n%%EOF\n".utf8)) == .pdf(.unreadable))
    }

    @Test("other files are named")
    func others() {
        #expect(fault(EvidenceSamples.compound(holding: "WordDocument")) == .oldWord)
        #expect(fault(EvidenceSamples.compound(holding: "EncryptedPackage")) == .encrypted)
        #expect(fault(Array("{\\rtf1 a}".utf8)) == .richText)
        #expect(fault(EvidenceSamples.jpeg) == .source(.binary))
        #expect(fault([]) == .source(.empty))
        #expect(fault(DocxSample("").bytes) == .source(.empty))
        // Neither UTF-8 nor Vietnamese in any code: not guessed at.
        #expect(fault(Array("Ecole ".utf8) + [0xE9, 0x74, 0xE9]) == .source(.notUTF8))
    }

    @Test("a program that takes too long is stopped")
    func slow() throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        #expect(try BoundedProgram("sleep").run(["30"], in: folder, seconds: 1) == .late)
        #expect(try BoundedProgram("false").run([], in: folder) == .ended(1))
        #expect(throws: PaperFault.pdf(.noProgram)) { try BoundedProgram("không-có") }
    }

    @Test("every refusal is a sentence in both languages")
    func sentences() {
        let faults: [PaperFault] = [
            .source(.binary), .cut, .damaged, .bomb, .encrypted, .macros, .strayPaths, .external("https://mau.example"),
            .entities, .oldWord, .richText, .otherArchive, .noRoom, .pdf(.noProgram), .pdf(.noText), .pdf(.tooSlow),
            .pdf(.unreadable),
        ]
        for fault in faults {
            for language in Language.allCases { #expect(fault.phrase.text(in: language).hasSuffix(".")) }
        }
        #expect(Set(faults.map { $0.phrase.text(in: .vietnamese) }).count == faults.count)
    }
}
