package import Domain
package import Wording

/// One occasion: guidance, quotas, extensions, its dossiers, and the acts of the clerk.
package struct OccasionPage: Sendable {
    /// How many dossiers of one award, kind and status stand on it.
    package struct Count: Sendable {
        let award: String
        let kind: AwardKind
        let status: NominationStatus
        let count: Int

        package init(award: String, kind: AwardKind, status: NominationStatus, count: Int) {
            (self.award, self.kind, self.status, self.count) = (award, kind, status, count)
        }
    }

    let occasion: Occasion
    let plan: Plan
    let units: [ID<OrgUnit>: String]
    let counts: [Count]
    let now: Moment
    let isClerk: Bool
    /// The council's secretary calls sessions too.
    let mayCall: Bool
    let ownUnit: ID<OrgUnit>?
    /// Whether the viewer reads the whole season.
    package var readsAll = false
    /// Papers made by a template of the office.
    package var wordOnly: Set<PaperKind> = []
    /// Whether petitions, and what keeps awards waiting, are open to the viewer.
    package var readsPetitions = false
    package var readsHolds = false
    /// The form token of who may download the archive; `nil` for everybody else.
    package var archiveToken: String?
    package var canPost = false
    /// Who was left out and could have a place now, by award; for the clerk.
    package var free: [(award: AwardForm, names: [String])] = []

    /// - Parameters:
    ///   - isClerk: shows the acts of the standing agency.
    ///   - mayCall: offers to call a session of the council.
    ///   - ownUnit: offers this unit's representative to begin a nomination while the occasion takes them.
    package init(
        occasion: Occasion, plan: Plan, units: [ID<OrgUnit>: String], counts: [Count], now: Moment, isClerk: Bool,
        mayCall: Bool = false, ownUnit: ID<OrgUnit>?
    ) {
        self.mayCall = mayCall
        (self.occasion, self.plan, self.units, self.counts) = (occasion, plan, units, counts)
        (self.now, self.isClerk, self.ownUnit) = (now, isClerk, ownUnit)
    }

    package func html(in say: Language) -> HTML {
        """
        \(head(say))
        \(steps(say))\(freePlaces(say))
        \(Columns(
            main: "\(OccasionGuidancePanel(page: self, language: say))\(extensions(say))",
            side: "\(acts(say))\(OccasionQuotaPanel(page: self, language: say))\(dossiers(say))"))
        """
    }

    private func head(_ say: Language) -> PageHead {
        PageHead(
            occasion.name, subtitle: say(occasion.explanation),
            breadcrumb: Breadcrumb(
                [.init(say(.occasionsTitle), OccasionPath.list)], here: occasion.name, in: say),
            aside: "\(OccasionTag(occasion.status, in: say))")
    }

    private func steps(_ say: Language) -> StepBar {
        let all = OccasionStatus.allCases
        let here = all.firstIndex(of: occasion.status) ?? 0
        return StepBar(
            all.enumerated().map { index, status in
                StepBar.Step(say(status.phrase), index < here ? .done : index == here ? .current : .coming)
            }, in: say)
    }

    private func freePlaces(_ say: Language) -> HTML {
        HTML.each(free) { award, names in
            let words: HTML = """
                <p>\(say(.occasionFreePlaces, ["award": award.name, "names": names.joined(separator: ", ")]))</p>\
                <p>\(Button(say(.occasionFillPlaces), to: AllocationPath.of(occasion.id, award: award.code)))</p>
                """
            return "\(Notice(html: words, .warn, in: say))"
        }
    }

    private func extensions(_ say: Language) -> HTML {
        guard !occasion.extensions.isEmpty else { return "" }
        let table = Table(
            say(.occasionExtensions),
            columns: [.init(say(.occasionUnit)), .init(say(.occasionUntil)), .init(say(.occasionReason))],
            rows: occasion.extensions.map { granted in
                ["\(units[granted.unit] ?? "")", "\(granted.until.words(in: say))", "\(granted.reason)"]
            })
        return "\(Panel(say(.occasionExtensions), "\(table)"))"
    }

    private func dossiers(_ say: Language) -> Panel {
        let statuses = NominationStatus.allCases.compactMap { status -> (NominationStatus, Int)? in
            let count = counts.filter { $0.status == status }.map(\.count).reduce(0, +)
            return count > 0 ? (status, count) : nil
        }
        if statuses.isEmpty {
            return Panel(say(.occasionByStatus), "<p class=\"soft\">\(say(.occasionNoDossiers))</p>")
        }
        let rows: [[HTML]] = statuses.map { status, count in
            let address = NominationPath.list(occasion: occasion.id, status: status)
            return ["<a href=\"\(url: address)\">\(say(status.phrase))</a>", "\(count)"]
        }
        let table = Table(
            say(.occasionByStatus), columns: [.init(say(.occasionStatusColumn)), .number(say(.occasionDossiers))],
            rows: rows, isCompact: true)
        return Panel(say(.occasionByStatus), "\(table)\(links(say))\(archive(say))")
    }

    private func archive(_ say: Language) -> HTML {
        guard let archiveToken else { return .empty }
        let button = ButtonRow(Button(say(.archiveDownload), .quiet))
        let form = Form(action: OccasionPath.archive(occasion.id), csrf: archiveToken, isDownload: true, "\(button)")
        return "\(Panel(say(.archiveTitle), "<p class=\"soft\">\(say(.archivePanel))</p>\(form)"))"
    }

    /// How the awards fell, and what those not chosen are told.
    private func links(_ say: Language) -> HTML {
        let fairness = TextLink(say(.fairnessTitle), to: OccasionPath.fairness(occasion.id))
        let answers = TextLink(say(.answersTitle), to: OccasionPath.answers(occasion.id))
        let petitions = TextLink(say(.petitionsTitle), to: PetitionPath.list)
        let holds = TextLink(say(.holdsTitle), to: EligibilityPath.holds)
        let post = TextLink(say(.postingNew), to: PostingPath.new(occasion: occasion.id))
        let postings = TextLink(say(.postingsTitle), to: PostingPath.list)
        let hasDossiers = counts.contains { $0.count > 0 && ![.draft, .withdrawn].contains($0.status) }
        let papers = OfficialPaperLinks(
            kinds: hasDossiers ? [.dossiers, .appraisal] : [.dossiers], id: occasion.id.text, wordOnly: wordOnly,
            language: say)
        let isBefore = [.open, .closed].contains(occasion.status)
        return """
            \(if: readsAll, papers.html)\(if: readsAll, "<p>\(fairness)</p>")\(if: readsAll || ownUnit != nil, "<p>\(answers)</p>")\
            \(if: canPost && isBefore, "<p>\(post)</p>")\(if: readsAll, "<p>\(postings)</p>")\
            \(if: readsPetitions, "<p>\(petitions)</p>")\(if: readsHolds, "<p>\(holds)</p>")
            """
    }
}
