/// Objects that are added behind a finished PDF, or stand in earlier ones' place.
struct PDFUpdate {
    private let start: Int
    private var bytes: [UInt8] = []
    private var places: [Int: Int] = [:]

    /// - Parameter start: the length of the file so far.
    init(at start: Int) { self.start = start }

    mutating func add(_ number: Int, _ text: [UInt8]) {
        places[number] = start + bytes.count
        bytes += Array("\(number) 0 obj\n".utf8) + text + Array("\nendobj\n".utf8)
    }

    mutating func add(_ number: Int, stream: [UInt8], _ entries: String) {
        let head = "<< \(entries) /Length \(stream.count) >>\nstream\n"
        add(number, Array(head.utf8) + stream + Array("\nendstream".utf8))
    }

    /// With a table of their places (ISO 32000-1, 7.5.4), each line twenty bytes.
    /// - Parameter print: the identifier, in hex; the first one is the file's for good.
    func bytes(_ trailer: ArchivalScan.Trailer, print: String) -> [UInt8] {
        var table = "xref\n0 1\n0000000000 65535 f \n"
        for (number, place) in places.sorted(by: { $0.key < $1.key }) {
            let digits = String(place)
            table += "\(number) 1\n\(String(repeating: "0", count: max(0, 10 - digits.count)))\(digits) 00000 n \n"
        }
        let size = max(trailer.size, (places.keys.max() ?? 0) + 1)
        let end = """
            trailer
            << /Size \(size) /Root \(trailer.root) 0 R /Info \(trailer.info) 0 R /Prev \(trailer.start)
               /ID [ <\(print)> <\(print)> ] >>
            startxref
            \(start + bytes.count)
            %%EOF

            """
        return bytes + Array((table + end).utf8)
    }
}
