package import Wording

/// A share of a whole as a bar, the figures in words above it.
package struct Gauge: HTMLPart {
    private let label: String
    private let words: String
    private let percent: Int
    private let isOver: Bool

    /// - Parameters:
    ///   - words: what the bar shows, `6 trong 14`.
    ///   - percent: of the whole; more than 100 fills the bar and marks it.
    package init(_ label: String, _ words: String, percent: Int) {
        (self.label, self.words) = (label, words)
        (self.percent, isOver) = (min(max(percent, 0), 100), percent > 100)
    }

    package var html: HTML {
        """
        <div class="gauge\(isOver ? " gauge-over" : "")"><p><span>\(label)</span> <strong>\(words)</strong></p>\
        <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
        <rect class="bar-whole" width="100" height="10"/><rect class="bar-part" width="\(percent)" height="10"/></svg></div>
        """
    }
}

/// How much of a quota is taken. `limit` is `nil` where the plan sets none.
package struct QuotaGauge: HTMLPart {
    private let gauge: Gauge

    package init(_ label: String, planned: Int, limit: Int?, in language: Language) {
        guard let limit else {
            gauge = Gauge(label, language(.gaugeNoLimit, ["used": String(planned)]), percent: 0)
            return
        }
        var words = language(.gaugePlanned, ["used": String(planned), "limit": String(limit)])
        if planned > limit { words += " – " + language(.gaugeOver, ["count": String(planned - limit)]) }
        let percent = limit > 0 ? planned * 100 / limit : (planned > 0 ? 101 : 0)
        gauge = Gauge(label, words, percent: planned > limit ? max(percent, 101) : percent)
    }

    package var html: HTML { gauge.html }
}

/// A few values compared: a table whose middle column draws them.
package struct BarChart: HTMLPart {
    package struct Bar: Sendable {
        let label: String
        let value: Int
        let words: String

        /// - Parameter words: the value as people read it, when it is more than the number.
        package init(_ label: String, _ value: Int, words: String? = nil) {
            (self.label, self.value, self.words) = (label, value, words ?? String(value))
        }
    }

    private let caption: String
    private let bars: [Bar]

    package init(_ caption: String, _ bars: [Bar]) { (self.caption, self.bars) = (caption, bars) }

    package var html: HTML {
        let most = max(bars.map(\.value).max() ?? 0, 1)
        return """
            <table class="chart"><caption>\(caption)</caption><tbody>\(HTML.each(bars) { row($0, most: most) })</tbody></table>
            """
    }

    private func row(_ bar: Bar, most: Int) -> HTML {
        """
        <tr><th scope="row">\(bar.label)</th><td><div class="chart-line">\
        <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
        <rect class="bar-part" width="\(max(bar.value, 0) * 100 / most)" height="10"/></svg>\
        <span>\(bar.words)</span></div></td></tr>
        """
    }
}
