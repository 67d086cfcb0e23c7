import Domain
import Testing

@Suite struct PaperRegisterTests {
    private func day(_ month: Int, _ year: Int = 2026) -> Day { Day(number: 20_000 + (year - 2026) * 366 + month * 28) }

    private func line(_ series: Int, _ registered: Int? = nil, month: Int = 3) -> RegisterLine {
        RegisterLine(
            kind: .decision, id: "d\(series)", number: "\(series)", registered: registered, series: series,
            day: day(month), subject: "")
    }

    @Test func `a whole series has no gaps, whatever the order of the days`() {
        let register = PaperRegister([line(2, month: 1), line(1, month: 3), line(3, month: 2)])
        #expect(register.missingInSeries(day(1).year) == [])
        #expect(register.lines.map(\.series) == [2, 3, 1])
    }

    @Test func `a number nobody bears is a gap of the series, also the first`() {
        let register = PaperRegister([line(2), line(5)])
        #expect(register.missingInSeries(day(3).year) == [1...1, 3...4])
    }

    @Test func `numbers of the office's book that lie between are told from the first entered on`() {
        let register = PaperRegister([line(1, 120), line(2), line(3, 125), line(4, 126)])
        #expect(register.betweenRegistered(day(3).year) == [121...124])
        #expect(PaperRegister([line(1), line(2)]).betweenRegistered(day(3).year) == [])
    }

    @Test func `years and kinds are told apart`() {
        let minutes = RegisterLine(kind: .minutes, id: "s", number: "", day: day(3, 2028), subject: "")
        let register = PaperRegister([line(1), minutes])
        #expect(register.years == [day(3, 2028).year, day(3).year])
        #expect(register.lines(year: nil, kind: .minutes) == [minutes])
        #expect(register.lines(year: day(3).year, kind: .minutes) == [])
    }
}
