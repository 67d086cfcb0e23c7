/// Questions about the name of an archive's entry, as bytes: its encoding is nobody's promise.
enum ZipEntryName {
    private static let separators: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "\\")]

    /// Unpacked, would it land outside the folder, or is it no name at all?
    static func leavesFolder(_ name: [UInt8]) -> Bool {
        guard let first = name.first, !separators.contains(first), !name.contains(0) else { return true }
        if name.count > 1, name[1] == UInt8(ascii: ":") { return true }
        return components(of: name).contains { $0.elementsEqual("..".utf8) }
    }

    /// ASCII letters lowered, both separators alike: how a forgiving reader compares names.
    static func folded(_ name: [UInt8]) -> [UInt8] {
        name.map { byte in
            if byte == separators[1] { return separators[0] }
            return (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
    }

    private static func components(of name: [UInt8]) -> [ArraySlice<UInt8>] {
        name.split(omittingEmptySubsequences: true) { separators.contains($0) }
    }
}
