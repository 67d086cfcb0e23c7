/// The header in front of an entry's data. It repeats the directory and must not contradict it.
struct ZipLocalHeader {
    private static let signature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    private static let fixedSize = 30

    let dataOffset: Int

    init(of entry: ZipEntry, in bytes: [UInt8]) throws(EvidenceRefusal) {
        let offset = entry.localOffset
        guard bytes.holds(Self.signature, at: offset),
            let flags = bytes.littleEndian16(at: offset + 6), let method = bytes.littleEndian16(at: offset + 8),
            let nameLength = bytes.littleEndian16(at: offset + 26),
            let extraLength = bytes.littleEndian16(at: offset + 28)
        else { throw .damaged }
        if ZipEntry.isEncrypted(flags: flags, method: method) { throw .encrypted }
        guard method == entry.method, nameLength == entry.name.count,
            bytes.holds(entry.name, at: offset + Self.fixedSize)
        else { throw .damaged }
        dataOffset = offset + Self.fixedSize + nameLength + extraLength
    }
}
