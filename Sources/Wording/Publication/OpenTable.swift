package import Domain

/// A table of the open data: its columns with their meanings, and its rows.
package struct OpenTable: Sendable {
    package struct Column: Sendable {
        package let name: String
        package let sort: Sort
        package let meaning: Phrase

        package init(_ name: String, _ meaning: Phrase) {
            (self.name, sort, self.meaning) = (name, .text, meaning)
        }

        package init(_ name: String, _ sort: Sort, _ meaning: Phrase) {
            (self.name, self.sort, self.meaning) = (name, sort, meaning)
        }
    }

    /// The words of the data dictionary (Frictionless Table Schema).
    package enum Sort: String, Sendable { case text = "string", number = "integer", day = "date", year }

    /// Names the files; small Latin letters and hyphens.
    package let name: String
    package let title: Phrase
    package let columns: [Column]
    /// As many cells as columns; `.null` where nothing is said.
    package let rows: [[JSON]]

    package static let dictionary = "datapackage.json"

    package var csv: String { "\(name).csv" }
    package var json: String { "\(name).json" }
}
