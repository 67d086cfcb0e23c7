/// What somebody entered for one participant under a table of points.
package struct ScoreAnswers: Hashable, Sendable, Codable {
    /// By code of the row.
    package var inputs: [String: ScoreInput]
    /// Values that decide between equals, by the step's key (`TieChain.key`).
    package var quantities: [String: Hundredths]
    /// Of a collective: how many of its members are women, and how many it has (Law art. 5(3)).
    package var women: Int?
    package var members: Int?

    package init(
        inputs: [String: ScoreInput] = [:], quantities: [String: Hundredths] = [:], women: Int? = nil,
        members: Int? = nil
    ) {
        (self.inputs, self.quantities, self.women, self.members) = (inputs, quantities, women, members)
    }

    package static let none = ScoreAnswers()
}

/// What one row asks for; the rest stays empty.
package struct ScoreInput: Hashable, Sendable, Codable {
    /// Whether the row's condition is met; of a veto, whether it applies.
    package var isMet: Bool?
    /// Points given by hand, or the measured value that is looked up in the bands.
    package var value: Hundredths?
    package var part: Hundredths?
    package var whole: Hundredths?
    package var count: Int?
    /// What shows it: papers, places, remarks.
    package var note: String

    package init(
        isMet: Bool? = nil, value: Hundredths? = nil, part: Hundredths? = nil, whole: Hundredths? = nil,
        count: Int? = nil, note: String = ""
    ) {
        (self.isMet, self.value, self.part, self.whole) = (isMet, value, part, whole)
        (self.count, self.note) = (count, note)
    }

    package var isEmpty: Bool { self == ScoreInput() }

    /// The same figures, whatever was remarked beside them.
    package func says(_ other: ScoreInput) -> Bool {
        var (one, two) = (self, other)
        (one.note, two.note) = ("", "")
        return one == two
    }
}

/// A thing a row asks for.
package enum ScoreField: String, CaseIterable, Sendable, Codable { case met, points, value, part, whole, count }

extension ScoreRow {
    /// What has to be entered for the row.
    /// - Parameter hasRows: whether other rows count within it; it is their sum then.
    package func asks(hasRows: Bool) -> [ScoreField] {
        if sort == .veto { return [.met] }
        let condition: [ScoreField] = condition == nil ? [] : [.met]
        if hasRows || sort == .group { return condition }
        return switch method {
        case nil: condition + [.points]
        case .ratio: condition + [.part, .whole]
        case .each: condition + [.count]
        // The value itself, or part and whole that make a percentage of it.
        case .bands: condition + [.value, .part, .whole]
        }
    }
}

extension ScoreAnswers {
    /// The figures as the journal tells them, without what was remarked beside them: remarks may name people.
    package var told: JSON {
        let rows = inputs.mapValues { input -> JSON in
            .object([
                "met": input.isMet.map { .bool($0) } ?? .null, "value": JSON(input.value?.text),
                "part": JSON(input.part?.text), "whole": JSON(input.whole?.text),
                "count": input.count.map { JSON($0) } ?? .null,
            ])
        }
        return [
            "rows": .object(rows), "ties": .object(quantities.mapValues { .string($0.text) }),
            "women": women.map { JSON($0) } ?? .null, "members": members.map { JSON($0) } ?? .null,
        ]
    }
}
