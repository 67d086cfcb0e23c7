/// A table with hairlines. On narrow screens each row becomes a card that repeats the column titles.
package struct Table: HTMLPart {
    package struct Column: Sendable {
        package enum Order: Sendable { case ascending, descending }

        let title: String
        let isNumber: Bool
        let sortAddress: String?
        let order: Order?

        package init(_ title: String, sortedAt address: String? = nil, order: Order? = nil) {
            (self.title, isNumber, sortAddress, self.order) = (title, false, address, order)
        }

        private init(number title: String, sortedAt address: String?, order: Order?) {
            (self.title, isNumber, sortAddress, self.order) = (title, true, address, order)
        }

        /// Figures, at the right.
        package static func number(_ title: String, sortedAt address: String? = nil, order: Order? = nil) -> Column {
            Column(number: title, sortedAt: address, order: order)
        }
    }

    private let caption: String
    private let isCaptionSeen: Bool
    private let columns: [Column]
    private let rows: [[HTML]]
    private let empty: EmptyState?
    private let isCompact: Bool
    private let isDense: Bool

    /// - Parameters:
    ///   - caption: names the table for those who do not see the heading above it.
    ///   - rows: as many cells as columns; the first one names the row.
    ///   - empty: stands instead of a table without rows.
    ///   - isCompact: few short columns, which stay a table on phones.
    ///   - isDense: cells that say by themselves what they are, which stand in one line below the first on phones.
    package init(
        _ caption: String, isCaptionSeen: Bool = false, columns: [Column], rows: [[HTML]], empty: EmptyState? = nil,
        isCompact: Bool = false, isDense: Bool = false
    ) {
        self.isDense = isDense
        (self.caption, self.isCaptionSeen, self.columns) = (caption, isCaptionSeen, columns)
        (self.rows, self.empty, self.isCompact) = (rows, empty, isCompact)
    }

    package var html: HTML {
        if rows.isEmpty, let empty { return empty.html }
        let openings = columns.dropFirst().map(opening)
        return """
            <table class="table\(isCompact ? " table-compact" : "")\(isDense ? " table-dense" : "")" role="table">\
            <caption\(attribute: "class", isCaptionSeen ? nil : "unseen")>\(caption)</caption>
            <thead role="rowgroup"><tr role="row">\(HTML.each(columns, heading))</tr></thead>
            <tbody role="rowgroup">\(HTML.each(rows) { row($0, openings) })</tbody></table>
            """
    }

    private func heading(_ column: Column) -> HTML {
        let sort: String? = column.order.map { $0 == .ascending ? "ascending" : "descending" }
        let arrow: HTML =
            column.order.map {
                $0 == .ascending ? " <span aria-hidden=\"true\">↑</span>" : " <span aria-hidden=\"true\">↓</span>"
            } ?? ""
        let title: HTML =
            column.sortAddress.map { "<a href=\"\(url: $0)\">\(column.title)\(arrow)</a>" } ?? "\(column.title)"
        return """
            <th scope="col" role="columnheader"\(attribute: "class", column.isNumber ? "number" : nil)\
            \(attribute: "aria-sort", sort)>\(title)</th>
            """
    }

    /// What every cell of a column begins with, made once for all rows. The roles are written out because a browser
    /// drops them once the style sheet turns rows into cards.
    private func opening(_ column: Column) -> HTML {
        let number: HTML = column.isNumber ? " class=\"number\"" : ""
        return "<td role=\"cell\"\(number) data-label=\"\(column.title)\">"
    }

    private func row(_ cells: [HTML], _ openings: [HTML]) -> HTML {
        guard let first = cells.first else { return .empty }
        let rest = HTML.each(zip(openings, cells.dropFirst())) { "\($0)\($1)</td>" }
        return "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">\(first)</th>\(rest)</tr>\n"
    }
}

/// The box at the start of a row in a list where several rows are chosen for one act.
package struct RowChoice: HTMLPart {
    private let name: String
    private let value: String
    private let label: String
    private let isChosen: Bool

    /// - Parameter label: read out, not seen: `Chọn Đỗ Thị Ngọc Ánh`.
    package init(_ name: String, value: String, label: String, isChosen: Bool = false) {
        (self.name, self.value, self.label, self.isChosen) = (name, value, label, isChosen)
    }

    package var html: HTML {
        """
        <label class="row-choice"><input type="checkbox" name="\(name)" value="\(value)"\
        \(attribute: "checked", when: isChosen)><span class="unseen">\(label)</span></label>
        """
    }
}
