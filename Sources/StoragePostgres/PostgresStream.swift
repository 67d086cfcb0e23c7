#if PostgreSQL
    import CLibPQ
    import Storage

    /// The rows of a running query, one result each as they come in. Only the newest stream reads from the line: a
    /// query inside another one's loop makes the outer one take in the rest of its rows first.
    final class PostgresStream {
        private let read: () throws -> OpaquePointer?
        private var current: OpaquePointer?
        private var kept: [OpaquePointer] = []
        private var next = 0
        private var isOver = false
        private var fault: (any Error)?

        /// - Parameter read: gives the next row from the line; `nil` after the last one.
        init(_ read: @escaping () throws -> OpaquePointer?) { self.read = read }

        deinit { clear() }

        func row() throws -> PostgresRow? {
            PQclear(current)
            current = try take()
            return current.map(PostgresRow.init)
        }

        /// Takes in what is left, so that the line is free.
        func keepRest() {
            do {
                while !isOver { if let result = try line() { kept.append(result) } }
            } catch { fault = error }
        }

        /// Lets the rest go by.
        func end() throws {
            clear()
            while !isOver { PQclear(try line()) }
        }

        private func take() throws -> OpaquePointer? {
            if next < kept.count {
                next += 1
                return kept[next - 1]
            }
            kept = []
            next = 0
            if let fault { throw fault }
            return isOver ? nil : try line()
        }

        private func line() throws -> OpaquePointer? {
            do {
                let result = try read()
                if result == nil { isOver = true }
                return result
            } catch {
                isOver = true
                throw error
            }
        }

        private func clear() {
            PQclear(current)
            current = nil
            for place in next..<max(next, kept.count) { PQclear(kept[place]) }
            kept = []
            next = 0
        }
    }
#endif
