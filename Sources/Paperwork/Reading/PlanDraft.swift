import Domain
package import Reading

/// What was understood of a paper as a plan file: values to confirm are marked, what is missing is said in remarks.
///
/// `PlanFile.read` takes the file when the text says everything a plan file needs.
package enum PlanDraft {
    package static func write(_ facts: PlanFacts) -> String {
        var lines = [
            "# Bản nháp đọc từ văn bản kế hoạch. Giá trị có ghi \"cần xác nhận\" phải được người phụ trách đối chiếu.",
            "", "identity:",
        ]
        lines += PlanDraftIdentity.lines(facts.identity)
        for section in FactSection.allCases where !section.isBesidePlan { lines += list(section, facts) }
        return (lines + besides(facts)).joined(separator: "\n") + "\n"
    }

    /// Papers, deadlines, votes, points and ties, as far as the text says something of them.
    private static func besides(_ facts: PlanFacts) -> [String] {
        FactSection.allCases.filter { $0.isBesidePlan && $0 != .findings && !facts[$0].isEmpty }.flatMap {
            list($0, facts)
        }
    }

    /// The same for a plan file that is whole otherwise: only what is sure or was confirmed.
    static func sureBesides(_ facts: PlanFacts) -> String {
        var sure = facts
        for section in FactSection.allCases where section.isBesidePlan {
            sure[section] = facts[section].filter { record in
                record.keys.allSatisfy { record[$0].confidence != .unsure }
            }
        }
        let lines = besides(sure)
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    private static func list(_ section: FactSection, _ facts: PlanFacts) -> [String] {
        var entries: [String] = []
        var remarks: [String] = []
        var check = PlanDraftCheck(facts)
        for record in facts[section] {
            if let record = check.admitted(record, section) {
                entries += entry(record, section)
            } else {
                remarks.append(remark(record))
            }
        }
        let told = remarks.isEmpty ? [] : ["\(incomplete) (\(section.rawValue)):"] + remarks
        if entries.isEmpty && section.isBesidePlan { return [""] + told }
        return ["", entries.isEmpty ? "\(section.rawValue): []" : "\(section.rawValue):"] + entries + told
    }

    private static func entry(_ record: FactRecord, _ section: FactSection) -> [String] {
        var lines: [String] = []
        for key in record.keys where key != "last" {
            if key == "first" {
                lines += ["    period:"] + ["first", "last"].map { "      " + field($0, record[$0], section) }
            } else if let nested = PlanDraftNested.lines(record, key) {
                lines += nested.map { "    " + $0 }
            } else {
                lines.append("    " + field(key, record[key], section))
            }
        }
        if let first = lines.first { lines[0] = "  - " + first.dropFirst(4) }
        return lines
    }

    static func field(_ key: String, _ fact: Fact, _ section: FactSection? = nil) -> String {
        let (value, isCut) = shown(key, fact)
        if value.isEmpty { return "\(key): # chưa tìm thấy trong văn bản, hãy điền" }
        let mark = isCut ? "  # cần xác nhận: đã cắt ngắn" : fact.confidence == .unsure ? "  # cần xác nhận" : ""
        return "\(key): \(value)\(mark)"
    }

    private static func shown(_ key: String, _ fact: Fact) -> (String, Bool) {
        switch fact.value {
        case .number(let number): return ("\(number)", false)
        case .day(let day): return (day.description, false)
        case .words(let words):
            let isOne = key == "kind" && words.count == 1
            return (isOne ? words[0] : "[" + words.map(PlanFile.quoted).joined(separator: ", ") + "]", false)
        case .text(let text):
            let limit = longKeys.contains(key) ? 4_000 : 500
            let isCut = text.unicodeScalars.count > limit
            let kept = isCut ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))) : text
            return (plainKeys.contains(key) ? kept : PlanFile.quoted(kept), isCut)
        case nil: return ("", false)
        }
    }

    private static let longKeys: Set = ["text", "task", "subject", "condition", "part", "whole"]

    /// Choices of the plan file, never in quotes.
    private static let plainKeys: Set = [
        "level", "competence", "scope", "maximum", "of", "sort", "prefer", "share", "date", "points",
    ]

    /// A line with a value that nobody confirmed.
    static func isMarked(_ line: Substring) -> Bool { !line.hasPrefix("#") && line.contains("  # cần xác nhận") }

    static func isRemark(_ line: Substring) -> Bool { line.hasPrefix("#") }

    /// The line above entries that are kept as remarks.
    static func announcesRows(_ line: Substring) -> Bool { line.hasPrefix(incomplete) }

    private static let incomplete = "# Chưa đủ để thành dữ liệu, hãy bổ sung"

    private static func remark(_ record: FactRecord) -> String {
        "#   "
            + record.keys.compactMap { key in
                let value = record[key].plain
                return value.isEmpty ? nil : "\(key): \(value)"
            }.map(safe).joined(separator: "; ")
    }

    /// The reader of plan files looks at marks in remarks too.
    private static func safe(_ text: String) -> String {
        let short = text.count > 300 ? text.prefix(299) + "…" : text[...]
        return String(short.map { "&*!?[]{}".contains($0) ? "·" : $0 })
    }
}

extension Fact {
    var plain: String {
        switch value {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .day(let day): day.description
        case .words(let words): words.joined(separator: ", ")
        case nil: ""
        }
    }
}

private enum PlanDraftIdentity {
    static func lines(_ identity: FactRecord) -> [String] {
        var lines: [String] = []
        for key in [
            "agency", "superior", "level", "number", "symbol", "place", "date", "signer", "signer-title", "title",
        ] {
            let fact = identity[key]
            if key == "superior" && fact.value == nil { continue }
            if key == "number" && fact.value == nil && fact.quote != nil {
                lines.append("  number: # Văn bản để trống số.")
            } else {
                lines.append("  " + PlanDraft.field(key, fact))
            }
        }
        lines.append("  " + PlanDraft.field("movement", identity["movement"]))
        lines += [
            "  period:", "    " + PlanDraft.field("first", identity["first"]),
            "    " + PlanDraft.field("last", identity["last"]),
        ]
        let source =
            identity["source"].value == nil ? "source: \"phần mở đầu\"" : PlanDraft.field("source", identity["source"])
        return lines + ["  " + source]
    }
}

/// What a plan file would refuse: an entry without a needed value, a code twice, a rule that leads nowhere.
private struct PlanDraftCheck {
    private let facts: PlanFacts
    private let awards: Set<String>
    private let occasions: Set<String>
    private var codes: Set<String> = []

    init(_ facts: PlanFacts) {
        self.facts = facts
        awards = Set(facts[.awards].filter(PlanDraftCheck.isWhole).compactMap { $0["code"].text })
        occasions = Set(
            facts[.occasions].compactMap { $0["code"].text } + ["yearly", "interim", "final", "unscheduled"])
    }

    mutating func admitted(_ record: FactRecord, _ section: FactSection) -> FactRecord? {
        var record = record
        switch section {
        case .bases:
            guard LegalBasis.isLaw(record["kind"].text ?? "") else { return record }
            return LegalBasis.optionalKeys.reduce(record) { $0.leavingOut($1) }
        case .quotas: return rule(record)
        case .awards: record["kinds"] = kinds(record)
        case .criteria where record["groups"].words?.isEmpty ?? true: return nil
        case .papers, .deadlines, .thresholds, .scoring, .ties:
            guard let whole = PlanDraftProcedure.admitted(record, section) else { return nil }
            record = whole
        default: break
        }
        guard PlanDraftCheck.isWhole(record) else { return nil }
        return unique(record)
    }

    private static func isWhole(_ record: FactRecord) -> Bool { record.keys.allSatisfy { record[$0].value != nil } }

    private mutating func rule(_ read: FactRecord) -> FactRecord? {
        // A number is no share of anything.
        let record = read.leavingOut("of")
        guard PlanDraftCheck.isWhole(record), record["maximum"].number != nil || record["of"].text != nil,
            awards.contains(record["award"].text ?? ""), occasions.contains(record["occasion"].text ?? "")
        else { return nil }
        let same = ["award", "occasion", "kind", "scope"].map { record[$0].plain }.joined(separator: " ")
        return codes.insert(same).inserted ? record : nil
    }

    /// An award goes to every kind a number is given for.
    private func kinds(_ award: FactRecord) -> Fact {
        let own = award["kinds"].words ?? []
        let counted = facts[.quotas].filter { $0["award"].text == award["code"].text }.flatMap {
            $0["kind"].words ?? []
        }
        let more = Set(counted).subtracting(own).sorted()
        let fact = award["kinds"]
        return more.isEmpty ? fact : Fact(.words(own + more), quote: fact.quote, line: fact.line, .unsure)
    }

    /// A code that the paper gives twice is kept apart by a number behind it.
    private mutating func unique(_ record: FactRecord) -> FactRecord {
        guard let code = record["code"].text else { return record }
        var record = record
        var wanted = code
        var number = 2
        while !codes.insert(wanted).inserted {
            wanted = "\(code)-\(number)"
            number += 1
        }
        if wanted != code {
            record["code"] = Fact(.text(wanted), quote: record["code"].quote, line: record["code"].line, .unsure)
        }
        return record
    }
}
