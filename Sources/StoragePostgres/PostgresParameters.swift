#if PostgreSQL
    import CLibPQ
    import Storage

    /// Values as libpq takes them: one block of bytes with a place for each. Numbers and text travel as text and get
    /// the type the statement gives them; bytes travel as they are.
    struct PostgresParameters {
        let count: Int32
        private var block: [UInt8] = []
        private var places: [Int?] = []
        private var lengths: [Int32] = []
        private var formats: [Int32] = []

        /// - Throws: `StorageFault.other` for text with a NUL, which PostgreSQL cannot hold (libpq would cut it off).
        init(_ values: [SQLValue]) throws {
            count = Int32(clamping: values.count)
            for value in values {
                switch value {
                case .null: note(nil)
                case .int(let number): append(String(number).utf8)
                case .text(let text):
                    guard !text.utf8.contains(0) else {
                        throw StorageFault.other(code: 0, message: "text with a NUL character")
                    }
                    append(text.utf8)
                case .bytes(let bytes): append(bytes, binary: true)
                }
            }
        }

        /// The pointers are good inside `body` only.
        func withPointers<Result>(
            _ body: (
                UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
            ) throws -> Result
        ) rethrows -> Result {
            try block.withUnsafeBytes { bytes in
                let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                let pointers = places.map { place in place.flatMap { start?.advanced(by: $0) } }
                return try pointers.withUnsafeBufferPointer { pointers in
                    try lengths.withUnsafeBufferPointer { lengths in
                        try formats.withUnsafeBufferPointer { formats in
                            try body(pointers.baseAddress, lengths.baseAddress, formats.baseAddress)
                        }
                    }
                }
            }
        }

        /// A NUL after each value ends text, and gives a value without bytes an address.
        private mutating func append(_ bytes: some Collection<UInt8>, binary: Bool = false) {
            note(block.count, length: bytes.count, binary: binary)
            block.append(contentsOf: bytes)
            block.append(0)
        }

        private mutating func note(_ place: Int?, length: Int = 0, binary: Bool = false) {
            places.append(place)
            lengths.append(Int32(clamping: length))
            formats.append(binary ? 1 : 0)
        }
    }
#endif
