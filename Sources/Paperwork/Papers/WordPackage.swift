import Domain

/// A Word document as an archive of parts, opened with suspicion: what could run, fetch or burst is refused.
struct WordPackage {
    /// Bytes of the largest part that is read, unpacked.
    private static let largestPart = 160 * 1024 * 1024
    private static let largestRelations = 1024 * 1024

    private let bytes: [UInt8]
    private let directory: ZipDirectory

    init(_ bytes: [UInt8]) throws(PaperFault) {
        do {
            directory = try ZipDirectory(bytes)
            guard try OfficeShape.kind(of: bytes) == .docx else { throw PaperFault.otherArchive }
        } catch let refusal as EvidenceRefusal {
            throw WordPackage.fault(refusal)
        } catch {
            throw .otherArchive
        }
        self.bytes = bytes
        try refuseMacroTypes()
        try refuseFetching()
    }

    static func fault(_ refusal: EvidenceRefusal) -> PaperFault {
        switch refusal {
        case .cut: .cut
        case .bomb: .bomb
        case .encrypted: .encrypted
        case .macros: .macros
        case .disguised(.strayPaths): .strayPaths
        case .disguised: .otherArchive
        case .empty, .tooLarge, .unknown, .damaged: .damaged
        }
    }

    /// `nil` when the document has no such part.
    func part(_ name: String) throws(PaperFault) -> XMLScanner? {
        guard let entry = directory.entries.first(where: { $0.name.elementsEqual(name.utf8) }) else { return nil }
        return try scanner(entry, WordPackage.largestPart)
    }

    /// Every part, in the order of the archive.
    var names: [String] { directory.entries.map { String(decoding: $0.name, as: UTF8.self) } }

    /// The whole part, unpacked.
    func bytes(of name: String, atMost largest: Int) throws(PaperFault) -> [UInt8] {
        guard let entry = directory.entries.first(where: { $0.name.elementsEqual(name.utf8) }) else { throw .damaged }
        guard entry.unpackedSize <= largest else { throw .bomb }
        let stream = try ZipStream(entry, in: bytes)
        var whole: [UInt8] = []
        while let piece = try stream.next() { whole += piece }
        return whole
    }

    /// Reads the part to its end: it is well formed, declares no entities and is not deeper than is read.
    func proveSound(_ name: String, atMost largest: Int) throws(PaperFault) {
        guard let entry = directory.entries.first(where: { $0.name.elementsEqual(name.utf8) }) else { throw .damaged }
        var scanner = try scanner(entry, largest)
        while try scanner.next() != nil {}
    }

    private func scanner(_ entry: ZipEntry, _ largest: Int) throws(PaperFault) -> XMLScanner {
        guard entry.unpackedSize <= largest else { throw .bomb }
        let stream = try ZipStream(entry, in: bytes)
        return XMLScanner { () throws(PaperFault) in try stream.next() }
    }

    /// A document with macros says so among its types even where the program itself was taken out.
    private func refuseMacroTypes() throws(PaperFault) {
        guard var types = try part("[Content_Types].xml") else { throw .otherArchive }
        while let event = try types.next() {
            guard case .open(let tag) = event, let type = tag["ContentType"]?.lowercased() else { continue }
            if type.contains("macroenabled") || type.contains("vbaproject") { throw .macros }
        }
    }

    /// Every list of relations in the document.
    private func refuseFetching() throws(PaperFault) {
        for entry in directory.entries where entry.name.suffix(5).elementsEqual(".rels".utf8) {
            var relations = try scanner(entry, WordPackage.largestRelations)
            while let event = try relations.next() {
                guard case .open(let tag) = event, tag.local == "Relationship" else { continue }
                if let target = WordPackage.fetched(tag) { throw .external(target) }
            }
        }
    }

    /// A link that a reader has to press fetches nothing, and a picture is not looked at. A template on the writer's own
    /// disk is named in many honest documents.
    private static func fetched(_ tag: XMLTag) -> String? {
        guard tag["TargetMode"]?.lowercased() == "external", let target = tag["Target"] else { return nil }
        let kind = tag["Type"]?.split(separator: "/").last.map { $0.lowercased() } ?? ""
        if kind == "hyperlink" || kind == "image" { return nil }
        if kind == "attachedtemplate" && isOnOwnDisk(target) { return nil }
        return target
    }

    /// `C:\…`, `file:///C:/…`; not `\\server\…`, not `file://server/…`.
    private static func isOnOwnDisk(_ target: String) -> Bool {
        let path = target.lowercased().hasPrefix("file:///") ? target.dropFirst(8) : target[...]
        let bytes = Array(path.utf8.prefix(3))
        guard bytes.count == 3, bytes[1] == UInt8(ascii: ":") else { return false }
        return (0x41...0x5A).contains(bytes[0] & 0xDF)
            && (bytes[2] == UInt8(ascii: "\\") || bytes[2] == UInt8(ascii: "/"))
    }
}
