package import Wording

/// Links to the other pages of a list; nothing when there is only one.
package struct Pager: HTMLPart {
    private let page: Int
    private let pages: Int
    private let language: Language
    private let address: @Sendable (Int) -> String

    /// - Parameters:
    ///   - page: counted from 1.
    ///   - address: where a page is, its filters and order included.
    package init(page: Int, of pages: Int, in language: Language, address: @escaping @Sendable (Int) -> String) {
        (self.page, self.pages, self.language, self.address) = (page, pages, language, address)
    }

    package var html: HTML {
        if pages < 2 { return .empty }
        return """
            <nav class="pager" aria-label="\(language(.pagerLabel))">\
            \(if: page > 1, "<a rel=\"prev\" href=\"\(url: address(page - 1))\">← \(language(.pagerPrevious))</a>")
            <ol>\(HTML.each(shown, entry))</ol>
            \(if: page < pages, "<a rel=\"next\" href=\"\(url: address(page + 1))\">\(language(.pagerNext)) →</a>")</nav>
            """
    }

    /// The first, the last, this one and its neighbours; `nil` where some are left out.
    var shown: [Int?] {
        let kept = (1...max(pages, 1)).filter { $0 == 1 || $0 == pages || abs($0 - page) <= 1 }
        var result: [Int?] = []
        for number in kept {
            if case .some(.some(let last)) = result.last, number > last + 1 { result.append(nil) }
            result.append(number)
        }
        return result
    }

    private func entry(_ number: Int?) -> HTML {
        guard let number else { return "<li class=\"gap\">…</li>" }
        let label = language(.pagerPage, ["page": String(number)])
        if number == page { return "<li><span aria-current=\"page\" class=\"here\">\(number)</span></li>" }
        return "<li><a href=\"\(url: address(number))\" aria-label=\"\(label)\">\(number)</a></li>"
    }
}
