extension JSON {
    /// A member of an object; `nil` for another value, or where it is not there.
    package subscript(_ key: String) -> JSON? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The text of a string; `nil` for another value.
    package var string: String? { if case .string(let text) = self { text } else { nil } }
}
