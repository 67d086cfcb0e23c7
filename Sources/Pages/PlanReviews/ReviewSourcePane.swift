import Domain
import Wording

/// The paper, line by line; each line that gave values links to them.
struct ReviewSourcePane: HTMLPart {
    let review: ID<PlanReview>
    let text: ReviewText
    let piece: Int
    let sheet: ReviewSheet
    let say: Language

    var html: HTML {
        let links = links()
        let lines = text.piece(piece)
        return """
            <section class="review-pane review-source" id="\(ReviewAnchor.source)" tabindex="0" \
            aria-label="\(say(.reviewSource))"><h2>\(say(.reviewSource))</h2>\(pager)\
            <ol class="source-lines">\(HTML.each(lines) { line($0.number, $0.text, links[$0.number] ?? []) })</ol>\
            \(pager)</section>
            """
    }

    private func line(_ number: Int, _ text: String, _ links: [Link]) -> HTML {
        let marks: HTML = HTML.join(
            links.prefix(4).map { "<a class=\"line-mark\" href=\"#\($0.anchor)\">\($0.label)</a>" }, separator: " ")
        return """
            <li id="\(ReviewAnchor.line(number))" class="source-line\(links.isEmpty ? "" : " source-read")">\
            <span class="line-number">\(number)</span><span class="line-text">\(text)\
            \(if: !links.isEmpty, " <span class=\"line-marks\"><span class=\"unseen\">\(say(.reviewReadsAs)): </span>\(marks)</span>")\
            </span></li>
            """
    }

    private struct Link {
        let anchor: String
        let label: String
    }

    /// What was read from each line: the values of the paper's head, entries of the other parts.
    private func links() -> [Int: [Link]] {
        var links: [Int: [Link]] = [:]
        for part in sheet.parts {
            for (index, entry) in part.entries.enumerated() {
                var seen: Set<Int> = []
                for field in entry.fields {
                    guard let line = field.line, part.part == .identity || seen.insert(line).inserted else { continue }
                    links[line, default: []].append(link(part.part, index, entry, field))
                }
            }
        }
        return links
    }

    private func link(_ part: PlanPart, _ index: Int, _ entry: ReviewEntry, _ field: ReviewField) -> Link {
        guard part == .identity else {
            let label = say(.reviewEntry, ["part": say(part.phrase), "number": "\(index + 1)"])
            return Link(anchor: ReviewAnchor.entry(part, entry.key), label: label)
        }
        return Link(
            anchor: ReviewAnchor.field(part, entry.key, field.key), label: PlanField.label(field.key, in: say))
    }

    private var pager: HTML {
        guard text.pieces > 1 else { return .empty }
        let first = text.first(ofPiece: piece)
        let last = piece + 1 < text.pieces ? text.first(ofPiece: piece + 1) - 1 : text.count
        let words = say(.reviewLines, ["first": "\(first)", "last": "\(last)", "count": "\(text.count)"])
        return """
            <p class="soft source-pager">\(words)\
            \(if: piece > 0, " · \(TextLink(say(.reviewEarlier), to: address(piece - 1)))")\
            \(if: piece + 1 < text.pieces, " · \(TextLink(say(.reviewLater), to: address(piece + 1)))")</p>
            """
    }

    private func address(_ piece: Int) -> String {
        "\(PlanReviewPath.review(review))?from=\(text.first(ofPiece: piece))#\(ReviewAnchor.source)"
    }
}
