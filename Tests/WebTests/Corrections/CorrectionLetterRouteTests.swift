import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct CorrectionLetterRouteTests {
    private let form = [
        ("place-1", "Điều 1"), ("wrong-1", "Đỗ <b>Đứt"), ("right-1", "Đỗ <b>Đức"), ("place-3", "dòng 3"),
        ("wrong-3", "a"), ("right-3", "b"), ("reason", "Sơ suất"), ("symbol", "UBND-VHXH"),
    ]

    @Test func `a decision is corrected by a letter: drafted by the clerk, signed by the Chairman, told on its page`()
        async throws
    {
        let setting = try await CouncilWorld()
        let decision = try await setting.issue()
        let page = "/decisions/\(decision.id)"
        let new = "/official-papers/decision/\(decision.id)/correction"
        let clerk = try await setting.world.client(.clerk)
        let kept = try await clerk.get("/official-papers/decision/\(decision.id)/pdf").bytes
        #expect(try await clerk.get(page).contains("href=\"\(new)\""))
        let empty = try await clerk.post(new, [("symbol", "1")])
        #expect(empty.status == .unprocessableContent && empty.contains("href=\"#field-wrong-1\""))
        #expect(empty.contains("href=\"#field-symbol\"") && empty.contains("href=\"#field-reason\""))
        let letter = try #require(try await clerk.post(new, form).location)
        let draft = try await clerk.get(letter)
        #expect(draft.contains("Đỗ &lt;b&gt;Đức") && !draft.contains("<b>Đức") && draft.contains("dòng 3"))
        #expect(draft.contains("Chờ Chủ tịch ký") && !draft.contains("name=\"registered\""))
        let chairman = try await setting.world.client(.chairman)
        #expect(try await chairman.get("/").contains("Xem, ký 1 công văn đính chính"))
        #expect(try await chairman.get("/corrections").contains(letter))
        #expect(try await chairman.get(letter).contains("name=\"registered\""))
        let wrong = try await chairman.post("\(letter)/issue", [("revision", "1"), ("registered", "x")])
        #expect(wrong.status == .unprocessableContent && wrong.contains("href=\"#field-registered\""))
        let signed = try await chairman.post(
            "\(letter)/issue", [("revision", "1"), ("registered", "45"), ("signer", "deputy"), ("deputy", "Lê <Phó>")])
        #expect(signed.location == letter)
        let own = try await clerk.get(page)
        #expect(own.contains("Công văn số 45/UBND-VHXH") && own.contains("href=\"\(letter)\""))
        #expect(try await clerk.get("/official-papers/decision/\(decision.id)/pdf").bytes == kept)
        let file = "/official-papers/correction/\(letter.split(separator: "/").last ?? "")"
        #expect(try await clerk.get("\(file)/docx").bytes.starts(with: Array("PK".utf8)))
        let register = try await clerk.get("/official-papers")
        #expect(register.contains("45/UBND-VHXH") && register.contains("Đã đính chính: 45/UBND-VHXH"))
        #expect(try await clerk.get("/official-papers.csv").text.contains("Đã đính chính: 45/UBND-VHXH"))
        let signedFile = try await clerk.upload("\(file)/signed", file: ("ký.pdf", Sample.signedPDF))
        #expect(signedFile.location?.hasPrefix("\(file)/signed") == true)
        #expect(try await clerk.get("/official-papers").contains("Có, nội dung khớp chữ ký"))
        #expect(try await setting.world.client(.school).get(letter).status == .forbidden)
    }

    @Test func `a number of the register is explained where it is missing, on page, book and file`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes)
        let chairman = Person.chairman.persona
        for number in [40, 43] {
            let draft = try await world.office.draftCorrectionLetter(
                on: .decision, "decision-first", Sample.correctionText, by: Person.clerk.persona)
            _ = try await world.office.issueCorrectionLetter(
                draft.id, under: RegisterEntry(number: number), as: .head, at: draft.revision, by: chairman)
        }
        let clerk = try await world.client(.clerk)
        let year = Sample.now.day.year
        let page = "/official-papers/numbers/\(year)"
        let register = try await clerk.get("/official-papers")
        #expect(register.contains("chưa giải thích trong sổ") && register.contains("href=\"\(page)\""))
        let form = try await clerk.get(page)
        #expect(form.contains("Chưa giải thích") && form.contains("value=\"41\"") && form.contains("value=\"42\""))
        let wrong = try await clerk.post(page, [("kind", "correction"), ("first", "43"), ("reason", "x")])
        #expect(wrong.status == .unprocessableContent && wrong.contains("href=\"#field-first\""))
        let lacking = try await clerk.post(page, [("kind", "correction"), ("first", "41")])
        #expect(lacking.contains("href=\"#field-reason\""))
        let done = try await clerk.post(
            page, [("kind", "correction"), ("first", "41"), ("last", "42"), ("reason", "Hủy <i>dự thảo")])
        #expect(done.location?.hasPrefix(page) == true)
        let after = try await clerk.get("/official-papers")
        #expect(after.contains("Hủy &lt;i&gt;dự thảo") && !after.contains("chưa giải thích trong sổ"))
        #expect(after.contains(Person.clerk.name))
        #expect(try await clerk.get("/official-papers.csv").text.contains("41–42"))
        #expect(try await clerk.get("/official-papers.xlsx").status == .ok)
        #expect(try await clerk.get("/official-papers/book/\(year)/docx").status == .ok)
        let auditor = try await world.client(.auditor)
        #expect(!(try await auditor.get(page)).contains("name=\"first\""))
        #expect(try await clerk.get("/official-papers/numbers/1").status == .notFound)
    }

    @Test func `a wrong signed file is taken away with a reason`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes)
        let clerk = try await world.client(.clerk)
        let page = "/official-papers/decision/decision-first/signed"
        #expect(try await clerk.get(page).contains("chưa kiểm chứng"))
        let removal = "\(page)/check-signed/removal"
        let lacking = try await clerk.post(removal, [("file", "check-signed"), ("reason", "")])
        #expect(lacking.status == .unprocessableContent && lacking.contains("<details open"))
        try await clerk.post(removal, [("file", "check-signed"), ("reason", "Nhầm <u>tệp")])
        let after = try await clerk.get(page)
        #expect(after.contains("Nhầm &lt;u&gt;tệp") && after.contains(Person.clerk.name))
        #expect(try await clerk.get("\(page)/check-signed").status == .notFound)
        #expect(try await clerk.get("/official-papers?kind=decision").contains("Chưa có"))
    }
}
