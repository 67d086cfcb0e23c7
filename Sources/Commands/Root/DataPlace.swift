import Foundation

/// Where the data of one installation is: a SQLite file, by itself or in a data folder, or a database on a PostgreSQL
/// server.
package struct DataPlace: Sendable, Hashable {
    package enum Engine: Sendable, Hashable {
        case sqlite(file: String)
        /// Anything libpq takes. It may hold a password: show `name` to people.
        case postgres(address: String)
    }

    package let engine: Engine
    /// As people gave it, without password.
    package let name: String
    /// The option that leads here, for a sentence that tells what to type.
    package let option: String

    /// The folder of `--data`: everything of an installation is in it.
    package init(folder: String) {
        engine = .sqlite(file: (folder as NSString).appendingPathComponent("thidua.sqlite"))
        (name, option) = (folder, "--data \(folder)")
    }

    /// What `--database` takes: `sqlite:PATH`, `postgres://…`, or libpq's `host=… dbname=…`. `nil` for anything else.
    package init?(database: String) {
        if database.hasPrefix("sqlite:") {
            let path = String(database.dropFirst("sqlite:".count))
            // An address with a host, `sqlite://…`, is a slip of the pen; `sqlite:///path` is a path.
            let file = path.hasPrefix("///") ? String(path.dropFirst(2)) : path
            if file.isEmpty || file.hasPrefix("//") { return nil }
            (engine, name) = (.sqlite(file: file), file)
        } else if database.hasPrefix("postgres://") || database.hasPrefix("postgresql://")
            || database.firstMatch(of: /^\s*\w+\s*=/) != nil
        {
            (engine, name) = (.postgres(address: database), DataPlace.withoutPassword(database))
        } else {
            return nil
        }
        option = "--database \"\(DataPlace.withoutPassword(database))\""
    }

    /// The database's file; `nil` on a server.
    package var file: String? { if case .sqlite(let file) = engine { file } else { nil } }

    /// The folder the file is in.
    package var folder: String? {
        file.map { file in
            let folder = (file as NSString).deletingLastPathComponent
            return folder.isEmpty ? "." : folder
        }
    }

    /// Stands beside the file while a demonstration is being made, and stays when that was interrupted.
    package var unfinished: String? { folder.map { ($0 as NSString).appendingPathComponent("demo.unfinished") } }

    /// Whether there is a file; a server has to be asked.
    package var holdsFile: Bool { file.map { FileManager.default.fileExists(atPath: $0) } ?? false }

    package var isUnfinished: Bool { unfinished.map { FileManager.default.fileExists(atPath: $0) } ?? false }

    private static func withoutPassword(_ address: String) -> String {
        address.replacing(/(:\/\/[^:@\/?]*):[^@\/]*@/) { "\($0.1)@" }
            .replacing(/(password\s*=\s*)('(?:\\.|[^'])*'|[^\s&]+)/.ignoresCase()) { "\($0.1)…" }
    }
}
