package import Domain
package import Wording

/// The files of a record, claim by claim; for who writes in it a place to add one and to take one out.
package struct ClaimFilesPage: Sendable {
    /// What a file can be added for.
    package struct Claim: Sendable, Hashable {
        package let code: String
        package let name: Phrase
        /// Of the part of the assessment it belongs to; `nil` where there are no parts.
        package let part: Phrase?

        package init(code: String, name: Phrase, part: Phrase? = nil) {
            (self.code, self.name, self.part) = (code, name, part)
        }
    }

    private let record: ClaimRecord
    /// Of the record's own page.
    private let back: String
    private let name: Phrase
    private let claims: [Claim]
    private let files: [ClaimFile]
    private let mayWrite: Bool
    private let chosen: String
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - name: of the record.
    ///   - chosen: the claim the form begins with; empty for none.
    package init(
        record: ClaimRecord, name: Phrase, back: String, claims: [Claim], files: [ClaimFile], mayWrite: Bool,
        chosen: String, csrf: String, errors: FormErrors
    ) {
        (self.record, self.name, self.back, self.claims, self.files) = (record, name, back, claims, files)
        (self.mayWrite, self.chosen, self.csrf, self.errors) = (mayWrite, chosen, csrf, errors)
    }

    package let title: Phrase = .claimFilesTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([list(say), .init(say(name), back)], here: say(title), in: say)
        return """
            \(PageHead(say(title), subtitle: say(name), breadcrumb: crumbs, aside: "\(Button(say(.claimFilesBack), .quiet, to: back))"))
            \(if: mayWrite, upload(say))
            \(Panel(say(.claimFilesList), "\(table(say))"))
            """
    }

    private func list(_ say: Language) -> Breadcrumb.Step {
        switch record {
        case .maturity: .init(say(.maturityTitle), MaturityPath.list)
        case .progress: .init(say(.progressTitle), ProgressPath.list)
        }
    }

    private func upload(_ say: Language) -> HTML {
        let choices = claims.map { Choice($0.code, say($0.name), group: $0.part.map { say($0) }) }
        let form = Form(
            action: ClaimPath.list(record), csrf: csrf, hasFiles: true,
            """
            \(Field.select("claim", say(.claimFilesFor), choices, chosen: chosen, blank: say(.chooseOne), error: errors["claim"]))
            \(Field.file("file", say(.evidenceFile), accept: ".pdf,.docx,.xlsx,.jpg,.jpeg,.png", hint: say(.claimFilesHint), error: errors["file"]))
            \(ButtonRow(Button(say(.evidenceUpload))))
            """)
        return ReadingColumn("\(Panel(say(.claimFilesAdd), "\(form)"))").html
    }

    private func table(_ say: Language) -> Table {
        let names = Dictionary(claims.map { ($0.code, say($0.name)) }) { first, _ in first }
        let places = Dictionary(claims.enumerated().map { ($1.code, $0) }) { first, _ in first }
        let sorted = files.enumerated().sorted {
            (places[$0.element.claim] ?? claims.count, $0.offset) < (
                places[$1.element.claim] ?? claims.count, $1.offset
            )
        }.map(\.element)
        return Table(
            say(.claimFilesList),
            columns: [.init(say(.claimFilesFor)), .init(say(.evidenceFiles)), .init(say(.claimFilesAdded))],
            rows: sorted.map { file in
                [
                    "\(names[file.claim] ?? file.claim)",
                    "<div>\(ClaimFileLinks([file], in: say))\(removal(file, say))</div>",
                    "\(file.added.words(in: say))",
                ]
            }, empty: EmptyState(say(.evidenceNone), hint: mayWrite ? say(.claimFilesNoneHint) : nil))
    }

    private func removal(_ file: ClaimFile, _ say: Language) -> Form? {
        guard mayWrite else { return nil }
        return Form(
            action: ClaimPath.removal(file), csrf: csrf, "\(Button(say(.remove), .quiet, context: file.name))")
    }
}
