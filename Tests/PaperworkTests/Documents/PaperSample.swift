import Domain
import TestSupport

@testable import Paperwork

/// Papers of xã Mẫu made of records that no operation had to walk to.
enum PaperSample {
    static let office = PaperOffice(
        agency: "Ủy ban nhân dân xã Mẫu", place: "Mẫu", standing: "Phòng Văn hóa - Xã hội", chairman: "Nguyễn Đức Thắng"
    )

    static func record(_ subject: PaperSubject) -> PaperRecord {
        let plan = SamplePlan.caoMinhLike
        return PaperRecord(
            office: office, plan: plan, occasion: Sample.occasion(plan.occasions[0], isOpen: true), now: Sample.now,
            subject: subject)
    }

    /// - Parameter names: of recipients, in the order of the gold book.
    static func decision(_ names: [String], kind: DecisionKind = .award) -> Decision {
        var items: [DecisionItem] = []
        for (place, name) in names.enumerated() {
            let participant = Sample.participant("p\(place)", name)
            items.append(Sample.item(Sample.nomination("n\(place)", of: participant), participant, goldBook: place + 1))
        }
        let target: ID<Decision>? = kind == .award ? nil : Sample.id("decision-old")
        var decision = Sample.decision("first", items: items, status: .issued, number: 5, kind: kind, target: target)
        decision.bases = ["Luật Thi đua, khen thưởng số 06/2022/QH15", "Nghị định số 152/2025/NĐ-CP;"]
        return decision
    }

    static func paper(_ names: [String]) throws -> OfficialPaper {
        let made = PaperDraft.paper(.decision, of: record(.decision(decision(names), target: nil)))
        guard let made else { throw Refusal(.notFound) }
        return made
    }

    static func names(_ count: Int) -> [String] {
        (1...count).map { "Nguyễn Thị Thanh Huyền \($0)" }
    }
}
