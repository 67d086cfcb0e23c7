import Domain
import HTTPTypes
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// - Parameter typed: whether the form shows what came with it instead of what is kept.
    static func showEntry(
        _ visit: Visit, typed: Bool = false, errors: [Reason] = [], meanwhile: Bool = false
    ) async throws -> Answer {
        let (review, book) = try await ReviewVisit.read(visit)
        guard review.status == .draft else { throw Refusal(.reviewNotDraft) }
        let (part, key) = try entryPlace(visit)
        guard let entry = book.entry(part, key, in: visit.language) else { throw Refusal(.notFound) }
        let form = entry.fields.map { ($0.key, visit.form.all($0.key)) }
        let page = PlanReviewEntryPage(
            review: review, part: part, entry: entry, number: number(key, part, book, visit),
            typed: typed ? Dictionary(form) { first, _ in first } : nil,
            errors: entryErrors(visit, errors, meanwhile, entry, book, part), csrf: visit.csrf)
        let status: HTTPResponse.Status = meanwhile ? .conflict : .ok
        return try await visit.page(
            page.title(in: visit.language), current: .movement, errors: errors, status: status,
            page.html(in: visit.language))
    }

    private static func entryPlace(_ visit: Visit) throws -> (PlanPart, String) {
        guard let part = visit.parameters["part"].flatMap(PlanPart.init(rawValue:)), part != .findings,
            let key = visit.parameters["entry"], part != .identity || key == "r0"
        else { throw Refusal(.notFound) }
        return (part, key)
    }

    private static func number(_ key: String, _ part: PlanPart, _ book: PlanReviewBook, _ visit: Visit) -> Int {
        let entries = book.sheet(in: visit.language).part(part)?.entries ?? []
        return (entries.firstIndex { $0.key == key } ?? entries.count) + 1
    }

    /// What is wrong with the form; else what keeps the entry from being launched; and where somebody was faster, what
    /// stands there now.
    private static func entryErrors(
        _ visit: Visit, _ errors: [Reason], _ meanwhile: Bool, _ entry: ReviewEntry, _ book: PlanReviewBook,
        _ part: PlanPart
    ) -> FormErrors {
        if meanwhile {
            let changed = entry.fields.filter { visit.form.all($0.key).filter { !$0.isEmpty } != $0.typed }
            return FormErrors(
                changed.map { .init(field: $0.key, visit.language(.reviewChangedMeanwhile, ["now": $0.said])) })
        }
        if !errors.isEmpty { return visit.formErrors(errors) }
        let open = book.obstacles.filter { $0.part == part && $0.entry == entry.key && !$0.field.isEmpty }
        return FormErrors(open.map { .init(field: $0.field, visit.language($0.phrase)) })
    }

    static func saveEntry(_ visit: Visit) async throws -> Answer {
        let (review, book) = try await ReviewVisit.read(visit)
        let (part, key) = try entryPlace(visit)
        let (edits, reasons) = book.edits(part, key) { visit.form.all($0) }
        guard reasons.isEmpty else { return try await showEntry(visit, typed: true, errors: reasons) }
        do {
            try await visit.office.correctPlanReview(review.id, edits, seen: visit.revision, by: visit.persona)
        } catch let refusal as Refusal where refusal.reasons.map(\.code) == [.changedMeanwhile] {
            return try await showEntry(visit, typed: true, meanwhile: true)
        }
        let place = key == PlanEdit.newEntry ? CorrectionPlace(part) : CorrectionPlace(part, key)
        return .see(ReviewVisit.back(to: place, of: review.id, visit), .saved)
    }

    static func removeEntry(_ visit: Visit) async throws -> Answer {
        let id: ID<PlanReview> = try visit.id()
        let (_, book) = try await ReviewVisit.read(visit)
        let (part, key) = try entryPlace(visit)
        guard part != .identity, key != PlanEdit.newEntry, book.entry(part, key, in: visit.language) != nil else {
            throw Refusal(.notFound)
        }
        let place = CorrectionPlace(part, key)
        try await visit.office.correctPlanReview(
            id, [PlanEdit(.remove, place)], seen: visit.revision, by: visit.persona)
        return .see(ReviewVisit.back(to: place, of: id, visit), .saved)
    }
}
