package import Domain
package import Wording

/// The guidance of an occasion as typed: text of any shape, so that it comes back as it was.
package struct GuidanceEntry: Sendable {
    package var deadline: String
    package var time: String
    package var place: String
    package var notes: String
    package var decisionDay: String
    package var papers: [PaperEntry]

    package init(
        deadline: String, time: String, place: String, notes: String, decisionDay: String, papers: [PaperEntry]
    ) {
        self.deadline = deadline
        self.time = time
        self.place = place
        self.notes = notes
        self.decisionDay = decisionDay
        self.papers = papers
    }
}

/// One row of the papers.
package struct PaperEntry: Sendable {
    package var code: String
    package var name: String
    package var award: String
    /// Kinds joined by commas; empty for everybody.
    package var kinds: String
    package var required: Bool
    package var sets: String

    package init(
        code: String = "", name: String = "", award: String = "", kinds: String = "", required: Bool = true,
        sets: String = "1"
    ) {
        self.code = code
        self.name = name
        self.award = award
        self.kinds = kinds
        self.required = required
        self.sets = sets
    }
}

/// The form that opens a planned occasion or changes the guidance of an open one.
package struct OccasionGuidancePage: Sendable {
    private let occasion: Occasion
    private let plan: Plan
    private let entry: GuidanceEntry
    private let suggestion: Citation?
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter suggestion: where the prefilled papers come from; `nil` when they are the office's own.
    package init(
        occasion: Occasion, plan: Plan, entry: GuidanceEntry, suggestion: Citation?, csrf: String, errors: FormErrors
    ) {
        (self.occasion, self.plan, self.entry) = (occasion, plan, entry)
        (self.suggestion, self.csrf, self.errors) = (suggestion, csrf, errors)
    }

    package var title: Phrase { occasion.status == .planned ? .guidanceOpenTitle : .guidanceChangeTitle }

    package func html(in say: Language) -> HTML {
        let form = Form(
            action: OccasionPath.act(.guidance, on: occasion.id), csrf: csrf,
            hidden: [
                HiddenField("revision", String(occasion.revision.number)),
                HiddenField("papers", String(entry.papers.count)),
            ], fields(say))
        return """
            \(PageHead(say(title), subtitle: occasion.status == .planned ? say(.guidanceOpenText) : nil,
                breadcrumb: OccasionCrumbs.to(occasion, here: title, in: say)))
            \(Panel(html: "\(form)"))
            """
    }

    private func fields(_ say: Language) -> HTML {
        """
        \(Field.date("deadline", say(.guidanceDay), typed: entry.deadline, error: errors["deadline"]))
        \(Field.text("time", say(.guidanceTime), value: entry.time, hint: say(.guidanceTimeHint), error: errors["time"], width: .short))
        \(Field.text("place", say(.occasionPlace), value: entry.place, error: errors["place"]))
        \(Field.date("decisionDay", say(.occasionDecisionDay), typed: entry.decisionDay, hint: say(.guidanceDecisionHint), error: errors["decisionDay"]).optional(in: say))
        \(Field.longText("notes", say(.occasionNotes), value: entry.notes, error: errors["notes"], rows: 4).optional(in: say))
        \(papers(say))
        \(ButtonRow(
            Button(say(occasion.status == .planned ? .guidanceOpenButton : .guidanceSaveButton)),
            Button(say(.cancel), to: OccasionPath.detail(occasion.id))))
        """
    }

    /// The forms the occasion gives, and those the list names already; all of the plan's where it gives none by number.
    private var offered: [AwardForm] {
        let given = plan.awards(on: occasion.planned).map(\.code)
        let named = Set(given + entry.papers.filter { !$0.name.isEmpty }.map(\.award))
        return named.isEmpty ? plan.awards : plan.awards.filter { named.contains($0.code) }
    }

    private func papers(_ say: Language) -> HTML {
        let source: HTML = suggestion.map { "<span class=\"check-source\">\(CitationLine($0, in: say))</span>" } ?? ""
        let suggested = Notice(html: "\(say(.guidanceSuggested)) \(source)", .info, in: say)
        let error: HTML =
            errors["papers"].map { "<p class=\"field-error\" id=\"error-papers\">\($0)</p>" } ?? ""
        let rows = OccasionPaperRows(rows: entry.papers, awards: offered, language: say)
        let content: HTML = """
            <p class="hint">\(say(.guidancePapersHint))</p>\(error)
            <div id="field-papers" tabindex="-1">\(rows)</div>
            """
        return "\(if: suggestion != nil, suggested.html)\(FieldGroup(say(.occasionPapers), content))"
    }
}

/// The way back from a page about one occasion.
enum OccasionCrumbs {
    static func to(_ occasion: Occasion, here: Phrase, in say: Language) -> Breadcrumb {
        Breadcrumb(
            [.init(say(.occasionsTitle), OccasionPath.list), .init(occasion.name, OccasionPath.detail(occasion.id))],
            here: say(here), in: say)
    }
}
