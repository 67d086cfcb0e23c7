import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct RegisterAnswerTests {
    private func answered(_ document: String) async throws -> RegisterLine {
        let test = try await TestOffice()
        let clerk = Person.clerk.persona
        let petition = try await test.office.sendPetition(
            PetitionForm(
                occasion: Sample.yearly2026, unit: Sample.school.id, nomination: nil, sender: "Ông Ba", content: "Hỏi",
                received: Sample.day(2026, 11, 18), due: Sample.day(2026, 12, 2)), by: clerk)
        try await test.office.answerPetition(
            petition.id, "Đã xem lại.", document: document, at: petition.revision, by: Person.chairman.persona)
        return try #require(try await test.office.readPaperRegister(by: clerk).lines.first { $0.kind == .answer })
    }

    @Test func `number and day of an answer stand in columns of their own`() async throws {
        let line = try await answered("Công văn số 125/UBND-VHXH ngày 20/11/2026")
        #expect(line.number == "125/UBND-VHXH" && line.day == Sample.day(2026, 11, 20))
    }

    @Test func `what is no number is kept as it was typed, on the day it was entered`() async throws {
        let line = try await answered("Thư trả lời")
        #expect(line.number == "Thư trả lời" && line.day == Sample.now.day)
    }
}
