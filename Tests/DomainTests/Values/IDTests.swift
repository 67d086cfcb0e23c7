import Domain
import Foundation
import Testing

private enum Thing {}

struct IDTests {
    @Test("An identity is 10 characters of time and 16 of chance")
    func spelling() {
        #expect(ID<Thing>(at: Moment(milliseconds: 0), random: 0, 0).text == "00000000000000000000000000")
        #expect(ID<Thing>(at: Moment(milliseconds: 31), random: .max, .max).text == "000000000zzzzzzzzzzzzzzzzz")
        #expect(ID<Thing>(at: Moment(milliseconds: 32), random: 1, 0).text == "00000000100000000000002000")
        #expect(ID<Thing>(at: Moment(milliseconds: 32), random: 0, 1).text == "00000000100000000000000001")
    }

    @Test("Identities are ordered by the time they were made")
    func order() {
        let ids = (0..<200).map {
            ID<Thing>(at: Moment(milliseconds: 1_700_000_000_000 + $0 * 37), random: .max - UInt64($0), 9)
        }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == 200)
    }

    @Test(
        "Only small letters, digits and hyphens are read",
        arguments: [
            ("a", true), ("cao-minh-2026", true), (String(repeating: "9", count: 40), true), ("", false), ("A", false),
            ("a b", false), ("a/b", false), ("é", false), (String(repeating: "9", count: 41), false), ("a'", false),
        ])
    func reading(text: String, good: Bool) {
        #expect((ID<Thing>(text)?.text == text) == good)
    }

    @Test("An identity survives JSON, a bad one does not enter by it")
    func coding() throws {
        let id = try #require(ID<Thing>("abc"))
        let data = try JSONEncoder().encode([id])
        #expect(String(decoding: data, as: UTF8.self) == #"["abc"]"#)
        #expect(try JSONDecoder().decode([ID<Thing>].self, from: data) == [id])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([ID<Thing>].self, from: Data(#"["A B"]"#.utf8))
        }
    }
}
