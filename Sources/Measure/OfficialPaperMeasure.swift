import Domain
import Foundation
import Paperwork

/// One decision with a list of `count` recipients as a file, from its record to its bytes.
enum OfficialPaperMeasure {
    static func act(_ count: Int, as format: PaperFileFormat) -> MeasuredAct? {
        guard let record = record(count) else { return nil }
        return MeasuredAct(count: count) {
            let bytes = (try? PaperDraft.bytes(.decision, of: record, as: format)) ?? []
            return bytes.isEmpty ? 0 : count
        }
    }

    private static func record(_ count: Int) -> PaperRecord? {
        let file = FileManager.default.contents(atPath: "plans/cao-minh-2026.yaml").map(Array.init) ?? []
        guard let plan = PlanFile.read(file).plan, let planned = plan.occasions.first,
            let award = plan.awards.first(where: { $0.competence == .own }), let day = Day(2026, 12, 31),
            let (agency, account) = ids(), let occasion = ID<Occasion>("occasion"), let id = ID<Decision>("decision"),
            let items = items(count)
        else { return nil }
        let now = Moment(day, hour: 9)
        let decision = Decision(
            id: id, agency: agency, kind: .award, occasion: occasion, award: award.code,
            title: "Về việc tặng \(award.name)", bases: ["Luật Thi đua, khen thưởng số 06/2022/QH15"], items: items,
            moneySource: "Quỹ thi đua, khen thưởng của xã", status: .issued,
            issue: Issue(
                number: 5, day: day, symbol: "QĐ-UBND", signer: "Người Ký", signerTitle: "CHỦ TỊCH",
                signerAccount: account), draftedBy: account, changed: now)
        let office = PaperOffice(
            agency: plan.identity.agency, place: plan.identity.place, standing: "Phòng Văn hóa – Xã hội", chairman: "")
        return PaperRecord(
            office: office, plan: plan,
            occasion: Occasion(
                id: occasion, agency: agency, code: planned.code, kind: planned.kind, year: planned.year,
                name: planned.name), now: now, subject: .decision(decision, target: nil))
    }

    private static func ids() -> (ID<Agency>, ID<Account>)? {
        guard let agency = ID<Agency>("agency"), let account = ID<Account>("account") else { return nil }
        return (agency, account)
    }

    private static func items(_ count: Int) -> [DecisionItem]? {
        guard let nomination = ID<Nomination>("nomination"), let participant = ID<Participant>("participant") else {
            return nil
        }
        return (0..<count).map { place in
            DecisionItem(
                nomination: nomination, participant: participant, name: "Nguyễn Thị Thanh Huyền \(place)",
                detail: "Giáo viên, Trường Trung học cơ sở số \(place % 40)", kind: .individual,
                achievement: "Số hóa hồ sơ và hướng dẫn \(place + 20) hộ dùng dịch vụ công trực tuyến",
                goldBook: place + 1, money: Dong(760_000))
        }
    }
}
