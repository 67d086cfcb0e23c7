import Domain

/// Who can win without criteria, and who is judged and can win nothing.
enum GroupFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        guard !matter.facts[.criteria].isEmpty else { return [] }
        let judged = JudgedGroups(matter)
        return judged.withoutCriteria(matter) + kinds(matter, judged) + losers(matter, judged)
    }

    /// A kind with awards and neither a group nor criteria of its own.
    private static func kinds(_ matter: FindingMatter, _ judged: JudgedGroups) -> [PlanFinding] {
        AwardKind.allCases.compactMap { kind in
            guard !judged.groups.contains(where: { $0.kind.countsAs == kind }),
                let record = said(matter, kind)
            else { return nil }
            return PlanFinding(.kindWithoutCriteria, matter.place(record, "maximum"), ["kind": kind.rawValue])
        }
    }

    /// A number that counts the kind; a list of forms alone says nothing of kinds.
    private static func said(_ matter: FindingMatter, _ kind: AwardKind) -> FactRecord? {
        matter.facts[.quotas].first { ($0["kind"].words ?? []).contains(kind.rawValue) && $0["award"].value != nil }
    }

    private static func losers(_ matter: FindingMatter, _ judged: JudgedGroups) -> [PlanFinding] {
        guard let winners = winners(matter) else { return [] }
        return judged.groups.compactMap { group in
            let kind = group.kind.countsAs
            guard judged.codes.contains(group.code), group.isCertain, !winners.contains(kind) else { return nil }
            let values = ["group": group.name, "kind": kind.rawValue]
            return PlanFinding(.criteriaWithoutAward, matter.place(group.record, "name"), values)
        }
    }

    /// Kinds the awards go to; `nil` where the plan does not say it of every award.
    private static func winners(_ matter: FindingMatter) -> Set<AwardKind>? {
        let facts = matter.facts
        let counted = facts[.quotas].flatMap { $0["kind"].words ?? [] }
        guard !facts[.awards].isEmpty, !counted.isEmpty else { return nil }
        let named = facts[.awards].filter { $0["kinds"].confidence == .sure }.flatMap { $0["kinds"].words ?? [] }
        let open = facts[.awards].contains { award in
            award["kinds"].confidence != .sure && !facts[.quotas].contains { $0["award"].text == award["code"].text }
        }
        let spoken = AwardKind.allCases.filter { kind in
            matter.passages.contains { rewards.isIn($0.words) && QuotaPhrase.kinds[kind]?.isIn($0.words) ?? false }
        }
        let all = Set((counted + named).compactMap(AwardKind.init(rawValue:)) + (matter.document == nil ? [] : spoken))
        return open ? all.union([.collective, .individual]) : all
    }

    private static let rewards = Term(
        "khen thưởng cho", "xét khen thưởng", "tặng giấy khen", "tặng bằng khen", "được tặng", "đề nghị khen")
}

/// Groups of participants with what judges them.
struct JudgedGroups {
    struct Group {
        let record: FactRecord
        let code: String
        let name: String
        let kind: ParticipantKind
        let section: String
        /// Named by its kind alone: "tập thể", "các cá nhân".
        let isGeneral: Bool

        var isCertain: Bool { record["kind"].confidence == .sure }
    }

    let groups: [Group]
    /// Codes of groups some criterion names.
    let codes: Set<String>
    private let sections: [String]
    /// Kinds that have criteria under a heading of their own: "Đối với tập thể".
    private let addressed: Set<AwardKind>

    init(_ matter: FindingMatter) {
        let facts = matter.facts
        let judging = facts[.criteria].compactMap { $0["source"].text }
        addressed = Set(
            AwardKind.allCases.filter { kind in
                matter.hasHeading(JudgedGroups.headings[kind] ?? Term(""), within: 8)
                    || JudgedGroups.isNamed(kind, matter, judging)
            })
        groups = facts[.participants].compactMap(JudgedGroups.group)
        codes = Set(facts[.criteria].flatMap { $0["groups"].words ?? [] })
        sections = facts[.criteria].compactMap { $0["source"].text }
    }

    /// "1. Tập thể: có trên 80% số hộ …": the kind alone heads criteria.
    private static func isNamed(_ kind: AwardKind, _ matter: FindingMatter, _ sources: [String]) -> Bool {
        guard let document = matter.document, let term = general[kind] else { return false }
        let own = Set(sources)
        return document.outline.nodes.indices.contains { node in
            guard document.outline.nodes[node].marker != nil else { return false }
            let words = Array(document.words(node).prefix(4))
            guard let length = term.length(in: words, at: 0), length == words.count || words[length].key == ":" else {
                return false
            }
            let source = document.source(node)
            return own.contains(source) || document.children(node).contains { own.contains(document.source($0)) }
        }
    }

    private static func group(_ record: FactRecord) -> Group? {
        guard let kind = record["kind"].text.flatMap(ParticipantKind.init(rawValue:)), let code = record["code"].text
        else { return nil }
        let words = WordScanner.words(of: record["name"].text ?? "")
        let isGeneral = general[kind.countsAs]?.isIn(Array(words.prefix(3))) ?? false
        return Group(
            record: record, code: code, name: record["name"].text ?? code, kind: kind,
            section: record["source"].text ?? "", isGeneral: isGeneral)
    }

    func withoutCriteria(_ matter: FindingMatter) -> [PlanFinding] {
        groups.filter { !codes.contains($0.code) && !isCovered($0) }.map { group in
            PlanFinding(.groupWithoutCriteria, matter.place(group.record, "name"), ["group": group.name])
        }
    }

    /// Criteria for "tập thể" judge every group that counts as one; criteria that divide "tập thể" into its sorts
    /// judge it too, when those sorts are no participants of their own.
    private func isCovered(_ group: Group) -> Bool {
        addressed.contains(group.kind.countsAs)
            || groups.contains { other in
                guard codes.contains(other.code), other.kind.countsAs == group.kind.countsAs else { return false }
                return other.isGeneral || isDivision(other)
            }
    }

    /// The group was met first among the criteria themselves.
    private func isDivision(_ group: Group) -> Bool {
        !group.section.isEmpty
            && sections.contains {
                $0.hasPrefix(group.section + ".") || $0.hasPrefix(group.section + ",") || $0 == group.section
            }
    }

    private static let headings: [AwardKind: Term] = [
        .collective: Term("đối với tập thể", "đối với các tập thể", "tiêu chí tập thể", "dành cho tập thể"),
        .individual: Term("đối với cá nhân", "đối với các cá nhân", "tiêu chí cá nhân", "dành cho cá nhân"),
        .household: Term("đối với hộ gia đình", "đối với các hộ gia đình", "dành cho hộ gia đình"),
    ]
    private static let general: [AwardKind: Term] = [
        .collective: Term("tập thể"), .individual: Term("cá nhân", "mọi người"),
        .household: Term("hộ gia đình", "gia đình", "hộ dân"),
    ]
}
