#if PostgreSQL
    import CLibPQ
    import Storage

    /// What went wrong with a statement: the server's code, and the fault the storage makes of it.
    struct PostgresTrouble {
        /// SQLSTATE; empty when the connection itself broke.
        let state: String
        let fault: StorageFault
        /// A unique index whose columns the server did not tell; they can be asked for after the rollback.
        var index: String?

        /// Another transaction was in the way, and the server asks to try again.
        var isCollision: Bool { state == "40001" || state == "40P01" }
        /// The plan of a prepared statement no longer fits the tables, or the server has lost it.
        var isForgotten: Bool { state == "0A000" || state == "26000" }
        /// The server only reads: it is no longer the primary.
        var isReadOnly: Bool { state == "25006" }

        init(lost message: String) {
            (state, fault) = ("", .unavailable(PostgresFault.line(message)))
        }

        init(_ result: OpaquePointer?) {
            let field = { (code: Int32) -> String in
                PQresultErrorField(result, code).map { String(cString: $0) } ?? ""
            }
            state = field(PostgresFault.sqlState)
            let (table, constraint) = (field(PostgresFault.table), field(PostgresFault.constraint))
            let message = field(PostgresFault.primary)
            let unknown = String(cString: PQresultErrorMessage(result))
            let named = PostgresFault.name(
                state, table: table, column: field(PostgresFault.column), constraint: constraint, message: message,
                detail: field(PostgresFault.detail))
            if state == "23505", named.isEmpty { index = constraint }
            fault = PostgresFault.fault(
                state, name: named, message: message.isEmpty ? PostgresFault.line(unknown) : message,
                hasConstraint: !constraint.isEmpty)
        }
    }

    /// SQLSTATE codes as faults of the storage.
    enum PostgresFault {
        // The letters libpq asks for the parts of an error by; their C macros are characters, which are not imported.
        static let sqlState = Int32(UInt8(ascii: "C"))
        static let primary = Int32(UInt8(ascii: "M"))
        static let detail = Int32(UInt8(ascii: "D"))
        static let table = Int32(UInt8(ascii: "t"))
        static let column = Int32(UInt8(ascii: "c"))
        static let constraint = Int32(UInt8(ascii: "n"))

        static func fault(_ state: String, name: String, message: String, hasConstraint: Bool) -> StorageFault {
            switch state {
            case "23505": .constraint(.unique, name: name, message: message)
            case "23503": .constraint(.foreignKey, name: "", message: message)
            case "23502": .constraint(.notNull, name: name, message: message)
            // Our own trigger functions raise the code of a check, and have no constraint to name.
            case "23514": .constraint(hasConstraint ? .check : .trigger, name: name, message: message)
            case "40001", "40P01", "55P03", "57014", "53300", "55006": .busy
            case "53100": .diskFull
            case "25006": .readOnly
            case "3D000": .missing(message)
            case "XX001", "XX002": .corrupt(message)
            case "": .unavailable(message)
            default: other(state, message)
            }
        }

        private static func other(_ state: String, _ message: String) -> StorageFault {
            switch state.prefix(2) {
            case "23": .constraint(.other, name: "", message: message)
            // 08P01 is a mistake of ours in the number of values; the rest of 08 is the line.
            case "08" where state != "08P01", "28": .unavailable(message)
            case "57": .unavailable(message)
            default: .other(code: Int(state, radix: 36) ?? 0, message: "\(state): \(message)")
            }
        }

        /// `table.column, table.column` of a unique rule, in the words SQLite uses; the constraint's name of a check.
        static func name(
            _ state: String, table: String, column: String, constraint: String, message: String, detail: String
        ) -> String {
            switch state {
            case "23505": columns(detail).map { "\(table).\($0)" }.joined(separator: ", ")
            case "23502": "\(table).\(column)"
            case "23514": constraint.isEmpty ? message : constraint
            default: ""
            }
        }

        /// The columns in `Key (a, b)=(1, 2) already exists.`, whatever language the rest is in. None when the server
        /// keeps them back, as it does under row-level security.
        private static func columns(_ detail: String) -> [String] {
            guard let start = detail.firstIndex(of: "("), let end = detail.firstRange(of: ")=(") else { return [] }
            guard start < end.lowerBound else { return [] }
            return detail[detail.index(after: start)..<end.lowerBound].split(separator: ", ").map(String.init)
        }

        /// The first line of a message of libpq.
        static func line(_ message: String) -> String {
            message.split(separator: "\n").first.map(String.init) ?? "PostgreSQL"
        }
    }
#endif
