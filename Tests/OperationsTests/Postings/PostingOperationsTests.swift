import Domain
import Operations
import TestSupport
import Testing

@Suite struct PostingOperationsTests {
    private let clerk = Person.clerk.persona
    private let last = Sample.day(2026, 12, 1)

    private func said(_ text: String = "Tôi biết việc này", about nomination: ID<Nomination>? = nil) -> CommentForm {
        CommentForm(nomination: nomination, sender: "Ông Năm", contact: "0900", content: text)
    }

    @Test func `complete dossiers are posted, drafts and submitted ones are not`() async throws {
        let walk = try await SeasonWalk()
        let accepted = try await walk.accepted("Đức")
        let appraised = try await walk.appraised("Hạnh")
        _ = try await walk.submitted("Bình")
        _ = try await walk.draft("Cúc")
        let posting = try await walk.office.postDossiers(of: walk.occasion, until: last, by: clerk)
        #expect(Set(posting.nominations) == [accepted.id, appraised.id])
        await #expect(throws: Refusal(.postingStands)) {
            try await walk.office.postDossiers(of: walk.occasion, until: last, by: clerk)
        }
        let book = try await walk.office.readOpenPosting(posting.id)
        #expect(
            book.lines.map(\.name).sorted() == ["Hạnh", "Đức"].sorted() && book.lines[0].unit == Sample.school.name)
        #expect(try await walk.office.listOpenPostings().map(\.posting) == [posting])
    }

    @Test func `the clerk posts some of them, at least one, and none that can not be posted`() async throws {
        let walk = try await SeasonWalk()
        let (one, other) = (try await walk.accepted("Đức"), try await walk.accepted("Hạnh"))
        let draft = try await walk.draft("Cúc")
        await #expect(throws: Refusal(.choiceMissing, field: "dossiers")) {
            try await walk.office.postDossiers(of: walk.occasion, choosing: [], until: last, by: clerk)
        }
        await #expect(throws: Refusal(.choiceUnknown, field: "dossiers")) {
            try await walk.office.postDossiers(
                of: walk.occasion, choosing: [one.id, draft.id], until: last, by: clerk)
        }
        let posting = try await walk.office.postDossiers(
            of: walk.occasion, choosing: [other.id], until: last, by: clerk)
        #expect(posting.nominations == [other.id])
        #expect(try await walk.office.readOpenPosting(posting.id).lines.map(\.name) == ["Hạnh"])
    }

    @Test func `nothing to post, no day, and not being the clerk are refused`() async throws {
        let walk = try await SeasonWalk()
        await #expect(throws: Refusal(.postingEmpty)) {
            try await walk.office.postDossiers(of: walk.occasion, until: last, by: clerk)
        }
        await #expect(throws: Refusal(.missingDay, field: "last")) {
            try await walk.office.postDossiers(of: walk.occasion, until: nil, by: clerk)
        }
        await #expect(throws: Refusal(.notPermitted)) {
            try await walk.office.postDossiers(of: walk.occasion, until: last, by: Person.secretary.persona)
        }
    }

    @Test func `the public sees nothing after the last day in Vietnam, nor what was taken back`() async throws {
        let walk = try await SeasonWalk()
        let gone = try await walk.accepted("Đức")
        _ = try await walk.accepted("Hạnh")
        let posting = try await walk.office.postDossiers(of: walk.occasion, until: last, by: clerk)
        try await walk.office.withdrawNomination(
            gone.id, because: "Thôi", at: gone.revision, by: Person.school.persona)
        #expect(try await walk.office.readOpenPosting(posting.id).lines.map(\.name) == ["Hạnh"])
        // 23:59 of the last day in Vietnam is still 16:59 of it in UTC; a minute later it is over.
        walk.world.clock.move(to: Moment(last, hour: 23, minute: 59))
        #expect(try await walk.office.readOpenPosting(posting.id).lines.count == 1)
        walk.world.clock.move(to: Moment(last.adding(days: 1), hour: 0))
        await #expect(throws: Refusal(.notFound)) { try await walk.office.readOpenPosting(posting.id) }
        await #expect(throws: Refusal(.notFound)) {
            try await walk.office.takeComment(said(), on: posting.id, origin: "1")
        }
        #expect(try await walk.office.listOpenPostings().isEmpty)
    }

    @Test func `a comment is a fact beside the dossier, journalled without names, and counted by where it comes from`()
        async throws
    {
        let walk = try await SeasonWalk()
        let nomination = try await walk.accepted("Đức")
        let posting = try await walk.office.postDossiers(of: walk.occasion, until: last, by: clerk)
        for place in 0..<10 {
            try await walk.office.takeComment(said("Ý \(place)", about: nomination.id), on: posting.id, origin: "1")
        }
        await #expect(throws: Refusal(.tooManyComments, ["minutes": "15"])) {
            try await walk.office.takeComment(said(), on: posting.id, origin: "1")
        }
        try await walk.office.takeComment(said(), on: posting.id, origin: "2")
        #expect(try await walk.office.listComments(of: nomination, by: Person.member.persona).count == 10)
        #expect(try await walk.office.listComments(of: nomination, by: Person.school.persona).isEmpty)
        let entries = try await walk.office.store.history(
            subject: Subject.occasion(walk.occasion), agency: Sample.agency.id
        ).filter { $0.act == "occasion.comment" }
        #expect(entries.count == 11 && entries.allSatisfy { $0.actor == "system" })
        #expect(entries.allSatisfy { !$0.body.text.contains("Ông Năm") && !$0.body.text.contains("Ý ") })
        #expect(try await walk.findings() == [])
    }

    @Test func `a dossier that is not posted can not be commented on`() async throws {
        let walk = try await SeasonWalk()
        _ = try await walk.accepted("Đức")
        let posting = try await walk.office.postDossiers(of: walk.occasion, until: last, by: clerk)
        let other = try await walk.accepted("Hạnh")
        await #expect(throws: Refusal(.choiceUnknown, field: "nomination")) {
            try await walk.office.takeComment(said(about: other.id), on: posting.id, origin: "1")
        }
    }

    @Test func `who wrote the dossier does not moderate what is said of it`() async throws {
        let test = try await TestOffice()
        let participant = Sample.participant("duc")
        var nomination = Sample.nomination("duc", of: participant, status: .accepted)
        nomination.submittedBy = Person.clerk.account.id
        let posting = Sample.posting(on: [nomination])
        let comment = Sample.comment(on: posting, about: nomination)
        try await test.put(
            .addParticipant(participant), .addNomination(nomination, name: participant.name, detail: ""),
            .addPosting(posting), .addComment(comment))
        await #expect(throws: Refusal(.ownSubmission, ["number": nomination.number ?? ""])) {
            try await test.office.ruleComment(
                comment.id, .shown, because: "", at: comment.revision, by: Person.clerk.persona)
        }
    }
}
