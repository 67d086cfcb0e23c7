import Commands
import Domain
import Pages

extension PublicFiles {
    /// - Parameter made: the day the pages are written.
    static func pages(made: Day) -> PublicFiles {
        let site = StaticSite(made: made, verifier: PublicFiles.verifier)
        return PublicFiles(
            entrance: { site.entrance($0, name: $1).map { ($0.path, $0.bytes) } },
            pages: { site.files(of: .init($0, published: $1)).map { ($0.path, $0.bytes) } },
            folder: StaticSite.folder)
    }
}
