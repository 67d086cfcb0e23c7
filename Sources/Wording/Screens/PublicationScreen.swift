/// What anybody may see: published lists, and a certificate by its code.
extension Phrase {
    package static let publicationTitle = Phrase("Khen thưởng đã công bố", "Published awards")
    package static let publicationHelp = Phrase(
        "Danh sách theo quyết định của Chủ tịch Ủy ban nhân dân đang có hiệu lực.",
        "Lists by decisions of the Chairman of the People's Committee that are in force.")
    package static let publicationYear = Phrase("Năm", "Year")
    package static let publicationAll = Phrase("Tất cả", "All")
    package static let publicationNone = Phrase("Chưa có quyết định nào được công bố", "Nothing has been published yet")
    package static let publicationNoneHint = Phrase(
        "Danh sách xuất hiện ở đây sau khi quyết định được ban hành và công bố.",
        "Lists appear here once a decision is issued and published.")
    package static let publicationNoneYear = Phrase(
        "Năm này chưa có danh sách nào", "Nothing was published in this year")
    package static let publicationDecision = Phrase(
        "Quyết định số {number} ngày {day}", "Decision {number} of {day}")
    package static let publicationRecipients = Phrase("{count} khen thưởng", "Awards: {count}")
    package static let publicationOrdinal = Phrase("Số", "No.")
    package static let publicationName = Phrase("Tên", "Name")
    package static let publicationDetail = Phrase("Chức vụ, đơn vị, địa chỉ", "Post, unit, address")
    package static let publicationAchievement = Phrase("Thành tích", "Achievement")
    package static let publicationTakenBack = Phrase(
        "{count} khen thưởng trong danh sách ban đầu đã bị hủy bỏ bằng quyết định khác.",
        "Awards of the first list taken back by another decision: {count}.")
    package static let publicationReplaces = Phrase(
        "Thay thế Quyết định số {number} ngày {day}.", "It replaces decision {number} of {day}.")
    package static let publicationCancels = Phrase(
        "Hủy bỏ khen thưởng theo Quyết định số {number} ngày {day}.",
        "It takes back awards of decision {number} of {day}.")
    package static let publicationCorrected = Phrase(
        "Đã được đính chính tại Công văn số {number} ngày {day}.", "Corrected by letter {number} of {day}.")
    package static let publicationReplacedBy = Phrase(
        "Đã được thay thế bởi Quyết định số {number} ngày {day}; xem danh sách tại quyết định đó.",
        "Replaced by decision {number} of {day}, which has the list.")
    package static let publicationReplaced = Phrase(
        "Đã được thay thế bằng quyết định khác.", "Replaced by another decision.")
    package static let publicationReplacedUnseen = Phrase(
        """
        Quyết định này đã được thay thế bằng một quyết định chưa công bố. Danh sách dưới đây ghi theo quyết định này, gồm \
        những khen thưởng vẫn còn hiệu lực.
        """,
        """
        A decision that is not public yet took the place of this one. The list below has the awards that still stand, in \
        the words of this one.
        """)
    package static let publicationCancelledBy = Phrase(
        "Mọi khen thưởng của quyết định này đã bị hủy bỏ theo Quyết định số {number} ngày {day}.",
        "Every award of it was taken back by decision {number} of {day}.")
    package static let publicationCancelled = Phrase(
        "Mọi khen thưởng của quyết định này đã bị hủy bỏ.", "Every award of it was taken back.")
    package static let publicationCancellation = Phrase(
        "Quyết định này hủy bỏ {count} khen thưởng đã tặng.", "This decision takes back awards given before: {count}.")
    package static let publicationPrint = Phrase("Xem bản để in", "Page to print")
    package static let publicationVerify = Phrase("Kiểm tra giấy khen bằng mã QR", "Check a certificate by its QR code")
    package static let publicationLookUp = Phrase("Tra cứu giấy khen theo mã", "Look up a certificate by its code")

    package static let lookUpTitle = Phrase("Tra cứu giấy khen", "Look up a certificate")
    package static let lookUpHelp = Phrase(
        "Mã gồm 12 chữ và số, in ở góc dưới bên trái của giấy khen.",
        "The code has 12 letters and digits and stands at the lower left of the certificate.")
    package static let lookUpCode = Phrase("Mã trên giấy khen", "Code on the certificate")
    package static let lookUpCodeHint = Phrase(
        "Ví dụ 7K3M-Q2XD-90AF; chữ thường và bỏ dấu gạch cũng được.",
        "For example 7K3M-Q2XD-90AF; small letters and no hyphens are fine.")
    package static let lookUpButton = Phrase("Tra cứu", "Look up")
    package static let lookUpMissing = Phrase("Không tìm thấy giấy khen có mã này", "No certificate has this code")
    package static let lookUpHints = [
        Phrase(
            "So lại từng chữ với giấy khen; mã có đúng 12 chữ và số.",
            "Compare each letter; there are exactly 12 letters and digits."),
        Phrase(
            "Mã không dùng các chữ I, L, O, U: đó là số 1 hoặc số 0, hoặc chữ V.",
            "The code has no I, L, O or U: it is 1, 0 or the letter V."),
        Phrase(
            "Giấy khen chỉ tra cứu được sau khi quyết định được công bố.",
            "Certificates can be looked up once their decision is published."),
    ]
    package static let lookUpAsk = Phrase(
        "Vẫn không thấy: hỏi cơ quan có tên trên giấy khen.", "Still nothing: ask the office named on the certificate.")
    package static let lookUpValid = Phrase("Giấy khen này còn hiệu lực", "This certificate is valid")
    package static let lookUpReplaced = Phrase(
        "Giấy khen này đã được thay bằng giấy khác", "This certificate was replaced by another")
    package static let lookUpCancelled = Phrase(
        "Giấy khen này đã bị hủy bỏ, không còn giá trị", "This certificate was taken back and is void")
    package static let lookUpAward = Phrase("Hình thức", "Award")
    package static let lookUpGivenBy = Phrase("Cơ quan tặng", "Given by")
    package static let lookUpDecision = Phrase("Quyết định", "Decision")
    package static let lookUpSigner = Phrase("Người ký", "Signer")
    package static let lookUpCompare = Phrase(
        "So tên và thành tích trên giấy với những dòng này.",
        "Compare name and achievement on the paper with these lines.")
}
