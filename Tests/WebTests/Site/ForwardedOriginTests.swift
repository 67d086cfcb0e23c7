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
        #expect(try origin(["2001:DB8::1 ,10.0.0.2"]) == "2001:DB8::1")
    }

    @Test func `what is no address is passed over`() throws {
        #expect(try origin(["203.0.113.9, unknown"]) == "203.0.113.9")
        #expect(try origin(["<script>", ""]) == "10.0.0.1")
        #expect(try origin([String(repeating: "1", count: 46)]) == "10.0.0.1")
    }
}
