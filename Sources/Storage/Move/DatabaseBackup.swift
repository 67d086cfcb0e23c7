package import Domain

/// Backups of whichever engine. A backup is always one SQLite file: every machine can read it, `backup verify` can
/// rehearse it anywhere, and it goes back into any engine by the same copy.
package enum DatabaseBackup {
    /// Writes a backup of an engine that has none of its own.
    ///
    /// - Parameters:
    ///   - source: at one state for as long as this takes, or the copy refuses when somebody works meanwhile.
    ///   - scratch: an empty SQLite database beside `path`; its files are the caller's to remove.
    ///   - path: gets its name only when the file is whole, verified and on the disk.
    package static func write(
        _ source: any Database, through scratch: any Database, to path: String, at moment: Moment,
        tell: @escaping @Sendable (CopyProgress) -> Void = { _ in }
    ) async throws -> CopyReport {
        let copy = DatabaseCopy(from: source, to: scratch, standard: .faithful, tell: tell)
        let report = try await copy.run(at: moment)
        try await scratch.backup(to: path)
        return report
    }

    /// Puts a backup into an empty database of any engine. What it holds is what goes in, sound or not: a restore is
    /// not the moment to refuse the only data there is. The report says what does not hold.
    package static func restore(
        _ backup: any Database, into target: any Database, at moment: Moment,
        tell: @escaping @Sendable (CopyProgress) -> Void = { _ in }
    ) async throws -> CopyReport {
        try await DatabaseCopy(from: backup, to: target, standard: .faithful, tell: tell).run(at: moment)
    }
}
