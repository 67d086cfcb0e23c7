package import Domain
package import Wording

/// The register: the own unit's or all.
package struct InitiativesPage: Sendable {
    private let initiatives: [Initiative]
    private let units: [ID<OrgUnit>: String]
    private let canRegister: Bool

    package init(initiatives: [Initiative], units: [ID<OrgUnit>: String], canRegister: Bool) {
        (self.initiatives, self.units, self.canRegister) = (initiatives, units, canRegister)
    }

    package let title: Phrase = .initiativesTitle

    package func html(in say: Language) -> HTML {
        let new = Button(say(.initiativeNew), .primary, to: InitiativePath.new)
        let columns: [Table.Column] = [
            .init(say(.initiativeTitle)), .init(say(.initiativeUnit)), .init(say(.initiativeAuthors)),
            .init(say(.initiativeScope)), .init(say(.initiativeStatus)),
        ]
        let rows = initiatives.map { one -> [HTML] in
            [
                "\(TextLink(one.title, to: InitiativePath.detail(one.id)))", "\(units[one.unit] ?? "")",
                "\(InitiativeWords.authors(one))", HTML(text: say(one.scope.phrase).asStart),
                "\(InitiativeWords.tag(one.status, say))",
            ]
        }
        let empty = EmptyState(say(.initiativesNone), hint: say(.initiativesNoneHint))
        return """
            \(PageHead(say(title), aside: "\(if: canRegister, "\(Button(say(.importLink), .quiet, to: InitiativeImportPath.upload))\(new)")"))
            <p class="soft">\(say(.initiativesHelp)) \(TextLink(say(.initiativesPublic), to: InitiativePath.open)) · \(TextLink(say(.modelsTitle), to: ModelPath.list)) · \(TextLink(say(.communicationTitle), to: CommunicationPath.list))</p>
            \(Panel(html: "\(Table(say(title), columns: columns, rows: rows, empty: empty))\(if: !initiatives.isEmpty, "<p>\(ExportLink(path: ExportPath.initiatives, query: [], language: say))</p>")"))
            """
    }
}

enum InitiativeWords {
    static func authors(_ initiative: Initiative) -> String {
        initiative.authors.map { $0.share == 100 ? $0.name : "\($0.name) (\($0.share)%)" }.joined(separator: ", ")
    }

    static func tag(_ status: InitiativeStatus, _ say: Language) -> StatusTag {
        let tone: StatusTag.Tone =
            switch status {
            case .registered: .waiting
            case .recognised: .ok
            case .declined, .withdrawn: .neutral
            }
        return StatusTag(say(status.phrase), tone)
    }
}

/// What was recognised, for anybody.
package struct RecognisedInitiativesPage: Sendable {
    private let rows: [(initiative: Initiative, unit: String, agency: String)]

    package init(rows: [(initiative: Initiative, unit: String, agency: String)]) { self.rows = rows }

    package let title: Phrase = .initiativesPublic

    package func html(in say: Language) -> HTML {
        let columns: [Table.Column] = [
            .init(say(.initiativeTitle)), .init(say(.initiativeAuthors)), .init(say(.initiativeUnit)),
            .init(say(.initiativeScope)), .init(say(.initiativeDecision)),
        ]
        let lines = rows.map { one, unit, agency -> [HTML] in
            let decision = one.outcome.map { "\($0.document), \($0.day.vietnamese), \($0.authority)" } ?? ""
            return [
                "<strong>\(one.title)</strong>", "\(InitiativeWords.authors(one))", "\(unit), \(agency)",
                HTML(text: say(one.scope.phrase).asStart), "\(decision)",
            ]
        }
        let empty = EmptyState(say(.initiativesPublicNone))
        return """
            \(PageHead(say(title), subtitle: say(.initiativesPublicHelp), aside: "\(PrintButton(in: say))"))
            \(Panel(html: "\(Table(say(title), columns: columns, rows: lines, empty: empty))"))
            """
    }
}
