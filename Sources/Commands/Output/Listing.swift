import Domain
import Wording

/// Rows for people (a table) and for programs (JSON): every list of the command line is one of these.
struct Listing: Sendable {
    let columns: [ListingColumn]
    let rows: [[ListingCell]]

    init(_ columns: [ListingColumn], _ rows: [[ListingCell]]) { (self.columns, self.rows) = (columns, rows) }

    /// An array with one object per row.
    var json: JSON {
        .array(
            rows.map { row in
                .object(Dictionary(zip(columns.map(\.key), row.map(\.json))) { first, _ in first })
            })
    }

    /// A heading and one line per row, columns two blanks apart.
    func text(in language: Language) -> String {
        let lines = [columns.map { $0.title.text(in: language) }] + rows.map { $0.map { $0.text.text(in: language) } }
        let widths = columns.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { Listing.line($0, widths) + "\n" }.joined()
    }

    private static func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, widths).map { cell, width in
            cell + String(repeating: " ", count: width - cell.count)
        }.joined(separator: "  ")
        let end = padded.lastIndex { $0 != " " }
        return end.map { String(padded[...$0]) } ?? ""
    }
}

struct ListingColumn: Sendable {
    let key: String
    let title: Phrase

    init(_ key: String, _ title: Phrase) { (self.key, self.title) = (key, title) }
}

/// One value as people read it and as programs do.
struct ListingCell: Sendable, Hashable {
    let text: Phrase
    let json: JSON

    init(_ text: Phrase, json: JSON) { (self.text, self.json) = (text, json) }

    init(_ text: String, json: JSON) { self.init(Phrase(text, text), json: json) }

    init(_ text: String?) { self.init(text ?? "–", json: JSON(text)) }

    init(_ number: Int) { self.init("\(number)", json: JSON(number)) }

    init(_ day: Day?) { self.init(day?.vietnamese ?? "–", json: day.map { JSON($0) } ?? .null) }

    init(_ truth: Bool) { self.init(truth ? "✓" : "✗", json: .bool(truth)) }

    init(_ money: Dong) { self.init(money.vietnamese, json: .int(money.amount)) }

    /// Words for people beside the code for programs.
    init(_ code: some RawRepresentable<String>, _ words: Phrase) { self.init(words, json: .string(code.rawValue)) }

    init(_ roles: [Role]) {
        let words = roles.map(\.phrase)
        self.init(
            Phrase(
                words.map(\.vietnamese).joined(separator: ", "), words.map(\.english).joined(separator: ", ")),
            json: .array(roles.map { .string($0.rawValue) }))
    }
}

extension Set<Role> {
    /// In the order in which roles are always listed.
    var listed: [Role] { Role.allCases.filter(contains) }
}
