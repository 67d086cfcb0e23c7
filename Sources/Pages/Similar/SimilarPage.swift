package import Domain
package import Wording

/// A nomination's warnings, with the passages that are alike side by side.
package struct SimilarPage: Sendable {
    private let nomination: Nomination
    private let name: String
    private let lines: [SimilarLine]

    package init(nomination: Nomination, name: String, lines: [SimilarLine]) {
        (self.nomination, self.name, self.lines) = (nomination, name, lines)
    }

    package let title: Phrase = .similarTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.nominationsTitle), NominationPath.list),
                .init(name, NominationPath.detail(nomination.id)),
            ], here: say(title), in: say)
        let none = Panel(html: "\(EmptyState(say(.similarNone), hint: say(.similarNoneHint)))")
        return """
            \(PageHead(name, subtitle: say(.similarHint), breadcrumb: crumbs))
            \(if: lines.isEmpty, none.html)\(HTML.each(lines) { panel($0, say) })
            """
    }

    private func panel(_ line: SimilarLine, _ say: Language) -> HTML {
        let unit = say(.similarUnit, ["unit": line.unitName])
        let citation: HTML = line.citation.map { "\(CitationLine($0, in: say))" } ?? ""
        let open = TextLink(
            say(.similarOpen, ["number": line.number(say)]), to: NominationPath.detail(line.warning.other))
        return Panel(
            line.sentence(say), "<p class=\"soft\">\(unit) \(open)</p>\(citation)\(passages(line, say))"
        ).html
    }

    private func passages(_ line: SimilarLine, _ say: Language) -> HTML {
        guard case .report(let comparison) = line.warning.kind, !comparison.passages.isEmpty else { return "" }
        return Table(
            say(.similarPassages),
            columns: [
                .init(say(.similarOwn)), .init(say(.similarOther, ["number": line.number(say)])),
            ],
            rows: comparison.passages.map { [pieces($0.own), pieces($0.other)] }
        ).html
    }

    private func pieces(_ pieces: [TextComparison.Piece]) -> HTML {
        let words = HTML.each(pieces) { piece -> HTML in
            piece.isShared ? "<mark>\(piece.text)</mark>" : "\(piece.text)"
        }
        return "<div>\(words)</div>"
    }
}
