import Domain
import Wording

/// Who came, the quorum, and the button that opens the session.
struct SessionAttendancePanel: HTMLPart {
    let sheet: SessionSheet
    let mayAttend: Bool
    let mayOpen: Bool
    /// It was called for a later day.
    let isAhead: Bool
    let typed: TypedFields
    let csrf: String
    let errors: FormErrors
    let language: Language

    private var say: Language { language }
    private var session: CouncilSession { sheet.session }
    private var isOver: Bool { session.status == .calledOff }

    var html: HTML {
        let table: HTML = mayAttend ? form : "\(list { HTML(text: say(sheet.presence(of: $0.id).phrase)) })"
        return """
            \(Panel(say(.sessionAttendance), "\(if: !isOver, quorum)\(table)\(if: mayOpen, opening)"))
            """
    }

    /// The needed heads are counted over all members, whoever is recused (law.md §A.5).
    private var quorum: HTML {
        let numbers = [
            "present": String(sheet.present), "total": String(sheet.total), "needed": String(sheet.quorum),
        ]
        let gauge = Gauge(
            say(.sessionPresent), say(.sessionQuorumWords, numbers),
            percent: sheet.total > 0 ? sheet.present * 100 / sheet.total : 0)
        let missing = ["count": String(sheet.quorum - sheet.present)]
        let sentence = sheet.hasQuorum ? say(.sessionQuorumReached) : say(.sessionQuorumShort, missing)
        return "\(gauge)<p class=\"soft\">\(sentence)</p>"
    }

    private func list(_ cell: (CouncilMember) -> HTML) -> Table {
        let rows = sheet.council.members.map { member -> [HTML] in
            ["\(member.name)<br><span class=\"soft\">\(say(member.seat.phrase)), \(member.post)</span>", cell(member)]
        }
        return Table(
            say(.sessionAttendance), columns: [.init(say(.councilMemberName)), .init(say(.sessionAttendance))],
            rows: rows)
    }

    private var form: HTML {
        let error: HTML = errors["attendance"].map { "<p class=\"field-error\">\($0)</p>" } ?? .empty
        let style: Button.Style = mayOpen && sheet.hasQuorum ? .quiet : session.status == .called ? .primary : .quiet
        let fields: HTML = """
            <div id="\(FieldID.control("attendance"))" tabindex="-1">\(error)\(list(choice))</div>
            \(ButtonRow(Button(say(.sessionAttendanceSave), style)))
            """
        return "\(Form(action: CouncilPath.act(.attendance, in: session.id), csrf: csrf, hidden: revision, fields))"
    }

    private func choice(_ member: CouncilMember) -> HTML {
        let name = "presence-\(member.id)"
        let chosen = typed[name] ?? sheet.presence(of: member.id).rawValue
        let options = [Presence.present, .written, .absent].map { presence -> HTML in
            """
            <option value="\(presence.rawValue)"\(attribute: "selected", when: presence.rawValue == chosen)>\
            \(say(presence.phrase))</option>
            """
        }
        return """
            <select class="input" name="\(name)" aria-label="\(say(.sessionAttendanceOf, ["name": member.name]))">\
            <option value="">\(say(.sessionNotNoted))</option>\(options)</select>
            """
    }

    private var opening: HTML {
        guard sheet.hasQuorum else { return .empty }
        let content: HTML = """
            <p class="soft">\(say(.sessionOpenText))</p>\(if: isAhead, early)\(ButtonRow(Button(say(.sessionOpen))))
            """
        return "\(Form(action: CouncilPath.act(.opening, in: session.id), csrf: csrf, hidden: revision, content))"
    }

    private var early: HTML {
        let words = say(.sessionEarly, ["day": session.at.day.vietnamese])
        let reason = Field.text(
            "reason", say(.sessionEarlyReason), value: typed["reason"] ?? "", error: errors["reason"])
        return "\(Notice(words, .warn, in: say))\(reason)"
    }

    private var revision: [HiddenField] { [HiddenField("revision", String(session.revision.number))] }
}
