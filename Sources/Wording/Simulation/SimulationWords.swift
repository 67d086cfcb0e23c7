package import Domain

/// Headings of a simulation's tables, on paper, page and screen.
package enum SimulationWords {
    package static let events = Phrase("Lịch theo ngày", "Day by day")
    package static let what = Phrase("Việc", "What")
    package static let weekday = Phrase("Thứ", "Weekday")
    package static let basis = Phrase("Nguồn", "Basis")
    package static let because = Phrase("Vì sao ngày này", "Why this day")
    package static let scope = Phrase("Tính trên", "Counted over")
    package static let maximum = Phrase("Tối đa", "At most")
    package static let total = Phrase("Lũy kế", "Running total")
    package static let decides = Phrase("Thẩm quyền", "Who decides")
    package static let section = Phrase("Mục", "Section")
    package static let count = Phrase("Số suất", "Places")
    package static let each = Phrase("Mỗi suất (đồng)", "Each (đồng)")
    package static let salary = Phrase("Lương cơ sở (đồng)", "Base salary (đồng)")
    package static let money = Phrase("Tiền thưởng khi trao đủ số lượng", "Money when every place is taken")
    package static let budget = Phrase("Tổng tiền thưởng tối đa (đồng)", "Money at most, in all (đồng)")
    package static let unknown = Phrase("Chưa tính được tiền thưởng", "No sum can be known")
    package static let assumptions = Phrase("Giả định của cơ quan", "The office's assumptions")
    package static let value = Phrase("Giá trị", "Value")
    package static let isDefault = Phrase("Mặc định", "Default")
    package static let holidays = Phrase("Ngày nghỉ đã tính", "Holidays counted")
    package static let verified = Phrase("Đã đối chiếu", "Verified")
    package static let remarks = Phrase("Cần xem lại", "Worth a look")
    package static let moved = Phrase("Ngày thay đổi", "Days that move")
    package static let changedQuotas = Phrase("Số lượng thay đổi", "Numbers that change")
    package static let changedMoney = Phrase("Tiền thưởng thay đổi (đồng)", "Money that changes (đồng)")
    package static let before = Phrase("Hiện nay", "Now")
    package static let after = Phrase("Nếu thử", "If tried")
    package static let totalBefore = Phrase("Lũy kế hiện nay", "Total now")
    package static let totalAfter = Phrase("Lũy kế nếu thử", "Total if tried")
    package static let costBefore = Phrase("Các đợt có thay đổi, hiện nay (đồng)", "Changed occasions, now (đồng)")
    package static let costAfter = Phrase("Các đợt có thay đổi, nếu thử (đồng)", "Changed occasions, if tried (đồng)")
}

extension SimulatedQuota {
    /// `tập thể hoặc cá nhân`.
    package var kindsPhrase: Phrase { Phrase.either(kinds) }
}

extension Phrase {
    package static func either(_ kinds: Set<AwardKind>) -> Phrase {
        let words = AwardKind.allCases.filter(kinds.contains).map(\.phrase)
        return Phrase(
            words.map(\.vietnamese).joined(separator: " hoặc "), words.map(\.english).joined(separator: " or "))
    }
}

/// Plain headings that several tables share.
package enum OfficeWords {
    package static let day = Phrase("Ngày", "Day")
    package static let kind = Phrase("Đối tượng", "Kind")
}
