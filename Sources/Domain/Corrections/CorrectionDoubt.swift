/// What makes a correction look like a change of content, which takes a decision (Decree 30/2020, Article 18(3)): told to who
/// drafts and to who signs, and left to them.
package enum CorrectionDoubt: String, CaseIterable, Sendable {
    /// Another person stands where one stood.
    case person
    /// Another sum or number of five figures and more.
    case sum
}

extension CorrectionPoint {
    /// - Parameter names: of those the paper awards. A name that keeps most of its words was misspelt, and is no doubt.
    package func doubts(beside names: [String]) -> Set<CorrectionDoubt> {
        var doubts: Set<CorrectionDoubt> = []
        let (before, after) = (Folded(wrong).words, Folded(right).words)
        let isNamed = names.contains { name in
            let own = Folded(name).words
            return own.count > 1 && (before.starts(with: own) || Set(own).isSubset(of: before))
        }
        if isNamed && 2 * Set(before).intersection(after).count < Set(before).count { doubts.insert(.person) }
        if CorrectionPoint.sums(wrong) != CorrectionPoint.sums(right) { doubts.insert(.sum) }
        return doubts
    }

    /// Numbers of five figures and more, without the dots and spaces between thousands.
    private static func sums(_ text: String) -> [String] {
        var found: [String] = []
        var digits = ""
        for letter in text.unicodeScalars {
            if ("0"..."9").contains(letter) {
                digits.unicodeScalars.append(letter)
            } else if letter != "." && letter != "\u{A0}" {
                if digits.count > 4 { found.append(digits) }
                digits = ""
            }
        }
        if digits.count > 4 { found.append(digits) }
        return found
    }
}
