/// The years ahead: drawn, listed, and tried otherwise.
extension Phrase {
    package static let simulationTitle = Phrase("Lịch mô phỏng", "The years ahead")
    package static let simulationHint = Phrase(
        """
        Ngày gắn nhãn “kế hoạch” lấy từ kế hoạch; “đã thông báo” là hướng dẫn cơ quan đã ban hành; “giả định” do cơ quan \
        tự đặt, kế hoạch không nêu; “chưa đối chiếu” là quy định chưa ai so với văn bản gốc.
        """,
        """
        Days tagged “plan” are the plan's; “announced” is guidance the office has issued; “assumed” is the office's own \
        habit, which the plan does not state; “not verified” is a rule nobody compared with its text.
        """)
    package static let simulationDrawing = Phrase("Các đợt trên trục thời gian", "The occasions on a time line")
    package static let simulationDrawn = Phrase(
        "{name}: mở {opening}, hạn {deadline}, quyết định {decision}",
        "{name}: opens {opening}, deadline {deadline}, decision {decision}")
    package static let simulationIntake = Phrase("nhận hồ sơ", "intake")
    package static let simulationWork = Phrase("kiểm tra, thẩm định, xét", "check, appraisal, council")
    package static let simulationCouncil = Phrase("họp Hội đồng", "council")
    package static let simulationDecision = Phrase("quyết định", "decision")
    package static let simulationReview = Phrase("hội nghị sơ kết, tổng kết", "review conference")
    package static let simulationHoliday = Phrase("ngày nghỉ lễ", "public holiday")
    package static let simulationYear = Phrase("Năm {year}", "{year}")
    package static let simulationEvents = Phrase("{count} việc", "Entries: {count}")
    package static let simulationNothing = Phrase(
        "Không có việc nào trong khoảng thời gian này.", "Nothing happens in this period.")
    package static let simulationMoneyTotal = Phrase("Tổng: {sum} đồng", "In all: {sum} đồng")
    package static let simulationMoneyHint = Phrase(
        "Mức cao nhất: trao đủ mọi suất thuộc thẩm quyền, theo lương cơ sở của ngày quyết định, làm tròn lên chục nghìn.",
        "At most: every place of the own quotas taken, at the base salary of the day of decision, rounded up to 10,000."
    )
    package static let simulationMoneyUnknown = Phrase(
        "Chưa tính được: {awards} (kế hoạch không nêu số lượng chung, hoặc chưa có mức tiền).",
        "Not known: {awards} (no number over all units, or no multiplier).")
    package static let planBudgetDays = Phrase(
        "Ngày quyết định là ngày dự kiến theo lịch mô phỏng; khi ký, tiền tính theo ngày ký.",
        "The days of decision are those of the years ahead; what is signed goes by the day it is signed.")
    package static let planBudgetDay = Phrase("Ngày quyết định dự kiến", "Day of decision, foreseen")
    package static let planBudgetSum = Phrase("Thành tiền (đồng)", "Sum (đồng)")
    package static let planBudgetNone = Phrase(
        "Kế hoạch chưa cho biết số suất thuộc thẩm quyền nên chưa dự toán được.",
        "The plan has no number of awards of its own, so nothing can be foreseen.")
    package static let planBudgetSources = Phrase("Căn cứ tính", "Figures from")
    package static let simulationTotalHint = Phrase(
        "Lũy kế cộng từ đầu phong trào. Số của cấp trên chỉ để biết.",
        "Totals count from the start of the movement. Numbers of the higher level are for information.")
    package static let simulationHolidays = Phrase("Lịch làm việc của cơ quan", "The office's working calendar")
    package static let simulationDownload = Phrase("Tải lịch (.ics)", "Download (.ics)")

    package static let simulationTry = Phrase("Thử thay đổi", "Try something else")
    package static let simulationTryHint = Phrase(
        "Chỉ tính thử, không lưu gì. Địa chỉ trang giữ mọi lựa chọn, có thể gửi cho người khác hoặc in.",
        "Nothing is kept. The address holds every choice, so the page can be sent or printed.")
    package static let simulationPeriod = Phrase("Khoảng thời gian xem", "Period shown")
    package static let simulationFrom = Phrase("Từ ngày", "From")
    package static let simulationTo = Phrase("Đến hết ngày", "Up to")
    package static let simulationMoves = Phrase("Dời ngày", "Move a day")
    package static let simulationMoveStep = Phrase("Bước {row}", "Step {row}")
    package static let simulationMoveDay = Phrase("Sang ngày", "To the day")
    package static let simulationQuotas = Phrase("Đổi số lượng", "Change a number")
    package static let simulationQuota = Phrase("Số lượng {row}", "Number {row}")
    package static let simulationQuotaMaximum = Phrase("Tối đa", "At most")
    package static let simulationSalaries = Phrase("Đổi lương cơ sở", "Change the base salary")
    package static let simulationSalaryFrom = Phrase("Từ ngày", "From the day")
    package static let simulationSalaryAmount = Phrase("Mức lương (đồng)", "Amount (đồng)")
    package static let simulationAssumptions = Phrase("Giả định của cơ quan", "The office's assumptions")
    package static let simulationAssumptionDay = Phrase("ngày/tháng", "day/month")
    package static let simulationAssumptionSpan = Phrase("ngày làm việc", "working days")
    package static let simulationGo = Phrase("Tính lại", "Work it out")
    package static let simulationClear = Phrase("Bỏ mọi thử nghiệm", "Clear what is tried")
    package static let simulationChanges = Phrase("Thay đổi so với hiện nay", "What changes")
    package static let simulationNoChange = Phrase(
        "Những gì đang thử không làm thay đổi ngày, số lượng hay tiền thưởng nào.",
        "What is tried changes no day, number or sum.")
    package static let simulationNotShown = Phrase("không có", "none")
    package static let simulationCost = Phrase(
        "Tiền thưởng của các đợt thay đổi: {before} → {after} đồng",
        "Money of the changed occasions: {before} → {after} đồng")
}
