import CPango

/// Sets texts in lines, by the measures of the printed page and not of a screen.
final class TextSetter {
    private let context: OpaquePointer
    private let family: String
    /// Descriptions are costly to make and few.
    private var faces: [Face: OpaquePointer] = [:]

    private struct Face: Hashable {
        let size: Double
        let isBold: Bool
        let isItalic: Bool
    }

    init(_ cairo: OpaquePointer, family: String) throws(DrawingFault) {
        guard let context = pango_cairo_create_context(cairo), let options = cairo_font_options_create() else {
            throw .noRoom
        }
        self.context = context
        self.family = family
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_cairo_context_set_resolution(context, 72)
        pango_context_set_round_glyph_positions(context, 0)
        // A name is read from left to right, whatever marks somebody hid in it.
        pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    }

    deinit {
        for face in faces.values { pango_font_description_free(face) }
        g_object_unref(UnsafeMutableRawPointer(context))
    }

    func block(_ lettering: Lettering, width: Double) -> TextBlock {
        let layout: OpaquePointer = pango_layout_new(context)
        pango_layout_set_auto_dir(layout, 0)
        pango_layout_set_width(layout, units(width))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_indent(layout, units(lettering.indent))
        pango_layout_set_alignment(layout, alignment(lettering.alignment))
        pango_layout_set_justify(layout, lettering.alignment == .justified ? 1 : 0)
        if let first = lettering.runs.first {
            pango_layout_set_font_description(layout, face(first.style))
        }
        let text = lettering.runs.map(\.text).joined()
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
        if lettering.runs.count > 1 || lettering.runs.contains(where: { $0.style.ink != .black }) {
            let marks = attributes(lettering.runs)
            pango_layout_set_attributes(layout, marks)
            pango_attr_list_unref(marks)
        }
        return TextBlock(layout, leading: lettering.leading)
    }

    private func attributes(_ runs: [LetterRun]) -> OpaquePointer? {
        let list = pango_attr_list_new()
        var place: UInt32 = 0
        for run in runs {
            let end = place + UInt32(run.text.utf8.count)
            add(pango_attr_font_desc_new(face(run.style)), place, end, list)
            if run.style.ink != .black {
                let ink = run.style.ink
                add(pango_attr_foreground_new(part(ink.red), part(ink.green), part(ink.blue)), place, end, list)
            }
            place = end
        }
        return list
    }

    private func add(
        _ attribute: UnsafeMutablePointer<PangoAttribute>?, _ start: UInt32, _ end: UInt32, _ list: OpaquePointer?
    ) {
        guard let attribute else { return }
        attribute.pointee.start_index = start
        attribute.pointee.end_index = end
        pango_attr_list_insert(list, attribute)
    }

    private func face(_ style: LetterStyle) -> OpaquePointer? {
        let key = Face(size: style.size, isBold: style.isBold, isItalic: style.isItalic)
        if let known = faces[key] { return known }
        let face = pango_font_description_new()
        pango_font_description_set_family(face, family)
        pango_font_description_set_absolute_size(face, style.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(face, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_font_description_set_style(face, style.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        faces[key] = face
        return face
    }

    private func alignment(_ value: LetterAlignment) -> PangoAlignment {
        switch value {
        case .left, .justified: PANGO_ALIGN_LEFT
        case .centre: PANGO_ALIGN_CENTER
        case .right: PANGO_ALIGN_RIGHT
        }
    }

    private func units(_ millimetres: Double) -> Int32 {
        Int32((millimetres * PageSize.points * Double(PANGO_SCALE)).rounded())
    }

    private func part(_ value: Double) -> UInt16 { UInt16(max(0, min(1, value)) * 65_535) }
}
