import CPango

/// What a reader of the file is told of it. Nothing here is read from a clock.
package struct PDFTitle: Hashable, Sendable {
    package let title: String
    package let author: String
    /// `2026-12-31T08:30:00Z`.
    package let made: String

    package init(title: String, author: String, made: String) {
        (self.title, self.author, self.made) = (title, author, made)
    }
}

/// A PDF file made page by page, its letters embedded. What is finished leaves at once: memory does not grow with the
/// number of pages.
package enum PDFDrawing {
    /// - Parameter draw: draws the pages; the first one is there already.
    package static func bytes(
        _ about: PDFTitle, size: PageSize = .a4, _ draw: (Canvas) throws -> Void
    ) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try write(about, size: size, to: { part in bytes.append(contentsOf: part) }, draw)
        return bytes
    }

    /// The same in pieces, in order, as they are finished. An error of `sink` ends the drawing and is thrown.
    package static func write(
        _ about: PDFTitle, size: PageSize = .a4, to sink: (UnsafeBufferPointer<UInt8>) throws -> Void,
        _ draw: (Canvas) throws -> Void
    ) throws {
        let family = try PaperFace.family()
        try withoutActuallyEscaping(sink) { sink in
            let stream = PDFStream(sink)
            let surface = cairo_pdf_surface_create_for_stream(
                PDFStream.write, Unmanaged.passUnretained(stream).toOpaque(), size.width * PageSize.points,
                size.height * PageSize.points)
            defer { cairo_surface_destroy(surface) }
            guard let surface, let context = cairo_create(surface) else { throw DrawingFault.noRoom }
            tell(about, surface)
            do {
                defer { cairo_destroy(context) }
                let canvas = try Canvas(context, size: size, family: family)
                try draw(canvas)
                canvas.end()
            } catch {
                cairo_surface_finish(surface)
                throw stream.fault ?? error
            }
            cairo_surface_finish(surface)
            if let fault = stream.fault { throw fault }
            guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else { throw DrawingFault.noRoom }
            try stream.end(about)
        }
    }

    private static func tell(_ about: PDFTitle, _ surface: OpaquePointer) {
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, about.title)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, about.author)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, about.made)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, about.made)
    }
}

/// Hands on what the library writes.
private final class PDFStream {
    private let sink: (UnsafeBufferPointer<UInt8>) throws -> Void
    private(set) var fault: (any Error)?
    private var archival = ArchivalPDF()

    init(_ sink: @escaping (UnsafeBufferPointer<UInt8>) throws -> Void) { self.sink = sink }

    /// What makes the file one to be kept stands behind what the library wrote.
    func end(_ about: PDFTitle) throws { try archival.ending(about).withUnsafeBufferPointer(sink) }

    static let write: cairo_write_func_t = { closure, data, length in
        guard let closure else { return CAIRO_STATUS_WRITE_ERROR }
        let stream = Unmanaged<PDFStream>.fromOpaque(closure).takeUnretainedValue()
        do {
            let piece = UnsafeBufferPointer(start: data, count: Int(length))
            stream.archival.pass(piece)
            try stream.sink(piece)
            return CAIRO_STATUS_SUCCESS
        } catch {
            stream.fault = error
            return CAIRO_STATUS_WRITE_ERROR
        }
    }
}
