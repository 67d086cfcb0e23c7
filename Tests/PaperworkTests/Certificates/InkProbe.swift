import Foundation

/// The inks of a drawn page, as its picture shows them.
enum InkProbe {
    /// `black`, `red` or `other`, of all pixels that are no paper and no soft edge.
    static func inks(_ pdf: [UInt8]) throws -> Set<String> {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ink-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("a.pdf")
        try Data(pdf).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "pdftoppm", "-r", "100", "-aa", "no", "-aaVector", "no", file.path,
            folder.appendingPathComponent("a").path,
        ]
        try process.run()
        process.waitUntilExit()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".ppm") }
        return try names.reduce(into: Set<String>()) { found, name in
            found.formUnion(pixels(try Data(contentsOf: folder.appendingPathComponent(name))))
        }
    }

    /// Behind the head of a PPM file (three lines), three bytes for each pixel.
    private static func pixels(_ data: Data) -> Set<String> {
        let bytes = [UInt8](data)
        var (lines, start) = (0, 0)
        while lines < 3 && start < bytes.count {
            if bytes[start] == 0x0A { lines += 1 }
            start += 1
        }
        var found: Set<String> = []
        for place in stride(from: start, to: bytes.count - 2, by: 3) {
            let (red, green, blue) = (bytes[place], bytes[place + 1], bytes[place + 2])
            switch (red, green, blue) {
            case (255, 255, 255): continue
            case (0...40, 0...40, 0...40): found.insert("black")
            case (180..., 0...40, 0...40): found.insert("red")
            default: found.insert("other \(red) \(green) \(blue)")
            }
        }
        return found
    }
}
