import CPango

/// The typeface of papers. Decree 30/2020, Appendix I, asks for Times New Roman; Tinos has the same measures and all of the
/// Vietnamese letters, and may be given to everybody (Debian `fonts-croscore`).
package enum PaperFace {
    private static let accepted = ["Tinos", "Times New Roman"]

    /// The first accepted family that this machine has; asks fontconfig each time, so that a face installed later is found.
    /// - Throws: `DrawingFault.faceMissing`.
    package static func family() throws(DrawingFault) -> String {
        let map = pango_cairo_font_map_new()
        defer { g_object_unref(UnsafeMutableRawPointer(map)) }
        guard let map, let context = pango_font_map_create_context(map) else { throw .noRoom }
        defer { g_object_unref(UnsafeMutableRawPointer(context)) }
        for name in accepted where has(name, map, context) { return name }
        throw .faceMissing
    }

    /// Fontconfig always answers with some face; only one that calls itself so counts.
    private static func has(
        _ name: String, _ map: UnsafeMutablePointer<PangoFontMap>, _ context: OpaquePointer
    ) -> Bool {
        let wanted = pango_font_description_new()
        defer { pango_font_description_free(wanted) }
        pango_font_description_set_family(wanted, name)
        pango_font_description_set_absolute_size(wanted, 12 * Double(PANGO_SCALE))
        guard let font = pango_font_map_load_font(map, context, wanted) else { return false }
        defer { g_object_unref(UnsafeMutableRawPointer(font)) }
        guard let found = pango_font_describe(font) else { return false }
        defer { pango_font_description_free(found) }
        return pango_font_description_get_family(found).map { String(cString: $0) } == name
    }
}
