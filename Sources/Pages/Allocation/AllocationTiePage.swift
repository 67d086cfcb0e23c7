package import Domain
package import Wording

/// Who of equals at the border comes first: what the law says of it, and the form to write down what people decided.
package struct AllocationTiePage: Sendable {
    package struct Member: Sendable {
        package let nomination: Nomination
        package let name: String
        package let gender: Gender?

        package init(nomination: Nomination, name: String, gender: Gender?) {
            (self.nomination, self.name, self.gender) = (nomination, name, gender)
        }
    }

    package struct Tie: Sendable {
        package let members: [Member]
        package let seats: [SeatCount]
        package let answer: WomenFirst.Answer
        package let rule: RuleVersion?

        package init(members: [Member], seats: [SeatCount], answer: WomenFirst.Answer, rule: RuleVersion?) {
            (self.members, self.seats, self.answer, self.rule) = (members, seats, answer, rule)
        }

        func names(_ ids: [ID<Nomination>]) -> String {
            ids.compactMap { id in members.first { $0.nomination.id == id }?.name }.joined(separator: ", ")
        }
    }

    private let occasion: Occasion
    private let award: AwardForm
    private let tie: Tie
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        occasion: Occasion, award: AwardForm, tie: Tie, typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.occasion, self.award, self.tie) = (occasion, award, tie)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package let title: Phrase = .allocationTieTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(occasion.name, OccasionPath.detail(occasion.id)),
                .init(say(.allocationTitle), AllocationPath.of(occasion.id, award: award.code)),
            ], here: say(title), in: say)
        let seats = HTML.each(tie.seats) { seat in
            let values = [
                "free": String(seat.free), "source": seat.rule.source, "count": String(tie.members.count),
            ]
            return "<p>\(say(.allocationTieFree, values))</p>"
        }
        return """
            \(PageHead(say(title), subtitle: "\(award.name) · \(occasion.name)", breadcrumb: crumbs))
            \(ReadingColumn("\(seats)\(law(say))\(Panel(html: "\(form(say))"))"))
            """
    }

    private func law(_ say: Language) -> HTML {
        let citation: HTML =
            tie.rule.map { "<span class=\"check-source\">\(CitationLine($0.citation, in: say))</span>" } ?? ""
        let answer: String =
            switch tie.answer {
            case .order(let order):
                say(.allocationTieLaw, ["names": tie.names(Array(order.prefix(tie.seats.first?.free ?? 0)))])
            case .stillEqual: say(.allocationTieEqual)
            case .unknown(let unknown): say(.allocationTieUnknown, ["names": tie.names(unknown)])
            }
        return "<p>\(say(.allocationTieHelp)) \(citation)</p><p><strong>\(answer)</strong></p>"
    }

    private func form(_ say: Language) -> Form {
        let grounds = TieGround.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        let fields: HTML = """
            \(Field.radios("ground", say(.allocationTieGround), grounds, chosen: typed["ground"], error: errors["ground"]))
            \(HTML.each(tie.members) { shares($0, say) })
            \(FieldGroup(say(.allocationTieOrder), "<p class=\"hint\">\(say(.allocationTieOrderHint))</p>\(HTML.each(tie.members) { order($0) })"))
            \(Field.text("document", say(.allocationTieDocument), value: typed["document"] ?? "", error: errors["document"]).optional(in: say))
            \(ButtonRow(Button(say(.allocationTieSave)), Button(say(.cancel), to: AllocationPath.of(occasion.id, award: award.code))))
            """
        let hidden =
            [HiddenField("award", award.code), HiddenField("revision", String(occasion.revision.number))]
            + tie.members.map { HiddenField("among", $0.nomination.id.text) }
        return Form(action: AllocationPath.tie(occasion.id), csrf: csrf, hidden: hidden, fields)
    }

    private func order(_ member: Member) -> HTML {
        let name = "order-\(member.nomination.id)"
        return
            "\(Field.text(name, member.name, value: typed[name] ?? "", error: errors[name], kind: .number, width: .short))"
    }

    /// Only a collective's share of women is asked for; of a person it is on the record or it is not known.
    private func shares(_ member: Member, _ say: Language) -> HTML {
        guard member.nomination.kind.countsAs == .collective else { return .empty }
        let (women, members) = ("women-\(member.nomination.id)", "members-\(member.nomination.id)")
        return """
            \(FieldGroup(member.name, """
                \(Field.text(women, say(.allocationTieWomen), value: typed[women] ?? "", error: errors[women], kind: .number, width: .short).optional(in: say))
                \(Field.text(members, say(.allocationTieMembers), value: typed[members] ?? "", error: errors[members], kind: .number, width: .short).optional(in: say))
                """))
            """
    }
}
