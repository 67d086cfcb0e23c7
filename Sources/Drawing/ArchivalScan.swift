/// Reads a PDF as Cairo writes it while it goes by: its catalog, the composed faces that do not say how codes become glyphs, and
/// the trailer. Only plain objects are kept, and only until they end.
struct ArchivalScan {
    struct Object {
        let number: Int
        let text: [UInt8]

        /// A face with the entry it lacks, before that of its descriptor.
        var mended: [UInt8] {
            guard let place = text.lastRange(of: "/FontDescriptor") else { return text }
            return Array(text[..<place]) + Array("/CIDToGIDMap /Identity\n   ".utf8) + Array(text[place...])
        }
    }

    struct Trailer {
        let size: Int
        let root: Int
        let info: Int
        /// Where the file's table of objects begins.
        let start: Int
    }

    private(set) var catalog: Object?
    private(set) var faces: [Object] = []
    private var line: [UInt8] = []
    private var number: Int?
    private var text: [UInt8] = []
    private var tail: [UInt8] = []

    /// Bytes; data of streams has longer lines, and is passed over.
    private static let longest = 65_536

    mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
        var rest = piece[...]
        while let end = rest.firstIndex(of: 10) {
            take(rest[rest.startIndex..<end])
            finishLine()
            rest = rest[(end + 1)...]
        }
        take(rest)
        tail.append(contentsOf: piece.suffix(400))
        if tail.count > 8_000 { tail.removeFirst(tail.count - 400) }
    }

    private mutating func take(_ part: Slice<UnsafeBufferPointer<UInt8>>) {
        if line.count + part.count <= ArchivalScan.longest { line.append(contentsOf: part) } else { line = [] }
    }

    private mutating func finishLine() {
        defer { line.removeAll(keepingCapacity: true) }
        if let begun = ArchivalScan.beginning(of: line) {
            (number, text) = (begun, [])
        } else if let open = number {
            if line.elementsEqual("endobj".utf8) {
                keep(Object(number: open, text: text))
                number = nil
            } else if line.elementsEqual("stream".utf8) || text.count > 4 * ArchivalScan.longest
                || (text.isEmpty && !isWanted)
            {
                number = nil
            } else {
                text += line + [10]
            }
        }
    }

    /// By an object's first line: pages and what is on them are many.
    private var isWanted: Bool {
        line.elementsEqual("<< /Type /Font".utf8) || line.starts(with: "<< /Type /Catalog".utf8)
    }

    private mutating func keep(_ object: Object) {
        if object.text.lastRange(of: "/Type /Catalog") != nil { catalog = object }
        if object.text.lastRange(of: "/Subtype /CIDFontType2") != nil,
            object.text.lastRange(of: "/CIDToGIDMap") == nil
        {
            faces.append(object)
        }
    }

    /// `12 0 obj`
    private static func beginning(of line: [UInt8]) -> Int? {
        guard line.count <= 20, line.suffix(6).elementsEqual(" 0 obj".utf8) else { return nil }
        return Int(String(decoding: line.dropLast(6), as: UTF8.self))
    }

    var trailer: Trailer? {
        let words = String(decoding: tail, as: UTF8.self).split { " \n<>/".contains($0) }
        let value = { (name: String) -> Int? in
            guard let place = words.lastIndex(where: { $0 == name }), place + 1 < words.count else { return nil }
            return Int(words[place + 1])
        }
        guard let size = value("Size"), let root = value("Root"), let info = value("Info"),
            let start = value("startxref")
        else { return nil }
        return Trailer(size: size, root: root, info: info, start: start)
    }
}
