/// The record that closes a zip archive and says where its directory stands.
struct ZipEnd {
    private static let signature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    private static let size = 22
    private static let longestComment = 0xFFFF

    let offset: Int
    let entryCount: Int
    let directoryOffset: Int
    let directorySize: Int
    /// False when the archive says that it continues on another disk.
    let isWhole: Bool

    /// The record whose comment ends exactly with the file; whatever else looks like one is somebody's data.
    static func find(in bytes: [UInt8]) -> ZipEnd? {
        let last = bytes.count - size
        guard last >= 0 else { return nil }
        return (max(last - longestComment, 0)...last).reversed().lazy.compactMap { ZipEnd(in: bytes, at: $0) }.first
    }

    private init?(in bytes: [UInt8], at offset: Int) {
        guard bytes[offset] == Self.signature[0], bytes.holds(Self.signature, at: offset),
            let disk = bytes.littleEndian16(at: offset + 4),
            let directoryDisk = bytes.littleEndian16(at: offset + 6),
            let entriesHere = bytes.littleEndian16(at: offset + 8),
            let entryCount = bytes.littleEndian16(at: offset + 10),
            let directorySize = bytes.littleEndian32(at: offset + 12),
            let directoryOffset = bytes.littleEndian32(at: offset + 16),
            let comment = bytes.littleEndian16(at: offset + 20), offset + Self.size + comment == bytes.count
        else { return nil }
        (self.offset, self.entryCount) = (offset, entryCount)
        (self.directoryOffset, self.directorySize) = (directoryOffset, directorySize)
        isWhole = disk == 0 && directoryDisk == 0 && entriesHere == entryCount
    }
}
