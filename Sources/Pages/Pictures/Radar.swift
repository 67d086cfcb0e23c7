import Foundation

/// Shares of a whole on axes around one point. It only repeats what the table beside it says.
package struct Radar: HTMLPart {
    package struct Axis: Sendable {
        let mark: String
        let name: String
        let percent: Int

        /// - Parameter mark: stands at the end of the axis; the name is read out and stands in the table.
        package init(_ mark: String, _ name: String, percent: Int) {
            (self.mark, self.name, self.percent) = (mark, name, min(max(percent, 0), 100))
        }
    }

    private let title: String
    private let axes: [Axis]

    package init(_ title: String, _ axes: [Axis]) { (self.title, self.axes) = (title, axes) }

    private static let middle = 160.0
    private static let length = 124.0

    package var html: HTML {
        if axes.count < 3 { return .empty }
        return """
            <svg class="radar" viewBox="0 0 320 320" role="img" aria-labelledby="radar-title radar-words">\
            <title id="radar-title">\(title)</title><desc id="radar-words">\(words)</desc>\
            \(HTML.each([20, 40, 60, 80, 100], ring))\(HTML.each(axes.indices, axis))\
            <polygon class="radar-area" points="\(corners { Double(axes[$0].percent) })"/>\
            \(HTML.each(axes.indices, dot))\(HTML.each(axes.indices, mark))</svg>
            """
    }

    private var words: String { axes.map { "\($0.mark). \($0.name): \($0.percent)%" }.joined(separator: "; ") }

    private func ring(_ percent: Int) -> HTML {
        "<polygon class=\"radar-ring\" points=\"\(corners { _ in Double(percent) })\"/>"
    }

    private func axis(_ place: Int) -> HTML {
        let end = point(place, 100)
        return "<line class=\"radar-axis\" x1=\"160\" y1=\"160\" x2=\"\(end.x)\" y2=\"\(end.y)\"/>"
    }

    private func dot(_ place: Int) -> HTML {
        let at = point(place, Double(axes[place].percent))
        return "<circle class=\"radar-dot\" cx=\"\(at.x)\" cy=\"\(at.y)\" r=\"4\"/>"
    }

    private func mark(_ place: Int) -> HTML {
        let at = point(place, 114)
        return
            "<text class=\"radar-mark\" text-anchor=\"middle\" x=\"\(at.x)\" y=\"\(at.y + 6)\">\(axes[place].mark)</text>"
    }

    private func corners(_ percent: (Int) -> Double) -> String {
        axes.indices.map { place in
            let at = point(place, percent(place))
            return "\(at.x),\(at.y)"
        }.joined(separator: " ")
    }

    /// The first axis points up, the others follow clockwise.
    private func point(_ place: Int, _ percent: Double) -> (x: Int, y: Int) {
        let turn = 2 * Double.pi * Double(place) / Double(axes.count)
        let radius = Radar.length * percent / 100
        return (
            Int((Radar.middle + radius * sin(turn)).rounded()), Int((Radar.middle - radius * cos(turn)).rounded())
        )
    }
}
