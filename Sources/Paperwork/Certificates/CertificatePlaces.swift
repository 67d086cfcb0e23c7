import Drawing

/// Where each text of a certificate stands, in millimetres on 297 × 210. The rule leaves place and size to the awarding
/// office; these follow the order and the sides it names.
enum CertificatePlaces {
    static let border = PageBox(x: 7, y: 7, width: 283, height: 196)
    /// Left empty: the State emblem is on the blank, or is put there by who may.
    static let emblem = PageBox(x: 136, y: 14, width: 25, height: 25)
    static let nation = PageBox(x: 20, y: 41, width: 257, height: 6)
    static let motto = PageBox(x: 20, y: 47, width: 257, height: 7)
    static let issuer = PageBox(x: 20, y: 58, width: 257, height: 9)
    static let gives = PageBox(x: 20, y: 68, width: 257, height: 7)
    static let kind = PageBox(x: 20, y: 75, width: 257, height: 18)
    static let recipient = PageBox(x: 28, y: 95, width: 241, height: 22)
    static let note = PageBox(x: 28, y: 118, width: 241, height: 13)
    static let merit = PageBox(x: 32, y: 132, width: 233, height: 28)
    static let code = PageBox(x: 17, y: 164, width: 32, height: 32)
    static let decision = PageBox(x: 52, y: 178, width: 110, height: 6)
    static let goldBook = PageBox(x: 52, y: 184, width: 110, height: 6)
    static let lookUp = PageBox(x: 52, y: 190, width: 110, height: 6)
    static let date = PageBox(x: 172, y: 160, width: 105, height: 7)
    static let office = PageBox(x: 172, y: 166, width: 105, height: 7)
    /// The office of who signs, one line below the other.
    static func office(lines count: Int) -> [PageBox] {
        (0..<count).map { office.moved(across: 0, down: Double($0) * 6) }
    }
    static let signer = PageBox(x: 172, y: 191, width: 105, height: 7)

    /// What a pre-printed blank leaves open, with its name for the test sheet.
    static let open: [(name: String, box: PageBox)] = [
        ("Họ tên, tên tập thể", recipient), ("Chức vụ, địa chỉ", note), ("Thành tích", merit), ("Mã QR", code),
        ("Số quyết định", decision), ("Số sổ vàng", goldBook), ("Mã tra cứu", lookUp), ("Nơi, ngày", date),
        ("Người ký", signer),
    ]
}

extension PageBox {
    func moved(across: Double, down: Double) -> PageBox {
        PageBox(x: x + across, y: y + down, width: width, height: height)
    }
}
