import Domain
import Pages
import TestSupport
import Testing
import Wording

@Suite struct BallotPageTests {
    private static let hostile = "Đỗ Thị <b>\"&'"
    private let nomination: ID<Nomination> = Sample.id("nomination-1")

    private func sheet(
        box: BallotBox? = nil, mode: BallotMode = .secret, count: VoteCount? = nil, seat: Int? = 3,
        declared: [Int] = [], list: BallotList? = nil, tallies: [PaperTally] = [], present: Int = 9,
        offered: BallotMode = .counted, cast: Int = 4
    ) -> BallotSheet {
        let item = AgendaItem(nomination: nomination, count: count, mode: mode)
        var session = CouncilSession(
            id: Sample.id("session-1"), agency: Sample.agency.id, occasion: Sample.yearly2026,
            council: Sample.council.id, at: Sample.now, place: "Phòng họp", status: .open,
            attendance: Sample.council.members.enumerated().map { place, member in
                SeatAttendance(member: member.id, presence: place < present ? .present : .absent)
            }, agenda: [item])
        session.rules = Sample.council.rules
        let items = [
            SessionItem(
                item: item, number: "HS-2026-001", name: BallotPageTests.hostile, detail: "Giáo viên",
                unitName: "Trường <i>THCS</i>", awardName: "Giấy khen", opinions: [])
        ]
        let spoken = ConflictDeclaration(
            member: Sample.council.members[4].id,
            items: [DeclaredConflict(nomination: nomination, kind: .other, note: "<i>Đồng tác giả</i>")])
        let conflicts = ConflictSearch(
            council: Sample.council, nominations: [Sample.nomination("1", of: Sample.participant("1"))], names: [:],
            declarations: [spoken], rulings: []
        ).conflicts
        return BallotSheet(
            sheet: SessionSheet(
                session: session, council: Sample.council, agencyName: "UBND xã Mẫu", agencyPlace: "Mẫu",
                occasionName: "Năm <u>2026</u>", items: items),
            box: box,
            declarations: declared.map { ConflictDeclaration(member: Sample.council.members[$0].id, items: []) },
            papers: [Sample.council.members[0].id], voted: [], tallies: tallies, cast: cast, list: list,
            conflicts: conflicts, offered: [nomination: offered], seat: seat.map { Sample.council.members[$0] },
            counters: [Person.clerk.account.id: "Phạm <s>Hà</s>"])
    }

    private func html(_ sheet: BallotSheet, _ acts: Set<CouncilAct> = [.read], in say: Language = .vietnamese) -> String
    {
        BallotPage(
            ballots: sheet, acts: acts, hasPaper: false, account: Person.clerk.account.id, csrf: "t"
        ).html(in: say).string
    }

    private var counted: BallotSheet {
        let ballots = [SecretBallot(nomination: nomination, receipt: Sample.receipt(5), choice: .agree)]
        return sheet(
            box: BallotBox(
                session: Sample.id("session-1"), agency: Sample.agency.id, status: .counted, key: "", digest: "d1"),
            count: VoteCount(agree: 1, disagree: 0), list: BallotList(secret: ballots, open: []))
    }

    @Test(arguments: Language.allCases)
    func `hostile names are escaped and no blank is left, whatever the box does`(say: Language) {
        let all: Set<CouncilAct> = [.read, .setModes, .runBallot, .tally]
        let pages =
            [sheet(), sheet(declared: [3]), counted]
            + BallotBoxStatus.allCases.filter { $0 != .counted }.map { status in
                sheet(box: Sample.ballotBox(of: Sample.id("session-1"), status: status))
            }
        for page in pages.map({ html($0, all, in: say) }) {
            #expect(page.contains("Đỗ Thị &lt;b&gt;&quot;&amp;&#39;") && !page.contains("<b>"))
            #expect(!page.contains("<i>") && !page.contains("<u>") && !page.contains("<s>") && !page.contains("{"))
        }
    }

    @Test func `nothing of a result shows before the count, not even to the secretary`() {
        let voting = sheet(box: Sample.ballotBox(of: Sample.id("session-1"), status: .voting))
        let page = html(voting, [.read, .runBallot])
        #expect(page.contains("Trong hòm có 4/1 lá phiếu kín.") && !page.contains("Danh sách phiếu"))
        #expect(!page.contains("cần 5 – "))
        #expect(html(counted).contains("1/9, cần 5 – không đạt"))
    }

    @Test func `how many ballots are in is one number, and the secretary's alone`() {
        let box = Sample.ballotBox(of: Sample.id("session-1"), status: .voting)
        let other = html(sheet(box: box, cast: 7), [.read, .tally])
        #expect(other == html(sheet(box: box, cast: 1), [.read, .tally]), "a member's page is the same whoever voted")
        #expect(html(sheet(box: box, cast: 2), [.read, .runBallot]).contains("Mới có một, hai lá phiếu"))
        #expect(!html(sheet(box: box, cast: 3), [.read, .runBallot]).contains("Mới có một, hai lá phiếu"))
    }

    @Test func `the count asks for the key where the box was not opened`() {
        let box = sheet(box: Sample.ballotBox(of: Sample.id("session-1"), status: .voting))
        func page(_ key: String?) -> String {
            BallotPage(
                ballots: box, acts: [.read, .runBallot], hasPaper: false, key: key, account: Person.clerk.account.id,
                csrf: "t"
            ).html(in: .vietnamese).string
        }
        #expect(page(nil).contains("name=\"key\"") && !page("KEY").contains("name=\"key\""))
        #expect(page("KEY").contains("<code class=\"receipt\">KEY</code>"))
    }

    @Test func `a member sees no link to a dossier before the declaration`() {
        let link = "href=\"/nominations/nomination-1\""
        #expect(!html(sheet()).contains(link))
        #expect(html(sheet(declared: [3])).contains(link))
        #expect(html(sheet(seat: nil)).contains(link))
        #expect(html(sheet(), [.read, .runBallot]).contains(link), "who runs the session is not kept from it")
    }

    @Test func `a title that needs a ballot and is counted in the room is warned of`() {
        let words = "Căn cứ pháp luật ghi danh hiệu này phải bỏ phiếu"
        #expect(html(sheet(mode: .counted, offered: .secret), [.read, .setModes]).contains(words))
        #expect(!html(sheet(mode: .secret, offered: .secret), [.read, .setModes]).contains(words))
        #expect(!html(sheet(mode: .counted), [.read, .setModes]).contains(words))
    }

    @Test func `who declares sees each dossier once`() {
        let name = "Đỗ Thị &lt;b&gt;"
        let declaring = html(sheet())
        #expect(declaring.contains("Không có với hồ sơ nào") && !declaring.contains("Hồ sơ và người biểu quyết"))
        #expect(declaring.contains(name) && html(sheet(declared: [3])).contains("Hồ sơ và người biểu quyết"))
    }

    @Test func `a secret vote of two is warned of`() {
        let box = Sample.ballotBox(of: Sample.id("session-1"), status: .voting)
        #expect(html(sheet(box: box, present: 2)).contains("Chỉ 2 người được bỏ phiếu kín hồ sơ này"))
        #expect(!html(sheet(box: box)).contains("người được bỏ phiếu kín hồ sơ này: kết quả có thể"))
    }

    @Test func `the first count of paper ballots is not shown, both are once they are in`() {
        let box = Sample.ballotBox(of: Sample.id("session-1"), status: .sealed)
        func tally(_ account: ID<Account>, _ agree: Int) -> PaperTally {
            PaperTally(
                nomination: nomination, account: account, agree: agree, disagree: 0, invalid: 0, handedOut: 9)
        }
        let first = tally(Person.secretary.account.id, 8)
        let one = html(sheet(box: box, mode: .paper, tallies: [first]), [.read, .tally])
        #expect(one.contains("Một người đã kiểm") && !one.contains("8 đồng ý"))
        let both = html(
            sheet(box: box, mode: .paper, tallies: [first, tally(Person.clerk.account.id, 7)]), [.read, .tally])
        #expect(both.contains("8 đồng ý") && both.contains("Phạm &lt;s&gt;Hà&lt;/s&gt;: phát ra 9; 7 đồng ý"))
    }

    @Test(arguments: Language.allCases)
    func `a paper shows what it is good for`(say: Language) {
        func paper(_ status: BallotBoxStatus, cast: Bool) -> String {
            let item = PaperPage.Item(
                nomination: nomination, name: BallotPageTests.hostile, facts: "<i>", receipt: Sample.receipt(5),
                counted: status == .counted ? .agree : nil)
            return PaperPage(
                session: Sample.id("session-1"),
                sheet: .init(status: status, isCast: cast, items: [item], code: "CODE"), typed: TypedFields(),
                csrf: "t", errors: .none
            ).html(in: say).string
        }
        #expect(!paper(.handingOut, cast: false).contains("choice-nomination-1"))
        #expect(paper(.voting, cast: false).contains("name=\"choice-nomination-1\" value=\"agree\""))
        #expect(!paper(.voting, cast: false).contains("<b>"))
        let receipt = "0000-0000-0000-0000-0000-0000-0000-0005"
        #expect(!paper(.voting, cast: false).contains(receipt) && paper(.voting, cast: true).contains(receipt))
        #expect(paper(.voting, cast: true).contains("readonly value=\"CODE\""), "one code for all of them")
        #expect(paper(.counted, cast: true).contains(receipt) && paper(.counted, cast: true).contains("CODE"))
    }
}
