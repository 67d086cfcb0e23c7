import Foundation
import HTTPTypes

/// Where a request came from when proxies stand in front.
enum ForwardedOrigin {
    /// The connection's own address, unless it is a trusted proxy's: then the last address in `X-Forwarded-For` that is
    /// no trusted proxy's. What stands before that one was written by whoever asked, and is not believed.
    static func of(_ headers: HTTPFields, from address: String, trusting proxies: Set<String>) -> String {
        guard proxies.contains(address), let name = forwardedFor else { return household(address) }
        let told = headers[values: name].flatMap { $0.split(separator: ",") }.map { trimmed($0) }
        return household(told.last { !proxies.contains($0) && isAddress($0) } ?? address)
    }

    /// An IPv4 address as it is; of an IPv6 address the first 64 bits, all of which one household or office is given.
    private static func household(_ address: String) -> String {
        guard address.contains(":") else { return address }
        var parts = in6_addr()
        guard inet_pton(AF_INET6, address, &parts) == 1 else { return address }
        let bytes = withUnsafeBytes(of: parts) { Array($0) }
        // ::ffff:a.b.c.d is an IPv4 address.
        if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
            return bytes[12...].map(String.init).joined(separator: ".")
        }
        return bytes[..<8].map { String(format: "%02x", $0) }.joined() + "::/64"
    }

    private static let forwardedFor = HTTPField.Name("X-Forwarded-For")

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// The letters of an IPv4 or IPv6 address, and no more of them than one has.
    private static func isAddress(_ text: String) -> Bool {
        (1...45).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (0x30...0x3A).contains(byte) || byte == UInt8(ascii: ".") || (0x61...0x66).contains(byte | 0x20)
            }
    }
}
