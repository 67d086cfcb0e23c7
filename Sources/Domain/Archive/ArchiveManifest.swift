/// The digests of an archive's files, as `sha256sum -c` reads them: 64 hexadecimal digits, two blanks, the path.
package struct ArchiveManifest: Hashable, Sendable {
    package static let name = "manifest.sha256"

    /// By path.
    package let digests: [String: String]

    package init(digests: [String: String]) { self.digests = digests }

    /// - Returns: `nil` where a line is none, a path leads out of the folder or stands twice, or nothing is listed.
    package init?(_ text: String) {
        var digests: [String: String] = [:]
        for line in text.split(separator: "\n") {
            guard let found = line.wholeMatch(of: /([0-9a-f]{64})  (\S.*)/) else { return nil }
            let path = String(found.2)
            guard ArchiveManifest.isInside(path), digests.updateValue(String(found.1), forKey: path) == nil else {
                return nil
            }
        }
        if digests.isEmpty { return nil }
        self.digests = digests
    }

    private static func isInside(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part != "." && part != ".." && !part.contains("\\")
        }
    }

    /// In the order of the paths.
    package var text: String {
        digests.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
    }

    /// What a folder has and the manifest does not promise, and the other way round.
    /// - Parameter found: the digests of all files of the folder but the manifest itself, by path.
    package func faults(of found: [String: String]) -> [Fault] {
        let promised = digests.compactMap { path, digest -> Fault? in
            guard let there = found[path] else { return .missing(path) }
            return there == digest ? nil : .changed(path)
        }
        let strays = found.keys.filter { digests[$0] == nil }.map(Fault.stray)
        return (promised + strays).sorted { $0.path < $1.path }
    }

    package enum Fault: Hashable, Sendable {
        case missing(String)
        case changed(String)
        /// Is there, and nobody promised it.
        case stray(String)

        package var path: String {
            switch self {
            case .missing(let path), .changed(let path), .stray(let path): path
            }
        }
    }
}
