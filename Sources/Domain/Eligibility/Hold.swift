/// Something under examination that keeps a participant's award waiting (tạm dừng xét): a fact beside the nomination and
/// no status of it. It blocks the decision, never the dossier, and loses nothing (Decree 152/2025/NĐ-CP art. 4(4);
/// law.md P7).
package struct Hold: Hashable, Sendable {
    package let id: ID<Hold>
    package let agency: ID<Agency>
    package let participant: ID<Participant>
    /// The one nomination it stands beside; `nil` for every nomination of the participant.
    package let nomination: ID<Nomination>?
    package let ground: HoldGround
    /// The paper it rests on.
    package let document: String
    package let opened: Day
    package var status: HoldStatus
    package var closing: HoldClosing?
    package let enteredBy: ID<Account>
    package let entered: Moment
    package var revision: Revision

    package init(
        id: ID<Hold>, agency: ID<Agency>, participant: ID<Participant>, nomination: ID<Nomination>?,
        ground: HoldGround, document: String, opened: Day, status: HoldStatus = .open, closing: HoldClosing? = nil,
        enteredBy: ID<Account>, entered: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.participant, self.nomination) = (id, agency, participant, nomination)
        (self.ground, self.document, self.opened) = (ground, document, opened)
        (self.status, self.closing) = (status, closing)
        (self.enteredBy, self.entered, self.revision) = (enteredBy, entered, revision)
    }

    /// Whether it stands in the way of `nomination`.
    package func binds(_ other: Nomination) -> Bool { status == .open && concerns(other) }

    /// Whether it stands or stood beside `other`.
    package func concerns(_ other: Nomination) -> Bool {
        other.participant == participant && (nomination == nil || nomination == other.id)
    }

    package func defects(on today: Day) -> [Reason] {
        var reasons: [Reason] = []
        if document.isEmpty { reasons.append(Reason(.missingDocument, field: "document")) }
        if opened > today { reasons.append(Reason(.dayAhead, field: "opened")) }
        return reasons
    }

    /// The matter is over; what came of it is kept. The award may go on, and the discipline that may have come of it
    /// is a record of its own.
    package func closed(_ closing: HoldClosing, on today: Day) throws -> Hold {
        guard status == .open else { throw Refusal(.holdClosed) }
        try Refusal.raise(defects(of: closing, on: today))
        var next = self
        (next.status, next.closing, next.revision) = (.closed, closing, revision.next)
        return next
    }

    package func defects(of closing: HoldClosing, on today: Day) -> [Reason] {
        var reasons: [Reason] = []
        if closing.document.isEmpty { reasons.append(Reason(.missingDocument, field: "document")) }
        if closing.day > today { reasons.append(Reason(.dayAhead, field: "closed")) }
        if closing.day < opened {
            reasons.append(Reason(.closedBeforeOpened, field: "closed", ["day": opened.vietnamese]))
        }
        return reasons
    }
}

/// What is under examination: the grounds of art. 4(4), in its order.
package enum HoldGround: String, CaseIterable, Sendable, Codable {
    case discipline, investigation, inspection, complaint, press
}

package enum HoldStatus: String, CaseIterable, Sendable, Codable { case open, closed }

/// What came of the matter.
package enum HoldOutcome: String, CaseIterable, Sendable, Codable {
    /// Nothing was found.
    case cleared
    /// A discipline was imposed; its period is entered beside it (art. 4(4) para 2).
    case disciplined
    /// A violation was concluded without a discipline.
    case violation
    /// The hold was entered by mistake.
    case mistaken
}

package struct HoldClosing: Hashable, Sendable {
    package let outcome: HoldOutcome
    package let day: Day
    /// The paper that ended it.
    package let document: String
    package let by: ID<Account>
    package let at: Moment

    package init(outcome: HoldOutcome, day: Day, document: String, by: ID<Account>, at: Moment) {
        (self.outcome, self.day, self.document, self.by, self.at) = (outcome, day, document, by, at)
    }
}

extension Hold {
    /// What the journal tells of it in the open; `thidua check` compares.
    package var told: [String: JSON] {
        [
            "hold": .string(id.text), "ground": .string(ground.rawValue), "opened": JSON(opened),
            "nomination": JSON(nomination?.text), "status": .string(status.rawValue),
            "outcome": JSON(closing?.outcome.rawValue), "closed": JSON(closing?.day.description),
        ]
    }

    /// Papers may name persons: values that can be erased.
    package var toldWords: [String: String] {
        var words = ["document": document]
        words["closingDocument"] = closing?.document
        return words
    }
}
