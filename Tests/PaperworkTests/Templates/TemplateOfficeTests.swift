import Domain
import Foundation
import TestSupport
import Testing

@testable import Paperwork

/// Templates that another program saved, and what comes out of them on a page.
@Suite(.enabled(if: PaperFileProbe.hasLibreOffice)) struct TemplateOfficeTests {
    /// Opened and saved again by LibreOffice, with its own parts, styles and runs.
    private func resaved(_ file: [UInt8]) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("template-\(UUID().uuidString)")
        let out = folder.appendingPathComponent("out")
        try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("mau.docx")
        try Data(file).write(to: path)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/soffice")
        process.arguments = [
            "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
            "docx:Office Open XML Text", "--outdir", out.path, path.path,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Array(try Data(contentsOf: out.appendingPathComponent("mau.docx")))
    }

    @Test func `a template saved by another office program is filled like the one it was made from`() throws {
        let row = TemplateSample.row("{Dòng: TT}", "{Dòng: Họ và tên, tên tập thể}")
        let saved = try resaved(TemplateSample.own(.decision, with: row))
        #expect(TemplateCheck.faults(saved, for: .decision) == [])
        let made = try TemplateSample.filled(saved, ["Nguyễn Văn Đức", "Đỗ Thị Ngọc Ánh"])
        let probe = try PaperFileProbe(made, as: .docx)
        for words in ["Số: 05/QĐ-UBND", "Mẫu, ngày 22 tháng 11 năm 2026", "Nguyễn Đức Thắng", "DANH SÁCH"] {
            #expect(probe.place(words) != nil, "\(words)")
        }
        #expect(probe.count("Ánh") == 2)
        let state = try #require(probe.place("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
        #expect(state.right < 195.5 && probe.words.allSatisfy { !$0.text.contains("{") })
    }
}
