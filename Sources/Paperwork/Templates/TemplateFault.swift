package import Domain
package import Wording

/// What keeps a Word file from being used as a template, with its place in words.
package struct TemplateFault: Error, Hashable, Sendable {
    package let place: TemplatePlace?
    package let kind: Kind

    package enum Kind: Hashable, Sendable {
        /// The file as a whole.
        case file(PaperFault)
        case tooLarge
        /// A part of another kind is tied to the document: an embedded object, a frame, a template.
        case relation(String)
        /// The document would take something in, or run something.
        case element(String)
        /// Word would compute it: `INCLUDETEXT`, `DDE`.
        case code(String)
        case picture(String)
        /// Lies in the file and belongs to no Word document.
        case part(String)
        /// A part in another code than UTF-8.
        case encoding(String)
        case tooManyFields(Int)
        /// No field at all: it would be the same paper every time.
        case noField
        /// What makes a paper of this kind is not in it.
        case lacks(TemplateNeed)
        /// Made from the program's template of another kind.
        case otherKind(PaperKind)
        case unclosed(String)
        case stray(String)
        case unknown(String)
        case notAlone(String)
        case outsideTable(String)
        case notInMargin(String)
    }

    init(_ kind: Kind, at place: TemplatePlace? = nil) { (self.kind, self.place) = (kind, place) }

    /// One sentence with its place, for the person who brought the file.
    package var phrase: Phrase {
        guard let place else { return words }
        let at = place.phrase
        return Phrase("\(at.vietnamese): \(words.vietnamese)", "\(at.english): \(words.english)")
    }

    private var words: Phrase {
        switch kind {
        case .file(let fault): fault.phrase
        case .tooLarge: Phrase("Tệp mẫu lớn hơn 5 MB.", "The template is larger than 5 MB.")
        case .relation(let kind):
            named(
                "Tệp có gắn phần “{name}” (đối tượng nhúng, mẫu đính kèm, nội dung ghép từ tệp khác). Hãy bỏ phần đó rồi lưu lại.",
                "A part of the kind “{name}” is tied to the file (an embedded object, an attached template). Remove it.",
                kind)
        case .element(let name):
            named(
                "Tệp có phần <{name}> lấy nội dung từ nơi khác hoặc chạy chương trình. Hãy bỏ phần đó rồi lưu lại.",
                "The file has a <{name}>, which takes in something from elsewhere or runs a program. Remove it.", name)
        case .code(let code):
            named(
                "Tệp có mã trường Word “{name}”; mẫu chỉ được dùng số trang. Hãy bỏ mã trường đó (trong Word: chọn rồi bấm Ctrl+Shift+F9).",
                "The file has Word's field code “{name}”; a template may use page numbers only. Remove it.", code)
        case .picture(let name):
            named(
                "Hình “{name}” không phải PNG hoặc JPEG. Hãy thay bằng hình PNG, JPEG.",
                "The picture “{name}” is neither PNG nor JPEG. Replace it.", name)
        case .part(let name):
            named(
                "Trong tệp có phần “{name}” không thuộc tài liệu Word. Hãy lưu lại bằng Word rồi tải lên.",
                "The file holds “{name}”, which is no part of a Word document. Save it anew with Word.", name)
        case .encoding(let name):
            named(
                "Tệp dùng bảng mã “{name}”; mẫu chỉ được dùng UTF-8. Hãy lưu lại bằng Word rồi tải lên.",
                "The file is written in “{name}”; a template has to be UTF-8. Save it anew with Word.", name)
        case .tooManyFields(let most):
            Phrase(
                "Tệp có quá {most} trường trong ngoặc nhọn. Hãy bỏ bớt.".replacing("{most}", with: "\(most)"),
                "The file has more than {most} fields in braces. Take some out.".replacing("{most}", with: "\(most)"))
        case .noField:
            Phrase(
                "Tệp không có trường nào trong ngoặc nhọn, nên mọi văn bản sẽ giống hệt nhau. Hãy bắt đầu từ mẫu tải về.",
                "The file has no field in braces: every paper would be the same. Begin with the template to download.")
        case .lacks(let need): lacks(need)
        case .otherKind(let kind):
            Phrase(
                """
                Tệp này lập từ mẫu của loại “\(kind.phrase.vietnamese)”, không phải mẫu của loại đang tải lên. Hãy tải đúng \
                mẫu của loại này rồi sửa lại.
                """,
                """
                This file was made from the template of “\(kind.phrase.english)”, another kind of paper. Begin with the \
                template of this kind.
                """)
        case .unclosed(let text):
            named("Dấu { không có dấu } đóng lại: “{name}”.", "A { is not closed: “{name}”.", text)
        case .stray(let text):
            named("Dấu } không có dấu { mở ra: “{name}”.", "A } has no {: “{name}”.", text)
        case .unknown(let field):
            named(
                "Loại văn bản này không có trường “{name}”. Xem danh sách trường trên trang Mẫu văn bản.",
                "This kind of paper has no field “{name}”. The page of templates lists the fields.", field)
        case .notAlone(let field):
            named(
                "Trường “{name}” phải đứng một mình trong một đoạn.",
                "The field “{name}” has to stand alone in a paragraph.", field)
        case .outsideTable(let field):
            named(
                "Trường “{name}” phải nằm trong một hàng của bảng; hàng đó được lặp lại.",
                "The field “{name}” belongs into a row of a table, which is repeated.", field)
        case .notInMargin(let field):
            named(
                "Trường “{name}” không dùng được ở đầu trang, chân trang.",
                "The field “{name}” can not stand in a header or footer.", field)
        }
    }

    private func lacks(_ need: TemplateNeed) -> Phrase {
        let names = need.fields.map { "{\($0)}" }
        return Phrase(
            "Thiếu trường \(names.joined(separator: " hoặc ")): không có trường này thì văn bản làm ra không đủ nội dung.",
            "The field \(names.joined(separator: " or ")) is missing: a paper made without it would not be whole.")
    }

    private func named(_ vietnamese: String, _ english: String, _ name: String) -> Phrase {
        let name = String(name.prefix(80))
        return Phrase(vietnamese.replacing("{name}", with: name), english.replacing("{name}", with: name))
    }
}

/// Where in a template something stands, as somebody with the file open in Word counts.
package struct TemplatePlace: Hashable, Sendable {
    package enum Part: Hashable, Sendable { case text, header, footer }

    package let part: Part
    /// From 1, outside of tables.
    package let paragraph: Int
    /// Table, row and cell, from 1; `nil` outside of tables.
    package let cell: Cell?

    package struct Cell: Hashable, Sendable {
        package let table: Int
        package let row: Int
        package let column: Int
    }

    var phrase: Phrase {
        let place =
            cell.map { cell in
                Phrase(
                    "bảng \(cell.table), hàng \(cell.row), ô \(cell.column)",
                    "table \(cell.table), row \(cell.row), cell \(cell.column)")
            } ?? Phrase("đoạn \(paragraph)", "paragraph \(paragraph)")
        switch part {
        case .text: return capital(place)
        case .header: return Phrase("Đầu trang, \(place.vietnamese)", "Header, \(place.english)")
        case .footer: return Phrase("Chân trang, \(place.vietnamese)", "Footer, \(place.english)")
        }
    }

    private func capital(_ phrase: Phrase) -> Phrase {
        Phrase(
            phrase.vietnamese.prefix(1).uppercased() + phrase.vietnamese.dropFirst(),
            phrase.english.prefix(1).uppercased() + phrase.english.dropFirst())
    }
}
