extension Dong {
    /// `một triệu năm trăm hai mươi nghìn đồng`: the sum in words, as it stands on papers beside the figures.
    package var words: String {
        let digits = amount.magnitude
        guard digits > 0 else { return "không đồng" }
        var parts: [String] = amount < 0 ? ["âm"] : []
        parts += DongWords.groups(digits)
        return (parts + ["đồng"]).joined(separator: " ")
    }
}

/// A number read aloud the Vietnamese way: groups of three digits, each with its unit.
private enum DongWords {
    private static let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    private static let units = ["", "nghìn", "triệu", "tỷ", "nghìn tỷ", "triệu tỷ", "tỷ tỷ"]

    /// From the highest group down; a group of zeros is not read.
    static func groups(_ number: UInt64) -> [String] {
        var rest = number
        var groups: [Int] = []
        while rest > 0 {
            groups.append(Int(rest % 1000))
            rest /= 1000
        }
        var words: [String] = []
        for (place, group) in groups.enumerated().reversed() where group > 0 {
            words += read(group, isFirst: place == groups.count - 1)
            words += units[place].isEmpty ? [] : [units[place]]
        }
        return words
    }

    /// - Parameter isFirst: nothing stands before it, so its hundreds are left out where there are none.
    private static func read(_ group: Int, isFirst: Bool) -> [String] {
        let (hundreds, tens, ones) = (group / 100, group / 10 % 10, group % 10)
        var words: [String] = []
        if hundreds > 0 || !isFirst { words += [digits[hundreds], "trăm"] }
        switch tens {
        case 0: words += ones > 0 && !words.isEmpty ? ["linh"] : []
        case 1: words.append("mười")
        default: words += [digits[tens], "mươi"]
        }
        if ones > 0 { words.append(lastDigit(ones, after: tens)) }
        return words
    }

    private static func lastDigit(_ ones: Int, after tens: Int) -> String {
        switch (ones, tens) {
        case (1, 2...): "mốt"
        case (4, 2...): "tư"
        case (5, 1...): "lăm"
        default: digits[ones]
        }
    }
}
