import Testing

@testable import Paperwork

@Suite struct XMLBytesTests {
    private static let text = """
        <?xml version="1.0"?><!-- lời --><a:book note="x > y &amp; z" q='"'><row r="1"/>một &amp; hai&#7857;\
        <![CDATA[<ba>&amp;]]><long >bốn</long ></a:book>
        """

    /// What is read when the bytes come in pieces of so many.
    private func told(_ text: String, pieces size: Int) throws -> [String] {
        var rest = Array(text.utf8)[...]
        var xml = XMLBytes {
            let piece = Array(rest.prefix(size))
            rest = rest.dropFirst(size)
            return piece.isEmpty ? nil : piece
        }
        var told: [String] = []
        while true {
            let name = { String(decoding: xml.bytes[xml.name], as: UTF8.self) }
            switch try xml.next() {
            case .open: told.append("<\(name())\(String(decoding: xml.bytes[xml.attributes], as: UTF8.self))>")
            case .close: told.append("</\(name())>")
            case .text:
                let piece = xml.withText { String(decoding: $0, as: UTF8.self) }
                if let last = told.last, !last.hasPrefix("<") {
                    told[told.count - 1] += piece
                } else {
                    told.append(piece)
                }
            case .end: return told
            }
        }
    }

    @Test func `the same is told however the bytes are cut into pieces`() throws {
        let expected = [
            "<a:book note=\"x > y &amp; z\" q='\"'>", "<row r=\"1\">", "</row>", "một & haiằ<ba>&amp;", "<long >",
            "bốn",
            "</long>", "</a:book>",
        ]
        for size in [1, 2, 3, 7, 64, 10_000] { #expect(try told(XMLBytesTests.text, pieces: size) == expected) }
    }

    @Test(arguments: [
        ("<a><b></a></b>", PaperFault.damaged), ("<a><b></b>", .cut), ("<a", .cut), ("", .cut), ("<a/><b/>", .damaged),
        ("<!DOCTYPE a><a/>", .entities), ("<a>&own;</a>", .entities), ("<a><b<c/></a>", .damaged), ("< a/>", .damaged),
        ("<a>\(String(repeating: "<b>", count: 400))", .damaged),
    ]) func `what contradicts itself or declares its own is refused`(text: String, fault: PaperFault) {
        for size in [1, 5, 10_000] { #expect(throws: fault) { try told(text, pieces: size) } }
    }

    @Test func `a tag has to fit into what is kept, a text need not`() throws {
        let letters = String(repeating: "ữ", count: 50_000)
        #expect(try told("<a>\(letters)</a>", pieces: 1_000) == ["<a>", letters, "</a>"])
        #expect(throws: PaperFault.damaged) { try told("<a x=\"\(letters)\"/>", pieces: 1_000) }
    }
}
