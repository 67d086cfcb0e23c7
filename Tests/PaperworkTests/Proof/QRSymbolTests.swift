import Domain
import Paperwork
import Testing

@Suite struct QRSymbolTests {
    @Test func `the three corners hold the patterns a reader looks for`() throws {
        let matrix = try #require(QRSymbol.matrix(of: "TD1.abc"))
        #expect(matrix.size == 21)
        let far = matrix.size - 7
        for (row, column) in [(0, 0), (0, far), (far, 0)] {
            let corner = (0..<7).map { y in
                (0..<7).map { matrix.isDark(row: row + y, column: column + $0) ? "#" : "." }.joined()
            }
            #expect(corner == ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"])
        }
    }

    @Test func `nothing is drawn of what no phone would read`() {
        #expect(QRSymbol.matrix(of: "") == nil)
        #expect(QRSymbol.matrix(of: String(repeating: "a", count: 901)) == nil)
        #expect(QRSymbol.matrix(of: String(repeating: "ệ", count: 301)) == nil)
        #expect(QRSymbol.matrix(of: String(repeating: "a", count: 900)) != nil)
    }
}
