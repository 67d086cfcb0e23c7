/// An official paper (văn bản) as its words and their order: what Word and the printer get of it is made from this one
/// description. It knows no fonts and no millimetres (Decree 30/2020/NĐ-CP, Appendix I; docs/papers.md).
package struct OfficialPaper: Hashable, Sendable {
    package var head: PaperHeading
    /// `QUYẾT ĐỊNH`. Empty in a letter (công văn), whose subject stands below its number.
    package var title: String
    /// Trích yếu.
    package var subject: String
    package var body: [PaperBlock]
    package var close: PaperClose
    package var annexes: [PaperAnnex]
    /// For the file's own description, never printed.
    package var made: Moment

    package init(
        head: PaperHeading, title: String, subject: String, body: [PaperBlock], close: PaperClose,
        annexes: [PaperAnnex] = [], made: Moment
    ) {
        (self.head, self.title, self.subject, self.body) = (head, title, subject, body)
        (self.close, self.annexes, self.made) = (close, annexes, made)
    }

    package var isLetter: Bool { title.isEmpty }
}

/// Who issues the paper, its number, and where and when.
package struct PaperHeading: Hashable, Sendable {
    /// The body above, where the issuer belongs to one.
    package var superior: String?
    /// In one line or two: `ỦY BAN NHÂN DÂN`, `XÃ CAO MINH`.
    package var issuer: [String]
    /// `nil` where the paper has no number (a report of a unit).
    package var number: PaperNumber?
    package var place: String
    /// `nil` leaves the day to be written in by hand.
    package var day: Day?

    package init(superior: String? = nil, issuer: [String], number: PaperNumber?, place: String, day: Day?) {
        (self.superior, self.issuer, self.number) = (superior, issuer, number)
        (self.place, self.day) = (place, day)
    }

    /// `Cao Minh, ngày 05 tháng 02 năm 2026`.
    package var placeAndDay: String { "\(place), \(day?.inWords ?? "ngày      tháng      năm        ")" }
}

/// `05/QĐ-UBND`; the number is left free where the office's clerk gives it by hand.
package struct PaperNumber: Hashable, Sendable {
    package var value: Int?
    package var symbol: String

    package init(_ value: Int?, symbol: String) { (self.value, self.symbol) = (value, symbol) }

    /// Numbers below 10 take a leading zero.
    package var line: String {
        guard let value else { return "Số:         /\(symbol)" }
        return "Số: \(value < 10 ? "0" : "")\(value)/\(symbol)"
    }
}

/// One piece of a paper's text.
package enum PaperBlock: Hashable, Sendable {
    /// The office that decides, in capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CAO MINH`.
    case authority(String)
    /// Whom a paper goes to: `Kính gửi: …`; with several, one below the other.
    case addressees([String])
    /// Legal bases, each a line of its own; the writers put the semicolons and the full stop.
    case bases([String])
    /// `QUYẾT ĐỊNH:`
    case command(String)
    /// `Điều 1.` with its text.
    case article(Int, String)
    /// `I. THÀNH PHẦN`
    case heading(String)
    case paragraph(String)
    /// `1.`, `2.`, …
    case numbered([String])
    /// Lines that begin with a dash.
    case dashes([String])
    case table(PaperTable)
    /// Drawn on a device by others than those who sign at the end, side by side.
    case signatures([PaperSignature])
}

/// A list with rows and columns; its head is repeated on every page.
package struct PaperTable: Hashable, Sendable {
    package struct Column: Hashable, Sendable {
        package let title: String
        /// By which a template asks for it, where the head of this one table says it shorter.
        package let key: String
        /// Of the table's width; what all shares add up to does not matter.
        package let share: Double
        package let alignment: Alignment

        package init(_ title: String, _ share: Double, _ alignment: Alignment = .left, key: String? = nil) {
            (self.title, self.share, self.alignment) = (title, share, alignment)
            self.key = key ?? title
        }
    }

    package enum Alignment: Sendable { case left, centre, right }

    package var columns: [Column]
    package var rows: [[String]]
    /// A last row in bold: its first text spans all columns but the last.
    package var total: (label: String, value: String)? {
        get { totalLabel.map { ($0, totalValue) } }
        set { (totalLabel, totalValue) = (newValue?.label, newValue?.value ?? "") }
    }
    private var totalLabel: String?
    private var totalValue = ""

    package init(_ columns: [Column], rows: [[String]], total: (label: String, value: String)? = nil) {
        (self.columns, self.rows) = (columns, rows)
        self.total = total
    }

    /// From the left side, adding up to 1.
    package var shares: [Double] {
        let all = columns.reduce(0) { $0 + $1.share }
        return columns.map { all > 0 ? $0.share / all : 0 }
    }
}

/// What stands at the end of a paper.
package enum PaperClose: Hashable, Sendable {
    /// Nơi nhận at the left, the signature at the right.
    case signed(recipients: [String], PaperSignature)
    /// Two who sign side by side: minutes.
    case pair(PaperSignature, PaperSignature)
}

/// A list that goes with the paper and begins a page of its own.
package struct PaperAnnex: Hashable, Sendable {
    /// `DANH SÁCH`
    package var title: String
    package var subject: String
    /// `(Kèm theo Quyết định số … ngày … của …)`
    package var belonging: String
    package var body: [PaperBlock]

    package init(title: String, subject: String, belonging: String, body: [PaperBlock]) {
        (self.title, self.subject, self.belonging, self.body) = (title, subject, belonging, body)
    }
}
