package import Domain

extension NominationStatus {
    /// The status in a few words, for tags and columns.
    package var phrase: Phrase {
        switch self {
        case .draft: Phrase("Bản nháp", "Draft")
        case .submitted: Phrase("Đã nộp", "Submitted")
        case .returned: Phrase("Trả bổ sung", "Returned for supplement")
        case .lapsed: Phrase("Quá hạn bổ sung", "Lapsed")
        case .accepted: Phrase("Đã tiếp nhận", "Accepted")
        case .declined: Phrase("Từ chối hồ sơ", "Declined")
        case .appraised: Phrase("Đã thẩm định", "Appraised")
        case .inSession: Phrase("Đang xét tại hội đồng", "Before the council")
        case .recommended: Phrase("Hội đồng đề nghị", "Recommended")
        case .notRecommended: Phrase("Hội đồng không đề nghị", "Not recommended")
        case .allocated: Phrase("Trong số lượng tối đa", "Allocated")
        case .outOfQuota: Phrase("Vượt số lượng tối đa", "Out of quota")
        case .decided: Phrase("Đã quyết định khen thưởng", "Decided")
        case .refused: Phrase("Chủ tịch không duyệt", "Refused by the Chairman")
        case .published: Phrase("Đã công bố", "Published")
        case .archived: Phrase("Đã lưu trữ", "Archived")
        case .withdrawn: Phrase("Đơn vị đã rút", "Withdrawn")
        case .forwarded: Phrase("Đã trình cấp trên", "Forwarded")
        case .granted: Phrase("Cấp trên đã khen thưởng", "Granted")
        case .notGranted: Phrase("Cấp trên không khen thưởng", "Not granted")
        case .cancelled: Phrase("Đã hủy khen thưởng", "Cancelled")
        }
    }
}

extension NominationStatus {
    /// What it means and who moves next (docs/states.md).
    package var explanation: Phrase {
        switch self {
        case .draft:
            Phrase(
                "Đơn vị đang soạn, chưa nộp; chỉ đơn vị xem được.",
                "The unit is still writing it; only the unit sees it.")
        case .submitted:
            Phrase(
                "Cơ quan thường trực kiểm tra thành phần hồ sơ.",
                "The standing agency checks whether it is complete.")
        case .returned:
            Phrase(
                "Đơn vị bổ sung các nội dung được nêu rồi nộp lại trước hạn.",
                "The unit supplies what was named and submits again in time.")
        case .lapsed:
            Phrase(
                "Đã qua hạn bổ sung mà chưa nộp lại; cơ quan thường trực có thể mở lại khi có lý do.",
                "The supplement did not come in time; the standing agency may reopen it with a reason.")
        case .accepted:
            Phrase("Hồ sơ đủ thành phần, chờ thẩm định.", "The dossier is complete and waits for appraisal.")
        case .declined:
            Phrase(
                "Cơ quan thường trực không đưa ra hội đồng; lý do ghi trong hồ sơ.",
                "The standing agency does not take it to the council; the reason stands in the dossier.")
        case .appraised:
            Phrase(
                "Có ý kiến thẩm định, chờ đưa ra hội đồng.",
                "It has an appraiser's opinion and waits for the council.")
        case .inSession:
            Phrase(
                "Có trong chương trình của một phiên họp, chờ biểu quyết.",
                "It is on the agenda of a session and waits for the vote.")
        case .recommended:
            Phrase(
                "Hội đồng tán thành; chờ phân bổ theo số lượng hoặc trình cấp trên.",
                "The council agrees; it waits for a place in the quota or to be forwarded.")
        case .notRecommended:
            Phrase(
                "Không đủ số phiếu tán thành theo quy định của hội đồng.",
                "It did not get the votes that the council's rules ask for.")
        case .allocated:
            Phrase(
                "Nằm trong số lượng tối đa, chờ quyết định của Chủ tịch.",
                "It has a place in the quota and waits for the Chairman's decision.")
        case .outOfQuota:
            Phrase(
                "Được hội đồng đề nghị nhưng hết số lượng của kế hoạch.",
                "The council recommended it, but the plan's quota is full.")
        case .decided:
            Phrase(
                "Có tên trong quyết định đã ban hành, chờ công bố.",
                "An issued decision awards it; publication follows.")
        case .refused:
            Phrase(
                "Chủ tịch không đưa vào quyết định; lý do ghi trong hồ sơ.",
                "The Chairman left it out of the decision; the reason stands in the dossier.")
        case .published:
            Phrase("Có tên trong danh sách khen thưởng công khai.", "It is on the public list of awards.")
        case .archived:
            Phrase(
                "Đợt khen thưởng đã kết thúc, hồ sơ đưa vào lưu trữ.",
                "The occasion is over and the dossier is in the archive.")
        case .withdrawn:
            Phrase("Đơn vị rút đề nghị trước khi có quyết định.", "The unit took it back before a decision.")
        case .forwarded: Phrase("Cấp trên có thẩm quyền đang xem xét.", "It is with the higher level that decides.")
        case .granted:
            Phrase(
                "Cấp trên đã quyết định khen thưởng; số quyết định ghi trong hồ sơ.",
                "The higher level gave the award; its decision stands in the dossier.")
        case .notGranted:
            Phrase(
                "Cấp trên không khen thưởng; câu trả lời ghi trong hồ sơ.",
                "The higher level did not give the award; its answer stands in the dossier.")
        case .cancelled:
            Phrase("Một quyết định sau đã hủy bỏ khen thưởng này.", "A later decision took the award back.")
        }
    }
}
