import GRDB
import GRDBSQLite
import Storage

/// SQLite's result codes as faults of the storage.
enum SQLiteFault {
    /// Runs `body` and turns GRDB's errors into ours; all others pass.
    static func mapping<T>(_ path: String, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw fault(error, path: path)
        }
    }

    static func fault(_ error: DatabaseError, path: String = "") -> StorageFault {
        fault(error.extendedResultCode.rawValue, error.message ?? "", path: path)
    }

    /// What `connection` says about its last call, which gave `code`.
    static func last(_ connection: OpaquePointer, _ code: Int32) -> StorageFault {
        let extended = sqlite3_extended_errcode(connection)
        return fault(extended & 0xFF == code & 0xFF ? extended : code, String(cString: sqlite3_errmsg(connection)))
    }

    static func fault(_ code: Int32, _ message: String, path: String = "") -> StorageFault {
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: .busy
        case SQLITE_FULL: .diskFull
        case SQLITE_READONLY, SQLITE_PERM: .readOnly
        case SQLITE_CORRUPT: .corrupt(message)
        case SQLITE_NOTADB: .notADatabase(path.isEmpty ? message : path)
        case SQLITE_CANTOPEN: .missing(path.isEmpty ? message : path)
        case SQLITE_CONSTRAINT: constraint(code, message)
        case SQLITE_IOERR: ioError(code, message)
        default: .other(code: Int(code), message: message)
        }
    }

    /// A short read is a file that was cut off.
    private static func ioError(_ code: Int32, _ message: String) -> StorageFault {
        switch code >> 8 {
        case 2, 33: .corrupt(message)  // SQLITE_IOERR_SHORT_READ, SQLITE_IOERR_CORRUPTFS
        case 19: .diskFull  // SQLITE_IOERR_SHMSIZE: the index of a large log found no room beside it
        default: .other(code: Int(code), message: message)
        }
    }

    private static func constraint(_ code: Int32, _ message: String) -> StorageFault {
        let kind: StorageFault.ConstraintKind =
            switch code >> 8 {
            case 1: .check
            case 3: .foreignKey
            case 5: .notNull
            case 6, 8, 10: .unique  // SQLITE_CONSTRAINT_PRIMARYKEY, _UNIQUE, _ROWID
            case 7: .trigger
            default: .other
            }
        let parts = message.split(separator: ": ", maxSplits: 1)
        let name = kind == .trigger ? message : parts.count == 2 ? String(parts[1]) : ""
        return .constraint(kind, name: name, message: message)
    }
}
