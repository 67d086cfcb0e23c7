import Domain
import Foundation
import Paperwork

/// A small plan without any problem, and ways to spoil it.
enum PlanSample {
    static let text = """
        identity:
          agency: UBND xã Mẫu
          level: commune
          number: "15"
          symbol: KH-UBND
          place: Mẫu
          date: 2026-03-27
          signer: Nguyễn Văn Mẫu
          signer-title: Chủ tịch
          title: Kế hoạch mẫu
          movement: Thi đua mẫu
          period:
            first: 2026-03-27
            last: 2027-12-31
          source: đầu trang
        bases:
          - kind: Luật
            number: 06/2022/QH15
            date: 2022-06-15
            issuer: Quốc hội
            subject: Thi đua, khen thưởng
            source: căn cứ
        purposes: []
        requirements: []
        themes:
          - code: đ
            name: Xã hội số
            text: Dạy kỹ năng số
            source: II.4.đ
        participants:
          - code: school
            kind: collective
            name: Trường học
            source: II.1
        criteria:
          - code: III.1
            groups: [school]
            text: Dạy tốt
            source: III.1
        phases:
          - code: one
            name: Giai đoạn 1
            period: {first: 2026-03-27, last: 2027-12-31}
            source: VI.1
        occasions:
          - code: yearly-2026
            kind: yearly
            year: 2026
            name: Năm 2026
            source: IV
        awards:
          - code: certificate
            name: Giấy khen
            level: commune
            competence: own
            kinds: [collective, individual]
            source: IV
        quotas:
          - award: certificate
            occasion: yearly
            kind: collective
            scope: programme
            maximum: 2
            competence: own
            source: IV
        responsibilities: []
        recipients: []

        """

    static func spoiled(_ old: String, _ new: String) -> String {
        text.replacing(old, with: new, maxReplacements: 1)
    }

    static func read(_ text: String) -> PlanReading { PlanFile.read(Array(text.utf8)) }

    /// `12:5 notADay identity.date` for every problem.
    static func found(_ text: String) -> [String] { found(read(text)) }

    static func found(_ reading: PlanReading) -> [String] {
        reading.problems.map { "\($0.line):\($0.column) \($0.code.rawValue) \($0.path)" }
    }

    /// `12 numberBlank II.1` for every finding.
    static func findings(_ reading: PlanReading) -> [String] {
        reading.findings.map { finding in
            (["\(finding.place.line ?? 0)", finding.code.rawValue] + [finding.place.section].compactMap(\.self))
                .joined(separator: " ")
        }
    }

    /// The plan the program ships with, found from this file upward.
    static func caoMinh() throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try Array(Data(contentsOf: root.appending(path: "plans/cao-minh-2026.yaml")))
    }
}
