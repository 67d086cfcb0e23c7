/// What can go wrong between a store and the disk, whichever engine is behind it.
package enum StorageFault: Error, Hashable, Sendable {
    /// The statement touched another number of rows than it must: somebody saved in between. All was rolled back.
    case stale(index: Int, sql: String, expected: Int, found: Int)
    /// The schema refused a row. `name` is `table.column` for unique and not-null, the constraint's name for a check,
    /// the trigger's message for a trigger, empty for a foreign key.
    case constraint(ConstraintKind, name: String, message: String)
    /// Somebody else holds the database longer than we wait.
    case busy
    case diskFull
    /// The file or its directory may not be written to.
    case readOnly
    /// The file is damaged (cut short, overwritten, a failing disk): restore from a backup.
    case corrupt(String)
    /// The database was written by a newer version of this program; nothing was touched.
    case newerVersion(found: Int, known: Int)
    /// A step of the database's history has another name than ours: it is not of this line of versions.
    case otherHistory(version: Int, found: String, known: String)
    /// The file exists and is not a database of this program; nothing was touched.
    case notADatabase(String)
    /// There is no such file, or it cannot be opened.
    case missing(String)
    /// A kept file would be overwritten.
    case exists(String)
    /// The server cannot be reached, or went away before the act was kept: nothing was saved.
    case unavailable(String)
    /// The server went away while it was keeping the act: it may have been saved or not. Look before trying again.
    case outcomeUnknown(String)
    /// This engine does not offer it.
    case notHere(String)
    /// A column holds what its type cannot be read from.
    case unreadable(column: Int, type: String, found: String)
    /// A mistake in our own SQL, or an error without a case of its own.
    case other(code: Int, message: String)

    package enum ConstraintKind: String, Hashable, Sendable {
        case unique, foreignKey, check, notNull, trigger, other
    }

    package var isStale: Bool { if case .stale = self { true } else { false } }

    /// Whether a unique constraint whose name starts with `table` or `table.column` refused.
    package func isUnique(_ name: String) -> Bool {
        if case .constraint(.unique, let found, _) = self { found.hasPrefix(name) } else { false }
    }
}
