import Domain

/// What the fields of a template say of one paper. Texts only: whatever stands in a name stays a name.
struct TemplateValues {
    let texts: [TemplateText: [String]]
    let blocks: [TemplateBlock: [PaperBlock]]
    let recipients: [String]
    /// In the lines it has in the head of a paper.
    let issuer: [String]
    let annexes: [PaperAnnex]
    /// Every list of the paper, its own first, then those of its annexes.
    let tables: [PaperTable]

    init(_ paper: OfficialPaper, of record: PaperRecord) {
        let head = paper.head
        var texts: [TemplateText: [String]] = [
            .superior: [head.superior ?? ""], .issuer: [head.issuer.joined(separator: " ")], .place: [head.place],
            .day: [head.day?.inWords ?? "ngày      tháng      năm        "], .title: [paper.title],
            .subject: [paper.subject], .office: [record.office.agency], .standing: [record.office.runner],
            .movement: [record.plan.identity.movement], .occasion: [record.occasionName],
        ]
        if let number = head.number {
            texts[.number] = [number.value.map(PaperCount.zeroed) ?? "        "]
            texts[.symbol] = [number.symbol]
        }
        for block in paper.body {
            if case .addressees(let names) = block { texts[.addressees] = [names.joined(separator: "; ")] }
            if case .authority(let name) = block { texts[.authority] = [name] }
        }
        if case .decision(let decision, _) = record.subject {
            texts[.award] = [record.awardName(decision.award)]
            texts[.count] = [PaperCount.words(decision.items.map(\.kind.countsAs))]
            texts[.money] = [decision.total.vietnamese]
            texts[.moneyWords] = [decision.total.words]
        }
        switch paper.close {
        case .signed(let names, let signature):
            (texts[.signerTitle], texts[.signer], recipients) = (signature.lines, [signature.name], names)
        case .pair(let left, let right):
            (texts[.leftTitle], texts[.leftSigner]) = (left.lines, [left.name])
            (texts[.signerTitle], texts[.signer], recipients) = (right.lines, [right.name], [])
        }
        self.texts = texts
        issuer = head.issuer
        annexes = paper.annexes
        let bases = paper.body.filter { if case .bases = $0 { true } else { false } }
        let body = paper.body.filter { block in
            switch block {
            case .bases, .addressees, .authority, .command: false
            default: true
            }
        }
        blocks = [.bases: bases, .body: body]
        tables = (paper.body + paper.annexes.flatMap(\.body)).compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }
    }

    /// The lines of a row of fields: of every list that has one of `columns`, a text for each column.
    func rows(_ columns: Set<String>) -> [[String: String]] {
        tables.filter { table in table.columns.contains { columns.contains($0.key) } }.flatMap { table in
            table.rows.map { row in
                Dictionary(zip(table.columns.map(\.key), row)) { first, _ in first }
            }
        }
    }
}
