import Domain

/// A workbook as an archive of parts, opened with the suspicion every archive gets (`ZipDirectory`). Nothing in it is
/// run or fetched, and the file itself is not kept.
struct SheetPackage {
    /// Bytes of the largest part that is read, unpacked.
    private static let largestPart = 160 * 1024 * 1024

    private let bytes: [UInt8]
    private let directory: ZipDirectory

    init(_ bytes: [UInt8]) throws(TableFault) {
        do {
            directory = try ZipDirectory(bytes)
            guard try OfficeShape.kind(of: bytes) == .xlsx else { throw TableFault.otherArchive }
        } catch let refusal as EvidenceRefusal {
            throw TableFault(WordPackage.fault(refusal))
        } catch {
            throw .otherArchive
        }
        self.bytes = bytes
    }

    /// `nil` when the workbook has no such part. A name from inside the workbook may have any case.
    func part(_ name: String) throws(TableFault) -> SheetXML? { try stream(name).map { SheetXML(XMLScanner($0)) } }

    /// The same for a part of a hundred thousand cells.
    func cells(_ name: String) throws(TableFault) -> SheetCells? { try stream(name).map { SheetCells(XMLBytes($0)) } }

    private func stream(_ name: String) throws(TableFault) -> (() throws(PaperFault) -> [UInt8]?)? {
        let wanted = ZipEntryName.folded(Array(name.utf8))
        guard let entry = directory.entries.first(where: { ZipEntryName.folded($0.name) == wanted }) else { return nil }
        guard entry.unpackedSize <= SheetPackage.largestPart else { throw .bomb }
        do {
            let stream = try ZipStream(entry, in: bytes)
            return { () throws(PaperFault) in try stream.next() }
        } catch {
            throw TableFault(error)
        }
    }
}

/// The XML of a workbook's part, its names without prefixes: a part speaks one vocabulary.
struct SheetXML {
    private var scanner: XMLScanner

    init(_ scanner: XMLScanner) { self.scanner = scanner }

    mutating func next() throws(TableFault) -> XMLEvent? {
        do {
            return try scanner.next()
        } catch {
            throw TableFault(error)
        }
    }
}
