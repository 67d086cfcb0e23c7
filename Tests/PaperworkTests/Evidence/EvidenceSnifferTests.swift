import Domain
import Testing

@testable import Paperwork

@Suite("A file of evidence is known by its bytes")
struct EvidenceSnifferTests {
    @Test("a sound file of every kind is recognised", arguments: EvidenceKind.allCases)
    func soundFiles(kind: EvidenceKind) {
        #expect(EvidenceSniffer.kind(of: EvidenceSamples.bytes(kind)) == .success(kind))
    }

    @Test("no shortened file passes and none brings the reader down", arguments: EvidenceKind.allCases)
    func prefixes(kind: EvidenceKind) throws {
        let whole = EvidenceSamples.bytes(kind)
        // The line feed behind a PDF's end mark may go missing.
        for length in 0..<(kind == .pdf ? whole.count - 1 : whole.count) {
            let answer = EvidenceSniffer.kind(of: Array(whole.prefix(length)))
            #expect(throws: EvidenceRefusal.self, "\(kind.rawValue), \(length) bytes") { try answer.get() }
        }
    }

    @Test("no changed byte brings the reader down", arguments: EvidenceKind.allCases)
    func changedBytes(kind: EvidenceKind) {
        let whole = EvidenceSamples.bytes(kind)
        var refused = 0
        for index in whole.indices {
            for value: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
                var changed = whole
                changed[index] = value
                if case .failure = EvidenceSniffer.kind(of: changed) { refused += 1 }
            }
        }
        #expect(refused > 0 && refused < whole.count * 5)
    }

    @Test("nothing, too much and something else are told apart")
    func sizeAndStrangers() {
        let pdf = EvidenceSamples.bytes(.pdf)
        let filler = [UInt8](repeating: 0x20, count: EvidenceSniffer.largestSize - pdf.count)
        let padded = Array(pdf.prefix(9)) + filler + Array(pdf.dropFirst(9))
        #expect(EvidenceSniffer.kind(of: []) == .failure(.empty))
        #expect(EvidenceSniffer.kind(of: padded) == .success(.pdf))
        #expect(EvidenceSniffer.kind(of: [0x20] + padded) == .failure(.tooLarge))
        #expect(EvidenceSniffer.kind(of: Array("Báo cáo thành tích".utf8)) == .failure(.unknown))
        #expect(EvidenceSniffer.kind(of: EvidenceSamples.compound(holding: "WordDocument")) == .failure(.unknown))
        #expect(EvidenceSniffer.kind(of: EvidenceSamples.compound(holding: "EncryptedPackage")) == .failure(.encrypted))
    }

    @Test(
        "what pretends to be a PDF is called by its own name",
        arguments: [
            ("<html><script>", EvidenceDisguise.webPage), ("\u{FEFF} \n<svg>", .webPage), ("MZ", .program),
            ("#!/bin/sh\n", .program), ("\u{7F}ELF", .program), ("PK\u{3}\u{4}", .archive),
        ])
    func disguisedDocuments(opening: String, disguise: EvidenceDisguise) {
        let file = Array(opening.utf8) + EvidenceSamples.bytes(.pdf)
        #expect(EvidenceSniffer.kind(of: file) == .failure(.disguised(disguise)))
    }

    @Test("junk in front of a PDF is allowed for a kilobyte and no further")
    func junkBeforeHeader() {
        let pdf = EvidenceSamples.bytes(.pdf)
        let junk = [UInt8](repeating: 0x0A, count: 1024)
        #expect(EvidenceSniffer.kind(of: junk.dropFirst() + pdf) == .success(.pdf))
        #expect(EvidenceSniffer.kind(of: junk + pdf) == .failure(.unknown))
        #expect(EvidenceSniffer.kind(of: pdf + junk.dropFirst(8)) == .success(.pdf))
        #expect(EvidenceSniffer.kind(of: pdf + junk) == .failure(.cut))
    }

    @Test("an archive behind a PDF or a picture is found", arguments: [EvidenceKind.pdf, .jpeg])
    func archiveBehind(kind: EvidenceKind) {
        let both = EvidenceSamples.bytes(kind) + ZipSample(["a.txt"]).bytes
        #expect(EvidenceSniffer.kind(of: both) == .failure(.disguised(.archive)))
    }
}
