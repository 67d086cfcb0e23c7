#if PostgreSQL
    import CLibPQ
    import Storage

    /// The only row of a result in binary form. Values of another type than asked for are converted as `SQLRow` says.
    struct PostgresRow: SQLRow {
        let result: OpaquePointer

        func isNull(_ column: Int) -> Bool { PQgetisnull(result, 0, Int32(column)) == 1 }

        func int(_ column: Int) -> Int64 {
            let value = value(column)
            return switch kind(column) {
            case .integer: PostgresRow.integer(value)
            case .numeric: PostgresNumeric.integer(value)
            case .text, .bytes: PostgresRow.leading(value)
            }
        }

        func text(_ column: Int) -> String {
            let value = value(column)
            return switch kind(column) {
            case .text, .bytes: String(decoding: value, as: UTF8.self)
            case .integer: value.isEmpty ? "" : String(PostgresRow.integer(value))
            case .numeric: value.isEmpty ? "" : String(PostgresNumeric.integer(value))
            }
        }

        func bytes(_ column: Int) -> [UInt8] {
            switch kind(column) {
            case .text, .bytes: Array(value(column))
            case .integer, .numeric: Array(text(column).utf8)
            }
        }

        private enum Kind { case integer, numeric, text, bytes }

        /// By the type's number in the server's catalogue, which never changes for built-in types.
        private func kind(_ column: Int) -> Kind {
            switch PQftype(result, Int32(column)) {
            case 16, 20, 21, 23, 26: .integer  // boolean, bigint, smallint, integer, oid
            case 17: .bytes
            case 1700: .numeric
            default: .text
            }
        }

        /// Empty for NULL and for a column that is not there.
        private func value(_ column: Int) -> UnsafeRawBufferPointer {
            guard let start = PQgetvalue(result, 0, Int32(column)) else {
                return UnsafeRawBufferPointer(start: nil, count: 0)
            }
            return UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, 0, Int32(column))))
        }

        /// Most significant byte first, with a sign.
        private static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64 {
            guard let first = bytes.first else { return 0 }
            if bytes.count == 1 { return Int64(first) }
            return bytes.dropFirst().reduce(Int64(Int8(bitPattern: first))) { $0 << 8 | Int64($1) }
        }

        /// The number a text begins with, 0 for none.
        private static func leading(_ bytes: UnsafeRawBufferPointer) -> Int64 {
            let text = String(decoding: bytes, as: UTF8.self)
            return Int64(text) ?? Int64(text.prefix { $0 == "-" || ("0"..."9").contains($0) }) ?? 0
        }
    }

    /// `numeric`, which sums of whole numbers are: its whole part.
    enum PostgresNumeric {
        /// Digits to the base 10,000, the first one counting 10,000 to the power of `weight`.
        static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64 {
            guard bytes.count >= 8 else { return 0 }
            let (count, weight) = (Int(word(bytes, 0)), Int(Int16(bitPattern: word(bytes, 2))))
            guard weight >= 0, bytes.count >= 8 + 2 * count else { return 0 }
            let negative = word(bytes, 4) == 0x4000
            return (0...weight).reduce(0) { sum, place in
                let digit = place < count ? Int64(word(bytes, 8 + 2 * place)) : 0
                return sum &* 10_000 &+ (negative ? -digit : digit)
            }
        }

        private static func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt16 {
            UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
        }
    }
#endif
