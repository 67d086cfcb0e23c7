/// A letter that corrects an issued paper (công văn đính chính): its own number, day and signature; the corrected paper keeps
/// its bytes. For faults of form and presentation – a fault of content is mended by another decision (Decree 30/2020/NĐ-CP
/// art. 18(3)).
package struct CorrectionLetter: Hashable, Sendable {
    package let id: ID<CorrectionLetter>
    package let agency: ID<Agency>
    /// Of the corrected paper; one of `PaperKind.corrected`.
    package let kind: PaperKind
    package let source: IssuedPaper.Source
    package let paper: CorrectedPaper
    package private(set) var text: CorrectionText
    package private(set) var status: CorrectionStatus
    package private(set) var issue: Issue?
    package let draftedBy: ID<Account>
    package private(set) var changed: Moment
    package private(set) var revision: Revision

    package init(
        id: ID<CorrectionLetter>, agency: ID<Agency>, kind: PaperKind, source: IssuedPaper.Source,
        paper: CorrectedPaper, text: CorrectionText, status: CorrectionStatus = .draft, issue: Issue? = nil,
        draftedBy: ID<Account>, changed: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.kind, self.source) = (id, agency, kind, source)
        (self.paper, self.text, self.status, self.issue) = (paper, text, status, issue)
        (self.draftedBy, self.changed, self.revision) = (draftedBy, changed, revision)
    }

    package func edited(_ text: CorrectionText, at now: Moment) throws -> CorrectionLetter {
        guard status == .draft else { throw Refusal(.correctionOver) }
        try Refusal.raise(text.defects)
        var next = moved(to: .draft, at: now)
        next.text = text
        return next
    }

    /// Signed, never by who drafted it.
    package func issued(_ issue: Issue, at now: Moment) throws -> CorrectionLetter {
        guard status == .draft else { throw Refusal(.correctionOver) }
        if issue.signerAccount == draftedBy { throw Refusal(.correctionOwn) }
        var next = moved(to: .issued, at: now)
        next.issue = issue
        return next
    }

    package func discarded(at now: Moment) throws -> CorrectionLetter {
        guard status == .draft else { throw Refusal(.correctionOver) }
        return moved(to: .discarded, at: now)
    }

    private func moved(to status: CorrectionStatus, at now: Moment) -> CorrectionLetter {
        var next = self
        (next.status, next.changed, next.revision) = (status, now, revision.next)
        return next
    }
}

/// draft → issued, or discarded.
package enum CorrectionStatus: String, CaseIterable, Sendable, Codable { case draft, issued, discarded }

/// The paper that is corrected, as it named itself when the letter was drafted.
package struct CorrectedPaper: Hashable, Sendable {
    /// `125/QĐ-UBND`; empty where it bears none (minutes).
    package let number: String
    package let day: Day
    /// Trích yếu.
    package let subject: String

    package init(number: String, day: Day, subject: String) {
        (self.number, self.day, self.subject) = (number, day, subject)
    }
}

extension PaperKind {
    /// Papers that are final and may be corrected by a letter.
    package static let corrected: [PaperKind] = [.decision, .minutes, .voteCount]
}

extension CorrectionLetter {
    /// `Biên bản họp ngày 05 tháng 02 năm 2026`, `Quyết định số 125/QĐ-UBND ngày …`: as the letter names the paper.
    package var paperName: String {
        let kind =
            switch kind {
            case .minutes: "Biên bản họp Hội đồng Thi đua - Khen thưởng"
            case .voteCount: "Biên bản kiểm phiếu của Hội đồng Thi đua - Khen thưởng"
            default: "Quyết định"
            }
        return (paper.number.isEmpty ? kind : "\(kind) số \(paper.number)") + " \(paper.day.inWords)"
    }

    /// Trích yếu of the letter.
    package var subject: String { "đính chính \(paperName)" }
}
