package import Domain
package import Operations
import Secrets

extension Sample {
    package static let inspectionLines = [
        InspectionLine(code: "criterion-1.a", text: "Ứng dụng <b>công nghệ</b>", source: "III.1.a"),
        InspectionLine(code: "own-1", text: "Sổ theo dõi", source: ""),
    ]

    /// Of the school, by the inspector and the appraiser.
    package static func inspection(
        _ key: String = "inspection", unit: OrgUnit = school, kind: InspectionKind = .planned,
        day: Day = now.day, status: InspectionStatus = .planned, record: InspectionRecord? = nil
    ) -> Inspection {
        Inspection(
            id: id("check-\(key)"), agency: agency.id, unit: unit.id, kind: kind, ground: "Chương trình năm 2026",
            day: day,
            team: [
                InspectionMember(
                    account: Person.inspector.account.id, name: Person.inspector.name, isLeader: true),
                InspectionMember(
                    account: Person.appraiser.account.id, name: Person.appraiser.name, isLeader: false),
            ], checklist: inspectionLines, status: status, record: record, createdBy: Person.clerk.account.id,
            changed: now)
    }

    package static func inspectionRecord(phone: PhoneClock? = nil, difficulties: String = "Mạng yếu")
        -> InspectionRecord
    {
        InspectionRecord(
            place: "Văn phòng trường", position: "21.59281, 105.84420", began: now.adding(seconds: -3_600), ended: now,
            head: InspectionPresence(name: "Cô <Hiệu> trưởng", post: "Hiệu trưởng"),
            present: [InspectionPresence(name: "Trần Thị Hoa", post: "Giáo viên")],
            answers: [
                InspectionAnswer(line: "criterion-1.a", result: .met, note: ""),
                InspectionAnswer(line: "own-1", result: .unmet, note: "Không có sổ"),
            ], strengths: "Có lớp học số", difficulties: difficulties, by: Person.inspector.account.id, received: now,
            phone: phone)
    }

    package static func finding(
        _ key: String = "finding", of inspection: Inspection, due: Day = day(2026, 12, 15),
        status: FindingStatus = .open
    ) -> InspectionFinding {
        let correction = FindingCorrection(
            text: "Đã lập sổ", proof: "Sổ số 3", by: Person.school.account.id, at: now)
        let ruling = FindingRuling(isEnough: true, remark: "", by: Person.inspector.account.id, at: now)
        return InspectionFinding(
            id: id("check-\(key)"), agency: inspection.agency, inspection: inspection.id, unit: inspection.unit,
            line: "own-1", text: "Chưa có sổ <theo dõi>", severity: .shortcoming, due: due, status: status,
            correction: status == .open ? nil : correction, ruling: status == .closed ? ruling : nil,
            found: now.day, changed: now)
    }

    package static func inspectionFile(_ key: String = "photo", of inspection: Inspection) -> InspectionFile {
        InspectionFile(
            id: id("check-\(key)"), agency: agency.id, inspection: inspection.id, purpose: .photo, name: "anh.png",
            kind: .png, size: pdf.count, digest: SHA256Digest(of: pdf).hex,
            addedBy: Person.inspector.account.id, added: now)
    }

    package static let inspectionProgramme = InspectionProgramme(
        id: id("check-programme"), agency: agency.id, year: 2026, document: "10/CTr-UBND", day: day(2026, 3, 1),
        content: "Mỗi đơn vị một lần.", enteredBy: Person.clerk.account.id, entered: now)

    /// A visit with its record and what was found, and the year's programme.
    package static var inspections: [Write] {
        var visit = inspection()
        let finding = finding(of: visit)
        let planned = visit
        (visit.status, visit.record, visit.revision) = (.recorded, inspectionRecord(), Revision(2))
        return [
            .addInspectionProgramme(inspectionProgramme), .addInspection(planned),
            .recordInspection(visit, key: "sample-record-key-0001"), .addFinding(finding),
            .addInspectionFile(inspectionFile(of: visit), bytes: pdf),
        ]
    }
}
