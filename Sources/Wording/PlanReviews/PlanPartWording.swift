package import Domain

extension PlanPart {
    package var phrase: Phrase {
        switch self {
        case .identity: Phrase("Văn bản", "Paper")
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
        case .papers: Phrase("Thành phần hồ sơ", "Papers of the dossier")
        case .deadlines: Phrase("Thời hạn", "Deadlines")
        case .thresholds: Phrase("Tỷ lệ phiếu", "Vote thresholds")
        case .scoring: Phrase("Thang điểm", "Scoring")
        case .ties: Phrase("Khi bằng điểm", "When equal")
        case .findings: Phrase("Điểm cần lưu ý", "Findings")
        }
    }
}

extension PlanField {
    package var phrase: Phrase {
        switch self {
        case .agency: PlanWords.agency
        case .superior: PlanWords.superior
        case .level: PlanWords.level
        case .number: PlanWords.number
        case .symbol: Phrase("Ký hiệu", "Symbol")
        case .place: Phrase("Nơi ban hành", "Place of issue")
        case .date: Phrase("Ngày", "Date")
        case .signer: PlanWords.signer
        case .signerTitle: Phrase("Chức vụ người ký", "Signer's title")
        case .title: Phrase("Trích yếu", "Title")
        case .movement: PlanWords.movement
        case .first: Phrase("Ngày bắt đầu", "First day")
        case .last: Phrase("Ngày kết thúc", "Last day")
        case .source: Phrase("Mục trong văn bản", "Section of the paper")
        case .kind: Phrase("Loại", "Kind")
        case .issuer: Phrase("Nơi ra văn bản", "Issued by")
        case .subject: Phrase("Về việc", "About")
        case .text: Phrase("Nội dung", "Text")
        case .code: Phrase("Mã", "Code")
        case .name: Phrase("Tên", "Name")
        case .groups: Phrase("Đối tượng áp dụng", "Participants it is for")
        case .year: Phrase("Năm", "Year")
        case .competence: Phrase("Thẩm quyền", "Competence")
        case .kinds: Phrase("Trao cho", "Given to")
        case .award: Phrase("Hình thức khen thưởng", "Award")
        case .occasion: Phrase("Đợt khen thưởng", "Occasion")
        case .scope: Phrase("Cách tính", "Counted over")
        case .maximum: Phrase("Tối đa", "At most")
        case .base: Phrase("Tỷ lệ tính trên", "Share of")
        case .body: Phrase("Cơ quan, tổ chức", "Body")
        case .task: Phrase("Việc được giao", "Task")
        case .sets: Phrase("Số bộ", "Sets")
        case .share: Phrase("Tỷ lệ", "Share")
        case .sort: Phrase("Loại dòng", "Sort of row")
        case .points: Phrase("Điểm", "Points")
        case .order: Phrase("Thứ tự xét", "Order")
        }
    }

    /// The label of a field; one without words of its own is called as the plan file calls it.
    package static func label(_ key: String, in language: Language) -> String {
        PlanField(rawValue: key).map { language($0.phrase) } ?? key
    }
}

extension PlanField {
    /// A value of a plan file in people's words: days as they are written, kinds and levels by their names.
    package static func said(_ value: String, _ key: String, in language: Language) -> String {
        if let day = Day(value) { return language == .vietnamese ? day.vietnamese : value }
        return value.split(separator: ", ").map {
            language(phrase(of: String($0), key) ?? Phrase(String($0), String($0)))
        }
        .joined(separator: ", ")
    }

    private static func phrase(of value: String, _ key: String) -> Phrase? {
        switch key {
        case "kind", "kinds":
            ParticipantKind(rawValue: value)?.phrase ?? AwardKind(rawValue: value)?.phrase
                ?? OccasionKind(rawValue: value)?.phrase
        case "level": AwardLevel(rawValue: value)?.phrase ?? AgencyLevel(rawValue: value)?.phrase
        case "competence": Competence(rawValue: value)?.phrase
        case "scope": QuotaScope(code: value)?.phrase
        case "of": QuotaBase(rawValue: value)?.phrase
        case "occasion": OccasionKind(rawValue: value)?.phrase
        default: nil
        }
    }
}

extension PlanProblem {
    /// Where it stands, in words: `bases[0].number` is “Căn cứ 1 – Số”.
    package func place(in language: Language) -> String {
        path.split(separator: ".").map { piece in
            let name = piece.split(separator: "[").first.map(String.init) ?? String(piece)
            let number = piece.split(separator: "[").dropFirst().first.flatMap { Int($0.dropLast()) }
            let label = PlanProblem.label(name, language)
            return number.map { "\(label) \($0 + 1)" } ?? label
        }.joined(separator: " – ")
    }

    private static func label(_ name: String, _ language: Language) -> String {
        if name == "period" { return language(PlanWords.period) }
        return PlanPart(rawValue: name).map { language($0.phrase) } ?? PlanField.label(name, in: language)
    }
}

extension ReviewStanding {
    package var phrase: Phrase {
        switch self {
        case .sure: Phrase("chắc chắn", "sure")
        case .unsure: Phrase("cần xác nhận", "to be confirmed")
        case .absent: Phrase("chưa tìm thấy", "not found")
        case .made: Phrase("phần mềm đặt", "set by the program")
        case .accepted: Phrase("đã xác nhận", "confirmed")
        case .changed: Phrase("đã sửa", "changed")
        }
    }
}

extension PlanReviewStatus {
    package var phrase: Phrase {
        switch self {
        case .draft: Phrase("đang rà soát", "under review")
        case .launched: Phrase("đã phát động", "launched")
        case .discarded: Phrase("đã bỏ", "discarded")
        }
    }
}

extension SourcePaperKind {
    package var phrase: Phrase {
        switch self {
        case .text: Phrase("văn bản thuần", "plain text")
        case .markdown: Phrase("Markdown", "Markdown")
        case .html: Phrase("trang web", "web page")
        case .docx: Phrase("Word", "Word")
        case .pdf: Phrase("PDF", "PDF")
        }
    }
}

extension LawElement {
    package var phrase: Phrase {
        switch self {
        case .aim: Phrase("mục đích (mục tiêu)", "the aim")
        case .scope: Phrase("phạm vi", "the scope")
        case .subjects: Phrase("đối tượng", "the subjects")
        case .contents: Phrase("nội dung", "the contents")
        case .criteria: Phrase("tiêu chí", "the criteria")
        case .time: Phrase("thời gian", "the time")
        case .plan: Phrase("kế hoạch thực hiện (giai đoạn, đợt)", "the plan (phases, occasions)")
        case .measures: Phrase("biện pháp (phân công trách nhiệm)", "the measures (responsibilities)")
        }
    }
}

extension PlanDifference.Kind {
    package var phrase: Phrase {
        switch self {
        case .added: Phrase("thêm", "added")
        case .removed: Phrase("bỏ", "removed")
        case .changed: Phrase("đổi", "changed")
        }
    }
}

extension ReviewObstacle {
    package var phrase: Phrase {
        switch kind {
        case .unconfirmed(let count):
            Phrase("Còn {count} giá trị cần xác nhận.", "Values to be confirmed: {count}.").filled([
                "count": "\(count)"
            ])
        case .missing: Phrase("Chưa có giá trị này. Hãy điền.", "This value is missing. Fill it in.")
        case .problem(let code, let values): code.phrase.filled(values)
        case .repeats(let entry, let code):
            ReviewObstacle.repeated(code).filled(["number": "\(entry)", "code": code ?? ""])
                .filledBoth("part", part?.phrase ?? Phrase("", ""))
        case .finding(let finding): finding.words.sentence
        case .law(let element):
            Phrase("Kế hoạch phải xác định {what}.", "A plan has to fix {what}.").filledBoth("what", element.phrase)
        }
    }

    private static func repeated(_ code: String?) -> Phrase {
        code == nil
            ? Phrase(
                "Đã có số lượng cho cùng hình thức, đợt, đối tượng và phạm vi ở {part} {number}. Hãy giữ lại một số lượng.",
                "{part} {number} has a number for the same award, occasion, kind and scope. Keep one of them.")
            : Phrase(
                "Mã “{code}” đã dùng ở {part} {number}. Hãy đặt mã khác.",
                "{part} {number} has the code “{code}” already. Choose another.")
    }

    /// One line for a terminal: part, entry and field, then what is wrong.
    package func line(in language: Language) -> String {
        let number = entry.dropFirst().isEmpty ? nil : Int(entry.dropFirst()).map { "\($0 + 1)" }
        let place = [
            part.map { [language($0.phrase), number].compactMap { $0 }.joined(separator: " ") },
            field.isEmpty ? nil : PlanField.label(field, in: language),
        ].compactMap { $0 }.joined(separator: " – ")
        let said = language(phrase) + (citation.map { " (\($0.text))" } ?? "")
        return place.isEmpty ? said : "\(place): \(said)"
    }

    /// Where the law says so.
    package var citation: Citation? { if case .law = kind { .movementFields } else { nil } }
}

extension Phrase {
    /// Fills a blank with the words of the same language.
    fileprivate func filledBoth(_ name: String, _ phrase: Phrase) -> Phrase {
        Phrase(
            filled([name: phrase.vietnamese]).vietnamese, filled([name: phrase.english]).english)
    }
}
