import Domain
package import Wording

/// The head that official papers share: who issues it at the left, the State's name and motto at the right
/// (Decree 30/2020, Appendix I). Vietnamese whatever the page speaks.
struct PaperHead: HTMLPart {
    let agencyName: String
    let place: String
    /// `nil` leaves the day to be written in by hand.
    let day: Day?
    let title: String
    let subject: String

    var html: HTML {
        """
        <table class="table table-compact" role="presentation"><tbody><tr>
        <td><strong>\(agencyName)</strong><br><strong>Hội đồng Thi đua – Khen thưởng</strong></td>
        <td><strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong><br><strong>Độc lập - Tự do - Hạnh phúc</strong><br>\
        <em>\(place), \(day?.inWords ?? "ngày … tháng … năm …")</em></td></tr></tbody></table>
        <h2>\(title)</h2><p>\(subject)</p>
        """
    }
}

/// The two who sign below a paper of the council.
struct PaperSignatures: HTMLPart {
    let left: (title: String, name: String)
    let right: (title: String, name: String)

    var html: HTML {
        """
        <table class="table table-compact" role="presentation"><tbody><tr>
        <td><strong>\(left.title)</strong><br><br><br><br>\(left.name)</td>\
        <td><strong>\(right.title)</strong><br><br><br><br>\(right.name)</td></tr></tbody></table>
        """
    }
}

/// The invitation with the list of those invited and the agenda, to print.
package struct InvitationPage: Sendable {
    private let sheet: SessionSheet

    package init(sheet: SessionSheet) { self.sheet = sheet }

    package let title: Phrase = .sessionInvitation

    package func html(in say: Language) -> HTML {
        let session = sheet.session
        let back = Breadcrumb(
            [.init(say(.sessionTitle, ["day": session.at.day.vietnamese]), CouncilPath.session(session.id))],
            here: say(title), in: say)
        return """
            \(PageHead(say(title), breadcrumb: back, aside: "\(PrintButton(in: say))"))
            <article class="panel" lang="vi">
            \(PaperHead(agencyName: sheet.agencyName, place: sheet.agencyPlace, day: nil,
                title: "GIẤY MỜI", subject: "Họp Hội đồng Thi đua – Khen thưởng: \(sheet.occasionName)"))
            <p>Thời gian: \(session.at.words(in: .vietnamese)). Địa điểm: \(session.place).</p>
            \(invited)
            \(agenda)
            </article>
            """
    }

    private var invited: Table {
        let rows = sheet.council.members.enumerated().map { place, member -> [HTML] in
            [
                "\(place + 1)", HTML(text: member.name), HTML(text: member.post),
                HTML(text: Language.vietnamese(member.seat.phrase)), "",
            ]
        }
        return Table(
            "Danh sách mời", isCaptionSeen: true,
            columns: [.init("TT"), .init("Họ và tên"), .init("Chức vụ"), .init("Trong Hội đồng"), .init("Ký nhận")],
            rows: rows)
    }

    private var agenda: Table {
        let rows = sheet.items.filter { !$0.isWithdrawn }.enumerated().map { place, item -> [HTML] in
            [
                "\(place + 1)", HTML(text: item.name), HTML(text: item.detail), HTML(text: item.awardName),
                HTML(text: item.unitName),
            ]
        }
        return Table(
            "Nội dung xét", isCaptionSeen: true,
            columns: [
                .init("TT"), .init("Đề nghị khen thưởng"), .init("Chức vụ, địa chỉ"), .init("Hình thức"),
                .init("Đơn vị đề nghị"),
            ], rows: rows)
    }
}

/// The minutes, to print and to sign.
package struct MinutesPage: Sendable {
    private let sheet: SessionSheet
    private let stamp: JournalStampPart?

    package init(sheet: SessionSheet, stamp: JournalStampPart? = nil) { (self.sheet, self.stamp) = (sheet, stamp) }

    package let title: Phrase = .sessionMinutes

    package func html(in say: Language) -> HTML {
        let session = sheet.session
        let back = Breadcrumb(
            [.init(say(.sessionTitle, ["day": session.at.day.vietnamese]), CouncilPath.session(session.id))],
            here: say(title), in: say)
        return """
            \(PageHead(say(title), breadcrumb: back, aside: "\(PrintButton(in: say))"))
            <article class="panel" lang="vi">
            \(PaperHead(agencyName: sheet.agencyName, place: sheet.agencyPlace, day: (session.sitting?.began ?? session.at).day,
                title: "BIÊN BẢN", subject: "Họp Hội đồng Thi đua – Khen thưởng: \(sheet.occasionName)"))
            \(times)
            \(HTML.paragraphs(session.minutes))
            \(results)\(remarks)
            \(PaperSignatures(left: ("THƯ KÝ", name(.secretary)), right: ("CHỦ TỌA", name(.chair))))
            \(stamp)
            </article>
            """
    }

    private var times: HTML {
        let session = sheet.session
        let say = Language.vietnamese
        let words =
            session.sitting.map { "Bắt đầu \($0.began.words(in: say)), kết thúc \($0.ended.words(in: say))." }
            ?? "Thời gian: \(session.at.words(in: say))."
        return "<p>\(words) Địa điểm: \(session.place).</p>"
    }

    /// The way each item was voted, who stayed out, what was said against, and the lists that were published.
    private var remarks: HTML {
        let say = Language.vietnamese
        let lines = sheet.items.compactMap { item -> String? in
            guard item.item.count != nil else { return nil }
            let recused = sheet.names(item.item.recused)
            let parts = [
                item.item.ballot == .counted ? "" : say(item.item.ballot.phrase).asStart + ".",
                recused.isEmpty ? "" : "Không biểu quyết: \(recused.joined(separator: ", ")).",
                item.item.dissent.isEmpty ? "" : "Ý kiến khác: \(item.item.dissent)",
            ].filter { !$0.isEmpty }
            return parts.isEmpty ? nil : "\(item.name): \(parts.joined(separator: " "))"
        }
        let lists = Set(sheet.session.agenda.compactMap(\.list)).sorted().map {
            "Danh sách phiếu đã công bố có mã băm SHA-256: \($0)."
        }
        return HTML.each(lines + lists) { "<p>\($0)</p>" }
    }

    /// The counts as they were entered, whatever the text says of them.
    private var results: Table {
        let say = Language.vietnamese
        let rows = sheet.items.compactMap { item -> [HTML]? in
            guard let count = item.item.count else { return nil }
            let reached = say(sheet.isReached(item.item) ? .sessionReached : .sessionNotReached)
            return [
                "\(item.name)", "\(item.awardName)", "\(count.agree)/\(count.disagree)",
                HTML(text: item.item.papers.map { String($0.blank) } ?? ""),
                "\(count.writtenAgree)/\(count.writtenDisagree)", "\(count.allAgree)/\(sheet.total)", "\(reached)",
            ]
        }
        return Table(
            "Kết quả biểu quyết (cần \(say(sheet.council.rules.threshold.phrase(of: sheet.total))))",
            isCaptionSeen: true,
            columns: [
                .init("Đề nghị khen thưởng"), .init("Hình thức"), .number("Đồng ý/không, tại phiên họp"),
                .number("Trắng, không hợp lệ"),
                .number("Đồng ý/không, bằng văn bản"), .number("Tổng đồng ý"), .init("Kết quả"),
            ], rows: rows)
    }

    private func name(_ seat: CouncilSeat) -> String { sheet.council.members.first { $0.seat == seat }?.name ?? "" }
}
