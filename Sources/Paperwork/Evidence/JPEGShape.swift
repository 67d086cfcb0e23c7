/// The outline of a JPEG: marker segments up to the start of a scan, and an end mark near the end of the file.
enum JPEGShape {
    /// Phones pad their pictures and add a few notes behind the end mark; more than this is another file.
    private static let tail = 4096
    private static let endOfImage: [UInt8] = [0xFF, 0xD9]

    static func check(_ bytes: [UInt8]) throws(EvidenceRefusal) {
        let scan = try startOfScan(in: bytes)
        guard let end = bytes.lastOffset(of: endOfImage, from: scan) else { throw .cut }
        guard bytes.count - end <= tail else { throw .disguised(.appended) }
    }

    /// Where the picture data begins, behind the header of the first scan.
    private static func startOfScan(in bytes: [UInt8]) throws(EvidenceRefusal) -> Int {
        var offset = 2
        var sawFrame = false
        while true {
            let code = try marker(in: bytes, at: &offset)
            if isStandalone(code) { continue }
            guard code >= 0xC0, code != 0xD8, code != 0xD9 else { throw .damaged }
            guard let length = bytes.bigEndian16(at: offset) else { throw .cut }
            guard length >= 2 else { throw .damaged }
            guard bytes.slice(at: offset, count: length) != nil else { throw .cut }
            if isFrame(code) {
                sawFrame = true
                // A height of 0 is told later in the file; such pictures come from no camera or scanner.
                guard let height = bytes.bigEndian16(at: offset + 3), let width = bytes.bigEndian16(at: offset + 5),
                    length >= 8
                else { throw .damaged }
                try PictureSize.check(width: width, height: height)
            }
            offset += length
            if code == 0xDA { break }
        }
        guard sawFrame else { throw .damaged }
        return offset
    }

    /// The marker code at `offset`, which moves behind it; any number of fill bytes may stand in front.
    private static func marker(in bytes: [UInt8], at offset: inout Int) throws(EvidenceRefusal) -> UInt8 {
        guard offset < bytes.count else { throw .cut }
        guard bytes[offset] == 0xFF else { throw .damaged }
        while offset < bytes.count, bytes[offset] == 0xFF { offset += 1 }
        guard offset < bytes.count else { throw .cut }
        defer { offset += 1 }
        return bytes[offset]
    }

    private static func isStandalone(_ code: UInt8) -> Bool { code == 0x01 || (0xD0...0xD7).contains(code) }

    /// SOF0…SOF15 without the three codes of that row that mean something else.
    private static func isFrame(_ code: UInt8) -> Bool {
        (0xC0...0xCF).contains(code) && ![0xC4, 0xC8, 0xCC].contains(code)
    }
}
