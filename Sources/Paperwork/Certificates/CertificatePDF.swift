package import Domain
import Drawing

/// Certificates as one PDF, A4 landscape (Decree 98/2023, Article 104), a sheet each; memory does not grow with them.
package struct CertificatePDF: Sendable {
    private let agencyName: String
    private let place: String
    private let print: CertificatePrint
    private let mode: CertificatePrint.Mode
    /// `2026-12-31T08:30:00Z`.
    private let made: String
    private let causes: [ID<Decision>: String]

    /// - Parameter causes: movement and occasion of each decision.
    package init(
        agencyName: String, place: String, print: CertificatePrint, mode: CertificatePrint.Mode, made: Moment,
        causes: [ID<Decision>: String] = [:]
    ) {
        self.causes = causes
        (self.agencyName, self.place, self.print, self.mode) = (agencyName, place, print, mode)
        self.made = "\(made.day)T00:00:00Z"
    }

    /// Why there is no file.
    package enum Fault: Error, Hashable, Sendable {
        case noCertificates
        /// The machine has no face for papers, or no room.
        case cannotDraw
        /// Does not fit even in the smallest letters; the code of the certificate.
        case tooLong(code: String)
    }

    /// - Parameters:
    ///   - codes: the text of the code on each; one without goes out without a drawing.
    ///   - sink: takes the file in pieces. An error of it ends the drawing and is thrown.
    /// - Throws: `Fault`, or what `sink` throws.
    package func write(
        _ certificates: [Certificate], codes: [ID<Certificate>: String],
        to sink: (UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws {
        if certificates.isEmpty { throw Fault.noCertificates }
        try drawing("Giấy khen", to: sink) { canvas in
            var sheet = CertificateSheetDrawing(canvas, print: print, mode: mode)
            for (number, certificate) in certificates.enumerated() {
                if number > 0 { canvas.nextPage() }
                let lines = CertificateLines(
                    certificate, agencyName: agencyName, place: place, cause: causes[certificate.decision] ?? "")
                guard try sheet.draw(lines, code: codes[certificate.id].flatMap(QRSymbol.matrix)) else {
                    throw Fault.tooLong(code: certificate.code)
                }
            }
        }
    }

    package func bytes(_ certificates: [Certificate], codes: [ID<Certificate>: String]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try write(certificates, codes: codes) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// A sheet to be laid over a blank: where each text would stand, and rulers to read off how far it is out.
    package func testSheet() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try drawing("Tờ in thử giấy khen", to: { bytes.append(contentsOf: $0) }) { canvas in
            CertificateTestDrawing(canvas, print: print).draw()
        }
        return bytes
    }

    private func drawing(
        _ title: String, to sink: (UnsafeBufferPointer<UInt8>) throws -> Void, _ draw: (Canvas) throws -> Void
    ) throws {
        do {
            try PDFDrawing.write(
                PDFTitle(title: title, author: agencyName, made: made), size: .a4Landscape, to: sink, draw)
        } catch is DrawingFault {
            throw Fault.cannotDraw
        }
    }
}
