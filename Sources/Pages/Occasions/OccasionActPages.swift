package import Domain
package import Wording

/// Lets one unit hand in later.
package struct OccasionExtensionPage: Sendable {
    private let occasion: Occasion
    private let units: [OrgUnit]
    private let typed: [String: String]
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter typed: `unit`, `until`, `time`, `reason` as they were sent.
    package init(occasion: Occasion, units: [OrgUnit], typed: [String: String], csrf: String, errors: FormErrors) {
        (self.occasion, self.units, self.typed) = (occasion, units, typed)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package let title: Phrase = .extensionTitle

    package func html(in say: Language) -> HTML {
        let choices = units.map { Choice($0.id.text, $0.name) }
        let fields: HTML = """
            \(Field.select("unit", say(.occasionUnit), choices, chosen: typed["unit"], blank: say(.chooseOne), error: errors["unit"]))
            \(Field.date("until", say(.extensionDay), typed: typed["until"] ?? "", error: errors["until"]))
            \(Field.text("time", say(.guidanceTime), value: typed["time"] ?? "17:00", hint: say(.guidanceTimeHint), error: errors["time"], width: .short))
            \(Field.longText("reason", say(.occasionReason), value: typed["reason"] ?? "", error: errors["reason"], rows: 3))
            \(ButtonRow(Button(say(.extensionButton)), Button(say(.cancel), to: OccasionPath.detail(occasion.id))))
            """
        let form = Form(
            action: OccasionPath.act(.extend, on: occasion.id), csrf: csrf,
            hidden: [HiddenField("revision", String(occasion.revision.number))], fields)
        return """
            \(PageHead(say(title), subtitle: say(.extensionText), breadcrumb: OccasionCrumbs.to(occasion, here: title, in: say)))
            \(ReadingColumn("\(Panel(html: "\(form)"))"))
            """
    }
}

/// Says what an act on the occasion will do, with one button.
package struct OccasionConfirmPage: Sendable {
    private let occasion: Occasion
    private let act: OccasionPage.Act
    private let supplements: Int
    private let now: Moment
    private let csrf: String

    /// - Parameters:
    ///   - act: `close`, `reopen` or `archive`.
    ///   - supplements: dossiers that are with their units for supplement.
    package init(occasion: Occasion, act: OccasionPage.Act, supplements: Int, now: Moment, csrf: String) {
        (self.occasion, self.act, self.supplements) = (occasion, act, supplements)
        (self.now, self.csrf) = (now, csrf)
    }

    package var title: Phrase {
        switch act {
        case .reopen: .occasionReopenTitle
        case .archive: .archivingTitle
        case .close, .guidance, .extend: .closingTitle
        }
    }

    package func html(in say: Language) -> HTML {
        """
        \(PageHead(say(title), breadcrumb: OccasionCrumbs.to(occasion, here: title, in: say)))
        \(ReadingColumn("\(Panel(occasion.name, content(say)))"))
        """
    }

    private func content(_ say: Language) -> HTML {
        let back = Button(say(.cancel), to: OccasionPath.detail(occasion.id))
        if act == .close, let deadline = occasion.guidance?.deadline, now <= deadline {
            let early = say(.closingEarly, ["time": deadline.words(in: say)])
            return "\(Notice(early, .warn, in: say))\(Button(say(.back), to: OccasionPath.detail(occasion.id)))"
        }
        let form = Form(
            action: OccasionPath.act(act, on: occasion.id), csrf: csrf,
            hidden: [HiddenField("revision", String(occasion.revision.number))],
            "\(ButtonRow(Button(say(button)), back))")
        return "<p>\(say(text))</p>\(notes(say))\(form)"
    }

    private func notes(_ say: Language) -> HTML {
        guard act == .close else { return "" }
        let open: HTML =
            supplements > 0 ? "<p>\(say(.closingDrafts, ["count": String(supplements)]))</p>" : ""
        return "\(open)<p class=\"soft\">\(say(.closingUndo))</p>"
    }

    private var text: Phrase {
        switch act {
        case .reopen: .occasionReopenText
        case .archive: .archivingText
        case .close, .guidance, .extend: .closingText
        }
    }

    private var button: Phrase {
        switch act {
        case .reopen: .occasionReopenButton
        case .archive: .archivingButton
        case .close, .guidance, .extend: .closingButton
        }
    }
}
