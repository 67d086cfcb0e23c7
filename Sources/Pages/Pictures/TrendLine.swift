/// Values over periods as a line, with what they were to reach beside it. It only repeats what a table says.
package struct TrendLine: HTMLPart {
    package struct Point: Sendable {
        let label: String
        let words: String
        /// In hundredths; `nil` where there is no value.
        let height: Int?
        let target: Int?

        package init(_ label: String, words: String, height: Int?, target: Int?) {
            (self.label, self.words, self.height, self.target) = (label, words, height, target)
        }
    }

    private let title: String
    private let points: [Point]

    package init(_ title: String, _ points: [Point]) { (self.title, self.points) = (title, points) }

    private static let (left, right, top, bottom) = (76, 564, 30, 170)

    package var html: HTML {
        guard points.contains(where: { $0.height != nil }) else { return .empty }
        return """
            <svg class="trend" viewBox="0 0 640 210" role="img" aria-labelledby="trend-title trend-words">\
            <title id="trend-title">\(title)</title><desc id="trend-words">\(words)</desc>\
            <line class="trend-ground" x1="0" y1="\(TrendLine.bottom)" x2="640" y2="\(TrendLine.bottom)"/>\
            \(line(\.target, "trend-target"))\(line(\.height, "trend-line"))\
            \(HTML.each(points.indices, mark))</svg>
            """
    }

    /// A small one without words, for a cell of a table that has them.
    package var spark: HTML {
        guard points.count(where: { $0.height != nil }) > 1 else { return .empty }
        return """
            <svg class="spark" viewBox="0 0 640 210" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
            <polyline class="trend-line" vector-effect="non-scaling-stroke" points="\(corners(\.height))"/></svg>
            """
    }

    private var words: String { points.map { "\($0.label): \($0.words)" }.joined(separator: "; ") }

    private var most: Int { max(points.flatMap { [$0.height ?? 0, $0.target ?? 0] }.max() ?? 0, 1) }

    private func line(_ value: (Point) -> Int?, _ style: String) -> HTML {
        points.contains { value($0) != nil } ? "<polyline class=\"\(style)\" points=\"\(corners(value))\"/>" : ""
    }

    private func corners(_ value: (Point) -> Int?) -> String {
        points.indices.compactMap { place in
            value(points[place]).map { "\(across(place)),\(up($0))" }
        }.joined(separator: " ")
    }

    /// Every value with its dot; of many periods some labels only, so that they do not run into each other on a phone.
    private func mark(_ place: Int) -> HTML {
        let point = points[place]
        let isNamed = points.count <= 4 || place % ((points.count + 3) / 4) == 0
        let x = across(place)
        let dot = point.height.map { height -> HTML in
            """
            <circle class="trend-dot" cx="\(x)" cy="\(up(height))" r="4"/>\
            \(if: isNamed, "<text class=\"trend-value\" text-anchor=\"middle\" x=\"\(x)\" y=\"\(up(height) - 10)\">\(short(point))</text>")
            """
        }
        return "\(dot)\(if: isNamed, "<text text-anchor=\"middle\" x=\"\(x)\" y=\"195\">\(point.label)</text>")"
    }

    /// The value without what stands in brackets behind it.
    private func short(_ point: Point) -> String {
        point.words.split(separator: " (", maxSplits: 1).first.map(String.init) ?? point.words
    }

    private func across(_ place: Int) -> Int {
        let width = TrendLine.right - TrendLine.left
        return points.count == 1 ? TrendLine.left + width / 2 : TrendLine.left + width * place / (points.count - 1)
    }

    private func up(_ value: Int) -> Int {
        TrendLine.bottom - (TrendLine.bottom - TrendLine.top) * value / most
    }
}
