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

    @Test func theJSONFileIsCountedWithNamesAndGivesTheDigestOfTheList() async throws {
        let json = """
            {"session":"s","sha256":"","items":[
            {"nomination":"n2","name":"Tổ <Hai>","ballots":[
            {"ballot":"00000000000000000000000000000003","choice":"agree"}]},
            {"nomination":"n1","name":"Bà Một","ballots":[
            {"ballot":"seat-1","voter":"Ông Ba","choice":"blank"},
            {"ballot":"00000000000000000000000000000001","choice":"agree"},
            {"ballot":"00000000000000000000000000000002","choice":"disagree"}]}]}
            """
        let told = await bench.run("ballots", "recount", try bench.file("phieu.json", json))
        #expect(told.code == 0 && told.out.contains("Bà Một") && told.out.contains("Tổ <Hai>"))
        let csv = await bench.run("ballots", "recount", try bench.file("phieu.csv", BallotCommandTests.list))
        #expect(told.out.split(separator: "\n").last == csv.out.split(separator: "\n").last)
        let broken = try bench.file("hong.json", #"{"items":[{"nomination":"n1"}]}"#)
        #expect(await bench.run("ballots", "recount", broken).code != 0)
    }

    @Test func aBallotTwiceIsRefusedAndWhatIsNoListIsSaidToBeNone() async throws {
        let line = "n2,secret,00000000000000000000000000000003,agree\n"
        let twice = try bench.file("hai.csv", BallotCommandTests.list + line)
        let refused = await bench.run("ballots", "recount", twice, "--lang", "en")
        #expect(refused.code == 1 && refused.err.contains("n2,00000000000000000000000000000003"))
        let other = try bench.file("khac.csv", "a,b\n1,2\n")
        let none = await bench.run("ballots", "recount", other)
        #expect(none.code != 0 && none.err.contains("không phải danh sách phiếu") && !none.err.contains("Không có"))
    }

    @Test func aSessionWithoutACountedBoxHasNoList() async throws {
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        #expect(await bench.run(["ballots", "list"] + bench.data).code == 0)
        let none = await bench.run(["ballots", "list", "session-1", "--lang", "en"] + bench.data)
        #expect(none.code != 0 && none.err.contains("session with a counted ballot"))
    }
}
