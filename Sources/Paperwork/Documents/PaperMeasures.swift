/// The measures of official papers (Decree 30/2020/NĐ-CP, Appendix I, as law.md §5.1 has them from secondary texts: not
/// compared with the appendix itself). Lengths in millimetres, sizes in points. The decree gives ranges; this is the
/// office's one choice within them, the same for Word and for the printer.
enum PaperMeasures {
    static let width = 210.0
    static let height = 297.0
    /// 20–25.
    static let top = 20.0
    /// 20–25.
    static let bottom = 20.0
    /// 30–35.
    static let left = 30.0
    /// 15–20.
    static let right = 15.0
    static let textWidth = width - left - right

    /// The column of the issuer beside that of the State's name.
    static let headLeft = 75.0
    static let headRight = textWidth - headLeft

    /// 13–14.
    static let text = 14.0
    /// 12–13: the State's name, the issuer and the body above.
    static let caps = 12.0
    /// 13–14: the motto.
    static let motto = 13.0
    /// 13: the number, and 13–14 in italics the place and day.
    static let number = 13.0
    /// 12–13: `V/v`.
    static let letterSubject = 12.0
    /// Of lists; within 13–14 for text, smaller where a list has many columns.
    static let table = 12.0
    /// 12, bold italics: `Nơi nhận:`
    static let recipientsHead = 12.0
    /// 11.
    static let recipients = 11.0
    /// 13–14, centred in the upper margin from page 2 on.
    static let pageNumber = 13.0

    /// 10 or 12.7.
    static let indent = 12.7
    /// At least 6 points between paragraphs.
    static let paragraphGap = 6.0
    /// From single to one and a half.
    static let leading = 1.1
    /// The rule below the issuer, in widths of its line: a third to a half.
    static let shortRule = 0.42
    /// Between title and name of a signature: room for signature and seal.
    static let signatureRoom = 26.0
}
