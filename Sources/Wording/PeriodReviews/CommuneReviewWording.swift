/// The reviews of the agencies below.
extension Phrase {
    package static let communeReviewsTitle = Phrase("Sơ kết, tổng kết của các xã", "Reviews of the communes")
    package static let communeReviewsText = Phrase(
        """
        Số liệu từng xã tính như trang sơ kết, tổng kết của chính xã ấy, đến hết ngày đã chọn. Cấp trên chỉ xem số tổng, không xem \
        hồ sơ và tên người của xã.
        """,
        """
        The figures of each commune are those of its own review as of the day chosen. The level above sees sums, no records and \
        no names.
        """)
    package static let communeReviewsDay = Phrase("Tính đến hết ngày {day}", "As of the end of {day}")
    package static let communeReviewsNone = Phrase(
        "Không có xã nào ở dưới cơ quan này", "No agency stands below this one")
    package static let communeReviewsNoneHint = Phrase(
        """
        Bản cài đặt trên SQLite dùng cho một cơ quan. Muốn tổng hợp nhiều xã, dùng bản cài đặt trên PostgreSQL có cơ quan cấp \
        tỉnh và các xã.
        """,
        """
        An installation on SQLite serves one agency. To sum up many communes, use one on PostgreSQL with the province and its \
        communes in it.
        """)
    package static let communeReviewsNoOccasion = Phrase(
        "Kế hoạch của cơ quan này không có đợt sơ kết, tổng kết nên không biết xã nào đã xong.",
        "The plan of this agency has no review, so nobody can say which commune is done.")
    package static let communeReviewsAllClosed = Phrase(
        "Các xã đều đã hoàn thành sơ kết, tổng kết.", "All communes have closed their review.")
    package static let communeReviewsOpen = Phrase(
        "Chưa hoàn thành: {count} trong {all} xã", "Not closed: {count} of {all}")
    package static let communeReviewsNow = Phrase(
        "Tình trạng của đợt là tình trạng hiện nay, không theo ngày đã chọn.",
        "The standing of a review is that of now, not of the day chosen.")
    package static let communeReviewsNotPlanned = Phrase("không có đợt này trong kế hoạch", "not in its plan")
    package static let communeReviewsSum = Phrase("Cộng các xã", "All communes together")
    package static let communeReviewsEach = Phrase("Từng xã", "Commune by commune")
    package static let communeReviewsClosed = Phrase("Xã đã hoàn thành đợt", "Communes that closed it")
    package static let communeReviewsRegistered = Phrase("Lượt đăng ký", "Registrations")
    package static let communeReviewsCollectives = Phrase("Tập thể được khen", "Collectives awarded")
    package static let communeReviewsHouseholds = Phrase("Hộ gia đình được khen", "Households awarded")
    package static let communeReviewsPeople = Phrase("Cá nhân được khen", "Persons awarded")
    package static let communeReviewsWomen = Phrase("Nữ được khen", "Women awarded")
    package static let communeReviewsDirect = Phrase("Người trực tiếp được khen", "Direct workers awarded")
    package static let communeReviewsIncome = Phrase("Quỹ thu (đồng)", "Fund in (đồng)")
    package static let communeReviewsSpent = Phrase("Quỹ chi (đồng)", "Fund out (đồng)")
    package static let communeReviewsTaking = Phrase("Xã có số liệu", "Communes with figures")
    package static let communeReviewsReached = Phrase("Chỉ số đạt mục tiêu", "Targets reached")
    package static let communeReviewsJudged = Phrase("Chỉ số so được", "Indicators judged")
    package static let communeReviewsOwn = Phrase("Đợt của xã", "Its own review")
    package static let communeReviewsNoFigures = Phrase("Chưa xã nào có số liệu", "No commune has figures")
    package static let communeReviewsWritten = Phrase(
        "Đã ghi số liệu của {count} xã vào {path}.", "Wrote the figures of {count} communes to {path}.")
    package static let communeReviewsTold = Phrase("{done}/{all} xã", "{done} of {all} communes")
}
