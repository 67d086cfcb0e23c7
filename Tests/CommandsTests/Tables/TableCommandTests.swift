import Commands
import Domain
import Foundation
import Paperwork
import Testing

struct TableCommandTests {
    private let bench = CommandBench()

    private func initialised() async throws {
        #expect(await bench.run(["init", "--plan", CommandBench.plan] + bench.data).code == 0)
        #expect(await bench.run(["unit", "add", "Trường THCS Mẫu", "--kind", "school"] + bench.data).code == 0)
    }

    private func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

    @Test func aTableIsCheckedThenImportedThenKnown() async throws {
        try await initialised()
        let file = try bench.file("ds.csv", "Tên,Loại,Đơn vị,Công việc\nĐỗ Thị Ánh,cá nhân,trường thcs mẫu,trực tiếp\n")
        let dry = await bench.run(["table", "import", "participants", file, "--dry-run", "--json"] + bench.data)
        #expect(dry.code == 0 && dry.out.contains(#""added":1"#) && dry.out.contains(#""saved":false"#), "\(dry)")
        let done = await bench.run(["table", "import", "participants", file, "--lang", "en"] + bench.data)
        #expect(done.out == "Added 1, updated 0, already there 0.\n")
        let again = await bench.run(["table", "import", "participants", file, "--lang", "en"] + bench.data)
        #expect(again.code == 0 && again.out == "Added 0, updated 0, already there 1.\n")
        let out = try bench.file("ra.xlsx", "")
        let exported = await bench.run(["table", "export", "participants", "-o", out] + bench.data)
        #expect(exported.code == 0, "\(exported.err)")
        #expect(try TableFile.read(bytes(out)).rows[1].cells.first == .text("Đỗ Thị Ánh"))
        let back = await bench.run(["table", "import", "participants", out, "--lang", "en"] + bench.data)
        #expect(back.out == "Added 0, updated 0, already there 1.\n")
    }

    @Test func everythingWrongIsToldAndNothingIsWritten() async throws {
        try await initialised()
        let file = try bench.file("ds.csv", "Tên,Loại,Đơn vị,Màu\nAn,robot,Trường Lạ,đỏ\n,cá nhân,Trường THCS Mẫu,\n")
        let run = await bench.run(["table", "import", "participants", file, "--lang", "en"] + bench.data)
        #expect(run.code == 1)
        #expect(run.out.contains("Row 2, Kind: “robot”. Not one of the list. Write one of: "))
        #expect(run.out.contains("Row 3, Name: “”. This cell is empty. Fill it in."))
        #expect(run.out.contains("Màu") && run.out.hasSuffix("2 rows are wrong; nothing was saved.\n"))
        let json = await bench.run(["table", "import", "participants", file, "--json"] + bench.data)
        #expect(json.code == 1 && json.out.contains(#""column":"kind""#))
        let cut = try bench.file("cut.csv", "a,\"b")
        #expect(await bench.run(["table", "import", "participants", cut] + bench.data).code == 1)
        #expect(await bench.run(["table", "import", "participants", "/nowhere.csv"] + bench.data).code == 66)
    }

    @Test func theTemplateIsMadeWithAndWithoutData() async throws {
        let file = try bench.file("mau.xlsx", "")
        #expect(await bench.run(["table", "template", "participants", "-o", file]).code == 0)
        #expect(try TableFile.read(bytes(file)).others == ["Hướng dẫn", "Danh mục"])
        try await initialised()
        #expect(await bench.run(["table", "template", "participants", "-o", file] + bench.data).code == 0)
        let lists = try TableFile.read(bytes(file), sheet: "Danh mục").rows.flatMap(\.cells)
        #expect(lists.contains(.text("Trường THCS Mẫu")))
        #expect(await bench.run(["table", "template", "participants", "-o", "mau.doc"]).code == 64)
    }

    @Test func theDemonstrationsNominationsAndAwardsComeOut() async throws {
        let demo = await bench.run(["demo", "--plan", CommandBench.plan, "--until", "2026-12-31"] + bench.data)
        try #require(demo.code == 0, "\(demo.err)")
        let nominations = try bench.file("dn.csv", "")
        #expect(await bench.run(["table", "export", "nominations", "-o", nominations] + bench.data).code == 0)
        let rows = try TableFile.read(bytes(nominations)).rows
        #expect(rows.count > 20 && rows[0].cells.contains(.text("Trạng thái")))
        let awards = try bench.file("kq.xlsx", "")
        #expect(await bench.run(["table", "export", "awards", "-o", awards] + bench.data).code == 0)
        #expect(try TableFile.read(bytes(awards)).rows.count > 2)
    }
}
