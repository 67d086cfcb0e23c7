import Reading
import Testing

@testable import Paperwork

@Suite("The text of a Word document")
struct WordReaderTests {
    private func lines(_ sample: DocxSample) throws -> [String] {
        try SourceText(try WordReader.lines(of: try WordPackage(sample.bytes))).shown
    }

    private func run(_ text: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    @Test("runs make paragraphs, tabs are gaps and breaks end lines")
    func runs() throws {
        let body = """
            <w:p>\(run("Ủy ban "))<w:r><w:t>nhân</w:t><w:tab/><w:t>dân</w:t></w:r></w:p>
            <w:p><w:r><w:t>một &amp; hai&#x2026;</w:t><w:br/><w:t>ba</w:t><w:noBreakHyphen/><w:t>bốn</w:t></w:r></w:p><w:p/>
            <w:p><w:hyperlink r:id="a">\(run("liên kết"))</w:hyperlink><![CDATA[ngoài chữ]]></w:p>
            """
        #expect(try lines(DocxSample(body)) == ["Ủy ban nhân\tdân", "một & hai…", "ba-bốn", "liên kết"])
    }

    @Test("what was deleted and what is hidden is left out, what was inserted stays")
    func changes() throws {
        let body = """
            <w:p>\(run("giữ"))<w:del w:id="1">\(run("xóa"))<w:r><w:delText>xóa</w:delText></w:r></w:del>\
            <w:ins w:id="2">\(run(" thêm"))</w:ins><w:moveFrom>\(run("dời đi"))</w:moveFrom>\
            <w:moveTo>\(run(" dời đến"))</w:moveTo></w:p>
            <w:p>\(run("hiện"))\(run("ẩn", "<w:vanish/>"))\(run(" không ẩn", "<w:vanish w:val=\"0\"/>"))</w:p>
            <w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>\(run("nối "))</w:p><w:p>\(run("liền"))</w:p>
            <w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>còn</w:t></w:r></w:p>
            """
        #expect(try lines(DocxSample(body)) == ["giữ thêm dời đến", "hiện không ẩn", "nối liền", "còn"])
    }

    @Test("a style hides and capitalises as its base says")
    func styles() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="A"><w:rPr><w:caps/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
            <w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>
            """
        let body = """
            <w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>\(run("kế hoạch"))\(run(" ẩn", "<w:rStyle w:val=\"C\"/>"))</w:p>
            <w:p>\(run("thường"))</w:p>
            """
        let sample = DocxSample(body).with("word/styles.xml", DocxSample.part("styles", styles))
        #expect(try lines(sample) == ["KẾ HOẠCH", "thường"])
    }

    @Test("a box is told once, beside its paragraph")
    func boxes() throws {
        let box = "<w:txbxContent><w:p>\(run("DỰ THẢO"))</w:p></w:txbxContent>"
        let body = """
            <w:p>\(run("trước "))<w:r><mc:AlternateContent><mc:Choice Requires="wps">\(box)</mc:Choice>\
            <mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r>\(run("sau"))</w:p>
            """
        #expect(try lines(DocxSample(body)) == ["DỰ THẢO", "trước sau"])
    }

    @Test("cells of a table are lines of their own, and rows stay rows")
    func tables() throws {
        func cell(_ texts: String...) -> String {
            "<w:tc><w:tcPr/>" + texts.map { "<w:p>\(run($0))</w:p>" }.joined() + "</w:tc>"
        }
        let body = """
            <w:tbl><w:tr>\(cell("TT"))\(cell("Nội dung"))\(cell("Điểm chuẩn"))</w:tr>
            <w:tr>\(cell("1"))\(cell("Trồng cây", "và chăm sóc"))\(cell("20"))</w:tr></w:tbl><w:p>\(run("hết"))</w:p>
            """
        #expect(
            try lines(DocxSample(body)) == [
                "| TT", "| Nội dung", "| Điểm chuẩn", "| 1", "| Trồng cây", "và chăm sóc", "| 20", "hết",
            ])
    }

    @Test("notes stand behind the paragraph that asks for them, numbered in its order")
    func notes() throws {
        let notes = """
            <w:footnote w:id="0" w:type="separator"><w:p>\(run("gạch"))</w:p></w:footnote>
            <w:footnote w:id="5"><w:p><w:r><w:footnoteRef/></w:r>\(run("Nghị quyết A"))</w:p></w:footnote>
            <w:footnote w:id="4"><w:p>\(run("Nghị quyết B"))</w:p><w:p>\(run("khoản 2"))</w:p></w:footnote>
            """
        let body = """
            <w:p>\(run("Căn cứ A"))<w:r><w:footnoteReference w:id="5"/></w:r>\(run(" và B"))<w:r>\
            <w:footnoteReference w:id="4"/></w:r></w:p><w:p>\(run("tiếp"))\(run("3", "<w:vertAlign w:val=\"superscript\"/>"))</w:p>
            """
        let sample = DocxSample(body).with("word/footnotes.xml", DocxSample.part("footnotes", notes))
        #expect(
            try lines(sample) == ["Căn cứ A¹ và B²", "¹ Nghị quyết A", "² Nghị quyết B khoản 2", "tiếp³"])
    }

    @Test("another prefix for the same vocabulary, and headers of pages beside the text, change nothing")
    func prefixes() throws {
        let text = DocxSample.part("document", "<w:body><w:p>\(run("chữ"))</w:p></w:body>")
        let sample = DocxSample("").with(
            "word/document.xml", text.replacing("w:", with: "ns0:").replacing("xmlns:w=", with: "xmlns:ns0=")
        )
        .with("word/header1.xml", DocxSample.part("hdr", "<w:p>\(run("đầu trang"))</w:p>"))
        #expect(try lines(sample) == ["chữ"])
    }
}
