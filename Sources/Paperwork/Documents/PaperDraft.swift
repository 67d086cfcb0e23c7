package import Domain
import Drawing

/// Writes the official paper that a record makes. The words are those of papers and therefore Vietnamese only.
package enum PaperDraft {
    package static func paper(_ kind: PaperKind, of record: PaperRecord) -> OfficialPaper? {
        switch (kind, record.subject) {
        case (.decision, .decision(let decision, let target)):
            DecisionPaper(record, decision, target).paper
        case (.submission, .decision(let decision, _)): SubmissionPaper(record, decision).paper
        case (.dossiers, .dossiers(let dossiers)): DossierSummary(record, dossiers).paper
        case (.invitation, .session(let session, let council, let items)):
            CouncilPaper(record, session, council, items).invitation
        case (.minutes, .session(let session, let council, let items)):
            CouncilPaper(record, session, council, items).minutes
        case (.voteCount, .session(let session, let council, let items)):
            CouncilPaper(record, session, council, items).voteCount
        case (.notice, .nomination(let dossier)): NominationPaper(record, dossier).notice
        case (.report, .nomination(let dossier)): NominationPaper(record, dossier).report
        case (.review, .review(let facts, let texts)): PeriodReviewPaper(record, facts, texts).paper
        case (.plan, .plan): PlanDraftPaper(record).paper
        case (.guidance, .guidance(let guidance)): GuidancePaper(record, guidance).paper
        case (.appraisal, .dossiers(let dossiers)): AppraisalPaper(record, dossiers).paper
        case (.ballot, .session(let session, let council, let items)):
            CouncilPaper(record, session, council, items).ballot
        case (.attendance, .session(let session, let council, let items)):
            CouncilPaper(record, session, council, items).attendanceList
        case (.honours, .decision(let decision, _)): HonoursPaper(record, decision).paper
        case (.statistics, .statistics(let statistics)): StatisticsPaper(record, statistics).paper
        case (.yearlyResults, .yearlyResults(let results)): YearlyResultsPaper(record, results).paper
        case (.correction, .correction(let letter)): CorrectionPaper(record, letter).paper
        case (.answer, .petition(let petition, let unit)): AnswerPaper(record, petition, unit).paper
        default: nil
        }
    }

    /// The bytes of it as a file.
    /// - Throws: `Refusal`: the machine has no face for PDF papers, or no room.
    package static func bytes(_ paper: OfficialPaper, as format: PaperFileFormat) throws -> [UInt8] {
        switch format {
        case .docx:
            do { return try WordPaper.bytes(paper) } catch { throw Refusal(.paperNotMade) }
        case .pdf:
            do { return try PrintedPaper.bytes(paper) } catch {
                let isFace = (error as? DrawingFault) == .faceMissing
                throw Refusal(isFace ? .paperFaceMissing : .paperNotMade)
            }
        }
    }

    /// - Throws: `Refusal`: as above, and `notFound` where the record has no such paper.
    package static func bytes(_ kind: PaperKind, of record: PaperRecord, as format: PaperFileFormat) throws -> [UInt8] {
        guard let paper = paper(kind, of: record) else { throw Refusal(.notFound) }
        return try bytes(paper, as: format)
    }

    /// The same as a Word file made from the office's own template.
    /// - Throws: `Refusal`: `notFound` where the record has no such paper, `paperNotMade`.
    package static func bytes(_ kind: PaperKind, of record: PaperRecord, by template: [UInt8]) throws -> [UInt8] {
        guard let paper = paper(kind, of: record) else { throw Refusal(.notFound) }
        return try TemplateFill.bytes(template, kind, paper, of: record)
    }

    /// Every format of it that this machine can make; of a template of the office the Word file alone.
    package static func files(_ kind: PaperKind, of record: PaperRecord, by template: [UInt8]? = nil)
        -> [PaperFileFormat: [UInt8]]
    {
        if let template { return (try? [.docx: bytes(kind, of: record, by: template)]) ?? [:] }
        guard let paper = paper(kind, of: record) else { return [:] }
        var files: [PaperFileFormat: [UInt8]] = [:]
        for format in PaperFileFormat.allCases { files[format] = try? bytes(paper, as: format) }
        return files
    }

    /// `quyet-dinh.docx`
    package static func fileName(_ kind: PaperKind, as format: PaperFileFormat) -> String {
        let name =
            switch kind {
            case .decision: "quyet-dinh"
            case .submission: "to-trinh"
            case .dossiers: "bang-tong-hop-ho-so"
            case .invitation: "giay-moi"
            case .minutes: "bien-ban-hop"
            case .voteCount: "bien-ban-kiem-phieu"
            case .notice: "thong-bao-ket-qua"
            case .answer: "tra-loi-kien-nghi"
            case .report: "bao-cao-thanh-tich"
            case .review: "bao-cao-so-ket-tong-ket"
            case .plan: "ke-hoach"
            case .guidance: "huong-dan"
            case .appraisal: "bao-cao-tham-dinh"
            case .ballot: "phieu-bieu-quyet"
            case .attendance: "danh-sach-du-hop"
            case .honours: "danh-sach-duoc-khen"
            case .statistics: "thong-ke-khen-thuong"
            case .yearlyResults: "ket-qua-thi-dua-don-vi"
            case .correction: "cong-van-dinh-chinh"
            }
        return "\(name).\(format.rawValue)"
    }
}

extension PaperOffice {
    /// `ỦY BAN NHÂN DÂN` over `XÃ CAO MINH`; other names stay on one line.
    var issuer: [String] {
        let start = "ủy ban nhân dân "
        guard agency.lowercased().hasPrefix(start) else { return [agency] }
        return [String(agency.prefix(start.count - 1)), String(agency.dropFirst(start.count))]
    }

    /// The body above in the lines it takes in a head: never broken within a proper name.
    static func superior(_ name: String) -> [String] {
        let text = PaperText.line(name)
        let start = "ủy ban nhân dân "
        let isWide = PaperWidth.plainCapitals(text, size: PaperMeasures.caps) > PaperMeasures.headLeft - 2
        guard isWide, text.lowercased().hasPrefix(start) else { return [text] }
        return [String(text.prefix(start.count - 1)), String(text.dropFirst(start.count))]
    }

    /// `Chủ tịch Ủy ban nhân dân xã Cao Minh`.
    var chairmanOffice: String { "Chủ tịch \(agency)" }

    /// The head of the committee signs in its name; the head of another body as such.
    var headSignature: PaperSignature {
        agency.lowercased().hasPrefix("ủy ban nhân dân")
            ? PaperSignature(.onBehalf(of: "ỦY BAN NHÂN DÂN", .own("CHỦ TỊCH")), name: chairman)
            : PaperSignature(.own("THỦ TRƯỞNG CƠ QUAN"), name: "")
    }

    /// Who runs the movement; where no unit is marked, the agency itself.
    var runner: String { standing.isEmpty ? agency : standing }

    static let council = "Hội đồng Thi đua - Khen thưởng"
    /// The same in the head of a paper.
    static let councilIssuer = ["Hội đồng", "Thi đua - Khen thưởng"]
}

/// How many of each kind: `02 tập thể, 05 cá nhân`.
enum PaperCount {
    static func words(_ kinds: [AwardKind]) -> String {
        let names: [(AwardKind, String)] = [
            (.collective, "tập thể"), (.individual, "cá nhân"), (.household, "hộ gia đình"),
        ]
        let parts = names.compactMap { kind, name in
            let count = kinds.count { $0 == kind }
            return count > 0 ? "\(zeroed(count)) \(name)" : nil
        }
        return parts.joined(separator: ", ")
    }

    /// Numbers below 10 take a leading zero on papers.
    static func zeroed(_ count: Int) -> String { count < 10 ? "0\(count)" : String(count) }
}
