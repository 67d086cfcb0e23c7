/// The container of Office 97–2003. Word and Excel also wrap a modern document in it when a password is set.
enum CompoundShape {
    private static let protectedPart = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }

    static func refusal(of bytes: [UInt8]) -> EvidenceRefusal {
        bytes.firstOffset(of: protectedPart, before: bytes.count) == nil ? .unknown : .encrypted
    }
}
