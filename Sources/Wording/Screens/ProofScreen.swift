/// Keys, codes on certificates, and the journal's head on papers.
extension Phrase {
    package static let proofTitle = Phrase("Kiểm tra giấy khen", "Verify a certificate")
    package static let proofClaims = Phrase("Mã ghi (chưa được xác nhận)", "What the code claims (not confirmed)")
    package static let proofSays = Phrase("Nội dung đã ký", "What was signed")
    package static let proofRegister = Phrase("Trong sổ của cơ quan", "In the agency's register")
    package static let proofAgency = Phrase("Cơ quan", "Agency")
    package static let proofKey = Phrase("Khóa ký", "Signing key")
    package static let proofMore = Phrase("Khóa công khai của các cơ quan", "Public keys of the agencies")
    package static let proofQR = Phrase("Mã QR có chữ ký của cơ quan", "QR code signed by the agency")

    package static let keysTitle = Phrase("Khóa công khai", "Public keys")
    package static let keysHelp = Phrase(
        "Mã QR trên giấy khen được ký bằng khóa riêng của cơ quan. Ai có khóa công khai đều kiểm tra được, kể cả khi không có mạng.",
        "The codes on certificates are signed with the agency's private key. Whoever has the public key can verify them, even offline."
    )
    package static let keysNone = Phrase("Chưa có khóa nào", "There is no key yet")
    package static let keysNoneHint = Phrase(
        "Chương trình tạo khóa khi khởi động lại, hoặc bằng lệnh thidua key make.",
        "The program makes one when it is started again, or by thidua key make.")
    package static let keysName = Phrase("Tên khóa", "Key")
    package static let keysPublic = Phrase("Khóa công khai (Ed25519, base64url)", "Public key (Ed25519, base64url)")
    package static let keysMade = Phrase("Tạo ngày", "Made on")
    package static let keysRetired = Phrase("Thôi dùng ngày", "Retired on")
    package static let keysInUse = Phrase("đang dùng", "in use")
    package static let keysFile = Phrase("Tải khóa công khai (JSON)", "Download the public keys (JSON)")
    package static let keysVerifier = Phrase("Tải trang kiểm tra không cần mạng", "Download the offline verifier")
    package static let keysVerifierHelp = Phrase(
        "Một tệp HTML duy nhất chứa các khóa trên: mở bằng trình duyệt trên máy bất kỳ, không cần mạng, không gửi gì đi đâu.",
        "A single HTML file with the keys above: open it in a browser on any machine; it needs no network and sends nothing."
    )
    package static let keysAddress = Phrase("Địa chỉ công khai", "Public address")
    package static let keysAddressHint = Phrase(
        "Địa chỉ người dân mở được trang này, ví dụ https://thidua.xa.gov.vn. Để trống nếu chưa có.",
        "Where the public reaches these pages, for example https://thidua.xa.gov.vn. Leave empty if there is none.")
    package static let keysAddressSave = Phrase("Lưu địa chỉ", "Save the address")
    package static let keysAddressNone = Phrase(
        "Chưa đặt địa chỉ công khai: mã QR chỉ chứa chữ ký, quét bằng điện thoại chưa mở được trang tra cứu.",
        "No public address is set: the codes hold the signature alone and open no page on a phone.")
    package static let keysRotate = Phrase("Thay khóa ký", "Replace the signing key")
    package static let keysRotateHelp = Phrase(
        "Giấy khen in từ nay được ký bằng khóa mới. Giấy đã in vẫn kiểm tra được bằng khóa cũ; trang kiểm tra đã phát cho người khác phải tải lại.",
        "Certificates printed from now on are signed with the new key. Printed ones still verify with the old one; verifiers handed out before have to be downloaded again."
    )
    package static let keysReason = Phrase("Lý do thay khóa", "Reason")

    package static let certificatesNoAddress = Phrase(
        "Chưa đặt địa chỉ công khai: mã QR trên giấy khen chỉ chứa chữ ký. Quản trị đặt địa chỉ ở trang Khóa công khai.",
        "No public address is set: the codes on the certificates hold the signature alone. The administrator sets it on the keys' page."
    )
    package static let certificatesNoKey = Phrase(
        "Cơ quan chưa có khóa ký: giấy khen in không có mã QR.",
        "The agency has no signing key: the certificates carry no code.")

    package static let verifierBack = Phrase("Về các trang công khai", "Back to the public pages")
    package static let verifierTyped = Phrase(
        "Đây là mã tra cứu 12 ký tự; trang này không tra được mã đó.",
        "These are the 12 characters of a look-up code, which this page can not look up.")
    package static let verifierTypedText = Phrase(
        """
        Trang này chỉ kiểm tra nội dung của mã QR, không giữ danh sách giấy khen. Hãy dán nội dung quét được từ mã QR, hoặc \
        hỏi cơ quan cấp giấy khen về mã tra cứu.
        """,
        """
        This page checks what a QR code holds and keeps no list of certificates. Paste what the QR code gives, or ask the \
        agency about the look-up code.
        """)
    package static let verifierUnreadable = Phrase(
        "Không thấy mã của chương trình, hoặc mã bị cắt bớt. Hãy quét lại cả mã QR rồi dán toàn bộ nội dung.",
        "There is no code of this program, or a part is missing. Scan the QR code again and paste all of it.")
    package static let verifierHelp = Phrase(
        "Dán nội dung mã QR (hoặc địa chỉ mà điện thoại đọc được) vào ô dưới đây. Trang này chạy trên máy của bạn, không gửi gì đi.",
        "Paste what the QR code holds (or the address your phone read from it). This page runs on your machine and sends nothing."
    )
    package static let verifierField = Phrase("Nội dung mã QR", "What the code holds")
    package static let verifierButton = Phrase("Kiểm tra", "Verify")
    package static let verifierUnsupported = Phrase(
        "Trình duyệt này không có phép kiểm chữ ký Ed25519 nên không kết luận được gì. Hãy dùng Chrome hoặc Edge từ bản 137, Firefox từ 130, Safari từ 17, hoặc lệnh thidua verify.",
        "This browser cannot verify Ed25519 signatures, so nothing can be said. Use Chrome or Edge 137, Firefox 130, Safari 17 or later, or the command thidua verify."
    )
    package static let verifierNoScript = Phrase(
        "Trình duyệt đang tắt JavaScript; trang này cần JavaScript để kiểm tra.",
        "JavaScript is switched off; this page needs it to verify.")
    package static let verifierDay = Phrase("Ngày quyết định", "Day of the decision")
    package static let verifierKeys = Phrase("Khóa công khai trong tệp này", "Public keys in this file")
    package static let verifierStill = Phrase(
        "Tệp này không biết giấy khen có bị hủy về sau hay không: hãy tra mã trên trang của cơ quan.",
        "This file does not know whether an award was taken back later: look the code up on the agency's page.")

    package static let stampTitle = Phrase("Mã nhật ký khi in", "Journal head when printed")
    package static let stampEntry = Phrase("Mục {number}", "Entry {number}")
    package static let stampHelp = Phrase(
        "Dùng mã này để chứng minh về sau rằng dữ liệu không bị viết lại: thidua journal verify --head MÃ.",
        "With it anybody can show later that the data was not rewritten: thidua journal verify --head HEX.")
    package static let stampQR = Phrase("Mã nhật ký dạng QR", "The journal head as a QR code")
}
