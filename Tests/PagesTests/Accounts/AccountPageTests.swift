import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct AccountPageTests {
    private var account: Account {
        Sample.account("hoa", name: "Đỗ <b>\"&' Hoa", roles: [.clerk])
    }

    @Test(arguments: AccountConfirmPage.Act.allCases, Language.allCases)
    func `each act says what it will do and has one filled button`(act: AccountConfirmPage.Act, language: Language) {
        let html = AccountConfirmPage(act, account: account, csrf: "t").html(in: language).string
        #expect(html.contains("action=\"/accounts/account-hoa/\(act.rawValue)\""))
        #expect(html.components(separatedBy: "button primary").count == 2)
        #expect(html.contains("Đỗ &lt;b&gt;&quot;&amp;&#39; Hoa"))
        #expect(!html.contains("{"))
    }

    @Test func `a closed account is offered to be opened, and no password`() {
        var closed = account
        closed.status = .revoked
        func page(_ account: Account) -> String {
            AccountFormPage(
                entry: .init(account), existing: account, units: Sample.units, csrf: "t", errors: .none
            ).html(in: .vietnamese).string
        }
        #expect(page(closed).contains("/restoration"))
        #expect(!page(closed).contains("href=\"/accounts/account-hoa/password\""))
        #expect(page(account).contains("/revocation"))
        #expect(page(account).contains("href=\"/accounts/account-hoa/password\""))
    }

    @Test func `every role is explained beside its box`() {
        let html = AccountFormPage(entry: .init(), units: [], csrf: "t", errors: .none).html(in: .english).string
        for role in Role.allCases { #expect(html.contains(HTML(text: role.explanation.english).string)) }
    }

    @Test func `the session that asks is marked, no other`() {
        let sessions = [Sample.session(.clerk, digest: "a"), Sample.session(.clerk, digest: "b", device: "<Máy lạ>")]
        let html = OwnAccountPage(
            account: account, unit: nil, sessions: sessions, current: sessions[0].digest, csrf: "t"
        ).html(in: .vietnamese).string
        #expect(html.components(separatedBy: "phiên này").count == 2)
        #expect(html.contains("&lt;Máy lạ&gt;"))
        #expect(html.contains("09:00 ngày 22/11/2026"))
    }

    @Test(arguments: [
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
            "Edge, Windows"
        ),
        ("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36", "Chrome, Android"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1", "Safari, iPhone"),
        ("curl/8.5", "curl/8.5"),
    ]) func `a device is named by browser and system`(agent: String, name: String) {
        #expect(DeviceName(agent).text == name)
    }
}
