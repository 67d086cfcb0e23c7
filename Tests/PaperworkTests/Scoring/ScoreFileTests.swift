import Domain
import Paperwork
import TestSupport
import Testing

@Suite struct ScoreFileTests {
    private let table = Sample.scoreTable

    private func read(_ text: String) throws -> [ScoredInput] {
        try ScoreInputFile.read(Array(text.utf8), under: table).participants
    }

    private func problems(_ text: String) -> [ScoreInputProblem] {
        do {
            _ = try read(text)
            return []
        } catch let fault as ScoreInputFault { return fault.problems } catch { return [] }
    }

    @Test func `the template names every column the table asks for`() {
        #expect(
            ScoreInputFile.template(table)
                == "name,kind,A.1.met,A.1.part,A.1.whole,A.2.points,B.value,B.part,B.whole,V.met,tie.1.1,tie.1.2,women,members\r\n"
        )
    }

    @Test func `figures are read with either mark, decimals with comma or point`() throws {
        let comma = try read(
            "\u{FEFF}name,A.1.met,A.1.part,A.1.whole,A.2.points,V.met,tie.1.1,women\n\"Xã Đông, Một\",có,80,100,\"12,5\",no,80,3\n"
        )
        #expect(comma.map(\.name) == ["Xã Đông, Một"] && comma[0].answers.women == 3)
        #expect(comma[0].answers.inputs["A.2"]?.value == Hundredths(1_250))
        #expect(comma[0].answers.inputs["V"]?.isMet == false && comma[0].answers.quantities["1.1"]?.text == "80")
        let semicolon = try read("name;A.2.points;kind;gender\r\nLan;12,5;individual;woman\r\n\r\n")
        #expect(semicolon[0].answers.inputs["A.2"]?.value == Hundredths(1_250))
        #expect(semicolon[0].kind == .individual && semicolon[0].gender == .woman)
    }

    @Test func `everything wrong is told at once, with line and column`() {
        #expect(
            problems("name,A.1.part,Z.9\nĐông,x,\n,5,\nĐông,1.234,\n") == [
                .unknownColumn("Z.9"), .unreadable(line: 2, column: "A.1.part", text: "x"), .nameMissing(line: 3),
                .unreadable(line: 4, column: "A.1.part", text: "1.234"), .nameTwice(line: 4, name: "Đông"),
            ])
        #expect(problems("") == [.noName] && problems("name\n") == [.empty])
        #expect(problems("name,name\nx,y\n") == [.columnTwice("name")])
        #expect(problems("name\n\"x") == [.openQuote])
    }

    @Test func `an office's table is read like the part of a plan, a veto among it`() throws {
        let read = ScoreTableFile.read(
            Array(
                """
                scoring:
                  - {code: "1", sort: points, text: Mở tài khoản, points: 40, ratio: {part: b, whole: a}, source: mục 1}
                  - {code: V, sort: veto, text: Khai gian, points: 0, source: mục 2}
                ties:
                  - {order: 1, prefer: lower, text: số đơn khiếu nại, source: mục 3}
                """.utf8))
        #expect(read.problems.isEmpty)
        #expect(read.table?.rows.map(\.sort) == [.points, .veto] && read.table?.ties.map(\.prefer) == [.lower])
    }

    @Test func `a table with a mistake is told with its line`() {
        let read = ScoreTableFile.read(
            Array("scoring:\n  - {code: \"1\", sort: nonsense, text: x, points: 1, source: s}\n".utf8))
        #expect(read.table == nil && read.problems.map(\.line) == [2])
        #expect(ScoreTableFile.read(Array("ties: []\n".utf8)).problems.map(\.code) == [.missingKey])
    }
}
