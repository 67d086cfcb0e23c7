/// What somebody sent with a form that was refused, to be shown again as it was typed.
package struct TypedFields: Sendable {
    private let values: [String: [String]]

    package init(_ fields: [(name: String, value: String)] = []) {
        values = Dictionary(grouping: fields, by: \.name).mapValues { $0.map(\.value) }
    }

    /// Nothing was sent: the form is shown for the first time.
    package var isEmpty: Bool { values.isEmpty }

    /// The first value of a field; `nil` when it was not sent.
    package subscript(_ name: String) -> String? { values[name]?.first }

    package func all(_ name: String) -> [String] { values[name] ?? [] }
}
