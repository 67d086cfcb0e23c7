import Domain

/// The duties of so many communes after some years, each with 35 units that report every quarter and have handed in
/// nothing yet, one occasion a year that nobody decided and petitions nobody answered: everything is still owed.
enum DutyMeasure {
    static func act(communes: Int, years: Int) -> MeasuredAct? {
        guard let one = records(years: years), let day = Day(2025 + years, 12, 20) else { return nil }
        let each = DutySchedule(one, on: day).duties.count
        return MeasuredAct(count: communes * each) {
            var found = 0
            for _ in 0..<communes { found += DutySchedule(one, on: day).duties.count }
            return found
        }
    }

    private static func records(years: Int) -> DutyRecords? {
        guard let agency = ID<Agency>("xa-do-luong"), let account = ID<Account>("can-bo"),
            let first = Day(2026, 1, 1), let last = Day(2025 + years, 12, 31), let period = Period(first, last)
        else { return nil }
        let identity = PlanIdentity(
            agency: "UBND xã", level: .commune, symbol: "KH-UBND", place: "xã", date: first, signer: "A",
            signerTitle: "CHỦ TỊCH", title: "Kế hoạch", movement: "Phong trào", period: period, source: "")
        let units = (0..<35).compactMap { number in
            ID<OrgUnit>("unit-\(number)").map {
                OrgUnit(id: $0, agency: agency, name: "Đơn vị \(number)", kind: .village)
            }
        }
        let occasions = (0..<years).compactMap { year -> Occasion? in
            guard let id = ID<Occasion>("yearly-\(year)") else { return nil }
            return Occasion(
                id: id, agency: agency, code: "yearly-\(2026 + year)", kind: .yearly, year: 2026 + year,
                name: "Khen thưởng năm \(2026 + year)")
        }
        var records = DutyRecords(plan: Plan(identity: identity), occasions: occasions, units: units)
        records.since = first
        let quarters = (0..<years * 4).map { number -> ReportPeriod in
            ReportPeriod(.quarterly, containing: first.adding(days: number * 91 + 45))
        }
        records.reports = quarters.flatMap { quarter in
            units.map {
                ProgressDuty(unit: $0, period: quarter, due: quarter.last.adding(days: 10), indicators: [], report: nil)
            }
        }
        records.petitions = occasions.flatMap { occasion in
            units.prefix(10).compactMap { unit in
                ID<Petition>("petition-\(occasion.year)-\(unit.id.text)").map {
                    Petition(
                        id: $0, agency: agency, occasion: occasion.id, unit: unit.id, nomination: nil,
                        sender: "Bà Ba", content: "Xem lại", received: first, due: first.adding(days: 10),
                        enteredBy: account, entered: Moment(first))
                }
            }
        }
        return records
    }
}
