import Domain
import TestSupport
import Testing

@Suite("Agencies in a tree")
struct AgencyTreeTests {
    private static let state = Agency(id: Sample.id("state"), name: "Bộ", level: .state)
    private static let province = Agency(id: Sample.id("p"), name: "Tỉnh", level: .province, parent: state.id)
    private static let first = Agency(id: Sample.id("a"), name: "Xã A", level: .commune, parent: province.id)
    private static let second = Agency(id: Sample.id("b"), name: "Xã B", level: .commune, parent: province.id)
    private static let alone = Agency(id: Sample.id("c"), name: "Xã C", level: .commune)
    private let tree = AgencyTree([second, first, alone, province, state])

    @Test("Every agency stands once, below the one above it")
    func lines() {
        #expect(tree.lines.map { "\($0.depth) \($0.agency.name)" } == ["0 Bộ", "1 Tỉnh", "2 Xã A", "2 Xã B", "0 Xã C"])
        #expect(tree.roots.map(\.name) == ["Bộ", "Xã C"])
        #expect(tree.children(of: Self.province.id).map(\.name) == ["Xã A", "Xã B"])
        #expect(tree.isBelow(Self.first.id, Self.state.id) && !tree.isBelow(Self.state.id, Self.first.id))
    }

    @Test("Nobody stands below itself, however far up, nor a higher level below a lower one")
    func refusals() {
        #expect(tree.refusals(ofPlacing: Self.alone, below: Self.province.id) == [])
        #expect(tree.refusals(ofPlacing: Self.state, below: Self.state.id).map(\.code) == [.agencyBelowItself])
        #expect(tree.refusals(ofPlacing: Self.state, below: Self.first.id).map(\.code) == [.agencyBelowItself])
        #expect(tree.refusals(ofPlacing: Self.province, below: Self.alone.id).map(\.code) == [.agencyLevelReversed])
        #expect(tree.refusals(ofPlacing: Self.alone, below: Sample.id("nobody")).map(\.code) == [.choiceUnknown])
    }

    @Test("A ring made by damage still lists everybody and ends")
    func ring() {
        var (one, two) = (Self.first, Self.second)
        (one.parent, two.parent) = (two.id, one.id)
        let damaged = AgencyTree([one, two])
        #expect(Set(damaged.lines.map(\.agency.id)) == [one.id, two.id])
        #expect(damaged.lines.count == 2)
    }
}
