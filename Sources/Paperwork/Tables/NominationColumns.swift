package import Wording

/// The titles of the table of nominations.
package enum NominationColumns {
    package static let titles: [Phrase] = [
        .nominationNumber, .nominationName, .participantsDetailPerson, .nominationUnit, .nominationKind,
        .nominationAward, .nominationStatus, .nominationChanged,
    ]
}
