import Domain

/// Instruments the plan stands on: younger than the plan, no longer or not yet in force, or given a wrong day.
enum BasisFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        let bases = matter.facts[.bases]
        guard !bases.isEmpty else { return matter.document == nil || matter.says(rests) ? [] : [PlanFinding(.noBases)] }
        return bases.flatMap { basis in young(basis, matter) + standing(basis, matter) + day(basis, matter) }
    }

    private static func young(_ basis: FactRecord, _ matter: FindingMatter) -> [PlanFinding] {
        guard let issued = matter.facts.identity["date"].day, let day = basis["date"].day, day > issued else {
            return []
        }
        let values = ["number": basis["number"].text ?? "", "day": day.vietnamese]
        return [PlanFinding(.basisAfterPlan, matter.place(basis, "date"), values)]
    }

    private static func standing(_ basis: FactRecord, _ matter: FindingMatter) -> [PlanFinding] {
        guard let day = matter.facts.identity["date"].day, let instrument = instrument(basis),
            instrument.isInForce(on: day) == false
        else { return [] }
        // A basis younger than the plan is told as that.
        if let own = basis["date"].day, own > day { return [] }
        let successors = standing(after: instrument, on: day)
        let next = successors.map(\.name).joined(separator: ", ")
        let values = [
            "name": instrument.name, "day": day.vietnamese, "instead": next.isEmpty ? "" : " (\(next))",
        ]
        return [
            PlanFinding(
                .basisNotInForce, matter.place(basis, "number"), values,
                source: Domain.Citation(
                    successors.first?.number ?? instrument.replacedBy.first ?? instrument.number,
                    verified: instrument.verified))
        ]
    }

    /// What took its place and is itself no longer, or not yet, in force on the day is followed to what did.
    private static func standing(after instrument: Instrument, on day: Day) -> [Instrument] {
        var (found, seen): ([Instrument], Set<String>) = ([], [instrument.number])
        var waiting = instrument.replacedBy
        while !waiting.isEmpty {
            let number = waiting.removeFirst()
            guard seen.insert(number).inserted, let next = Instruments.cited(in: number) else { continue }
            if next.isInForce(on: day) == false { waiting += next.replacedBy } else { found.append(next) }
        }
        return found
    }

    private static func day(_ basis: FactRecord, _ matter: FindingMatter) -> [PlanFinding] {
        guard let instrument = instrument(basis), let issued = instrument.issued, let said = basis["date"].day,
            said != issued
        else { return [] }
        let values = ["name": instrument.name, "day": said.vietnamese, "issued": issued.vietnamese]
        return [
            PlanFinding(
                .basisDateDiffers, matter.place(basis, "date"), values,
                source: Domain.Citation(instrument.name, verified: instrument.verified))
        ]
    }

    /// Numbers of decisions are taken anew every year: one without its year is the same only with the same day.
    private static func instrument(_ basis: FactRecord) -> Instrument? {
        guard let number = basis["number"].text, let found = Instruments.cited(in: number) else { return nil }
        let hasYear = found.number.split(separator: "/").count > 2
        return hasYear || found.issued == nil || found.issued == basis["date"].day ? found : nil
    }

    private static let rests = Term("căn cứ", "thực hiện", "hưởng ứng")
}
