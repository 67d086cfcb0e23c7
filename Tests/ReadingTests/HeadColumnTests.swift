import Domain
import Testing

@testable import Reading

/// Heads as a page printed to text has them: two columns, each broken on its own.
@Suite("A head in two columns")
struct HeadColumnTests {
    private func identity(_ head: String) throws -> FactRecord {
        let text = """
            \(head)

            KẾ HOẠCH

            Phát động phong trào thi đua “Bản sạch, suối trong” năm 2026

            I. NỘI DUNG THI ĐUA

            1. Thi đua dọn suối.
            """
        return try PlanReader.read(Array(text.utf8)).facts.identity
    }

    @Test("whose right column is too narrow for the name of the State gives the agency alone")
    func wrappedState() throws {
        let identity = try identity(
            """
            ỦY BAN NHÂN DÂN                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA
            XÃ SUỐI MẪU                           VIỆT NAM
            Số: 31/KH-UBND                        Độc lập - Tự do - Hạnh phúc
                                                  Suối Mẫu, ngày 09 tháng 02 năm
                                                  2026
            """)
        #expect(identity["agency"].text == "Ủy ban nhân dân xã Suối Mẫu")
        #expect(identity["agency"].confidence == .sure)
        #expect(identity["number"].text == "31" && identity["symbol"].text == "KH-UBND")
        #expect(identity["place"].text == "Suối Mẫu")
        #expect(identity["date"].day == Day(2026, 2, 9))
        #expect(identity["date"].line == 4)
    }

    @Test("whose left column is too narrow for the agency gives its whole name, to be confirmed")
    func wrappedAgency() throws {
        let identity = try identity(
            """
            ỦY BAN NHÂN DÂN XÃ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SUỐI MẪU                          Độc lập - Tự do - Hạnh phúc
            Số:      /KH-UBND              Suối Mẫu, ngày     tháng 02 năm 2026
            """)
        #expect(identity["agency"].text == "Ủy ban nhân dân xã Suối Mẫu")
        #expect(identity["agency"].confidence == .unsure)
        #expect(identity["number"].value == nil && identity["number"].quote != nil)
        #expect(identity["symbol"].text == "KH-UBND")
        #expect(identity["date"].value == nil)
    }

    @Test("that tears a place or a symbol puts it together, or does not call it sure")
    func torn() throws {
        let identity = try identity(
            """
            ỦY BAN NHÂN DÂN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            XÃ SUỐI MẪU                     Độc lập - Tự do - Hạnh phúc
            Số: 31/KH-                      Suối
            UBND                            Mẫu, ngày 09 tháng 02 năm 2026
            """)
        #expect(identity["symbol"].text == "KH-UBND")
        #expect(identity["place"].text == "Suối Mẫu" && identity["place"].confidence == .unsure)
        #expect(identity["date"].day == Day(2026, 2, 9))
    }

    @Test("torn by single blanks never makes the State's name part of the agency's")
    func oneBlank() throws {
        let identity = try identity(
            """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA
            ỦY BAN NHÂN DÂN XÃ SUỐI MẪU VIỆT NAM
            Số: 31/KH-UBND
            """)
        #expect(identity["agency"].text == "Ủy ban nhân dân xã Suối Mẫu")
    }

    @Test("set off by the stars of Markdown keeps none of them, and a value keeps no tab")
    func stars() throws {
        let identity = try identity(
            "**ỦY BAN NHÂN DÂN XÃ SUỐI MẪU**\n\nSố 07/KH-UBND\n\n*Suối Mẫu, ngày 9 tháng 2 năm 2026*")
        #expect(identity["place"].text == "Suối Mẫu")
        #expect(identity["place"].quote == "Suối Mẫu, ngày 9 tháng 2 năm 2026")
        #expect(Fact(.text("Phó\tChủ tịch"), quote: nil, line: nil, .sure).text == "Phó Chủ tịch")
        #expect(try SourceText("(*) một * hai (*)").lines[0].text == "(*) một * hai (*)")
    }
}
