/// How many times a record was saved: 1 when new. A change names the revision it was read at and is refused when
/// somebody else saved in between.
package struct Revision: Hashable, Sendable, Comparable, Codable {
    package let number: Int

    package static let first = Revision(1)

    package init(_ number: Int) { self.number = number }

    package init(from decoder: any Decoder) throws { number = try decoder.singleValueContainer().decode(Int.self) }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }

    package var next: Revision { Revision(number + 1) }

    package static func < (left: Revision, right: Revision) -> Bool { left.number < right.number }
}
