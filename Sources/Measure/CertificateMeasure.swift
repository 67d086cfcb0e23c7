import Domain
import Paperwork

/// `count` certificates as one PDF, in pieces that are counted and let go of, without codes: the same texts as
/// `script/bench.d/bare_certificates.c`.
enum CertificateMeasure {
    static func act(_ count: Int) -> MeasuredAct? {
        guard let certificates = certificates(count), let day = Day(2026, 12, 31) else { return nil }
        let pdf = CertificatePDF(
            agencyName: "Ủy ban nhân dân xã Cao Minh", place: "Cao Minh", print: .standard, mode: .full,
            made: Moment(day, hour: 9))
        return MeasuredAct(count: count) {
            var bytes = 0
            do { try pdf.write(certificates, codes: [:]) { bytes += $0.count } } catch { return 0 }
            return bytes > count * 500 ? count : 0
        }
    }

    private static func certificates(_ count: Int) -> [Certificate]? {
        guard let agency = ID<Agency>("agency"), let decision = ID<Decision>("decision"),
            let nomination = ID<Nomination>("nomination"), let day = Day(2026, 12, 31)
        else { return nil }
        let made = (1...max(count, 1)).compactMap { place in
            ID<Certificate>("certificate-\(place)").map { id in
                Certificate(
                    id: id, agency: agency, decision: decision, nomination: nomination, code: "ABCD2345EFGH",
                    name: "Nguyễn Thị Thanh Huyền \(place)",
                    detail: "Giáo viên, Trường Trung học cơ sở số \(place % 40)", award: "Giấy khen",
                    achievement: "Số hóa hồ sơ và hướng dẫn \(place + 20) hộ dùng dịch vụ công trực tuyến",
                    goldBook: place, decisionNumber: "05/QĐ-UBND", issued: day, signer: "Trần Khánh Liên",
                    signerTitle: "CHỦ TỊCH")
            }
        }
        return made.count == count ? made : nil
    }
}
