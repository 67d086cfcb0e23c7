import Domain
import Paperwork
import TestSupport
import Testing

@Suite struct PlanComparisonTests {
    @Test func `the same plan differs in nothing`() {
        let plan = SamplePlan.caoMinhLike
        #expect(PlanComparison.differences(from: plan, to: plan) == [])
    }

    @Test func `what is added, taken out and changed is told entry by entry`() {
        let old = SamplePlan.caoMinhLike
        var new = old
        new.identity.signer = "Trần Thị Mẫu"
        new.themes[0].name = "Tên mới"
        new.themes.removeLast()
        new.quotas[0].maximum += 1
        new.recipients.append(PlanStatement(text: "Trạm Y tế", source: "Nơi nhận"))
        let told = PlanComparison.differences(from: old, to: new)
        #expect(told.map(\.part) == [.identity, .themes, .themes, .quotas, .recipients])
        #expect(told.map(\.kind) == [.changed, .changed, .removed, .changed, .added])
        #expect(told[0].changes == [.init("signer", old.identity.signer, "Trần Thị Mẫu")])
        #expect(told[3].changes == [.init("maximum", "2", "3")])
        #expect(told[4].label == "Trạm Y tế")
    }

    @Test func `a new number is told with its number, and its kind is not called by a group of that code`() throws {
        let old = SamplePlan.caoMinhLike
        var plain = old
        let gone = plain.quotas.removeFirst()
        let told = PlanComparison.differences(from: plain, to: old).filter { $0.part == .quotas }
        #expect(told.map(\.kind) == [.added])
        #expect(told[0].changes == [.init("maximum", "", "\(gone.maximum)")])
        let groups = Set(old.participants.map(\.name))
        #expect(told[0].label.split(separator: " · ").count == 4)
        #expect(!told[0].label.split(separator: " · ").contains { groups.contains(String($0)) })
    }

    @Test func `without a plan in force everything is new`() {
        let plan = SamplePlan.unitScoped
        let told = PlanComparison.differences(from: nil, to: plan)
        #expect(told.allSatisfy { $0.kind == .added })
        #expect(told.count { $0.part == .quotas } == plan.quotas.count)
    }
}
