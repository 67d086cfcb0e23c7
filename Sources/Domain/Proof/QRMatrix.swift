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
            for run in runs(of: row) {
                let width = run.count
                path += "M\(run.lowerBound + QRMatrix.margin) \(row + QRMatrix.margin)h\(width)v1h-\(width)z"
            }
        }
        return path
    }

    /// The dark squares of a row, neighbours together.
    package func runs(of row: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for column in 0..<size where isDark(row: row, column: column) {
            if let last = runs.last, last.upperBound == column {
                runs[runs.count - 1] = last.lowerBound..<column + 1
            } else {
                runs.append(column..<column + 1)
            }
        }
        return runs
    }
}
