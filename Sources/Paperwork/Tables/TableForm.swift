package import Wording

/// What a table that goes in has to look like: its columns in the order of the template. A new kind of table is one of
/// these and a reader of its rows; finding the columns, the template and the messages come with it.
package struct TableForm: Sendable {
    /// The name of the template's first sheet, and of the table itself.
    package let title: Phrase
    package let columns: [TableColumn]
    /// What the sheet of instructions says, a line a line, before the columns.
    package let instructions: [Phrase]

    package init(title: Phrase, columns: [TableColumn], instructions: [Phrase]) {
        (self.title, self.columns, self.instructions) = (title, columns, instructions)
    }

    /// Begins a row that only shows how rows are filled in; such a row is never read.
    package static let example = Phrase("VÍ DỤ", "EXAMPLE")
}

/// One column: what it is called, in a template and in the files of offices, and what may stand in it.
package struct TableColumn: Sendable {
    /// The field of the form that asks the same, and the name in JSON.
    package let field: String
    package let title: Phrase
    /// Other titles that are taken for it.
    package let others: [String]
    package let isRequired: Bool
    /// What is written on the title in the template.
    package let note: Phrase
    /// The drop-down; empty for free text.
    package let choices: [TableChoice]
    /// In letters.
    package let width: Double
    package let example: Phrase

    package init(
        _ field: String, _ title: Phrase, others: [String] = [], isRequired: Bool = false, note: Phrase,
        choices: [TableChoice] = [], width: Double = 20, example: Phrase
    ) {
        (self.field, self.title, self.others, self.isRequired) = (field, title, others, isRequired)
        (self.note, self.choices, self.width, self.example) = (note, choices, width, example)
    }
}

/// One entry of a drop-down.
package struct TableChoice: Sendable {
    /// What it stands for: a raw value, a code, an identity.
    package let value: String
    package let label: Phrase
    /// Other words that mean it.
    package let others: [String]

    package init(_ value: String, _ label: Phrase, others: [String] = []) {
        (self.value, self.label, self.others) = (value, label, others)
    }
}
