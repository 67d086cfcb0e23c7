package import Domain

/// Finds the signatures of a PDF by their `/ByteRange`, without reading the file's objects. Total: any bytes get an
/// answer; a file may hold twenty at most, the rest is not looked at.
package enum PDFSignatures {
    package static let most = 20

    package static func read(_ bytes: [UInt8]) -> [SignatureInFile] {
        var found: [SignatureInFile] = []
        var (place, looked, places) = (0, 0, PDFPlace(bytes))
        while found.count < most, let next = offset(of: mark, in: bytes, from: place) {
            place = next + mark.count
            // One in a comment, a text or a stream signs nothing.
            guard looked < 2_000 else { break }
            looked += 1
            if let range = range(bytes, at: place), places.isKey(next) {
                found.append(signature(range, at: next, in: bytes))
            }
        }
        return found
    }

    private static let mark = Array("/ByteRange".utf8)

    private static func offset(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
        let last = bytes.count - pattern.count
        var place = start
        while place <= last {
            if bytes[place] == first, bytes.holds(pattern, at: place) { return place }
            place += 1
        }
        return nil
    }

    /// `[0 840 9032 1500]`: four whole numbers, nothing else.
    private static func range(_ bytes: [UInt8], at start: Int) -> [Int]? {
        guard let text = bytes.slice(at: start, count: min(200, bytes.count - start)) else { return nil }
        guard let open = text.firstIndex(of: UInt8(ascii: "[")), let end = text.firstIndex(of: UInt8(ascii: "]")),
            open < end, text[start..<open].allSatisfy(isBlank)
        else { return nil }
        let words = text[(open + 1)..<end].split(whereSeparator: isBlank)
        let numbers = words.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 4, words.count == 4, numbers.allSatisfy({ (0...1_000_000_000).contains($0) }) else {
            return nil
        }
        return numbers
    }

    private static func isBlank(_ byte: UInt8) -> Bool { [0, 9, 10, 12, 13, 32].contains(byte) }

    private static func signature(_ range: [Int], at place: Int, in bytes: [UInt8]) -> SignatureInFile {
        let (before, after) = (range[0]..<(range[0] + range[1]), range[2]..<(range[2] + range[3]))
        guard before.upperBound < after.lowerBound, after.upperBound <= bytes.count else {
            return SignatureInFile(covered: [], coversWhole: false, later: 0)
        }
        let gap = before.upperBound..<after.lowerBound
        let container = hex(bytes[gap])
        // The gap must be the container and nothing else, or something unsigned could stand in it.
        let isTight = before.lowerBound == 0 && container != nil
        let later = bytes.count - after.upperBound
        var signature = SignatureInFile(
            covered: [before, after], coversWhole: isTight && later == 0, later: isTight ? later : 0)
        guard let container, let signed = SignedContainer.read(container) else { return signature }
        signature.isReadable = true
        (signature.signer, signature.issuer, signature.expected) = (signed.signer, signed.issuer, signed.digest)
        signature.time = signed.time ?? PDFSignatureTime.read(bytes, around: gap, and: place)
        return signature
    }

    /// `<30820…0000>` as bytes; an odd last digit counts as if a 0 stood behind it.
    private static func hex(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard text.count <= 4_000_000, text.first == UInt8(ascii: "<"), text.last == UInt8(ascii: ">"), text.count >= 2
        else { return nil }
        var (bytes, high): ([UInt8], UInt8?) = ([], nil)
        for byte in text.dropFirst().dropLast() where !isBlank(byte) {
            guard let digit = digit(byte) else { return nil }
            if let first = high { bytes.append(first << 4 | digit) }
            high = high == nil ? digit : nil
        }
        if let high { bytes.append(high << 4) }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
