/// What goes up between agencies of one installation.
extension Phrase {
    package static let communesTitle = Phrase("Đề nghị từ các xã", "Proposals from the communes")
    package static let communesHelp = Phrase(
        "Chỉ gồm hồ sơ các xã đã trình lên; hồ sơ đang làm ở xã không hiện ở đây.",
        "Only what the communes sent up; what they are still working on is not shown here.")
    package static let communesName = Phrase("Cơ quan", "Agency")
    package static let communesReceived = Phrase("Đã nhận", "Received")
    package static let communesUnderWay = Phrase("Đang xét", "Under way")
    package static let communesGranted = Phrase("Được khen thưởng", "Granted")
    package static let communesNotGranted = Phrase("Không khen thưởng", "Not granted")
    package static let communesOccasion = Phrase("Đợt khen thưởng", "Occasion")
    package static let communesAll = Phrase("Tất cả các đợt", "All occasions")
    package static let communesSee = Phrase("Xem từng xã", "See each commune")
    package static let communesNothing = Phrase("Chưa xã nào trình hồ sơ.", "No commune has sent anything yet.")
    package static let communesNone = Phrase("Chưa có cơ quan cấp dưới.", "There is no agency below.")
    package static let communesNoneHint = Phrase(
        "Người quản trị thêm cơ quan bằng lệnh thidua agency add.",
        "The administrator adds one with the command thidua agency add.")

    package static let proposalSentTitle = Phrase("Đã trình cấp trên", "Sent to the upper level")
    package static let proposalReceivedTitle = Phrase("Do cơ quan cấp dưới trình", "Proposed from below")
    package static let proposalTo = Phrase("Gửi đến", "Sent to")
    package static let proposalFrom = Phrase("Cơ quan trình", "Proposed by")
    package static let proposalNumber = Phrase("Số hồ sơ ở cấp trên", "Number there")
    package static let proposalSent = Phrase("Ngày trình", "Sent")
    package static let proposalStands = Phrase("Tình trạng", "Stands at")
    package static let proposalAsked = Phrase(
        "{agency} yêu cầu bổ sung trước hết ngày {day}:", "{agency} asks for a supplement by the end of {day}:")
    package static let proposalCouncil = Phrase("Phiên họp Hội đồng", "Council session")
    package static let proposalResult = Phrase("Kết quả biểu quyết", "Result of the vote")
    package static let proposalVotes = Phrase(
        "{agree}/{all} phiếu đồng ý, Hội đồng có {members} thành viên", "{agree} of {all} votes, {members} members")
    package static let proposalComposed = Phrase("Quyết định thành lập Hội đồng", "Decision composing the council")
    package static let proposalMinutes = Phrase("Biên bản Hội đồng", "Minutes of the council")

    package static let proposalStandsReceived = Phrase("Đã nhận, chờ kiểm tra", "Received, to be checked")
    package static let proposalStandsReturned = Phrase("Yêu cầu bổ sung", "Supplement asked for")
    package static let proposalStandsLapsed = Phrase(
        "Quá hạn bổ sung; cấp trên có thể mở lại", "Supplement overdue; the upper level may reopen it")
    package static let proposalStandsAccepted = Phrase("Đang xét", "Under consideration")
    package static let proposalStandsGranted = Phrase("Được khen thưởng", "Granted")
    package static let proposalStandsNotGranted = Phrase("Không khen thưởng", "Not granted")
    package static let proposalStandsWithdrawn = Phrase("Đã rút", "Withdrawn")

    package static let forwardingEffects = [
        Phrase(
            "Hồ sơ đến ngay {agency}, đợt “{occasion}”, cùng {count} tệp và biên bản Hội đồng đã ký.",
            "The dossier arrives at {agency} now, occasion “{occasion}”, with {count} files and the signed minutes."),
        Phrase(
            "Từ đó cấp trên kiểm tra, thẩm định, xét và quyết định; tình trạng và kết quả tự hiện ở hồ sơ này.",
            "From then on the upper level checks, appraises and decides; this dossier shows where it stands."),
        Phrase(
            "Không hoàn tác được; đơn vị vẫn có thể rút đề nghị khi cấp trên chưa quyết định.",
            "This can not be undone; the unit may still withdraw while nothing is decided there."),
    ]
    package static let forwardingLacks = Phrase(
        "Hướng dẫn của {agency} còn yêu cầu: {papers}. Hồ sơ chưa có; cấp trên có thể yêu cầu bổ sung.",
        "The guidance of {agency} also asks for: {papers}. The dossier has none; a supplement may be asked for."
    )
    package static let forwardingSend = Phrase("Trình lên", "Send it up")
    package static let forwardingBlocked = Phrase("Chưa trình lên {agency} được", "It can not go to {agency} yet")

    package static let supplementTitle = Phrase("Bổ sung hồ sơ cho cấp trên", "Supplement for the upper level")
    package static let supplementAsked = Phrase("Cấp trên yêu cầu", "What is asked for")
    package static let supplementDue = Phrase("Hết ngày {day}", "By the end of {day}")
    package static let supplementFiles = Phrase("Tệp ở cấp trên", "Files there")
    package static let supplementPaper = Phrase("Giấy tờ", "Paper")
    package static let supplementOther = Phrase("Minh chứng khác", "Other evidence")
    package static let supplementReport = Phrase("Báo cáo và gửi lại", "Report, and sending it again")
    package static let supplementReportLabel = Phrase("Báo cáo thành tích", "Achievement report")
    package static let supplementSend = Phrase("Gửi lại cấp trên", "Send it up again")

    package static let publicationAgencies = Phrase("Chọn cơ quan", "Choose an agency")
    package static let publicationAgenciesHelp = Phrase(
        "Mỗi cơ quan công bố danh sách khen thưởng của mình.", "Every agency publishes its own lists.")
}
