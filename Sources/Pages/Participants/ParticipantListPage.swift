package import Domain
package import Wording

/// The participants: search, filters, pages.
package struct ParticipantListPage: Sendable {
    package struct Filter: Sendable {
        package var search: String
        package var kind: ParticipantKind?
        package var unit: ID<OrgUnit>?
        package var page: Int

        package init(search: String = "", kind: ParticipantKind? = nil, unit: ID<OrgUnit>? = nil, page: Int = 1) {
            (self.search, self.kind, self.unit, self.page) = (search, kind, unit, page)
        }
    }

    private let rows: [Participant]
    private let units: [OrgUnit]
    private let filter: Filter
    private let pages: Int
    private let total: Int
    private let seesAllUnits: Bool
    private let canAdd: Bool

    /// - Parameters:
    ///   - units: to name each row's unit, and to choose from when `seesAllUnits`.
    package init(
        rows: [Participant], units: [OrgUnit], filter: Filter, pages: Int, total: Int, seesAllUnits: Bool,
        canAdd: Bool
    ) {
        (self.rows, self.units, self.filter) = (rows, units, filter)
        (self.pages, self.total) = (pages, total)
        (self.seesAllUnits, self.canAdd) = (seesAllUnits, canAdd)
    }

    package let title: Phrase = .participantsTitle

    package func html(in say: Language) -> HTML {
        let subtitle = say(.participantsCount, ["count": AddressText.grouped(total)])
        let filter = filter
        let pager = Pager(page: filter.page, of: pages, in: say) { filter.address(page: $0) }
        let earlier = Button(say(.earlierAwardsTitle), to: EarlierAwardPath.list)
        let links: HTML = seesAllUnits ? "\(Button(say(.participantsUnits), to: UnitsPage.path))\(earlier)" : ""
        let load = canAdd ? Button(say(.importLink), to: ImportPath.upload).html : ""
        let add = canAdd ? Button(say(.participantsAdd), .primary, to: ParticipantPath.new).html : ""
        return """
            \(PageHead(say(title), subtitle: subtitle, aside: "<div class=\"buttons\">\(add)\(load)\(links)</div>"))
            \(filters(say))
            \(Panel(html: "\(if: !rows.isEmpty, export(say))\(table(say))\(pager)"))
            """
    }

    private func export(_ say: Language) -> HTML {
        let link = ExportLink(path: ExportPath.participants, query: filter.parts, language: say)
        return "<p class=\"soft list-line\">\(link)</p>"
    }

    private var isFiltered: Bool { !filter.search.isEmpty || filter.kind != nil || filter.unit != nil }

    private func filters(_ say: Language) -> FilterBar {
        let kinds = ParticipantKind.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        var fields = [
            Field.text("q", say(.participantsSearch), value: filter.search, kind: .search),
            Field.select(
                "kind", say(.participantsKind), kinds, chosen: filter.kind?.rawValue, blank: say(.participantsAll)),
        ]
        if seesAllUnits {
            let choices = units.map { Choice($0.id.text, $0.name) }
            fields.append(
                Field.select(
                    "unit", say(.participantsUnit), choices, chosen: filter.unit?.text, blank: say(.participantsAll)))
        }
        return FilterBar(action: ParticipantPath.list, fields: fields, isActive: isFiltered, in: say)
    }

    private func table(_ say: Language) -> Table {
        let names = Dictionary(units.map { ($0.id, $0.name) }) { first, _ in first }
        let cells = rows.map { row -> [HTML] in
            [
                "\(TextLink(row.name, to: ParticipantPath.detail(row.id)))", "\(row.detail)",
                "\(say(row.kind.phrase).asStart)", "\(names[row.unit] ?? "")",
            ]
        }
        return Table(
            say(title),
            columns: [
                .init(say(.participantsName)), .init(say(.participantsDetailPerson)), .init(say(.participantsKind)),
                .init(say(.participantsUnit)),
            ], rows: cells, empty: empty(say), isDense: true)
    }

    private func empty(_ say: Language) -> EmptyState {
        if isFiltered { return EmptyState(say(.emptySearch), hint: say(.emptySearchHint)) }
        let add: HTML = canAdd ? "\(Button(say(.participantsAdd), to: ParticipantPath.new))" : ""
        return EmptyState(say(.participantsEmpty), hint: say(.participantsEmptyHint), action: add)
    }
}

extension ParticipantListPage.Filter {
    /// The list with these filters at another page.
    func address(page: Int) -> String {
        "\(ParticipantPath.list)?\((["page=\(page)"] + parts).joined(separator: "&"))"
    }

    /// Everything but the page, as it stands in an address.
    var parts: [String] {
        var parts: [String] = []
        if !search.isEmpty { parts.append("q=\(QueryText.encoded(search))") }
        if let kind { parts.append("kind=\(kind.rawValue)") }
        if let unit { parts.append("unit=\(unit)") }
        return parts
    }
}

/// A value as it stands in the query of an address.
enum QueryText {
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
