import Domain
import Foundation
import Testing

@testable import Paperwork

@Suite("Reading and writing plan files")
struct PlanFileTests {
    @Test("what is written reads back as the same plan")
    func roundTrip() throws {
        let plan = try #require(PlanFile.read(try PlanSample.caoMinh()).plan)
        let again = PlanSample.read(PlanFile.write(plan))
        #expect(again.blocks == [])
        #expect(again.plan == plan)
        let small = try #require(PlanSample.read(PlanSample.text).plan)
        #expect(PlanSample.read(PlanFile.write(small)).plan == small)
    }

    @Test(
        "awkward texts survive writing and reading",
        arguments: [
            "null", "~", "2026", "yes", "a: b # c", "\"q\" \\ 'q'", "x: *a, &b !c ? d", "a -*R", "10:*b,&c[!d",
            String(repeating: "[{", count: 40),
            "- dash", "R&D *", "đường 😀", "%YAML", "@x `y`", "\\n",
        ])
    func awkward(_ text: String) throws {
        var plan = try #require(PlanSample.read(PlanSample.text).plan)
        plan.identity.number = text
        plan.themes[0].text = text
        plan.quotas[0].scope = .unitKind(.school)
        plan.quotas[0].kinds = [.collective, .individual]
        #expect(PlanSample.read(PlanFile.write(plan)).plan == plan)
    }

    @Test("texts are kept composed, on one line, with single blanks")
    func cleaned() throws {
        let decomposed = "Nguyễn   Văn Mẫu".decomposedStringWithCanonicalMapping
        let text = PlanSample.spoiled("signer: Nguyễn Văn Mẫu", "signer: |\n    \(decomposed)\n    Hai\n")
        let signer = try #require(PlanSample.read(text).plan?.identity.signer)
        #expect(Array(signer.unicodeScalars) == Array("Nguyễn Văn Mẫu Hai".unicodeScalars))
    }

    @Test("a file with CR LF and a byte order mark reads the same")
    func windows() throws {
        let text = "\u{FEFF}" + PlanSample.text.replacing("\n", with: "\r\n")
        #expect(PlanSample.read(text).plan == PlanSample.read(PlanSample.text).plan)
        let spoiled = text.replacing("date: 2022-06-15", with: "date: 2022-06-31")
        #expect(PlanSample.found(spoiled) == ["19:11 notADay bases[0].date"])
    }

    @Test("kinds may be one or several; scopes and occasions take their three forms")
    func quotaForms() throws {
        let text = PlanSample.spoiled(
            "    kind: collective\n    scope: programme",
            "    kind: [individual, collective]\n    scope: unit-kind:school"
        )
        .replacing("occasion: yearly", with: "occasion: yearly-2026")
        let quota = try #require(PlanSample.read(text).plan?.quotas.first)
        #expect(quota.kinds == [.collective, .individual])
        #expect(quota.scope == .unitKind(.school))
        #expect(quota.occasion == .one("yearly-2026"))
    }

    @Test("JSON has the keys of the file, days as text and a blank number as null")
    func json() throws {
        let plan = try #require(PlanFile.read(try PlanSample.caoMinh()).plan)
        guard case .object(let top) = PlanJSON.json(plan), case .object(let identity) = top["identity"],
            case .array(let quotas) = top["quotas"]
        else {
            Issue.record("not an object")
            return
        }
        #expect(Set(top.keys) == Set(PlanSections.keys))
        #expect(identity["number"] == .null)
        #expect(identity["date"] == "2026-03-27")
        #expect(
            quotas.first == [
                "award": "provincial-flag", "occasion": "final-2030", "kind": "collective", "scope": "programme",
                "maximum": 2, "competence": "upper", "source": "IV.2",
            ])
    }
}
