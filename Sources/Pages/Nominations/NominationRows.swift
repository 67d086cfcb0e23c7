import Domain
import Wording

/// The rows of the list, written one after the other into one buffer. The markup is that of `Table`, which would make
/// a piece of its own of every cell.
struct NominationRows {
    let rows: [NominationsPage.Row]
    let awards: [String: String]
    /// The address of the list by name, and whether it is this one. The other order, newest made first, is that of no
    /// column.
    let byName: String
    let isByName: Bool

    func table(in say: Language) -> HTML {
        let columns = columns(say)
        var out = HTML.StringInterpolation(literalCapacity: rows.count * 720 + 1_024, interpolationCount: 0)
        out.appendLiteral("<table class=\"table\" role=\"table\"><caption class=\"unseen\">")
        out.appendInterpolation(say(.nominationsTitle))
        out.appendLiteral("</caption><thead role=\"rowgroup\"><tr role=\"row\">")
        for column in columns { out.appendInterpolation(heading(column)) }
        out.appendLiteral("</tr></thead>\n<tbody role=\"rowgroup\">")
        let writer = NominationRowWriter(
            seen: Set(rows.map(\.status)), titles: columns.map(\.title), awards: awards, language: say)
        for row in rows { writer.write(row, to: &out) }
        out.appendLiteral("</tbody></table>")
        return HTML(stringInterpolation: out)
    }

    private typealias Column = (title: String, address: String?, order: String?)

    private func columns(_ say: Language) -> [Column] {
        [
            (say(.nominationName), byName, isByName ? "ascending" : nil), (say(.nominationUnit), nil, nil),
            (say(.nominationKind), nil, nil), (say(.nominationAward), nil, nil), (say(.nominationStatus), nil, nil),
            (say(.nominationChanged), nil, nil),
        ]
    }

    private func heading(_ column: Column) -> HTML {
        let arrow: HTML =
            column.order.map { "<span aria-hidden=\"true\"> \($0 == "ascending" ? "↑" : "↓")</span>" } ?? ""
        let title: HTML =
            column.address.map { "<a href=\"\(url: $0)\">\(column.title)\(arrow)</a>" } ?? "\(column.title)"
        return "<th scope=\"col\" role=\"columnheader\"\(attribute: "aria-sort", column.order)>\(title)</th>"
    }
}

/// Writes one row. What is the same in every row was made once.
private struct NominationRowWriter {
    private let openings: [HTML]
    private let awards: [String: String]
    private let kinds: [ParticipantKind: HTML]
    private let statuses: [NominationStatus: HTML]
    private let noNumber: String

    init(seen: Set<NominationStatus>, titles: [String], awards: [String: String], language say: Language) {
        openings = titles.map { "<td role=\"cell\" data-label=\"\($0)\">" }
        self.awards = awards
        kinds = NominationRowWriter.kinds[say] ?? [:]
        statuses = Dictionary(
            uniqueKeysWithValues: seen.map { ($0, NominationTag($0, in: say).html) })
        noNumber = say(.nominationNoNumber)
    }

    func write(_ row: NominationsPage.Row, to out: inout HTML.StringInterpolation) {
        out.appendLiteral("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\"><a href=\"/nominations/")
        // An identity is letters, digits and hyphens only.
        out.appendInterpolation(row.id.text)
        out.appendLiteral("\">")
        out.appendInterpolation(row.name)
        out.appendLiteral("</a> <span class=\"soft\">")
        out.appendInterpolation(row.number ?? noNumber)
        if !row.detail.isEmpty {
            out.appendLiteral(" · ")
            out.appendInterpolation(row.detail)
        }
        out.appendLiteral("</span></th>")
        cell(1, to: &out)
        out.appendInterpolation(row.unit)
        cell(2, to: &out)
        out.appendInterpolation(kinds[row.kind])
        cell(3, to: &out)
        out.appendInterpolation(awards[row.award] ?? row.award)
        cell(4, to: &out)
        out.appendInterpolation(statuses[row.status])
        cell(5, to: &out)
        out.appendInterpolation(row.changed.day.vietnamese)
        out.appendLiteral("</td></tr>\n")
    }

    private static let kinds = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { say in
            let words = ParticipantKind.allCases.map { kind in
                // A blank that does not break: the column is narrow and its words are short.
                (kind, HTML(text: say(kind.phrase).replacing(" ", with: "\u{A0}")))
            }
            return (say, Dictionary(uniqueKeysWithValues: words))
        })

    /// Ends the cell before and opens the next.
    private func cell(_ index: Int, to out: inout HTML.StringInterpolation) {
        if index > 1 { out.appendLiteral("</td>") }
        out.appendInterpolation(openings[index])
    }
}
