import Domain
import Testing
import Wording

@Suite struct EnumWordingTests {
    @Test(arguments: [
        NominationStatus.allCases.map(\.phrase), NominationStatus.allCases.map(\.explanation),
        OccasionStatus.allCases.map(\.phrase), OccasionStatus.allCases.map(\.explanation),
        SessionStatus.allCases.map(\.phrase), SessionStatus.allCases.map(\.explanation),
        DecisionStatus.allCases.map(\.phrase), DecisionStatus.allCases.map(\.explanation),
        RegistrationStatus.allCases.map(\.phrase), CertificateStatus.allCases.map(\.phrase),
        AccountStatus.allCases.map(\.phrase), DecisionKind.allCases.map(\.phrase), Role.allCases.map(\.phrase),
        Role.allCases.map(\.explanation), WorkRole.allCases.map(\.phrase), Gender.allCases.map(\.phrase),
        BallotMode.allCases.map(\.phrase), BallotMode.allCases.map(\.explanation),
        BallotChoice.allCases.map(\.phrase), BallotBoxStatus.allCases.map(\.phrase),
        BallotBoxStatus.allCases.map(\.explanation), ConflictGround.allCases.map(\.phrase),
        DeclaredKind.allCases.map(\.phrase),
        Presence.allCases.map(\.phrase), CouncilSeat.allCases.map(\.phrase), Verdict.allCases.map(\.phrase),
        Opinion.allCases.map(\.phrase), CheckStrength.allCases.map(\.phrase), EvidenceKind.allCases.map(\.phrase),
        ScoreSheetStatus.allCases.map(\.phrase), ScoreSheetStatus.allCases.map(\.explanation),
        ScoreSort.allCases.map(\.phrase), ScoreTableOrigin.allCases.map(\.phrase), ScoreField.allCases.map(\.phrase),
        MaturityStatus.allCases.map(\.phrase), MaturityStatus.allCases.map(\.explanation),
        MaturityRecordStatus.allCases.map(\.phrase), CriteriaSetStatus.allCases.map(\.phrase),
        EnterpriseScale.allCases.map(\.phrase),
        PeriodReviewSection.allCases.map(\.phrase), PeriodReviewSection.allCases.map(\.hint),
        FundKind.allCases.map(\.phrase), FundEntryStatus.allCases.map(\.phrase), PetitionStatus.allCases.map(\.phrase),
        PostingStatus.allCases.map(\.phrase), CommentStatus.allCases.map(\.phrase),
        CorrectionStatus.allCases.map(\.phrase), SignedFileState.allCases.map(\.phrase),
        ReissueStatus.allCases.map(\.phrase), ReissueGround.allCases.map(\.phrase),
        InitiativeStatus.allCases.map(\.phrase), InitiativeScope.allCases.map(\.phrase),
        ModelKind.allCases.map(\.phrase), ModelStatus.allCases.map(\.phrase),
        FeedbackSource.allCases.map(\.phrase),
        SkillSubject.allCases.map(\.phrase), SkillClassStatus.allCases.map(\.phrase),
        CommunicationKind.allCases.map(\.phrase), CommunicationStatus.allCases.map(\.phrase),
        AnnouncementStatus.allCases.map(\.phrase),
        InspectionKind.allCases.map(\.phrase), InspectionStatus.allCases.map(\.phrase),
        InspectionStatus.allCases.map(\.explanation), InspectionResult.allCases.map(\.phrase),
        InspectionSeverity.allCases.map(\.phrase), FindingStatus.allCases.map(\.phrase),
        FindingStatus.allCases.map(\.explanation), InspectionFile.Purpose.allCases.map(\.phrase),
        IndicatorKind.allCases.map(\.phrase), IndicatorKind.allCases.map(\.hint),
        IndicatorGroup.allCases.map(\.phrase), IndicatorDirection.allCases.map(\.phrase),
        PeriodCombination.allCases.map(\.phrase),
        IndicatorStatus.allCases.map(\.phrase),
        Cadence.allCases.map(\.phrase), TargetStanding.allCases.map(\.phrase), DutyState.allCases.map(\.phrase),
        ProgressStatus.allCases.map(\.phrase), EarlierAwardStatus.allCases.map(\.phrase),
        ProgressStatus.allCases.map(\.explanation),
        HoldGround.allCases.map(\.phrase), HoldStatus.allCases.map(\.phrase), HoldOutcome.allCases.map(\.phrase),
        DisciplineStatus.allCases.map(\.phrase), ConfirmationStatus.allCases.map(\.phrase),
        EligibilityItem.allCases.map(\.phrase), EligibilityVerdict.allCases.map(\.phrase),
        EligibilityStage.allCases.map(\.phrase), TieGround.allCases.map(\.phrase),
        ChecklistItem.allCases.map(\.passed), ChecklistItem.allCases.map(\.failed),
        PlanReviewStatus.allCases.map(\.phrase), PlanPart.allCases.map(\.phrase), PlanField.allCases.map(\.phrase),
        ReviewStanding.allCases.map(\.phrase), LawElement.allCases.map(\.phrase),
        SourcePaperKind.allCases.map(\.phrase), PlanDifference.Kind.allCases.map(\.phrase),
        SimulatedStep.allCases.map(\.phrase), Assumption.allCases.map(\.phrase),
        PublicHoliday.allCases.map(\.phrase), DayWork.allCases.map(\.phrase),
    ])
    func `every value has words of its own in both languages`(phrases: [Phrase]) {
        #expect(Set(phrases.map(\.vietnamese)).count == phrases.count)
        #expect(Set(phrases.map(\.english)).count == phrases.count)
        #expect(phrases.filter { $0.vietnamese.isEmpty || $0.english.isEmpty } == [])
    }

    @Test func `a line of the checklist says its name, what is right and what to do`() {
        let values = ["minimum": "50", "count": "12"]
        let failed = ChecklistLine(.report, passed: false, strength: .block, values)
        #expect(failed.name.vietnamese == "Báo cáo thành tích (ít nhất 50 ký tự)")
        #expect(failed.phrase.vietnamese.hasPrefix("Báo cáo thành tích mới có 12 ký tự, cần ít nhất 50."))
        let passed = ChecklistLine(.report, passed: true, strength: .block, ["minimum": "50", "count": "612"])
        #expect(passed.phrase.english == "There is an achievement report (612 characters).")
    }

    @Test func `an optional paper is not asked for as if it were required`() {
        let optional = ChecklistLine(.paper, passed: false, strength: .remind, ["paper": "Ảnh"])
        #expect(optional.phrase.vietnamese == "Chưa có Ảnh; giấy này không bắt buộc, có thì nên nộp.")
        let required = ChecklistLine(.paper, passed: false, strength: .block, ["paper": "Tờ trình"])
        #expect(required.phrase.vietnamese == "Chưa có Tờ trình. Hãy tải tệp lên ở mục giấy tờ này.")
    }

    @Test func `quorum and threshold are said as shares of all members`() throws {
        let rules = CouncilRules(
            quorum: try #require(Fraction(2, 3)), threshold: .percent(80), source: .councilModel)
        #expect(rules.quorumPhrase.vietnamese == "ít nhất 2/3 tổng số thành viên")
        #expect(rules.quorumPhrase(of: 9).english == "at least 6 of 9 members")
        #expect(rules.threshold.phrase.vietnamese == "từ 80% tổng số thành viên trở lên")
        #expect(rules.threshold.phrase(of: 9).vietnamese == "ít nhất 8 trên 9 phiếu")
        #expect(VoteThreshold.majority.phrase.english == "more than half of all members")
    }

    @Test(arguments: [
        (JournalBreak.gap, "An entry is missing here: it was removed."),
        (
            .personal(name: "report"),
            "The personal value “report” does not fit its digest: it was changed outside the program."
        ),
    ])
    func `a broken journal says where and why`(reason: JournalBreak, english: String) {
        #expect(reason.phrase.english == english)
        let verdict = JournalVerdict.broken(sequence: 7, reason: reason)
        #expect(verdict.phrase.english == "The journal is broken from entry 7. " + english)
    }
}
