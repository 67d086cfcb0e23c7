import Foundation

/// A PDF file on disk, asked by poppler's programs.
struct DrawnFile {
    struct Word {
        let page: Int
        let text: String
        /// Millimetres.
        let left, top, right, bottom: Double
    }

    private let folder: URL
    let path: String

    init(_ bytes: [UInt8]) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("drawn-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appendingPathComponent("drawn.pdf").path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// The faces in it: name and whether it is embedded.
    func faces() throws -> [String: Bool] {
        let lines = try run("pdffonts", [path]).split(separator: "\n").dropFirst(2)
        return Dictionary(
            lines.map { line in
                let parts = line.split(separator: " ")
                return (String(parts[0].split(separator: "+").last ?? ""), parts.contains("yes"))
            }
        ) { $0 && $1 }
    }

    /// What the file says of itself.
    func information() throws -> String { try run("pdfinfo", [path]) }

    func words() throws -> [Word] {
        let scale = 25.4 / 72
        var page = 0
        return try run("pdftotext", ["-bbox", path, "-"]).split(separator: "\n").compactMap { line in
            if line.contains("<page ") { page += 1 }
            guard line.contains("<word ") else { return nil }
            let parts = line.split(separator: "\"")
            let numbers = [1, 3, 5, 7].compactMap { Double(parts[$0]) }.map { $0 * scale }
            let text = parts[8].dropFirst().prefix { $0 != "<" }
            return Word(
                page: page, text: String(text), left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3]
            )
        }
    }

    private func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
