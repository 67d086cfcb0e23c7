import Domain
import Testing

@testable import Paperwork

@Suite("A picture is walked from its first mark to its last")
struct PictureShapeTests {
    @Test(
        "a PNG has its header first, picture data, and its end last",
        arguments: [
            (["IHDR", "tEXt", "IDAT", "IDAT", "IEND"], Result<EvidenceKind, EvidenceRefusal>.success(.png)),
            (["IDAT", "IHDR", "IEND"], .failure(.damaged)),
            (["IHDR", "IHDR", "IDAT", "IEND"], .failure(.damaged)),
            (["IHDR", "IEND"], .failure(.damaged)),
            (["IHDR", "ID4T", "IEND"], .failure(.damaged)),
            (["IHDR", "IDAT"], .failure(.cut)),
            (["IHDR", "IDAT", "IEND", "tEXt"], .failure(.disguised(.appended))),
        ])
    func chunks(types: [String], answer: Result<EvidenceKind, EvidenceRefusal>) {
        #expect(EvidenceSniffer.kind(of: EvidenceSamples.png(types)) == answer)
    }

    @Test("a PNG chunk that claims four gigabytes ends the walk")
    func hugeChunk() {
        let start = EvidenceSamples.png(["IHDR"])
        let chunk = [0xFF, 0xFF, 0xFF, 0xFF] + Array("IDAT".utf8) + [1, 2, 3]
        #expect(EvidenceSniffer.kind(of: start + chunk) == .failure(.cut))
    }

    @Test(
        "a picture of more points than any camera makes is refused, one of a good camera is taken",
        arguments: [(60_000, 60_000, false), (16_320, 12_240, true), (1, 240_000_001, false), (240_000_000, 1, true)])
    func points(width: Int, height: Int, isTaken: Bool) {
        var picture = EvidenceSamples.png(["IHDR", "IDAT", "IEND"])
        picture.replaceSubrange(16..<29, with: EvidenceSamples.header(width: UInt32(width), height: UInt32(height)))
        #expect(EvidenceSniffer.kind(of: picture) == (isTaken ? .success(.png) : .failure(.bomb)))
        guard width < 65_536, height < 65_536 else { return }
        let frame =
            [0xFF, 0xC0, 0, 11, 8] + [height >> 8, height & 255, width >> 8, width & 255, 1, 1, 17, 0].map(UInt8.init)
        let photo = [0xFF, 0xD8] + frame + EvidenceSamples.segment(0xDA, count: 6) + [0x11, 0xFF, 0xD9]
        #expect(EvidenceSniffer.kind(of: photo) == (isTaken ? .success(.jpeg) : .failure(.bomb)))
    }

    @Test("a picture without points is damaged")
    func noPoints() {
        var picture = EvidenceSamples.png(["IHDR", "IDAT", "IEND"])
        picture.replaceSubrange(16..<29, with: EvidenceSamples.header(width: 0, height: 10))
        #expect(EvidenceSniffer.kind(of: picture) == .failure(.damaged))
    }

    @Test("a JPEG needs a frame before its scan and an end mark")
    func jpegMarkers() {
        let scan = EvidenceSamples.segment(0xDA, count: 6)
        let frame = EvidenceSamples.segment(0xC2, count: 9)
        let start: [UInt8] = [0xFF, 0xD8]
        let end: [UInt8] = [0x11, 0xFF, 0xD9]
        #expect(EvidenceSniffer.kind(of: start + [0xFF, 0xFF] + frame + scan + end) == .success(.jpeg))
        #expect(EvidenceSniffer.kind(of: start + scan + end) == .failure(.damaged))
        #expect(EvidenceSniffer.kind(of: start + frame + [0xFF, 0xD9]) == .failure(.damaged))
        #expect(EvidenceSniffer.kind(of: start + frame + scan + [0x11]) == .failure(.cut))
        #expect(EvidenceSniffer.kind(of: start + [0xFF, 0xC0, 0, 1] + scan + end) == .failure(.damaged))
    }

    @Test("a phone's padding behind a JPEG is allowed, a second file is not")
    func jpegTail() {
        let padding = [UInt8](repeating: 0, count: 4094)
        #expect(EvidenceSniffer.kind(of: EvidenceSamples.jpeg + padding) == .success(.jpeg))
        #expect(EvidenceSniffer.kind(of: EvidenceSamples.jpeg + padding + [0]) == .failure(.disguised(.appended)))
    }

    @Test("a picture with a PDF header in its first kilobyte is two things at once")
    func pictureAndDocument() {
        let comment = [0xFF, 0xFE, 0, 7] + Array("%PDF-".utf8)
        let file = [0xFF, 0xD8] + comment + EvidenceSamples.jpeg.dropFirst(2)
        #expect(EvidenceSniffer.kind(of: file) == .failure(.disguised(.severalKinds)))
    }
}
