import Domain

/// Records as data of an archive: what is kept, in words a program can read without this one.
enum ArchiveRecords {
    static func nomination(
        _ nomination: Nomination, _ participant: Participant?, unit: String, award: String, appraisals: [Appraisal],
        evidence: [Evidence]
    ) -> JSON {
        [
            "id": .string(nomination.id.text), "number": JSON(nomination.number),
            "participant": .string(participant?.name ?? ""), "detail": .string(participant?.detail ?? ""),
            "kind": .string(nomination.kind.rawValue), "unit": .string(unit), "award": .string(award),
            "status": .string(nomination.status.rawValue), "reason": .string(nomination.statusReason),
            "rank": nomination.rank.map { JSON($0) } ?? .null, "report": .string(nomination.report),
            "submitted": nomination.submitted.map { JSON($0.day) } ?? .null,
            "achievements": .array(nomination.achievements.map(achievement)),
            "appraisals": .array(appraisals.map(appraisal)), "evidence": .array(evidence.map(file)),
        ]
    }

    private static func achievement(_ achievement: Achievement) -> JSON {
        [
            "title": .string(achievement.title), "first": JSON(achievement.period.first),
            "last": JSON(achievement.period.last),
        ]
    }

    private static func appraisal(_ appraisal: Appraisal) -> JSON {
        [
            "by": .string(appraisal.appraiserName), "opinion": .string(appraisal.opinion.rawValue),
            "remark": .string(appraisal.remark), "recorded": JSON(appraisal.recorded.day),
            "findings": .array(
                appraisal.findings.map {
                    [
                        "criterion": .string($0.criterion), "verdict": .string($0.verdict.rawValue),
                        "remark": .string($0.remark),
                    ]
                }),
        ]
    }

    private static func file(_ evidence: Evidence) -> JSON {
        [
            "name": .string(evidence.name), "size": JSON(evidence.size), "sha256": .string(evidence.digest),
            "paper": JSON(evidence.paper),
        ]
    }

    static func session(_ session: CouncilSession, names: [ID<Nomination>: String]) -> JSON {
        [
            "id": .string(session.id.text), "day": JSON(session.at.day), "place": .string(session.place),
            "status": .string(session.status.rawValue), "minutes": .string(session.minutes),
            "agenda": .array(
                session.agenda.map { item in
                    [
                        "name": .string(names[item.nomination] ?? ""), "nomination": .string(item.nomination.text),
                        "agree": item.count.map { JSON($0.agree + $0.writtenAgree) } ?? .null,
                        "disagree": item.count.map { JSON($0.disagree + $0.writtenDisagree) } ?? .null,
                        "dissent": .string(item.dissent), "rank": item.rank.map { JSON($0) } ?? .null,
                    ]
                }),
        ]
    }

    static func decision(_ decision: Decision) -> JSON {
        [
            "id": .string(decision.id.text), "kind": .string(decision.kind.rawValue),
            "number": JSON(decision.issue?.text), "day": decision.issue.map { JSON($0.day) } ?? .null,
            "signer": JSON(decision.issue?.signer), "signedAs": JSON(decision.issue?.signerTitle),
            "title": .string(decision.title),
            "status": .string(decision.status.rawValue), "bases": .array(decision.bases.map(JSON.string)),
            "moneySource": .string(decision.moneySource), "reason": .string(decision.reason),
            "items": .array(
                decision.items.map {
                    [
                        "goldBook": JSON($0.goldBook), "name": .string($0.name), "detail": .string($0.detail),
                        "achievement": .string($0.achievement), "money": .int($0.money.amount),
                        "nomination": .string($0.nomination.text),
                    ]
                }),
            "refused": .array(
                decision.refused.map { ["name": .string($0.name), "reason": .string($0.reason)] }),
        ]
    }

    /// A decision to be read without a program.
    static func words(_ decision: Decision) -> String {
        let head = ["Quyết định số \(decision.issue?.text ?? "")", decision.title, ""] + decision.bases + [""]
        let items = decision.items.map { item in
            "\(item.goldBook). \(item.name)\(item.detail.isEmpty ? "" : ", \(item.detail)"): \(item.achievement) – \(item.money.vietnamese) đồng"
        }
        return (head + items).joined(separator: "\n")
    }
}
