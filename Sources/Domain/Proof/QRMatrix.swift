/// The dark and light squares of a QR symbol, row by row.
package struct QRMatrix: Hashable, Sendable {
    /// Squares along each side.
    package let size: Int
    private let dark: [Bool]

    /// - Returns: `nil` unless there are `size` × `size` squares.
    package init?(size: Int, dark: [Bool]) {
        guard size > 0, dark.count == size * size else { return nil }
        (self.size, self.dark) = (size, dark)
    }

    package func isDark(row: Int, column: Int) -> Bool { dark[row * size + column] }

    /// The light margin a reader needs (ISO/IEC 18004), in squares.
    package static let margin = 4

    /// The dark squares as an SVG path, runs of a row in one piece, with the margin at the top and left.
    package var path: String {
        var path = ""
        for row in 0..<size {
            var column = 0
            while column < size {
                guard isDark(row: row, column: column) else {
                    column += 1
                    continue
                }
                let start = column
                while column < size, isDark(row: row, column: column) { column += 1 }
                let width = column - start
                path += "M\(start + QRMatrix.margin) \(row + QRMatrix.margin)h\(width)v1h-\(width)z"
            }
        }
        return path
    }
}
