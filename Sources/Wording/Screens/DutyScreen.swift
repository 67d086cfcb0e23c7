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

    package static let dutyMarkTitle = Phrase("Ghi nhận việc đã làm", "Say what was done")
    package static let dutyMarkText = Phrase(
        """
        Phần mềm không tự biết ngày nêu trong kế hoạch đã được thực hiện hay báo cáo thống kê đã gửi. Ghi nhận ở đây thì \
        việc thôi bị nhắc; bỏ ghi nhận lúc nào cũng được.
        """,
        """
        The program can not know by itself whether a day of the plan was kept or the statistics were sent. Said here, it \
        is no longer reminded of; it can be taken back at any time.
        """)
    package static let dutyMarkDuty = Phrase("Việc đã làm", "What was done")
    package static let dutyMarkDone = Phrase("Ngày làm xong", "Done on")
    package static let dutyMarkNote = Phrase("Ghi chú", "Note")
    package static let dutyMarkNoteHint = Phrase("Ví dụ: công văn số 12/UBND-VX", "Such as: letter no. 12/UBND-VX")
    package static let dutyMarkSave = Phrase("Ghi nhận", "Record")
    package static let dutyMarkDrop = Phrase("Bỏ ghi nhận", "Take back")
    package static let dutyMarked = Phrase("Việc đã ghi nhận", "What was said to be done")
    package static let dutyMarkedNone = Phrase("Chưa ghi nhận việc nào", "Nothing yet")

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
