/// What an office put into the registry: a version of its own, or that it compared one of the program's with the text.
/// Records are kept and withdrawn, never changed.
package struct LawRecord: Hashable, Sendable {
    package let id: ID<LawRecord>
    package let agency: ID<Agency>
    package let code: RuleCode
    package let content: LawContent
    /// Of an own version its first day; of a confirmation that of the version it is about.
    package let validFrom: Day?
    package let reason: String
    package let enteredBy: ID<Account>
    package let entered: Moment
    package var withdrawal: LawWithdrawal?
    package var revision: Revision

    package init(
        id: ID<LawRecord>, agency: ID<Agency>, code: RuleCode, content: LawContent, validFrom: Day?, reason: String,
        enteredBy: ID<Account>, entered: Moment, withdrawal: LawWithdrawal? = nil, revision: Revision = .first
    ) {
        (self.id, self.agency, self.code, self.content) = (id, agency, code, content)
        (self.validFrom, self.reason) = (validFrom, reason)
        (self.enteredBy, self.entered, self.withdrawal, self.revision) = (enteredBy, entered, withdrawal, revision)
    }

    package var isWithdrawn: Bool { withdrawal != nil }

    /// As the book reads it; `nil` for confirmations and for what was withdrawn.
    package func version(as origin: RuleOrigin) -> RuleVersion? {
        guard !isWithdrawn, case .version(let own) = content else { return nil }
        return RuleVersion(
            code: code, value: own.value, validFrom: validFrom, validTo: own.validTo, instrument: own.instrument,
            article: own.article, evidence: own.reading.map(RuleEvidence.compared) ?? .entered, origin: origin)
    }
}

package enum LawContent: Hashable, Sendable {
    case version(OfficeVersion)
    case confirmation(LawReading)

    package var kind: LawRecordKind {
        switch self {
        case .version: .version
        case .confirmation: .confirmation
        }
    }
}

package enum LawRecordKind: String, CaseIterable, Sendable, Codable { case version, confirmation }

/// A version as an office entered it; its first day stands in the record.
package struct OfficeVersion: Hashable, Sendable {
    package let value: RuleValue
    package let validTo: Day?
    package let instrument: String
    package let article: String
    package let reading: LawReading?

    package init(value: RuleValue, validTo: Day?, instrument: String, article: String, reading: LawReading?) {
        (self.value, self.validTo, self.reading) = (value, validTo, reading)
        (self.instrument, self.article) = (instrument, article)
    }
}

package struct LawWithdrawal: Hashable, Sendable {
    package let by: ID<Account>
    package let at: Moment
    package let reason: String

    package init(by: ID<Account>, at: Moment, reason: String) { (self.by, self.at, self.reason) = (by, at, reason) }
}
