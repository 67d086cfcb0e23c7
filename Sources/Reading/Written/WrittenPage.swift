/// Lines of the written plan as they come into being, and beside them the codes and sections that a line does not show.
struct WrittenPage {
    private(set) var lines: [String] = []
    private(set) var rows: [String] = []
    private var section = 0
    private var part = 0
    /// `IV.3`
    private(set) var place = ""

    mutating func line(_ text: String) { lines.append(text) }

    mutating func blank() { if lines.last != "" { lines.append("") } }

    mutating func section(_ title: String) {
        (section, part) = (section + 1, 0)
        place = WrittenNumbers.roman(section)
        blank()
        line(WrittenForms.heading.write(["label": place, "title": title]))
    }

    mutating func part(_ title: String) {
        part += 1
        place = "\(WrittenNumbers.roman(section)).\(part)"
        blank()
        line(WrittenForms.heading.write(["label": "\(part)", "title": title]))
    }

    /// `a) …`
    /// - Returns: its place, `II.4.a`.
    @discardableResult
    mutating func item(_ index: Int, _ text: String) -> String {
        let label = WrittenNumbers.letter(index)
        line(WrittenForms.item.write(["label": label, "text": text]))
        return "\(place).\(label)"
    }

    /// Notes the code and section of what stands at `place`, unless they are the ones its place gives it.
    mutating func note(
        _ place: String, _ start: String, code: (own: String, usual: String)? = nil,
        source: (own: String, usual: String)
    ) {
        var values = ["place": place, "start": WrittenPage.start(start)]
        if let code, code.own != code.usual { values["code"] = code.own }
        if source.own != source.usual { values["source"] = source.own }
        if values.count > 2 { rows.append(WrittenForms.row.write(values)) }
    }

    static func start(_ basis: LineForm.Values) -> String { start("\(basis["kind"] ?? "") \(basis["number"] ?? "")") }

    /// The first words of a line, to see that a row still belongs to it.
    static func start(_ text: String) -> String { text.components(" ").prefix(6).joined(separator: " ") }
}
