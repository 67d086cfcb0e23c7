import CPango

/// Hands the bytes of a picture to the library piece by piece.
final class PictureBytes {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Returns: the picture; the caller destroys it. `nil` for what is no PNG.
    func surface() -> OpaquePointer? {
        let image = cairo_image_surface_create_from_png_stream(
            { closure, data, length in
                guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
                return Unmanaged<PictureBytes>.fromOpaque(closure).takeUnretainedValue().give(data, Int(length))
            }, Unmanaged.passUnretained(self).toOpaque())
        guard let image else { return nil }
        guard cairo_surface_status(image) == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(image)
            return nil
        }
        return image
    }

    private func give(_ target: UnsafeMutablePointer<UInt8>, _ count: Int) -> cairo_status_t {
        guard bytes.count - place >= count else { return CAIRO_STATUS_READ_ERROR }
        for index in 0..<count { target[index] = bytes[place + index] }
        place += count
        return CAIRO_STATUS_SUCCESS
    }
}
