import Domain
import Operations
import Wording

extension DemoPlayer {
    func performOnOccasion(_ act: DemoAct) async throws {
        switch act {
        case .addUnscheduled(let code): try await addUnscheduled(code)
        case .open(let code): try await open(code)
        case .bulk(let code): try await playCrowd(on: code)
        case .close(let code):
            let occasion = try await occasion(code)
            try await office.closeIntake(of: occasion.id, at: occasion.revision, by: try persona(DemoActor.clerk))
        case .archive(let code):
            let occasion = try await occasion(code)
            try await office.archiveOccasion(occasion.id, at: occasion.revision, by: try persona(DemoActor.clerk))
        default: break
        }
    }

    func occasion(_ code: String) async throws -> Occasion {
        let clerk = try persona(DemoActor.clerk)
        if let id = occasions[code] { return try await office.readOccasion(id, by: clerk) }
        guard let found = try await office.listOccasions(by: clerk).first(where: { $0.code == code }) else {
            throw Refusal(.notFound)
        }
        occasions[code] = found.id
        return found
    }

    private func addUnscheduled(_ code: String) async throws {
        let added = try await office.addUnscheduledOccasion(
            name: DemoTexts.unscheduled, by: try persona(DemoActor.clerk))
        occasions[code] = added.id
    }

    private func open(_ code: String) async throws {
        guard let days = script.calendars[code] else { return }
        let occasion = try await occasion(code)
        let guidance = Guidance(
            papers: papers, deadline: Moment(days.deadline, hour: 17), place: DemoTexts.intake,
            notes: "Báo cáo nêu rõ số liệu, có xác nhận của đơn vị.", decisionDay: days.issue)
        try await office.openOccasion(
            occasion.id, with: guidance, at: occasion.revision, by: try persona(DemoActor.clerk))
        tell(
            Phrase("{day}: mở {name}", "{day}: {name} opened").filled([
                "day": days.open.vietnamese, "name": occasion.name,
            ]))
    }

    private var papers: [RequiredPaper] {
        plan.awards.flatMap { award in
            [
                RequiredPaper(code: DemoPlayer.letter, name: "Tờ trình của đơn vị", award: award.code),
                RequiredPaper(
                    code: DemoPlayer.reportPaper, name: "Báo cáo thành tích", award: award.code,
                    sets: award.competence == .upper ? 3 : 1),
                RequiredPaper(
                    code: DemoPlayer.proof, name: "Tài liệu chứng minh", award: award.code, required: false),
            ]
        }
    }

    static let letter = "to-trinh"
    static let reportPaper = "bao-cao"
    static let proof = "minh-chung"
}
