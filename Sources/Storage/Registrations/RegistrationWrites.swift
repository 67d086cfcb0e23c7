import Domain

enum RegistrationWrites {
    static func add(_ registration: Registration) throws -> [Statement] {
        [
            .add(
                "registrations", registration.id, agency: registration.agency, at: registration.revision,
                try fields(registration))
        ]
    }

    static func change(_ registration: Registration) throws -> [Statement] {
        [
            .change(
                "registrations", registration.id, agency: registration.agency, to: registration.revision,
                try fields(registration))
        ]
    }

    private static func fields(_ registration: Registration) throws -> [Field] {
        [
            Field("participant_id", SQLValue(registration.participant)),
            Field("unit_id", SQLValue(registration.unit)), Field("year", SQLValue(registration.year)),
            Field("themes", try JSONColumn.value(registration.themes)),
            Field("commitments", try JSONColumn.value(registration.commitments)),
            Field("status", SQLValue(registration.status)), Field("changed", SQLValue(registration.changed)),
        ]
    }
}
