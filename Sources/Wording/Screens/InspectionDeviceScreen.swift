/// Writing the record where there is no signal: what the script says.
extension Phrase {
    package static let deviceReady = Phrase(
        "Trang này mở được khi không có sóng; nội dung ghi được giữ trên máy cho đến khi gửi xong.",
        "This page opens without a signal; what you write stays on the device until it was sent.")
    package static let deviceKept = Phrase(
        "Đã giữ trên máy lúc {time}, chưa gửi.", "Kept on the device at {time}, not sent yet.")
    package static let deviceFull = Phrase(
        "Máy không giữ được nội dung: hết chỗ hoặc trình duyệt không cho. Đừng đóng trang trước khi gửi.",
        "The device can not keep it: no room, or the browser does not allow it. Do not close the page before sending.")
    package static let devicePicture = Phrase(
        "Không đọc được ảnh này. Hãy chọn ảnh khác.", "This picture can not be read. Choose another.")
    package static let deviceNowhere = Phrase(
        "Máy không cho biết vị trí. Hãy ghi địa điểm bằng chữ.",
        "The device does not tell where it is. Write the place in words.")
    package static let deviceOther = Phrase(
        "Trên máy đang giữ biên bản của cuộc kiểm tra này do người khác ghi. Người đó cần đăng nhập và gửi trước.",
        "The device keeps a record of this visit that somebody else wrote. That person has to log in and send it first."
    )
    package static let deviceSending = Phrase("Đang gửi biên bản…", "Sending the record…")
    package static let deviceSent = Phrase("Đã gửi biên bản giữ trên máy.", "The record kept on the device was sent.")
    package static let deviceWaits = Phrase(
        "Chưa có sóng hoặc máy chủ chưa nhận. Biên bản vẫn giữ trên máy và tự gửi khi có sóng.",
        "No signal, or the server has not taken it. The record stays on the device and is sent by itself.")
    package static let deviceRefused = Phrase(
        "Máy chủ chưa nhận biên bản. Hãy sửa rồi gửi lại; nội dung vẫn giữ trên máy.",
        "The server did not take the record. Correct it and send it again; it stays on the device.")
    package static let deviceForeign = Phrase(
        "Trên máy còn biên bản của người khác chưa gửi. Người đó đăng nhập thì biên bản tự gửi.",
        "A record somebody else wrote waits on the device. It is sent once that person logs in.")
    package static let deviceMissing = Phrase(
        "Chưa gửi: còn ô phải ghi khi mọi người còn ở đây. Nội dung đã giữ trên máy.",
        "Not sent: something has to be written while everybody is still here. It is kept on the device.")
    package static let deviceChange = Phrase("Sửa lại trước khi gửi", "Change it before it is sent")
    package static let deviceLying = Phrase("Bản ghi còn trên máy, chưa gửi:", "On this device, not sent:")
    package static let deviceLyingVisit = Phrase("Mở cuộc kiểm tra", "Open the visit")
    package static let deviceLyingSave = Phrase("Lưu thành tệp chữ", "Save as text")
    package static let deviceLyingRemove = Phrase("Xóa khỏi máy", "Remove from the device")
    package static let deviceLyingSure = Phrase(
        "Xóa hẳn bản ghi này khỏi máy? Không lấy lại được.", "Remove it from the device for good?")
    package static let deviceLogin = Phrase(
        "Phiên đăng nhập đã hết. Biên bản vẫn giữ trên máy; đăng nhập lại thì tự gửi.",
        "The log-in has ended. The record stays on the device and is sent once you have logged in again.")
    package static let deviceEnter = Phrase("Đăng nhập", "Log in")
    package static let devicePosition = Phrase("Vị trí", "Position")
    package static let devicePositionAsk = Phrase("Lấy vị trí từ máy", "Ask the device where it is")
    package static let devicePhotosKept = Phrase("Ảnh đã giữ trên máy", "Photos kept on the device")
    package static let deviceRemove = Phrase("Bỏ", "Remove")
    package static let deviceSign = Phrase("Ký tại chỗ", "Signing on the spot")
    package static let deviceSigner = Phrase("Người ký {number}", "Signed by ({number})")
    package static let deviceSignHint = Phrase(
        "Ký bằng ngón tay hoặc chuột trong khung.", "Sign in the frame with a finger or the mouse.")
    package static let deviceClear = Phrase("Ký lại", "Sign again")
}
