import CPango

/// What was drawn for laying on several sheets of one file.
package final class SheetPart {
    let surface: OpaquePointer

    init(_ size: PageSize) throws(DrawingFault) {
        var whole = cairo_rectangle_t(
            x: 0, y: 0, width: size.width * PageSize.points, height: size.height * PageSize.points)
        guard let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &whole) else { throw .noRoom }
        self.surface = surface
    }

    deinit { cairo_surface_destroy(surface) }
}
