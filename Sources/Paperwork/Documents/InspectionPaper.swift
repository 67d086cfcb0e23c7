package import Domain
import Wording

/// Biên bản kiểm tra, from the record of a visit and what was found. What no record has is a dotted line for the pen; the
/// number stays free, for the office's clerical staff gives it.
package struct InspectionPaper {
    private let office: PaperOffice
    private let plan: Plan
    private let inspection: Inspection
    private let record: InspectionRecord
    private let unit: String
    private let findings: [InspectionFinding]

    /// - Parameter findings: of the visit.
    package init(
        _ office: PaperOffice, _ plan: Plan, _ inspection: Inspection, _ record: InspectionRecord, unit: String,
        findings: [InspectionFinding]
    ) {
        (self.office, self.plan, self.inspection) = (office, plan, inspection)
        (self.record, self.unit, self.findings) = (record, unit, findings)
    }

    package var paper: OfficialPaper {
        OfficialPaper(
            head: PaperHeading(
                superior: office.agency, issuer: ["Đoàn kiểm tra"], number: PaperNumber(nil, symbol: "BB-ĐKT"),
                place: office.place, day: record.began.day),
            title: "BIÊN BẢN",
            subject: "Kiểm tra việc thực hiện phong trào thi đua “\(plan.identity.movement)” tại \(unit)",
            body: beginning + people + [.heading("II. NỘI DUNG KIỂM TRA"), .table(checklist)]
                + text("III. ƯU ĐIỂM", record.strengths) + found
                + text("V. KHÓ KHĂN, VƯỚNG MẮC", record.difficulties) + text("VI. KIẾN NGHỊ", record.proposals)
                + ending,
            close: .pair(
                PaperSignature(.own("ĐẠI DIỆN ĐƠN VỊ"), name: record.head.name),
                PaperSignature(.own("TRƯỞNG ĐOÀN"), name: inspection.leader?.name ?? "")),
            made: record.received)
    }

    private var beginning: [PaperBlock] {
        [
            .paragraph("Thời gian bắt đầu: \(PaperMoment.words(record.began))."),
            .paragraph("Địa điểm: \(record.place)."),
            .paragraph("Hình thức: \(Language.vietnamese(inspection.kind.phrase)). Căn cứ: \(inspection.ground)."),
        ]
    }

    private var people: [PaperBlock] {
        let team = inspection.team.map { $0.isLeader ? "\($0.name) (Trưởng đoàn)" : $0.name }
        return [
            .heading("I. THÀNH PHẦN"), .paragraph("Đoàn kiểm tra: \(team.joined(separator: "; "))."),
            .paragraph("Người đứng đầu đơn vị: \(record.head.line)."),
            .paragraph("Có mặt: \(record.present.map(\.line).joined(separator: "; "))."),
        ]
    }

    private var checklist: PaperTable {
        PaperTable(
            [.init("TT", 0.7, .centre), .init("Nội dung", 5), .init("Kết quả", 2), .init("Ghi chú", 3)],
            rows: inspection.checklist.enumerated().map { place, line in
                let answer = record.answer(line.code)
                return [
                    String(place + 1), line.text, answer.map { Language.vietnamese($0.result.phrase) } ?? "",
                    answer?.note ?? "",
                ]
            })
    }

    private var found: [PaperBlock] {
        let heading = PaperBlock.heading("IV. PHÁT HIỆN PHẢI KHẮC PHỤC")
        if findings.isEmpty { return [heading, .paragraph("Không có phát hiện phải khắc phục.")] }
        let columns: [PaperTable.Column] = [
            .init("TT", 0.7, .centre), .init("Nội dung", 5.4), .init("Mức độ", 2), .init("Hạn khắc phục", 1.8, .centre),
        ]
        return [
            heading,
            .table(
                PaperTable(
                    columns,
                    rows: findings.enumerated().map { place, finding in
                        [
                            String(place + 1), finding.text, Language.vietnamese(finding.severity.phrase),
                            finding.due.vietnamese,
                        ]
                    })),
            .paragraph("Người đứng đầu đơn vị chịu trách nhiệm tổ chức khắc phục và báo cáo kết quả đúng hạn."),
        ]
    }

    private func text(_ heading: String, _ text: String) -> [PaperBlock] {
        let lines = PaperText.lines(text)
        return [.heading(heading)] + (lines.isEmpty ? [.paragraph("Không có.")] : lines.map { .paragraph($0) })
    }

    private var ending: [PaperBlock] {
        let end =
            record.ended.day == record.began.day
            ? "\(PaperMoment.clock(record.ended)) cùng ngày" : PaperMoment.words(record.ended)
        return [
            .paragraph(
                """
                Việc kiểm tra kết thúc lúc \(end). Biên bản đã được đọc cho những người có mặt cùng nghe và thống nhất \
                ký tên.
                """)
        ]
    }
}
