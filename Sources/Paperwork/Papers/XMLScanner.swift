/// What stands next in an XML text.
enum XMLEvent {
    case open(XMLTag)
    case close(String)
    case text(String)
}

/// Reads XML from front to back in bounded memory (`XMLBytes`), with the names by their vocabularies and texts as texts.
struct XMLScanner {
    private var bytes: XMLBytes
    private var names = XMLNames()
    private var open: [String] = []

    init(_ source: @escaping () throws(PaperFault) -> [UInt8]?) { bytes = XMLBytes(source) }

    /// The next event; `nil` at the end of the document.
    mutating func next() throws(PaperFault) -> XMLEvent? {
        switch try bytes.next() {
        case .open:
            let attributes = Array(bytes.bytes[bytes.attributes])[...]
            names.learn(attributes)
            let name = names.name(bytes.bytes[bytes.name])
            open.append(name.full)
            return .open(XMLTag(name: name.full, local: name.local, attributes: attributes))
        case .close: return .close(open.popLast() ?? "")
        case .text: return .text(bytes.withText { String(decoding: $0, as: UTF8.self) })
        case .end: return nil
        }
    }
}
