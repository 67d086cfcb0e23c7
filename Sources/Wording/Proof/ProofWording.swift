package import Domain

extension ProofVerdict {
    /// The verdict in a few words.
    package var phrase: Phrase {
        switch self {
        case .genuine: Phrase("Giấy khen thật, còn hiệu lực", "Genuine and in force")
        case .replaced: Phrase("Giấy khen thật, nhưng đã được thay thế", "Genuine, but replaced since")
        case .cancelled: Phrase("Giấy khen thật, nhưng đã bị hủy, thu hồi", "Genuine, but taken back since")
        case .differs: Phrase("Chữ ký đúng, nhưng sổ ghi khác", "Rightly signed, but the register says otherwise")
        case .unknown: Phrase("Chữ ký đúng, nhưng sổ không có", "Rightly signed, but not in the register")
        case .signed: Phrase("Chữ ký đúng", "Rightly signed")
        case .altered: Phrase("Đã bị sửa sau khi ký", "Altered after it was signed")
        case .forged: Phrase("Giả: không do cơ quan này ký", "Forged: this agency did not sign it")
        case .afterRetirement: Phrase("Giả: ký bằng khóa đã thôi dùng", "Forged: signed with a retired key")
        case .unreadable: Phrase("Không đọc được mã", "The code cannot be read")
        }
    }

    /// What it means and what to do.
    package var explanation: Phrase {
        switch self {
        case .genuine:
            Phrase(
                "Cơ quan nêu dưới đây đã ký và quyết định còn hiệu lực. Hãy so họ tên và thành tích với tờ giấy.",
                "The agency below signed it and the decision is in force. Compare name and achievement with the paper.")
        case .replaced:
            Phrase(
                "Đã có quyết định khác thay quyết định của giấy này.",
                "Another decision took the place of this paper's.")
        case .cancelled:
            Phrase(
                "Khen thưởng đã bị hủy bỏ bằng một quyết định sau; giấy khen phải thu hồi.",
                "A later decision took the award back; the certificate is recovered.")
        case .differs:
            Phrase(
                "Dữ liệu trong sổ đã khác với lúc ký. Hãy hỏi cơ quan cấp, kèm tờ giấy.",
                "The register is not what it was when this was signed. Ask the agency, with the paper.")
        case .unknown:
            Phrase(
                "Quyết định có thể chưa công bố, hoặc sổ này không phải sổ của cơ quan ấy. Hãy hỏi cơ quan cấp.",
                "The decision may not be published yet, or this is not that agency's register. Ask the agency.")
        case .signed:
            Phrase(
                "Nội dung đúng như khi cơ quan ký. Giấy có còn hiệu lực hay không thì phải tra trên trang của cơ quan.",
                "It is what the agency signed. Whether it still stands only the agency's look-up page can tell.")
        case .altered:
            Phrase(
                "Nội dung trong mã không phải nội dung cơ quan đã ký. Không dùng giấy này làm căn cứ.",
                "What the code says is not what the agency signed. Do not rely on this paper.")
        case .forged:
            Phrase(
                "Khóa đã ký không phải khóa công khai của cơ quan nêu trong mã. Không dùng giấy này làm căn cứ.",
                "The key that signed is not a public key of the agency the code names. Do not rely on this paper.")
        case .afterRetirement:
            Phrase(
                "Quyết định ghi ngày sau khi khóa thôi dùng. Không dùng giấy này làm căn cứ.",
                "The decision's day is after the key was retired. Do not rely on this paper.")
        case .unreadable:
            Phrase(
                "Không thấy mã của chương trình, hoặc mã bị cắt bớt. Hãy quét lại cả mã QR, hoặc gõ mã tra cứu 12 ký tự.",
                "There is no code of this program, or a part is missing. Scan again, or type the 12 characters of the look-up code."
            )
        }
    }
}
