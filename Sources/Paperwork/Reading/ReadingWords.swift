package import Reading
package import Wording

/// What is said about a paper that was read.
package enum ReadingWords {
    static let identity = Phrase("Văn bản", "Paper")
    static let absent = Phrase("(chưa tìm thấy trong văn bản)", "(not found in the paper)")
    static let line = Phrase("dòng {line}", "line {line}")
    static let unsure = Phrase("cần xác nhận", "to be confirmed")
    static let count = Phrase(
        "{sure} giá trị chắc chắn, {unsure} cần xác nhận, {absent} chưa tìm thấy.",
        "{sure} values sure, {unsure} to be confirmed, {absent} not found.")

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
