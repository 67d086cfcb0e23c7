import Domain

/// Occasions beside the movement, without a number, or two in one year.
enum OccasionFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        outside(matter) + shared(matter) + withoutQuota(matter) + neverApplied(matter)
    }

    private static func outside(_ matter: FindingMatter) -> [PlanFinding] {
        guard let first = matter.facts.identity["first"].day?.year, let last = matter.facts.identity["last"].day?.year,
            first <= last
        else { return [] }
        return matter.facts[.occasions].compactMap { record in
            guard let year = record["year"].number, !(first...last).contains(year), isOwn(record, matter) else {
                return nil
            }
            return PlanFinding(
                .occasionOutsidePeriod, matter.place(record, "year"), ["occasion": record["name"].text ?? ""])
        }
    }

    /// A sentence of the purposes may speak of the review of an earlier movement.
    private static func isOwn(_ record: FactRecord, _ matter: FindingMatter) -> Bool {
        guard record["year"].confidence != .sure, let document = matter.document else { return true }
        return document.outline.nodes.indices.contains { node in
            let paragraph = document.paragraph(node)
            guard let line = record["year"].line, (paragraph.firstLine...paragraph.lastLine).contains(line) else {
                return false
            }
            return ([node] + document.ancestors(node)).contains { timed.isIn(Array(document.words($0).prefix(12))) }
        }
    }

    /// Numbers of one award for two occasions of a year: together or apart? (Law art. 5(2))
    private static func shared(_ matter: FindingMatter) -> [PlanFinding] {
        let records = matter.facts[.occasions]
        guard !matter.says(settled) else { return [] }
        return records.indices.flatMap { index in
            records[..<index].compactMap { earlier in
                guard let year = records[index]["year"].number, earlier["year"].number == year,
                    let quota = quota(both: earlier, records[index], matter)
                else { return nil }
                let values = [
                    "first": earlier["name"].text ?? "", "second": records[index]["name"].text ?? "",
                    "year": String(year),
                ]
                return PlanFinding(.occasionsShareYear, matter.place(quota, "maximum"), values)
            }
        }
    }

    /// The number of the later occasion for an award that the earlier one has a number of too; one of the agency's own
    /// awards before others.
    private static func quota(
        both first: FactRecord, _ second: FactRecord, _ matter: FindingMatter
    ) -> FactRecord? {
        let quotas = matter.facts[.quotas]
        let awards = Set(quotas.filter { applies($0, first) }.compactMap { $0["award"].text })
        let found = quotas.filter { applies($0, second) && awards.contains($0["award"].text ?? "") }
        return found.first { $0["competence"].text == Competence.own.rawValue } ?? found.first
    }

    private static func applies(_ quota: FactRecord, _ occasion: FactRecord) -> Bool {
        guard let code = quota["occasion"].text else { return false }
        return code == occasion["code"].text || code == occasion["kind"].text
    }

    private static func withoutQuota(_ matter: FindingMatter) -> [PlanFinding] {
        guard matter.document == nil else { return [] }
        return matter.facts[.occasions].compactMap { record in
            let own = matter.facts[.quotas].contains {
                $0["competence"].text == Competence.own.rawValue && applies($0, record)
            }
            let name = ["occasion": record["name"].text ?? ""]
            return own ? nil : PlanFinding(.occasionWithoutQuota, matter.place(record, "code"), name)
        }
    }

    private static func neverApplied(_ matter: FindingMatter) -> [PlanFinding] {
        guard matter.document == nil else { return [] }
        return matter.facts[.quotas].compactMap { quota in
            guard !matter.facts[.occasions].contains(where: { applies(quota, $0) }) else { return nil }
            return PlanFinding(
                .quotaNeverApplies, matter.place(quota, "occasion"), ["occasion": quota["occasion"].text ?? ""])
        }
    }

    private static let timed = Term(
        "thời gian", "giai đoạn", "tiến độ", "khen thưởng", "sơ kết", "tổng kết", "số lượng")
    private static let settled = Term(
        "cộng dồn", "không cộng", "tính riêng", "không tính vào", "ngoài số lượng", "bao gồm cả số", "bao gồm số lượng",
        "không bao gồm số lượng", "đã bao gồm", "không xét khen thưởng hằng năm", "không xét khen thưởng hàng năm",
        "không khen thưởng hằng năm", "không khen thưởng hàng năm", "thay cho khen thưởng", "thay khen thưởng",
        "không trùng với", "độc lập với số lượng", "ngoài chỉ tiêu", "tính gộp", "gộp chung")
}
