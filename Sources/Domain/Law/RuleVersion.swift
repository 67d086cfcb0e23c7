/// One version of a rule: its value, the days it holds, where it stands, and how far that was compared with the text.
package struct RuleVersion: Hashable, Sendable {
    package let code: RuleCode
    package let value: RuleValue
    /// `nil` where the sources do not give the first day.
    package let validFrom: Day?
    /// The last day; `nil` while in force.
    package let validTo: Day?
    /// Number of the instrument (`Instruments`), or what the office wrote.
    package let instrument: String
    package let article: String
    package let evidence: RuleEvidence
    package let origin: RuleOrigin
    /// Stands in the instrument of a province the reading agency is not of: there a model, and not cited to its people.
    package var isElsewhere = false

    package func isValid(on day: Day) -> Bool {
        (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
    }

    /// Compared with the text; everything else is shown as *chưa đối chiếu*.
    package var isVerified: Bool { evidence.isVerified }

    /// Where it stands, for those who act by it. Another province's instrument is not named to them (docs/law.md).
    package var citation: Citation { isElsewhere ? Citation(code.localSource, verified: false) : source }

    /// Where its words were found, another province's instrument too: for the page of the registry.
    package var source: Citation {
        let name = (Instruments.numbered(instrument) ?? Instruments.cited(in: instrument))?.name ?? instrument
        let link = article.isEmpty ? "" : article.hasPrefix("(") ? " " : ", "
        return Citation(name + link + article, verified: isVerified)
    }

    /// As an agency of `province` reads it; `nil` for an agency whose province is not known. A province's own
    /// communes read its rules as rules, those made for its own council as similar ones.
    func seen(from province: Province?) -> RuleVersion {
        guard let home = Instruments.numbered(instrument)?.province else { return self }
        if case .compared = evidence { return self }
        var next = self
        next.isElsewhere = home != province
        guard !next.isElsewhere, evidence == .model else { return next }
        return RuleVersion(
            code: code, value: value, validFrom: validFrom, validTo: validTo, instrument: instrument,
            article: article, evidence: article.contains("cấp tỉnh") ? .analogous : .read, origin: origin)
    }

    /// The same version as the office confirmed it.
    func confirmed(by reading: LawReading) -> RuleVersion {
        RuleVersion(
            code: code, value: value, validFrom: validFrom, validTo: validTo, instrument: instrument,
            article: article, evidence: .compared(reading), origin: origin)
    }

    func overlaps(from other: Day?, to last: Day?) -> Bool {
        let startsInTime = last.map { end in validFrom.map { $0 <= end } ?? true } ?? true
        let endsInTime = validTo.map { end in other.map { $0 <= end } ?? true } ?? true
        return startsInTime && endsInTime
    }
}

/// Where a version's content was found (law.md §0).
package enum RuleEvidence: Hashable, Sendable {
    /// In a source that quotes the instrument.
    case read
    /// In an instrument that was replaced since: a model only.
    case readInOldLaw
    /// In the news, questions and answers, or somebody else's words.
    case secondHand
    /// In another province's regulation.
    case model
    /// Read for another title or procedure.
    case analogous
    /// Concluded, not read.
    case inferred
    /// In a draft of the law.
    case draft
    /// In no source at hand.
    case unsourced
    /// A choice of the product, not law.
    case choice
    /// Entered by an office without having been compared.
    case entered
    /// An office compared it with the text.
    case compared(LawReading)

    package var isVerified: Bool {
        switch self {
        case .read, .compared: true
        default: false
        }
    }
}

/// Who compared a rule with its text, when, and where the text was read.
package struct LawReading: Hashable, Sendable {
    package let place: String
    package let by: String
    package let on: Day

    package init(place: String, by: String, on: Day) { (self.place, self.by, self.on) = (place, by, on) }
}

package enum RuleOrigin: Hashable, Sendable {
    /// With the program.
    case shipped
    /// From the agency above.
    case upper(ID<LawRecord>)
    /// The agency's own.
    case own(ID<LawRecord>)

    /// The higher one wins where several hold on one day.
    var rank: Int {
        switch self {
        case .shipped: 0
        case .upper: 1
        case .own: 2
        }
    }
}
