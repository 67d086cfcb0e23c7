import CQREncode
package import Domain

/// Text as a QR symbol (ISO/IEC 18004), error correction M.
package enum QRSymbol {
    /// Longer texts give symbols that phones do not read from paper.
    package static let mostBytes = 900

    /// - Returns: `nil` for an empty or too long text, or when there is no memory.
    package static func matrix(of text: String) -> QRMatrix? {
        let bytes = Array(text.utf8)
        guard (1...mostBytes).contains(bytes.count),
            let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
        else { return nil }
        defer { QRcode_free(code) }
        let size = Int(code.pointee.width)
        // The lowest bit of each square is its colour; the others tell what it is for.
        let squares = UnsafeBufferPointer(start: code.pointee.data, count: size * size)
        return QRMatrix(size: size, dark: squares.map { $0 & 1 == 1 })
    }
}
