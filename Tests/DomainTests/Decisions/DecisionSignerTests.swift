import Domain
import Testing

@Suite struct DecisionSignerTests {
    @Test(arguments: [
        (DecisionSigner.head, ["CHỦ TỊCH"]), (.deputy, ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
        (.acting, ["Q. CHỦ TỊCH"]),
    ])
    func `the block above the name is made from the capacity and survives being kept in one line`(
        signer: DecisionSigner, lines: [String]
    ) {
        #expect(signer.capacity.lines == lines && SigningCapacity.lines(of: signer.title) == lines)
        #expect(PaperSignature(title: signer.title, name: "A").lines == lines)
    }
}
