import Testing

@testable import Storage

struct ListCellsTests {
    @Test("A row shows what was put in: texts of any length, empty ones, missing ones, numbers")
    func whatWasPutIn() {
        let long = String(repeating: "Nguyễn Văn Đức ", count: 2_000)
        let rows: [[String?]] = [
            ["a", nil, "", long, "-1790000000000"], ["", "", nil, nil, "7"],
            ["Đức", String(repeating: "x", count: 126), nil, "y", nil],
            [String(repeating: "x", count: 127), "z", String(repeating: "x", count: 128), nil, "không phải số"],
        ]
        var cells = ListCells()
        let many = (0..<700).map { rows[$0 % rows.count] }
        for row in many { cells.append(PackedCells(row)) }
        for (number, row) in many.enumerated() {
            let shown = cells[Int32(number)]
            #expect(row.indices.map { shown.optionalText($0) } == row)
            #expect(row.indices.map { shown.isNull($0) } == row.map { $0 == nil })
            #expect(shown.int(4) == row[4].flatMap(Int64.init) ?? 0)
            #expect(shown.bytes(3) == Array((row[3] ?? "").utf8))
        }
    }

    @Test("A list that goes on leaves the one it was copied from as it was")
    func copies() {
        var cells = ListCells()
        for number in 0..<300 { cells.append(PackedCells(["\(number)"])) }
        let earlier = cells
        for number in 300..<900 { cells.append(PackedCells(["\(number)"])) }
        #expect((0..<300).allSatisfy { earlier[$0].text(0) == "\($0)" && cells[$0].text(0) == "\($0)" })
        #expect((300..<900).allSatisfy { cells[$0].text(0) == "\($0)" })
    }
}
