import HTTPTypes
import Testing

@testable import Web

/// Whose word on the origin of a request is taken.
@Suite struct ForwardedOriginTests {
    private func origin(_ forwarded: [String], from address: String = "10.0.0.1") throws -> String {
        var headers = HTTPFields()
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        for value in forwarded { headers.append(HTTPField(name: name, value: value)) }
        return ForwardedOrigin.of(headers, from: address, trusting: ["10.0.0.1", "10.0.0.2"])
    }

    @Test func `a trusted proxy is believed, nobody else`() throws {
        #expect(try origin(["203.0.113.9"]) == "203.0.113.9")
        #expect(try origin(["203.0.113.9"], from: "198.51.100.4") == "198.51.100.4")
        #expect(try origin([]) == "10.0.0.1")
    }

    @Test func `what the asker wrote before the proxy's word does not count`() throws {
        #expect(try origin(["1.2.3.4, 203.0.113.9"]) == "203.0.113.9")
        #expect(try origin(["1.2.3.4", "203.0.113.9, 10.0.0.2"]) == "203.0.113.9")
        #expect(try origin(["2001:DB8::1 ,10.0.0.2"]) == "20010db800000000::/64")
    }

    @Test func `all addresses that one household is given count as one`() throws {
        let first = try origin(["2001:db8:1:1::19"])
        #expect(try origin(["2001:0DB8:1:1:ffff::1"]) == first)
        #expect(try origin(["2001:db8:1:2::19"]) != first)
        #expect(try origin([], from: "::1") == "0000000000000000::/64")
        #expect(try origin(["::ffff:203.0.113.9"]) == "203.0.113.9")
        #expect(try origin(["2001:db8:::9"]) == "2001:db8:::9", "no address at all, kept as it was told")
    }

    @Test func `what is no address is passed over`() throws {
        #expect(try origin(["203.0.113.9, unknown"]) == "203.0.113.9")
        #expect(try origin(["<script>", ""]) == "10.0.0.1")
        #expect(try origin([String(repeating: "1", count: 46)]) == "10.0.0.1")
    }
}
