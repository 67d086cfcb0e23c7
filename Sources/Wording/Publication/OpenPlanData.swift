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

    static func models(_ models: [PublicModel]) -> OpenTable {
        OpenTable(
            name: "models", title: .publicModelsTitle,
            columns: [
                .init("title", Phrase("Tên mô hình, điển hình", "Title")),
                .init(
                    "kind", Phrase("Loại: practice, collective, individual", "Kind: practice, collective, individual")),
                .init("bearer", Phrase("Của tập thể nào; để trống với cá nhân", "Whose it is; empty for people")),
                .init("unit", Phrase("Đơn vị", "Unit")),
                .init("day", .day, Phrase("Ngày công bố", "Day of publication")),
                .init("taken_over", .number, Phrase("Số đơn vị làm theo", "Units that took it over")),
            ],
            rows: models.map { one in
                [
                    // The title may name the person, too.
                    one.kind.isPerson ? .null : .string(one.title), .string(one.kind.rawValue),
                    one.kind.isPerson ? .null : .string(one.bearer), .string(one.unit), day(one.day),
                    .int(Int64(one.takenOver.count)),
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
