import Domain
import TestSupport
import Testing

@Suite struct ModelTests {
    private let model = Sample.model("one")
    private let clerk = Person.clerk.account.id
    private let school = Person.school.account.id

    private func codes(_ act: () throws -> ModelExample) -> [ReasonCode] {
        do {
            _ = try act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [.notFound] }
    }

    private func check(_ remark: String = "", by account: ID<Account>? = nil) -> Domain.ModelCheck {
        Domain.ModelCheck(remark: remark, by: account ?? clerk, at: Sample.now)
    }

    private func consent(
        _ giver: String = "Bà Hoa", document: String = "Giấy đồng ý", day: Day = Sample.day(2026, 11, 1)
    )
        -> ModelConsent
    {
        ModelConsent(giver: giver, document: document, day: day, by: clerk, at: Sample.now)
    }

    @Test func `an example goes from the proposal to the public and off again`() throws {
        let published = try model.checked(check()).published(consent())
        #expect(published.status == .published && published.revision == Revision(3))
        let gone = try published.withdrawn(ModelWithdrawal(reason: "Thôi đồng ý", by: school, at: Sample.now))
        #expect(gone.status == .withdrawn && gone.withdrawal?.reason == "Thôi đồng ý")
        #expect(codes { try gone.withdrawn(ModelWithdrawal(reason: "x", by: school, at: Sample.now)) } == [.modelStep])
    }

    @Test func `nobody confirms what they proposed, and declining has a reason`() {
        #expect(codes { try model.checked(check(by: school)) } == [.modelOwn])
        #expect(codes { try model.declined(check()) } == [.missingReason])
        #expect(codes { try model.declined(check("Chưa rõ hiệu quả")) } == [])
        #expect(codes { try model.checked(check()).checked(check()) } == [.modelStep])
    }

    @Test func `nothing is published without a consent that was given`() throws {
        let checked = try model.checked(check())
        #expect(codes { try model.published(consent()) } == [.modelStep])
        #expect(codes { try checked.published(consent("", document: "")) } == [.missingConsent, .missingDocument])
        #expect(codes { try checked.published(consent(day: Sample.now.day.adding(days: 1))) } == [.dayAhead])
        #expect(PublicModel(checked, unit: "Trường", takenOver: []) == nil)
        #expect(PublicModel(try checked.published(consent()), unit: "Trường", takenOver: [])?.unit == "Trường")
    }

    @Test func `another unit takes a published example over, once and with a result`() throws {
        let published = try model.checked(check()).published(consent())
        func adoption(_ unit: OrgUnit, result: String = "Có", day: Day = Sample.now.day) -> ModelAdoption {
            ModelAdoption(
                id: Sample.id("a"), agency: Sample.agency.id, model: model.id, unit: unit.id, day: day, result: result,
                enteredBy: clerk, entered: Sample.now)
        }
        let village = adoption(Sample.village)
        #expect(village.defects(of: published, beside: []) == [])
        #expect(village.defects(of: model, beside: []).map(\.code) == [.modelStep])
        #expect(village.defects(of: published, beside: [village]).map(\.code) == [.adoptionTwice])
        let wrong = adoption(Sample.school, result: "", day: Sample.now.day.adding(days: 2))
        #expect(wrong.defects(of: published, beside: []).map(\.code) == [.adoptionOwn, .missingContent, .dayAhead])
    }

    @Test func `a unit reads and takes over what others published, and changes nothing of it`() throws {
        let published = try model.checked(check()).published(consent())
        let village = Person.village.persona
        #expect(village.refusals(of: .read, on: model).map(\.code) == [.notFound])
        #expect(village.refusals(of: .read, on: published) == [] && village.refusals(of: .spread, on: published) == [])
        for act in [ModelAct.check, .publish, .withdraw, .commend] {
            #expect(village.refusals(of: act, on: published) == [Reason(.notPermitted)], "\(act)")
        }
        #expect(Person.school.persona.refusals(of: .withdraw, on: published) == [])
    }
}
