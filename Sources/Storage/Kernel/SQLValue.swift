package import Domain

/// One value bound to a statement. Both engines know exactly these four kinds.
package enum SQLValue: Hashable, Sendable {
    case null
    case int(Int64)
    case text(String)
    case bytes([UInt8])
}

extension SQLValue {
    package init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }

    package init(_ number: Int?) { self = number.map { .int(Int64($0)) } ?? .null }

    package init(_ bytes: [UInt8]?) { self = bytes.map(SQLValue.bytes) ?? .null }

    /// 0 or 1: SQLite's strict tables have no truth values.
    package init(_ truth: Bool) { self = .int(truth ? 1 : 0) }

    package init<Of>(_ id: ID<Of>?) { self.init(id?.text) }

    package init(_ moment: Moment?) { self = moment.map { .int($0.milliseconds) } ?? .null }

    package init(_ day: Day?) { self.init(day?.description) }

    package init(_ sum: Dong?) { self = sum.map { .int($0.amount) } ?? .null }

    package init(_ revision: Revision) { self.init(revision.number) }

    package init(_ json: JSON) { self = .text(json.text) }

    /// The raw text of a status or kind.
    package init<Kind: RawRepresentable>(_ kind: Kind?) where Kind.RawValue == String { self.init(kind?.rawValue) }
}

extension SQLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int64) { self = .int(value) }
}
