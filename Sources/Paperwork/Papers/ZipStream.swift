import CZlib

/// One entry of an archive, unpacked piece by piece: never more comes out than its directory announced.
final class ZipStream {
    private static let pieceSize = 64 * 1024

    private let bytes: [UInt8]
    private let entry: ZipEntry
    private let end: Int
    private var offset: Int
    private var made = 0
    private var checksum: UInt = 0
    private var isOver = false
    private let inflater: UnsafeMutablePointer<z_stream>?

    init(_ entry: ZipEntry, in bytes: [UInt8]) throws(PaperFault) {
        guard let local = try? ZipLocalHeader(of: entry, in: bytes),
            bytes.slice(at: local.dataOffset, count: entry.packedSize) != nil
        else { throw .damaged }
        (self.bytes, self.entry) = (bytes, entry)
        (offset, end) = (local.dataOffset, local.dataOffset + entry.packedSize)
        inflater = entry.method == 0 ? nil : ZipStream.start()
        if entry.method != 0 && inflater == nil { throw .damaged }
    }

    deinit {
        guard let inflater else { return }
        inflateEnd(inflater)
        inflater.deinitialize(count: 1)
        inflater.deallocate()
    }

    /// A zip entry is a deflate stream without a header of its own: the window's sign says so.
    private static func start() -> UnsafeMutablePointer<z_stream>? {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        if inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK { return stream }
        stream.deinitialize(count: 1)
        stream.deallocate()
        return nil
    }

    /// The next piece, at most 64 KiB; `nil` at the end, when length and checksum are what was announced.
    func next() throws(PaperFault) -> [UInt8]? {
        guard !isOver else { return nil }
        let piece = inflater == nil ? stored() : try inflated()
        made += piece.count
        guard made <= entry.unpackedSize else { throw .bomb }
        checksum = piece.withUnsafeBufferPointer { crc32(checksum, $0.baseAddress, UInt32($0.count)) }
        if !piece.isEmpty { return piece }
        guard made == entry.unpackedSize, checksum == UInt(entry.checksum) else { throw .damaged }
        isOver = true
        return nil
    }

    private func stored() -> [UInt8] {
        let piece = Array(bytes[offset..<min(end, offset + ZipStream.pieceSize)])
        offset += piece.count
        return piece
    }

    private func inflated() throws(PaperFault) -> [UInt8] {
        var result = Z_OK
        var taken = 0
        let piece = [UInt8](unsafeUninitializedCapacity: ZipStream.pieceSize) { room, count in
            (result, taken, count) = inflate(into: room)
        }
        offset += taken
        switch result {
        case Z_STREAM_END, Z_OK: break
        // No room was left or no byte was missing: there is more to come only when something came.
        case Z_BUF_ERROR where !piece.isEmpty: break
        default: throw .damaged
        }
        if piece.isEmpty && result != Z_STREAM_END { throw .damaged }
        return piece
    }

    private func inflate(into room: UnsafeMutableBufferPointer<UInt8>) -> (result: Int32, taken: Int, made: Int) {
        guard let inflater else { return (Z_STREAM_ERROR, 0, 0) }
        return bytes.withUnsafeBufferPointer { input in
            let given = UInt32(clamping: end - offset)
            inflater.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress.map { $0 + offset })
            inflater.pointee.avail_in = given
            inflater.pointee.next_out = room.baseAddress
            inflater.pointee.avail_out = UInt32(room.count)
            let result = CZlib.inflate(inflater, Z_NO_FLUSH)
            let left = (input: inflater.pointee.avail_in, room: inflater.pointee.avail_out)
            (inflater.pointee.next_in, inflater.pointee.next_out) = (nil, nil)
            return (result, Int(given - left.input), room.count - Int(left.room))
        }
    }
}
