package import Domain
package import Wording

/// What the office shows to everybody.
package struct PublicSettingsPage: Sendable {
    private let pages: PublicPages
    private let publicAddress: String
    private let canSet: Bool
    private let csrf: String

    /// - Parameter publicAddress: where everybody sees it.
    package init(pages: PublicPages, publicAddress: String, canSet: Bool, csrf: String) {
        (self.pages, self.publicAddress, self.canSet, self.csrf) = (pages, publicAddress, canSet, csrf)
    }

    package let title: Phrase = .publicSettingsTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.publicationTitle), PublicationPath.list)], here: say(title), in: say)
        let see = Button(say(.publicSettingsSee), to: publicAddress)
        return """
            \(PageHead(say(title), subtitle: say(.publicSettingsHelp), breadcrumb: crumbs, aside: "\(see)"))
            \(ReadingColumn("\(canSet ? form(say) : list(say))<p class=\"soft\">\(say(.publicSettingsExport))</p>"))
            """
    }

    private func form(_ say: Language) -> HTML {
        let choices = PublicPages.Part.allCases.map {
            Choice($0.rawValue, say($0.phrase), hint: $0.hint.map { say($0) })
        }
        let fields: HTML = """
            \(Field.checkboxes("parts", say(.publicSettingsParts), choices, chosen: Set(pages.parts.map(\.rawValue))).optional(in: say))
            \(ButtonRow(Button(say(.publicSettingsSave))))
            """
        return "\(Panel(html: "\(Form(action: PublicationPath.settings, csrf: csrf, fields))"))"
    }

    private func list(_ say: Language) -> HTML {
        let marks = PublicPages.Part.allCases.map { part in
            DefinitionList.Entry(say(part.phrase), say(pages.shows(part) ? .yes : .no))
        }
        return "\(Panel(html: "\(DefinitionList(marks))"))"
    }
}
