import Domain

/// A filled form of one entry: only what differs from the entry becomes an edit, typed as the field asks for it.
struct ReviewEntryForm {
    let part: PlanPart
    let entry: ReviewEntry

    func edits(_ typed: (String) -> [String]) -> (edits: [PlanEdit], reasons: [Reason]) {
        let isNew = entry.key == PlanEdit.newEntry
        var edits = isNew ? [PlanEdit(.add, CorrectionPlace(part, PlanEdit.newEntry))] : []
        var reasons: [Reason] = []
        for field in entry.fields {
            let given = typed(field.key).map(ReviewEntryForm.cleaned).filter { !$0.isEmpty }
            guard given != field.typed.map(ReviewEntryForm.cleaned) else { continue }
            switch value(given, field) {
            case .success(let value):
                edits.append(PlanEdit(.set, CorrectionPlace(part, entry.key, field.key), value))
            case .failure(let refusal): reasons += refusal.reasons
            }
        }
        if isNew, edits.count == 1, reasons.isEmpty {
            reasons = entry.fields.filter { $0.standing == .absent }.map { Reason(.valueMissing, field: $0.key) }
        }
        return (edits, reasons)
    }

    /// `nil` where an optional value was emptied; one the plan needs may be emptied too, and blocks the launch then.
    private func value(_ given: [String], _ field: ReviewField) -> Result<CorrectedValue?, Refusal> {
        guard let first = given.first else { return .success(nil) }
        switch field.input {
        case .text, .longText:
            guard first.unicodeScalars.count <= PlanLimits.text else {
                return .failure(Refusal(.textTooLong, field: field.key, ["maximum": "\(PlanLimits.text)"]))
            }
            return .success(.text(first))
        case .count:
            // `7,5%` as people write it, `7.5%` as the plan file does.
            let share = first.replacing(",", with: ".")
            if share.hasSuffix("%"), Hundredths(String(share.dropLast())) != nil { return .success(.text(share)) }
            fallthrough
        case .number:
            guard first.utf8.count <= 6, first.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(first)
            else { return .failure(Refusal(.numberMalformed, field: field.key)) }
            return .success(.number(number))
        case .day: return day(first, field.key)
        case .choice(let options):
            guard options.contains(where: { $0.value == first }) else {
                return .failure(Refusal(.choiceUnknown, field: field.key))
            }
            return .success(.text(first))
        case .list(let options):
            let kept = options.map(\.value).filter(given.contains)
            guard kept.count == Set(given).count else { return .failure(Refusal(.choiceUnknown, field: field.key)) }
            return .success(.words(kept))
        }
    }

    /// `2026-03-27` as a date field sends it, `27/3/2026` as people type it.
    private func day(_ typed: String, _ field: String) -> Result<CorrectedValue?, Refusal> {
        if let day = Day(typed) { return .success(.day(day)) }
        let parts = typed.split(separator: "/", omittingEmptySubsequences: false).compactMap { Int($0) }
        if parts.count == 3, let day = Day(parts[2], parts[1], parts[0]) { return .success(.day(day)) }
        return .failure(Refusal(.dateMalformed, field: field))
    }

    /// Line ends and runs of blanks become one blank, as in a plan file.
    private static func cleaned(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
