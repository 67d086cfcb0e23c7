/// The outline of a PNG: the signature, then chunks from `IHDR` to `IEND` and nothing behind it.
///
/// Checksums are left to the viewer: a wrong one shows a broken picture and harms nobody.
enum PNGShape {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// Length and type in front of a chunk's data, checksum behind.
    private static let frame = 12

    static func check(_ bytes: [UInt8]) throws(EvidenceRefusal) {
        guard bytes.count >= signature.count else { throw .cut }
        guard bytes.holds(signature, at: 0) else { throw .unknown }
        var offset = signature.count
        var sawPicture = false
        while true {
            let chunk = try chunk(in: bytes, at: offset)
            let isFirst = offset == signature.count
            guard isFirst == (chunk.type == "IHDR"), !isFirst || chunk.length == 13 else { throw .damaged }
            if isFirst {
                guard let width = bytes.bigEndian32(at: offset + 8), let height = bytes.bigEndian32(at: offset + 12)
                else { throw .cut }
                try PictureSize.check(width: width, height: height)
            }
            offset += frame + chunk.length
            if chunk.type == "IDAT" { sawPicture = true }
            if chunk.type == "IEND" { break }
        }
        guard sawPicture else { throw .damaged }
        guard offset == bytes.count else { throw .disguised(.appended) }
    }

    private static func chunk(in bytes: [UInt8], at offset: Int) throws(EvidenceRefusal) -> (type: String, length: Int)
    {
        guard let length = bytes.bigEndian32(at: offset), let name = bytes.slice(at: offset + 4, count: 4) else {
            throw .cut
        }
        guard name.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else { throw .damaged }
        guard bytes.slice(at: offset, count: frame + length) != nil else { throw .cut }
        return (String(decoding: name, as: UTF8.self), length)
    }
}
