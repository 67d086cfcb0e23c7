package import Domain

extension CouncilSeat {
    /// The seat in the council.
    package var phrase: Phrase {
        switch self {
        case .chair: Phrase("Chủ tịch hội đồng", "Chair")
        case .viceChair: Phrase("Phó Chủ tịch hội đồng", "Vice-chair")
        case .member: Phrase("Ủy viên", "Member")
        case .secretary: Phrase("Thư ký", "Secretary")
        }
    }
}

extension Presence {
    /// How a member takes part in one session.
    package var phrase: Phrase {
        switch self {
        case .invited: Phrase("Đã mời", "Invited")
        case .present: Phrase("Có mặt", "Present")
        case .written: Phrase("Gửi ý kiến bằng văn bản", "Written opinion")
        case .absent: Phrase("Vắng mặt", "Absent")
        }
    }
}
