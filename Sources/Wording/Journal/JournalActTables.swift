extension JournalAct {
    /// Log-in sessions, whose subject is an account.
    static let ofLogIn: [String: Phrase] = [
        "session.open": Phrase("Đăng nhập", "Logged in"),
        "session.end": Phrase("Đăng xuất", "Logged out"),
        "session.end-all": Phrase("Đăng xuất khỏi mọi thiết bị", "Logged out everywhere"),
    ]

    /// Nominations and decisions.
    static let ofDossiers: [String: Phrase] = [
        "nomination.create": Phrase("Lập đề nghị khen thưởng", "Began a nomination"),
        "nomination.edit": Phrase("Sửa hồ sơ đề nghị", "Changed a dossier"),
        "nomination.submit": Phrase("Nộp hồ sơ đề nghị", "Submitted a dossier"),
        "nomination.withdraw": Phrase("Rút đề nghị", "Withdrew a nomination"),
        "nomination.accept": Phrase("Tiếp nhận hồ sơ", "Accepted a dossier"),
        "nomination.return": Phrase("Trả hồ sơ để bổ sung", "Returned a dossier for supplement"),
        "nomination.decline": Phrase("Từ chối hồ sơ", "Declined a dossier"),
        "nomination.lapse": Phrase("Hồ sơ quá hạn bổ sung", "Dossier lapsed without its supplement"),
        "nomination.reopen": Phrase("Mở lại hồ sơ quá hạn", "Reopened a lapsed dossier"),
        "nomination.appraise": Phrase("Ghi kết quả thẩm định", "Recorded an appraisal"),
        "nomination.place": Phrase("Phân bổ theo số lượng", "Allocated by the quota"),
        "nomination.forward": Phrase("Trình đề nghị lên cấp trên", "Forwarded a nomination"),
        "nomination.receive": Phrase("Nhận đề nghị từ cơ quan cấp dưới", "Received a proposal from below"),
        "nomination.resend": Phrase("Gửi bổ sung lên cấp trên", "Sent the supplement up"),
        "nomination.upper-accept": Phrase("Cấp trên tiếp nhận hồ sơ", "The upper level accepted the dossier"),
        "nomination.upper-return": Phrase("Cấp trên yêu cầu bổ sung", "The upper level asked for a supplement"),
        "nomination.upper-lapse": Phrase("Quá hạn bổ sung của cấp trên", "The upper level's supplement lapsed"),
        "nomination.upper-answer": Phrase("Cấp trên trả lời", "The upper level answered"),
        "nomination.answer": Phrase("Ghi kết quả của cấp trên", "Entered the higher level's answer"),
        "nomination.decide": Phrase("Khen thưởng theo quyết định", "Awarded by a decision"),
        "nomination.refuse": Phrase("Chủ tịch không duyệt đề nghị", "Nomination refused by the Chairman"),
        "nomination.cancel": Phrase("Hủy bỏ khen thưởng", "Took an award back"),
        "nomination.call": Phrase("Đưa vào phiên họp Hội đồng", "Put on a session's agenda"),
        "nomination.take-off": Phrase("Rút khỏi phiên họp", "Taken off a session's agenda"),
        "nomination.vote": Phrase("Hội đồng biểu quyết", "Voted on by the council"),
        "nomination.publish": Phrase("Công bố khen thưởng", "Published the award"),
        "nomination.archive": Phrase("Lưu trữ hồ sơ", "Archived the dossier"),
        "nomination.replace": Phrase("Khen thưởng theo quyết định thay thế", "Awarded by a replacing decision"),
        "nomination.evidence.add": Phrase("Thêm tệp minh chứng", "Added a file of evidence"),
        "nomination.evidence.remove": Phrase("Bỏ tệp minh chứng", "Removed a file of evidence"),
        "decision.draft": Phrase("Lập dự thảo quyết định", "Drafted a decision"),
        "decision.edit": Phrase("Sửa dự thảo quyết định", "Changed a draft decision"),
        "decision.present": Phrase("Trình dự thảo quyết định", "Presented a decision"),
        "decision.withdraw": Phrase("Rút lại dự thảo quyết định", "Took a presented decision back"),
        "decision.send-back": Phrase("Trả lại dự thảo quyết định", "Sent a draft decision back"),
        "decision.issue": Phrase("Ban hành quyết định", "Issued a decision"),
        "decision.publish": Phrase("Công bố quyết định", "Published a decision"),
        "decision.discard": Phrase("Bỏ dự thảo quyết định", "Discarded a draft decision"),
    ]

    /// Occasions, the council and its sessions.
    static let ofCouncil: [String: Phrase] = [
        "occasion.add": Phrase("Thêm đợt khen thưởng đột xuất", "Added an unscheduled occasion"),
        "occasion.open": Phrase("Mở đợt, ban hành hướng dẫn", "Opened an occasion with its guidance"),
        "occasion.guide": Phrase("Sửa hướng dẫn của đợt", "Changed an occasion's guidance"),
        "occasion.extend": Phrase("Gia hạn nộp hồ sơ cho một đơn vị", "Extended a unit's deadline"),
        "occasion.close": Phrase("Khóa nhận hồ sơ", "Closed the intake"),
        "occasion.reopen": Phrase("Mở lại nhận hồ sơ", "Reopened the intake"),
        "occasion.archive": Phrase("Lưu trữ đợt khen thưởng", "Archived an occasion"),
        "council.compose": Phrase("Nhập thành phần hội đồng", "Entered the council's composition"),
        "session.call": Phrase("Triệu tập phiên họp", "Called a session"),
        "session.call-off": Phrase("Hủy phiên họp", "Called a session off"),
        "session.attend": Phrase("Điểm danh phiên họp", "Noted attendance"),
        "session.open": Phrase("Khai mạc phiên họp", "Opened a session"),
        "session.vote": Phrase("Nhập kết quả biểu quyết", "Entered a vote"),
        "session.close": Phrase("Kết thúc biểu quyết, lập biên bản", "Closed the voting"),
        "session.sign": Phrase("Ký biên bản phiên họp", "Signed the minutes"),
    ]

    /// What is measured, and what is reported of it.
    static let ofProgress: [String: Phrase] = [
        "indicator.add": Phrase("Lập chỉ số mới", "Set a new indicator"),
        "indicator.adopt": Phrase("Đưa chỉ số gợi ý vào dùng", "Adopted a suggested indicator"),
        "indicator.change": Phrase("Sửa chỉ số, mục tiêu", "Changed an indicator"),
        "indicator.retire": Phrase("Thôi dùng chỉ số", "Retired an indicator"),
        "progress.fill": Phrase("Nhập số liệu tiến độ", "Entered progress figures"),
        "progress.submit": Phrase("Nộp báo cáo tiến độ", "Handed a progress report in"),
        "progress.confirm": Phrase("Xác nhận báo cáo tiến độ", "Confirmed a progress report"),
        "progress.return": Phrase("Trả báo cáo tiến độ để sửa", "Sent a progress report back"),
        "progress.correct": Phrase("Sửa số liệu đã xác nhận", "Corrected a confirmed figure"),
    ]

    /// Digital maturity of enterprises.
    static let ofMaturity: [String: Phrase] = [
        "maturity.open": Phrase("Bắt đầu tự đánh giá chuyển đổi số", "Began a maturity assessment"),
        "maturity.fill": Phrase("Trả lời một phần bản tự đánh giá", "Answered a part of an assessment"),
        "maturity.submit": Phrase("Nộp bản tự đánh giá", "Handed an assessment in"),
        "maturity.confirm": Phrase("Xác nhận đã xem bản tự đánh giá", "Confirmed an assessment"),
        "maturity.return": Phrase("Trả bản tự đánh giá để xem lại", "Sent an assessment back"),
        "maturity.withdraw": Phrase("Rút bản tự đánh giá", "Took an assessment back"),
        "maturity.record": Phrase("Ghi kết quả đánh giá từ nơi khác", "Entered a result from elsewhere"),
        "maturity.cancel": Phrase("Hủy kết quả đánh giá đã ghi", "Cancelled an entered result"),
        "maturity.load-set": Phrase("Nạp bộ tiêu chí chuyển đổi số", "Loaded a maturity criteria set"),
    ]

    /// Points.
    static let ofScoring: [String: Phrase] = [
        "scoring.open": Phrase("Lập phiếu chấm điểm", "Opened a score sheet"),
        "scoring.fill": Phrase("Nhập số liệu phiếu chấm điểm", "Entered figures of a score sheet"),
        "scoring.submit": Phrase("Nộp phiếu chấm điểm", "Handed a score sheet in"),
        "scoring.withdraw": Phrase("Rút phiếu chấm điểm", "Took a score sheet back"),
        "scoring.return": Phrase("Trả phiếu chấm điểm để sửa", "Sent a score sheet back"),
        "scoring.review": Phrase("Thẩm định điểm", "Reviewed a score sheet"),
        "scoring.confirm": Phrase("Xác nhận điểm", "Confirmed the points"),
        "scoring.freeze": Phrase("Chốt điểm", "Froze the points"),
        "scoring.unfreeze": Phrase("Bỏ chốt điểm", "Unfroze the points"),
        "scoring.set-table": Phrase("Đặt thang điểm", "Set a table of points"),
    ]

    /// Accounts, participants, registrations and the set-up.
    static let ofRecords: [String: Phrase] = [
        "account.add": Phrase("Tạo tài khoản", "Added an account"),
        "account.change": Phrase("Sửa tài khoản", "Changed an account"),
        "account.password": Phrase("Đổi mật khẩu", "Changed the own password"),
        "account.reset": Phrase("Cấp lại mật khẩu", "Reset a password"),
        "account.revoke": Phrase("Khóa tài khoản", "Closed an account"),
        "account.restore": Phrase("Mở lại tài khoản", "Restored an account"),
        "participant.add": Phrase("Thêm đối tượng thi đua", "Added a participant"),
        "participant.import": Phrase("Nhập đối tượng từ tệp bảng", "Imported participants from a table"),
        "participant.change": Phrase("Sửa đối tượng thi đua", "Changed a participant"),
        "registration.register": Phrase("Đăng ký thi đua", "Registered for themes"),
        "registration.change": Phrase("Sửa đăng ký thi đua", "Changed a registration"),
        "registration.withdraw": Phrase("Rút đăng ký thi đua", "Withdrew a registration"),
        "agency.initialise": Phrase("Cài đặt ban đầu", "Set the installation up"),
        "agency.below": Phrase("Thêm cơ quan cấp dưới", "Added an agency below"),
        "agency.above": Phrase("Đặt dưới cơ quan cấp trên", "Placed below an upper agency"),
        "unit.add": Phrase("Thêm đơn vị", "Added a unit"),
        "unit.link": Phrase("Gắn đơn vị với cơ quan cấp dưới", "Linked a unit to an agency below"),
        "law.add": Phrase("Nhập quy định vào sổ căn cứ", "Entered a rule into the registry"),
        "law.confirm": Phrase("Ghi đã đối chiếu quy định", "Noted that a rule was compared"),
        "law.withdraw": Phrase("Rút bản ghi trong sổ căn cứ", "Withdrew an entry of the registry"),
        "plan.replace": Phrase("Thay kế hoạch", "Replaced the plan"),
        "plan.review.upload": Phrase("Tải văn bản kế hoạch lên", "Uploaded a plan paper"),
        "plan.review.correct": Phrase("Sửa, xác nhận bản đọc kế hoạch", "Corrected the reading of a plan"),
        "plan.review.undo": Phrase("Hoàn tác một lần sửa bản đọc kế hoạch", "Undid a correction of a plan's reading"),
        "plan.review.launch": Phrase("Phát động kế hoạch từ văn bản", "Launched a plan from its paper"),
        "plan.review.discard": Phrase("Bỏ bản đọc kế hoạch", "Discarded the reading of a plan"),
        "plan.review.restore": Phrase("Khôi phục bản đọc kế hoạch", "Restored the reading of a plan"),
        "calendar.set": Phrase("Ghi ngày nghỉ, ngày làm việc", "Set a day off or worked"),
        "calendar.unset": Phrase("Bỏ ngày đã ghi trong lịch làm việc", "Took a day out of the working calendar"),
    ]
}
