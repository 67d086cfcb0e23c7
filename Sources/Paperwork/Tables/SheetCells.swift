/// The XML of a part with very many cells: nothing is made of a cell before it is needed.
struct SheetCells {
    /// What a cell says of itself before what stands in it.
    struct Head {
        enum Kind { case number, shared, text, flag, error, day }

        var column: Int?
        var style: Int?
        var type = Kind.number
    }

    /// Excel's own limit is 32,767 characters.
    private static let longestText = 100_000

    private var xml: XMLBytes

    init(_ xml: XMLBytes) { self.xml = xml }

    /// `nil` at the end of the part.
    mutating func next() throws(TableFault) -> XMLBytes.Kind? {
        do {
            let kind = try xml.next()
            return kind == .end ? nil : kind
        } catch {
            throw TableFault(error)
        }
    }

    /// Whether the element that was just opened or closed is called so, whatever its prefix.
    func isNamed(_ wanted: StaticString) -> Bool { xml.bytes.isName(wanted, in: xml.name) }

    /// An attribute of the element that was just opened.
    func value(_ name: StaticString) -> String? {
        XMLTag(name: "", local: "", attributes: xml.bytes[xml.attributes])[name]
    }

    /// The attributes of the cell that was just opened.
    var head: Head {
        var head = Head()
        xml.bytes.eachAttribute(in: xml.attributes) { name, value in
            switch name {
            case UInt8(ascii: "r"): head.column = SheetReference(value)?.column
            case UInt8(ascii: "s"): head.style = SheetCells.number(value)
            case UInt8(ascii: "t"): head.type = SheetCells.kind(value)
            default: break
            }
        }
        return head
    }

    private static func kind(_ value: UnsafeBufferPointer<UInt8>) -> Head.Kind {
        if value.count == 1 {
            switch value[0] {
            case UInt8(ascii: "s"): return .shared
            case UInt8(ascii: "b"): return .flag
            case UInt8(ascii: "e"): return .error
            case UInt8(ascii: "d"): return .day
            default: return .number
            }
        }
        return value.elementsEqual("inlineStr".utf8) || value.elementsEqual("str".utf8) ? .text : .number
    }

    /// The digits behind those of `before`; `nil` for anything else and for numbers no place in a workbook has.
    private static func number(_ digits: UnsafeBufferPointer<UInt8>, behind before: Int? = nil) -> Int? {
        var number = before ?? 0
        for digit in digits {
            guard (0x30...0x39).contains(digit), number < 100_000_000 else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return digits.isEmpty ? before : number
    }
}

// MARK: - What stands in an element that was just opened, up to its end

extension SheetCells {
    mutating func pass() throws(TableFault) {
        var depth = 1
        while depth > 0, let kind = try next() { depth += kind == .open ? 1 : kind == .close ? -1 : 0 }
    }

    /// A whole number that is not negative; `nil` for anything else.
    mutating func number() throws(TableFault) -> Int? {
        var (number, isNumber, depth) = (Int?.none, true, 1)
        while depth > 0, let kind = try next() {
            switch kind {
            case .open: depth += 1
            case .close: depth -= 1
            case .text:
                number = xml.withText { SheetCells.number($0, behind: number) }
                isNumber = isNumber && number != nil
            case .end: break
            }
        }
        return isNumber ? number : nil
    }

    /// The text, without what phonetic guides add.
    mutating func text() throws(TableFault) -> String {
        var (text, depth, guide) = ("", 1, 0)
        while depth > 0, let kind = try next() {
            switch kind {
            case .open:
                depth += 1
                if guide > 0 || isNamed("rPh") { guide += 1 }
            case .close:
                depth -= 1
                if guide > 0 { guide -= 1 }
            case .text where guide == 0 && text.utf8.count < SheetCells.longestText:
                let piece = xml.withText { String(decoding: $0, as: UTF8.self) }
                if text.isEmpty { text = piece } else { text += piece }
            case .text, .end: break
            }
        }
        return SheetEscapes.plain(text)
    }
}

extension [UInt8] {
    fileprivate func isName(_ wanted: StaticString, in range: Range<Int>) -> Bool {
        let count = wanted.utf8CodeUnitCount
        guard range.count >= count else { return false }
        return withUnsafeBufferPointer { bytes in
            let first = range.upperBound - count
            for place in 0..<count where bytes[first + place] != wanted.utf8Start[place] { return false }
            return first == range.lowerBound || bytes[first - 1] == UInt8(ascii: ":")
        }
    }

    /// Attributes whose name is one letter, in one walk: a cell asks for three of them, a hundred thousand times.
    fileprivate func eachAttribute(in range: Range<Int>, _ body: (UInt8, UnsafeBufferPointer<UInt8>) -> Void) {
        withUnsafeBufferPointer { bytes in
            var place = range.lowerBound
            while true {
                while place < range.upperBound, bytes[place] <= 0x20 { place += 1 }
                let name = place
                while place < range.upperBound, bytes[place] != UInt8(ascii: "=") { place += 1 }
                var end = place
                while end > name, bytes[end - 1] <= 0x20 { end -= 1 }
                place += 1
                while place < range.upperBound, bytes[place] <= 0x20 { place += 1 }
                guard place < range.upperBound else { return }
                let quote = bytes[place]
                guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return }
                place += 1
                let value = place
                while place < range.upperBound, bytes[place] != quote { place += 1 }
                guard place < range.upperBound else { return }
                if end - name == 1 { body(bytes[name], UnsafeBufferPointer(rebasing: bytes[value..<place])) }
                place += 1
            }
        }
    }
}
