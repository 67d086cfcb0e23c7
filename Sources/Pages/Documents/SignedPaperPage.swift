package import Domain
package import Wording

/// The files that the official tool signed, beside an issued paper: what their signatures say, and a place for another.
package struct SignedPaperPage: Sendable {
    private let kind: PaperKind
    private let id: String
    private let name: String
    private let papers: [SignedPaper]
    private let mayAdd: Bool
    private let csrf: String
    private let errors: FormErrors
    private let typed: TypedFields
    private let names: [ID<Account>: String]

    /// - Parameters:
    ///   - id: of the decision or session.
    ///   - name: the decision's number, or the session's day.
    package init(
        _ kind: PaperKind, _ id: String, name: String, papers: [SignedPaper], mayAdd: Bool, csrf: String,
        errors: FormErrors, typed: TypedFields = TypedFields(), names: [ID<Account>: String] = [:]
    ) {
        (self.typed, self.names) = (typed, names)
        (self.kind, self.id, self.name, self.papers) = (kind, id, name, papers)
        (self.mayAdd, self.csrf, self.errors) = (mayAdd, csrf, errors)
    }

    package let title: Phrase = .signedTitle

    package func html(in say: Language) -> HTML {
        let record = say(.signedOf, ["kind": say(kind.phrase), "name": name])
        let crumbs = Breadcrumb(
            [
                .init(say(.registerTitle), OfficialPaperPath.root), .init(record, OfficialPaperPath.record(kind, id)),
            ], here: say(title), in: say)
        let present = papers.filter { $0.removal == nil }
        let files = HTML.each(present.reversed()) { file($0, say) }
        return """
            \(PageHead(say(title), subtitle: record, breadcrumb: crumbs))
            <p class="soft">\(say(.signedText))</p>
            \(if: present.isEmpty, "\(Panel(html: "<p>\(say(.signedNone))</p>"))")
            \(files)
            \(if: mayAdd, upload(say))
            \(removed(say))
            """
    }

    private func upload(_ say: Language) -> HTML {
        let field = Field.file(
            "file", say(.signedFile), accept: ".pdf,application/pdf", hint: say(.signedFileHint), error: errors["file"])
        let form = Form(
            action: OfficialPaperPath.signed(kind, id), csrf: csrf, hasFiles: true,
            "\(field)\(ButtonRow(Button(say(.signedUpload), .primary)))")
        return ReadingColumn("\(Panel(say(.signedUpload), "\(form)"))").html
    }

    private func file(_ paper: SignedPaper, _ say: Language) -> HTML {
        let address = OfficialPaperPath.signedFile(kind, id, paper.id.text)
        let signatures = HTML.each(Array(paper.found.enumerated())) { place, found in
            """
            <h3>\(say(.signedNumber, ["number": String(place + 1)]))</h3>
            \(DefinitionList(facts(found, say)))
            """
        }
        let holds: HTML =
            paper.holdsIssued.map { "\(Notice(say($0 ? .signedHolds : .signedHoldsNot), $0 ? .info : .warn, in: say))" }
            ?? ""
        return Panel(
            paper.name,
            """
            <p><a href="\(url: address)" download>\(paper.name)</a> \
            <span class="soft">(\(EvidenceLink.size(paper.size)), \
            \(say(.signedAdded, ["day": paper.added.day.vietnamese])))</span></p>
            \(holds)\(signatures)
            <p class="soft break">SHA-256: \(paper.digest)</p>
            \(if: mayAdd, removing(paper, say))
            """
        ).html
    }

    /// A wrong file is taken away with a reason; where the reason was missing the form stands open.
    private func removing(_ paper: SignedPaper, _ say: Language) -> HTML {
        let isMeant = typed["file"] == paper.id.text
        let fields: HTML = """
            <p class="soft">\(say(.signedRemoveText))</p>
            \(Field.text("reason", say(.signedRemoveReason), value: isMeant ? typed["reason"] ?? "" : "",
                error: isMeant ? errors["reason"] : nil))
            \(ButtonRow(Button(say(.signedRemove), .danger, context: paper.name)))
            """
        let form = Form(
            action: OfficialPaperPath.signedRemoval(kind, id, paper.id.text), csrf: csrf,
            hidden: [HiddenField("file", paper.id.text)], fields)
        return """
            <details\(attribute: "open", isMeant ? "" : nil)><summary>\(say(.signedRemove))\
            <span class="unseen"> \(paper.name)</span></summary>\(form)</details>
            """
    }

    private func removed(_ say: Language) -> HTML {
        let gone = papers.filter { $0.removal != nil }
        if gone.isEmpty { return "" }
        let lines = HTML.each(gone) { paper -> HTML in
            guard let removal = paper.removal else { return "" }
            let values = [
                "day": removal.at.day.vietnamese, "name": names[removal.by] ?? "", "reason": removal.reason,
            ]
            return """
                <p><strong>\(paper.name)</strong><br>\(say(.signedRemoved, values))<br>\
                <span class="soft break">SHA-256: \(paper.digest)</span></p>
                """
        }
        return Panel(say(.signedRemovedTitle), lines).html
    }

    private func facts(_ found: FoundSignature, _ say: Language) -> [DefinitionList.Entry] {
        let later =
            found.later > 0 ? " (" + say(.signedLater, ["count": AddressText.grouped(found.later)]) + ")" : ""
        let isWrong = found.match == .differs || found.cover == .partial
        return [
            .init(say(.signedSigner), found.signer.isEmpty ? say(.signedUnknown) : found.signer),
            .init(say(.signedIssuer), found.issuer.isEmpty ? say(.signedUnknown) : found.issuer),
            .init(say(.signedTime), found.time.map { $0.words(in: say) } ?? say(.signedNoTime)),
            .init(say(.signedCover), say(found.cover.phrase) + later),
            .init(
                say(.signedMatch),
                html: "\(StatusTag(say(found.match.phrase), isWrong ? .bad : found.match == .agrees ? .ok : .warn))"),
        ]
    }
}
