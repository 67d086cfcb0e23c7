package import Domain
package import Wording

/// A QR symbol as a drawing that stays sharp at any size; black on white whatever the page's colours are.
package struct QRDrawing: HTMLPart {
    private let matrix: QRMatrix
    private let label: String

    /// - Parameter label: what it is, for who cannot see it.
    package init(_ matrix: QRMatrix, label: String) { (self.matrix, self.label) = (matrix, label) }

    package var html: HTML {
        let side = matrix.size + 2 * QRMatrix.margin
        return """
            <svg class="qr" viewBox="0 0 \(side) \(side)" role="img" aria-label="\(label)" shape-rendering="crispEdges">\
            <rect width="\(side)" height="\(side)" fill="#fff"/><path d="\(matrix.path)" fill="#000"/></svg>
            """
    }
}

/// Where the journal stood, at the end of a paper: as text and as a code.
package struct JournalStampPart: HTMLPart {
    private let stamp: JournalStamp
    private let matrix: QRMatrix?
    private let language: Language

    package init(_ stamp: JournalStamp, matrix: QRMatrix?, in language: Language) {
        (self.stamp, self.matrix, self.language) = (stamp, matrix, language)
    }

    package var html: HTML {
        let say = language
        return """
            <footer class="stamp"\(if: say == .vietnamese, " lang=\"vi\"")>\
            \(matrix.map { QRDrawing($0, label: say(.stampQR)) })\
            <div><p><strong>\(say(.stampTitle))</strong> · \(say(.stampEntry, ["number": String(stamp.sequence)]))</p>\
            <p class="stamp-hash">\(stamp.groups)</p><p>\(say(.stampHelp))</p></div></footer>
            """
    }
}
