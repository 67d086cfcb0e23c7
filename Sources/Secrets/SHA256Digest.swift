import Crypto
import Foundation

/// The SHA-256 digest of some bytes: what the journal chains, what a stored file is named after, what is kept of a token.
package struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
    /// Always 32 bytes.
    package let bytes: [UInt8]

    package init(of bytes: some Collection<UInt8>) {
        var hasher = SHA256Hasher()
        hasher.update(bytes)
        self = hasher.finish()
    }

    /// The digest of the UTF-8 of `text`.
    package init(of text: String) { self.init(of: text.utf8) }

    /// - Returns: `nil` unless there are exactly 32 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// - Returns: `nil` unless `hex` is 64 lower-case hexadecimal digits.
    package init?(hex: some StringProtocol) {
        let digits = Array(hex.utf8)
        guard digits.count == 64 else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: 64, by: 2) {
            guard let high = Hex.value(digits[place]), let low = Hex.value(digits[place + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        self.bytes = bytes
    }

    /// The digest of a file, read piece by piece: a scan of 200 MB does not cost 200 MB of memory.
    /// - Throws: what opening or reading the file throws.
    package static func ofFile(at path: String) throws -> SHA256Digest {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        var hasher = SHA256Hasher()
        while let piece = try file.read(upToCount: 1 << 17), !piece.isEmpty {
            hasher.update(piece)
        }
        return hasher.finish()
    }

    /// 64 lower-case hexadecimal digits.
    package var hex: String { Hex.text(bytes) }

    package var description: String { hex }

    /// Compares without telling by its duration where the first difference stands. Use it wherever one side is secret.
    package func matches(_ other: SHA256Digest) -> Bool { constantTimeEqual(bytes, other.bytes) }
}

/// Takes bytes as they come and gives their digest at the end.
package struct SHA256Hasher: Sendable {
    private var state = SHA256()

    package init() {}

    package mutating func update(_ bytes: some Collection<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable {
            state.update(bufferPointer: UnsafeRawBufferPointer($0))
        }
        if done == nil { state.update(data: Array(bytes)) }
    }

    package func finish() -> SHA256Digest {
        SHA256Digest(finished: Array(state.finalize()))
    }
}

extension SHA256Digest {
    fileprivate init(finished bytes: [UInt8]) { self.bytes = bytes }
}

/// Whether both are the same bytes, in a time that depends on their lengths only.
package func constantTimeEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for place in left.indices { difference |= left[place] ^ right[place] }
    return difference == 0
}

enum Hex {
    private static let digits = Array("0123456789abcdef".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var characters: [UInt8] = []
        characters.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            characters.append(digits[Int(byte >> 4)])
            characters.append(digits[Int(byte & 15)])
        }
        return String(decoding: characters, as: UTF8.self)
    }

    static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }
}
