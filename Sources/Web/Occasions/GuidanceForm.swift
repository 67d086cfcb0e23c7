import Domain
import Pages
import Wording

/// Between the form of a guidance and its value.
enum GuidanceForm {
    /// Rows left blank for further papers; without JavaScript that is how one adds them.
    private static let spareRows = 3
    private static let mostRows = 60

    /// What the form shows at first.
    static func entry(_ guidance: Guidance?, suggesting papers: [RequiredPaper]) -> GuidanceEntry {
        let clock = guidance?.deadline.clockWords ?? "17:00"
        return GuidanceEntry(
            deadline: guidance?.deadline.day.description ?? "", time: clock, place: guidance?.place ?? "",
            notes: guidance?.notes ?? "", decisionDay: guidance?.decisionDay?.description ?? "",
            papers: (guidance?.papers ?? papers).map(entry)
                + Array(repeating: PaperEntry(award: papers.first?.award ?? ""), count: spareRows))
    }

    private static func entry(_ paper: RequiredPaper) -> PaperEntry {
        PaperEntry(
            code: paper.code, name: paper.name, award: paper.award,
            kinds: paper.kinds.map(\.rawValue).joined(separator: ","), required: paper.required, sets: "\(paper.sets)")
    }

    /// What was sent, as it was typed.
    static func typed(_ form: FormBody) -> GuidanceEntry {
        GuidanceEntry(
            deadline: form["deadline"], time: form["time"], place: form["place"], notes: form["notes"],
            decisionDay: form["decisionDay"],
            papers: rows(form).map { row in
                PaperEntry(
                    code: form["paper-\(row)-code"], name: form["paper-\(row)-name"], award: form["paper-\(row)-award"],
                    kinds: form["paper-\(row)-kinds"], required: form.has("paper-\(row)-required"),
                    sets: form["paper-\(row)-sets"])
            })
    }

    static func read(_ form: FormBody) throws -> Guidance {
        var reader = FormReader(form)
        let deadline = moment("deadline", time: "time", &reader)
        let papers = self.papers(&reader)
        let (place, notes) = (reader.line("place", most: 300), reader.text("notes"))
        let decisionDay = reader.day("decisionDay")
        if deadline == nil && !reader.reasons.contains(where: { $0.field == "deadline" || $0.field == "time" }) {
            reader.note(Reason(.dateMalformed, field: "deadline"))
        }
        try reader.finish()
        guard let deadline else { throw Refusal(.dateMalformed, field: "deadline") }
        return Guidance(papers: papers, deadline: deadline, place: place, notes: notes, decisionDay: decisionDay)
    }

    /// The day of one field at the time of another; without a time, the end of the working day.
    static func moment(_ day: String, time: String, _ reader: inout FormReader) -> Moment? {
        let at = reader.time(time) ?? (hour: 17, minute: 0)
        return reader.moment(day, hour: at.hour, minute: at.minute)
    }

    private static func rows(_ form: FormBody) -> ClosedRange<Int> {
        1...min(max(Int(form["papers"]) ?? 1, 1), mostRows)
    }

    /// The rows with a name.
    private static func papers(_ reader: inout FormReader) -> [RequiredPaper] {
        var papers: [RequiredPaper] = []
        for row in rows(reader.form) {
            let name = reader.line(reader.form["paper-\(row)-name"], field: "papers")
            if name.isEmpty { continue }
            let kinds = reader.form["paper-\(row)-kinds"].split(separator: ",")
            let sets = Int(reader.form["paper-\(row)-sets"].filter { $0 != " " }) ?? 1
            if !(1...20).contains(sets) { reader.note(Reason(.numberMalformed, field: "papers")) }
            papers.append(
                RequiredPaper(
                    code: code(reader.form["paper-\(row)-code"], name: name, taken: papers.map(\.code)), name: name,
                    award: reader.form["paper-\(row)-award"],
                    kinds: kinds.compactMap { ParticipantKind(rawValue: String($0)) },
                    required: reader.form.has("paper-\(row)-required"), sets: sets))
        }
        return papers
    }

    /// A known paper keeps its code, because evidence names it; a new one gets one from its name.
    private static func code(_ sent: String, name: String, taken: [String]) -> String {
        let letters = sent.isEmpty ? Folded(name).text : sent
        let words = letters.utf8.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
        let stem = String(words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-").prefix(36))
        let base = stem.isEmpty ? "paper" : stem
        let tries = (2...(taken.count + 2)).map { "\(base)-\($0)" }
        return ([base] + tries).first { !taken.contains($0) } ?? base
    }
}

/// Papers to begin with where the office has set none. A suggestion, never a rule: each stays editable, and the page
/// says where it comes from.
enum GuidanceSuggestion {
    /// Article 84(1) names these papers for titles; for a Giấy khen nobody compared it with the province's own rule.
    static let source = Citation(Citation.dossierPapers.text, verified: false)

    /// For the awards the agency gives itself on this occasion.
    static func papers(for plan: Plan, on occasion: Occasion) -> [RequiredPaper] {
        plan.awards(on: occasion.planned).filter { $0.competence == .own }.flatMap { award in
            names.map { RequiredPaper(code: $0.code, name: $0.name, award: award.code) }
        }
    }

    private static let names = [
        (code: "bao-cao-thanh-tich", name: "Báo cáo thành tích"),
        (code: "bien-ban-binh-xet", name: "Biên bản bình xét"),
        (code: "to-trinh", name: "Tờ trình kèm danh sách đề nghị khen thưởng"),
    ]
}
