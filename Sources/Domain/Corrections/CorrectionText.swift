/// What a correction letter says: each place with the wrong words and the right ones, and why.
package struct CorrectionText: Hashable, Sendable {
    package let points: [CorrectionPoint]
    package let reason: String
    /// Of the letter: `UBND-VHXH`.
    package let symbol: String

    package init(points: [CorrectionPoint], reason: String, symbol: String) {
        (self.points, self.reason, self.symbol) = (points, reason, symbol)
    }

    /// How many places a letter corrects at most; more is another decision.
    package static let maximumPoints = 10

    /// Everything that is wrong with it; the fields of the places are counted from 1.
    package var defects: [Reason] {
        var reasons: [Reason] = []
        if points.isEmpty { reasons.append(Reason(.correctionEmpty, field: "wrong-1")) }
        for (index, point) in points.enumerated() {
            let number = index + 1
            if point.place.isEmpty { reasons.append(Reason(.correctionPlaceMissing, field: "place-\(number)")) }
            if point.wrong.isEmpty { reasons.append(Reason(.correctionWordsMissing, field: "wrong-\(number)")) }
            if point.right.isEmpty { reasons.append(Reason(.correctionWordsMissing, field: "right-\(number)")) }
            if !point.wrong.isEmpty && point.wrong == point.right {
                reasons.append(Reason(.correctionSame, field: "right-\(number)"))
            }
        }
        if reason.isEmpty { reasons.append(Reason(.missingReason, field: "reason")) }
        if !CorrectionText.isSymbol(symbol) { reasons.append(Reason(.correctionSymbol, field: "symbol")) }
        return reasons
    }

    /// Abbreviations with dashes between: `UBND-VHXH` (Decree 30/2020, Appendix I).
    private static func isSymbol(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return text.count <= 30 && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy(\.isLetter) }
    }
}

/// One place: `Điều 1`, `dòng 3 của danh sách`.
package struct CorrectionPoint: Hashable, Sendable, Codable {
    package let place: String
    package let wrong: String
    package let right: String

    package init(place: String, wrong: String, right: String) {
        (self.place, self.wrong, self.right) = (place, wrong, right)
    }
}
