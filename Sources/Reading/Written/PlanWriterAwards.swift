import Domain

/// Section IV: occasions, awards and their numbers.
struct PlanWriterAwards {
    let plan: Plan

    func write(into page: inout WrittenPage) {
        if plan.occasions.isEmpty && plan.awards.isEmpty { return }
        page.section(WrittenForms.awarding)
        occasions(into: &page)
        awards(into: &page)
        quotas(into: &page)
    }

    private func occasions(into page: inout WrittenPage) {
        guard !plan.occasions.isEmpty else { return }
        page.part(WrittenForms.occasions)
        for (index, occasion) in plan.occasions.enumerated() {
            let text = WrittenForms.occasion.write([
                "name": occasion.name, "kind": WrittenWords.word(occasion.kind), "year": "\(occasion.year)",
            ])
            let place = page.item(index, text)
            page.note(place, text, code: (occasion.code, place), source: (occasion.source, place))
        }
    }

    private func awards(into page: inout WrittenPage) {
        guard !plan.awards.isEmpty else { return }
        page.part(WrittenForms.awards)
        for (index, award) in plan.awards.enumerated() {
            let text = WrittenForms.award.write([
                "name": award.name, "level": WrittenWords.word(award.level),
                "competence": WrittenWords.word(award.competence), "kinds": WrittenWords.kinds(award.kinds),
            ])
            let place = page.item(index, text)
            page.note(place, text, code: (award.code, place), source: (award.source, place))
        }
    }

    /// Neighbours of one award stand together.
    private func quotas(into page: inout WrittenPage) {
        guard !plan.quotas.isEmpty else { return }
        page.part(WrittenForms.quotas)
        let names = WrittenNames(plan.awards.map { ($0.code, $0.name) })
        var (award, items, place, row): (String?, Int, String, Int) = (nil, 0, "", 0)
        for quota in plan.quotas {
            if award != quota.award {
                place = page.item(items, WrittenForms.quotaAward.write(["award": names.name(quota.award)]))
                (award, items, row) = (quota.award, items + 1, 0)
            }
            row += 1
            let line = WrittenForms.quota.write(values(quota))
            page.line(line)
            page.note("\(place).\(row)", line, source: (quota.source, place))
        }
    }

    private func values(_ quota: QuotaRule) -> LineForm.Values {
        let values = [
            "occasion": WrittenOccasions(plan.occasions.map { ($0.code, $0.name) }).name(quota.occasion),
            "kinds": WrittenWords.kinds(quota.kinds), "scope": WrittenWords.word(quota.scope),
        ]
        let limit =
            quota.share.map { ["percent": $0.percent.vietnamese, "base": WrittenWords.word($0.base)] }
            ?? ["count": WrittenNumbers.count(quota.maximum)]
        return values.merging(limit) { first, _ in first }
    }
}

/// The occasions of a quota: one by its name, or every one of a kind.
struct WrittenOccasions {
    private let names: WrittenNames

    init(_ occasions: [(code: String, name: String)]) {
        names = WrittenNames(occasions, reserved: Set(OccasionKind.allCases.map(WrittenOccasions.every)))
    }

    func name(_ occasion: QuotaOccasion) -> String {
        switch occasion {
        case .every(let kind): WrittenOccasions.every(kind)
        case .one(let code): names.name(code)
        }
    }

    /// The kind, or the code of the one occasion.
    func code(_ name: String) -> String? {
        OccasionKind.allCases.first { WrittenOccasions.every($0) == name }?.rawValue ?? names.code(name)
    }

    private static func every(_ kind: OccasionKind) -> String { "mỗi đợt \(WrittenWords.word(kind))" }
}
