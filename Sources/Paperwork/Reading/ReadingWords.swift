package import Reading
package import Wording

/// What is said about a paper that was read.
package enum ReadingWords {
    static let identity = Phrase("Văn bản", "Paper")
    static let absent = Phrase("(văn bản không nêu)", "(not said)")
    static let line = Phrase("dòng {line}", "line {line}")
    static let unsure = Phrase("cần xác nhận", "to be confirmed")
    static let count = Phrase(
        "{sure} giá trị chắc chắn, {unsure} cần xác nhận, {absent} văn bản không nêu.",
        "{sure} values sure, {unsure} to be confirmed, {absent} not said.")

    /// Why a paper is not read as a plan; `nil` for an emulation plan.
    package static func refusal(_ kind: DocumentKind) -> Phrase? {
        switch kind.verdict {
        case .emulationPlan: nil
        case .otherPaper(let sort):
            Phrase(
                "Đây không phải kế hoạch phong trào thi đua: văn bản là “{sort}” (dòng {line}).",
                "This is no plan of an emulation movement: the paper is a “{sort}” (line {line})."
            ).filled(["sort": sort.rawValue, "line": "\(kind.fact.line ?? 0)"])
        case .otherPlan:
            Phrase(
                "Đây là kế hoạch, nhưng không phải kế hoạch phát động phong trào thi đua: {quote} (dòng {line}).",
                "This is a plan, but not one that launches an emulation movement: {quote} (line {line})."
            ).filled(["quote": String((kind.fact.quote ?? "").prefix(160)), "line": "\(kind.fact.line ?? 0)"])
        case .unknown:
            Phrase(
                "Không nhận ra đây là kế hoạch phong trào thi đua: không có dòng tên loại văn bản và các mục của một kế hoạch.",
                "This can not be recognised as a plan of an emulation movement: neither its kind nor a plan's sections stand in it."
            )
        }
    }

    package static func refusal(_ fault: SourceFault) -> Phrase {
        switch fault {
        case .empty: Phrase("Tệp không có chữ nào.", "There is no text in the file.")
        case .tooLarge: Phrase("Tệp lớn hơn 10 MB nên không đọc.", "The file is larger than 10 MB and is not read.")
        case .binary:
            Phrase(
                "Tệp không phải văn bản thuần. Hãy lưu thành .txt, .md hoặc .html (UTF-8) rồi đọc lại.",
                "The file is no plain text. Save it as .txt, .md or .html (UTF-8) and read it again.")
        case .notUTF8:
            Phrase(
                "Tệp không ở bảng mã UTF-8. Hãy lưu lại với bảng mã Unicode (UTF-8).",
                "The file is not in UTF-8. Save it again in Unicode (UTF-8).")
        }
    }
}

extension FactSection {
    var phrase: Phrase {
        switch self {
        case .bases: PlanWords.bases
        case .purposes: PlanWords.purposes
        case .requirements: PlanWords.requirements
        case .themes: PlanWords.themes
        case .participants: PlanWords.participants
        case .criteria: PlanWords.criteria
        case .phases: PlanWords.phases
        case .occasions: PlanWords.occasions
        case .awards: PlanWords.awards
        case .quotas: PlanWords.quotas
        case .responsibilities: PlanWords.responsibilities
        case .recipients: PlanWords.recipients
        case .papers: PlanProcedureWords.papers
        case .deadlines: PlanProcedureWords.deadlines
        case .thresholds: PlanProcedureWords.thresholds
        case .scoring: PlanProcedureWords.scoring
        case .ties: PlanProcedureWords.ties
        case .findings: Phrase("Điểm cần lưu ý", "Findings")
        }
    }
}

extension PlanFinding {
    package var phrase: Phrase {
        switch self {
        case .numberBlank: Phrase("Số văn bản để trống.", "The number of the paper is blank.")
        case .dateMissing: Phrase("Không có ngày ban hành đầy đủ.", "There is no complete date of issue.")
        case .signerMissing: Phrase("Không thấy người ký.", "No signer was found.")
        case .periodOpen: Phrase("Không có ngày kết thúc phong trào.", "The movement has no last day.")
        case .numberSkipped: Phrase("Đánh số bị nhảy.", "The numbering skips.")
        case .numberRepeated: Phrase("Số thứ tự bị lặp.", "A number stands twice.")
        case .numberRestarted: Phrase("Đánh số bắt đầu lại từ đầu.", "The numbering starts again.")
        case .numberBackward: Phrase("Đánh số đi lùi.", "The numbering goes back.")
        case .numberNotFirst: Phrase("Dãy số không bắt đầu từ 1 (hoặc a).", "The row does not begin with 1 (or a).")
        case .groupWithoutCriteria: Phrase("Đối tượng này không có tiêu chí riêng.", "This group has no criteria.")
        case .phasesOverlap: Phrase("Hai giai đoạn trùng thời gian.", "Two phases share days.")
        case .awardWithoutQuota: Phrase("Hình thức này không nêu số lượng.", "This award has no number.")
        case .quotaWithoutAward: Phrase("Số lượng không rõ thuộc hình thức nào.", "A number belongs to no award.")
        case .noParticipants: Phrase("Không nêu đối tượng thi đua.", "No participants are named.")
        case .noCriteria: Phrase("Không nêu tiêu chí thi đua.", "No criteria are named.")
        case .noAwards: Phrase("Không nêu hình thức khen thưởng.", "No awards are named.")
        case .noDeadline: Phrase("Không nêu thời hạn nộp hồ sơ.", "No deadline is named.")
        case .noPapers: Phrase("Không nêu thành phần hồ sơ.", "The papers of the dossier are not named.")
        case .noThreshold: Phrase("Không nêu tỷ lệ phiếu.", "No vote threshold is named.")
        case .noResponsibilities: Phrase("Không phân công trách nhiệm.", "No responsibilities are given.")
        case .basisAfterPlan: Phrase("Căn cứ có ngày sau ngày kế hoạch.", "A basis is younger than the plan.")
        case .periodContradicts: Phrase("Ngày kết thúc trước ngày bắt đầu.", "The last day lies before the first.")
        }
    }
}
