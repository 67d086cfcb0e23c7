import Domain
import Wording

/// The minutes as far as the records can write them: attendance, items, votes, dissent. Always Vietnamese, for they
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

    private static func opening(_ sheet: SessionSheet) -> String {
        """
        Hôm nay, \(sheet.session.at.words(in: say)), tại \(sheet.session.place), Hội đồng Thi đua – Khen thưởng \
        (theo Quyết định số \(sheet.council.decisionNumber) ngày \(sheet.council.decided.vietnamese)) họp xét: \
        \(sheet.occasionName).
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

    private static func items(_ sheet: SessionSheet) -> String {
        let threshold = say(sheet.council.rules.threshold.phrase(of: sheet.total))
        let head = "II. KẾT QUẢ BIỂU QUYẾT\nĐược đề nghị khen thưởng khi có \(threshold) đồng ý."
        let items = sheet.items.filter { !$0.isWithdrawn }.enumerated().map { item($1, $0 + 1, sheet) }
        let lists = Set(sheet.items.compactMap(\.item.list)).sorted().map {
            "Danh sách phiếu đã công bố có mã băm SHA-256: \($0)."
        }
        return ([head] + items + lists).joined(separator: "\n")
    }

    private static func item(_ item: SessionItem, _ place: Int, _ sheet: SessionSheet) -> String {
        let who = [item.name, item.detail].filter { !$0.isEmpty }.joined(separator: ", ")
        var text = "\(place). \(who) – \(item.awardName) (\(item.unitName) đề nghị): "
        guard let count = item.item.count else { return text + "chưa biểu quyết." }
        if item.item.ballot != .counted { text += "\(say(item.item.ballot.phrase)): " }
        text += "\(count.agree) đồng ý, \(count.disagree) không đồng ý tại phiên họp; "
        text += "\(count.writtenAgree) đồng ý, \(count.writtenDisagree) không đồng ý bằng văn bản. "
        if let papers = item.item.papers { text += "\(say(papers.phrase)) " }
        let reached = sheet.isReached(item.item)
        text += "Tổng đồng ý \(count.allAgree)/\(sheet.total): \(reached ? "đạt" : "không đạt")."
        let recused = sheet.names(item.item.recused)
        if !recused.isEmpty { text += " Không biểu quyết: \(recused.joined(separator: ", "))." }
        if !item.item.dissent.isEmpty { text += " Ý kiến khác: \(item.item.dissent)" }
        return text
    }

    private static func end(_ sheet: SessionSheet) -> String {
        """
        III. KẾT LUẬN
        Hội đồng đề nghị Chủ tịch Ủy ban nhân dân khen thưởng các trường hợp đạt tỷ lệ nêu trên. Biên bản được \
        thông qua tại phiên họp.
        """
    }
}
