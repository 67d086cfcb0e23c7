/// Places in the law that checks of the season point to (law.md §2).
extension Citation {
    /// P1: no second award for one achievement.
    package static let oneAwardPerAchievement = Citation("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5 khoản 2")
    /// What a movement has to fix before it is launched.
    package static let planContents = Citation("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17 khoản 1")
    /// Decision stays as issued; content errors are mended by another document.
    package static let issuedIsFinal = Citation("Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3")
    /// P10: cancellation and recovery.
    package static let cancellation = Citation("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 93 khoản 2")
    /// Days of appraisal after a complete dossier; read for another title, so not verified for Giấy khen.
    package static let appraisalDays = Citation("Quyết định 638/QĐ-BNV (danh hiệu CSTĐCS)", verified: false)
    /// Council of a commune: model of another province's regulation.
    package static let councilModel = Citation("Mẫu: Quyết định 86/2025/QĐ-UBND Bắc Ninh, Điều 8, 9", verified: false)
}
