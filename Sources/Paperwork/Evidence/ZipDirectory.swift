/// The directory of a zip archive, read with suspicion and without unpacking anything.
struct ZipDirectory {
    private static let mostEntries = 5_000
    private static let mostUnpacked = 200 * 1024 * 1024
    /// Small entries may pack as well as they like; above this size the ratio counts.
    private static let ratioMatters = 1024 * 1024
    private static let highestRatio = 200

    let entries: [ZipEntry]

    init(_ bytes: [UInt8]) throws(EvidenceRefusal) {
        guard let end = ZipEnd.find(in: bytes) else { throw .cut }
        guard end.isWhole, end.directoryOffset + end.directorySize <= end.offset else { throw .damaged }
        guard end.entryCount <= Self.mostEntries else { throw .bomb }
        entries = try Self.lines(of: end, in: bytes)
        try Self.checkNames(entries)
        try Self.checkSizes(entries)
        try Self.checkPlaces(entries, in: bytes, before: end.directoryOffset)
    }

    func has(_ name: String) -> Bool { entries.contains { $0.name.elementsEqual(name.utf8) && $0.unpackedSize > 0 } }

    private static func lines(of end: ZipEnd, in bytes: [UInt8]) throws(EvidenceRefusal) -> [ZipEntry] {
        var entries: [ZipEntry] = []
        var offset = end.directoryOffset
        for _ in 0..<end.entryCount {
            guard let entry = ZipEntry(in: bytes, at: offset) else { throw .damaged }
            if entry.isEncrypted { throw .encrypted }
            guard entry.isPlain else { throw .damaged }
            entries.append(entry)
            offset = entry.nextOffset
        }
        guard offset == end.directoryOffset + end.directorySize else { throw .damaged }
        return entries
    }

    /// Two entries of one name are how a checker and a reader are made to see different documents.
    private static func checkNames(_ entries: [ZipEntry]) throws(EvidenceRefusal) {
        if entries.contains(where: { ZipEntryName.leavesFolder($0.name) }) { throw .disguised(.strayPaths) }
        guard Set(entries.map { ZipEntryName.folded($0.name) }).count == entries.count else { throw .damaged }
    }

    private static func checkSizes(_ entries: [ZipEntry]) throws(EvidenceRefusal) {
        var total = 0
        for entry in entries {
            total += entry.unpackedSize
            let isDense = entry.unpackedSize > ratioMatters && entry.unpackedSize / highestRatio > entry.packedSize
            if isDense || total > mostUnpacked { throw .bomb }
        }
    }

    /// Every entry lies where the directory says, in front of it, and no byte belongs to two of them.
    private static func checkPlaces(
        _ entries: [ZipEntry], in bytes: [UInt8], before directory: Int
    ) throws(EvidenceRefusal) {
        var free = 0
        for entry in entries.sorted(by: { $0.localOffset < $1.localOffset }) {
            guard entry.localOffset >= free else { throw .bomb }
            let local = try ZipLocalHeader(of: entry, in: bytes)
            free = local.dataOffset + entry.packedSize
            guard free <= directory else { throw .damaged }
        }
    }
}
