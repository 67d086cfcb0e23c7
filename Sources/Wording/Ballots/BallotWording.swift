import Domain

extension BallotMode {
    package var phrase: Phrase {
        switch self {
        case .counted: Phrase("Biểu quyết tại phòng họp", "Counted in the room")
        case .open: Phrase("Biểu quyết công khai trên máy", "By name, on screen")
        case .secret: Phrase("Bỏ phiếu kín trên máy", "Secret, on screen")
        case .paper: Phrase("Bỏ phiếu giấy", "Paper ballots")
        }
    }

    package var explanation: Phrase {
        switch self {
        case .counted: Phrase("Thư ký đếm và nhập số.", "The secretary counts and enters the numbers.")
        case .open: Phrase("Ghi tên người và lựa chọn.", "Kept with name and choice.")
        case .secret: Phrase("Không ai biết ai chọn gì.", "Nobody knows who chose what.")
        case .paper: Phrase("Hai người kiểm độc lập.", "Two people count independently.")
        }
    }
}

extension BallotChoice {
    package var phrase: Phrase {
        switch self {
        case .agree: Phrase("Đồng ý", "Agree")
        case .disagree: Phrase("Không đồng ý", "Disagree")
        case .blank: Phrase("Phiếu trắng", "Blank")
        }
    }
}

extension BallotBoxStatus {
    package var phrase: Phrase {
        switch self {
        case .handingOut: Phrase("Đang phát phiếu", "Handing out papers")
        case .voting: Phrase("Đang bỏ phiếu", "Voting")
        case .sealed: Phrase("Đã niêm phong", "Sealed")
        case .counted: Phrase("Đã kiểm phiếu", "Counted")
        }
    }

    package var explanation: Phrase {
        switch self {
        case .handingOut:
            Phrase(
                "Thành viên có mặt nhận lá phiếu; chưa ai bỏ phiếu được.",
                "Members present take their papers; nobody can vote yet.")
        case .voting:
            Phrase(
                "Hòm phiếu nhận phiếu, không phát thêm lá nào. Chưa ai xem được kết quả.",
                "The box takes ballots and no paper is handed out any more. Nobody sees a result.")
        case .sealed:
            Phrase(
                "Hòm phiếu không nhận thêm phiếu; chờ kiểm.", "The box takes no more ballots and waits to be counted.")
        case .counted:
            Phrase(
                "Đã có kết quả; danh sách phiếu được công bố để ai cũng kiểm lại được.",
                "The results are in; the list of ballots is published for anyone to recount.")
        }
    }
}

extension ConflictGround {
    package var phrase: Phrase {
        switch self {
        case .ownDossier: Phrase("Lập hoặc nộp hồ sơ này", "Wrote or submitted this dossier")
        case .sameName: Phrase("Trùng tên với người được đề nghị", "Bears the name of who is put forward")
        case .ownUnit: Phrase("Thuộc đơn vị đề nghị", "Belongs to the unit that puts it forward")
        case .coAuthor:
            Phrase("Đồng tác giả sáng kiến trong hồ sơ", "Author of an initiative of the dossier")
        case .kinship: Phrase("Kê khai: người thân thích", "Declared: kin")
        case .other: Phrase("Kê khai: lý do khác", "Declared: another reason")
        }
    }
}

extension DeclaredKind {
    package var phrase: Phrase {
        switch self {
        case .free: Phrase("Không có", "None")
        case .kinship: Phrase("Người thân thích", "Kinship")
        case .other: Phrase("Lý do khác", "Another reason")
        }
    }
}
