package import Domain
package import Operations
import Secrets

extension Sample {
    package static func issue(_ number: Int = 1, day: Day = now.day) -> Issue {
        Issue(
            number: number, day: day, symbol: "QĐ-UBND", signer: Person.chairman.name, signerTitle: "CHỦ TỊCH",
            signerAccount: Person.chairman.account.id)
    }

    package static func item(_ nomination: Nomination, _ participant: Participant, goldBook: Int = 1) -> DecisionItem {
        DecisionItem(
            nomination: nomination.id, participant: participant.id, name: participant.name,
            detail: participant.detail, kind: participant.kind,
            achievement: nomination.achievements.map(\.title).joined(separator: "; "), goldBook: goldBook,
            money: Dong(760_000))
    }

    package static func decision(
        _ key: String, items: [DecisionItem], status: DecisionStatus = .draft, number: Int = 1,
        kind: DecisionKind = .award, target: ID<Decision>? = nil, occasion: ID<Occasion> = yearly2026
    ) -> Decision {
        Decision(
            id: id("decision-\(key)"), agency: agency.id, kind: kind, occasion: occasion,
            award: SamplePlan.certificate, target: target, title: "Về việc tặng Giấy khen",
            bases: ["Luật Thi đua, khen thưởng"], items: items, reason: kind == .award ? "" : "Lý do",
            moneySource: "Ngân sách xã", status: status,
            issue: DecisionStatus.numbered.contains(status) ? issue(number) : nil,
            draftedBy: Person.clerk.account.id, changed: now)
    }

    /// A decision's file as it was issued: the bytes of `Sample.pdf`.
    package static func issuedPaper(of decision: Decision) -> IssuedPaper {
        IssuedPaper(
            id: id("check-paper"), agency: decision.agency, kind: .decision, format: .pdf,
            source: .decision(decision.id), size: pdf.count, digest: SHA256Digest(of: pdf).hex, made: now)
    }

    /// A template that was brought, and the program's own layout again.
    package static let templates: [Write] = {
        let file = PaperTemplate(
            id: id("check-template"), agency: agency.id, kind: .statistics, version: 1, name: "mau.docx",
            size: pdf.count, digest: SHA256Digest(of: pdf).hex, addedBy: Person.administrator.account.id, added: now)
        let own = PaperTemplate(
            id: id("check-template-own"), agency: agency.id, kind: .statistics, version: 2, name: "", size: 0,
            digest: nil, addedBy: Person.administrator.account.id, added: now)
        return [.addTemplate(file, bytes: pdf), .addTemplate(own, bytes: nil)]
    }()

    /// The issued file, signed with the tool.
    package static func signedPaper(of decision: Decision) -> SignedPaper {
        let raw = SignatureInFile(
            signer: "Trần Văn Mẫu", issuer: "CA Mẫu", time: now, covered: [0..<1], coversWhole: true, later: 0,
            isReadable: true)
        return SignedPaper(
            id: id("check-signed"), agency: decision.agency, kind: .decision, source: .decision(decision.id),
            name: "quyet-dinh.pdf", size: pdf.count, digest: SHA256Digest(of: pdf).hex,
            found: [FoundSignature(raw, .notCompared)], holdsIssued: true, addedBy: Person.clerk.account.id, added: now)
    }

    package static func certificate(
        _ key: String, of item: DecisionItem, in decision: Decision, code: String = "ABCD2345EFGH"
    ) -> Certificate {
        Certificate(
            id: id("certificate-\(key)"), agency: decision.agency, decision: decision.id,
            nomination: item.nomination, code: code, name: item.name, detail: item.detail,
            award: "Giấy khen", achievement: item.achievement, goldBook: item.goldBook,
            decisionNumber: decision.issue?.text ?? "", issued: decision.issue?.day ?? now.day,
            signer: Person.chairman.name, signerTitle: "CHỦ TỊCH")
    }
}
