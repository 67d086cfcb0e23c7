import Domain
import TestSupport
import Testing

/// A province's rule binds its own communes; to all others it is a model without a name.
@Suite struct ProvinceRuleTests {
    private let day = Sample.day(2026, 11, 20)

    private func book(_ committee: String?) -> LawBook {
        LawBook(province: committee.flatMap(Province.init(committee:)))
    }

    @Test func `another province's commune is cited no foreign decision, and the number stays`() throws {
        for book in [book("UBND tỉnh Thái Nguyên"), book(nil), .shipped] {
            let quorum = try #require(book.version(.councilQuorumReview, on: day))
            #expect(quorum.citation == Citation("Quy chế của Hội đồng", verified: false))
            #expect(quorum.source.text.contains("86/2025/QĐ-UBND Bắc Ninh"))
            let rules = try #require(CouncilRules.byRegistry(book, on: day))
            #expect(rules.quorum(of: 9) == 8 && rules.source.text == "Quy chế của Hội đồng")
            for code in RuleCode.allCases {
                let citation = book.citation(code, on: day)
                #expect(
                    citation.map { !$0.text.contains("Bắc Ninh") && !$0.text.contains("0125/KH") } ?? true, "\(code)")
            }
        }
    }

    @Test func `its own communes are cited it`() throws {
        for committee in ["UBND tỉnh Bắc Ninh", "Ủy ban nhân dân tỉnh Bắc Ninh"] {
            let book = book(committee)
            let composition = try #require(book.version(.councilComposition, on: day))
            #expect(composition.citation.text == "Quyết định 86/2025/QĐ-UBND Bắc Ninh, Điều 8, 9")
            #expect(composition.isVerified)
            // Read for the province's council, not for a commune's.
            #expect(try #require(book.version(.councilQuorum, on: day)).evidence == .analogous)
        }
    }

    @Test func `the province is the nearest agency above that is one`() {
        let commune = Agency(id: Sample.id("a"), name: "UBND xã A", level: .commune)
        let province = Agency(id: Sample.id("b"), name: "UBND tỉnh Bắc Ninh", level: .province)
        #expect([commune].province == nil && [commune, province].province == Province(committee: province.name))
        #expect(Province(committee: "UBND xã Bắc Ninh") == nil && Province(committee: "UBND tỉnh ") == nil)
        #expect(Province(committee: "ubnd  tỉnh bắc ninh") == Province(committee: province.name))
    }
}
