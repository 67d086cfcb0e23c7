import Domain
import HTTPTypes
import Pages
import TestSupport
import Testing

@testable import Web

/// What the menu shows a person opens for them, and marks itself as the place they are in.
@Suite struct MenuPlacesTests {
    @Test(arguments: Person.allCases)
    func `every place of a person's menu opens, and says that it is the current one`(person: Person) async throws {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes)
        let client = try await world.client(person)
        var wrong: [String] = []
        for item in NavigationItem.allCases where item.isShown(to: person.account.persona) {
            let reply = try await client.get(item.path)
            if reply.status != .ok { wrong.append("\(item.path): \(reply.status.code)") }
            let mark = "<a href=\"\(item.path)\" aria-current="
            if !reply.text.contains(mark) { wrong.append("\(item.path) is not marked as current") }
        }
        #expect(wrong == [])
    }

    @Test func `a person's menu names no place that refuses them, and leaves out none that the office's work needs`()
        async throws
    {
        let shown = NavigationItem.allCases.filter { $0.isShown(to: Person.clerk.account.persona) }
        #expect(Set(NavigationItem.allCases).subtracting(shown) == [.units, .accounts, .journal])
    }
}
