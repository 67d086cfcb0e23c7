/// Participants: list, form, record over the years.
extension Phrase {
    package static let participantsTitle = Phrase("Đối tượng thi đua", "Participants")
    package static let participantsSearch = Phrase("Tìm tên, không cần dấu", "Find a name, marks not needed")
    package static let participantsAdd = Phrase("Thêm đối tượng", "Add a participant")
    package static let participantsUnits = Phrase("Danh sách đơn vị", "List of units")
    package static let participantsCount = Phrase("{count} đối tượng", "Participants: {count}")
    package static let participantsKind = Phrase("Loại đối tượng", "Kind")
    package static let participantsUnit = Phrase("Đơn vị", "Unit")
    package static let participantsAll = Phrase("Tất cả", "All")
    package static let participantsEmpty = Phrase("Chưa có đối tượng nào", "There are no participants yet")
    package static let participantsEmptyHint = Phrase(
        "Thêm tập thể, cá nhân, tổ chức, doanh nghiệp tham gia phong trào.",
        "Add the collectives, persons, organisations and enterprises that take part.")

    package static let participantsName = Phrase("Tên", "Name")
    package static let participantsNamePerson = Phrase("Họ và tên", "Full name")
    package static let participantsNameHint = Phrase(
        "Viết đúng như sẽ in trên giấy khen.", "Exactly as it is to be printed on a certificate.")
    package static let participantsDetail = Phrase("Địa chỉ hoặc lĩnh vực", "Address or field")
    package static let participantsDetailPerson = Phrase("Chức vụ, nơi làm việc", "Post and workplace")
    package static let participantsDetailHint = Phrase(
        "In dưới tên trên giấy khen.", "Printed under the name on a certificate.")
    package static let participantsGroup = Phrase("Nhóm theo kế hoạch", "Group in the plan")
    package static let participantsGroupHint = Phrase(
        "Quyết định tiêu chí nào được dùng khi xét.", "Decides which criteria are used.")
    package static let participantsNoGroup = Phrase("Không thuộc nhóm nào", "In none of the groups")
    package static let participantsWork = Phrase("Công việc", "Work")
    package static let participantsWorkHint = Phrase(
        "Luật yêu cầu chú trọng người trực tiếp; chỉ hỏi với cá nhân.",
        "The law asks for attention to those who work directly; asked for persons only.")
    package static let participantsGender = Phrase("Giới tính", "Gender")
    package static let participantsGenderHint = Phrase(
        "Chỉ dùng để đếm tỷ lệ; có thể bỏ trống.", "Only for counting shares; may stay empty.")
    package static let participantsGenderNone = Phrase("Không ghi", "Not stated")

    package static let participantsKindWho = Phrase("Gồm những ai", "Who that is")
    package static let participantsKindGo = Phrase("Chọn", "Choose")
    package static let participantsKindTitle = Phrase("Thêm ai vào phong trào?", "Whom do you want to add?")
    package static let participantsKindOrganisation = Phrase(
        "Mặt trận Tổ quốc, tổ chức chính trị - xã hội, hội.",
        "The Fatherland Front, socio-political bodies, associations.")
    package static let participantsKindEnterprise = Phrase(
        "Doanh nghiệp, hợp tác xã; tính như tập thể.", "Companies and cooperatives; counted as collectives.")
    package static let participantsKindCollective = Phrase(
        "Trường học, xóm, phòng, tổ, lớp.", "Schools, villages, offices, teams, classes.")
    package static let participantsKindHousehold = Phrase(
        "Luật có khen hộ gia đình; kế hoạch có thể không nhắc đến.",
        "The law knows households; the plan may not mention them.")
    package static let participantsKindIndividual = Phrase(
        "Một người; hỏi thêm công việc và giới tính.", "One person; work and gender are asked as well.")
    package static let participantsNewTitle = Phrase("Thêm {kind}", "Add: {kind}")
    package static let participantsEditTitle = Phrase("Sửa thông tin", "Change the record")
    package static let participantsEditHint = Phrase(
        "Giấy khen và quyết định đã ký giữ nguyên tên cũ.",
        "Certificates and decisions already signed keep the old name.")

    package static let participantsRecord = Phrase("Thông tin", "Record")
    package static let participantsRegistrations = Phrase("Đăng ký thi đua", "Registrations")
    package static let participantsNoRegistrations = Phrase("Chưa đăng ký năm nào.", "No registrations so far.")
    package static let participantsNominations = Phrase("Đề nghị khen thưởng", "Nominations")
    package static let participantsNoNominations = Phrase(
        "Chưa được đề nghị lần nào.", "Never nominated so far.")
    package static let participantsAwards = Phrase("Đã được khen", "Awards")
    package static let participantsNoAwards = Phrase("Chưa có khen thưởng.", "No awards so far.")
    package static let participantsAchievements = Phrase("Thành tích đã kê khai", "Achievements put forward")
    package static let participantsRewarded = Phrase(
        "đã khen tại quyết định {number}; không đề nghị lại",
        "rewarded by decision {number}; not to be put forward again")
    package static let participantsOccasion = Phrase("Đợt", "Occasion")
    package static let participantsAward = Phrase("Hình thức", "Award")
    package static let participantsStatus = Phrase("Tình trạng", "Status")
    package static let participantsDossier = Phrase("Hồ sơ", "Dossier")
    package static let participantsDecision = Phrase("Quyết định", "Decision")
    package static let participantsDay = Phrase("Ngày", "Day")
    package static let participantsAchievement = Phrase("Thành tích", "Achievement")
    package static let participantsPeriod = Phrase("{first} đến {last}", "{first} to {last}")
    package static let participantsRegister = Phrase("Đăng ký thi đua", "Register")
}
