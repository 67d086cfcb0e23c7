import Domain
import Paperwork
import Testing

@testable import Commands

struct DemoFilesTests {
    @Test func whatTheDemoAttachesIsWhatAnUploadWouldHaveToBe() {
        #expect(EvidenceSniffer.kind(of: DemoFiles.pdf("Bao cao (1)")) == .success(.pdf))
        #expect(EvidenceSniffer.kind(of: DemoFiles.png(grey: 90)) == .success(.png))
    }
}
