import Domain
import Testing

@Suite struct ArchiveManifestTests {
    private let one = String(repeating: "0a", count: 32)
    private let two = String(repeating: "1b", count: 32)

    @Test func `what was written is read again, in the order of the paths`() {
        let manifest = ArchiveManifest(digests: ["ho-so/2/a.txt": one, "a b.html": two])
        #expect(manifest.text == "\(two)  a b.html\n\(one)  ho-so/2/a.txt\n")
        #expect(ArchiveManifest(manifest.text) == manifest)
    }

    @Test(arguments: [
        "", "x  a\n", "{}  ../a\n", "{}  /etc/passwd\n", "{}  a/./b\n", "{}  a//b\n", "{}  a\n{}  a\n", "{} a\n",
        "{}  a\\b\n",
    ])
    func `a list that leads out, names a file twice or is none is not read`(text: String) {
        #expect(ArchiveManifest(text.replacing("{}", with: one)) == nil)
    }

    @Test func `missing, changed and unnamed files are told, each once`() {
        let manifest = ArchiveManifest(digests: ["a": one, "b": one, "c": two])
        #expect(manifest.faults(of: ["a": one, "b": one, "c": two]) == [])
        #expect(
            manifest.faults(of: ["a": one, "c": one, "d": two]) == [.missing("b"), .changed("c"), .stray("d")])
    }
}
