package import Domain

/// Days and numbers as Vietnamese offices type them.
package enum TableValue {
    /// `27/3/2026`, `27-03-2026`, `27.3.2026`, `2026-03-27`, or a cell that is a day.
    package static func day(_ cell: TableCell) -> Day? {
        if case .day(let day) = cell { return day }
        guard let typed = cell.typed else { return nil }
        let text = typed.split(whereSeparator: \.isWhitespace).joined()
        if let day = Day(text) { return day }
        for mark in ["/", "-", "."] {
            let parts = text.split(separator: mark, omittingEmptySubsequences: false)
            guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
                parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
            else { continue }
            return Day(year, month, day)
        }
        return nil
    }

    /// `1.234,5`, `1 234,5`, `1234.5`, `1.234`: with one mark of a kind, three digits behind a point are thousands and
    /// anything else is decimals; a comma always begins the decimals unless a point follows it.
    /// - Returns: digits with a point for decimals, no sign but a minus.
    package static func number(_ cell: TableCell) -> String? {
        if case .number(let digits) = cell { return digits }
        guard let typed = cell.typed else { return nil }
        var text = typed.unicodeScalars.filter { !$0.properties.isWhitespace }.map { String($0) }.joined()
        let isNegative = text.hasPrefix("-") || text.hasPrefix("−")
        if isNegative { text.removeFirst() }
        guard let first = text.utf8.first, isDigit(first), text.utf8.count <= 30,
            text.utf8.allSatisfy({ isDigit($0) || $0 == 0x2C || $0 == 0x2E })
        else { return nil }
        return plain(text).map { isNegative ? "-" + $0 : $0 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func plain(_ text: String) -> String? {
        let comma = text.lastIndex(of: ","), point = text.lastIndex(of: ".")
        switch (comma, point) {
        case (nil, nil): return text
        case (let comma?, let point?):
            let (mark, group): (Character, Character) = comma > point ? (",", ".") : (".", ",")
            return parted(text, decimals: mark, groups: group)
        case (nil, _?):
            return isGrouped(text, ".") ? text.filter { $0 != "." } : parted(text, decimals: ".", groups: ",")
        case (_?, nil):
            let isThousands = text.count { $0 == "," } > 1 && isGrouped(text, ",")
            return isThousands ? text.filter { $0 != "," } : parted(text, decimals: ",", groups: ".")
        }
    }

    /// `1.234.567`: groups of three behind one to three digits.
    private static func isGrouped(_ text: String, _ mark: Character) -> Bool {
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        return parts.count > 1 && (1...3).contains(parts[0].count) && parts[0] != "0"
            && parts.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static func parted(_ text: String, decimals: Character, groups: Character) -> String? {
        let parts = text.split(separator: decimals, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, !parts[1].contains(groups) else { return nil }
        let whole =
            parts[0].contains(groups)
            ? (isGrouped(String(parts[0]), groups) ? parts[0].filter { $0 != groups } : nil) : String(parts[0])
        return whole.map { "\($0).\(parts[1])" }
    }
}
