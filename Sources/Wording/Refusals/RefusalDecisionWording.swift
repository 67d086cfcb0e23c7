import Domain

extension ReasonCode {
    /// Allocation by the quota, and decisions.
    var phraseAboutDecisions: Phrase {
        switch self {
        case .nothingToAllocate:
            Phrase(
                "Chưa có đề nghị nào được hội đồng đề nghị khen. Hãy đợi kết quả phiên họp.",
                "The council has recommended nothing yet. Wait for the result of a session.")
        case .quotaExceeded:
            Phrase(
                "Vượt số lượng tối đa {maximum} của kế hoạch (mục {source}). Hãy bớt người nhận rồi làm lại.",
                """
                This exceeds the plan's maximum of {maximum} (section {source}). Take recipients out and do it \
                again.
                """)
        case .awardNotOwn:
            Phrase(
                "“{award}” do cấp trên quyết định, tại đây chỉ lập đề nghị. Hãy trình hồ sơ lên cấp trên.",
                "“{award}” is decided by a higher level; here it can only be proposed. Forward the dossiers.")
        case .sessionUnsigned:
            Phrase(
                "Còn phiên họp của đợt này chưa ký biên bản. Hãy kết thúc phiên họp và ký biên bản trước.",
                "A session of this occasion has no signed minutes. End it and sign them first.")
        case .decisionNotDraft:
            Phrase(
                "Quyết định không còn là dự thảo nên không sửa được. Hãy tải lại trang để xem trạng thái.",
                "The decision is no draft any more and can not be changed. Reload the page to see its status.")
        case .decisionNotPending:
            Phrase(
                "Quyết định chưa trình hoặc đã xử lý xong. Hãy tải lại trang để xem trạng thái.",
                "The decision is not before the Chairman. Reload the page to see its status.")
        case .decisionNotIssued:
            Phrase(
                "Quyết định chưa ban hành hoặc đã công bố rồi. Hãy tải lại trang để xem trạng thái.",
                "The decision is not issued yet, or is published already. Reload the page to see its status.")
        case .decisionNotInForce:
            Phrase(
                """
                Quyết định này không còn hiệu lực hoặc không phải quyết định khen thưởng. Hãy chọn quyết định khác.
                """,
                "This decision is not in force or is no award decision. Choose another.")
        case .decisionEmpty:
            Phrase(
                "Quyết định không còn ai trong danh sách. Hãy giữ ít nhất một trường hợp, hoặc hủy dự thảo.",
                "Nobody is left in the decision. Keep at least one, or discard the draft.")
        case .missingBases:
            Phrase(
                "Quyết định chưa có căn cứ pháp lý. Hãy ghi ít nhất một căn cứ.",
                "The decision has no legal basis. Enter at least one.")
        case .decisionExists:
            Phrase(
                "Đã có một dự thảo quyết định cho việc này. Hãy hoàn tất hoặc hủy dự thảo đó trước.",
                "There is a draft decision for this already. Finish or discard it first.")
        case .nothingAllocated:
            Phrase(
                "Chưa phân bổ trường hợp nào theo số lượng. Hãy phân bổ trước khi dự thảo quyết định.",
                "Nothing is allocated yet. Allocate before drafting the decision.")
        case .allocatedOnHold:
            Phrase(
                """
                Mọi trường hợp đã phân bổ đều đang tạm dừng xét: {names}. Chỗ được giữ nguyên; hãy lập dự thảo khi kết \
                thúc tạm dừng.
                """,
                """
                Everybody allocated is on hold: {names}. They keep their places; draft the decision when the hold \
                has ended.
                """)
        case .itemOnHold:
            Phrase(
                """
                Đang tạm dừng xét: {names}. Hãy hủy dự thảo và lập lại: người này giữ chỗ và vào quyết định sau.
                """,
                """
                On hold: {names}. Discard the draft and make it again: they keep their places and come into a later \
                decision.
                """)
        case .itemNotOnHold:
            Phrase(
                "{name} không còn tạm dừng xét. Hãy tải lại trang rồi quyết định.",
                "{name} is not on hold any more. Reload the page and decide.")
        case .refusalOnlyOnAwards:
            Phrase(
                "Chỉ quyết định khen thưởng mới bỏ từng trường hợp được. Hãy trả lại dự thảo để sửa danh sách.",
                "Single recipients can be left out of an award decision only. Send the draft back to be changed.")
        case .decisionDayBeforeEarlier:
            Phrase(
                "Ngày này sớm hơn ngày của văn bản có số liền trước. Hãy kiểm tra lại sổ văn bản.",
                "This day lies before that of the paper numbered before it. Check the register.")
        case .itemNotInDecision:
            Phrase(
                "Có trường hợp không thuộc quyết định này hoặc đã bị hủy khen thưởng. Hãy chọn lại từ danh sách.",
                "A chosen recipient is not in this decision or no longer awarded. Choose again from the list.")
        case .decisionOfOther:
            Phrase(
                "Chỉ người lập dự thảo mới rút lại được. Hãy đề nghị người đó, hoặc đề nghị Chủ tịch trả lại.",
                "Only who drafted it can take it back. Ask them, or ask the Chairman to send it back.")
        case .registerNumberWrong:
            Phrase(
                "Số văn thư phải là số nguyên từ 1 đến 99999. Chỉ ghi phần số, không ghi ký hiệu.",
                "The number of the register is a whole number from 1 to 99999. Enter the number alone, without the symbol."
            )
        case .registerNumberTaken:
            Phrase(
                "Số {number} đã dùng cho một quyết định khác trong năm. Hãy xem lại sổ văn thư và nhập số khác.",
                "Number {number} is another decision's of this year. Check the register and enter another number.")
        case .paperFaceMissing:
            Phrase(
                "Máy chủ chưa có phông chữ Tinos (tương đương Times New Roman) nên chưa tạo được tệp PDF. Người quản trị máy "
                    + "chủ cài gói fonts-croscore rồi tải lại; tệp Word (.docx) vẫn tải được.",
                "The server has no Tinos typeface (of the measures of Times New Roman), so no PDF could be made. Its keeper "
                    + "installs the package fonts-croscore; the Word file (.docx) can be downloaded meanwhile.")
        case .noticePlaceFree: .noticePlaceFree
        case .paperOnlyWord: .templateOnlyWord
        case .templateOwnAlready: .templateOwnAlready
        case .templateUnusable: .templateUnusable
        case .signerIsChairman:
            Phrase(
                "Theo danh sách Hội đồng, {name} là Chủ tịch, nên ký với tư cách Chủ tịch, không ký thay (KT.) hoặc quyền (Q.).",
                "By the council's list {name} is the Chairman and signs as such, not in the Chairman's place.")
        case .signerNotChairman:
            Phrase(
                """
                Theo danh sách Hội đồng, {name} không phải Chủ tịch nên không ký với tư cách này. Phó Chủ tịch ký thay (KT. \
                CHỦ TỊCH) hoặc quyền (Q.).
                """,
                "By the council's list {name} is not the Chairman and can not sign so; a deputy signs in the Chairman's place."
            )
        case .missingDeputyName:
            Phrase(
                "Chưa ghi họ tên Phó Chủ tịch ký thay: danh sách Hội đồng không ghi chức vụ của tài khoản này.",
                "Enter the name of the deputy who signs: the council's list has no post for this account.")
        case .deputyIsChairman:
            Phrase(
                "{name} là Chủ tịch nên không ký thay chính mình. Hãy ghi họ tên Phó Chủ tịch.",
                "{name} is the Chairman and signs in nobody's place. Enter the deputy's name.")
        case .paperNotMade:
            Phrase(
                "Không tạo được tệp văn bản. Hãy thử lại; nếu vẫn lỗi, báo người quản trị máy chủ kiểm tra chỗ trống.",
                "The paper's file could not be made. Try again; if it fails again, have the server's room checked.")
        case .paperAltered:
            Phrase(
                "Tệp đã lưu không còn đúng như khi ban hành: dữ liệu bị sửa từ bên ngoài. Không tải được; hãy báo người quản trị "
                    + "chạy thidua check và khôi phục bản sao lưu.",
                "The kept file is no longer the one that was issued: the data was changed from outside. It is not handed out; have "
                    + "the administrator run thidua check and restore a backup.")
        case .issueDayBeforePresented:
            Phrase(
                "Ngày ban hành không được trước ngày trình dự thảo ({day}).",
                "The day of issue can not lie before the day the draft was presented ({day}).")
        default: .refusedPlainly
        }
    }
}

extension ReasonCode {
    /// Somebody of a decision is on hold; without names.
    var plainPhraseAboutHolds: Phrase? {
        switch self {
        case .allocatedOnHold:
            Phrase(
                "Mọi trường hợp đã phân bổ đều đang tạm dừng xét. Hãy lập dự thảo khi kết thúc tạm dừng.",
                "Everybody allocated is on hold. Draft the decision when the hold has ended.")
        case .itemOnHold:
            Phrase(
                "Có người đang tạm dừng xét. Hãy hủy dự thảo và lập lại: người đó giữ chỗ.",
                "Somebody is on hold. Discard the draft and make it again: they keep the place.")
        case .itemNotOnHold:
            Phrase(
                "Có người không còn tạm dừng xét. Hãy tải lại trang rồi quyết định.",
                "Somebody is not on hold any more. Reload the page and decide.")
        default: nil
        }
    }
}
