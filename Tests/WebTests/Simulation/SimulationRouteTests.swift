import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct SimulationRouteTests {
    @Test func `everybody looks ahead: drawn, listed, with its money`() async throws {
        let world = try await SiteWorld()
        let page = try await world.client(.school).get("/movement/simulation")
        #expect(page.status == .ok)
        #expect(page.contains("<svg class=\"sim sim-wide\"") && page.contains("<svg class=\"sim sim-narrow\""))
        #expect(page.contains("Sơ kết") && page.contains("15.200.000") && page.contains("38.000.000"))
        // The world's first occasion is open: its deadline is the one announced.
        #expect(page.contains("đã thông báo") && page.contains("giả định"))
        #expect(try await world.client(.school).get("/movement").contains("href=\"/movement/simulation\""))
    }

    @Test func `what is tried stands in the address and shows what changes`() async throws {
        let world = try await SiteWorld()
        let client = try await world.client(.member)
        let page = try await client.get(
            "/movement/simulation?move1=yearly-2027.deadline&moveDay1=2027-11-15"
                + "&quota1=commune-certificate%3Ainterim-2027%3Aindividual&quotaMaximum1=12"
                + "&salary1=2030-01-01&salaryAmount1=2.700.000&assume-check=5")
        #expect(page.status == .ok)
        #expect(page.contains("Thay đổi so với hiện nay"))
        #expect(page.contains("thứ Hai, 15/11/2027") && page.contains("16.720.000"))
        #expect(page.contains("value=\"2027-11-15\"") && page.contains("value=\"2.700.000\""))
        let plain = try await client.get("/movement/simulation")
        #expect(!plain.contains("Thay đổi so với hiện nay"))
    }

    @Test func `what can not be read is told at its field and nothing is tried`() async throws {
        let world = try await SiteWorld()
        let page = try await world.client(.member).get(
            "/movement/simulation?move1=yearly-2027.deadline&moveDay1=2027-02-30&move2=&moveDay2=2027-11-15"
                + "&quota1=commune-certificate:yearly-2027:individual&quotaMaximum1=nhiều&assume-check=soon"
                + "&from=2028-01-01&to=2027-01-01&salary1=2030-01-01&salaryAmount1=")
        #expect(page.status == .unprocessableContent)
        for field in ["moveDay1", "move2", "quotaMaximum1", "assume-check", "to", "salaryAmount1"] {
            #expect(page.contains("href=\"#field-\(field)\""), "\(field)")
        }
        #expect(page.contains("value=\"nhiều\"") && page.contains("value=\"soon\""))
        #expect(!page.contains("Thay đổi so với hiện nay"))
    }

    @Test func `the calendar is a file of what the page shows`() async throws {
        let world = try await SiteWorld()
        let client = try await world.client(.village)
        let file = try await client.get(
            "/movement/simulation.ics?move1=yearly-2027.deadline&moveDay1=2027-11-15&from=2027-11-15&to=2027-11-15")
        #expect(file.status == .ok)
        #expect(file.headers[.contentType] == "text/calendar; charset=utf-8")
        #expect(file.headers[.contentDisposition]?.contains("lich-phong-trao.ics") == true)
        #expect(file.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(file.text.contains("UID:yearly-2027.deadline-"))
        #expect(file.text.components(separatedBy: "BEGIN:VEVENT").count == 2)
        let wrong = try await client.get("/movement/simulation.ics?from=2028-01-01&to=2027-01-01")
        #expect(wrong.status == .unprocessableContent)
    }
}
