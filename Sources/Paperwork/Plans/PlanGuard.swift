import Domain

/// Looks at the bare text before the YAML parser does, and stops what would make it recurse or multiply.
///
/// Things are refused by where they stand, without knowing quotes or comments, so that no trick with quotes hides
/// them: marks of anchors, aliases, tags and explicit keys where a value may begin; nesting deeper than any plan; and
/// more line ends and commas than any plan has values.
/// Aliases are refused outright rather than bounded: a plan needs none, and a chain of thirty of them is a billion
/// values.
enum PlanGuard {
    static func admits(_ text: String, _ log: PlanProblemLog) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var scan = PlanGuardScan(bytes: bytes, log: log)
            return scan.run()
        }
    }
}

private struct PlanGuardScan {
    let bytes: UnsafeBufferPointer<UInt8>
    let log: PlanProblemLog
    private var place = PlanPlace.start
    /// Columns of the open block levels, outermost first.
    private var indents: [Int] = []
    private var brackets = 0
    /// Only blanks and `-`, `:` markers so far on this line.
    private var inMargin = true
    /// A value may begin here: at the start of a line or after one of `- ? : , [ {`.
    private var mayBegin = true
    private var admitted = true
    private var separators = 0

    init(bytes: UnsafeBufferPointer<UInt8>, log: PlanProblemLog) {
        self.bytes = bytes
        self.log = log
    }

    mutating func run() -> Bool {
        for index in bytes.indices {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: "\n")
            if byte & 0xC0 == 0x80 { continue }
            if PlanGuardScan.separators.contains(byte) { separators += 1 }
            if separators > PlanLimits.separators {
                log.add(.tooManyNodes, at: place, "", ["maximum": String(PlanLimits.nodes)])
                return false
            }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                if byte == UInt8(ascii: "\n") || next != UInt8(ascii: "\n") { startLine() }
                continue
            }
            pass(byte, next)
            if indents.count + brackets > PlanLimits.depth {
                log.add(.tooDeep, at: place, "", ["maximum": String(PlanLimits.depth)])
                return false
            }
            if log.isFull { return false }
            place.column += 1
        }
        return admitted
    }

    private mutating func startLine() {
        place = PlanPlace(line: place.line + 1, column: 1)
        inMargin = true
        mayBegin = true
    }

    private mutating func pass(_ byte: UInt8, _ next: UInt8) {
        if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { return }
        if mayBegin, PlanGuardScan.isRefused(byte, next) {
            let mark = String(decoding: [byte, next].filter { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
            log.add(.refusedMark, at: place, "", ["mark": mark])
            admitted = false
        }
        if inMargin { openLevel(byte, next) }
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
        default: break
        }
        mayBegin = PlanGuardScan.openers.contains(byte)
    }

    private mutating func openLevel(_ byte: UInt8, _ next: UInt8) {
        while let last = indents.last, last >= place.column { indents.removeLast() }
        indents.append(place.column)
        let isMarker = byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
        inMargin = isMarker && next <= UInt8(ascii: " ")
    }

    private static let separators = Set("\n\r,".utf8)

    private static let openers = Set("-?:,[{".utf8)

    private static func isRefused(_ byte: UInt8, _ next: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "*"): next > UInt8(ascii: " ") && next < 0x7F && isName(next)
        case UInt8(ascii: "!"): isName(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "<")
        case UInt8(ascii: "?"): next <= UInt8(ascii: " ")
        default: false
        }
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
