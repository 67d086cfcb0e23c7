import Domain
import Testing
import Wording

@testable import Commands

struct ListingTests {
    private let listing = Listing(
        [ListingColumn("name", Phrase("Tên", "Name")), ListingColumn("status", Phrase("Trạng thái", "Status"))],
        [
            [ListingCell("Đỗ Thị Ánh"), ListingCell(NominationStatus.draft, NominationStatus.draft.phrase)],
            [ListingCell("An"), ListingCell(nil as String?)],
        ])

    @Test func columnsStandUnderTheirHeadings() {
        #expect(
            listing.text(in: .vietnamese) == """
                Tên         Trạng thái
                Đỗ Thị Ánh  Bản nháp
                An          –

                """)
    }

    @Test func theOtherLanguageChangesHeadingsAndWords() {
        #expect(listing.text(in: .english).hasPrefix("Name        Status\nĐỗ Thị Ánh  Draft\n"))
    }

    @Test func programsGetCodesAndNulls() {
        #expect(
            listing.json.text == #"[{"name":"Đỗ Thị Ánh","status":"draft"},{"name":"An","status":null}]"#)
    }

    @Test func aSheetLeavesOutEmptyLists() {
        var sheet = Sheet()
        sheet.add("number", OutputWords.number, ListingCell("HS-2026-014"))
        sheet.add("items", OutputWords.items, Listing([ListingColumn("name", OutputWords.name)], []))
        #expect(sheet.text(in: .vietnamese) == "Số: HS-2026-014\n")
        #expect(sheet.json.text == #"{"items":[],"number":"HS-2026-014"}"#)
    }
}
