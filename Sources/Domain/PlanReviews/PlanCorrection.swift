/// What a person said about a value of a reading. Kept with who and when, and never taken away: what is undone stands
/// as undone.
package struct PlanCorrection: Hashable, Sendable {
    /// From 1, in the order in which they were made.
    package let number: Int
    /// The review's revision it made.
    package let revision: Revision
    package let place: CorrectionPlace
    package let act: CorrectionAct
    /// What was set; `nil` empties an optional value.
    package let value: CorrectedValue?
    package let by: Signature
    package private(set) var undone: Undoing?

    package init(
        number: Int, revision: Revision, place: CorrectionPlace, act: CorrectionAct, value: CorrectedValue?,
        by: Signature, undone: Undoing? = nil
    ) {
        (self.number, self.revision, self.place, self.act) = (number, revision, place, act)
        (self.value, self.by, self.undone) = (value, by, undone)
    }

    package func undone(by: Signature, at revision: Revision) throws -> PlanCorrection {
        guard undone == nil else { throw Refusal(.correctionUndone) }
        var next = self
        next.undone = Undoing(revision: revision, by: by)
        return next
    }

    /// Made or undone after `revision`.
    package func isLater(than revision: Revision) -> Bool {
        self.revision > revision || (undone?.revision ?? revision) > revision
    }

    package struct Undoing: Hashable, Sendable {
        package let revision: Revision
        package let by: Signature

        package init(revision: Revision, by: Signature) { (self.revision, self.by) = (revision, by) }
    }
}

/// Who did something, under which name, and when.
package struct Signature: Hashable, Sendable {
    package let account: ID<Account>
    package let name: String
    package let at: Moment

    package init(account: ID<Account>, name: String, at: Moment) {
        (self.account, self.name, self.at) = (account, name, at)
    }
}

package enum CorrectionAct: String, CaseIterable, Sendable, Codable { case accept, set, add, remove }

/// Where in the understanding: a value, a whole entry (`field` empty), or a whole part (`entry` empty too).
package struct CorrectionPlace: Hashable, Sendable {
    package let part: PlanPart
    /// `r0`: read, counted from 0; `n7`: added by correction 7.
    package let entry: String
    package let field: String

    package init(_ part: PlanPart, _ entry: String = "", _ field: String = "") {
        (self.part, self.entry, self.field) = (part, entry, field)
    }

    /// What the one touches, the other touches too.
    package func overlaps(_ other: CorrectionPlace) -> Bool {
        guard part == other.part else { return false }
        if entry.isEmpty || other.entry.isEmpty { return true }
        return entry == other.entry && (field.isEmpty || other.field.isEmpty || field == other.field)
    }
}

/// A value a person typed or chose.
package enum CorrectedValue: Hashable, Sendable, Codable {
    case text(String)
    case number(Int)
    case day(Day)
    case words([String])

    /// The one key says what it is: `{"day": "2026-03-27"}`.
    private enum CodingKeys: String, CodingKey { case text, number, day, words }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let text = try container.decodeIfPresent(String.self, forKey: .text) {
            self = .text(text)
        } else if let number = try container.decodeIfPresent(Int.self, forKey: .number) {
            self = .number(number)
        } else if let day = try container.decodeIfPresent(Day.self, forKey: .day) {
            self = .day(day)
        } else {
            self = .words(try container.decode([String].self, forKey: .words))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .text(let text): try container.encode(text, forKey: .text)
        case .number(let number): try container.encode(number, forKey: .number)
        case .day(let day): try container.encode(day, forKey: .day)
        case .words(let words): try container.encode(words, forKey: .words)
        }
    }
}

/// A correction as it is asked for: number, time and person come with the act.
package struct PlanEdit: Hashable, Sendable {
    package var place: CorrectionPlace
    package var act: CorrectionAct
    package var value: CorrectedValue?

    package init(_ act: CorrectionAct, _ place: CorrectionPlace, _ value: CorrectedValue? = nil) {
        (self.act, self.place, self.value) = (act, place, value)
    }

    /// The entry that an `add` of the same act makes.
    package static let newEntry = "new"
}
