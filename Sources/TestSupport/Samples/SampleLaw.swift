package import Domain

extension Sample {
    /// A version the administrator of xã Mẫu entered: lost certificates within ten days, from 2028 on.
    package static func lawRecord(_ key: String) -> LawRecord {
        let version = OfficeVersion(
            value: .days(10), validTo: nil, instrument: "99/2027/QĐ-UBND", article: "Điều 7",
            reading: LawReading(place: "Công báo tỉnh", by: "Người Đọc", on: day(2026, 11, 20)))
        return LawRecord(
            id: id("law-\(key)"), agency: agency.id, code: .reissueDays, content: .version(version),
            validFrom: day(2028, 1, 1), reason: "Quy định của tỉnh", enteredBy: Person.administrator.account.id,
            entered: now)
    }
}
