import Domain
import TestSupport
import Testing

@Suite struct BallotListTests {
    private let first: ID<Nomination> = Sample.id("nomination-1")
    private let second: ID<Nomination> = Sample.id("nomination-2")

    private var list: BallotList {
        BallotList(
            secret: [
                SecretBallot(nomination: second, receipt: Sample.receipt(2), choice: .blank),
                SecretBallot(nomination: first, receipt: Sample.receipt(9), choice: .agree),
                SecretBallot(nomination: first, receipt: Sample.receipt(1), choice: .disagree),
            ], open: [OpenVote(nomination: second, member: Sample.id("seat-1"), choice: .agree)])
    }

    @Test func `the file is ordered by item and ballot, whatever order they came in`() {
        #expect(
            list.csv == """
                nomination,mode,ballot,choice
                nomination-1,secret,00000000000000000000000000000001,disagree
                nomination-1,secret,00000000000000000000000000000009,agree
                nomination-2,open,seat-1,agree
                nomination-2,secret,00000000000000000000000000000002,blank

                """)
        let turned = BallotList(secret: list.secret.reversed(), open: list.open)
        #expect(turned.csv == list.csv)
    }

    @Test func `a file read back counts the same`() throws {
        let read = try #require(BallotList(csv: list.csv))
        #expect(read.csv == list.csv && read.doubled == [])
        #expect(read.count(.agree, on: first) == 1 && read.count(.disagree, on: first) == 1)
        #expect(read.count(.agree, on: second) == 1 && read.count(.blank, on: second) == 1)
    }

    @Test(arguments: [
        "", "nomination,mode,ballot\n", "nomination,mode,ballot,choice\nn1,secret,xyz,agree\n",
        "nomination,mode,ballot,choice\nn1,open,seat-1,maybe\n", "nomination,mode,ballot,choice\nn1,open,seat-1\n",
    ])
    func `what is no list is not read`(text: String) {
        #expect(BallotList(csv: text) == nil)
    }

    @Test func `a ballot that stands in the file twice is named`() throws {
        let line = "nomination-1,secret,00000000000000000000000000000001,agree\n"
        let read = try #require(BallotList(csv: "nomination,mode,ballot,choice\n" + line + line))
        #expect(read.doubled == ["nomination-1,00000000000000000000000000000001"])
    }

    @Test func `a receipt is read with its hyphens and in either case`() {
        let receipt = Sample.receipt(0xABC)
        #expect(receipt.grouped == "0000-0000-0000-0000-0000-0000-0000-0ABC")
        #expect(BallotReceipt(receipt.grouped) == receipt)
        #expect(BallotReceipt("0123") == nil && BallotReceipt(String(repeating: "g", count: 32)) == nil)
    }
}
