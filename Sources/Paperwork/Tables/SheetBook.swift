import Domain

/// What a workbook says about its sheets: their names and parts, the texts they share, which numbers are days.
struct SheetBook {
    struct Sheet {
        let name: String
        let relation: String
        let isHidden: Bool
    }

    private static let mostSheets = 500

    private(set) var sheets: [Sheet] = []
    /// Days are counted from 1904, as workbooks from old Macintoshes do.
    private(set) var from1904 = false

    init(_ package: SheetPackage) throws(TableFault) {
        guard var xml = try package.part("xl/workbook.xml") else { throw .otherArchive }
        while let event = try xml.next() {
            guard case .open(let tag) = event else { continue }
            if tag.local == "workbookPr" { from1904 = ["1", "true"].contains(tag["date1904"] ?? "") }
            guard tag.local == "sheet", let name = tag["name"], let id = SheetBook.relation(tag) else { continue }
            guard sheets.count < SheetBook.mostSheets else { throw .damaged }
            sheets.append(
                Sheet(name: name, relation: id, isHidden: tag["state"]?.lowercased().contains("hidden") ?? false))
        }
    }

    /// `r:id`; the prefix is the writer's choice, and `sheetId` is another thing.
    private static func relation(_ tag: XMLTag) -> String? { tag["id"] }

    /// The sheet of this name, or the first one that is shown.
    func sheet(_ wanted: String?) throws(TableFault) -> Sheet {
        if let wanted {
            let key = Folded(wanted)
            if let sheet = sheets.first(where: { Folded($0.name) == key }) { return sheet }
            throw .noSheet(wanted, sheets.map(\.name))
        }
        guard let first = sheets.first(where: { !$0.isHidden }) ?? sheets.first else { throw .damaged }
        return first
    }

    /// The part that holds a sheet, as the workbook's list of relations says.
    func part(of sheet: Sheet, in package: SheetPackage) throws(TableFault) -> SheetCells {
        guard var xml = try package.part("xl/_rels/workbook.xml.rels") else { throw .damaged }
        while let event = try xml.next() {
            guard case .open(let tag) = event, tag.local == "Relationship", tag["Id"] == sheet.relation,
                let target = tag["Target"], tag["Type"]?.hasSuffix("/worksheet") ?? false
            else { continue }
            let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
            if let part = try package.cells(path) { return part }
        }
        throw .damaged
    }
}

/// The texts that cells name by number, as the cells have them.
enum SheetTexts {
    private static let most = 2_000_000
    private static let mostBytes = 100 * 1024 * 1024

    static func read(_ package: SheetPackage) throws(TableFault) -> [TableCell] {
        guard var xml = try package.cells("xl/sharedStrings.xml") else { return [] }
        var texts: [TableCell] = []
        var size = 0
        while let kind = try xml.next() {
            guard kind == .open, xml.isNamed("si") else { continue }
            let text = try xml.text()
            size += text.utf8.count
            texts.append(.typed(text))
            guard texts.count < most, size < mostBytes else { throw .bomb }
        }
        return texts
    }
}

/// Which styles show a number as a day.
struct SheetStyles {
    private var isDay: [Bool] = []

    init(_ package: SheetPackage) throws(TableFault) {
        guard var xml = try package.part("xl/styles.xml") else { return }
        var own: [Int: Bool] = [:]
        var isInCells = false
        while let event = try xml.next() {
            switch event {
            case .open(let tag) where tag.local == "numFmt":
                guard let id = tag["numFmtId"].flatMap({ Int($0) }), own.count < 5_000 else { continue }
                own[id] = SheetStyles.isDay(tag["formatCode"] ?? "")
            case .open(let tag) where tag.local == "cellXfs": isInCells = true
            case .close(let name) where name.hasSuffix("cellXfs"): isInCells = false
            case .open(let tag) where tag.local == "xf" && isInCells && isDay.count < 100_000:
                let id = tag["numFmtId"].flatMap { Int($0) } ?? 0
                isDay.append(own[id] ?? SheetStyles.isDay(id))
            default: continue
            }
        }
    }

    func isDay(style: Int) -> Bool { isDay.indices.contains(style) && isDay[style] }

    /// The numbered formats of ECMA-376 that show a day, those of other languages included.
    private static func isDay(_ id: Int) -> Bool {
        (14...17).contains(id) || id == 22 || (27...36).contains(id) || (50...58).contains(id)
    }

    /// `dd/mm/yyyy`, `[$-42A]d mmmm yyyy`; not what stands in quotes or brackets, and not a time alone.
    private static func isDay(_ format: String) -> Bool {
        var (plain, isQuoted, isBracketed, isEscaped) = ("", false, false, false)
        for scalar in format.unicodeScalars {
            if isEscaped {
                isEscaped = false
            } else if scalar == "\"" {
                isQuoted.toggle()
            } else if isQuoted {
            } else if scalar == "[" {
                isBracketed = true
            } else if scalar == "]" {
                isBracketed = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if !isBracketed {
                plain.unicodeScalars.append(scalar)
            }
        }
        let folded = plain.lowercased()
        return folded.contains("y") || folded.contains("d")
    }
}
