import Operations

extension StoreFault {
    /// Runs `body` and turns the storage's faults into what operations know.
    static func mapping<T>(_ body: () async throws -> T) async throws -> T {
        do {
            return try await body()
        } catch let fault as StorageFault {
            throw StoreFault(fault)
        }
    }

    init(_ fault: StorageFault) {
        self =
            switch fault {
            case .stale: .stale
            case .busy: .busy
            case .diskFull: .diskFull
            case .constraint(let kind, let name, _): .conflict(StoreFault.conflictName(kind, name))
            case .unavailable(let text): .unavailable(text)
            case .outcomeUnknown: .outcomeUnknown
            default: .unavailable("\(fault)")
            }
    }

    /// A unique rule is known to operations by its table; a taken number by its series, because the act can be tried
    /// again; the votes' rules as `votes`; every other check by its own name.
    private static func conflictName(_ kind: StorageFault.ConstraintKind, _ name: String) -> String {
        switch kind {
        case .unique:
            // A rule on an expression is told by its own name.
            if name.contains("decisions_printed") { return "decisions" }
            let table = String(name.prefix { $0 != "." })
            return name.contains("nominations.number") ? "numbers" : table == "session_votes" ? "votes" : table
        case .check: return name.hasPrefix("votes_") ? "votes" : name
        case .foreignKey: return "reference"
        case .notNull, .trigger, .other: return name
        }
    }
}
