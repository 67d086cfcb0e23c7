import Domain

extension Invariant {
    /// Every version of an indicator – name, targets, rhythm, from which day – is the one the journal told when it was
    /// made, and indicators are retired from the day told. What was reported under them: `statusesMatchJournal`.
    static let indicatorsMatchJournal = Invariant("indicatorsMatchJournal") { connection in
        let (standing, versions) = try (told(retiring + making, connection), toldVersions(connection))
        let retired = try told(retiring, connection)
        let indicators = try indicators(connection)
        return try standing.findings(
            indicators.map { facts($0, ["status": .string($0.status.rawValue)]) }, connection)
            + retired.differences(indicators.map { facts($0, ["from": JSON($0.retiredFrom?.description)]) }, connection)
            + versions.findings(indicators.flatMap(versionFacts), connection)
    }

    private static let making = ["indicator.add", "indicator.adopt", "indicator.change"]
    private static let retiring = ["indicator.retire"]

    private static func told(_ acts: [String], _ connection: any SQLConnection) throws -> ToldFacts {
        try ToldFacts("indicator", acts: acts, connection) { identity($0) }
    }

    private static func toldVersions(_ connection: any SQLConnection) throws -> ToldFacts {
        try ToldFacts("version of indicator", acts: making, connection) { entry in
            guard let id = identity(entry), case .int(let number)? = entry.body["version"] else { return nil }
            return "\(id) (\(number))"
        }
    }

    private static func identity(_ entry: JournalEntry) -> String? {
        let start = "indicator:"
        return entry.subject.hasPrefix(start) ? String(entry.subject.dropFirst(start.count)) : nil
    }

    private static func indicators(_ connection: any SQLConnection) throws -> [Indicator] {
        let versions = try connection.rows(
            "SELECT \(IndicatorRows.versionColumns) FROM indicator_versions ORDER BY indicator_id, number", [],
            IndicatorRows.version)
        let own = Dictionary(grouping: versions, by: \.indicator).mapValues { $0.map(\.version) }
        return try connection.rows("SELECT \(IndicatorRows.columns) FROM indicators ORDER BY place", []) {
            try IndicatorRows.indicator($0, own)
        }
    }

    private static func facts(_ indicator: Indicator, _ told: [String: JSON]) -> KeptFacts {
        KeptFacts(indicator.id.text, indicator.agency, made: indicator.changed, told)
    }

    /// The status told with a version is that of its day.
    private static func versionFacts(_ indicator: Indicator) -> [KeptFacts] {
        indicator.versions.map { version in
            var told = indicator.told(version)
            told["status"] = nil
            return KeptFacts(
                "\(indicator.id) (\(version.number))", indicator.agency, made: version.made, told)
        }
    }
}
