package import Domain
import Reading
package import Wording

/// A review as it stands: the reading, the corrections, and the plan that comes of both.
package struct PlanReviewBook: Sendable {
    private let facts: ReviewedFacts
    /// The text of the paper, by line.
    package let lines: [Substring]
    /// The plan and everything against it, as a plan file with this content is judged.
    package let plan: PlanReading
    /// The plan file.
    package let file: String
    package let obstacles: [ReviewObstacle]
    /// That the paper's letters were converted; `nil` for a paper in Unicode.
    package let remark: Phrase?

    /// - Parameters:
    ///   - lines: as `PlanSourceReading` gave them.
    ///   - facts: as `PlanSourceReading` gave them.
    ///   - corrections: in the order they were made.
    package init(lines: String, facts: String, corrections: [PlanCorrection]) throws {
        let kept = try FactsRecord.read(facts)
        self.init(
            ReviewedFacts(kept.facts, corrections),
            lines: lines.split(separator: "\n", omittingEmptySubsequences: false),
            remark: PaperWords.converted(from: kept.letters))
    }

    init(_ reviewed: ReviewedFacts, lines: [Substring] = [], remark: Phrase? = nil) {
        (facts, self.lines, self.remark) = (reviewed, lines, remark)
        file = PlanFile.write(ReviewedTree.tree(reviewed)) + PlanDraft.sureBesides(reviewed.facts)
        plan = PlanFile.read(Array(file.utf8))
        obstacles = ReviewObstacles(facts: reviewed, plan: plan).all
    }

    /// The plan as a file: whole when it can be launched, otherwise a draft that says what is missing.
    package var draft: String { plan.plan == nil ? PlanDraft.write(facts.facts) : file }

    package func sheet(in language: Language) -> ReviewSheet {
        let says = ReviewSaying(facts.facts, language)
        return ReviewSheet(
            parts: PlanPart.allCases.map { part in
                ReviewPart(
                    part: part, entries: (facts.entries[part] ?? []).map { says.entry($0, part) },
                    accepted: facts.accepted[part] ?? [])
            }, obstacles: obstacles)
    }

    /// One entry for its own page; `new` for one that is to be added.
    package func entry(_ part: PlanPart, _ key: String, in language: Language) -> ReviewEntry? {
        let says = ReviewSaying(facts.facts, language)
        guard key != PlanEdit.newEntry else {
            return says.entry(ReviewedEntry(key: key, ReviewFields.added(part)), part)
        }
        return facts.entry(part, key).map { says.entry($0, part) }
    }

    /// What makes one phase of the whole movement; empty where there are phases already, or the time is not known.
    package var wholePeriodPhase: [PlanEdit] {
        let identity = facts.facts.identity
        guard facts.standing(.phases).isEmpty, let first = identity["first"].day, let last = identity["last"].day
        else { return [] }
        let values: [(String, CorrectedValue)] = [
            ("code", .text("phase-1")), ("name", .text("Cả thời gian phong trào")), ("first", .day(first)),
            ("last", .day(last)),
        ]
        return [PlanEdit(.add, CorrectionPlace(.phases, PlanEdit.newEntry))]
            + values.map { PlanEdit(.set, CorrectionPlace(.phases, PlanEdit.newEntry, $0.0), $0.1) }
    }

    /// What a filled form changes of an entry.
    package func edits(
        _ part: PlanPart, _ key: String, typed: (String) -> [String]
    ) -> (edits: [PlanEdit], reasons: [Reason]) {
        guard let entry = entry(part, key, in: .vietnamese) else { return ([], [Reason(.notFound)]) }
        let (edits, reasons) = ReviewEntryForm(part: part, entry: entry).edits(typed)
        return (reasons.isEmpty ? ReviewCodes(facts).completed(edits, of: entry, in: part) : edits, reasons)
    }
}
