import Domain
import Wording

/// A list as offices write it: rows that head a part ("I. TẬP THỂ") say the kind of what follows, sums are passed over, and
/// the list ends where somebody signs.
struct TableParts {
    private(set) var table: ReadTable
    /// Rows of the file that are no participants.
    private(set) var passedOver: [Int] = []

    /// - Parameters:
    ///   - kind: the column of the form that says the kind.
    ///   - unit: the column that is empty in a row that heads a part.
    init(_ table: ReadTable, _ form: TableForm, kind: Int, unit: Int) {
        self.table = table
        guard let head = TableMatch.header(table.rows, form) else { return }
        let columns = TableMatch.columns(table.rows[head], form).columns
        let place = columns[kind] ?? table.rows.map(\.cells.count).max() ?? 0
        var (rows, open): ([TableRow], ParticipantKind?) = (Array(table.rows[...head]), nil)
        var said: [String: Bool] = [:]
        for (index, row) in table.rows.enumerated().dropFirst(head + 1) {
            let isBare = columns[unit].map { row[$0].isEmpty } ?? true
            let isEnd = isBare || columns[unit].map { isSignature(row[$0].said, &said) } ?? false
            if isEnd, TableParts.isSigned(row) {
                passedOver += table.rows[index...].map(\.number)
                break
            }
            if isBare, let kind = TableParts.kind(row) {
                open = kind
                passedOver.append(row.number)
            } else if isBare, TableParts.isSum(row) {
                passedOver.append(row.number)
            } else {
                rows.append(TableParts.row(row, open, at: place))
            }
        }
        if open != nil, columns[kind] == nil {
            rows[head] = TableParts.filled(rows[head], .text(form.columns[kind].title.vietnamese), at: place)
        }
        self.table.rows = rows
    }

    /// Units come again and again: each spelling is looked at once.
    private func isSignature(_ text: String, _ known: inout [String: Bool]) -> Bool {
        if let answer = known[text] { return answer }
        let answer = TableParts.isSignature(Folded(text.prefix(120)).text)
        if known.count < 1_000 { known[text] = answer }
        return answer
    }

    private static func row(_ row: TableRow, _ kind: ParticipantKind?, at place: Int) -> TableRow {
        guard let kind, row[place].isEmpty else { return row }
        return filled(row, .text(kind.phrase.vietnamese), at: place)
    }

    private static func filled(_ row: TableRow, _ cell: TableCell, at place: Int) -> TableRow {
        var row = row
        while row.cells.count <= place { row.cells.append(.empty) }
        row.cells[place] = cell
        return row
    }

    /// The cells that say something, once each, without those that only number or count.
    private static func words(_ row: TableRow) -> [String] {
        var words: [String] = []
        for cell in row.cells where !cell.isEmpty {
            if case .number = cell { continue }
            let text = Folded(cell.said.prefix(120)).text
            if !words.contains(text), text.contains(where: \.isLetter) { words.append(text) }
        }
        return words
    }

    /// "I. TẬP THỂ", "II | CÁ NHÂN (12)": a number or none, and the name of a kind with nothing behind it.
    private static func kind(_ row: TableRow) -> ParticipantKind? {
        var words = words(row)
        if words.count == 2, words[0].wholeMatch(of: /[ivxlc]{1,5}[.)]?|[a-h][.)]?/) != nil { words.removeFirst() }
        guard words.count == 1 else { return nil }
        var name = words[0].replacing(/^([ivxlc]{1,5}|[a-h]|\d{1,2})[.)\/-]\s*/, with: "")
        name = String(name.prefix { !"(:;,".contains($0) }).replacing(/\s+$/, with: "")
        while let lead = leads.first(where: { name.hasPrefix($0) }) { name.removeFirst(lead.count) }
        for tail in tails where name.hasSuffix(tail) { name.removeLast(tail.count) }
        return kinds[name]
    }

    private static func isSum(_ row: TableRow) -> Bool {
        guard let first = words(row).first, words(row).count <= 3 else { return false }
        // "Công ty Mẫu" sums up nothing.
        return ["cong", "tong"].contains { first == $0 || first.hasPrefix($0 + ":") || first.hasPrefix($0 + " (") }
            || sums.contains { first.hasPrefix($0) }
    }

    private static func isSigned(_ row: TableRow) -> Bool {
        guard let first = words(row).first, words(row).count <= 4 else { return false }
        return isSignature(first)
    }

    private static func isSignature(_ first: String) -> Bool {
        if first.contains(/ngay .*thang .*nam/) { return true }
        return signers.contains { first == $0 || first.hasPrefix($0 + " ") || first.hasPrefix($0 + ".") }
    }

    private static let leads = ["danh sach ", "doi voi ", "ve ", "cac ", "phan ", "muc "]
    private static let tails = [
        " de nghi khen thuong", " duoc de nghi khen thuong", " tieu bieu", " xuat sac", " de nghi", " duoc de nghi",
    ]
    private static let kinds: [String: ParticipantKind] = [
        "tap the": .collective, "ca nhan": .individual, "ho gia dinh": .household, "ho": .household,
        "gia dinh": .household, "doanh nghiep": .enterprise, "doanh nghiep, hop tac xa": .enterprise,
        "to chuc": .organisation, "co quan, to chuc": .organisation,
    ]
    private static let sums = ["tong cong", "tong so", "an dinh danh sach", "danh sach gom", "danh sach nay gom"]
    private static let signers = [
        "nguoi lap", "nguoi lap bieu", "nguoi lap bang", "nguoi tong hop", "thu truong", "chu tich", "pho chu tich",
        "tm", "kt", "tl", "t/m", "truong thon", "truong ban", "hieu truong", "giam doc", "xac nhan cua", "noi nhan",
        "ky ten", "ky, ghi ro ho ten", "(ky", "ke toan", "bi thu",
    ]
}
