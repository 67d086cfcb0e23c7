import Domain
import Reading

/// A reading with the corrections people made, in the order in which they made them. Undone ones count for nothing.
struct ReviewedFacts {
    private(set) var entries: [PlanPart: [ReviewedEntry]] = [:]
    private(set) var accepted: [PlanPart: [PlanCorrection]] = [:]
    /// Where each entry stands in its part, by its key.
    private var places: [PlanPart: [String: Int]] = [:]
    private let found: [PlanFinding]

    init(_ facts: PlanFacts, _ corrections: [PlanCorrection]) {
        found = facts.found
        keep([facts.identity], .identity)
        for part in PlanPart.allCases {
            if let section = FactSection(rawValue: part.rawValue) { keep(facts[section], part) }
        }
        for correction in corrections where correction.undone == nil { apply(correction) }
        settleOccasions()
    }

    /// A number without an occasion belongs to the one occasion of the plan; to be confirmed.
    private mutating func settleOccasions() {
        let codes = standing(.occasions).compactMap { $0.record["code"].text }
        guard codes.count == 1, let code = codes.first else { return }
        for index in (entries[.quotas] ?? []).indices { entries[.quotas]?[index].belong(to: code) }
    }

    /// The facts as they stand now; entries taken out are left out.
    var facts: PlanFacts {
        var facts = PlanFacts()
        facts.found = found
        facts.identity = entries[.identity]?.first?.record ?? FactRecord()
        for section in FactSection.allCases {
            guard let part = PlanPart(rawValue: section.rawValue) else { continue }
            facts[section] = standing(part).map(\.record)
        }
        return facts
    }

    /// Entries that were not taken out.
    func standing(_ part: PlanPart) -> [ReviewedEntry] { (entries[part] ?? []).filter { $0.removed == nil } }

    /// Those a plan file has an entry for: something is said in them.
    func written(_ part: PlanPart) -> [ReviewedEntry] { standing(part).filter { !$0.isBlank(part) } }

    func entry(_ part: PlanPart, _ key: String) -> ReviewedEntry? {
        places[part]?[key].flatMap { entries[part]?[$0] }
    }

    private mutating func keep(_ records: [FactRecord], _ part: PlanPart) {
        entries[part] = records.enumerated().map { place, record in
            var record = ReviewFields.whole(record, part)
            for key in record.keys where ReviewFields.isMade(part, key) {
                let fact = record[key]
                record[key] = Fact(fact.value, quote: fact.quote, line: fact.line, .sure)
            }
            return ReviewedEntry(key: "r\(place)", record)
        }
        places[part] = Dictionary(uniqueKeysWithValues: records.indices.map { ("r\($0)", $0) })
    }

    private mutating func apply(_ correction: PlanCorrection) {
        let (part, key) = (correction.place.part, correction.place.entry)
        // What a person confirmed stood there, also what was concluded.
        if correction.act == .accept, part == .quotas { settleOccasions() }
        if correction.act == .add {
            places[part, default: [:]][key] = entries[part, default: []].count
            entries[part, default: []].append(
                ReviewedEntry(key: key, ReviewFields.added(part), added: correction))
        } else if key.isEmpty {
            accepted[part, default: []].append(correction)
            for index in (entries[part] ?? []).indices { entries[part]?[index].accept(correction) }
        } else if let index = places[part]?[key] {
            entries[part]?[index].apply(correction)
        }
    }
}

struct ReviewedEntry {
    let key: String
    /// As it was read.
    let read: FactRecord
    private(set) var record: FactRecord
    private(set) var added: PlanCorrection?
    private(set) var removed: PlanCorrection?
    private(set) var accepted: PlanCorrection?
    /// By field: the correction it stands on.
    private(set) var corrections: [String: PlanCorrection] = [:]

    init(key: String, _ record: FactRecord, added: PlanCorrection? = nil) {
        (self.key, self.added) = (key, added)
        (read, self.record) = (record, record)
    }

    /// Nothing a plan file could hold is said in it.
    func isBlank(_ part: PlanPart) -> Bool {
        ReviewFields.keys(part).allSatisfy { record[$0].value == nil || added != nil && $0 == "source" }
    }

    /// Takes the plan's only occasion, where neither the paper nor a person named one. What the paper says in words that
    /// were not understood is another than the only one that was.
    mutating func belong(to occasion: String) {
        guard removed == nil, record["occasion"].value == nil, record["occasion"].quote == nil,
            corrections["occasion"] == nil,
            record["maximum"].value != nil
        else { return }
        record["occasion"] = Fact(
            .text(occasion), quote: record["maximum"].quote, line: record["maximum"].line, .unsure)
    }

    mutating func apply(_ correction: PlanCorrection) {
        switch correction.act {
        case .add: break
        case .remove: removed = correction
        case .accept:
            if correction.place.field.isEmpty { accepted = correction }
            accept(correction)
        case .set:
            let (key, old) = (correction.place.field, record[correction.place.field])
            record[key] = Fact(correction.value.map(FactValue.init), quote: old.quote, line: old.line, .sure)
            corrections[key] = correction
        }
    }

    /// Makes sure what was unsure: the one field of the correction, or all of them.
    mutating func accept(_ correction: PlanCorrection) {
        let field = correction.place.field
        for key in field.isEmpty ? record.keys : [field] where record[key].confidence == .unsure {
            let fact = record[key]
            record[key] = Fact(fact.value, quote: fact.quote, line: fact.line, .sure)
            corrections[key] = correction
        }
    }
}
