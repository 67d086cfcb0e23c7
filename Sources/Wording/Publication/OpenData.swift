package import Domain

/// What an agency gives as data: its published decisions, and of the rest what it chose to show. People and households
/// are counted and never named, though the published lists name those awarded: a table is not read, it is joined.
package struct OpenData: Sendable {
    package let agency: Agency
    package let tables: [OpenTable]

    package init(_ record: PublicRecord, published: [PublishedDecision]) {
        agency = record.agency
        let published = published.filter { $0.decision.issue != nil }
        var tables = [OpenData.decisions(published), OpenData.awards(published)]
        if record.pages.shows(.participants) {
            tables += [OpenData.participation(record.participation), OpenData.participants(record.participation)]
        }
        tables += [OpenData.initiatives(record.initiatives), OpenData.models(record.models)]
        if let plan = record.plan { tables += [OpenData.themes(plan), OpenData.occasions(plan)] }
        self.tables = tables
    }

    private static func decisions(_ published: [PublishedDecision]) -> OpenTable {
        OpenTable(
            name: "decisions", title: Phrase("Quyết định đã công bố", "Published decisions"),
            columns: [
                .init("number", Phrase("Số, ký hiệu của quyết định", "Number and symbol of the decision")),
                .init("day", .day, Phrase("Ngày ký", "Day of signing")),
                .init(
                    "kind", Phrase("Loại: award, replacement, cancellation", "Kind: award, replacement, cancellation")),
                .init("title", Phrase("Trích yếu", "Subject")),
                .init("occasion", Phrase("Đợt khen thưởng", "Occasion")),
                .init(
                    "status",
                    Phrase(
                        "Tình trạng: in_force (đang có hiệu lực), replaced (đã được thay thế), cancelled (đã hủy bỏ)",
                        "Status: in_force, replaced, cancelled")),
                .init(
                    "follows",
                    Phrase("Số quyết định bị thay thế hoặc hủy bỏ", "Number of the decision it replaces or cancels")),
                .init(
                    "follows_day", .day,
                    Phrase("Ngày của quyết định bị thay thế hoặc hủy bỏ", "Day of the decision it replaces or cancels")),
                .init("valid_awards", .number, Phrase("Số khen thưởng đang có hiệu lực", "Awards in force")),
                .init(
                    "taken_back", .number,
                    Phrase(
                        "Số khen thưởng bị hủy bỏ sau đó hoặc bởi quyết định này", "Awards taken back later or by it")),
            ],
            rows: published.map { one in
                let valid = one.standing.count
                let all = one.decision.items.count
                let taken = one.decision.status == .published ? all - valid : 0
                return [
                    JSON(one.decision.issue?.text), day(one.decision.issue?.day),
                    .string(one.decision.kind.rawValue), .string(one.decision.title), .string(one.occasionName),
                    .string(status(one.decision)), JSON(one.target?.issue?.text), day(one.target?.issue?.day),
                    .int(Int64(valid)), .int(Int64(one.decision.kind == .cancellation ? all : taken)),
                ]
            })
    }

    private static func status(_ decision: Decision) -> String {
        switch decision.status {
        case .replaced: "replaced"
        case .cancelled: "cancelled"
        default: "in_force"
        }
    }

    private static func awards(_ published: [PublishedDecision]) -> OpenTable {
        OpenTable(
            name: "awards", title: Phrase("Khen thưởng đang có hiệu lực", "Awards in force"),
            columns: [
                .init("decision", Phrase("Số, ký hiệu của quyết định", "Number and symbol of the decision")),
                .init("day", .day, Phrase("Ngày ký", "Day of signing")),
                .init(
                    "first_decision",
                    Phrase(
                        "Số quyết định khen lần đầu (khác cột decision khi đã có quyết định thay thế)",
                        "Number of the decision that first gave it (differs where another took its place)")),
                .init(
                    "first_day", .day,
                    Phrase(
                        "Ngày của quyết định khen lần đầu; khen thưởng tính vào năm này",
                        "Day of the decision that first gave it; the award counts in this year")),
                .init("gold_book", .number, Phrase("Số sổ vàng", "Gold-book number")),
                .init("award", Phrase("Hình thức khen thưởng", "Form of award")),
                .init(
                    "kind",
                    Phrase(
                        "Loại: organisation, enterprise, collective, household, individual",
                        "Kind: organisation, enterprise, collective, household, individual")),
                .init(
                    "name",
                    Phrase(
                        "Tên tổ chức, doanh nghiệp, tập thể; để trống với hộ gia đình và cá nhân",
                        "Name of the body; empty for households and people")),
                .init(
                    "achievement",
                    Phrase(
                        "Thành tích; để trống với hộ gia đình và cá nhân",
                        "Achievement; empty for households and people")),
            ], rows: published.flatMap(awardRows))
    }

    private static func awardRows(_ one: PublishedDecision) -> [[JSON]] {
        let kinds = Dictionary(one.decision.items.map { ($0.nomination, $0.kind) }) { first, _ in first }
        return one.standing.map { paper in
            let first = one.firsts[paper.nomination]
            // One of no known kind is treated as a person.
            let kind = kinds[paper.nomination]
            let isNamed = kind?.isNamedInPublic ?? false
            return [
                JSON(one.decision.issue?.text), day(one.decision.issue?.day), JSON(first?.text), day(first?.day),
                .int(Int64(paper.goldBook)),
                .string(paper.award), JSON(kind?.rawValue), isNamed ? .string(paper.name) : .null,
                isNamed ? .string(paper.achievement) : .null,
            ]
        }
    }

    private static func participation(_ years: [PublicParticipation]) -> OpenTable {
        OpenTable(
            name: "participation", title: Phrase("Số đăng ký tham gia theo loại", "Registrations by kind"),
            columns: [
                .init("year", .year, Phrase("Năm", "Year")), .init("kind", Phrase("Loại", "Kind")),
                .init("registrations", .number, Phrase("Số đăng ký", "Registrations")),
            ],
            rows: years.flatMap { year in
                ParticipantKind.allCases.map { kind in
                    [.int(Int64(year.year)), .string(kind.rawValue), .int(Int64(year.counts[kind] ?? 0))]
                }
            })
    }

    private static func participants(_ years: [PublicParticipation]) -> OpenTable {
        OpenTable(
            name: "participants",
            title: Phrase("Tổ chức, doanh nghiệp, tập thể tham gia", "Bodies that take part"),
            columns: [
                .init("year", .year, Phrase("Năm", "Year")), .init("name", Phrase("Tên", "Name")),
                .init("kind", Phrase("Loại", "Kind")), .init("unit", Phrase("Đơn vị", "Unit")),
            ],
            rows: years.flatMap { year in
                year.named.map { one in
                    [.int(Int64(year.year)), .string(one.name), .string(one.kind.rawValue), .string(one.unit)]
                }
            })
    }

    static func day(_ day: Day?) -> JSON { JSON(day.map(String.init(describing:))) }
}
