package import Wording

/// The head of the content: breadcrumb, `h1`, one line in soft ink, and what stands at the right of it.
package struct PageHead: HTMLPart {
    private let title: String
    private let subtitle: String?
    private let breadcrumb: Breadcrumb?
    private let aside: HTML

    /// - Parameter aside: a status tag, a search box or the one button of a list.
    package init(_ title: String, subtitle: String? = nil, breadcrumb: Breadcrumb? = nil, aside: HTML = "") {
        (self.title, self.subtitle, self.breadcrumb, self.aside) = (title, subtitle, breadcrumb, aside)
    }

    package var html: HTML {
        """
        \(breadcrumb)
        <div class="head"><div><h1>\(title)</h1>\
        \(subtitle.map { "<p class=\"sub\">\($0)</p>" as HTML })</div>\
        \(if: !aside.isEmpty, "<div class=\"head-aside\">\(aside)</div>")</div>
        """
    }
}

/// The way back up; the last step is the page itself and no link.
package struct Breadcrumb: HTMLPart {
    package struct Step: Sendable {
        let label: String
        let address: String

        package init(_ label: String, _ address: String) { (self.label, self.address) = (label, address) }
    }

    private let steps: [Step]
    private let here: String
    private let language: Language

    package init(_ steps: [Step], here: String, in language: Language) {
        (self.steps, self.here, self.language) = (steps, here, language)
    }

    package var html: HTML {
        """
        <nav class="crumbs" aria-label="\(language(.youAreHere))"><ol>\
        \(HTML.each(steps) { "<li><a href=\"\(url: $0.address)\">\($0.label)</a></li>" })\
        <li><span aria-current="page">\(here)</span></li></ol></nav>
        """
    }
}
