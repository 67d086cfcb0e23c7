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
        let answer = await bench.run(["unit", "list"] + bench.data)
        #expect(answer.code == 66)
        #expect(answer.err.contains("thidua init \(bench.place.option)"))
    }

    @Test func aMissingPlanEndsWith66() async {
        let bench = CommandBench()
        let answer = await bench.run(["init", "--plan", "/khong/co.yaml", "--lang", "en"] + bench.data)
        #expect(answer.code == 66)
        #expect(answer.err == "There is no file /khong/co.yaml.\n")
    }

    @Test func aStatusThatDoesNotExistIsAUsageError() async {
        let answer = await CommandBench().run("nomination", "list", "--data", "x", "--status", "khen")
        #expect(answer.code == 64)
    }

    @Test func dataAndDatabaseTogetherAreAUsageError() async {
        let answer = await CommandBench().run("unit", "list", "--data", "x", "--database", "sqlite:x/y.sqlite")
        #expect(answer.code == 64)
        #expect(answer.err.contains("--data or --database, not both"))
    }

    @Test func withoutAPlaceItIsAskedFor() async {
        let answer = await CommandBench().run("unit", "list", "--lang", "en")
        #expect(answer.code == 64)
        #expect(answer.err == "Where is the data? Add --data DIR or --database ADDRESS.\n")
    }

    @Test(arguments: ["mysql://x", "thidua.sqlite", "sqlite:", "sqlite://x/y", ""])
    func anAddressOfNoKnownFormIsRefusedWithoutRepeatingIt(address: String) async {
        let answer = await CommandBench().run("unit", "list", "--lang", "en", "--database", address)
        #expect(answer.code == 64)
        #expect(answer.err == "A database address is sqlite:PATH, postgres://… or host=… dbname=…\n")
    }

    @Test(arguments: [
        (
            "postgres://an:bi-mat@db1,db2:5433/thidua?target_session_attrs=read-write",
            "postgres://an@db1,db2:5433/thidua?target_session_attrs=read-write"
        ),
        ("postgresql://db/thidua?password=bi-mat&sslmode=require", "postgresql://db/thidua?password=…&sslmode=require"),
        ("host=db password='bi \\' mat' dbname=thidua", "host=db password=… dbname=thidua"),
        ("dbname=thidua", "dbname=thidua"),
    ])
    func aPasswordIsNeverShown(address: String, name: String) throws {
        let place = try #require(DataPlace(database: address))
        #expect(place.engine == .postgres(address: address))
        #expect(place.name == name)
        #expect(place.option == "--database \"\(name)\"")
    }

    @Test(arguments: [
        ("sqlite:a/b.db", "a/b.db", "a"), ("sqlite:b.db", "b.db", "."), ("sqlite:///x/b.db", "/x/b.db", "/x"),
    ])
    func aFileMayBeNamedByItself(address: String, file: String, folder: String) throws {
        let place = try #require(DataPlace(database: address))
        #expect(place.file == file)
        #expect(place.folder == folder)
        #expect(place.unfinished == (folder as NSString).appendingPathComponent("demo.unfinished"))
    }

    @Test func aFileNamedByItselfIsTheFolderOfItsOwn() async throws {
        let bench = CommandBench()
        let place = try #require(DataPlace(database: "sqlite:\(bench.directory)/thidua.sqlite"))
        #expect(place.engine == DataPlace(folder: bench.directory).engine)
    }
}
