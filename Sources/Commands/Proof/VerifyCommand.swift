import ArgumentParser
import Domain
import Foundation
import Operations
import Secrets
import Wording

/// `thidua verify CODE-OR-FILE [--key FILE]`: what the signed code of a certificate is worth; of the twelve letters and
/// digits people type, what the register has behind them. With `--key` no data folder
/// is looked for and the answer is about the signature alone; otherwise the register of the installation is asked too.
/// Ends with 1 unless the verdict speaks for the certificate.
struct VerifyCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Kiểm tra mã trên giấy khen · Verify the code of a certificate",
        discussion: "Với --key: không cần kho dữ liệu. With --key no data folder is needed.")

    @Argument(help: "Nội dung mã QR, hoặc tệp chứa nó · What the code holds, or a file with it") var code: String
    @Option(help: "Tệp khóa công khai (thidua key export) · Public keys") var key: String?
    @OptionGroup var data: DataOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let text = try text(desk)
        if key == nil, ProofToken(in: text) == nil, PublicCode(reading: text) != nil {
            return try await lookUp(text, desk)
        }
        let finding = try await finding(text, desk)
        if format.isJSON {
            desk.terminal.out(VerifyCommand.json(finding).text + "\n")
        } else {
            tell(finding, desk)
        }
        if !finding.verdict.isGood { throw ExitCode(CommandExit.refused.rawValue) }
    }

    /// No signature is looked at: the answer is the register's alone.
    private func lookUp(_ typed: String, _ desk: CommandDesk) async throws {
        let office = try await desk.wiring.open(data.place, .existing)
        let found = try await office.lookUpCertificate(typed)
        if format.isJSON {
            let status = found?.certificate.status.rawValue ?? "unknown"
            desk.terminal.out(JSON.object(["register": .string(status)]).text + "\n")
        } else {
            let words: Phrase =
                switch found?.certificate.status {
                case .valid: .lookUpValid
                case .replaced: .lookUpReplaced
                case .cancelled: .lookUpCancelled
                case nil: .lookUpMissing
                }
            desk.say(words)
            if let found {
                let paper = found.certificate
                let lines: [(Phrase, String)] = [
                    (.lookUpGivenBy, found.agency.name), (.lookUpCode, paper.code), (.publicationName, paper.name),
                    (.lookUpAward, paper.award),
                    (.lookUpDecision, "\(paper.decisionNumber), \(paper.issued.vietnamese)"),
                    (.decisionGoldBook, String(paper.goldBook)),
                ]
                for (name, value) in lines { desk.terminal.out("  \(desk.language(name)): \(value)\n") }
                desk.say(.lookUpCompare)
            }
        }
        if found?.certificate.status != .valid { throw ExitCode(CommandExit.refused.rawValue) }
    }

    private func text(_ desk: CommandDesk) throws -> String {
        guard FileManager.default.fileExists(atPath: code) else { return code }
        // A code is short: what is larger is no file with one.
        return String(decoding: try desk.bytes(of: code).prefix(1 << 20), as: UTF8.self)
    }

    private func finding(_ text: String, _ desk: CommandDesk) async throws -> ProofFinding {
        guard let key else {
            let office = try await desk.wiring.open(data.place, .existing)
            return try await office.verifyProof(text).finding
        }
        guard let keys = KeyFile.keys(in: try desk.bytes(of: key)) else {
            throw CommandFault(
                Phrase(
                    "{path} không phải tệp khóa công khai của chương trình này.",
                    "{path} is no file with public keys of this program."
                ).filled(["path": key]))
        }
        return ProofToken(in: text)?.finding(among: keys) ?? ProofFinding(.unreadable)
    }

    private func tell(_ finding: ProofFinding, _ desk: CommandDesk) {
        desk.say(finding.verdict.phrase)
        desk.say(finding.verdict.explanation)
        guard let payload = finding.payload else { return }
        let isSigned = finding.verdict != .altered && finding.verdict != .forged && finding.verdict != .afterRetirement
        desk.say(isSigned ? .proofSays : .proofClaims)
        let lines: [(Phrase, String)] = [
            (.lookUpGivenBy, payload.agency), (.lookUpCode, payload.code), (.publicationName, payload.name),
            (.lookUpAward, payload.award), (.lookUpDecision, "\(payload.decisionNumber), \(payload.issued.vietnamese)"),
            (.decisionGoldBook, String(payload.goldBook)), (.proofKey, payload.key),
        ]
        for (name, value) in lines { desk.terminal.out("  \(desk.language(name)): \(value)\n") }
    }

    private static func json(_ finding: ProofFinding) -> JSON {
        var members: [String: JSON] = ["verdict": .string(finding.verdict.rawValue)]
        if let payload = finding.payload {
            members["code"] = [
                "agency": .string(payload.agency), "code": .string(payload.code), "name": .string(payload.name),
                "award": .string(payload.award), "decision": .string(payload.decisionNumber),
                "day": .string(payload.issued.description), "goldBook": JSON(payload.goldBook),
                "key": .string(payload.key),
            ]
        }
        return .object(members)
    }
}
