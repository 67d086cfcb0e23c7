package import Domain
package import Wording

/// The occasions of the movement in order of time.
package struct OccasionsPage: Sendable {
    package struct Row: Sendable {
        let occasion: Occasion
        let dossiers: Int
        let awarded: Int

        package init(_ occasion: Occasion, dossiers: Int, awarded: Int) {
            (self.occasion, self.dossiers, self.awarded) = (occasion, dossiers, awarded)
        }
    }

    private let rows: [Row]
    private let now: Moment
    private let canAdd: Bool
    private let name: String
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - canAdd: shows the form for an unscheduled occasion.
    ///   - name: what was typed into it.
    package init(rows: [Row], now: Moment, canAdd: Bool, name: String = "", csrf: String, errors: FormErrors) {
        (self.rows, self.now, self.canAdd) = (rows, now, canAdd)
        (self.name, self.csrf, self.errors) = (name, csrf, errors)
    }

    package let title: Phrase = .occasionsTitle

    package func html(in say: Language) -> HTML {
        """
        \(PageHead(say(.occasionsTitle), subtitle: say(.occasionsSubtitle)))
        \(Panel(html: "\(table(say))"))
        \(if: canAdd, addForm(say))
        """
    }

    private func table(_ say: Language) -> Table {
        Table(
            say(.occasionsTitle),
            columns: [
                .init(say(.occasionColumn)), .init(say(.occasionKindColumn)), .init(say(.occasionStatusColumn)),
                .init(say(.occasionDeadline)), .number(say(.occasionDossiers)), .number(say(.occasionAwarded)),
            ],
            rows: rows.map { row($0, say) },
            empty: EmptyState(say(.occasionsEmpty), hint: say(.occasionsEmptyHint)))
    }

    private func row(_ row: Row, _ say: Language) -> [HTML] {
        let occasion = row.occasion
        return [
            "\(TextLink(occasion.name, to: OccasionPath.detail(occasion.id)))", "\(say(occasion.kind.phrase))",
            "\(OccasionTag(occasion.status, in: say))", deadline(occasion, say),
            row.dossiers == 0
                ? "0" : "<a href=\"\(url: NominationPath.list(occasion: occasion.id))\">\(row.dossiers)</a>",
            "\(row.awarded)",
        ]
    }

    private func deadline(_ occasion: Occasion, _ say: Language) -> HTML {
        guard let deadline = occasion.guidance?.deadline else {
            return "<span class=\"soft\">\(say(.occasionNoDeadline))</span>"
        }
        let isNear = occasion.status == .open
        return """
            \(deadline.words(in: say))\
            \(if: isNear, " <span class=\"soft\">\(deadline.day.distance(from: now.day, in: say))</span>")
            """
    }

    private func addForm(_ say: Language) -> HTML {
        let field = Field.text(
            "name", say(.occasionName), value: name, hint: say(.occasionNameHint), error: errors["name"], width: .full)
        let form = Form(action: OccasionPath.list, csrf: csrf, "\(field)\(Button(say(.occasionAdd), .quiet))")
        return
            "\(Panel(say(.occasionAddTitle), "<p class=\"soft\">\(say(.occasionAddText))</p>\(ReadingColumn("\(form)"))"))"
    }
}

/// The status of an occasion with its colour.
package struct OccasionTag: HTMLPart {
    private let status: OccasionStatus
    private let language: Language

    package init(_ status: OccasionStatus, in language: Language) { (self.status, self.language) = (status, language) }

    package var html: HTML {
        let tone: StatusTag.Tone =
            switch status {
            case .planned, .archived: .neutral
            case .open: .warn
            case .closed, .inCouncil: .waiting
            case .decided, .published: .ok
            }
        return StatusTag(language(status.phrase), tone).html
    }
}
