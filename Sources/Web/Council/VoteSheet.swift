import Domain

/// The results of the agenda as they were sent, for as many items as were filled in. The fields carry the nomination
/// in their names.
struct VoteSheet {
    private let form: FormBody

    init(_ form: FormBody) { self.form = form }

    /// Items without any count are left for later; a result that was cleared is taken back. What else was written beside
    /// an item needs its count.
    /// - Throws: `Refusal` with everything that can not be read; a sheet without any count is one of these.
    func items(of agenda: [AgendaItem]) throws -> [AgendaItem] {
        var reader = FormReader(form)
        let sent = agenda.filter { form.has("agree-\($0.nomination)") }
        let items = sent.compactMap { item(of: $0, &reader) }
        if items.isEmpty && reader.reasons.isEmpty {
            let field = (sent.first { $0.count == nil } ?? sent.first).map { "agree-\($0.nomination)" }
            reader.note(Reason(.numberMalformed, field: field))
        }
        try reader.finish()
        return items
    }

    private func item(of planned: AgendaItem, _ reader: inout FormReader) -> AgendaItem? {
        func name(_ field: String) -> String { "\(field)-\(planned.nomination)" }
        let rank = reader.number(name("rank"))
        let dissent = reader.text(name("dissent"), most: 2_000)
        let recused = reader.ids(name("recused"), of: CouncilMember.self)
        let counts = VoteSheet.counts.map { reader.number(name($0)) }
        if VoteSheet.counts.allSatisfy({ form[name($0)].isEmpty }) {
            let isUntouched = rank == nil && dissent.isEmpty && Set(recused).isSubset(of: planned.recused)
            if isUntouched && planned.count == nil { return nil }
            if isUntouched { return AgendaItem(nomination: planned.nomination, recused: recused, mode: planned.mode) }
            reader.note(Reason(.numberMalformed, field: name("agree")))
        }
        let count = VoteCount(
            agree: counts[0] ?? 0, disagree: counts[1] ?? 0, writtenAgree: counts[2] ?? 0,
            writtenDisagree: counts[3] ?? 0)
        return AgendaItem(
            nomination: planned.nomination, recused: recused, count: count, dissent: dissent, rank: rank,
            mode: planned.mode)
    }

    private static let counts = ["agree", "disagree", "writtenAgree", "writtenDisagree"]
}
