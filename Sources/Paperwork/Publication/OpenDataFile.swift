package import Domain
package import Wording

/// The open data as files: each table as CSV and as JSON, and the dictionary that says what every column means
/// (Frictionless Data Package, a Table Schema for each table).
package struct OpenDataFile: Sendable {
    private let data: OpenData
    private let made: Day

    /// - Parameter made: the day the data were read.
    package init(_ data: OpenData, made: Day) { (self.data, self.made) = (data, made) }

    /// Every file by its name, the dictionary first.
    package var files: [(name: String, bytes: [UInt8])] {
        [(OpenTable.dictionary, lines(dictionary))]
            + data.tables.flatMap { [($0.csv, csv($0)), ($0.json, lines(objects($0)))] }
    }

    /// - Returns: `nil` for a name that is none of them.
    package func bytes(named name: String) -> [UInt8]? {
        if name == OpenTable.dictionary { return lines(dictionary) }
        if let table = data.tables.first(where: { $0.csv == name }) { return csv(table) }
        return data.tables.first { $0.json == name }.map { lines(objects($0)) }
    }

    private func lines(_ value: JSON) -> [UInt8] { value.canonical + [0x0A] }

    private func csv(_ table: OpenTable) -> [UInt8] {
        var file = CSVFile(table.columns.map(\.name))
        for row in table.rows { file.add(row.map(OpenDataFile.text)) }
        return file.bytes
    }

    private static func text(_ cell: JSON) -> String {
        switch cell {
        case .string(let text): text
        case .int(let number): String(number)
        case .bool(let truth): truth ? "true" : "false"
        case .null, .array, .object: ""
        }
    }

    private func objects(_ table: OpenTable) -> JSON {
        let names = table.columns.map(\.name)
        return .array(table.rows.map { .object(Dictionary(zip(names, $0)) { first, _ in first }) })
    }

    private var dictionary: JSON {
        .object([
            "name": .string("thi-dua"), "title": .string(data.agency.name), "created": .string("\(made)"),
            "resources": .array(data.tables.flatMap { [resource($0, $0.csv, "csv"), resource($0, $0.json, "json")] }),
        ])
    }

    private func resource(_ table: OpenTable, _ path: String, _ format: String) -> JSON {
        .object([
            "name": .string("\(table.name)-\(format)"), "path": .string(path), "format": .string(format),
            "encoding": .string("utf-8"), "title": .string(table.title.vietnamese),
            "title_en": .string(table.title.english), "schema": .object(["fields": .array(table.columns.map(field))]),
        ])
    }

    private func field(_ column: OpenTable.Column) -> JSON {
        .object([
            "name": .string(column.name), "type": .string(column.sort.rawValue),
            "description": .string(column.meaning.vietnamese), "description_en": .string(column.meaning.english),
        ])
    }
}
