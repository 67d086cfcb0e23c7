import Domain

/// The time in a signature's dictionary (`/M (D:20261127093000+07'00')`), for containers that carry none.
enum PDFSignatureTime {
    /// - Parameters:
    ///   - gap: the place of the container.
    ///   - mark: the place of the byte range, which stands in the same dictionary.
    static func read(_ bytes: [UInt8], around gap: Range<Int>, and mark: Int) -> Moment? {
        let start = max(0, min(gap.lowerBound, mark) - reach)
        let end = min(bytes.count, max(gap.upperBound, mark) + reach)
        let before = bytes[start..<min(gap.lowerBound, end)]
        let after = bytes[min(gap.upperBound, end)..<end]
        // Of the same object only: what stands behind the last `obj`, and before the next `endobj`.
        let own = Array(before.suffix(before.count - (behind("obj", in: Array(before)) ?? 0)))
        let rest = Array(after.prefix(first("endobj", in: Array(after)) ?? after.count))
        return time(own) ?? time(rest)
    }

    private static let reach = 8_000

    private static func time(_ bytes: [UInt8]) -> Moment? {
        var place = 0
        while let found = first("/M", in: bytes, from: place) {
            place = found + 2
            let rest = bytes[place...].drop { $0 == 32 || $0 == 10 || $0 == 13 }
            if rest.starts(with: Array("(D:".utf8)) {
                return moment(Array(rest.dropFirst(3).prefix(24).prefix { $0 != UInt8(ascii: ")") }))
            }
        }
        return nil
    }

    /// Without a zone it is taken for Vietnam's.
    private static func moment(_ text: [UInt8]) -> Moment? {
        let words = String(decoding: text, as: UTF8.self)
        let digits = Array(words.prefix { $0.isASCII && $0.isNumber })
        guard digits.count == 14 else { return nil }
        let zone = words.dropFirst(14).filter { $0 != "'" }
        return SignatureClock.moment(String(digits), zone: zone.isEmpty ? "+0700" : String(zone))
    }

    private static func first(_ word: String, in bytes: [UInt8], from start: Int = 0) -> Int? {
        let pattern = Array(word.utf8)
        guard bytes.count - pattern.count >= start else { return nil }
        return (start...(bytes.count - pattern.count)).first { bytes.holds(pattern, at: $0) }
    }

    private static func behind(_ word: String, in bytes: [UInt8]) -> Int? {
        bytes.lastOffset(of: Array(word.utf8)).map { $0 + word.utf8.count }
    }
}

/// Times as signatures write them.
enum SignatureClock {
    /// - Parameters:
    ///   - digits: `yyyymmddhhmmss`.
    ///   - zone: `Z`, or `+0700`.
    static func moment(_ digits: String, zone: String) -> Moment? {
        let numbers = Array(digits.utf8).map { Int($0) - 48 }
        guard numbers.count == 14, numbers.allSatisfy((0...9).contains) else { return nil }
        let pair = { (place: Int) in numbers[place] * 10 + numbers[place + 1] }
        let year = pair(0) * 100 + pair(2)
        guard let day = Day(year, pair(4), pair(6)), pair(8) < 24, pair(10) < 60, pair(12) < 61,
            let offset = minutes(zone)
        else { return nil }
        // `Moment` takes the hour of Vietnam.
        let local = Moment(day, hour: pair(8), minute: pair(10))
        return local.adding(seconds: Int64(pair(12)) + Int64(7 * 60 - offset) * 60)
    }

    private static func minutes(_ zone: String) -> Int? {
        if zone.hasPrefix("Z") { return 0 }
        let digits = zone.dropFirst().prefix(4).compactMap(\.wholeNumberValue)
        guard zone.hasPrefix("+") || zone.hasPrefix("-"), digits.count == 4 || digits.count == 2 else { return nil }
        let hours = digits[0] * 10 + digits[1]
        let rest = digits.count == 4 ? digits[2] * 10 + digits[3] : 0
        return (zone.hasPrefix("-") ? -1 : 1) * (hours * 60 + rest)
    }
}
