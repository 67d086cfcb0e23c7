/// The current row of a running query. Columns are counted from 0, as the SQL lists them.
///
/// It is a window on the driver's own memory: read it inside the closure it was given to, never keep it. A value of
/// another kind than asked for is converted the way the engine does (`NULL` is 0, `""`, no bytes): ask `isNull` or use
/// the `optional…` forms where the column may be empty.
package protocol SQLRow {
    func isNull(_ column: Int) -> Bool
    func int(_ column: Int) -> Int64
    func text(_ column: Int) -> String
    func bytes(_ column: Int) -> [UInt8]
}

extension SQLRow {
    package func number(_ column: Int) -> Int { Int(int(column)) }

    package func bool(_ column: Int) -> Bool { int(column) != 0 }

    package func optionalInt(_ column: Int) -> Int64? { isNull(column) ? nil : int(column) }

    package func optionalNumber(_ column: Int) -> Int? { isNull(column) ? nil : number(column) }

    package func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

    package func optionalBytes(_ column: Int) -> [UInt8]? { isNull(column) ? nil : bytes(column) }
}
