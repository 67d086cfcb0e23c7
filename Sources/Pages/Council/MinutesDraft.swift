import Domain
import Wording

/// The minutes as far as the records can write them before their table of results: attendance and items. Always Vietnamese, for they
/// are a paper; the secretary adds what was said.
package struct MinutesDraft: Sendable {
    package let text: String

    package init(_ sheet: SessionSheet) {
        text = [
            MinutesDraft.opening(sheet), MinutesDraft.attendance(sheet), MinutesDraft.items(sheet),
            MinutesDraft.end(sheet),
        ].joined(separator: "\n\n")
    }

    private static let say = Language.vietnamese

    /// Begin and place are said by the paper itself.
    private static func opening(_ sheet: SessionSheet) -> String {
        """
        Hội đồng Thi đua – Khen thưởng (theo Quyết định số \(sheet.council.decisionNumber) ngày \
        \(sheet.council.decided.vietnamese)) họp xét: \(sheet.occasionName).
        """
    }

    private static func attendance(_ sheet: SessionSheet) -> String {
        var lines = [
            "I. THÀNH PHẦN",
            """
            Tổng số thành viên: \(sheet.total). Có mặt: \(sheet.present); được họp khi có mặt \
            \(say(sheet.council.rules.quorumPhrase(of: sheet.total))).
            """,
        ]
        for presence in [Presence.present, .written, .absent, .invited] {
            let people = sheet.members(presence)
            guard !people.isEmpty else { continue }
            let names = people.map { "\($0.name) (\(say($0.seat.phrase)))" }.joined(separator: "; ")
            let label = presence == .invited ? "Không điểm danh" : say(presence.phrase)
            lines.append("\(label) (\(people.count)): \(names).")
        }
        return lines.joined(separator: "\n")
    }

    /// How it was voted and with what result stands in the table that follows the text.
    private static func items(_ sheet: SessionSheet) -> String {
        let voting = sheet.items.filter { !$0.isWithdrawn }
        let head = """
            II. NỘI DUNG, DIỄN BIẾN
            Thư ký trình bày hồ sơ và ý kiến thẩm định; Hội đồng thảo luận, biểu quyết từng trường hợp:
            """
        return ([head] + voting.enumerated().map { item($1, $0 + 1) }).joined(separator: "\n")
    }

    private static func item(_ item: SessionItem, _ place: Int) -> String {
        let who = [item.name, item.detail].filter { !$0.isEmpty }.joined(separator: ", ")
        return "\(place). \(who) – \(item.awardName) (\(item.unitName) đề nghị)."
    }

    private static func end(_ sheet: SessionSheet) -> String {
        """
        III. KẾT LUẬN
        Hội đồng đề nghị Chủ tịch Ủy ban nhân dân khen thưởng các trường hợp đạt số phiếu nêu trong bảng kết quả.
        """
    }
}
