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
    func part(_ name: String) throws(TableFault) -> SheetXML? {
        let wanted = ZipEntryName.folded(Array(name.utf8))
        guard let entry = directory.entries.first(where: { ZipEntryName.folded($0.name) == wanted }) else { return nil }
        guard entry.unpackedSize <= SheetPackage.largestPart else { throw .bomb }
        do {
            let stream = try ZipStream(entry, in: bytes)
            return SheetXML(XMLScanner { () throws(PaperFault) in try stream.next() })
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

    /// The text up to the end of the element that was just opened, without what phonetic guides add.
    mutating func text() throws(TableFault) -> String {
        var (text, depth, guide) = ("", 1, 0)
        while depth > 0, let event = try next() {
            switch event {
            case .open(let tag):
                depth += 1
                if guide > 0 || tag.local == "rPh" { guide += 1 }
            case .close:
                depth -= 1
                if guide > 0 { guide -= 1 }
            case .text(let piece):
                if guide == 0 && text.utf8.count < SheetXML.longestText { text += piece }
            }
        }
        return SheetEscapes.plain(text)
    }

    /// Excel's own limit is 32,767 characters.
    private static let longestText = 100_000
}

/// `_x000D_`: how a workbook writes characters that XML does not allow.
private enum SheetEscapes {
    static func plain(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
            UInt32(match.output.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        }
    }
}

extension XMLTag {
    /// The attributes of these names, in one walk; a cell asks for three of them a hundred thousand times.
    func values(_ names: [StaticString]) -> [ArraySlice<UInt8>?] {
        var found = [ArraySlice<UInt8>?](repeating: nil, count: names.count)
        var rest = attributes
        while let (name, value, after) = XMLTag.attribute(rest) {
            for (place, wanted) in names.enumerated() where wanted.withUTF8Buffer({ name.elementsEqual($0) }) {
                found[place] = value
            }
            rest = after
        }
        return found
    }
}
