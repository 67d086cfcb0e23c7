import Commands
import Foundation
import Testing

struct CommandLineTests {
    @Test func anUnknownCommandIsAUsageError() async {
        let answer = await CommandBench().run("khen")
        #expect(answer.code == 64)
        #expect(answer.out == "")
        #expect(answer.err.contains("thidua"))
    }

    @Test func helpGoesToTheOutput() async {
        let answer = await CommandBench().run("--help")
        #expect(answer.code == 0)
        #expect(answer.err == "")
        #expect(answer.out.contains("nomination"))
    }

    @Test func theVersionNamesTheSchema() async {
        #expect(await CommandBench().run("version", "--lang", "en").out == "thidua 0.1.0 (data schema 1)\n")
    }

    @Test func aFolderWithoutDataEndsWith66AndSaysHowToBegin() async {
        let bench = CommandBench()
        let answer = await bench.run("unit", "list", "--data", bench.folder.path)
        #expect(answer.code == 66)
        #expect(answer.err.contains("thidua init --data \(bench.folder.path)"))
    }

    @Test func aMissingPlanEndsWith66() async {
        let bench = CommandBench()
        let answer = await bench.run("init", "--data", bench.folder.path, "--plan", "/khong/co.yaml", "--lang", "en")
        #expect(answer.code == 66)
        #expect(answer.err == "There is no file /khong/co.yaml.\n")
    }

    @Test func aStatusThatDoesNotExistIsAUsageError() async {
        let answer = await CommandBench().run("nomination", "list", "--data", "x", "--status", "khen")
        #expect(answer.code == 64)
    }
}
