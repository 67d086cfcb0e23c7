import Domain
import Foundation
import TestSupport
import Testing
import Wording

@testable import Paperwork

/// A broken template is refused with the place of each fault; one that reaches out, with what it would fetch or run.
@Suite struct TemplateFaultTests {
    private func faults(_ xml: String, _ kind: PaperKind = .decision) throws -> [TemplateFault] {
        TemplateCheck.faults(try TemplateSample.own(kind, with: xml), for: kind)
    }

    @Test func `each fault is told with its paragraph or its table, row and cell`() throws {
        let xml =
            TemplateSample.paragraph("Số {Sô}") + TemplateSample.paragraph("{Trích yếu")
            + TemplateSample.paragraph("a} b")
            + TemplateSample.row("x", "{Nội dung} và hơn nữa") + TemplateSample.paragraph("{Dòng: TT}")
        let told = try faults(xml).map(\.phrase.vietnamese)
        #expect(told.count == 5)
        #expect(told[0].hasPrefix("Đoạn 1: Loại văn bản này không có trường “{Sô}”"))
        #expect(told[1] == "Đoạn 2: Dấu { không có dấu } đóng lại: “{Trích yếu”.")
        #expect(told[2] == "Đoạn 3: Dấu } không có dấu { mở ra: “} b”.")
        #expect(told[3].hasPrefix("Bảng 1, hàng 1, ô 2: Trường “{Nội dung}” phải đứng một mình"))
        #expect(told[4].hasPrefix("Đoạn 5: Trường “{Dòng: TT}” phải nằm trong một hàng của bảng"))
    }

    @Test func `a field of another kind of paper is unknown`() throws {
        #expect(
            try faults(TemplateSample.paragraph("{Tổng số tiền}"), .invitation).map(\.kind) == [
                .unknown("{Tổng số tiền}")
            ])
        #expect(
            try faults(TemplateSample.paragraph("{Dòng: Thành tích}"), .minutes).map(\.kind) == [
                .unknown("{Dòng: Thành tích}")
            ])
    }

    @Test(arguments: [
        ("<w:altChunk r:id=\"rId9\"/>", TemplateFault.Kind.element("altChunk")),
        ("<w:p><w:r><w:object/></w:r></w:p>", .element("object")),
        ("<w:subDoc r:id=\"rId9\"/>", .element("subDoc")),
        ("<w:p><w:fldSimple w:instr=\" INCLUDETEXT &quot;c:\\a.docx&quot; \"/></w:p>", .code("INCLUDETEXT")),
        (
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
            .code("DDEAUTO")
        ),
        // Word reads the text of a field that was not separated as its code, whatever element it stands in.
        (
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>AUTHOR</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
            .code("AUTHOR")
        ),
        (
            "<w:p><w:del><w:r><w:delInstrText>INCLUDEPICTURE x</w:delInstrText></w:r></w:del></w:p>",
            .code("INCLUDEPICTURE")
        ),
        ("<w:p><w:r><w:pict><v:imagedata src=\"http://evil/x.png\"/></w:pict></w:r></w:p>", .element("imagedata")),
        ("<w:p><w:r><w:pict><v:fill src=\"x\"/></w:pict></w:r></w:p>", .element("fill")),
    ])
    func `what would take something in or compute is refused by its name`(xml: String, kind: TemplateFault.Kind) throws
    {
        #expect(try faults(xml).map(\.kind) == [kind])
    }

    @Test func `page numbers are the one thing a template may count`() throws {
        #expect(try faults("<w:p><w:fldSimple w:instr=\" PAGE \\* MERGEFORMAT \"/></w:p>") == [])
    }

    @Test(arguments: [
        ("attachedTemplate", "https://example.com/x.dotm", true, TemplateFault.Kind.relation("attachedTemplate")),
        ("aFChunk", "a.html", false, .relation("aFChunk")),
        ("oleObject", "embeddings/o.bin", false, .relation("oleObject")),
        ("image", "http://example.com/x.png", true, .file(.external("http://example.com/x.png"))),
        ("image", "file://evil/x.png", false, .file(.external("file://evil/x.png"))),
        ("image", "//evil/x.png", false, .file(.external("//evil/x.png"))),
        ("hyperlink", "file://server/x", true, .file(.external("file://server/x"))),
    ])
    func `a relation that reaches out is refused`(
        kind: String, target: String, isExternal: Bool, wanted: TemplateFault.Kind
    ) throws {
        let own = try TemplateSample.own(.decision)
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind)"
        let mode = isExternal ? " TargetMode=\"External\"" : ""
        let rels = try TemplateSample.text(of: own, part: "word/_rels/document.xml.rels").replacing(
            "</Relationships>",
            with: "<Relationship Id=\"rId9\" Type=\"\(type)\" Target=\"\(target)\"\(mode)/></Relationships>")
        let file = try TemplateSample.changed(own, ["word/_rels/document.xml.rels": rels])
        let told = TemplateCheck.faults(file, for: .decision)
        #expect(told.count == 1)
        // An external relation that only reading would refuse is refused there already, in the same words.
        let isExternalFault = told.first.map { if case .file(.external) = $0.kind { true } else { false } }
        #expect(told.first?.kind == wanted || isExternalFault == true)
    }

    @Test func `a part in another code, one that belongs to no document, and thousands of fields are refused`() throws {
        let own = try TemplateSample.own(.decision)
        let text = try TemplateSample.text(of: own)
        let code = text.replacing("UTF-8", with: "UTF-7").replacing("utf-8", with: "UTF-7")
        let many = text.replacing(
            "<w:body>", with: "<w:body>" + TemplateSample.paragraph(String(repeating: "{Số}", count: 1_001)))
        let cases: [([String: String], TemplateFault.Kind)] = [
            (["word/document.xml": code], .encoding("UTF-7")), (["word/evil.exe": "MZ"], .part("word/evil.exe")),
            (["word/document.xml": many], .tooManyFields(1_000)),
        ]
        for (parts, wanted) in cases {
            let file = try TemplateSample.changed(own, parts)
            #expect(TemplateCheck.faults(file, for: .decision).map(\.kind) == [wanted])
        }
    }

    @Test func `entities, programs, a picture of another kind, a bomb and an empty file are refused`() throws {
        let own = try TemplateSample.own(.decision)
        let text = try TemplateSample.text(of: own)
        let entity = text.replacing("<w:document", with: "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document")
        let settings = "<w:settings xmlns:w=\"x\"><w:mailMerge/></w:settings>"
        let bomb = text.replacing("<w:body>", with: "<w:body>" + String(repeating: "<w:p/>", count: 4_000_000))
        let cases: [([String: String], TemplateFault.Kind)] = [
            (["word/document.xml": entity], .file(.entities)), (["word/vbaProject.bin": "x"], .file(.macros)),
            (["word/media/image1.emf": "x"], .picture("image1.emf")),
            (["word/settings.xml": settings], .element("mailMerge")),
            (["word/document.xml": bomb], .file(.bomb)),
        ]
        for (parts, wanted) in cases {
            let file = try TemplateSample.changed(own, parts)
            #expect(TemplateCheck.faults(file, for: .decision).map(\.kind) == [wanted])
        }
        let plain =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p/></w:body></w:document>"
        let empty = try TemplateSample.changed(
            own, ["word/document.xml": plain, "word/header1.xml": plain.replacing("body", with: "x")])
        #expect(TemplateCheck.faults(empty, for: .decision).map(\.kind) == [.noField])
        #expect(TemplateCheck.faults(Array("không phải Word".utf8), for: .decision).count == 1)
        let large = [UInt8](repeating: 0, count: PaperTemplate.maximumSize + 1)
        #expect(TemplateCheck.faults(large, for: .decision).map(\.kind) == [.tooLarge])
    }
}
