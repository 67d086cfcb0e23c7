import Wording

/// The menu: as rows, and folded for narrow screens. Only one of them is ever displayed.
struct PageMenu: HTMLPart {
    let items: [NavigationItem]
    let current: NavigationItem?
    let say: Language

    /// More do not fit beside each other without being read one by one.
    private static let most = 8

    /// Whether it is shown in groups.
    private var isGrouped: Bool { items.count > PageMenu.most }

    /// Whether it stands below the name of the site; beside it are about 60 letters in 1240 px.
    var isTall: Bool { isGrouped || items.reduce(0) { $0 + say($1.label).count + 3 } > 92 }

    var html: HTML {
        let label = say(.mainNavigation)
        return """
            <nav class="menu-row" aria-label="\(label)">\(isGrouped ? grouped : list(items))</nav>
            <details class="menu-fold"><summary>\(say(.menu))</summary>
            <nav aria-label="\(label)">\(isGrouped ? folded : list(items))</nav></details>
            """
    }

    private var groups: [(group: NavigationGroup, items: [NavigationItem])] {
        NavigationGroup.allCases.compactMap { group in
            let own = items.filter { $0.group == group }
            return own.isEmpty ? nil : (group, own)
        }
    }

    /// A group leads to its first place.
    private var grouped: HTML {
        let tops = HTML.each(groups) { group, own in
            let isHere = current?.group == group
            let mark: HTML = isHere ? (own.count == 1 ? " aria-current=\"page\"" : " aria-current=\"true\"") : ""
            return
                "<li><a href=\"\(url: own[0].path)\"\(mark)>\(say(own.count == 1 ? own[0].label : group.label))</a></li>"
        }
        let inside = groups.first { $0.group == current?.group && $0.items.count > 1 }
        return """
            <ul>\(tops)</ul>
            \(if: inside != nil, "<ul class=\"menu-inside\">\(HTML.each(inside?.items ?? [], link))</ul>")
            """
    }

    private var folded: HTML {
        .each(groups) { group, own in
            """
            \(if: own.count > 1, "<p class=\"menu-group\">\(say(group.label))</p>")
            \(list(own))
            """
        }
    }

    private func list(_ items: [NavigationItem]) -> HTML { "<ul>\(HTML.each(items, link))</ul>" }

    private func link(_ item: NavigationItem) -> HTML {
        let mark: HTML = item == current ? " aria-current=\"page\"" : ""
        return "<li><a href=\"\(url: item.path)\"\(mark)>\(say(item.label))</a></li>"
    }
}
