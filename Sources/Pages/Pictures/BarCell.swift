/// A bar and its figure in words, as one cell of a table. The words say all that the bar shows.
struct BarCell: HTMLPart {
    private let width: Int
    private let words: String
    private let isEarlier: Bool

    /// - Parameters:
    ///   - most: the value of a full bar.
    ///   - isEarlier: of the year compared with, drawn in grey.
    init(_ value: Int, of most: Int, words: String, isEarlier: Bool = false) {
        width = min(max(value, 0), max(most, 1)) * 100 / max(most, 1)
        (self.words, self.isEarlier) = (words, isEarlier)
    }

    var html: HTML {
        """
        <span class="bar-cell\(isEarlier ? " bar-earlier" : "")">\
        <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
        <rect class="bar-whole" width="100" height="10"/><rect class="bar-part" width="\(width)" height="10"/></svg>\
        <span>\(words)</span></span>
        """
    }
}

/// Parts of a whole side by side, each in the colour of its class; the figures stand in the cells beside it.
struct StackCell: HTMLPart {
    private let parts: [(style: String, value: Int)]
    private let most: Int

    /// - Parameter most: the sum of a full bar, so that the wholes can be compared too.
    init(_ parts: [(style: String, value: Int)], of most: Int) { (self.parts, self.most) = (parts, max(most, 1)) }

    var html: HTML {
        var (left, rects): (Int, [HTML]) = (0, [])
        for part in parts where part.value > 0 {
            let start = left * 1_000 / most
            left += part.value
            let width = max(left * 1_000 / most - start, 1)
            rects.append("<rect class=\"\(part.style)\" x=\"\(start)\" width=\"\(width)\" height=\"10\"/>")
        }
        return """
            <svg class="bar bar-stack" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" \
            focusable="false"><rect class="bar-whole" width="1000" height="10"/>\(HTML.each(rects) { $0 })</svg>
            """
    }
}

/// The colour of a part of a `StackCell`, before its figure.
struct Swatch: HTMLPart {
    private let style: String

    init(_ style: String) { self.style = style }

    var html: HTML {
        """
        <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true" focusable="false">\
        <rect class="\(style)" width="10" height="10"/></svg>
        """
    }
}
