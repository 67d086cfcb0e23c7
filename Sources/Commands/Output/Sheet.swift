import Domain
import Wording

/// One thing with its values and the lists that belong to it.
struct Sheet: Sendable {
    var fields: [(column: ListingColumn, cell: ListingCell)] = []
    var parts: [(column: ListingColumn, listing: Listing)] = []

    mutating func add(_ key: String, _ title: Phrase, _ cell: ListingCell) {
        fields.append((ListingColumn(key, title), cell))
    }

    mutating func add(_ key: String, _ title: Phrase, _ listing: Listing) {
        parts.append((ListingColumn(key, title), listing))
    }

    var json: JSON {
        let members = fields.map { ($0.column.key, $0.cell.json) } + parts.map { ($0.column.key, $0.listing.json) }
        return .object(Dictionary(members) { first, _ in first })
    }

    func text(in language: Language) -> String {
        let head = fields.map { "\($0.column.title.text(in: language)): \($0.cell.text.text(in: language))\n" }.joined()
        let rest = parts.filter { !$0.listing.rows.isEmpty }.map { part in
            "\n\(part.column.title.text(in: language))\n\(part.listing.text(in: language))"
        }
        return head + rest.joined()
    }
}

extension CommandDesk {
    func show(_ listing: Listing, _ format: FormatOption) {
        terminal.out(format.isJSON ? listing.json.text + "\n" : listing.text(in: language))
    }

    func show(_ sheet: Sheet, _ format: FormatOption) {
        terminal.out(format.isJSON ? sheet.json.text + "\n" : sheet.text(in: language))
    }
}
