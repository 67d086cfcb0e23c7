package import Domain
package import Wording

/// Entering a class.
package struct SkillFormPage: Sendable {
    /// For the clerk, who enters for any unit.
    private let units: [Choice]
    private let villages: [Choice]
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(units: [Choice], villages: [Choice], typed: TypedFields, csrf: String, errors: FormErrors) {
        (self.units, self.villages, self.typed) = (units, villages, typed)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package let title: Phrase = .skillNew

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.skillsTitle), SkillPath.list)], here: say(title), in: say)
        let unit: HTML =
            units.isEmpty
            ? .empty
            : "\(Field.select("unit", say(.skillUnit), units, chosen: typed["unit"], blank: "–", error: errors["unit"]))"
        let subjects = SkillSubject.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        let fields: HTML = """
            \(unit)
            \(Field.text("title", say(.skillName), value: typed["title"] ?? "", error: errors["title"]))
            \(Field.radios("subject", say(.skillSubject), subjects, chosen: typed["subject"], error: errors["subject"]))
            \(Field.select("village", say(.skillVillage), villages, chosen: typed["village"], blank: say(.skillVillageNone), error: errors["village"]).optional(in: say))
            \(Field.text("place", say(.skillPlace), value: typed["place"] ?? "", error: errors["place"]).optional(in: say))
            \(Field.date("first", say(.skillFirst), typed: typed["first"] ?? "", error: errors["first"]))
            \(Field.text("learners", say(.skillLearners), value: typed["learners"] ?? "", error: errors["learners"], kind: .number, width: .short))
            \(ButtonRow(Button(say(.skillNew)), Button(say(.cancel), to: SkillPath.list)))
            """
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "\(Form(action: SkillPath.list, csrf: csrf, fields))"))"))
            """
    }
}

/// One class, and the form for its end.
package struct SkillClassPage: Sendable {
    private let one: SkillClass
    private let unit: String
    private let village: String?
    private let canEnter: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        _ one: SkillClass, unit: String, village: String?, canEnter: Bool, typed: TypedFields, csrf: String,
        errors: FormErrors
    ) {
        (self.one, self.unit, self.village, self.canEnter) = (one, unit, village, canEnter)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.skillsTitle), SkillPath.list)], here: one.title, in: say)
        let isOpen = one.status == .open && canEnter
        return """
            \(PageHead(one.title, breadcrumb: crumbs, aside: "\(SkillWords.tag(one.status, say))"))
            \(Columns(
                main: "\(Panel(html: "\(DefinitionList(facts(say)))"))\(if: isOpen, finishing(say))",
                side: "\(if: isOpen, callingOff(say))"))
            """
    }

    private func facts(_ say: Language) -> [DefinitionList.Entry] {
        var facts: [DefinitionList.Entry] = [
            .init(say(.skillSubject), say(one.subject.phrase).asStart), .init(say(.skillUnit), unit),
            .init(say(.skillVillage), village ?? say(.skillVillageNone)),
            .init(say(.skillFirst), one.first.vietnamese), .init(say(.skillLearners), String(one.learners)),
        ]
        if !one.place.isEmpty { facts.append(.init(say(.skillPlace), one.place)) }
        if let outcome = one.outcome {
            facts += [
                .init(say(.skillLast), outcome.last.vietnamese),
                .init(say(.skillCompleted), String(outcome.completed)),
            ]
            if !outcome.note.isEmpty { facts.append(.init(say(.skillNote), outcome.note)) }
        }
        if !one.reason.isEmpty { facts.append(.init(say(.skillReason), one.reason)) }
        return facts
    }

    private var hidden: [HiddenField] { [HiddenField("revision", String(one.revision.number))] }

    private func finishing(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.date("ended", say(.skillLast), typed: typed["ended"] ?? "", error: errors["ended"]))
            \(Field.text("completed", say(.skillCompleted), value: typed["completed"] ?? "", error: errors["completed"], kind: .number, width: .short))
            \(Field.text("note", say(.skillNote), value: typed["note"] ?? "", error: errors["note"]).optional(in: say))
            \(ButtonRow(Button(say(.skillFinishSave))))
            """
        let form = Form(action: SkillPath.outcome(one.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.skillFinish), "\(form)"))"
    }

    private func callingOff(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.text("reason", say(.skillReason), value: typed["reason"] ?? "", error: errors["reason"]))
            \(ButtonRow(Button(say(.skillCallOff), .quiet)))
            """
        let form = Form(action: SkillPath.callingOff(one.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.skillCallOff), "\(form)"))"
    }
}
