import CPango

/// The sheet one draws on: lengths in millimetres from its upper left corner. Lives inside `PDFDrawing`.
package final class Canvas {
    package let size: PageSize
    /// 1 for the first.
    package private(set) var page = 1
    private let context: OpaquePointer
    let setter: TextSetter

    init(_ context: OpaquePointer, size: PageSize, family: String) throws(DrawingFault) {
        self.context = context
        self.size = size
        setter = try TextSetter(context, family: family)
    }

    /// A sheet of `whole` that is drawn on apart.
    private init(_ context: OpaquePointer, of whole: Canvas) {
        (self.context, size, setter) = (context, whole.size, whole.setter)
    }

    /// What many sheets have in common, drawn once: the file holds it once, however many sheets show it.
    /// - Throws: `DrawingFault.noRoom`.
    package func part(_ draw: (Canvas) -> Void) throws(DrawingFault) -> SheetPart {
        let part = try SheetPart(size)
        guard let context = cairo_create(part.surface) else { throw .noRoom }
        defer { cairo_destroy(context) }
        draw(Canvas(context, of: self))
        return part
    }

    package func draw(_ part: SheetPart) {
        cairo_set_source_surface(context, part.surface, 0, 0)
        cairo_paint(context)
    }

    /// Ends the sheet and takes a new one of the same size.
    package func nextPage() {
        cairo_show_page(context)
        page += 1
    }

    func end() { cairo_show_page(context) }

    /// Sets a text in lines, without drawing it.
    package func set(_ lettering: Lettering, width: Double) -> TextBlock { setter.block(lettering, width: width) }

    /// Sets a text so that it is no higher than `height`, in letters as large as fit and no smaller than `least` of
    /// their size; what does not fit then stays too high.
    package func set(_ lettering: Lettering, width: Double, height: Double, least: Double = 0.5) -> TextBlock {
        var factor = 1.0
        var block = set(lettering, width: width)
        while block.height > height && factor > least {
            factor = max(least, factor - 0.05)
            block = set(lettering.scaled(by: factor), width: width)
        }
        return block
    }

    /// Draws a text that was set, from `y` down.
    /// - Parameter lines: which of its lines; all when `nil`.
    package func draw(_ block: TextBlock, x: Double, y: Double, lines: Range<Int>? = nil) {
        let range = (lines ?? block.lines.indices).clamped(to: block.lines.indices)
        guard let first = range.first else { return }
        // Letters without a colour of their own would take the ink of the line drawn before them.
        choose(.black)
        let top = block.lines[first].top
        for line in block.lines[range] {
            cairo_move_to(
                context, x * PageSize.points + line.x, (y + line.top - top) * PageSize.points + line.baseline)
            pango_cairo_show_layout_line(context, line.line)
        }
        cairo_new_path(context)
    }

    /// Sets and draws a text.
    /// - Returns: its height.
    @discardableResult
    package func draw(_ lettering: Lettering, x: Double, y: Double, width: Double) -> Double {
        let block = set(lettering, width: width)
        draw(block, x: x, y: y)
        return block.height
    }

    /// - Parameter weight: points.
    package func line(
        from start: (x: Double, y: Double), to end: (x: Double, y: Double), weight: Double = 0.75, ink: Ink = .black
    ) {
        choose(ink)
        cairo_set_line_width(context, weight)
        cairo_move_to(context, start.x * PageSize.points, start.y * PageSize.points)
        cairo_line_to(context, end.x * PageSize.points, end.y * PageSize.points)
        cairo_stroke(context)
    }

    /// - Parameter weight: points.
    package func frame(_ box: PageBox, weight: Double = 0.75, ink: Ink = .black) {
        choose(ink)
        cairo_set_line_width(context, weight)
        rectangle(box)
        cairo_stroke(context)
    }

    package func fill(_ box: PageBox, ink: Ink = .black) { fill([box], ink: ink) }

    /// Fills all of them as one shape, so that no hair shows between neighbours.
    package func fill(_ boxes: [PageBox], ink: Ink = .black) {
        choose(ink)
        for box in boxes { rectangle(box) }
        cairo_fill(context)
    }

    /// A PNG picture, stretched into `box`.
    /// - Throws: `DrawingFault.badPicture`.
    package func picture(png bytes: [UInt8], in box: PageBox) throws(DrawingFault) {
        guard let image = PictureBytes(bytes).surface() else { throw .badPicture }
        defer { cairo_surface_destroy(image) }
        let (width, height) = (cairo_image_surface_get_width(image), cairo_image_surface_get_height(image))
        guard width > 0, height > 0 else { throw .badPicture }
        cairo_save(context)
        cairo_translate(context, box.x * PageSize.points, box.y * PageSize.points)
        cairo_scale(
            context, box.width * PageSize.points / Double(width), box.height * PageSize.points / Double(height))
        cairo_set_source_surface(context, image, 0, 0)
        cairo_paint(context)
        cairo_restore(context)
    }

    private func choose(_ ink: Ink) { cairo_set_source_rgb(context, ink.red, ink.green, ink.blue) }

    private func rectangle(_ box: PageBox) {
        cairo_rectangle(
            context, box.x * PageSize.points, box.y * PageSize.points, box.width * PageSize.points,
            box.height * PageSize.points)
    }
}
