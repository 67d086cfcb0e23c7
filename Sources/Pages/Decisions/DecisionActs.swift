import Domain
import Wording

extension DecisionPage {
    private var revision: [HiddenField] { [HiddenField("revision", String(decision.revision.number))] }

    /// The clerk's form of a draft.
    func editing(_ say: Language) -> Panel {
        let fields: HTML = """
            \(Field.text("title", say(.decisionSubject), value: typed["title"] ?? decision.title, error: errors["title"]))
            \(Field.longText("bases", say(.decisionBasesLines),
                value: typed["bases"] ?? decision.bases.joined(separator: "\n"), error: errors["bases"], rows: 8))
            \(Field.text("moneySource", say(.decisionMoneySource), value: typed["moneySource"] ?? decision.moneySource,
                hint: say(.allocationMoneyHint), error: errors["moneySource"]).optional(in: say))
            \(ButtonRow(Button(say(.decisionSave), .quiet)))
            """
        let form = Form(
            action: DecisionPath.act(.edit, on: decision.id), id: DecisionPage.draft, csrf: csrf, hidden: revision,
            fields)
        return Panel(say(.decisionEditing), "\(form)")
    }

    /// The next act of this person on this decision, beside it.
    func step(_ say: Language) -> HTML {
        switch decision.status {
        case .draft where acts.contains(.present): drafting(say)
        case .pending where acts.contains(.withdraw): waiting(say)
        case .issued where acts.contains(.publish):
            """
            \(Panel(say(.decisionPublish), "<p>\(say(.decisionPublishText))</p>\(ButtonRow(Button(say(.decisionPublish), .primary, to: DecisionPath.act(.publication, on: decision.id))))"))
            \(afterwards(say))
            """
        case .issued, .published: afterwards(say)
        default: .empty
        }
    }

    private func drafting(_ say: Language) -> HTML {
        // The button sends the form of the draft, so that what was typed is saved before it is presented.
        let present = Button(
            say(.decisionPresent), sending: DecisionPage.draft, to: DecisionPath.act(.present, on: decision.id))
        let discard = Button(say(.decisionDiscard), .danger, to: DecisionPath.act(.discard, on: decision.id))
        return
            "\(Panel(say(.decisionPresent), "\(moneyWithoutSource(say))<p>\(say(.decisionPresentText))</p>\(ButtonRow(present, discard))"))"
    }

    /// While the Chairman has not signed, who drafted it can take it back.
    private func waiting(_ say: Language) -> HTML {
        let form = Form(
            action: DecisionPath.act(.withdraw, on: decision.id), csrf: csrf, hidden: revision,
            "\(ButtonRow(Button(say(.decisionWithdraw), .quiet)))")
        return "\(Panel(say(.decisionWithdraw), "<p>\(say(.decisionWithdrawText))</p>\(form)"))"
    }

    /// Certificates to print, and the two ways a decision in force is followed by another.
    private func afterwards(_ say: Language) -> HTML {
        guard decision.kind != .cancellation else { return .empty }
        let drafts: HTML = """
            <p>\(TextLink(say(.decisionReplace), to: DecisionPath.act(.replacement, on: decision.id)))</p>
            <p>\(TextLink(say(.decisionCancel), to: DecisionPath.act(.cancellation, on: decision.id)))</p>
            """
        let shown: HTML = """
            <p>\(TextLink(say(.decisionPublicPage), to: PublicationPath.decision(decision.id)))</p>
            """
        return """
            \(Panel(html: """
                <p>\(TextLink(say(.decisionCertificates), to: DecisionPath.act(.certificates, on: decision.id)))</p>
                \(if: decision.status == .published, shown)\(if: acts.contains(.draft), drafts)
                """))
            """
    }

    /// The Chairman's page: who to leave out and why, what will happen, one button; and sending back.
    func issuing(_ say: Language) -> HTML {
        let values = ["number": nextNumber, "day": sheet.today.vietnamese, "signer": signer]
        let effects = decision.kind == .cancellation ? Phrase.decisionIssueCancellation : Phrase.decisionIssueEffects
        let fields: HTML = """
            \(choices(say))\(moneyWithoutSource(say))
            \(Field.text("registered", say(.registerNumber), value: typed["registered"] ?? "",
                hint: say(.registerNumberHint, values), error: errors["registered"], kind: .number, width: .short).optional(in: say))
            \(Field.date("day", say(.registerDay), typed: typed["day"] ?? "", hint: say(.registerDayHint),
                error: errors["day"]).optional(in: say))
            \(Field.radios("signer", say(.decisionSigner), signers(say), chosen: typed["signer"] ?? preset?.rawValue,
                hint: preset == nil ? say(.signerNotPreset) : say(.decisionSignerHint), error: errors["signer"]))
            \(if: office == nil, "\(deputy(say))")
            <h3>\(say(.whatWillHappen))</h3>
            <ul>\(HTML.each(effects) { "<li>\(say($0, values))</li>" })</ul>
            \(ButtonRow(Button(say(.decisionIssue))))
            """
        let form = Form(action: DecisionPath.act(.issue, on: decision.id), csrf: csrf, hidden: revision, fields)
        let back = Form(
            action: DecisionPath.act(.sendBack, on: decision.id), csrf: csrf, hidden: revision,
            """
            <p class="soft">\(say(.decisionSendBackText))</p>
            \(Field.longText("reason", say(.decisionSendBackReason), value: typed["reason"] ?? "", error: errors["reason"], rows: 3))
            \(ButtonRow(Button(say(.decisionSendBack), .quiet)))
            """)
        let heading: Phrase = decision.kind == .cancellation ? .decisionCancelled : .decisionRecipients
        return
            "\(Panel(say(heading), aside: "\(CountBadge(decision.items.count))", "\(form)"))\(Panel(say(.decisionSendBack), "\(back)"))"
    }

    private func signers(_ say: Language) -> [Choice] {
        (office?.capacities ?? DecisionSigner.allCases).map { Choice($0.rawValue, say($0.phrase)) }
    }

    /// Asked for where no list says who this person is.
    private func deputy(_ say: Language) -> Field {
        Field.text(
            "deputy", say(.decisionDeputy), value: typed["deputy"] ?? "", hint: say(.decisionDeputyHint),
            error: errors["deputy"]
        ).optional(in: say)
    }

    /// Money without a source is told before it is presented and before it is signed; no rule was found that demands it.
    func moneyWithoutSource(_ say: Language) -> HTML {
        let isBare = (typed["moneySource"] ?? decision.moneySource).isEmpty
        guard decision.kind != .cancellation, decision.total > Dong(0), isBare else { return .empty }
        return "\(Notice(say(.decisionMoneySourceMissing, ["sum": decision.total.vietnamese]), .warn, in: say))"
    }

    private func choices(_ say: Language) -> HTML {
        guard decision.kind == .award else { return "\(plainList(say))" }
        let rows = decision.items.map { row($0, say) }
        let columns: [Table.Column] = [
            .init(say(.decisionName)), .init(say(.decisionAchievement)), .number(say(.decisionMoney)),
            .init(say(.decisionDisagree)), .init(say(.decisionWhyColumn)),
        ]
        let total = say(.decisionTotal, ["sum": decision.total.vietnamese])
        return """
            \(Table(say(.decisionRecipients), columns: columns, rows: rows))
            <p><strong>\(total)</strong></p>\(DecisionMoneyRules(sheet: sheet, language: say))
            """
    }

    private func row(_ item: DecisionItem, _ say: Language) -> [HTML] {
        let id = item.nomination.text
        let reason = "reason-\(id)"
        let name: HTML = """
            \(TextLink(item.name, to: NominationPath.detail(item.nomination)))\
            \(if: !item.detail.isEmpty, "<br><span class=\"soft\">\(item.detail)</span>")
            """
        if sheet.isOnHold(item) {
            let wait = HiddenField("wait", id)
            return [
                name, HTML(text: item.achievement), HTML(text: item.money.vietnamese),
                "\(HoldTag(in: say))\(wait)", HTML(text: say(.decisionWaits)),
            ]
        }
        let error: HTML = errors[reason].map { "<p class=\"field-error\">\($0)</p>" } ?? .empty
        let label = say(.decisionDisagreeWith, ["name": item.name])
        return [
            name, HTML(text: item.achievement), HTML(text: item.money.vietnamese),
            "\(RowChoice("refuse", value: id, label: label, isChosen: typed.all("refuse").contains(id)))",
            """
            \(error)<input class="input" id="\(FieldID.control(reason))" name="\(reason)" value="\(typed[reason] ?? "")"\
             aria-label="\(say(.decisionWhy, ["name": item.name]))">
            """,
        ]
    }

    /// Replacements and cancellations are issued as drafted, or sent back.
    private func plainList(_ say: Language) -> Table {
        let rows = decision.items.map { item -> [HTML] in
            ["<strong>\(item.name)</strong>", HTML(text: item.detail), HTML(text: item.achievement)]
        }
        return Table(
            say(.decisionRecipients),
            columns: [.init(say(.decisionName)), .init(say(.decisionDetail)), .init(say(.decisionAchievement))],
            rows: rows)
    }
}
