/// One line of an archive's directory, with sizes in bytes.
struct ZipEntry {
    private static let signature: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    private static let fixedSize = 46
    /// Encrypted, strongly encrypted, directory masked.
    private static let encryptionFlags = 1 | 1 << 6 | 1 << 13

    let name: [UInt8]
    let flags: Int
    let method: Int
    /// CRC-32 of what is unpacked.
    let checksum: Int
    let packedSize: Int
    let unpackedSize: Int
    let localOffset: Int
    /// Where the next line of the directory begins.
    let nextOffset: Int

    var isEncrypted: Bool { Self.isEncrypted(flags: flags, method: method) }
    /// Stored or deflated: all that an office document may use.
    var isPlain: Bool { method == 8 || (method == 0 && packedSize == unpackedSize) }

    static func isEncrypted(flags: Int, method: Int) -> Bool { flags & encryptionFlags != 0 || method == 99 }

    /// `nil` when there is no whole line at `offset`, or its 64-bit part is missing what it announces.
    init?(in bytes: [UInt8], at offset: Int) {
        guard bytes.holds(Self.signature, at: offset), bytes.slice(at: offset, count: Self.fixedSize) != nil,
            let flags = bytes.littleEndian16(at: offset + 8), let method = bytes.littleEndian16(at: offset + 10),
            let checksum = bytes.littleEndian32(at: offset + 16),
            let packed = bytes.littleEndian32(at: offset + 20), let unpacked = bytes.littleEndian32(at: offset + 24),
            let nameLength = bytes.littleEndian16(at: offset + 28),
            let extraLength = bytes.littleEndian16(at: offset + 30),
            let commentLength = bytes.littleEndian16(at: offset + 32),
            let local = bytes.littleEndian32(at: offset + 42),
            let name = bytes.slice(at: offset + Self.fixedSize, count: nameLength),
            let extra = bytes.slice(at: offset + Self.fixedSize + nameLength, count: extraLength),
            let sizes = ZipWideSizes(unpacked: unpacked, packed: packed, local: local, extra: Array(extra))
        else { return nil }
        (self.name, self.flags, self.method, self.checksum) = (Array(name), flags, method, checksum)
        (packedSize, unpackedSize, localOffset) = (sizes.packed, sizes.unpacked, sizes.local)
        nextOffset = offset + Self.fixedSize + nameLength + extraLength + commentLength
    }
}

/// Some writers put 64-bit sizes into every directory line, however small the file: they are read, and have to be sane.
private struct ZipWideSizes {
    private static let announced = 0xFFFF_FFFF
    /// Nothing that is declared larger than this needs to be told apart.
    private static let ceiling = 1 << 40

    private(set) var unpacked: Int
    private(set) var packed: Int
    private(set) var local: Int

    init?(unpacked: Int, packed: Int, local: Int, extra: [UInt8]) {
        (self.unpacked, self.packed, self.local) = (unpacked, packed, local)
        let wide = [\ZipWideSizes.unpacked, \.packed, \.local].filter { self[keyPath: $0] == Self.announced }
        guard !wide.isEmpty else { return }
        guard let start = Self.wideField(in: extra, count: wide.count) else { return nil }
        for (index, path) in wide.enumerated() {
            guard let value = extra.littleEndian64(at: start + index * 8), value <= Self.ceiling else { return nil }
            self[keyPath: path] = value
        }
    }

    /// Where the numbers of extra field 1 begin, when it is long enough for `count` of them.
    private static func wideField(in extra: [UInt8], count: Int) -> Int? {
        var offset = 0
        while let id = extra.littleEndian16(at: offset), let length = extra.littleEndian16(at: offset + 2) {
            if id == 1 { return length >= count * 8 ? offset + 4 : nil }
            offset += 4 + length
        }
        return nil
    }
}
