package import Domain

extension Sample {
    package static let fundEntry = FundEntry(
        id: id("check-fund"), agency: agency.id, kind: .contribution, amount: Dong(5_000_000), day: day(2026, 5, 4),
        text: "Doanh nghiệp ủng hộ", document: "Phiếu thu 3", enteredBy: Person.clerk.account.id, entered: now)

    package static let petition = Petition(
        id: id("check-petition"), agency: agency.id, occasion: yearly2026, unit: school.id, nomination: nil,
        sender: "Bà Ba", content: "Vì sao chưa được chọn?", received: now.day, due: day(2026, 12, 1),
        enteredBy: Person.school.account.id, entered: now)
}
