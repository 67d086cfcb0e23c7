import CZlib

/// A zip archive of parts in memory, for Word. The same parts give the same bytes: no time is written.
enum ZipFile {
    static func archive(_ parts: [(name: String, data: [UInt8])]) -> [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let offset = file.count
            let packed = deflated(part.data)
            let isPacked = packed.count < part.data.count && !packed.isEmpty
            let data = isPacked ? packed : part.data
            let fields = fields(part, size: data.count, isPacked: isPacked)
            file += [0x50, 0x4B, 3, 4, 20, 0] + fields + Array(part.name.utf8)
            file += data
            directory +=
                [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + fields + little(0, 10) + little(offset, 4) + Array(part.name.utf8)
        }
        let end = little(parts.count, 2) + little(parts.count, 2) + little(directory.count, 4) + little(file.count, 4)
        return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + end + [0, 0]
    }

    /// Flags (names are UTF-8), method, time, day (1 January 1980), checksum, sizes, lengths of name and extra field.
    private static func fields(_ part: (name: String, data: [UInt8]), size: Int, isPacked: Bool) -> [UInt8] {
        let sum = part.data.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
        let times = little(0x0800, 2) + little(isPacked ? 8 : 0, 2) + little(0, 2) + little(0x21, 2)
        let sizes = little(Int(sum), 4) + little(size, 4) + little(part.data.count, 4)
        return times + sizes + little(part.name.utf8.count, 2) + little(0, 2)
    }

    /// Without the two bytes in front and the four behind that zlib puts around a stream of its own.
    /// - Returns: empty where it could not be packed.
    private static func deflated(_ data: [UInt8]) -> [UInt8] {
        var size = compressBound(UInt(data.count))
        var room = [UInt8](repeating: 0, count: Int(size))
        let result = compress2(&room, &size, data, UInt(data.count), 6)
        return result == Z_OK && size > 6 ? Array(room[2..<(Int(size) - 4)]) : []
    }

    private static func little(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
