/// A zip archive written byte by byte, so that a test can lie in any field.
struct ZipSample {
    struct Entry {
        var name: String
        var localName: String?
        var data: [UInt8] = Array("<x/>".utf8)
        var flags = 0
        var method = 0
        /// What the directory says, when it is not the truth.
        var packedSize: Int?
        var unpackedSize: Int?
        var localOffset: Int?
        var extra: [UInt8] = []
        /// Of what is unpacked; that of `data` when nothing is said.
        var checksum: Int?
    }

    var entries: [Entry]
    var entryCount: Int?
    var directoryOffset: Int?
    var comment: [UInt8] = []

    init(_ names: [String]) { entries = names.map { Entry(name: $0) } }

    static let word = ZipSample(["[Content_Types].xml", "_rels/.rels", "word/document.xml"])
    static let excel = ZipSample(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"])

    func adding(_ entry: Entry) -> ZipSample {
        var copy = self
        copy.entries.append(entry)
        return copy
    }

    var bytes: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = entry.localOffset ?? file.count
            file += local(entry)
            directory += line(entry, at: offset)
        }
        let count = entryCount ?? entries.count
        let end =
            [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(count, 2) + little(count, 2) + little(directory.count, 4)
            + little(directoryOffset ?? file.count, 4) + little(comment.count, 2) + comment
        return file + directory + end
    }

    private func local(_ entry: Entry) -> [UInt8] {
        let name = Array((entry.localName ?? entry.name).utf8)
        return [0x50, 0x4B, 3, 4, 20, 0] + little(entry.flags, 2) + little(entry.method, 2) + little(0, 4)
            + little(entry.checksum ?? checksum(entry.data), 4)
            + little(entry.data.count, 4) + little(entry.data.count, 4) + little(name.count, 2) + [0, 0]
            + name + entry.data
    }

    private func line(_ entry: Entry, at offset: Int) -> [UInt8] {
        let name = Array(entry.name.utf8)
        let packed = entry.packedSize ?? entry.data.count
        return [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + little(entry.flags, 2) + little(entry.method, 2) + little(0, 4)
            + little(entry.checksum ?? checksum(entry.data), 4)
            + little(packed, 4) + little(entry.unpackedSize ?? packed, 4) + little(name.count, 2)
            + little(entry.extra.count, 2) + little(0, 10) + little(offset, 4) + name + entry.extra
    }
}

/// CRC-32 as zip has it, bit by bit.
func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
        sum ^= UInt32(byte)
        for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
}

/// `value` in `width` bytes, lowest first.
func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
}
