/// Certificates as PDF, and how they are put on pre-printed blanks.
extension Phrase {
    package static let certificatePrintTitle = Phrase("In giấy khen", "Printing certificates")
    package static let certificatePrintHelp = Phrase(
        "In đủ cả tờ, hoặc in đè lên phôi đã in sẵn. Mỗi máy in lệch một chút: in tờ thử, soi chồng lên phôi, rồi ghi số mm cần dịch.",
        "Whole sheets, or over pre-printed blanks. Every printer is a little off: print the test sheet, hold it over a blank against the light, and enter how many millimetres to move."
    )
    package static let certificatePrintAcross = Phrase("Dịch sang phải (mm)", "Move right (mm)")
    package static let certificatePrintDown = Phrase("Dịch xuống dưới (mm)", "Move down (mm)")
    package static let certificatePrintShiftHint = Phrase(
        "Ví dụ 1,5 hoặc -2; số âm là sang trái, lên trên. Nhiều nhất 30 mm.",
        "For example 1,5 or -2; a minus moves left or up. At most 30 mm.")
    package static let certificatePrintInk = Phrase("Màu mực", "Inks")
    package static let certificatePrintRed = Phrase(
        "Cơ quan tặng và chữ GIẤY KHEN màu đỏ", "The awarding office and GIẤY KHEN in red")
    package static let certificatePrintBlack = Phrase("Tất cả màu đen", "All black")
    package static let certificatePrintInkHint = Phrase(
        "Màu theo Nghị định 98/2023/NĐ-CP, Điều 104 (đã hết hiệu lực; mẫu mới chưa đối chiếu).",
        "As Decree 98/2023/NĐ-CP, article 104 had it (no longer in force; the new template was not compared).")
    package static let certificatePrintSave = Phrase("Lưu", "Save")
    package static let certificatePrintTest = Phrase("Tải tờ in thử (PDF)", "Download the test sheet (PDF)")
    package static let certificatePrintYear = Phrase("Cả năm trong một tệp PDF", "A whole year in one PDF")
    package static let certificatePrintYearField = Phrase("Năm", "Year")
    package static let certificatePrintMode = Phrase("Cách in", "How")
    package static let certificatePrintFull = Phrase("In đủ cả tờ", "Whole sheets")
    package static let certificatePrintOver = Phrase("In đè lên phôi", "Over blanks")
    package static let certificatePrintMake = Phrase("Tải PDF", "Download PDF")
    package static let certificatesFullPDF = Phrase("PDF in đủ", "PDF, whole sheets")
    package static let certificatesOverPDF = Phrase("PDF in đè phôi", "PDF over blanks")
}
