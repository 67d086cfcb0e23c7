import Domain
import Testing

@Suite struct StatisticsFormTests {
    private func award(
        _ name: String, _ level: AwardLevel = .province, _ kind: ParticipantKind = .individual, _ work: WorkRole? = nil,
        _ occasion: OccasionKind = .yearly
    ) -> UpperAward { UpperAward(name: name, level: level, kind: kind, work: work, occasion: occasion) }

    private func row(_ code: String, _ form: StatisticsForm, _ upper: [UpperAward]) throws -> [String] {
        let first = try #require(Day(2026, 1, 1)), last = try #require(Day(2027, 12, 31))
        let period = try #require(Period(first, last))
        let figures = AwardStatistics([], on: [], year: 2026, upper: upper).figures(form, period: period)
        let place = try #require(form.lines.firstIndex { $0.code == code })
        return figures[place]
    }

    @Test func `awards of the province are counted by column, recipient and way; what no record knows stays open`()
        throws
    {
        let upper = [
            award("Bằng khen của Chủ tịch UBND tỉnh", .province, .individual, .direct),
            award("Bằng khen của Chủ tịch UBND tỉnh", .province, .enterprise, nil, .unscheduled),
            award("Cờ thi đua của UBND tỉnh", .province, .collective), award("Chiến sĩ thi đua cấp tỉnh"),
            award("Bằng khen của Thủ tướng Chính phủ", .state), award("Giấy khen", .commune),
        ]
        #expect(try row("01", .ministry, upper) == ["4", "2", "1", "1", "0"])
        #expect(try row("02", .ministry, upper) == ["2", "1", "0", "1", "0"])
        #expect(try row("03", .ministry, upper) == ["1", "1", "0", "0", "0"])
        #expect(try row("10", .ministry, upper) == ["1", "1", "0", "0", "0"])
        #expect(try row("13", .ministry, upper) == ["1", "1", "0", "0", "0"])
        #expect(try row("06", .ministry, upper) == ["", "", "", "", ""])
        #expect(try row("1", .state, upper) == ["1", "0", "0", "0", "0", "0", "1", "0", "0"])
        #expect(AwardStatistics([], on: [], year: 2026, upper: upper).unplaced.map(\.name) == ["Giấy khen"])
    }

    @Test func `the movement is counted once, in the years it runs, by how long it lasts`() throws {
        #expect(try row("01", .movements, []) == ["1", "0", "0", "1"])
        #expect(try row("08", .movements, []) == ["1", "0", "0", "1"])
        #expect(try row("07", .movements, []) == ["0", "0", "0", "0"])
        #expect(try row("11", .movements, []) == ["", "", "", ""])
    }

    @Test func `codes are each given once in a form`() {
        for form in StatisticsForm.allCases {
            let codes = form.lines.map(\.code).filter { !$0.isEmpty }
            #expect(Set(codes).count == codes.count && codes.count > 10)
        }
    }
}
