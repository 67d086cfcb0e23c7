package import Domain

/// The book of outgoing papers, and the signed files beside issued papers.
extension Phrase {
    package static let registerTitle = Phrase("Sổ văn bản đi", "Register of outgoing papers")
    package static let registerStatistics = Phrase("Thống kê khen thưởng năm {year}", "Award statistics of {year}")
    package static let registerText = Phrase(
        """
        Văn bản đã ban hành từ phần mềm: quyết định, biên bản phiên họp đã kết thúc, công văn trả lời kiến nghị, \
        công văn đính chính. Văn bản khác của cơ quan vẫn ở sổ của văn thư.
        """,
        """
        Papers issued with this program: decisions, minutes of closed sessions, answers to petitions, letters of correction. The office's other \
        papers stay in its own register.
        """)
    package static let registerKind = Phrase("Loại văn bản", "Kind of paper")
    package static let registerAllKinds = Phrase("Mọi loại", "All kinds")
    package static let registerSymbol = Phrase("Số, ký hiệu", "Number and symbol")
    package static let registerDate = Phrase("Ngày văn bản", "Day")
    package static let registerSubject = Phrase("Tên loại và trích yếu", "Kind and subject")
    package static let registerSigner = Phrase("Người ký", "Signed by")
    package static let registerSigned = Phrase("Tệp đã ký số", "Signed file")
    package static let registerCorrected = Phrase("Đã đính chính: {letter}", "Corrected: {letter}")
    package static let registerSignedNot = Phrase("Chưa có", "Not yet")
    package static let registerByHand = Phrase("Số ghi tay", "Numbered by hand")
    package static let registerSearch = Phrase("Tìm số, trích yếu, người ký", "Search number, subject, signer")
    package static let registerNone = Phrase("Chưa có văn bản nào được ban hành", "No paper was issued yet")
    package static let registerNoneHint = Phrase(
        "Văn bản vào sổ ngay khi quyết định được ban hành hoặc phiên họp kết thúc.",
        "A paper stands here as soon as a decision is issued or a session closed.")
    package static let registerBook = Phrase("Sổ năm {year} để in", "Book of {year} to print")
    package static let registerWhole = Phrase(
        "Năm {year}: số thứ tự quyết định trong phần mềm liền nhau từ 1 đến {last}.",
        "{year}: the program's series of decisions runs from 1 to {last} without a gap.")
    package static let registerMissing = Phrase(
        "Năm {year}: thiếu số thứ tự {numbers} trong phần mềm. Hãy báo người quản trị chạy lệnh kiểm tra dữ liệu.",
        "{year}: {numbers} of the program's series are missing. Have the administrator run the check of the data.")
    package static let registerGaps = Phrase(
        "Số văn thư không phải văn bản của phần mềm, năm {year}", "Register numbers that are no paper here, {year}")
    package static let registerGapsText = Phrase(
        """
        Các số nằm giữa những số văn thư đã nhập. Hãy đối chiếu với sổ của văn thư và ghi vì sao: văn bản khác mang số đó,         hay số bỏ không dùng.
        """,
        """
        Numbers between those entered from the office's register. Compare with its book and write why: another paper bears         the number, or it was not used.
        """)
    package static let registerNoGaps = Phrase(
        "Không có số nào bỏ trống giữa các số văn thư đã nhập", "No number is missing between those entered")
    package static let registerGapNumbers = Phrase("Số", "Numbers")
    package static let registerGapReason = Phrase("Giải thích", "Explanation")
    package static let registerGapWho = Phrase("Người ghi", "Written by")
    package static let registerUnexplained = Phrase("Chưa giải thích", "Not explained")
    package static let registerUnexplainedNotice = Phrase(
        "Còn {count} khoảng số văn thư chưa giải thích trong sổ văn bản đi.",
        "Register numbers nobody has explained yet: {count}.")
    package static let registerExplain = Phrase("Ghi giải thích", "Explain")
    package static let registerExplainOf = Phrase(
        "Giải thích số văn thư, năm {year}", "Explain register numbers of {year}")
    package static let registerFirst = Phrase("Từ số", "From number")
    package static let registerLast = Phrase("Đến số", "To number")
    package static let registerLastHint = Phrase("Bỏ trống nếu chỉ một số.", "Empty for one number only.")
    package static let registerReasonHint = Phrase(
        "Ví dụ: Quyết định về ngân sách trường học, sổ văn thư trang 12; số bỏ không dùng vì hủy dự thảo.",
        "Such as: a decision on a school's budget, page 12 of the book; not used, the draft was dropped.")
    package static let registerNote = Phrase("Ghi chú", "Notes")

    package static let signedTitle = Phrase("Tệp đã ký số", "Signed file")
    package static let signedOf = Phrase("{kind} {name}", "{kind} {name}")
    package static let signedText = Phrase(
        """
        Ký tệp PDF bằng công cụ ký số của cơ quan, rồi tải tệp đã ký lên đây. Phần mềm chỉ nêu những gì đọc được trong \
        tệp, không xác nhận chữ ký có giá trị; giá trị do công cụ ký số chính thức kiểm tra.
        """,
        """
        Sign the PDF with the office's signing tool, then upload the signed file here. The program tells what it reads in \
        the file and does not say that a signature is valid; the official tool checks that.
        """)
    package static let signedNone = Phrase("Chưa có tệp đã ký số nào.", "There is no signed file yet.")
    package static let signedUpload = Phrase("Tải lên tệp đã ký", "Upload the signed file")
    package static let signedFile = Phrase("Tệp PDF đã ký số", "Signed PDF file")
    package static let signedFileHint = Phrase(
        "Tối đa 20 MB. Tải nhầm thì gỡ tệp đó, ghi lý do, rồi tải lên tệp đúng.",
        "At most 20 MB. After a wrong upload, remove that file with a reason and upload the right one.")
    package static let signedRemove = Phrase("Gỡ tệp này", "Remove this file")
    package static let signedRemoveReason = Phrase("Lý do gỡ", "Reason")
    package static let signedRemoveText = Phrase(
        "Nội dung tệp bị xóa; tên, mã băm SHA-256, người gỡ và lý do được giữ lại.",
        "The file's content is deleted; its name, SHA-256, who removed it and why are kept.")
    package static let signedRemoved = Phrase(
        "Đã gỡ ngày {day}, {name}: {reason}", "Removed on {day}, {name}: {reason}")
    package static let signedRemovedTitle = Phrase("Tệp đã gỡ", "Removed files")
    package static let signedAdded = Phrase("Tải lên ngày {day}", "Uploaded on {day}")
    package static let signedNumber = Phrase("Chữ ký {number}", "Signature {number}")
    package static let signedSigner = Phrase(
        "Tên người ký ghi trong chữ ký, chưa kiểm chứng", "Signer’s name as the signature gives it, not verified")
    package static let signedIssuer = Phrase(
        "Nơi cấp chứng thư ghi trong chữ ký, chưa kiểm chứng", "Issuer as the signature gives it, not verified")
    package static let signedTime = Phrase("Thời điểm ký ghi trong tệp", "Time of signing, as the file says")
    package static let signedUnknown = Phrase("Không đọc được", "Could not be read")
    package static let signedNoTime = Phrase("Không ghi", "Not given")
    package static let signedCover = Phrase("Phần tệp được ký", "What is signed")
    package static let signedMatch = Phrase("Nội dung so với lúc ký", "Contents against the signature")
    package static let signedLater = Phrase("{count} byte thêm vào sau", "{count} bytes added later")
    package static let signedHolds = Phrase(
        "Tệp bắt đầu bằng nguyên vẹn văn bản đã ban hành.", "The file begins with the very paper that was issued.")
    package static let signedHoldsNot = Phrase(
        """
        Tệp không bắt đầu bằng nguyên vẹn văn bản đã ban hành: có thể công cụ ký đã ghi lại tệp, cũng có thể là văn bản \
        khác. Hãy mở cả hai để đối chiếu.
        """,
        """
        The file does not begin with the very paper that was issued: the signing tool may have rewritten it, or it is \
        another paper. Open both and compare.
        """)
    package static let signedLink = Phrase("Tệp đã ký số", "Signed files")
}

extension SignatureCover {
    package var phrase: Phrase {
        switch self {
        case .whole: Phrase("Toàn bộ tệp", "The whole file")
        case .extended:
            Phrase(
                "Toàn bộ tệp lúc ký; sau đó tệp được ghi thêm (chữ ký sau, hoặc sửa đổi)",
                "The whole file as it was; more was added later (a further signature, or a change)")
        case .partial: Phrase("Không phải toàn bộ tệp", "Not the whole file")
        }
    }
}

extension SignedFileState {
    package var phrase: Phrase {
        switch self {
        case .agrees: Phrase("Có, nội dung khớp chữ ký", "There, contents agree")
        case .notCompared: Phrase("Có, chưa đối chiếu được", "There, not compared")
        case .extended: Phrase("Có, tệp bị ghi thêm sau chữ ký", "There, something was added later")
        case .other: Phrase("Có, không phải đúng tệp đã ban hành", "There, not the file that was issued")
        case .broken: Phrase("Có, chữ ký hỏng hoặc không khớp", "There, signature broken or differs")
        }
    }
}

extension SignatureMatch {
    package var phrase: Phrase {
        switch self {
        case .agrees: Phrase("Khớp (SHA-256)", "Agrees (SHA-256)")
        case .differs: Phrase("Không khớp: nội dung đã đổi sau khi ký", "Differs: the contents changed after signing")
        case .notCompared:
            Phrase(
                "Không đối chiếu được: chữ ký không dùng SHA-256 hoặc là dạng khác",
                "Not compared: the signature is not made over SHA-256, or is of another form")
        case .unreadable: Phrase("Không đọc được phần chữ ký", "The signature could not be read")
        }
    }
}
