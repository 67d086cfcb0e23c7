import Wording

/// The bar on top: whose site, where one is, who one is.
struct PageHeader: HTMLPart {
    let frame: PageFrame

    private var say: Language { frame.language }

    var html: HTML {
        """
        <header class="top\(hasLongMenu ? " top-tall" : "")">
        <div class="wrap top-row">
        <a class="brand" href="/"><strong>\(say(.siteName))</strong> <span>\(frame.agencyName)</span></a>
        \(if: !frame.items.isEmpty, menus)
        <div class="who">\(who)</div>
        </div>
        \(if: frame.isDemo, "<p class=\"demo\"><span class=\"wrap\">\(say(.demoBanner))</span></p>")
        </header>
        """
    }

    /// The menu stands beside the name of the site while it fits there (about 60 letters in 1240 px), else below it.
    private var hasLongMenu: Bool {
        frame.items.reduce(0) { $0 + say($1.label).count + 3 } > 92
    }

    /// Twice: as a row, and folded for narrow screens. Only one of them is ever displayed.
    private var menus: HTML {
        let label = say(.mainNavigation)
        let links = HTML.each(frame.items, link)
        return """
            <nav class="menu-row" aria-label="\(label)"><ul>\(links)</ul></nav>
            <details class="menu-fold"><summary>\(say(.menu))</summary>
            <nav aria-label="\(label)"><ul>\(links)</ul></nav></details>
            """
    }

    private func link(_ item: NavigationItem) -> HTML {
        let mark: HTML = item == frame.current ? " aria-current=\"page\"" : ""
        return "<li><a href=\"\(url: item.path)\"\(mark)>\(say(item.label))</a></li>"
    }

    private var who: HTML {
        """
        \(if: frame.viewer != nil, "<a class=\"who-name\" href=\"\(url: SitePath.own)\">\(frame.viewer?.name ?? "")</a> ")
        <span class="who-more">
        \(if: frame.viewer != nil, "<span class=\"who-role\">\(frame.viewer?.role ?? "")</span>")
        \(frame.csrf.map(languageForm))
        \(session)
        </span>
        """
    }

    private func languageForm(_ csrf: String) -> HTML {
        """
        <form method="post" action="\(url: SitePath.language)">
        <input type="hidden" name="csrf" value="\(csrf)">
        <input type="hidden" name="to" value="\(frame.path)">
        <button class="linklike" name="language" value="\(say.other.rawValue)" lang="\(say.other.rawValue)">\
        \(say(.switchLanguage))</button></form>
        """
    }

    private var session: HTML {
        guard frame.viewer != nil else {
            return "<a href=\"\(url: SitePath.logIn)\">\(say(.logIn))</a>"
        }
        guard let csrf = frame.csrf else { return .empty }
        return """
            <form method="post" action="\(url: SitePath.logOut)">
            <input type="hidden" name="csrf" value="\(csrf)">
            <button class="linklike">\(say(.logOut))</button></form>
            """
    }
}
