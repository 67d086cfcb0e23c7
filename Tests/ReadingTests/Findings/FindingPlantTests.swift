import Testing

@testable import Reading

/// One change to a plan with nothing to find, and what is found then.
struct Plant: Sendable, CustomTestStringConvertible {
    let name: String
    let changes: [(old: String, new: String)]
    let found: [String]

    init(_ name: String, _ old: String, _ new: String, _ found: String...) {
        (self.name, changes, self.found) = (name, [(old, new)], found)
    }

    init(_ name: String, _ changes: [(String, String)], _ found: String...) {
        (self.name, self.changes, self.found) = (name, changes.map { (old: $0.0, new: $0.1) }, found)
    }

    var testDescription: String { name }

    var text: String {
        changes.reduce(FindingSample.plan) { $0.replacing($1.old, with: $1.new, maxReplacements: 1) }
    }
}

@Suite("A plan with one defect")
struct FindingPlantTests {
    @Test("the sample itself has nothing to find")
    func clean() throws {
        #expect(try FindingSample.found(FindingSample.plan) == [])
    }

    @Test("has that finding and no other", arguments: Plant.identity + Plant.law + Plant.time + Plant.numbers)
    func form(_ plant: Plant) throws {
        for change in plant.changes { #expect(FindingSample.plan.contains(change.old), "\(change.old)") }
        #expect(try FindingSample.found(plant.text) == plant.found)
    }

    @Test("of the awards or the procedure has that finding and no other", arguments: Plant.awards + Plant.procedure)
    func awards(_ plant: Plant) throws {
        for change in plant.changes { #expect(FindingSample.plan.contains(change.old), "\(change.old)") }
        #expect(try FindingSample.found(plant.text) == plant.found)
    }

    @Test("of its words, duties, readers or bases has that finding and no other", arguments: Plant.words + Plant.duties)
    func words(_ plant: Plant) throws {
        for change in plant.changes { #expect(FindingSample.plan.contains(change.old), "\(change.old)") }
        #expect(try FindingSample.found(plant.text) == plant.found)
    }

    @Test("and another way to write what is right has none", arguments: Plant.right)
    func right(_ plant: Plant) throws {
        for change in plant.changes { #expect(FindingSample.plan.contains(change.old), "\(change.old)") }
        #expect(try FindingSample.found(plant.text) == [])
    }
}
