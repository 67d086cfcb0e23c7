import Operations
import Wording

extension CommandFault {
    /// What the store says when it is read; when it is written the operations turn it into a refusal.
    init(_ fault: StoreFault) {
        switch fault {
        case .diskFull: self.init(Phrase("Ổ đĩa đã đầy.", "The disk is full."), exit: .io)
        case .busy:
            self.init(
                Phrase(
                    "Cơ sở dữ liệu đang bận; hãy thử lại sau ít phút.",
                    "The database is busy; try again in a few minutes."),
                exit: .io)
        case .stale, .conflict:
            self.init(
                Phrase("Có người vừa lưu thay đổi; hãy thử lại.", "Somebody saved in between; try again."))
        case .outcomeUnknown:
            self.init(
                Phrase(
                    "Mất liên lạc với cơ sở dữ liệu đúng lúc đang lưu: có thể đã lưu hoặc chưa. Hãy xem lại trước khi làm lại.",
                    "The database went away while saving: it may be saved or not. Look before trying again."),
                exit: .io)
        case .unavailable(let text):
            self.init(
                Phrase("Không dùng được cơ sở dữ liệu ({text}).", "The database cannot be used ({text}).")
                    .filled(["text": text]), exit: .io)
        }
    }
}
