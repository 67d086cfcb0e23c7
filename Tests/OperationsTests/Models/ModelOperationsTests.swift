import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct ModelOperationsTests {
    private let clerk = Person.clerk.persona
    private let school = Person.school.persona
    private let village = Person.village.persona

    private func refusal(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [] }
    }

    private let form = ModelForm(
        unit: nil, kind: .practice, title: "Sổ liên lạc số", bearer: "Tổ Toán", summary: "Nhắn qua ứng dụng",
        effect: "Không còn sổ giấy")
    private let consent = ModelConsentForm(giver: "Tổ Toán", document: "Giấy đồng ý", day: Sample.day(2026, 11, 20))

    @Test func `an example goes from a unit to the public and to another unit, journalled all the way`() async throws {
        let test = try await TestOffice()
        let office = test.office
        let model = try await office.proposeModel(form, by: school)
        #expect(await refusal { _ = try await office.readModel(model.id, by: village) } == [.notFound])
        try await office.checkModel(model.id, holds: true, remark: "Tốt", at: .first, by: clerk)
        #expect(try await office.readPublicRecord(of: Sample.agency).models == [])
        try await office.publishModel(model.id, consent, at: Revision(2), by: clerk)
        let shown = try await office.readPublicRecord(of: Sample.agency).models
        #expect(shown.map(\.title) == ["Sổ liên lạc số"] && shown.map(\.bearer) == ["Tổ Toán"])
        let taken = AdoptionForm(unit: nil, day: Sample.day(2026, 11, 21), result: "Đã dùng")
        try await office.spreadModel(model.id, taken, by: village)
        #expect(await refusal { try await office.spreadModel(model.id, taken, by: village) } == [.adoptionTwice])
        #expect(await refusal { try await office.spreadModel(model.id, taken, by: school) } == [.adoptionOwn])
        let book = try await office.readModelBook(model.id, by: clerk)
        #expect(book.adoptions.map(\.unit) == [Sample.village.id])
        try await office.withdrawModel(model.id, because: "Thôi đồng ý", at: Revision(3), by: school)
        #expect(try await office.readPublicRecord(of: Sample.agency).models == [])
        let acts = try await office.readModelBook(model.id, by: clerk).history.map(\.act)
        #expect(acts == ["model.propose", "model.check", "model.publish", "model.spread", "model.withdraw"])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `what is missing is said at once, and no step is skipped or taken by the wrong person`() async throws {
        let test = try await TestOffice()
        let office = test.office
        let bare = ModelForm(unit: nil, kind: nil, title: "", bearer: "", summary: "", effect: "")
        #expect(
            await refusal { try await office.proposeModel(bare, by: clerk) } == [
                .missingUnit, .choiceMissing, .missingTitle, .missingName, .missingContent, .missingContent,
            ])
        #expect(await refusal { try await office.proposeModel(form, by: Person.auditor.persona) } == [.notPermitted])
        var own = form
        own.unit = Sample.school.id
        let byClerk = try await office.proposeModel(own, by: clerk)
        #expect(
            await refusal { try await office.checkModel(byClerk.id, holds: true, remark: "", at: .first, by: clerk) }
                == [.modelOwn])
        let model = try await office.proposeModel(form, by: school)
        #expect(
            await refusal { try await office.publishModel(model.id, consent, at: .first, by: clerk) } == [.modelStep])
        #expect(
            await refusal { try await office.checkModel(model.id, holds: true, remark: "", at: Revision(7), by: clerk) }
                == [.changedMeanwhile])
        #expect(
            await refusal { try await office.checkModel(model.id, holds: true, remark: "", at: .first, by: school) }
                == [.notPermitted])
    }

    @Test func `a dossier of the unit puts the example forward, one of another unit does not`() async throws {
        let test = try await TestOffice()
        let office = test.office
        let people = [
            Sample.participant("hoa", "Trần Thị Hoa"), Sample.participant("tam", "Tám", unit: Sample.village),
        ]
        let drafts = [
            Sample.nomination("hoa", of: people[0], status: .draft),
            Sample.nomination("tam", of: people[1], status: .draft, sequence: 2),
        ]
        for (person, draft) in zip(people, drafts) {
            try await test.put(.addParticipant(person), .addNomination(draft, name: person.name, detail: ""))
        }
        let model = try await office.proposeModel(form, by: school)
        try await office.checkModel(model.id, holds: true, remark: "", at: .first, by: clerk)
        let book = try await office.readModelBook(model.id, by: school)
        #expect(book.citable.map(\.name) == ["Trần Thị Hoa"])
        #expect(
            await refusal { try await office.commendModel(model.id, in: drafts[1].id, at: Revision(2), by: school) }
                == [.choiceUnknown])
        try await office.commendModel(model.id, in: drafts[0].id, at: Revision(2), by: school)
        let linked = try await office.readModelBook(model.id, by: school)
        #expect(linked.nomination?.nomination.id == drafts[0].id && linked.citable.isEmpty)
    }

    @Test func `a review counts what is published and what spread by its day`() async throws {
        let test = try await TestOffice()
        let office = test.office
        let model = try await office.proposeModel(form, by: school)
        try await office.checkModel(model.id, holds: true, remark: "", at: .first, by: clerk)
        try await office.publishModel(model.id, consent, at: Revision(2), by: clerk)
        try await office.spreadModel(
            model.id, AdoptionForm(unit: nil, day: Sample.now.day, result: "Có"), by: village)
        let review: ID<Occasion> = Sample.id("occasion-interim-2027")
        let facts = try await office.readPeriodReview(review, by: clerk).facts
        #expect(facts.models == ModelCounts(published: 1, spread: 1))
        let before = try await office.readPeriodReview(review, as: Sample.now.day.adding(days: -1), by: clerk).facts
        #expect(before.models == ModelCounts())
        try await office.withdrawModel(model.id, because: "Sai", at: Revision(3), by: clerk)
        let after = try await office.readPeriodReview(review, by: clerk).facts
        #expect(after.models == ModelCounts(published: 0, spread: 1))
    }
}
