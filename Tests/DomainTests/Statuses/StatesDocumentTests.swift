import Domain
import Foundation
import Testing

/// docs/states.md names the statuses that exist, and only those.
@Suite struct StatesDocumentTests {
    @Test(arguments: [
        ("OccasionStatus", OccasionStatus.allCases.map(\.rawValue)),
        ("NominationStatus", NominationStatus.allCases.map(\.rawValue)),
        ("SessionStatus", SessionStatus.allCases.map(\.rawValue)),
        ("DecisionStatus", DecisionStatus.allCases.map(\.rawValue)),
        ("RegistrationStatus", RegistrationStatus.allCases.map(\.rawValue)),
        ("AccountStatus", AccountStatus.allCases.map(\.rawValue)),
        ("MaturityStatus", MaturityStatus.allCases.map(\.rawValue)),
        ("FundEntryStatus", FundEntryStatus.allCases.map(\.rawValue)),
        ("PetitionStatus", PetitionStatus.allCases.map(\.rawValue)),
        ("PostingStatus", PostingStatus.allCases.map(\.rawValue)),
        ("CommentStatus", CommentStatus.allCases.map(\.rawValue)),
        ("CorrectionStatus", CorrectionStatus.allCases.map(\.rawValue)),
        ("ReissueStatus", ReissueStatus.allCases.map(\.rawValue)),
        ("InitiativeStatus", InitiativeStatus.allCases.map(\.rawValue)),
        ("ModelStatus", ModelStatus.allCases.map(\.rawValue)),
        ("CommunicationStatus", CommunicationStatus.allCases.map(\.rawValue)),
        ("AnnouncementStatus", AnnouncementStatus.allCases.map(\.rawValue)),
        ("SkillClassStatus", SkillClassStatus.allCases.map(\.rawValue)),
        ("InspectionStatus", InspectionStatus.allCases.map(\.rawValue)),
        ("FindingStatus", FindingStatus.allCases.map(\.rawValue)),
        ("HoldStatus", HoldStatus.allCases.map(\.rawValue)),
        ("DisciplineStatus", DisciplineStatus.allCases.map(\.rawValue)),
        ("ConfirmationStatus", ConfirmationStatus.allCases.map(\.rawValue)),
        ("MaturityRecordStatus", MaturityRecordStatus.allCases.map(\.rawValue)),
        ("IndicatorStatus", IndicatorStatus.allCases.map(\.rawValue)),
        ("ProgressStatus", ProgressStatus.allCases.map(\.rawValue)),
        ("ScoreSheetStatus", ScoreSheetStatus.allCases.map(\.rawValue)),
        ("BallotBoxStatus", BallotBoxStatus.allCases.map(\.rawValue)),
        ("CertificateStatus", CertificateStatus.allCases.map(\.rawValue)),
        ("OutboxStatus", OutboxStatus.allCases.map(\.rawValue)),
        ("EarlierAwardStatus", EarlierAwardStatus.allCases.map(\.rawValue)),
        ("PlanReviewStatus", PlanReviewStatus.allCases.map(\.rawValue)),
    ])
    func `the table of an enum has its statuses once each`(name: String, values: [String]) throws {
        let section = try #require(try sections().first { $0.heading.contains("`\(name)`") })
        #expect(section.statuses.sorted() == values.sorted())
        let drawing = Set(section.drawing.split { !$0.isLetter && $0 != "-" }.map(String.init))
        #expect(values.filter { !drawing.contains($0) } == [])
    }

    @Test func `no other section has a table of statuses`() throws {
        #expect(try sections().filter { !$0.statuses.isEmpty }.count == 32)
    }

    private struct Section {
        var heading: String
        var statuses: [String] = []
        var drawing = ""
    }

    private func sections() throws -> [Section] {
        var result: [Section] = []
        var isDrawing = false
        for line in try document().split(separator: "\n") {
            if line.hasPrefix("## ") { result.append(Section(heading: String(line))) }
            guard !result.isEmpty else { continue }
            if line == "```" { isDrawing.toggle() }
            if isDrawing { result[result.count - 1].drawing += line + "\n" }
            guard line.hasPrefix("| `") else { continue }
            result[result.count - 1].statuses.append(String(line.split(separator: "`")[1]))
        }
        return result
    }

    private func document() throws -> String {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return try String(contentsOf: root.appending(path: "docs/states.md"), encoding: .utf8)
    }
}
