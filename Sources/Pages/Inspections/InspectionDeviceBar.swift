import Domain
import Wording

/// Where the script says what lies on the device and whether it was sent; nothing without the script.
struct InspectionDeviceBar: HTMLPart {
    /// The page to come back to after the log-in.
    let path: String
    /// Who is logged in: what others left on the device is not shown to them.
    let account: ID<Account>
    /// The visit in words, for telling of its record elsewhere.
    var title = ""
    let language: Language

    var html: HTML {
        let say = language
        let logIn = "\(SitePath.logIn)?expired=1&to=\(QueryText.encoded(path))"
        return """
            <div class="on-device" role="status" data-on-device hidden data-ready="\(say(.deviceReady))" \
            data-kept="\(say(.deviceKept))" data-full="\(say(.deviceFull))" data-picture="\(say(.devicePicture))" \
            data-nowhere="\(say(.deviceNowhere))" data-other="\(say(.deviceOther))" data-sending="\(say(.deviceSending))" \
            data-sent="\(say(.deviceSent))" data-waits="\(say(.deviceWaits))" data-refused="\(say(.deviceRefused))" \
            data-foreign="\(say(.deviceForeign))" data-missing="\(say(.deviceMissing))" data-title="\(title)" \
            data-change="\(say(.deviceChange))" \
            data-login="\(say(.deviceLogin))" data-enter="\(say(.deviceEnter))" data-to="\(url: logIn)"></div>
            <div data-left hidden data-account="\(account.text)" data-lying="\(say(.deviceLying))" \
            data-visit="\(say(.deviceLyingVisit))" data-save="\(say(.deviceLyingSave))" \
            data-remove="\(say(.deviceLyingRemove))" data-sure="\(say(.deviceLyingSure))"></div>
            """
    }
}
