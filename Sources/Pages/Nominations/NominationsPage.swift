package import Domain
package import Wording

/// The list of nominations with its filters. Its rows go straight into one buffer: it is the page asked most.
package struct NominationsPage: Sendable {
    package struct Row: Sendable {
        let id: ID<Nomination>
        let number: String?
        let name: String
        let detail: String
        let unit: String
        let kind: ParticipantKind
        let award: String
        let status: NominationStatus
        let changed: Moment

        package init(
            id: ID<Nomination>, number: String?, name: String, detail: String, unit: String, kind: ParticipantKind,
            award: String, status: NominationStatus, changed: Moment
        ) {
            (self.id, self.number, self.name, self.detail, self.unit) = (id, number, name, detail, unit)
            (self.kind, self.award, self.status, self.changed) = (kind, award, status, changed)
        }
    }

    /// What the address asks for.
    package struct Query: Sendable, Hashable {
        package var search = ""
        package var occasion: ID<Occasion>?
        package var status: NominationStatus?
        package var kind: ParticipantKind?
        package var award: String?
        package var isByName = false
        package var page = 1

        package init() {}

        var isFiltered: Bool {
            !search.isEmpty || occasion != nil || status != nil || kind != nil || award != nil
        }

        /// The address of the same list, `change`d.
        func address(_ change: (inout Query) -> Void) -> String {
            var query = self
            change(&query)
            let parts = query.filters + (query.page > 1 ? ["page=\(query.page)"] : [])
            return parts.isEmpty ? NominationPath.list : "\(NominationPath.list)?\(parts.joined(separator: "&"))"
        }

        /// Everything but the page, as it stands in an address.
        var filters: [String] {
            var parts: [String] = []
            if !search.isEmpty { parts.append("q=\(AddressText.encoded(search))") }
            if let occasion { parts.append("occasion=\(occasion)") }
            if let status { parts.append("status=\(status.rawValue)") }
            if let kind { parts.append("kind=\(kind.rawValue)") }
            if let award { parts.append("award=\(AddressText.encoded(award))") }
            if isByName { parts.append("order=name") }
            return parts
        }
    }

    private let rows: [Row]
    private let count: Int
    private let size: Int
    private let query: Query
    private let occasions: [Choice]
    private let awards: [Choice]
    private let canBegin: Bool

    /// - Parameters:
    ///   - count: all that match.
    ///   - size: rows of a full page.
    ///   - awards: code and name of each form.
    ///   - canBegin: offers to begin a nomination.
    package init(
        rows: [Row], count: Int, size: Int, query: Query, occasions: [Choice], awards: [Choice], canBegin: Bool
    ) {
        (self.rows, self.count, self.size) = (rows, count, size)
        (self.query, self.occasions, self.awards, self.canBegin) = (query, occasions, awards, canBegin)
    }

    package static let title: Phrase = .nominationsTitle

    package func html(in say: Language) -> HTML {
        let subtitle = say(.nominationsCount, ["count": AddressText.grouped(count)])
        let new = Button(say(.nominationsNew), .primary, to: NominationPath.new(occasion: query.occasion))
        let load = Button(say(.importLink), to: NominationImportPath.upload)
        let acts: HTML = canBegin ? "<div class=\"buttons\">\(new)\(load)</div>" : ""
        return """
            \(PageHead(say(Self.title), subtitle: subtitle, aside: acts))
            \(filters(say))
            \(Panel(html: rows.isEmpty ? empty(say).html : table(say)))
            \(Pager(page: query.page, of: pages, in: say) { number in query.address { $0.page = number } })
            """
    }

    private var pages: Int { max((count + size - 1) / max(size, 1), query.page) }

    private func filters(_ say: Language) -> FilterBar {
        let all = say(.nominationAll)
        let statuses = NominationStatus.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        let kinds = ParticipantKind.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        return FilterBar(
            action: NominationPath.list,
            fields: [
                .text("q", say(.nominationsSearch), value: query.search, kind: .search, width: .half),
                .select("occasion", say(.nominationOccasion), occasions, chosen: query.occasion?.text, blank: all),
                .select("status", say(.nominationStatus), statuses, chosen: query.status?.rawValue, blank: all),
                .select("kind", say(.nominationKind), kinds, chosen: query.kind?.rawValue, blank: all),
                .select("award", say(.nominationAward), awards, chosen: query.award, blank: all),
            ], isActive: query.isFiltered, in: say)
    }

    private func empty(_ say: Language) -> EmptyState {
        query.isFiltered
            ? EmptyState(say(.emptySearch), hint: say(.emptySearchHint))
            : EmptyState(
                say(.nominationsEmpty), hint: say(.nominationsEmptyHint),
                action: "\(Button(say(.navOccasions), to: OccasionPath.list))")
    }

    private func table(_ say: Language) -> HTML {
        let names = Dictionary(awards.map { ($0.value, $0.label) }) { first, _ in first }
        let byName = query.address { ($0.isByName, $0.page) = (true, 1) }
        let newest = query.address { ($0.isByName, $0.page) = (false, 1) }
        let other: HTML =
            query.isByName
            ? "\(say(.nominationsByName)) · \(TextLink(say(.nominationsNewest), to: newest))"
            : "\(say(.nominationsNewest)) · \(TextLink(say(.nominationsByName), to: byName))"
        let table = NominationRows(rows: rows, awards: names, byName: byName, isByName: query.isByName).table(in: say)
        let export = ExportLink(path: ExportPath.nominations, query: query.filters, language: say)
        return "<p class=\"soft list-line\">\(say(.nominationsOrder)) \(other) · \(export)</p>\(table)"
    }
}
