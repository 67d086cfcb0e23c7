import Domain
import Foundation
import HTTPTypes
import Operations
import Secrets
import Storage
import TestSupport
import Testing

@testable import Web

/// What a secret ballot could give away beside its rows: pages, lists, search, order, counts, the words of refusals, how much
/// is answered and how much the database is asked. Two worlds are alike but for who chose what; whatever anybody can ask of
/// them is compared.
@Suite struct BallotLeakTests {
    private struct Hall {
        let ballot: TestBallot
        let site: Site
        let database: CountingDatabase
        let members: [SiteClient]

        var path: String { "/council/sessions/\(ballot.session)" }
        var paper: String { "/ballots/\(ballot.session)" }

        init() async throws {
            ballot = try await TestBallot()
            database = CountingDatabase(ballot.test.files)
            let office = Office(
                store: DatabaseStore(database, randomness: ballot.office.chance), clock: ballot.test.clock,
                chance: ballot.office.chance, hasher: ballot.office.hasher)
            site = try await Site(office: office, options: SiteOptions())
            var all: [SiteClient] = []
            for account in ballot.accounts { all.append(try await Hall.client(account.id, ballot, site)) }
            members = all
        }

        static func client(_ account: ID<Account>, _ ballot: TestBallot, _ site: Site) async throws -> SiteClient {
            let token = Token(ballot.office.chance)
            let session = LoginSession(
                digest: token.digest.hex, account: account, opened: ballot.office.now, seen: ballot.office.now,
                device: "Firefox")
            try await ballot.test.put(.openSession(session))
            let client = SiteClient(site)
            await client.take(cookie: SiteCookie.sessionName, token.text)
            _ = try await client.get("/password")
            return client
        }

        /// Everybody declares and takes a paper; the box takes votes.
        func hand() async throws {
            try await ballot.declareAll()
            try await ballot.openBox()
            for client in members {
                _ = try await client.get("\(path)/ballot")
                #expect(try await client.post("\(path)/ballot/paper").location == paper)
            }
            try await ballot.startVoting()
        }

        func cast(_ client: SiteClient, _ choice: BallotChoice) async throws -> SiteReply {
            _ = try await client.get(paper)
            return try await client.post(
                paper, [("act", "cast")] + ballot.nominations.map { ("choice-\($0.id)", choice.rawValue) })
        }

        /// Ends the vote: counted, closed and signed, so that ranks and statuses follow.
        func finish() async throws {
            try await ballot.count()
            let current = try await ballot.current()
            try await ballot.office.closeSession(
                ballot.session, minutes: "Đã họp.", at: current.revision, by: ballot.secretary)
            let closed = try await ballot.current()
            try await ballot.office.signMinutes(of: ballot.session, at: closed.revision, by: ballot.secretary)
        }
    }

    private static let readers: [Person] = [.secretary, .clerk, .chairman, .auditor, .administrator, .school, .village]

    /// Every page of the site, with the ballot's own records in the addresses, and lists searched and ordered.
    private func addresses(_ hall: Hall) -> [String] {
        let own = hall.site.routes.filter { $0.method == .get }.map { route in
            AuthorisationMatrix.path(route.path).replacing("session-first", with: hall.ballot.session.text)
                .replacing("nomination-duc", with: hall.ballot.nominations[0].id.text)
        }.filter { !$0.hasPrefix("/ballots/") && $0 != "/logout" }
        let lists = [
            "/nominations?q=%C4%90%E1%BB%A9c", "/nominations?order=name", "/nominations?order=newest",
            "/nominations?status=recommended", "/nominations?status=not-recommended", "/nominations?status=in-session",
            "/nominations.csv?order=name", "/occasions/\(Sample.yearly2026)/allocation",
            "/occasions/\(Sample.yearly2026)/allocation/trial",
        ]
        return own + lists + hall.ballot.nominations.map { "/nominations/\($0.id)" }
    }

    /// What each reader, a member who voted and a visitor are answered, without what is drawn anew for each page and without
    /// the codes of the list that is published, which stand in their own order.
    private func sight(_ hall: Hall) async throws -> [String] {
        var clients = [("visitor", SiteClient(hall.site)), ("member", hall.members[3])]
        for person in BallotLeakTests.readers {
            clients.append(
                ("\(person)", try await Hall.client(person.account.id, hall.ballot, hall.site)))
        }
        var all: [String] = []
        for (name, client) in clients {
            for address in addresses(hall) {
                let reply = try await client.get(address)
                let type = reply.headers[.contentType] ?? ""
                let isText = ["text/html", "text/csv", "application/json"].contains { type.hasPrefix($0) }
                let body = isText ? BallotLeakTests.plain(reply.text) : "file"
                all.append("\(name) \(address) \(reply.status.code) \(body)")
            }
        }
        return all
    }

    private static func plain(_ text: String) -> String {
        // The journal's head, as a picture and in groups of four, is another one in every world.
        text.replacing(/<svg class="qr".*?<\/svg>/, with: "code").replacing(
            /([0-9a-f]{4} ){15}[0-9a-f]{4}/, with: "head"
        )
        .replacing(/name="csrf" value="[^"]*"/, with: "csrf")
        .replacing(/([0-9A-F]{4}-){3,7}[0-9A-F]{4}/, with: "receipt")
        .replacing(/[0-9A-Fa-f]{12,64}/, with: "digest").replacing("<tr", with: "\n<tr")
        .replacing("</tr>", with: "</tr>\n")
        .replacing(/\},\{|\[\{|\}\]/, with: "\n").split(separator: "\n").sorted().joined(separator: "\n")
    }

    /// The addresses at which two worlds answer otherwise.
    private func differences(_ first: [String], _ second: [String]) -> [String] {
        zip(first, second).filter { $0 != $1 }.map { one, other in
            let lines = (one.split(separator: "\n"), other.split(separator: "\n"))
            let apart = zip(lines.0, lines.1).first { $0 != $1 }
            return
                "\(one.prefix(90)): \(apart.map { "\($0.prefix(300)) | \($1.prefix(300))" } ?? "\(lines.0.count) lines, \(lines.1.count)")"
        }
    }

    private static let choices: [BallotChoice] = [
        .agree, .disagree, .agree, .blank, .agree, .disagree, .agree, .agree, .disagree,
    ]

    @Test func `before the count no page, list, search or order tells anybody how it stands`() async throws {
        var worlds: [Hall] = []
        for choices in [BallotLeakTests.choices, Array(repeating: BallotChoice.disagree, count: 9)] {
            let hall = try await Hall()
            try await hall.hand()
            for (client, choice) in zip(hall.members, choices) {
                #expect(try await hall.cast(client, choice).status == .seeOther)
            }
            worlds.append(hall)
        }
        let (first, second) = (try await sight(worlds[0]), try await sight(worlds[1]))
        #expect(first.count > 1_000 && first.count == second.count)
        #expect(differences(first, second) == [])
        // The comparison sees results: after the count the same pages tell the two worlds apart.
        for hall in worlds { try await hall.finish() }
        let told = differences(try await sight(worlds[0]), try await sight(worlds[1]))
        #expect(told.contains { $0.contains("/nominations?status=recommended") }, "\(told)")
        #expect(told.contains { $0.contains(worlds[0].path) }, "\(told)")
    }

    @Test func `after the count nothing tells who of the nine chose what`() async throws {
        var worlds: [Hall] = []
        for choices in [BallotLeakTests.choices, BallotLeakTests.choices.reversed()] {
            let hall = try await Hall()
            try await hall.hand()
            for (client, choice) in zip(hall.members, choices) { _ = try await hall.cast(client, choice) }
            try await hall.finish()
            worlds.append(hall)
        }
        #expect(try await worlds[0].members[1].get(worlds[0].paper).contains("Không đồng ý"))
        let (first, second) = (try await sight(worlds[0]), try await sight(worlds[1]))
        #expect(differences(first, second) == [])
        #expect(
            first.contains { $0.contains("Đồng ý 5, không đồng ý 3, trắng 1") }, "the list is among what is compared")
    }

    @Test func `what is refused while the box is open is refused in the same words whatever lies in it`() async throws {
        var told: [[String]] = []
        for choice in [BallotChoice.agree, .disagree, .blank] {
            let hall = try await Hall()
            try await hall.hand()
            for client in hall.members.prefix(8) { _ = try await hall.cast(client, choice) }
            var words: [SiteReply] = [try await hall.cast(hall.members[3], .agree)]
            let last = hall.members[8]
            _ = try await last.get(hall.paper)
            words.append(try await last.post(hall.paper, [("act", "cast")]))
            words.append(try await last.post(hall.paper, [("act", "open"), ("paper", "AAAA-AAAA")]))
            let secretary = hall.members[0]
            let box = try await hall.ballot.box()
            for act in ["counting", "discard", "opening", "voting"] {
                _ = try await secretary.get("\(hall.path)/ballot")
                words.append(
                    try await secretary.post(
                        "\(hall.path)/ballot/\(act)", [("revision", "\(box.revision.number)"), ("key", "AAAA")]))
            }
            _ = try await secretary.get(hall.path)
            let revision = try await hall.ballot.current().revision.number
            for act in ["closing", "signature"] {
                words.append(
                    try await secretary.post(
                        "\(hall.path)/\(act)", [("revision", "\(revision)"), ("minutes", "Đã họp.")]))
            }
            #expect(words.allSatisfy { $0.status != .seeOther && $0.status != .ok }, "\(words.map(\.status))")
            told.append(words.map { "\($0.status.code) \(BallotLeakTests.plain($0.text))" })
        }
        #expect(told[0] == told[1] && told[0] == told[2])
    }

    /// Time is compared by what takes it: statements, rows and bytes. A clock would tell the machine's other work.
    @Test func `a ballot costs the same statements and the same answer whatever is chosen and by whom`() async throws {
        var costs: [[String]] = []
        for choices in [
            BallotLeakTests.choices, BallotLeakTests.choices.reversed(),
            Array(repeating: BallotChoice.blank, count: 9),
        ] {
            let hall = try await Hall()
            try await hall.hand()
            var cost: [String] = []
            for (client, choice) in zip(hall.members, choices) {
                _ = try await client.get(hall.paper)
                hall.database.forget()
                let reply = try await client.post(
                    hall.paper,
                    [("act", "cast")] + hall.ballot.nominations.map { ("choice-\($0.id)", choice.rawValue) })
                let asked = hall.database.statements.map(\.sql)
                hall.database.forget()
                let page = try await client.get(hall.paper)
                cost.append(
                    "\(asked) \(reply.status.code) \(reply.bytes.count) \(page.bytes.count) \(hall.database.statements.count)"
                )
            }
            #expect(Set(cost.map { $0.isEmpty }) == [false])
            costs.append(cost)
        }
        #expect(costs[0] == costs[1] && costs[0] == costs[2])
        #expect(
            costs[0].allSatisfy { $0.contains("sealed_ballots") }, "the statements that keep a ballot are among them")
    }

    /// Who is recused puts as many rows into the box and reads an answer of the same make.
    @Test func `a ballot of a member who is recused keeps as many rows as any other`() async throws {
        let hall = try await Hall()
        let kin = DeclaredConflict(nomination: hall.ballot.nominations[0].id, kind: .kinship, note: "")
        try await hall.ballot.office.declareConflicts([kin], in: hall.ballot.session, by: hall.ballot.persona(4))
        for place in hall.ballot.members.indices where place != 4 {
            try await hall.ballot.office.declareConflicts([], in: hall.ballot.session, by: hall.ballot.persona(place))
        }
        try await hall.ballot.openBox()
        for client in hall.members {
            _ = try await client.get("\(hall.path)/ballot")
            _ = try await client.post("\(hall.path)/ballot/paper")
        }
        try await hall.ballot.startVoting()
        var rows: [Int64] = []
        // That somebody is recused is on record for everybody, so what their vote costs the server tells nothing new.
        for place in [3, 4, 5] {
            _ = try await hall.members[place].get(hall.paper)
            _ = try await hall.members[place].post(
                hall.paper, [("act", "cast")] + hall.ballot.nominations.map { ("choice-\($0.id)", "agree") })
            rows.append(
                try await AgencyScope.everything.around {
                    try await hall.ballot.test.database.read {
                        try $0.first("SELECT count(*) FROM sealed_ballots", []) { $0.int(0) } ?? 0
                    }
                })
        }
        #expect(rows == [3, 6, 9])
    }
}
