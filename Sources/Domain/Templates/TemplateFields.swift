/// Fields replaced where they stand, within a line. The raw value is what stands in braces: `{Trích yếu}`.
package enum TemplateText: String, CaseIterable, Sendable {
    case superior = "Cơ quan cấp trên"
    case issuer = "Cơ quan"
    case number = "Số"
    case symbol = "Ký hiệu"
    case place = "Địa danh"
    case day = "Ngày ký"
    case title = "Tên loại"
    case subject = "Trích yếu"
    case addressees = "Kính gửi"
    case authority = "Thẩm quyền ban hành"
    case office = "Tên cơ quan"
    case standing = "Cơ quan thường trực"
    case movement = "Phong trào"
    case occasion = "Đợt khen thưởng"
    case award = "Hình thức khen thưởng"
    case count = "Số lượng được khen"
    case money = "Tổng số tiền"
    case moneyWords = "Tổng số tiền bằng chữ"
    case signerTitle = "Chức vụ người ký"
    case signer = "Người ký"
    case leftTitle = "Chức vụ người ký bên trái"
    case leftSigner = "Người ký bên trái"
}

/// Fields that stand alone in a paragraph, which gives way to paragraphs and tables.
package enum TemplateBlock: String, CaseIterable, Sendable {
    case bases = "Căn cứ"
    case body = "Nội dung"
    case annexes = "Danh sách kèm theo"
    case recipients = "Nơi nhận"
}

/// What a template of one kind of paper may name.
package struct TemplateFields: Sendable {
    package let texts: [TemplateText]
    package let blocks: [TemplateBlock]
    /// Of the lists of the paper: `{Dòng: Họ và tên}`. The row of the table it stands in is repeated for each line.
    package let columns: [String]

    package init(_ kind: PaperKind) {
        texts = TemplateText.allCases.filter { TemplateFields.has($0, kind) }
        blocks = TemplateBlock.allCases.filter { TemplateFields.has($0, kind) }
        columns = TemplateFields.columns(kind)
    }

    package static let rowMark = "Dòng:"

    private static func has(_ text: TemplateText, _ kind: PaperKind) -> Bool {
        switch text {
        case .number, .symbol: numbered.contains(kind)
        case .addressees: addressed.contains(kind)
        case .authority: kind == .decision
        case .award, .count: [.decision, .submission, .honours].contains(kind)
        case .money, .moneyWords: [.decision, .submission].contains(kind)
        case .leftTitle, .leftSigner: paired.contains(kind)
        case .title: ![.answer, .correction].contains(kind)
        case .occasion: ![.plan, .statistics, .yearlyResults].contains(kind)
        default: true
        }
    }

    private static func has(_ block: TemplateBlock, _ kind: PaperKind) -> Bool {
        switch block {
        case .bases: based.contains(kind)
        case .annexes: kind == .decision
        case .recipients: !paired.contains(kind) && ![.ballot, .plan].contains(kind)
        case .body: true
        }
    }

    /// Papers that bear a number of the office.
    package static let numbered: Set<PaperKind> = [
        .decision, .submission, .invitation, .minutes, .voteCount, .notice, .answer, .review, .guidance,
        .appraisal, .correction,
    ]
    private static let addressed: Set<PaperKind> = [.submission, .answer, .guidance, .appraisal, .correction]
    private static let based: Set<PaperKind> = [.decision, .submission, .review, .plan, .guidance]
    /// Two sign side by side.
    private static let paired: Set<PaperKind> = [
        .dossiers, .minutes, .voteCount, .report, .attendance, .statistics, .yearlyResults,
    ]

    private static func columns(_ kind: PaperKind) -> [String] {
        switch kind {
        case .decision:
            [
                "TT", "Số sổ vàng", "Họ và tên, tên tập thể", "Chức vụ, đơn vị, địa chỉ", "Thành tích",
                "Tiền thưởng (đồng)",
            ]
        case .submission:
            ["TT", "Họ và tên, tên tập thể", "Chức vụ, đơn vị, địa chỉ", "Thành tích", "Tiền thưởng (đồng)"]
        case .honours: ["TT", "Họ và tên, tên tập thể", "Chức vụ, đơn vị, địa chỉ", "Thành tích"]
        case .dossiers:
            [
                "TT", "Số hồ sơ", "Tên, chức vụ, địa chỉ", "Đơn vị đề nghị", "Hình thức", "Ý kiến thẩm định",
                "Tình trạng",
            ]
        case .appraisal:
            [
                "TT", "Số hồ sơ", "Tên, chức vụ, địa chỉ", "Đơn vị đề nghị", "Hình thức", "Tiêu chí đạt",
                "Ý kiến thẩm định",
            ]
        case .invitation:
            ["TT", "Họ và tên", "Chức vụ", "Trong Hội đồng", "Đề nghị khen thưởng", "Hình thức", "Đơn vị đề nghị"]
        case .minutes:
            [
                "TT", "Đề nghị khen thưởng", "Hình thức", "Đồng ý", "Không đồng ý", "Không biểu quyết, phiếu trắng",
                "Kết quả",
            ]
        case .voteCount:
            [
                "TT", "Đề nghị khen thưởng", "Cách biểu quyết", "Đồng ý tại phiên họp", "Không đồng ý tại phiên họp",
                "Đồng ý bằng văn bản", "Không đồng ý bằng văn bản", "Tổng đồng ý", "Kết quả", "Phiếu phát ra",
                "Phiếu thu về", "Phiếu hợp lệ", "Phiếu không hợp lệ, phiếu trắng",
            ]
        case .report: ["TT", "Thành tích", "Thời gian"]
        case .ballot: ["TT", "Đề nghị khen thưởng", "Hình thức", "Đồng ý", "Không đồng ý"]
        case .attendance: ["TT", "Họ và tên", "Chức vụ", "Trong Hội đồng", "Điểm danh", "Ký tên"]
        case .guidance: ["TT", "Thành phần hồ sơ", "Hình thức", "Đối tượng", "Số bản", "Bắt buộc"]
        case .notice, .answer, .review, .plan, .statistics, .yearlyResults, .correction: []
        }
    }
}
