import Wording

/// The bar on top: whose site, where one is, who one is.
struct PageHeader: HTMLPart {
    let frame: PageFrame

    private var say: Language { frame.language }

    var html: HTML {
        """
        <header class="top\(menu.isTall ? " top-tall" : "")">
        <div class="wrap top-row">
        <a class="brand" href="/"><strong>\(say(.siteName))</strong> <span>\(frame.agencyName)</span></a>
        \(if: !frame.items.isEmpty, "\(menu)")
        <div class="who">\(who)</div>
        </div>
        \(if: frame.isDemo, "<p class=\"demo\"><span class=\"wrap\">\(say(.demoBanner))</span></p>")
        </header>
        """
    }

    private var menu: PageMenu { PageMenu(items: frame.items, current: frame.current, say: say) }

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
