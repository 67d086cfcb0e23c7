import Domain

/// Awards and the numbers they are bound by.
enum QuotaFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        forms(matter) + numbers(matter) + contradictions(matter) + QuotaDoubts.find(matter) + tables(matter)
    }

    /// A table that seems to count awards and gave no number.
    private static func tables(_ matter: FindingMatter) -> [PlanFinding] {
        guard let document = matter.document else { return [] }
        return QuotaTable.all(document).compactMap { table in
            guard table.countsAwards, let first = table.rows.first?.cells.first, let last = table.rows.last?.cells.last
            else { return nil }
            let node = document.node(ofParagraph: first.paragraph)
            let isHere = node.map { AwardReading.isAbout(document, $0) } ?? false
            // What is attached is not read, and told only where it names an award.
            guard isHere ? table.cells.isEmpty : node == nil && table.namesAward else { return nil }
            let lines = (document.paragraphs[first.paragraph].firstLine, document.paragraphs[last.paragraph].lastLine)
            let place = FindingPlace(line: lines.0, section: node.map(document.source), quote: table.heading)
            let told = lines.0 == lines.1 ? "\(lines.0)" : "\(lines.0)–\(lines.1)"
            return PlanFinding(.quotaTableUnread, place, ["lines": told])
        }
    }

    private static func forms(_ matter: FindingMatter) -> [PlanFinding] {
        let awards = matter.facts[.awards]
        guard !awards.isEmpty else {
            let isSpoken = matter.says(form) || !matter.facts[.quotas].isEmpty
            return isSpoken ? [] : [PlanFinding(.noAwards)]
        }
        let counted = Set(matter.facts[.quotas].compactMap { $0["award"].text })
        return awards.filter { !counted.contains($0["code"].text ?? "") && !isSettled($0, matter) }.map { award in
            PlanFinding(.awardWithoutQuota, matter.place(award, "name"), ["award": award["name"].text ?? ""])
        }
    }

    /// "Bằng khen" alone means the one named in full elsewhere; a bound of units no rule counts ("không quá 20 % số chi
    /// bộ", "mỗi quý 01 tổ") is a number all the same.
    private static func isSettled(_ award: FactRecord, _ matter: FindingMatter) -> Bool {
        guard matter.document != nil, let code = award["code"].text else { return false }
        let isShort =
            code.hasPrefix("open-")
            && matter.facts[.awards].contains { other in
                other["code"].text.map { $0 != code && form($0) == form(code) } ?? false
            }
        return isShort || matter.passages.contains { $0.line == award["name"].line && bounds($0.words) }
    }

    /// `certificate` of `commune-certificate`.
    private static func form(_ code: String) -> Substring? { code.split(separator: "-", maxSplits: 1).last }

    private static func bounds(_ words: [Word]) -> Bool {
        bound.ranges(in: words).contains { range in
            words[range.upperBound...].prefix(4).contains { $0.number != nil }
        }
    }

    private static let bound = Term("tối đa", "không quá", "không vượt quá", "mỗi", "chọn", "lựa chọn")

    /// A number without an award, and a commune that copied the numbers of its province, said once per award.
    private static func numbers(_ matter: FindingMatter) -> [PlanFinding] {
        var said: Set<String> = []
        let isCommune = matter.facts.identity["level"].text == AgencyLevel.commune.rawValue
        return matter.facts[.quotas].compactMap { quota in
            let place = matter.place(quota, "maximum")
            guard let award = quota["award"].text else {
                return PlanFinding(.quotaWithoutAward, place, ["quote": place.quote ?? ""])
            }
            guard isCommune, quota["competence"].text == Competence.upper.rawValue, said.insert(award).inserted else {
                return nil
            }
            return PlanFinding(.quotaOfUpperLevel, place, ["award": name(award, matter)])
        }
    }

    private static func name(_ award: String, _ matter: FindingMatter) -> String {
        matter.facts[.awards].first { $0["code"].text == award }?["name"].text ?? award
    }

    /// Two sure numbers for the same thing.
    private static func contradictions(_ matter: FindingMatter) -> [PlanFinding] {
        var seen: [String: FactRecord] = [:]
        return matter.facts[.quotas].compactMap { quota in
            guard quota["award"].value != nil, quota["maximum"].confidence == .sure else { return nil }
            let key = ["award", "occasion", "kind", "scope"].map { shown(quota[$0]) }.joined(separator: " ")
            guard let earlier = seen[key] else {
                seen[key] = quota
                return nil
            }
            guard earlier["maximum"].value != quota["maximum"].value else { return nil }
            let values = ["first": shown(earlier["maximum"]), "second": shown(quota["maximum"])]
            return PlanFinding(.quotaContradicts, matter.place(quota, "maximum"), values)
        }
    }

    private static func shown(_ fact: Fact) -> String {
        fact.text ?? fact.number.map(String.init) ?? fact.words?.sorted().joined(separator: ",") ?? ""
    }

    private static let form = Term(
        "giấy khen", "bằng khen", "cờ thi đua", "thư khen", "huân chương", "kỷ niệm chương", "lao động tiên tiến",
        "chiến sĩ thi đua")
}

/// Numbers of the paper that can be read in two ways.
enum QuotaDoubts {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        guard let document = matter.document else { return [] }
        let unsure = matter.facts[.quotas].filter {
            $0["maximum"].confidence == .unsure && $0["award"].value != nil
        }
        let places = Set(unsure.map { Place(line: $0["maximum"].line, quote: $0["maximum"].quote) })
        guard !places.isEmpty else { return [] }
        let isLong = isLong(matter.facts)
        var found: [PlanFinding] = []
        for node in document.outline.nodes.indices {
            for phrase in QuotaPhrase.all(in: document.paragraph(node).words) {
                let fact = document.fact(
                    .text(""), paragraph: document.outline.nodes[node].paragraph, words: phrase.words,
                    .unsure)
                guard places.contains(Place(line: fact.line, quote: fact.quote)),
                    let doubt = doubt(phrase, QuotaContext(document, node, phrase.words), isLong)
                else { continue }
                let place = FindingPlace(line: fact.line, section: document.source(node), quote: fact.quote)
                found.append(
                    PlanFinding(.quotaAmbiguous, place, ["quote": fact.quote ?? "", "reason": doubt.rawValue]))
            }
        }
        return found
    }

    private struct Place: Hashable {
        let line: Int?
        let quote: String?
    }

    private static func doubt(_ phrase: QuotaPhrase, _ context: QuotaContext, _ isLong: Bool) -> QuotaDoubt? {
        if context.isTentative { return .tentative }
        if phrase.kinds.count > 1, !phrase.isWhole { return .kinds }
        if let occasion = context.occasion, !context.isClear { return occasion.kind == .unscheduled ? nil : .occasions }
        if !context.isClear { return .awards }
        return context.occasion == nil && isLong ? .occasion : nil
    }

    /// A movement of some weeks awards once; a number without an occasion is clear there.
    private static func isLong(_ facts: PlanFacts) -> Bool {
        guard let first = facts.identity["first"].day, let last = facts.identity["last"].day else { return false }
        return last.number - first.number > 400
    }
}
