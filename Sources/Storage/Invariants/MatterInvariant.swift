import Domain

extension Invariant {
    /// Petitions, holds, disciplines and the answers of other authorities are what the journal told of them last: when
    /// they came, on what ground, how they ended, by which papers; none is gone and none was put in past the program.
    static let mattersMatchJournal = Invariant("mattersMatchJournal") { connection in
        try Matter.all.flatMap { try $0.told(connection).findings($0.rows(connection), connection) }
    }

    static let mattersUntold = Invariant("mattersMatchJournal") { connection in
        try Matter.all.flatMap { matter in
            let erased = try matter.told(connection).erased(matter.rows(connection), connection)
            return counted(erased, "records of the kind \(matter.kind) whose words the journal does not tell any more")
        }
    }
}

/// A kind of record that lies in nobody's status list: which entries tell of it, and what its rows say.
private struct Matter {
    let kind: String
    let acts: [String]
    let identity: (JournalEntry) -> String?
    let rows: (any SQLConnection) throws -> [KeptFacts]

    func told(_ connection: any SQLConnection) throws -> ToldFacts {
        try ToldFacts(kind, acts: acts, connection, identity: identity)
    }

    static var all: [Matter] { [petitions, holds, disciplines, confirmations] }

    private static var petitions: Matter {
        Matter(
            kind: "petition",
            acts: [
                "occasion.petition", "occasion.petition-answer", "occasion.petition-correct",
                "occasion.petition-withdraw",
            ], identity: { $0.body["petition"]?.string }
        ) { connection in
            try connection.rows(
                "SELECT \(PetitionRows.columns) FROM petitions ORDER BY place", [], PetitionRows.petition
            ).map { KeptFacts($0.id.text, $0.agency, made: $0.entered, $0.told, words: $0.toldWords) }
        }
    }

    private static var holds: Matter {
        Matter(
            kind: "hold", acts: ["participant.hold", "participant.hold-close"],
            identity: { $0.body["hold"]?.string }
        ) { connection in
            try connection.rows(
                "SELECT \(EligibilityRows.holdColumns) FROM holds ORDER BY place", [], EligibilityRows.hold
            ).map { KeptFacts($0.id.text, $0.agency, made: $0.entered, $0.told, words: $0.toldWords) }
        }
    }

    private static var disciplines: Matter {
        Matter(
            kind: "discipline", acts: ["participant.discipline", "participant.discipline-cancel"],
            identity: { $0.body["discipline"]?.string }
        ) { connection in
            try connection.rows(
                "SELECT \(EligibilityRows.disciplineColumns) FROM disciplines ORDER BY place", [],
                EligibilityRows.discipline
            ).map { KeptFacts($0.id.text, $0.agency, made: $0.entered, $0.told, words: $0.toldWords) }
        }
    }

    /// One for each nomination and authority.
    private static var confirmations: Matter {
        Matter(
            kind: "confirmation", acts: ["nomination.confirmation"],
            identity: { entry in entry.body["authority"]?.string.map { "\(entry.subject) \($0)" } }
        ) { connection in
            try connection.rows(
                "SELECT \(EligibilityRows.confirmationColumns) FROM confirmations ORDER BY place", [],
                EligibilityRows.confirmation
            ).map {
                KeptFacts(
                    "nomination:\($0.nomination) \($0.authority)", $0.agency, made: $0.changed, $0.told,
                    words: $0.toldWords)
            }
        }
    }
}
