package import Domain
package import Operations

extension Sample {
    /// What the teacher received two years before the season, from papers.
    package static let earlierAward = EarlierAward(
        id: id("check-earlier"), agency: agency.id, participant: participant("duc").id,
        form: "Giấy khen của Chủ tịch Ủy ban nhân dân xã", decision: "12/QĐ-UBND", day: day(2024, 12, 15),
        enteredBy: Person.clerk.account.id, entered: now)
}
