/// A version as it was typed, before anybody looked at it.
package struct LawDraft: Hashable, Sendable {
    package var code: RuleCode
    package var value: String
    package var from: Day?
    package var to: Day?
    package var instrument: String
    package var article: String
    package var reading: LawReadingDraft
    package var reason: String

    package init(
        code: RuleCode, value: String, from: Day?, to: Day?, instrument: String, article: String,
        reading: LawReadingDraft = LawReadingDraft(), reason: String
    ) {
        (self.code, self.value, self.from, self.to) = (code, value, from, to)
        (self.instrument, self.article, self.reading, self.reason) = (instrument, article, reading, reason)
    }

    /// What the book gets, or every reason why not. A period may cover versions of the program's and of the agency
    /// above, because it overlays them; another own version of the rule it may not.
    package func version(among records: [LawRecord], on today: Day) throws -> OfficeVersion {
        let value = RuleValue(kind: code.valueKind, text: value)
        var reasons: [Reason] = []
        if value == nil { reasons.append(Reason(.lawValueMalformed(code.valueKind), field: "value")) }
        if from == nil { reasons.append(Reason(.missingValidFrom, field: "from")) }
        if let from, let to, to < from { reasons.append(Reason(.validityReversed, field: "to")) }
        if instrument.isEmpty { reasons.append(Reason(.missingInstrument, field: "instrument")) }
        if reason.isEmpty { reasons.append(Reason(.missingReason, field: "reason")) }
        reasons += reading.defects(on: today) + overlaps(records)
        try Refusal.raise(reasons)
        guard let value else { throw Refusal(.lawValueMalformed(code.valueKind), field: "value") }
        return OfficeVersion(
            value: value, validTo: to, instrument: instrument, article: article, reading: reading.reading)
    }

    private func overlaps(_ records: [LawRecord]) -> [Reason] {
        guard let from else { return [] }
        return records.filter { $0.code == code }.compactMap { record in
            guard let other = record.version(as: .own(record.id)), other.overlaps(from: from, to: to) else {
                return nil
            }
            return Reason(.validityOverlaps, field: "from", other.days)
        }
    }
}

extension RuleVersion {
    fileprivate var days: [String: String] {
        ["from": validFrom?.vietnamese ?? "…", "to": validTo?.vietnamese ?? "…"]
    }
}

/// Who compared a rule with its text, as typed: all of it, or nothing.
package struct LawReadingDraft: Hashable, Sendable {
    package var place: String
    package var by: String
    package var on: Day?

    package init(place: String = "", by: String = "", on: Day? = nil) {
        (self.place, self.by, self.on) = (place, by, on)
    }

    package var isEmpty: Bool { place.isEmpty && by.isEmpty && on == nil }

    package var reading: LawReading? {
        guard let on, !place.isEmpty, !by.isEmpty else { return nil }
        return LawReading(place: place, by: by, on: on)
    }

    /// What is missing of it; nothing when all of it was left empty.
    package func defects(on today: Day) -> [Reason] {
        if isEmpty { return [] }
        var reasons: [Reason] = []
        if place.isEmpty { reasons.append(Reason(.missingReadingPlace, field: "readPlace")) }
        if by.isEmpty { reasons.append(Reason(.missingReader, field: "readBy")) }
        if let on {
            if on > today { reasons.append(Reason(.readingAhead, field: "readOn")) }
        } else {
            reasons.append(Reason(.missingReadingDay, field: "readOn"))
        }
        return reasons
    }
}
