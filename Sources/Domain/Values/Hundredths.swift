/// A number with at most two decimals, kept as a whole number of hundredths: `12.5` is 1250.
package struct Hundredths: Hashable, Sendable, Codable, Comparable {
    package let count: Int

    package init(_ count: Int) { self.count = count }

    package init(whole: Int) { count = whole * 100 }

    /// `7`, `0.4`, `12.75`: digits, at most seven before the point and one or two behind it, no sign, no leading zero.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Array.init)
        guard (1...2).contains(parts.count), (1...7).contains(parts[0].count),
            parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }),
            parts[0].count == 1 || parts[0].first != 0x30,
            let whole = Int(String(decoding: parts[0], as: UTF8.self))
        else { return nil }
        guard parts.count == 2 else {
            count = whole * 100
            return
        }
        guard (1...2).contains(parts[1].count), let rest = Int(String(decoding: parts[1], as: UTF8.self)) else {
            return nil
        }
        count = whole * 100 + (parts[1].count == 1 ? rest * 10 : rest)
    }

    /// The shortest spelling with a point: `12.5`.
    package var text: String {
        let (whole, rest) = (count / 100, count % 100)
        if rest == 0 { return "\(whole)" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// With the comma Vietnamese papers write: `12,5`.
    package var vietnamese: String { text.replacing(".", with: ",") }

    package static func < (left: Hundredths, right: Hundredths) -> Bool { left.count < right.count }
}
