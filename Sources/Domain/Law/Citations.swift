/// Places in the law that checks of the season point to, as the registry has them.
extension Citation {
    /// P1: no second award for one achievement.
    package static let oneAwardPerAchievement = shipped(.oneAwardPerAchievement)
    /// Decision stays as issued; content errors are mended by another document.
    package static let issuedIsFinal = shipped(.issuedIsFinal)
    /// P10: cancellation and recovery.
    package static let cancellation = shipped(.awardCancelled)
    /// Days of appraisal after a complete dossier; read for another title, so not verified for Giấy khen.
    package static let appraisalDays = shipped(.appraisalDays)
    /// Council of a commune: model of another province's regulation.
    package static let councilModel = shipped(.councilComposition)
    /// Papers of a dossier in general.
    package static let dossierPapers = shipped(.dossierTitles)

    /// The latest version that comes with the program.
    private static func shipped(_ code: RuleCode) -> Citation {
        LawBook.shipped.versions(of: code).last?.citation ?? Citation(code.rawValue, verified: false)
    }
}
