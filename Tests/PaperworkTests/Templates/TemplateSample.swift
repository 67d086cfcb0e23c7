import Domain
import Foundation
import TestSupport

@testable import Paperwork

/// Templates as somebody would make them: the program's own, with its text part changed.
enum TemplateSample {
    static func text(of file: [UInt8], part: String = "word/document.xml") throws -> String {
        let bytes = try WordPackage(file).bytes(of: part, atMost: 20_000_000)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What is read in the document, a paragraph a line.
    static func words(_ file: [UInt8]) throws -> [String] {
        TemplateParagraphs(try TemplateTokens(Array(text(of: file).utf8)).tokens, part: .text).found.map(\.text)
    }

    /// The file with parts changed or added.
    static func changed(_ file: [UInt8], _ parts: [String: String]) throws -> [UInt8] {
        let package = try WordPackage(file)
        var next = ZipFile()
        for name in package.names where parts[name] == nil {
            try next.add(name, package.bytes(of: name, atMost: 20_000_000))
        }
        for (name, text) in parts.sorted(by: { $0.key < $1.key }) { try next.add(name, Array(text.utf8)) }
        return next.whole
    }

    /// The program's own template with `xml` before everything else in its text.
    static func own(_ kind: PaperKind, with xml: String = "") throws -> [UInt8] {
        let file = try TemplateDraft.bytes(kind, named: "Mẫu")
        let text = try text(of: file).replacing("<w:body>", with: "<w:body>\(xml)")
        return try changed(file, ["word/document.xml": text])
    }

    static func paragraph(_ runs: String...) -> String {
        "<w:p>" + runs.map { "<w:r><w:rPr><w:b/></w:rPr><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"
    }

    static func row(_ cells: String...) -> String {
        let cells = cells.map { "<w:tc><w:tcPr/>\(paragraph($0))</w:tc>" }.joined()
        return "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>\(cells)</w:tr></w:tbl><w:p/>"
    }

    static func record(_ names: [String]) -> PaperRecord {
        PaperSample.record(.decision(PaperSample.decision(names), target: nil))
    }

    static func filled(_ template: [UInt8], _ names: [String]) throws -> [UInt8] {
        try PaperDraft.bytes(.decision, of: record(names), by: template)
    }
}
