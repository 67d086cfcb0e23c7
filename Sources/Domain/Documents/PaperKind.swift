/// The papers the program makes from its records. The raw value names them in addresses and commands.
package enum PaperKind: String, CaseIterable, Sendable, Codable {
    /// Of a decision: award, replacement or cancellation.
    case decision
    /// Tờ trình: what is laid before the Chairman, of a decision that is drafted.
    case submission
    /// Bảng tổng hợp hồ sơ, of an occasion.
    case dossiers
    /// Giấy mời, of a session.
    case invitation
    /// Biên bản họp, of a session.
    case minutes
    /// Biên bản kiểm phiếu, of a session.
    case voteCount = "vote-count"
    /// Thông báo to a unit whose nomination was not chosen.
    case notice
    /// Công văn that answers a petition.
    case answer
    /// Báo cáo thành tích, of a nomination.
    case report
    /// Báo cáo sơ kết, tổng kết, of an interim or final review as of a day.
    case review
    /// Kế hoạch, from the plan's data.
    case plan
    /// Hướng dẫn, of an occasion whose guidance is given (plan VI.2.1.d).
    case guidance
    /// Báo cáo thẩm định, of an occasion: every dossier with the appraisers' findings.
    case appraisal
    /// Phiếu biểu quyết, of a session that votes on paper.
    case ballot
    /// Danh sách dự họp, of a session.
    case attendance
    /// Danh sách được khen thưởng for the ceremony and the press, of a decision in force.
    case honours
    /// Figures on awards of a year, by award, recipient and occasion.
    case statistics
    /// Kết quả thi đua của từng đơn vị trong năm, for the yearly assessment (plan V.3).
    case yearlyResults = "yearly-results"
    /// Công văn đính chính, of a letter that corrects an issued paper.
    case correction
}

package enum PaperFileFormat: String, CaseIterable, Sendable, Codable {
    case docx, pdf

    package var mediaType: String {
        switch self {
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .pdf: "application/pdf"
        }
    }
}

extension PaperKind {
    /// A unit is told of these: its nomination was not chosen, with the reason the record gives.
    package static let noticed: Set<NominationStatus> = [.declined, .notRecommended, .outOfQuota, .refused]
}
