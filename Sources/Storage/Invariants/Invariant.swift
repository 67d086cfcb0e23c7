import Domain

/// Something that is true of the whole database at all times, under a name people can quote (`thidua check`).
/// The schema refuses most of what these find; they look again, from another side, at a restored or touched file.
struct Invariant: Sendable {
    let name: String
    /// One sentence for each record that breaks it; empty when it holds.
    let check: @Sendable (any SQLConnection) throws -> [String]

    init(_ name: String, _ check: @escaping @Sendable (any SQLConnection) throws -> [String]) {
        (self.name, self.check) = (name, check)
    }

    /// A row that can not be read is a finding too: the other checks still have to run.
    func findings(_ connection: any SQLConnection) throws -> [String] {
        do {
            return try check(connection)
        } catch StorageFault.unreadable(let column, let type, let found) {
            return ["a row can not be read: column \(column) holds no \(type): \(found)"]
        }
    }

    static let ofFile = [fileIntact]

    static let ofRows = [
        referencesWhole, journalIntact, quotaNeverExceeded, decidedHasDecision, achievementRewardedOnce,
        votesWithinMembers, numbersGapFree, certificatesMatchDecisions, goldBookGapFree, evidenceDigests,
        claimFilesWhole,
        noSubmissionAppraisedByItsOwner, statusesReachable, recordsMatchJournal,
        proposalsInStep, searchInStep, maturityTotalsMatch, progressFiguresKnown, scoreTotalsMatch, ballotListsMatch,
        issuedPapersWhole, issuedPapersMatchJournal, correctionLettersMatchJournal, signedPapersWhole, templatesWhole,
        signingKeysMatchJournal,
        votesMatchJournal, awardsMatchJournal, certificatesMatchJournal, conflictsMatchJournal,
        filesMatchJournal, statusesMatchJournal, registersMatchJournal, scoresMatchJournal, mattersMatchJournal,
        inspectionFilesWhole, inspectionsMatchJournal, indicatorsMatchJournal,
    ]

    /// Not broken and not clean: each says how many records the journal does not tell enough of.
    static let untold = [
        awardsUntold, certificatesUntold, conflictsUntold, filesUntold, registersUntold, mattersUntold,
        inspectionsUntold,
    ]
}

extension [NominationStatus] {
    /// As a list for SQL's `IN`.
    var sql: String { map { "'\($0.rawValue)'" }.joined(separator: ", ") }
}
