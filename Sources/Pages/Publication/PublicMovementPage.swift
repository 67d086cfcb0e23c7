package import Domain
package import Wording

/// The movement as everybody may see it: the plan in force, and who takes part.
package struct PublicMovementPage: Sendable {
    private let record: PublicRecord
    private let links: PublicLinks

    package init(_ record: PublicRecord, links: PublicLinks) { (self.record, self.links) = (record, links) }

    package let title: Phrase = .publicMovementTitle

    package func html(in say: Language) -> HTML {
        let crumbs = PublicCrumbs(links: links, here: say(title), agencyName: record.agency.name, language: say)
        let participants: HTML =
            record.pages.shows(.participants) ? "\(PublicParticipants(record.participation, say))" : .empty
        guard let plan = record.plan else {
            return "\(PageHead(say(title), subtitle: record.agency.name, breadcrumb: crumbs.trail))\(participants)"
        }
        let sections = MovementSections(plan: plan, language: say, isPublic: true)
        return """
            \(PageHead(plan.identity.movement, subtitle: say(.publicMovementHelp), breadcrumb: crumbs.trail, aside: "\(PrintButton(.quiet, in: say))"))
            \(Columns(main: "\(sections.publicMain)\(participants)", side: sections.publicSide))
            """
    }
}

/// The way back to the agency's list.
struct PublicCrumbs {
    let links: PublicLinks
    let here: String
    let agencyName: String
    let language: Language

    var trail: Breadcrumb? {
        links.address(.list).map { Breadcrumb([.init(agencyName, $0)], here: here, in: language) }
    }
}

extension MovementSections {
    /// What concerns everybody; tasks of offices and papers of dossiers stay in the plan itself.
    var publicMain: HTML {
        """
        \(Panel(language(PlanWords.themes), themes))
        \(Panel(language(PlanWords.criteria), HTML.each(plan.participants, group)))
        \(Panel(language(PlanWords.quotas), quotas))
        \(Panel(language(PlanWords.occasions), occasions))
        """
    }

    var publicSide: HTML {
        """
        \(Panel(language(.movementIdentity), "\(DefinitionList(identity))"))
        \(Panel(language(PlanWords.phases), "\(DefinitionList(phases))"))
        \(Panel(language(PlanWords.purposes), statements(plan.purposes)))
        """
    }
}

/// Who takes part, year by year.
struct PublicParticipants: HTMLPart {
    private let years: [PublicParticipation]
    private let say: Language

    init(_ years: [PublicParticipation], _ say: Language) { (self.years, self.say) = (years, say) }

    var html: HTML {
        if years.isEmpty {
            return Panel(say(.publicParticipants), "\(EmptyState(say(.publicParticipantsNone)))").html
        }
        return Panel(
            say(.publicParticipants),
            "<p class=\"soft\">\(say(.publicParticipantsHelp))</p>\(HTML.each(years, panel))"
        ).html
    }

    private func panel(_ year: PublicParticipation) -> HTML {
        let counts = ParticipantKind.allCases.compactMap { kind in
            year.counts[kind].map { DefinitionList.Entry(say(kind.phrase).asStart, String($0)) }
        }
        let rows = year.named.map { one -> [HTML] in
            ["\(one.name)", "\(say(one.kind.phrase).asStart)", "\(one.unit)"]
        }
        let heading = say(.publicParticipantsYear, ["year": String(year.year), "count": String(year.total)])
        let table = Table(
            heading,
            columns: [
                .init(say(.publicParticipantsName)), .init(say(.publicParticipantsKind)),
                .init(say(.publicParticipantsUnit)),
            ], rows: rows)
        return """
            <div class="prose"><h3>\(heading)</h3>\(DefinitionList(counts))\
            \(if: !rows.isEmpty, "\(table)")</div>
            """
    }
}
