import ArgumentParser
import Domain
import Foundation
import Operations
import Paperwork
import Wording

/// `thidua certificate`
struct CertificateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate", abstract: "Giấy khen · Certificates",
        subcommands: [CertificateBatchCommand.self, CertificateTestCommand.self, CertificateAdjustCommand.self])
}

/// `thidua certificate batch --year Y -o FILE.pdf [--overprint]`: every certificate in force of a year in one file. The
/// file appears whole or not at all.
struct CertificateBatchCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch", abstract: "Giấy khen của một năm trong một tệp PDF · A year's certificates in one PDF")

    @Option(help: "Năm của quyết định · Year of the decisions") var year: Int
    @Option(name: .shortAndLong, help: "Tệp .pdf · File") var output: String
    @Flag(help: "In đè lên phôi in sẵn · Only what a pre-printed blank leaves open") var overprint = false
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let batch = try await here.office.certificateBatch(of: .year(year), by: here.persona(.auditor))
        let pdf = CertificatePDF(
            agencyName: batch.agencyName, place: batch.place, print: batch.print, mode: overprint ? .overprint : .full,
            made: desk.wiring.clock.now(), causes: batch.causes)
        try CertificateFile.write(to: output) { sink in
            try pdf.write(batch.certificates, codes: batch.codes.texts, to: sink)
        }
        if batch.codes.address == nil { desk.remark(.certificatesNoAddress) }
        desk.say(
            Phrase("Đã ghi {count} giấy khen vào {path}.", "Wrote {count} certificates to {path}."),
            ["count": "\(batch.certificates.count)", "path": output])
    }
}

/// `thidua certificate test -o FILE.pdf`
struct CertificateTestCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Tờ in thử để căn phôi · A test sheet for blanks")

    @Option(name: .shortAndLong, help: "Tệp .pdf · File") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let pdf = CertificatePDF(
            agencyName: "", place: "", print: try await here.office.store.certificatePrint(of: here.agency),
            mode: .overprint, made: desk.wiring.clock.now())
        let bytes = try CertificateFile.drawn { try pdf.testSheet() }
        try desk.write(bytes, to: output)
        desk.say(Phrase("Đã ghi tờ in thử vào {path}.", "Wrote the test sheet to {path}."), ["path": output])
    }
}

/// `thidua certificate adjust --across 1,5 --down -2 [--black]`
struct CertificateAdjustCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "adjust", abstract: "Căn chỉnh in đè, mm · Where the printer puts it, in mm")

    @Option(parsing: .unconditional, help: "Sang phải, số âm là sang trái · Right; a minus moves left") var across = "0"
    @Option(parsing: .unconditional, help: "Xuống dưới, số âm là lên trên · Down; a minus moves up") var down = "0"
    @Flag(help: "Tất cả màu đen · All black") var black = false
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        guard let across = CertificatePrint.tenths(across), let down = CertificatePrint.tenths(down) else {
            throw Refusal(.numberMalformed)
        }
        let print = CertificatePrint(across: across, down: down, isRed: !black)
        try await here.office.setCertificatePrint(print, by: here.persona(.clerk))
        desk.say(Phrase("Đã lưu.", "Saved."))
    }
}
