package import Domain

extension PeriodReviewSection {
    package var phrase: Phrase {
        switch self {
        case .effect: Phrase("Tác dụng, hiệu quả", "Effect")
        case .limits: Phrase("Tồn tại, hạn chế", "Limits")
        case .causes: Phrase("Nguyên nhân", "Causes")
        case .lessons: Phrase("Bài học kinh nghiệm", "Lessons")
        }
    }

    /// What stands below the heading while one writes.
    package var hint: Phrase {
        switch self {
        case .effect:
            Phrase(
                "Phong trào đã làm thay đổi điều gì, ở đâu, nhìn vào số liệu nào thì thấy.",
                "What the movement changed, where, and which figures show it.")
        case .limits:
            Phrase("Việc gì chưa làm được, nội dung nào chưa đạt.", "What was not done, which themes fell short.")
        case .causes:
            Phrase("Vì sao: nguyên nhân khách quan, chủ quan.", "Why: from outside, and from within.")
        case .lessons:
            Phrase("Từ đó rút ra điều gì cho giai đoạn sau.", "What follows for the next phase.")
        }
    }
}

/// Pages for the review meeting.
extension Phrase {
    package static let periodReviewSlides = Phrase("Trang trình chiếu", "Pages for the meeting")
    package static let slidesHelp = Phrase(
        """
        Số liệu của đúng ngày đã chọn, trùng với trang sơ kết, tổng kết và báo cáo. Khi trình chiếu, dùng phím mũi tên hoặc các \
        nút dưới trang; khi in, mỗi trang là một tờ A4 ngang.
        """,
        """
        The figures of the day chosen, the same as those of the review and its report. On the wall use the arrow keys or the \
        links below each page; printed, each is an A4 sheet on its side.
        """)
    package static let slidesStart = Phrase("Bắt đầu trình chiếu", "Start")
    package static let slidesPage = Phrase("Trang {number} trong {count}", "Page {number} of {count}")
    package static let slidesBack = Phrase("Trang trước", "Back")
    package static let slidesOn = Phrase("Trang tiếp", "Next")
    package static let slidesEnd = Phrase("Thoát trình chiếu", "End")
    package static let slidesAwardForms = Phrase("Khen thưởng theo hình thức", "Awards by form")
    package static let slidesSpreading = Phrase("Mô hình, điển hình và truyền thông", "Examples and communication")
    package static let slidesContinued = Phrase("{heading} (tiếp)", "{heading} (continued)")
    package static let slidesOrigin = Phrase("Nguồn số liệu", "Where the figures come from")
    package static let slidesOriginText = Phrase(
        "Lấy từ hồ sơ và nhật ký của phong trào, tính những gì đã ghi đến hết ngày {day}.",
        "From the records and the journal of the movement, counted by what was told by the end of {day}.")
}

/// What units themselves reported.
extension Phrase {
    package static let gatheredTitle = Phrase("Báo cáo của các đơn vị", "What units reported")
    package static let gatheredText = Phrase(
        """
        Khó khăn, vướng mắc mà đơn vị ghi trong báo cáo tiến độ đã xác nhận và trong biên bản kiểm tra, đến hết ngày đã chọn. Dùng \
        khi viết phần tồn tại, hạn chế và nguyên nhân.
        """,
        """
        Difficulties units told in progress reports that were confirmed and in the records of visits, up to the end of the day \
        chosen: beside you when you write of limits and causes.
        """)
    package static let gatheredSource = Phrase("Ghi ở", "Where")
    package static let gatheredReport = Phrase("Báo cáo {period}", "Report of {period}")
    package static let gatheredVisit = Phrase("Kiểm tra ngày {day}", "Visit of {day}")
    package static let gatheredNone = Phrase(
        "Đến ngày này chưa đơn vị nào ghi khó khăn, vướng mắc", "No unit had told of difficulties by this day")
    package static let gatheredSilent = Phrase(
        "{count} đơn vị chưa có báo cáo được xác nhận", "Units without a confirmed report: {count}")
}
