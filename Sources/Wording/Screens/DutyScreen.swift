/// Dated duties: the list, and their part of the first page.
extension Phrase {
    package static let dutyTitle = Phrase("Việc có hạn", "Dated duties")
    package static let dutyText = Phrase(
        """
        Mọi việc có ngày đến hạn, lấy từ kế hoạch, hướng dẫn của từng đợt và hồ sơ hiện có (mục VI.2.1.a: theo dõi, đôn \
        đốc). Việc đã xong không còn trong danh sách.
        """,
        """
        Everything that is due by a day, from the plan, each occasion's guidance and the records as they stand (VI.2.1.a: \
        urging). What is done is no longer listed.
        """)
    package static let dutySummary = Phrase(
        "{late} quá hạn · {soon} đến hạn trong 7 ngày · {all} việc",
        "Late: {late} · within 7 days: {soon} · in all: {all}")
    package static let dutyWhat = Phrase("Việc", "What")
    package static let dutyWho = Phrase("Ai làm", "By whom")
    package static let dutyDue = Phrase("Hạn", "Due")
    package static let dutyStanding = Phrase("Tình trạng", "Standing")
    package static let dutyGround = Phrase("Căn cứ", "Ground")
    package static let dutyUnit = Phrase("Đơn vị", "Unit")
    package static let dutyKind = Phrase("Loại việc", "Kind")
    package static let dutyWithin = Phrase("Đến hạn trong", "Due within")
    package static let dutyDays = Phrase("{count} ngày", "{count} days")
    package static let dutyAll = Phrase("Tất cả", "All")
    package static let dutyEmpty = Phrase("Không có việc nào đến hạn", "Nothing is due")
    package static let dutyEmptyHint = Phrase(
        "Khi mở đợt, ra hướng dẫn hoặc đặt chỉ số, việc có hạn sẽ hiện ở đây.",
        "Once an occasion is opened or indicators are set, what is due shows here.")
    package static let dutyOwn = Phrase("Việc của tôi", "My duties")
    package static let dutySeeAll = Phrase("Xem tất cả", "See all")
    package static let dutyNoneSoon = Phrase(
        "Không có việc nào quá hạn hoặc đến hạn trong 7 ngày tới.", "Nothing is late or due within 7 days.")

    package static let homeDutyCounts = Phrase(
        "{late} việc quá hạn, {soon} việc đến hạn trong 7 ngày tới.", "Late: {late}; due within 7 days: {soon}.")

    package static let dutyByPlan = Phrase("Kế hoạch, mục {section}", "Plan, section {section}")
    package static let dutyPlanDay = Phrase("Theo kế hoạch: {name}", "By the plan: {name}")
    package static let dutyOpenOccasion = Phrase(
        "Mở đợt và ban hành hướng dẫn: {name}", "Open the occasion and issue its guidance: {name}")
    package static let dutyIntake = Phrase("Nộp hồ sơ: {name}", "Hand in dossiers: {name}")
    package static let dutyCloseIntake = Phrase("Khóa nhận hồ sơ: {name}", "Close the intake: {name}")
    package static let dutySupplement = Phrase("Bổ sung hồ sơ của {name}", "Supplement the dossier of {name}")
    package static let dutyDecide = Phrase("Ra quyết định: {name}", "Decide: {name}")
    package static let dutySession = Phrase("Họp hội đồng tại {name}", "Council session at {name}")
    package static let dutyMinutes = Phrase(
        "Ký biên bản phiên họp tại {name}", "Sign the minutes of the session at {name}")
    package static let dutyPetition = Phrase("Trả lời kiến nghị của {name}", "Answer the petition of {name}")
    package static let dutyProgress = Phrase("Nộp báo cáo tiến độ {name}", "Hand in the progress report: {name}")
    package static let dutyInspection = Phrase("Kiểm tra {name}", "Visit {name}")
    package static let dutyCorrection = Phrase("Khắc phục: {name}", "Put right: {name}")
    package static let dutySupplyProposal = Phrase(
        "Bổ sung hồ sơ của {name} theo yêu cầu của cấp trên", "Supplement the dossier of {name} for the higher level")
    package static let dutyStatistics = Phrase(
        "Gửi báo cáo thống kê thi đua, khen thưởng năm {name}", "Send the yearly statistics of {name}")
}
