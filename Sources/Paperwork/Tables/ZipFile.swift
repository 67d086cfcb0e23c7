import CZlib

/// An archive while it is written, in memory: parts one behind the other, each deflated, then the directory that names
/// them. Every part has the same day, so the same parts make the same archive.
struct ZipFile {
    /// 1 January 1980, the first day an archive can name.
    private static let day: UInt16 = 0x21
    private static let version: UInt16 = 20
    private static let deflated: UInt16 = 8

    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// - Throws: `SheetFault` when zlib finds no room, or the archive would be larger than the format without
    ///   extensions takes.
    mutating func add(_ name: String, _ part: [UInt8]) throws(SheetFault) {
        let packed = try ZipFile.packed(part)
        guard bytes.count + packed.count < Int(UInt32.max) / 2, part.count < Int(UInt32.max) / 2 else {
            throw SheetFault()
        }
        var head: [UInt8] = []
        head.put(ZipFile.version)
        head.put(UInt16(0))
        head.put(ZipFile.deflated)
        head.put(UInt16(0))
        head.put(ZipFile.day)
        head.put(
            UInt32(truncatingIfNeeded: part.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }))
        head.put(UInt32(packed.count))
        head.put(UInt32(part.count))
        head.put(UInt16(name.utf8.count))
        head.put(UInt16(0))
        directory.put(UInt32(0x0201_4B50))
        directory.put(ZipFile.version)
        directory += head
        // Comment, disk, two kinds of attributes.
        directory += [UInt8](repeating: 0, count: 10)
        directory.put(UInt32(bytes.count))
        directory += name.utf8
        bytes.put(UInt32(0x0403_4B50))
        bytes += head
        bytes += name.utf8
        bytes += packed
        count += 1
    }

    /// The whole archive.
    var whole: [UInt8] {
        var whole = bytes
        whole += directory
        whole.put(UInt32(0x0605_4B50))
        whole.put(UInt32(0))
        whole.put(count)
        whole.put(count)
        whole.put(UInt32(directory.count))
        whole.put(UInt32(bytes.count))
        whole.put(UInt16(0))
        return whole
    }

    /// A deflate stream without a header of its own: the window's sign says so. Quickly rather than tightly: lists are
    /// made of repetitions.
    private static func packed(_ part: [UInt8]) throws(SheetFault) -> [UInt8] {
        var stream = z_stream()
        guard
            deflateInit2_(
                &stream, Z_BEST_SPEED, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { throw SheetFault() }
        defer { deflateEnd(&stream) }
        var result = Z_STREAM_ERROR
        let room = Int(deflateBound(&stream, UInt(part.count)))
        let packed = part.withUnsafeBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: room) { output, count in
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                result = deflate(&stream, Z_FINISH)
                count = output.count - Int(stream.avail_out)
            }
        }
        guard result == Z_STREAM_END else { throw SheetFault() }
        return packed
    }
}

extension [UInt8] {
    /// Lowest byte first, as archives have it.
    fileprivate mutating func put<Number: FixedWidthInteger>(_ number: Number) {
        for place in stride(from: 0, to: Number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> place)) }
    }
}
