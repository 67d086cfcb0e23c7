import Domain

extension ReasonCode {
    /// Certificates as files.
    var phraseAboutCertificates: Phrase {
        switch self {
        case .noCertificates:
            Phrase(
                "Không có giấy khen còn hiệu lực. Hãy chọn quyết định hoặc năm khác.",
                "There is no certificate in force. Choose another decision or year.")
        case .cannotDraw:
            Phrase(
                "Máy chủ chưa vẽ được PDF. Hãy cài phông chữ giấy tờ (gói fonts-croscore) và kiểm tra bộ nhớ còn trống.",
                "The server cannot draw PDF. Install the face of papers (package fonts-croscore) and see that memory is left."
            )
        case .certificateTooLong:
            Phrase(
                "Giấy khen mã {code} có nội dung quá dài, không vừa tờ A4. Hãy in riêng tờ đó từ trang giấy khen.",
                "The certificate {code} has too much text for one A4 sheet. Print that one from the certificates' page."
            )
        case .shiftTooFar:
            Phrase(
                "Nhiều nhất {maximum} mm. Nếu lệch hơn thì phôi không đúng mẫu; hãy in đủ cả tờ.",
                "At most {maximum} mm. Farther off it is another blank; print whole sheets.")
        case .archiveTooLarge:
            Phrase(
                "Bản lưu trữ lớn hơn {maximum}, không tải bằng trình duyệt được. Hãy nhờ quản trị chạy: thidua archive export --occasion {code} -o THƯ-MỤC.",
                "The archive is larger than {maximum}: too much for a browser. Ask the administrator to run: thidua archive export --occasion {code} -o FOLDER."
            )
        case .archiveFileChanged:
            Phrase(
                "Tệp {path} trong kho không còn như lúc nộp (SHA-256 khác); không lưu trữ. Hãy báo quản trị khôi phục tệp từ bản sao lưu.",
                "{path} is not what was handed in (another SHA-256); nothing is archived. Ask the administrator to restore it from a backup."
            )
        default: .refusedPlainly
        }
    }
}
