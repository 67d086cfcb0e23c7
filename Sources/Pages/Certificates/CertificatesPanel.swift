import Domain
import Wording

/// All certificates of a decision with their codes, and what the gold book notes of those printed anew. On screen only.
struct CertificatesPanel: HTMLPart {
    let certificates: [Certificate]
    let reissues: [Reissue]
    let canAsk: Bool
    let language: Language

    var html: HTML {
        let say = language
        var columns: [Table.Column] = [
            .number(say(.decisionGoldBook)), .init(say(.publicationName)), .init(say(.lookUpCode)),
            .init(say(.reissueStatus)),
        ]
        if canAsk { columns.append(.init(say(.reissueNew))) }
        let rows = certificates.map { certificate -> [HTML] in
            var row: [HTML] = [
                "\(certificate.goldBook)", "\(certificate.name)", "\(certificate.code)",
                "\(StatusTag(say(certificate.status.phrase), certificate.status == .valid ? .ok : .neutral))",
            ]
            if canAsk { row.append(ask(certificate)) }
            return row
        }
        let table = Table(say(.reissueAllCertificates), columns: columns, rows: rows)
        return "\(Panel(say(.reissueAllCertificates), "\(table)\(notes)"))"
    }

    private func ask(_ certificate: Certificate) -> HTML {
        if let open = reissues.first(where: { $0.certificate == certificate.id && $0.status == .requested }) {
            return "\(TextLink(language(open.status.phrase), to: ReissuePath.detail(open.id)))"
        }
        guard certificate.status == .valid else { return "<span class=\"soft\">–</span>" }
        return
            "\(Button(language(.reissueNew), to: ReissuePath.new(certificate.id), context: certificate.name))"
    }

    private var notes: HTML {
        let granted = reissues.filter { $0.status == .granted }
        if granted.isEmpty { return .empty }
        let codes = Dictionary(certificates.map { ($0.id, $0) }) { first, _ in first }
        let items = HTML.each(granted) { reissue -> HTML in
            let old = codes[reissue.certificate]
            let new = reissue.outcome?.new.flatMap { codes[$0] }
            let day = reissue.outcome?.paper.at.day.vietnamese ?? ""
            return """
                <li>\(old?.goldBook ?? 0). \(TextLink(old?.name ?? "", to: ReissuePath.detail(reissue.id))): \
                \(language(reissue.ground.phrase)), \(day), \(reissue.outcome?.paper.text ?? ""); \
                \(old?.code ?? "") → \(new?.code ?? "")</li>
                """
        }
        return "<h3>\(language(.reissueNote))</h3><ul>\(items)</ul>"
    }
}
