package import Domain
package import Wording

/// The council in force, and its sessions.
package struct CouncilPage: Sendable {
    /// One session in the list.
    package struct Row: Sendable {
        let session: CouncilSession
        let occasionName: String

        package init(session: CouncilSession, occasionName: String) {
            (self.session, self.occasionName) = (session, occasionName)
        }
    }

    private let council: Council?
    private let unitNames: [ID<OrgUnit>: String]
    private let rows: [Row]
    private let callable: [Occasion]
    private let mayCompose: Bool

    /// - Parameter callable: occasions for which this person may call a session now.
    package init(
        council: Council?, unitNames: [ID<OrgUnit>: String], rows: [Row], callable: [Occasion], mayCompose: Bool
    ) {
        (self.council, self.unitNames, self.rows) = (council, unitNames, rows)
        (self.callable, self.mayCompose) = (callable, mayCompose)
    }

    package let title: Phrase = .councilTitle

    package func html(in say: Language) -> HTML {
        guard let council else { return without(say) }
        let aside: HTML =
            mayCompose ? "\(Button(say(.councilRecompose), to: CouncilPath.composition))" : .empty
        return """
            \(PageHead(say(title), subtitle: say(.councilAdvises), aside: aside))
            \(Panel(say(.councilSessions), "\(sessions(say))\(calls(say))"))
            \(Panel(say(.councilMembers), members(council, say)))
            \(CouncilRulesPanel(council: council, language: say))
            """
    }

    private func without(_ say: Language) -> HTML {
        let button: HTML =
            mayCompose ? "\(Button(say(.councilCompose), .primary, to: CouncilPath.composition))" : .empty
        let hint: Phrase = mayCompose ? .councilNoneHint : .councilNoneRead
        return """
            \(PageHead(say(title), subtitle: say(.councilAdvises)))
            \(EmptyState(say(.councilNone), hint: say(hint), action: button))
            """
    }

    private func members(_ council: Council, _ say: Language) -> HTML {
        let source = say(
            .councilByDecision, ["number": council.decisionNumber, "day": council.decided.vietnamese])
        let rows = council.members.map { member -> [HTML] in
            [
                HTML(text: member.name), HTML(text: member.post), HTML(text: say(member.seat.phrase)),
                HTML(text: member.unit.flatMap { unitNames[$0] } ?? ""),
            ]
        }
        let columns: [Table.Column] = [
            .init(say(.councilMemberName)), .init(say(.councilMemberPost)), .init(say(.councilMemberSeat)),
            .init(say(.councilMemberUnit)),
        ]
        return "<p class=\"soft\">\(source)</p>\(Table(say(.councilMembers), columns: columns, rows: rows))"
    }

    private func sessions(_ say: Language) -> HTML {
        let rows = rows.map { row -> [HTML] in
            [
                "\(TextLink(row.session.at.words(in: say), to: CouncilPath.session(row.session.id)))",
                HTML(text: row.occasionName), HTML(text: row.session.place), "\(row.session.agenda.count)",
                "\(SessionTag(row.session.status, in: say))",
            ]
        }
        let columns: [Table.Column] = [
            .init(say(.councilColumnTime)), .init(say(.councilColumnOccasion)), .init(say(.councilColumnPlace)),
            .number(say(.councilColumnItems)), .init(say(.councilColumnStatus)),
        ]
        let empty = EmptyState(say(.councilNoSessions), hint: say(.councilNoSessionsHint))
        return "\(Table(say(.councilSessions), columns: columns, rows: rows, empty: empty))"
    }

    private func calls(_ say: Language) -> HTML {
        guard !callable.isEmpty else { return .empty }
        let buttons = callable.enumerated().map { place, occasion in
            Button(
                say(.councilCallFor, ["occasion": occasion.name]), place == 0 ? .primary : .quiet,
                to: CouncilPath.call(occasion.id))
        }
        return "<div class=\"buttons\">\(buttons)</div>"
    }
}

/// Quorum and threshold in words, as shares and as heads of this council, with where they stand.
struct CouncilRulesPanel: HTMLPart {
    let council: Council
    let language: Language

    var html: HTML {
        let total = council.members.count
        let rules = council.rules
        let facts = DefinitionList([
            .init(
                language(.councilQuorum),
                html: sourced(words(rules.quorumPhrase, rules.quorumPhrase(of: total)), rules.source)),
            .init(
                language(.councilThreshold),
                html: sourced(
                    words(rules.threshold.phrase, rules.threshold.phrase(of: total)),
                    rules.thresholdSource ?? rules.source)),
            .init(language(.councilRulesOrigin), language(origin)),
        ])
        return "\(Panel(language(.councilRules), "\(facts)"))"
    }

    private var origin: Phrase { council.rules.followsRegistry == true ? .councilByRegistry : .councilByOwn }

    private func sourced(_ words: String, _ citation: Citation) -> HTML {
        "\(words)<br><span class=\"check-source\">\(CitationLine(citation, in: language))</span>"
    }

    private func words(_ share: Phrase, _ heads: Phrase) -> String {
        language(.councilThisCouncil, ["share": language(share), "heads": language(heads)])
    }
}

/// The status of a session in words; the colour only repeats them.
struct SessionTag: HTMLPart {
    private let status: SessionStatus
    private let language: Language

    init(_ status: SessionStatus, in language: Language) { (self.status, self.language) = (status, language) }

    var html: HTML {
        let tone: StatusTag.Tone =
            switch status {
            case .called, .open, .closed: .waiting
            case .signed: .ok
            case .calledOff: .neutral
            }
        return "\(StatusTag(language(status.phrase), tone))"
    }
}
