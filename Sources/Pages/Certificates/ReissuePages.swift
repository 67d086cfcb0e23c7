package import Domain
package import Wording

package enum ReissuePath {
    package static let list = "/reissues"
    package static let certificates = "/certificates"

    package static func detail(_ id: ID<Reissue>) -> String { "\(list)/\(id)" }
    package static func ruling(_ id: ID<Reissue>) -> String { "\(detail(id))/ruling" }
    package static func new(_ id: ID<Certificate>) -> String { "\(certificates)/\(id)/reissue" }
}

/// All requests, what waits first.
package struct ReissuesPage: Sendable {
    private let reissues: [Reissue]

    package init(reissues: [Reissue]) { self.reissues = reissues }

    package let title: Phrase = .reissuesTitle

    package func html(in say: Language) -> HTML {
        let columns: [Table.Column] = [
            .init(say(.reissueApplicant)), .init(say(.reissueGround)), .init(say(.reissueReceived)),
            .init(say(.reissueStatus)),
        ]
        let rows = reissues.map { reissue -> [HTML] in
            [
                "\(TextLink(reissue.applicant, to: ReissuePath.detail(reissue.id)))",
                HTML(text: say(reissue.ground.phrase).asStart), "\(reissue.received.vietnamese)",
                "\(StatusTag(say(reissue.status.phrase), reissue.status == .requested ? .waiting : .neutral))",
            ]
        }
        let empty = EmptyState(say(.reissuesNone), hint: say(.reissuesNoneHint))
        let crumbs = Breadcrumb([.init(say(.decisionsTitle), DecisionPath.list)], here: say(title), in: say)
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            <p class="soft">\(say(.reissuesHelp))</p>
            \(Panel(html: "\(Table(say(title), columns: columns, rows: rows, empty: empty))"))
            """
    }
}

/// Entering a request for one certificate.
package struct ReissueFormPage: Sendable {
    private let certificate: Certificate
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(certificate: Certificate, typed: TypedFields, csrf: String, errors: FormErrors) {
        (self.certificate, self.typed, self.csrf, self.errors) = (certificate, typed, csrf, errors)
    }

    package var title: Phrase { Phrase.reissueOf.filled(["name": certificate.name]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.reissuesTitle), ReissuePath.list),
                .init(
                    say(.certificatesTitle), DecisionPath.act(.certificates, on: certificate.decision)),
            ], here: certificate.code, in: say)
        let grounds = ReissueGround.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        let fields: HTML = """
            \(Field.radios("ground", say(.reissueGround), grounds, chosen: typed["ground"], error: errors["ground"]))
            \(Field.text("applicant", say(.reissueApplicant), value: typed["applicant"] ?? "", error: errors["applicant"]))
            \(Field.text("document", say(.reissueDocument), value: typed["document"] ?? "", error: errors["document"]))
            \(Field.date("received", say(.reissueReceived), typed: typed["received"] ?? "", error: errors["received"]).optional(in: say))
            \(ButtonRow(Button(say(.reissueAsk)), Button(say(.cancel), to: DecisionPath.act(.certificates, on: certificate.decision))))
            """
        let form = Form(action: ReissuePath.new(certificate.id), csrf: csrf, fields)
        return """
            \(PageHead(say(title), subtitle: "\(certificate.decisionNumber) · \(certificate.code)", breadcrumb: crumbs))
            <p class="soft">\(say(.reissuesHelp))</p>
            \(ReadingColumn("\(Panel(html: "\(form)"))"))
            """
    }
}

/// One request, with the Chairman's word on it.
package struct ReissuePage: Sendable {
    private let reissue: Reissue
    private let certificate: Certificate
    private let newCode: String?
    private let canRule: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        reissue: Reissue, certificate: Certificate, newCode: String?, canRule: Bool, typed: TypedFields, csrf: String,
        errors: FormErrors
    ) {
        (self.reissue, self.certificate, self.newCode) = (reissue, certificate, newCode)
        (self.canRule, self.typed, self.csrf, self.errors) = (canRule, typed, csrf, errors)
    }

    package var title: Phrase { Phrase.reissueOf.filled(["name": certificate.name]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.reissuesTitle), ReissuePath.list)], here: certificate.name, in: say)
        let sheets = TextLink(
            say(.certificatesTitle), to: DecisionPath.act(.certificates, on: certificate.decision))
        var facts: [DefinitionList.Entry] = [
            .init(say(.reissueApplicant), reissue.applicant),
            .init(say(.reissueGround), say(reissue.ground.phrase).asStart),
            .init(say(.reissueDocument), reissue.document),
            .init(say(.reissueReceived), reissue.received.vietnamese),
            .init(say(.lookUpDecision), certificate.decisionNumber),
            .init(say(.decisionGoldBook), String(certificate.goldBook)),
            .init(say(.reissueOldCode), certificate.code),
        ]
        if let newCode { facts.append(.init(say(.reissueNewCode), newCode)) }
        if let outcome = reissue.outcome {
            facts.append(
                .init(say(.reissueRule), "\(outcome.paper.text) – \(outcome.paper.at.day.vietnamese)"))
        }
        facts.append(.init(say(.reissueCertificate), html: "\(sheets)"))
        return """
            \(PageHead(say(title), breadcrumb: crumbs, aside: "\(StatusTag(say(reissue.status.phrase)))"))
            <p class="soft">\(say(.reissuesHelp))</p>
            \(ReadingColumn("\(Panel(html: "\(DefinitionList(facts))"))\(if: canRule && reissue.status == .requested, form(say))"))
            """
    }

    private func form(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.text("text", say(.reissueRuleText), value: typed["text"] ?? "", error: errors["text"]))
            \(ButtonRow(
                Button(say(.reissueGrant), name: "ruling", value: "grant"),
                Button(say(.reissueDecline), .quiet, name: "ruling", value: "decline")))
            """
        let hidden = [HiddenField("revision", String(reissue.revision.number))]
        return
            "\(Panel(say(.reissueRule), "\(Form(action: ReissuePath.ruling(reissue.id), csrf: csrf, hidden: hidden, fields))"))"
    }
}
