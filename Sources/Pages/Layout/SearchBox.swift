package import Wording

/// One line to search, its words kept in the address.
package struct SearchBox: HTMLPart {
    private let action: String
    private let query: String
    private let label: String
    private let language: Language

    /// - Parameters:
    ///   - action: the list that answers; the words go to it as `q`.
    ///   - label: what can be looked for: `Tìm tên, đơn vị, số hồ sơ`.
    package init(action: String, query: String = "", label: String, in language: Language) {
        (self.action, self.query, self.label, self.language) = (action, query, label, language)
    }

    package var html: HTML {
        """
        <form class="search" role="search" method="get" action="\(url: action)">\
        <input class="input" type="search" name="q" value="\(query)" aria-label="\(label)" placeholder="\(label)">\
        <button class="button ink">\(language(.search))</button></form>
        """
    }
}

/// The filters of a list; they stand in the address, so that a filtered list can be sent and kept.
package struct FilterBar: HTMLPart {
    private let action: String
    private let fields: [Field]
    private let isActive: Bool
    private let language: Language

    /// - Parameter isActive: offers to clear the filters.
    package init(action: String, fields: [Field], isActive: Bool, in language: Language) {
        (self.action, self.fields, self.isActive, self.language) = (action, fields, isActive, language)
    }

    package var html: HTML {
        """
        <form class="filters" method="get" action="\(url: action)">\(fields)\
        <div class="filters-go"><button class="button quiet">\(language(.filter))</button>\
        \(if: isActive, "<a href=\"\(url: action)\">\(language(.clearFilters))</a>")</div></form>
        """
    }
}
