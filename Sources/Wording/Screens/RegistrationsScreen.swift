/// Registrations: list, form, taking back.
extension Phrase {
    package static let registrationsTitle = Phrase("Đăng ký thi đua", "Registrations")
    package static let registrationsOptional = Phrase(
        """
        Đăng ký là tự nguyện. Không đăng ký vẫn được đề nghị khen thưởng, và đăng ký không phải là điều kiện.
        """,
        "Registering is voluntary. Without it one may still be nominated; it is never a condition of an award.")
    package static let registrationsNew = Phrase("Lập đăng ký mới", "New registration")
    package static let registrationsNewWho = Phrase("Đăng ký cho ai?", "Who is to be registered?")
    package static let registrationsAllThemes = Phrase("Cả {count} nội dung", "All {count} themes")
    package static let registrationsYear = Phrase("Năm", "Year")
    package static let registrationsAllYears = Phrase("Tất cả các năm", "All years")
    package static let registrationsCount = Phrase("{count} đăng ký", "Registrations: {count}")
    package static let registrationsParticipant = Phrase("Đối tượng", "Participant")
    package static let registrationsUnit = Phrase("Đơn vị", "Unit")
    package static let registrationsThemes = Phrase("Nội dung", "Themes")
    package static let registrationsCommitmentCount = Phrase("Cam kết", "Commitments")
    package static let registrationsStatus = Phrase("Tình trạng", "Status")
    package static let registrationsEmpty = Phrase("Chưa có đăng ký nào", "There are no registrations")
    package static let registrationsEmptyHint = Phrase(
        "Bấm “Lập đăng ký mới”, chọn đối tượng rồi chọn nội dung thi đua.",
        "Choose “New registration”, then the participant and the themes.")

    package static let registrationsNewTitle = Phrase("Đăng ký cho {name}", "Register {name}")
    package static let registrationsChangeTitle = Phrase("{name}, năm {year}", "{name}, {year}")
    package static let registrationsThemesHint = Phrase(
        "Chọn những nội dung sẽ thực hiện; không cần chọn hết.",
        "Choose those that will be taken on; not all are needed.")
    package static let registrationsCommitments = Phrase("Cam kết", "Commitments")
    package static let registrationsCommitmentsHint = Phrase(
        "Mỗi cam kết một ô; ô bỏ trống không được lưu. Cần thêm ô thì lưu lại, trang sửa sẽ có ô mới.",
        "One box each; empty ones are not kept. For more boxes save first: the form then has new ones.")
    package static let registrationsCommitment = Phrase("Cam kết {number}", "Commitment {number}")
    package static let registrationsCommitmentTheme = Phrase("Thuộc nội dung", "Under the theme")
    package static let registrationsCommitmentText = Phrase("Sẽ làm gì", "What will be done")
    package static let registrationsMeasure = Phrase("Đo bằng gì", "Measured by")
    package static let registrationsMeasureHint = Phrase(
        "Ví dụ: số hồ sơ nộp trực tuyến", "For example: forms handed in online")
    package static let registrationsTarget = Phrase("Mức cần đạt", "Target")
    package static let registrationsTargetHint = Phrase("Ví dụ: 90%", "For example: 90%")
    package static let registrationsDue = Phrase("Xong trước ngày", "Done by")
    package static let registrationsSave = Phrase("Lưu đăng ký", "Save the registration")
    package static let registrationsWithdraw = Phrase("Rút đăng ký", "Take it back")
    package static let registrationsWithdrawTitle = Phrase("Rút đăng ký này?", "Take this registration back?")
    package static let registrationsWithdrawText = Phrase(
        """
        Đăng ký năm {year} của {name} sẽ ghi là đã rút và không sửa được nữa. Hồ sơ khen thưởng không bị ảnh hưởng. \
        Muốn tham gia lại thì đăng ký mới.
        """,
        """
        The registration of {name} for {year} will stand as taken back and can not be changed any more. Nominations \
        are not affected. To take part again, register anew.
        """)
    package static let registrationsWithdrawn = Phrase(
        "Đăng ký này đã rút; nội dung được giữ để xem lại.", "This registration was taken back; it is kept to be read.")
    package static let registrationsNoCommitments = Phrase("Không có cam kết.", "There are no commitments.")
}
