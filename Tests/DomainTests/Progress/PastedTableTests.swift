import Domain
import Testing

@Suite struct PastedTableTests {
    private let rows = ["Trường THCS Mẫu", "Thôn Đông"]
    private let columns = ["Lớp", "Người học"]

    private func placed(_ text: String) throws -> [String] {
        try PastedTable(text).placed(rows: rows, columns: columns).map { "\($0.row).\($0.column)=\($0.text)" }
    }

    @Test func `bare cells go in the order of the table`() throws {
        #expect(try placed("1\t2\r\n3\t4\r\n") == ["0.0=1", "0.1=2", "1.0=3", "1.1=4"])
        #expect(try placed("7") == ["0.0=7"])
    }

    @Test func `names of rows and columns say where the cells go, with marks or without`() throws {
        #expect(try placed("\tNguoi hoc\tLớp\nthôn đông\t30\t2\n") == ["1.1=30", "1.0=2"])
        #expect(try placed("Thôn Đông\t2\t30\nTrường THCS Mẫu\t1\t20") == ["1.0=2", "1.1=30", "0.0=1", "0.1=20"])
        #expect(try placed("Lớp\tNgười học\n1\t2") == ["0.0=1", "0.1=2"])
    }

    @Test func `the corner above the names and a column that numbers the rows are headings, no indicators`() throws {
        #expect(try placed("Đơn vị\tLớp\tNgười học\nThôn Đông\t2\t30") == ["1.0=2", "1.1=30"])
        #expect(try placed("STT\tĐơn vị\tNgười học\n1\tThôn Đông\t30") == ["1.1=30"])
        let refusal = #expect(throws: Refusal.self) { try placed("Đơn vị\tLớp\nThôn Tây\t2") }
        #expect(refusal?.reasons.compactMap { $0.values["name"] } == ["Thôn Tây"])
        let wrong = #expect(throws: Refusal.self) { try placed("Lơp 1\tNgười học\n2\t30") }
        #expect(wrong?.reasons.compactMap { $0.values["name"] } == ["Lơp 1"])
    }

    @Test func `a name that is not in the table, or twice, is told and nothing is placed`() {
        let refusal = #expect(throws: Refusal.self) { try placed("Thôn Đông\t1\nThôn Tây\t2\nThôn Đông\t3") }
        #expect(refusal?.reasons.map(\.code) == [.pastedNameUnknown, .pastedNameUnknown])
        #expect(refusal?.reasons.compactMap { $0.values["name"] } == ["Thôn Tây", "Thôn Đông"])
    }

    @Test(arguments: ["1\t2\t3", "1\n2\n3"])
    func `more cells than the table has are refused`(text: String) {
        let refusal = #expect(throws: Refusal.self) { try placed(text) }
        #expect(refusal?.reasons.map(\.code) == [.pastedTooLarge])
    }
}
