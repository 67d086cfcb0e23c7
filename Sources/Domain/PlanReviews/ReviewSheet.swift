/// What was understood of a paper, with what people said about it: what the review page shows.
package struct ReviewSheet: Hashable, Sendable {
    package var parts: [ReviewPart]
    /// What keeps the review from being launched, all of it.
    package var obstacles: [ReviewObstacle]

    package init(parts: [ReviewPart], obstacles: [ReviewObstacle]) {
        (self.parts, self.obstacles) = (parts, obstacles)
    }

    package func part(_ part: PlanPart) -> ReviewPart? { parts.first { $0.part == part } }
}

package struct ReviewPart: Hashable, Sendable {
    package let part: PlanPart
    package var entries: [ReviewEntry]
    /// The whole part was confirmed.
    package var accepted: [PlanCorrection]

    package init(part: PlanPart, entries: [ReviewEntry], accepted: [PlanCorrection] = []) {
        (self.part, self.entries, self.accepted) = (part, entries, accepted)
    }

    package func entry(_ key: String) -> ReviewEntry? { entries.first { $0.key == key } }
}

package struct ReviewEntry: Hashable, Sendable {
    package let key: String
    package var fields: [ReviewField]
    package var added: PlanCorrection?
    package var removed: PlanCorrection?
    /// The whole entry was confirmed.
    package var accepted: PlanCorrection?

    package init(
        key: String, fields: [ReviewField], added: PlanCorrection? = nil, removed: PlanCorrection? = nil,
        accepted: PlanCorrection? = nil
    ) {
        (self.key, self.fields, self.added, self.removed) = (key, fields, added, removed)
        self.accepted = accepted
    }
}

package struct ReviewField: Hashable, Sendable {
    package let key: String
    /// In people's words; empty when the text does not say it.
    package let said: String
    package let standing: ReviewStanding
    /// The words it was read from, and the line they begin on.
    package let quote: String?
    package let line: Int?
    /// What was read, in people's words, where a person changed it.
    package let before: String?
    package let correction: PlanCorrection?
    package let input: ReviewInput
    /// The value as it is typed; several for a list.
    package let typed: [String]

    package init(
        key: String, said: String, standing: ReviewStanding, quote: String? = nil, line: Int? = nil,
        before: String? = nil, correction: PlanCorrection? = nil, input: ReviewInput = .text, typed: [String] = []
    ) {
        (self.key, self.said, self.standing, self.quote, self.line) = (key, said, standing, quote, line)
        (self.before, self.correction, self.input, self.typed) = (before, correction, input, typed)
    }
}

/// How far a value may be trusted, and why.
package enum ReviewStanding: String, CaseIterable, Sendable {
    /// Pattern and place agree.
    case sure
    /// To be confirmed by a person.
    case unsure
    /// Nothing was found in the text.
    case absent
    /// A code that no paper gives: the program's own, to be confirmed by nobody.
    case made
    /// A person confirmed what was read.
    case accepted
    /// A person put it in the place of what was read, or where nothing was.
    case changed
}

/// How a value is asked for.
package enum ReviewInput: Hashable, Sendable {
    case text, longText, number, day
    /// A number, or a share: `10%`.
    case count
    case choice([ReviewOption])
    case list([ReviewOption])
}

package struct ReviewOption: Hashable, Sendable {
    package let value: String
    package let label: String

    package init(_ value: String, _ label: String) { (self.value, self.label) = (value, label) }
}

/// One reason why a review can not be launched yet, with its place.
package struct ReviewObstacle: Hashable, Sendable {
    package let part: PlanPart?
    package let entry: String
    package let field: String
    package let kind: Kind

    package init(_ kind: Kind, part: PlanPart? = nil, entry: String = "", field: String = "") {
        (self.kind, self.part, self.entry, self.field) = (kind, part, entry, field)
    }

    package enum Kind: Hashable, Sendable {
        /// Values somebody has to confirm first.
        case unconfirmed(count: Int)
        /// A plan needs the value.
        case missing
        /// What the reader of plan files says.
        case problem(PlanProblemCode, [String: String])
        /// An entry above says the same: its code, or the number for the same award, occasion, kind and scope.
        case repeats(entry: Int, code: String?)
        /// The law asks for it.
        case law(LawElement)
        case finding(PlanFinding)
    }
}
