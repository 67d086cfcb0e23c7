package import Domain

extension PaperKind {
    /// What the office calls the paper.
    package var phrase: Phrase {
        switch self {
        case .decision: Phrase("Quyết định", "Decision")
        case .submission: Phrase("Tờ trình", "Submission")
        case .dossiers: Phrase("Bảng tổng hợp hồ sơ", "Summary of dossiers")
        case .invitation: Phrase("Giấy mời", "Invitation")
        case .minutes: Phrase("Biên bản họp", "Minutes")
        case .voteCount: Phrase("Biên bản kiểm phiếu", "Minutes of the count")
        case .notice: Phrase("Thông báo kết quả", "Notice of the result")
        case .answer: Phrase("Công văn trả lời", "Letter of answer")
        case .report: Phrase("Báo cáo thành tích", "Achievement report")
        case .review: Phrase("Báo cáo sơ kết, tổng kết", "Review report")
        case .plan: Phrase("Tóm tắt kế hoạch", "Summary of the plan")
        case .guidance: Phrase("Hướng dẫn", "Guidance")
        case .appraisal: Phrase("Báo cáo thẩm định", "Appraisal report")
        case .ballot: Phrase("Phiếu biểu quyết", "Ballot paper")
        case .attendance: Phrase("Danh sách dự họp", "Attendance list")
        case .honours: Phrase("Danh sách được khen thưởng", "List of those awarded")
        case .statistics: Phrase("Thống kê khen thưởng", "Award statistics")
        case .yearlyResults: Phrase("Kết quả thi đua của đơn vị trong năm", "Units’ results of the year")
        case .correction: Phrase("Công văn đính chính", "Letter of correction")
        }
    }

    /// Of what record it is made: whose id `thidua paper make` takes.
    package var source: Phrase {
        switch self {
        case .decision, .submission, .honours: Phrase("quyết định", "decision")
        case .dossiers, .guidance, .appraisal: Phrase("đợt khen thưởng", "occasion")
        case .invitation, .minutes, .voteCount, .ballot, .attendance: Phrase("phiên họp", "session")
        case .notice, .report: Phrase("đề nghị khen thưởng", "nomination")
        case .answer: Phrase("kiến nghị", "petition")
        case .review: Phrase("đợt sơ kết, tổng kết; thêm @ngày", "interim or final review; with @day")
        case .plan: Phrase("kế hoạch; ghi: current", "plan; write: current")
        case .statistics, .yearlyResults: Phrase("năm", "year")
        case .correction: Phrase("công văn đính chính", "letter of correction")
        }
    }
}
