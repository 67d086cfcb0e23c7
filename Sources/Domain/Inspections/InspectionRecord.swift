/// What the team wrote on the spot: where, when, who was there, what was seen.
package struct InspectionRecord: Hashable, Sendable, Codable {
    package var place: String
    /// As the phone gave it, `21.59281, 105.84420 ±20 m`; empty where nobody allowed it.
    package var position: String
    package var began: Moment
    package var ended: Moment
    /// Who answers for the unit (V.5: trách nhiệm của người đứng đầu).
    package var head: InspectionPresence
    package var present: [InspectionPresence]
    package var answers: [InspectionAnswer]
    package var strengths: String
    package var difficulties: String
    package var proposals: String
    package var by: ID<Account>
    /// By the server's clock.
    package var received: Moment
    /// What the phone's clock said; `nil` for a record typed at a desk.
    package var phone: PhoneClock?

    package init(
        place: String, position: String = "", began: Moment, ended: Moment, head: InspectionPresence,
        present: [InspectionPresence], answers: [InspectionAnswer], strengths: String = "", difficulties: String = "",
        proposals: String = "", by: ID<Account>, received: Moment, phone: PhoneClock? = nil
    ) {
        (self.place, self.position, self.began, self.ended) = (place, position, began, ended)
        (self.head, self.present, self.answers) = (head, present, answers)
        (self.strengths, self.difficulties, self.proposals) = (strengths, difficulties, proposals)
        (self.by, self.received, self.phone) = (by, received, phone)
    }

    package func answer(_ line: String) -> InspectionAnswer? { answers.first { $0.line == line } }

    /// By how many seconds the phone went wrong, ahead as plus; `nil` where it was right enough or had no part in it.
    package var wrongBy: Int64? { phone.flatMap { $0.wrongBy(at: received) } }

    /// All that is missing from it for this checklist, at the fields of the form.
    package func defects(_ checklist: [InspectionLine]) -> [Reason] {
        var reasons: [Reason] = []
        if place.isEmpty { reasons.append(Reason(.missingPlace, field: "place")) }
        if ended < began { reasons.append(Reason(.inspectionTimesReversed, field: "ended")) }
        // A phone that goes ahead is told of, not refused: the visit has taken place.
        if ended > received.adding(seconds: max(0, wrongBy ?? 0) + PhoneClock.tolerance) {
            reasons.append(Reason(.inspectionAhead, field: "ended"))
        }
        if head.name.isEmpty { reasons.append(Reason(.inspectionNoHead, field: "head")) }
        if present.isEmpty { reasons.append(Reason(.inspectionNobodyPresent, field: "present")) }
        return reasons + checklist.flatMap(defects)
    }

    private func defects(_ line: InspectionLine) -> [Reason] {
        guard let answer = answer(line.code) else {
            return [Reason(.inspectionUnanswered, field: "result-\(line.code)", ["line": line.text])]
        }
        let isBare = [.partly, .unmet].contains(answer.result) && answer.note.isEmpty
        return isBare ? [Reason(.inspectionNoteMissing, field: "note-\(line.code)", ["line": line.text])] : []
    }
}

/// Somebody who was there, with post or unit.
package struct InspectionPresence: Hashable, Sendable, Codable {
    package let name: String
    package let post: String

    package init(name: String, post: String) { (self.name, self.post) = (name, post) }

    /// One person a line, `Trần Thị Hoa; Hiệu trưởng`.
    package static func read(_ text: String) -> [InspectionPresence] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let parts = line.split(separator: ";", maxSplits: 1).map {
                $0.split(separator: " ").joined(separator: " ")
            }
            guard let name = parts.first, !name.isEmpty else { return nil }
            return InspectionPresence(name: name, post: parts.count > 1 ? parts[1] : "")
        }
    }

    package var line: String { post.isEmpty ? name : "\(name), \(post)" }
}

/// The phone's own clock: when the record was begun on it, and when it sent it.
package struct PhoneClock: Hashable, Sendable, Codable {
    package let started: Moment
    package let sent: Moment

    package init(started: Moment, sent: Moment) { (self.started, self.sent) = (started, sent) }

    /// Sending takes less than this many seconds; more is the clock's.
    package static let tolerance: Int64 = 120

    /// How far it was off when it sent, in seconds; `nil` within the tolerance.
    package func wrongBy(at received: Moment) -> Int64? {
        let seconds = (sent.milliseconds - received.milliseconds) / 1000
        return abs(seconds) > PhoneClock.tolerance ? seconds : nil
    }
}

extension InspectionRecord {
    /// What the journal tells of it in the open.
    package var told: [String: JSON] {
        ["began": JSON(began.day), "wrongBy": wrongBy.map { JSON(Int($0)) } ?? .null]
    }

    /// Who was there: values that can be erased.
    package var toldWords: [String: String] {
        ["head": head.line, "present": present.map(\.line).joined(separator: "; ")]
    }
}
