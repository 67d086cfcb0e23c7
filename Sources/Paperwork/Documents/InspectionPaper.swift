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
    /// Post or unit of the team's members.
    package var posts: [ID<Account>: String] = [:]
    /// Signatures drawn on the device, by who signed: PNG pictures.
    package var drawn: [(name: String, png: [UInt8])] = []

    /// - Parameter findings: of the visit.
    package init(
        _ office: PaperOffice, _ plan: Plan, _ inspection: Inspection, _ record: InspectionRecord, unit: String,
        findings: [InspectionFinding]
    ) {
        (self.office, self.plan, self.inspection) = (office, plan, inspection)
        (self.record, self.unit, self.findings) = (record, unit, findings)
    }

    /// The minutes for an archive.
    package init(_ visit: ArchiveVisit) {
        self.init(
            visit.office, visit.plan, visit.inspection, visit.record, unit: visit.unit, findings: visit.findings)
        (posts, drawn) = (visit.posts, visit.drawn)
    }

    package var paper: OfficialPaper {
        OfficialPaper(
            head: PaperHeading(
                superior: office.agency, issuer: ["Đoàn kiểm tra"], number: PaperNumber(nil, symbol: "BB-ĐKT"),
                place: office.place, day: record.began.day),
            title: "BIÊN BẢN",
            subject: "Kiểm tra việc thực hiện phong trào thi đua “\(plan.identity.movement)” tại \(unit)",
            body: beginning + sections + ending + others,
            close: .pair(
                signed("ĐẠI DIỆN ĐƠN VỊ", record.head.name), signed("TRƯỞNG ĐOÀN", inspection.leader?.name ?? "")),
            made: record.received)
    }

    private func signed(_ title: String, _ name: String) -> PaperSignature {
        var signature = PaperSignature(.own(title), name: name)
        signature.drawn = drawn.first { isSame($0.name, name) }?.png ?? []
        return signature
    }

    /// Whoever else drew a signature.
    private var others: [PaperBlock] {
        let ends = [record.head.name, inspection.leader?.name ?? ""]
        let signatures = drawn.filter { one in !ends.contains { isSame(one.name, $0) } }.map { one in
            var signature = PaperSignature(title: "", name: one.name)
            signature.drawn = one.png
            return signature
        }
        return signatures.isEmpty ? [] : [.paragraph("Những người cùng ký:"), .signatures(signatures)]
    }

    private func isSame(_ one: String, _ other: String) -> Bool {
        PaperText.line(one).lowercased() == PaperText.line(other).lowercased()
    }

    private var beginning: [PaperBlock] {
        [
            .paragraph("Thời gian bắt đầu: \(PaperMoment.words(record.began))."),
            .paragraph("Địa điểm: \(record.place)."),
            .paragraph("Hình thức: \(Language.vietnamese(inspection.kind.phrase)). Căn cứ: \(inspection.ground)."),
        ]
    }

    /// A part nobody wrote anything in is left out: that nothing was written is not that there is nothing.
    private var sections: [PaperBlock] {
        let parts: [(String, [PaperBlock])] = [
            ("THÀNH PHẦN", people), ("NỘI DUNG KIỂM TRA", [.table(checklist)]),
            ("ƯU ĐIỂM", text(record.strengths)), ("PHÁT HIỆN PHẢI KHẮC PHỤC", found),
            ("KHÓ KHĂN, VƯỚNG MẮC", text(record.difficulties)), ("KIẾN NGHỊ", text(record.proposals)),
            ("Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA", [.paragraph(dots), .paragraph(dots)]),
        ]
        return zip(["I", "II", "III", "IV", "V", "VI", "VII"], parts.filter { !$0.1.isEmpty }).flatMap {
            numeral, part in
            [.heading("\(numeral). \(part.0)")] + part.1
        }
    }

    /// A line for the pen.
    private let dots = String(repeating: "…", count: 46)

    private var people: [PaperBlock] {
        let team = inspection.team.map { member in
            let marks = [posts[member.account] ?? "", member.isLeader ? "Trưởng đoàn" : ""].filter { !$0.isEmpty }
            return marks.isEmpty ? member.name : "\(member.name) (\(marks.joined(separator: ", ")))"
        }
        return [
            .paragraph("Đoàn kiểm tra: \(team.joined(separator: "; "))."),
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
        if findings.isEmpty { return [.paragraph("Không có phát hiện phải khắc phục.")] }
        let columns: [PaperTable.Column] = [
            .init("TT", 0.7, .centre), .init("Nội dung", 5.4), .init("Mức độ", 2), .init("Hạn khắc phục", 1.8, .centre),
        ]
        return [
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

    private func text(_ text: String) -> [PaperBlock] { PaperText.lines(text).map { .paragraph($0) } }

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
