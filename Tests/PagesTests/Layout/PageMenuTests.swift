import Foundation
import Testing
import Wording

@testable import Pages

@Suite struct PageMenuTests {
    private func menu(_ items: [NavigationItem], at current: NavigationItem?) -> String {
        String(decoding: PageMenu(items: items, current: current, say: .vietnamese).html.bytes, as: UTF8.self)
    }

    private func row(_ menu: String) -> Substring {
        menu.prefix(upTo: menu.range(of: "</nav>")?.lowerBound ?? menu.endIndex)
    }

    @Test func `few places stand side by side`() {
        let shown = menu([.today, .movement, .nominations, .publication], at: .movement)
        #expect(!shown.contains("menu-inside") && !shown.contains("menu-group"))
        #expect(row(shown).components(separatedBy: "<li>").count == 5)
    }

    @Test(arguments: NavigationItem.allCases)
    func `of many places the row shows the groups, and the places beside the current one`(item: NavigationItem) {
        let shown = row(menu(NavigationItem.allCases, at: item))
        let beside = NavigationItem.allCases.filter { $0.group == item.group }
        #expect(shown.contains("<ul><li><a href=\"/\""))
        for other in NavigationItem.allCases where other.group == item.group && beside.count > 1 {
            #expect(
                shown.contains(
                    "<li><a href=\"\(other.path)\"\(other == item ? " aria-current=\"page\"" : "")>\(other.label.vietnamese)</a>"
                ))
        }
        #expect(shown.contains("aria-current=\"page\""))
    }

    @Test func `folded, all places are there under the names of their groups`() {
        let shown = menu(NavigationItem.allCases, at: nil)
        let folded = shown.dropFirst(row(shown).count)
        for item in NavigationItem.allCases { #expect(folded.contains("href=\"\(item.path)\"")) }
        #expect(folded.components(separatedBy: "menu-group").count == NavigationGroup.allCases.count + 1)
    }

    @Test func `no group leads to a place the viewer has not`() {
        let items = NavigationItem.allCases.filter { $0 != .law && $0 != .movement }
        let shown = row(menu(items, at: .today))
        #expect(shown.contains("<a href=\"/participants\">Phong trào</a>"))
        #expect(shown.contains("<a href=\"/accounts\">Cơ quan</a>"))
    }
}
