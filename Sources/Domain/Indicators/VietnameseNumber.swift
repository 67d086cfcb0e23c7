/// Numbers as Vietnamese offices write them: `1.234,5`. Nothing is guessed: `1,234.5` and `12.5` are read as none,
/// because in another office's spreadsheet they mean something else.
package enum VietnameseNumber {
    /// At most seven digits before the comma and two behind it; the points between thousands may be left out, or be
    /// blanks.
    package static func read(_ typed: String) -> Hundredths? {
        let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}"]
        let outer = String(typed.drop { blanks.contains($0) })
        let trimmed = String(outer.reversed().drop { blanks.contains($0) }.reversed())
        let text = String(trimmed.map { blanks.contains($0) ? "." : $0 })
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), let whole = joined(parts[0]) else { return nil }
        return Hundredths(parts.count == 2 ? "\(whole).\(parts[1])" : whole)
    }

    /// `1.234,5`.
    package static func text(hundredths: Int) -> String {
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        let decimals = rest == 0 ? "" : rest % 10 == 0 ? ",\(rest / 10)" : ",\(rest < 10 ? "0" : "")\(rest)"
        return grouped(whole) + decimals
    }

    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        return String(
            digits.enumerated().flatMap { place, digit in
                let left = digits.count - place
                return place > 0 && left % 3 == 0 ? [".", digit] : [digit]
            })
    }

    /// The digits before the comma without their points and leading zeros.
    private static func joined(_ text: String) -> String? {
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = groups.first, groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            return nil
        }
        let isGrouped = groups.count > 1
        guard !first.isEmpty, !isGrouped || first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
            return nil
        }
        let digits = String(groups.joined().drop { $0 == "0" })
        return digits.isEmpty ? "0" : digits
    }
}

extension Hundredths {
    /// `1.234,5`.
    package var grouped: String { VietnameseNumber.text(hundredths: count) }
}
