import Domain

/// What is wrong with the numbers of the outline.
enum NumberFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        guard let document = matter.document else { return sources(matter) }
        return document.outline.faults.filter { !isUsual($0) }.map { finding($0, document) } + loose(document)
    }

    /// Many offices leave "đ" out, and some count "e", "f", "g".
    private static func isUsual(_ fault: NumberFault) -> Bool {
        let (before, found) = (fault.before.lowercased(), fault.found.lowercased())
        return fault.kind == .skipped && before == "d" && found == "e"
            || fault.kind == .repeated && before == "f" && found == "g"
    }

    private static func finding(_ fault: NumberFault, _ document: PlanDocument) -> PlanFinding {
        let node = document.node(ofParagraph: fault.paragraph)
        let paragraph = document.paragraphs[fault.paragraph]
        let place = FindingPlace(
            line: paragraph.firstLine, section: node.map(document.source), quote: String(paragraph.text.prefix(120)))
        return PlanFinding(code(fault.kind), place, ["before": fault.before, "found": fault.found])
    }

    private static func code(_ kind: NumberFault.Kind) -> PlanFindingCode {
        switch kind {
        case .skipped: .numberSkipped
        case .repeated: .numberRepeated
        case .restarted: .numberRestarted
        case .backward: .numberBackward
        case .notFirst: .numberNotFirst
        }
    }

    /// A dash below a point that ended with ";" introduces nothing: it is a point that lost its letter.
    private static func loose(_ document: PlanDocument) -> [PlanFinding] {
        document.outline.nodes.indices.compactMap { node in
            let own = document.outline.nodes[node]
            guard own.marker?.value != nil, document.paragraph(node).words.last?.key == ";",
                let dash = own.children.first, document.outline.nodes[dash].marker?.style == .dash
            else { return nil }
            let paragraph = document.paragraph(dash)
            let place = FindingPlace(
                line: paragraph.firstLine, section: document.source(dash), quote: String(paragraph.text.prefix(120)))
            return PlanFinding(.itemOutOfRow, place, ["before": own.marker?.label ?? ""])
        }
    }

    /// A plan file keeps the numbers of its criteria: section III of one goes 1, 2, 4.
    private static func sources(_ matter: FindingMatter) -> [PlanFinding] {
        var last: (section: Substring, number: Int)?
        return matter.facts[.criteria].compactMap { record in
            let parts = (record["source"].text ?? "").split(separator: ".")
            guard parts.count > 1, let number = Int(parts[1]) else { return nil }
            defer { last = (parts[0], number) }
            guard let last, last.section == parts[0], number > last.number + 1 else { return nil }
            let values = ["before": "\(last.section).\(last.number)", "found": "\(parts[0]).\(number)"]
            return PlanFinding(.numberSkipped, matter.place(record, "source"), values)
        }
    }
}
