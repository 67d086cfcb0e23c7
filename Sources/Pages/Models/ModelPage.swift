package import Domain
package import Wording

/// One good example: what it is, where it stands, who took it over, and the next step.
package struct ModelPage: Sendable {
    package struct Content: Sendable {
        let model: ModelExample
        let unit: String
        /// With the names of the units.
        let adoptions: [(adoption: ModelAdoption, unit: String)]
        let nomination: (nomination: Nomination, name: String)?
        let citable: [(nomination: Nomination, name: String)]
        /// What the reader may do next.
        let acts: Set<ModelAct>
        /// For the clerk, who enters a unit; a unit enters itself.
        let units: [Choice]
        /// Who agreed to the publication, on which paper, and what the office remarked: the office's and the unit's to know.
        let showsConsent: Bool

        package init(
            model: ModelExample, unit: String, adoptions: [(adoption: ModelAdoption, unit: String)],
            nomination: (nomination: Nomination, name: String)?, citable: [(nomination: Nomination, name: String)],
            acts: Set<ModelAct>, units: [Choice], showsConsent: Bool
        ) {
            (self.model, self.unit, self.adoptions) = (model, unit, adoptions)
            (self.nomination, self.citable, self.acts, self.units) = (nomination, citable, acts, units)
            self.showsConsent = showsConsent
        }
    }

    private let content: Content
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(_ content: Content, typed: TypedFields, csrf: String, errors: FormErrors) {
        (self.content, self.typed, self.csrf, self.errors) = (content, typed, csrf, errors)
    }

    private var model: ModelExample { content.model }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.modelsTitle), ModelPath.list)], here: model.title, in: say)
        let tag = ModelWords.tag(model.status, say)
        let forms = ModelForms(content, typed: typed, csrf: csrf, errors: errors, language: say)
        return """
            \(PageHead(model.title, breadcrumb: crumbs, aside: "<div class=\"buttons\">\(tag) \(PrintButton(.quiet, in: say))</div>"))
            \(Columns(
                main: "\(texts(say))\(spread(say))\(forms.main)",
                side: "\(Panel(html: "\(DefinitionList(facts(say)))"))\(dossier(say))\(forms.side)"))
            """
    }

    private func texts(_ say: Language) -> HTML {
        """
        \(Panel(say(.modelSummary), HTML.paragraphs(model.summary)))\(Panel(say(.modelEffect), HTML.paragraphs(model.effect)))
        """
    }

    private func facts(_ say: Language) -> [DefinitionList.Entry] {
        var facts: [DefinitionList.Entry] = [
            .init(say(.modelKind), say(model.kind.phrase).asStart), .init(say(.modelBearer), model.bearer),
            .init(say(.modelUnit), content.unit), .init(say(.modelProposed), model.proposed.day.vietnamese),
        ]
        if content.showsConsent, let check = model.check, !check.remark.isEmpty {
            facts.append(.init(say(.modelRemark), check.remark))
        }
        if let consent = model.consent {
            if content.showsConsent {
                facts.append(
                    .init(say(.modelConsent), "\(consent.giver), \(consent.document), \(consent.day.vietnamese)"))
            }
            facts.append(.init(say(.modelPublishedOn), consent.at.day.vietnamese))
        }
        if let withdrawal = model.withdrawal { facts.append(.init(say(.modelReason), withdrawal.reason)) }
        return facts
    }

    private func spread(_ say: Language) -> HTML {
        if ![.published, .withdrawn].contains(model.status) { return .empty }
        let rows = content.adoptions.map { one -> [HTML] in
            ["\(one.unit)", "\(one.adoption.day.vietnamese)", HTML.paragraphs(one.adoption.result)]
        }
        let table = Table(
            say(.modelSpread),
            columns: [
                .init(say(.modelUnit)), .init(say(.modelSpreadDay)), .init(say(.modelSpreadResult)),
            ], rows: rows, empty: EmptyState(say(.modelSpreadNone)))
        return "\(Panel(say(.modelSpread), "\(table)"))"
    }

    private func dossier(_ say: Language) -> HTML {
        guard let (nomination, name) = content.nomination else { return .empty }
        let link = TextLink(name, to: NominationPath.detail(nomination.id))
        return "\(Panel(say(.modelCommend), "<p>\(link) – \(say(nomination.status.phrase))</p>"))"
    }
}
