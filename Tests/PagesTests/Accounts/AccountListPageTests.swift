import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct AccountListPageTests {
    private func html(canChange: Bool = true, say: Language = .vietnamese) -> String {
        var known = Sample.account(
            "hoa", name: "Đỗ Thị <b>\"&'", unit: Sample.school.id, roles: [.unitRepresentative, .councilMember])
        known.mustChangePassword = false
        var closed = Sample.account("cu", name: "Người cũ", roles: [.clerk])
        closed.status = .revoked
        return AccountListPage(
            accounts: [known, closed, Sample.account("moi", roles: [.auditor])],
            units: [Sample.unit("school", "Trường <THCS>", .school)], canChange: canChange
        ).html(in: say).string
    }

    @Test(arguments: Language.allCases)
    func `each account stands with log-in, roles, unit and status, escaped`(language: Language) {
        let page = html(say: language)
        #expect(page.contains("<a href=\"/accounts/account-hoa\">Đỗ Thị &lt;b&gt;&quot;&amp;&#39;</a>"))
        let roles = "\(language(Role.unitRepresentative.phrase)); \(language(Role.councilMember.phrase))</td>"
        #expect(page.contains(roles) && page.contains("Trường &lt;THCS&gt;</td>") && page.contains(">hoa</td>"))
        #expect(page.contains("<span class=\"tag tag-bad\">\(language(AccountStatus.revoked.phrase))</span></td>"))
        #expect(page.components(separatedBy: language(.accountsFirstLogin)).count == 2, "the new one only")
        #expect(!page.contains("<b>") && !page.contains("{"))
    }

    @Test func `the auditor reads the list and is offered nothing`() {
        #expect(html().contains("href=\"/accounts/new\""))
        let read = html(canChange: false)
        #expect(!read.contains("href=\"/accounts") && read.contains("Đỗ Thị &lt;b&gt;"))
    }
}
