/// What is measured: list, one indicator, setting and changing it.
extension Phrase {
    package static let indicatorsTitle = Phrase("Chỉ số và mục tiêu", "Indicators and targets")
    package static let indicatorsText = Phrase(
        """
        Kế hoạch yêu cầu tiêu chí đo lường rõ ràng (V.3) nhưng không cho điểm, không đặt mục tiêu. Mọi chỉ số, mục tiêu ở \
        đây do cơ quan thường trực đặt.
        """,
        """
        The plan asks for clear measures (V.3) and gives neither points nor targets. All indicators and targets here are \
        the standing agency's own.
        """)
    package static let indicatorsCount = Phrase("{count} chỉ số đang dùng", "Indicators in use: {count}")
    package static let indicatorsEmpty = Phrase("Chưa có chỉ số nào", "There are no indicators yet")
    package static let indicatorsEmptyHint = Phrase(
        "Chọn một gợi ý bên dưới, hoặc lập chỉ số mới.", "Choose a suggestion below, or set a new one.")
    package static let indicatorsEmptyReader = Phrase(
        "Cơ quan thường trực chưa đặt chỉ số.", "The standing agency has not set any yet.")
    package static let indicatorNew = Phrase("Lập chỉ số mới", "New indicator")
    package static let indicatorsSuggested = Phrase("Gợi ý theo nội dung kế hoạch", "Suggestions from the plan's text")
    package static let indicatorsSuggestedText = Phrase(
        "Chỉ là gợi ý, chưa có hiệu lực và không kèm mục tiêu, cho đến khi cán bộ thường trực đưa vào dùng.",
        "Only suggestions, without targets; they count for nothing until the clerk adopts them.")
    package static let indicatorSuggestion = Phrase("Gợi ý", "Suggestion")
    package static let indicatorAdopt = Phrase("Đưa vào dùng", "Adopt")
    package static let indicatorName = Phrase("Tên chỉ số", "Name")
    package static let indicatorTheme = Phrase("Nội dung thi đua", "Theme")
    package static let indicatorCriterion = Phrase("Tiêu chí của kế hoạch", "Criterion of the plan")
    package static let indicatorKind = Phrase("Cách trả lời", "Kind of answer")
    package static let indicatorMeasure = Phrase("Đơn vị tính", "Unit of measure")
    package static let indicatorMeasureHint = Phrase(
        "Ví dụ lớp, người, hồ sơ. Để trống nếu không đếm.",
        "For example classes or people. Empty for what is not counted.")
    package static let indicatorDirection = Phrase("Chiều tốt", "Better")
    package static let indicatorGroups = Phrase("Về đối tượng thi đua", "About participants")
    package static let indicatorGroupsHint = Phrase("Không chọn: mọi đối tượng.", "None chosen: all of them.")
    package static let indicatorGroupsAll = Phrase("Mọi đối tượng", "All")
    package static let indicatorReporters = Phrase("Đơn vị nào báo cáo", "Who reports")
    package static let indicatorCadence = Phrase("Kỳ báo cáo", "Reported")
    package static let indicatorDay = Phrase(
        "Ngày của mốc, hoặc ngày báo cáo một lần",
        "Day of the milestone or single report")
    package static let indicatorDayHint = Phrase(
        "Chỉ điền cho mốc hoàn thành và chỉ số báo cáo một lần.", "Only for milestones and what is reported once.")
    package static let indicatorDue = Phrase("Nộp trong vòng mấy ngày sau kỳ", "Due how many days after the period")
    package static let indicatorDueHint = Phrase(
        "Rơi vào ngày nghỉ thì lùi đến ngày làm việc tiếp theo.", "On a day off it moves to the next working day.")
    package static let indicatorDueDays = Phrase("{count} ngày sau khi hết kỳ", "{count} days after the period")
    package static let indicatorBaseline = Phrase("Số liệu gốc", "Baseline")
    package static let indicatorBaselineHint = Phrase(
        "Mức trước khi phát động; tỷ lệ thì ghi phần trăm.", "Where it stood before; a percent for ratios.")
    package static let indicatorTargets = Phrase("Mục tiêu của mỗi đơn vị", "Target of each unit")
    package static let indicatorWholeTargets = Phrase("Mục tiêu toàn xã", "Target of all together")
    package static let indicatorTargetsHint = Phrase(
        "Mỗi dòng một kỳ, ví dụ “quý II/2026: 5”; “mọi kỳ: 5” cho các kỳ còn lại. Tỷ lệ thì ghi phần trăm.",
        "One period a line, “quý II/2026: 5”; “mọi kỳ: 5” for all others. Percents for ratios.")
    package static let indicatorCombining = Phrase("Gộp số liệu nhiều kỳ", "Putting periods together")
    package static let indicatorCombiningHint = Phrase(
        """
        Dùng cho kết quả cả năm, sơ kết, tổng kết. Đề xuất theo cách trả lời: số lượng thì cộng các kỳ (số đang có đến \
        cuối kỳ thì lấy kỳ sau cùng), tỷ lệ thì cộng tử số và mẫu số, có/không và mốc thì lấy kỳ sau cùng, lời văn thì \
        để “Chưa nêu”.
        """,
        """
        For the year's results and for reviews. Proposed: numbers are added up (what there is at the end of a period: the \
        last one's), parts and wholes of ratios too, of yes or no and milestones the last counts, texts stay “Not said”.
        """)
    package static let indicatorCombiningProposed = Phrase(
        "Đề xuất: {way}. Đây là đề xuất, cán bộ thường trực quyết định.",
        "Proposed: {way}. Only a proposal; the clerk decides.")
    package static let combiningUnsaid = Phrase("Chưa nêu", "Not said")
    package static let combiningUnsaidRemark = Phrase(
        "Chưa nêu cách gộp nhiều kỳ: đây chỉ là số của kỳ này, không phải của cả thời gian.",
        "How periods are put together is not said: this is the one period's value, not that of the whole time.")
    package static let indicatorEvidence = Phrase("Nguồn số liệu, minh chứng", "Source of the figures")
    package static let indicatorFrom = Phrase("Áp dụng từ ngày", "In force from")
    package static let indicatorFromHint = Phrase(
        "Kỳ kết thúc từ ngày này trở đi dùng nội dung này.", "Periods that end on or after this day use it.")
    package static let indicatorChange = Phrase("Sửa chỉ số, mục tiêu", "Change it")
    package static let indicatorChangeTitle = Phrase("Sửa: {name}", "Change: {name}")
    package static let indicatorChangeText = Phrase(
        "Lưu thành bản mới. Báo cáo của các kỳ trước vẫn tính theo bản cũ.",
        "Kept as a new version. Reports of earlier periods stay judged by the old one.")
    package static let indicatorReason = Phrase("Lý do thay đổi", "Why it changes")
    package static let indicatorVersions = Phrase("Các bản", "Versions")
    package static let indicatorVersion = Phrase("Bản", "Version")
    package static let indicatorNow = Phrase("Đang áp dụng", "In force now")
    package static let indicatorNone = Phrase("Chưa đặt", "None set")
    package static let indicatorRetire = Phrase("Thôi dùng", "Retire")
    package static let indicatorRetireTitle = Phrase("Thôi dùng: {name}", "Retire: {name}")
    package static let indicatorRetireText = Phrase(
        "Từ ngày chọn, không đơn vị nào phải báo cáo chỉ số này nữa. Số liệu đã báo cáo vẫn giữ và vẫn xem được.",
        "From that day on nobody reports it any more. What was reported is kept and can be read.")
    package static let indicatorRetireFrom = Phrase("Từ ngày", "From")
    package static let indicatorRetiredOn = Phrase("Thôi dùng từ {day}", "Retired from {day}")
    package static let indicatorResults = Phrase("Xem kết quả", "Results")

    package static let indicatorGroupsReady = Phrase(
        "Nhóm chỉ số có sẵn, đưa vào dùng một lần:", "Ready groups, adopted at once:")
    package static let indicatorGroupCount = Phrase("{count} chỉ số", "{count} indicators")
    package static let indicatorGroupAdopt = Phrase("Đưa cả nhóm vào dùng", "Adopt the group")
    package static let indicatorGroupTitle = Phrase("Đưa nhóm vào dùng: {group}", "Adopt a group: {group-en}")
    package static let indicatorImportTitle = Phrase("Nhập chỉ số từ tệp", "Import indicators from a file")
    package static let indicatorImportReason = Phrase("Nhập từ tệp bảng", "Imported from a table")
    package static let indicatorTableHowRows = Phrase(
        "Mỗi dòng là một chỉ số. Tệp tải ở trang Chỉ số sửa rồi nhập lại được.",
        "A row is one indicator. The file saved from the page of indicators can be changed and brought back.")
    package static let indicatorTableHowKey = Phrase(
        """
        Cùng nội dung, cùng tên là cùng một chỉ số: giống hết thì giữ nguyên, khác thì thành bản mới từ ngày ghi ở cột \
        “Áp dụng từ ngày”, phải sau ngày của bản đang có.
        """,
        """
        Same theme and name is the same indicator: what is equal stays, what differs becomes a new version from the day in \
        “In force from”, which has to lie after the present one's.
        """)
    package static let indicatorTableNoteChoice = Phrase("Chọn trong danh mục.", "One of the list.")
    package static let indicatorTableNoteText = Phrase("Như ở trang của chỉ số.", "As on the indicator's page.")
    package static let indicatorTableNoteReporters = Phrase(
        "Loại đơn vị báo cáo; nhiều loại cách nhau bằng dấu chấm phẩy.", "Kinds of unit; several parted by semicolons.")
}
