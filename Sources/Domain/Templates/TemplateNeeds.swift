/// What a template can not be without: one of these fields has to stand in it. Without it the paper would go out without
/// its number, its day, its signer or the list it speaks of (Decree 30/2020/NĐ-CP, Appendix I).
package struct TemplateNeed: Hashable, Sendable {
    /// Names as they stand in braces; one of them is enough.
    package let fields: [String]

    init(_ texts: TemplateText...) { fields = texts.map(\.rawValue) }

    init(_ block: TemplateBlock, or columns: [String] = []) {
        fields = [block.rawValue] + columns.map { "\(TemplateFields.rowMark) \($0)" }
    }
}

extension TemplateFields {
    /// In the order in which a paper has them. What every paper of a kind says alike (its title, whom it goes to, the office
    /// of who signs) may be written into the template and is not asked for.
    package static func needs(of kind: PaperKind) -> [TemplateNeed] {
        let fields = TemplateFields(kind)
        var needs: [TemplateNeed] = []
        if fields.texts.contains(.number) { needs.append(TemplateNeed(.number)) }
        if kind != .ballot { needs.append(TemplateNeed(.day)) }
        needs.append(subject(kind, fields))
        if kind == .answer { needs.append(TemplateNeed(.addressees)) }
        if fields.blocks.contains(.bases) { needs.append(TemplateNeed(.bases)) }
        // A paper that is a list and little else may have the list as rows.
        needs.append(TemplateNeed(.body, or: listed.contains(kind) ? listColumns(fields) : []))
        if fields.blocks.contains(.annexes) { needs.append(TemplateNeed(.annexes, or: listColumns(fields))) }
        if signedByRecord.contains(kind) { needs.append(TemplateNeed(.signer)) }
        if kind == .decision { needs.append(TemplateNeed(.signerTitle)) }
        if [.minutes, .voteCount].contains(kind) { needs.append(TemplateNeed(.leftSigner)) }
        return needs
    }

    private static func subject(_ kind: PaperKind, _ fields: TemplateFields) -> TemplateNeed {
        let isOwn = [.decision, .submission, .answer].contains(kind) || !fields.texts.contains(.occasion)
        return isOwn ? TemplateNeed(.subject) : TemplateNeed(.subject, .occasion)
    }

    private static let listed: Set<PaperKind> = [.dossiers, .honours, .ballot, .attendance]
    /// The record says who signs.
    private static let signedByRecord: Set<PaperKind> = [
        .decision, .invitation, .minutes, .voteCount, .review,
    ]

    /// Columns that name who stands in a line of the list.
    private static func listColumns(_ fields: TemplateFields) -> [String] {
        let names = ["Họ và tên, tên tập thể", "Tên, chức vụ, địa chỉ", "Đề nghị khen thưởng", "Họ và tên"]
        return fields.columns.filter(names.contains)
    }
}
