import Domain
import Foundation

@testable import Paperwork

/// The file of a paper, measured by the programs of poppler; a Word file first goes through LibreOffice.
struct PaperFileProbe {
    struct Word {
        let page: Int
        let text: String
        /// Millimetres.
        let left, top, right, bottom: Double

        var middle: Double { (left + right) / 2 }
    }

    let words: [Word]
    let pages: Int
    let faces: [String]
    /// Width and height of the first page in millimetres.
    let size: [Double]

    static var hasLibreOffice: Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice") }

    init(_ paper: OfficialPaper, as format: PaperFileFormat) throws {
        try self.init(PaperDraft.bytes(paper, as: format), as: format)
    }

    /// - Parameter bytes: of a file that is made.
    init(_ bytes: [UInt8], as format: PaperFileFormat) throws {
        self = try PaperFileProbe.all([bytes], as: format)[0]
    }

    /// Several at once: LibreOffice takes longer to start than to work.
    static func all(_ files: [[UInt8]], as format: PaperFileFormat) throws -> [PaperFileProbe] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("paper-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let names = files.indices.map { "paper-\($0)" }
        for (name, bytes) in zip(names, files) {
            try Data(bytes).write(to: folder.appendingPathComponent("\(name).\(format.rawValue)"))
        }
        if format == .docx {
            _ = try run(
                "soffice",
                [
                    "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "pdf",
                    "--outdir", folder.path,
                ] + names.map { folder.appendingPathComponent("\($0).docx").path })
        }
        return try names.map { try PaperFileProbe(pdf: folder.appendingPathComponent("\($0).pdf").path) }
    }

    private init(pdf: String) throws {
        let scale = 25.4 / 72
        var page = 0
        var words: [Word] = []
        for line in try PaperFileProbe.run("pdftotext", ["-bbox", pdf, "-"]).split(separator: "\n") {
            if line.contains("<page ") { page += 1 }
            guard line.contains("<word ") else { continue }
            let parts = line.split(separator: "\"")
            let sides = [1, 3, 5, 7].compactMap { Double(parts[$0]) }.map { $0 * scale }
            let text = String(parts[8].dropFirst().prefix { $0 != "<" })
            words.append(
                Word(page: page, text: text, left: sides[0], top: sides[1], right: sides[2], bottom: sides[3]))
        }
        self.words = words
        pages = page
        let facts = try PaperFileProbe.run("pdfinfo", [pdf]).split(separator: "\n")
        let sizes = facts.first { $0.hasPrefix("Page size") }?.split(separator: " ").compactMap { Double($0) } ?? []
        size = sizes.prefix(2).map { $0 * scale }
        faces = try PaperFileProbe.run("pdffonts", [pdf]).split(separator: "\n").dropFirst(2).map { line in
            String(line.split(separator: " ")[0].split(separator: "+").last ?? "")
        }
    }

    /// The first words in a row that read so.
    func place(_ phrase: String, page: Int? = nil) -> Word? {
        let wanted = phrase.split(separator: " ").map(String.init)
        for start in words.indices where start + wanted.count <= words.count {
            let part = words[start..<start + wanted.count]
            guard part.map(\.text) == wanted, page == nil || part.first?.page == page, let first = part.first else {
                continue
            }
            return Word(
                page: first.page, text: phrase, left: part.map(\.left).min() ?? 0, top: part.map(\.top).min() ?? 0,
                right: part.map(\.right).max() ?? 0, bottom: part.map(\.bottom).max() ?? 0)
        }
        return nil
    }

    func count(_ text: String) -> Int { words.count { $0.text == text } }

    private static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
