import Commands
import Domain
import Foundation
import Testing

struct BallotCommandTests {
    private let bench = CommandBench()
    private static let list = """
        nomination,mode,ballot,choice
        n1,open,seat-1,blank
        n1,secret,00000000000000000000000000000001,agree
        n1,secret,00000000000000000000000000000002,disagree
        n2,secret,00000000000000000000000000000003,agree

        """

    @Test func aPublishedListIsCountedAgainFromItsFileAlone() async throws {
        let file = try bench.file("phieu.csv", BallotCommandTests.list)
        let told = await bench.run("ballots", "recount", file, "--lang", "en")
        #expect(told.code == 0)
        #expect(told.out.contains("n1") && told.out.contains("n2"))
        let digest = "SHA-256 of the file: "
        let line = try #require(told.out.split(separator: "\n").last)
        #expect(line.hasPrefix(digest) && line.count == digest.count + 64)
        let json = await bench.run("ballots", "recount", file, "--json")
        #expect(json.code == 0 && json.out.contains(#""agree":1"#) && json.out.contains(#""blank":1"#))
    }

    @Test func aBallotTwiceIsRefusedAndWhatIsNoListIsSaidToBeNone() async throws {
        let line = "n2,secret,00000000000000000000000000000003,agree\n"
        let twice = try bench.file("hai.csv", BallotCommandTests.list + line)
        let refused = await bench.run("ballots", "recount", twice, "--lang", "en")
        #expect(refused.code == 1 && refused.err.contains("n2,00000000000000000000000000000003"))
        let other = try bench.file("khac.csv", "a,b\n1,2\n")
        #expect(await bench.run("ballots", "recount", other).code != 0)
        let json = try bench.file("phieu.json", "{\"ballots\":[]}")
        let told = await bench.run("ballots", "recount", json)
        #expect(
            told.code == 1 && told.err.contains("không phải danh sách phiếu dạng CSV") && !told.err.contains("Không có")
        )
    }

    @Test func aSessionWithoutACountedBoxHasNoList() async throws {
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        #expect(await bench.run(["ballots", "list"] + bench.data).code == 0)
        let none = await bench.run(["ballots", "list", "session-1", "--lang", "en"] + bench.data)
        #expect(none.code != 0 && none.err.contains("session with a counted ballot"))
    }
}
