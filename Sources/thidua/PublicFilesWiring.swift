import Commands
import Domain
import Pages
import Wording

extension PublicFiles {
    /// - Parameter made: the day the pages are written.
    static func pages(made: Day, isDemo: Bool) -> PublicFiles {
        let site = StaticSite(made: made, verifier: PublicFiles.verifier, isDemo: isDemo)
        return PublicFiles(
            entrance: { site.entrance($0, name: $1).map { ($0.path, $0.bytes) } },
            pages: { site.files(of: .init($0, published: $1)).map { ($0.path, $0.bytes) } },
            check: { keys in
                var file = VerifierFile(keys: keys, made: made)
                (file.back, file.isDemo) = ("./index.html", isDemo)
                return file.bytes(in: .vietnamese)
            }, folder: StaticSite.folder)
    }
}
