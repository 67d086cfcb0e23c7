import CPango

/// A text set in lines of one width.
package final class TextBlock {
    struct Line {
        let line: UnsafeMutablePointer<PangoLayoutLine>
        /// Millimetres from the top of the block.
        let top: Double
        /// Millimetres.
        let height: Double
        /// Points from the left side.
        let x: Double
        /// Points from the top of the line.
        let baseline: Double
    }

    private let layout: OpaquePointer
    let lines: [Line]
    /// Millimetres.
    package let height: Double

    /// Takes over the layout.
    init(_ layout: OpaquePointer, leading: Double) {
        self.layout = layout
        var lines: [Line] = []
        var top = 0.0
        let scale = Double(PANGO_SCALE)
        let iterator = pango_layout_get_iter(layout)
        defer { pango_layout_iter_free(iterator) }
        repeat {
            guard let line = pango_layout_iter_get_line_readonly(iterator) else { break }
            var logical = PangoRectangle()
            pango_layout_iter_get_line_extents(iterator, nil, &logical)
            let own = Double(logical.height) / scale
            let baseline = Double(pango_layout_iter_get_baseline(iterator) - logical.y) / scale
            let height = own * leading / PageSize.points
            // What a line has over its letters stands half above them and half below.
            lines.append(
                Line(
                    line: line, top: top, height: height, x: Double(logical.x) / scale,
                    baseline: baseline + own * (leading - 1) / 2))
            top += height
        } while pango_layout_iter_next_line(iterator) != 0
        self.lines = lines
        height = top
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    package var lineCount: Int { lines.count }

    /// The height of some of its lines, in millimetres.
    package func height(of range: Range<Int>) -> Double {
        lines[range.clamped(to: lines.indices)].reduce(0) { $0 + $1.height }
    }

    /// How many lines from `first` on fit into `room` millimetres.
    package func fitting(from first: Int, room: Double) -> Int {
        var left = room + 0.01
        var count = 0
        for line in lines.dropFirst(first) {
            left -= line.height
            if left < 0 { break }
            count += 1
        }
        return count
    }

    /// The width of the widest line, in millimetres.
    package var inkWidth: Double {
        var logical = PangoRectangle()
        pango_layout_get_extents(layout, nil, &logical)
        return Double(logical.width) / Double(PANGO_SCALE) / PageSize.points
    }
}
