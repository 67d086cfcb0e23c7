import HTTPTypes

/// Where a request came from when proxies stand in front.
enum ForwardedOrigin {
    /// The connection's own address, unless it is a trusted proxy's: then the last address in `X-Forwarded-For` that is
    /// no trusted proxy's. What stands before that one was written by whoever asked, and is not believed.
    static func of(_ headers: HTTPFields, from address: String, trusting proxies: Set<String>) -> String {
        guard proxies.contains(address), let name = forwardedFor else { return address }
        let told = headers[values: name].flatMap { $0.split(separator: ",") }.map { trimmed($0) }
        return told.last { !proxies.contains($0) && isAddress($0) } ?? address
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
