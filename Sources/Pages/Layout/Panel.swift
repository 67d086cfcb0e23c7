/// A sheet of paper on the ground, with a heading of its own.
package struct Panel: HTMLPart {
    private let title: String?
    private let aside: HTML
    private let content: HTML

    /// - Parameter aside: stands at the right of the heading, such as a link to the whole list.
    package init(_ title: String, aside: HTML = "", _ content: HTML) {
        (self.title, self.aside, self.content) = (title, aside, content)
    }

    /// Without a heading, where the head of the page already says what it is.
    package init(html content: HTML) { (title, aside, self.content) = (nil, "", content) }

    package var html: HTML {
        """
        <section class="panel">\(title.map(heading))
        \(content)
        </section>
        """
    }

    private func heading(_ title: String) -> HTML {
        aside.isEmpty
            ? "<h2>\(title)</h2>" : "<div class=\"panel-head\"><h2>\(title)</h2><div>\(aside)</div></div>"
    }
}

/// A wide column and a narrow one beside it; one below the other on narrow screens.
package struct Columns: HTMLPart {
    private let main: HTML
    private let side: HTML

    package init(main: HTML, side: HTML) { (self.main, self.side) = (main, side) }

    package var html: HTML {
        "<div class=\"columns\"><div class=\"stack\">\(main)</div><div class=\"stack\">\(side)</div></div>"
    }
}

/// One thing per page: a column narrow enough to read, for forms and questions.
package struct ReadingColumn: HTMLPart {
    private let content: HTML

    package init(_ content: HTML) { self.content = content }

    package var html: HTML { "<div class=\"reading\">\(content)</div>" }
}
