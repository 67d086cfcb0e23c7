import Domain

extension OpenData {
    static func initiatives(_ initiatives: [PublicInitiative]) -> OpenTable {
        OpenTable(
            name: "initiatives", title: .publicInitiativesTitle,
            columns: [
                .init("title", Phrase("Tên sáng kiến", "Title")), .init("unit", Phrase("Đơn vị", "Unit")),
                .init(
                    "scope",
                    Phrase("Phạm vi: unit, commune, province, nation", "Scope: unit, commune, province, nation")),
                .init("document", Phrase("Quyết định công nhận", "Decision that recognised it")),
                .init("day", .day, Phrase("Ngày ký", "Day of signing")),
                .init("authority", Phrase("Cơ quan công nhận", "Who recognised it")),
            ],
            rows: initiatives.map { one in
                [
                    .string(one.title), .string(one.unit), .string(one.scope.rawValue), .string(one.document),
                    day(one.day), .string(one.authority),
                ]
            })
    }

    static func themes(_ plan: Plan) -> OpenTable {
        OpenTable(
            name: "themes", title: Phrase("Nội dung thi đua của kế hoạch", "Themes of the plan"),
            columns: [
                .init("code", Phrase("Ký hiệu trong kế hoạch", "The plan's own letter")),
                .init("name", Phrase("Tên", "Name")), .init("text", Phrase("Nội dung", "Text")),
                .init("section", Phrase("Mục của kế hoạch", "Section of the plan")),
            ], rows: plan.themes.map { [.string($0.code), .string($0.name), .string($0.text), .string($0.source)] })
    }

    static func occasions(_ plan: Plan) -> OpenTable {
        OpenTable(
            name: "occasions", title: Phrase("Đợt khen thưởng của kế hoạch", "Occasions of the plan"),
            columns: [
                .init("name", Phrase("Tên đợt", "Name")),
                .init("kind", Phrase("Loại: yearly, interim, final", "Kind: yearly, interim, final")),
                .init("year", .year, Phrase("Năm", "Year")),
                .init("section", Phrase("Mục của kế hoạch", "Section of the plan")),
            ],
            rows: plan.occasions.map {
                [.string($0.name), .string($0.kind.rawValue), .int(Int64($0.year)), .string($0.source)]
            })
    }
}
