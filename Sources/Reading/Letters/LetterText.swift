/// Texts that are no paper – the cells of a table – brought to Unicode from an old code of Vietnamese.
package enum LetterText {
    /// Finds the code from all rows together, because one name alone does not tell it.
    /// - Returns: the codes that were found.
    package static func convert(_ rows: inout [[String]]) -> [LetterCode] {
        guard rows.contains(where: { $0.contains { $0.utf8.contains { $0 >= 0x80 } } }) else { return [.unicode] }
        var lines = rows.enumerated().map { number, cells in
            RawLine(number: number + 1, pieces: cells.map { TypedPiece($0) })
        }
        let found = LetterRecognition.convert(&lines)
        if found != [.unicode] { rows = lines.map { $0.pieces.map(\.text) } }
        return found
    }
}
