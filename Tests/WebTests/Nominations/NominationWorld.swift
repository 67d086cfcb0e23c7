import Domain
import Operations
import TestSupport

@testable import Web

/// xã Mẫu with one teacher and, where asked, a nomination of his in some status.
struct NominationWorld {
    let world: SiteWorld
    let teacher = Sample.participant("duc", "Đỗ Thị <b>\"&'")
    let id: ID<Nomination> = Sample.id("nomination-duc")

    var path: String { "/nominations/\(id)" }

    init(_ status: NominationStatus? = nil, award: String = SamplePlan.certificate, isComplete: Bool = true)
        async throws
    {
        world = try await SiteWorld()
        try await world.test.put(.addParticipant(teacher))
        guard let status else { return }
        let nomination = Sample.nomination("duc", of: teacher, status: status, award: award)
        var writes: [Write] = [.addNomination(nomination, name: teacher.name, detail: teacher.detail)]
        if isComplete { writes.append(.addEvidence(Sample.evidence("duc", of: nomination), bytes: Sample.pdf)) }
        if status != .draft {
            writes.append(
                .takeNumber(NumberSeries(agency: Sample.agency.id, kind: .nomination, year: 2026), value: 1))
        }
        try await world.test.put(writes)
    }

    func client(_ person: Person) async throws -> SiteClient { try await world.client(person) }

    func nomination() async throws -> Nomination? {
        try await world.office.store.nomination(id, agency: Sample.agency.id)
    }

    /// The office asked the unit for `item` until `due`.
    func ask(for item: String, due: Day) async throws {
        guard var returned = try await nomination() else { return }
        returned.supplement = SupplementRequest(
            items: [item], due: due, by: Person.clerk.account.id, at: Sample.now)
        returned.revision = returned.revision.next
        try await world.test.put(.changeNomination(returned))
    }

    var revision: (String, String) { ("revision", "1") }
}
