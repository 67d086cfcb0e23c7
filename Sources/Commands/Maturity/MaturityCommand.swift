import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua maturity`
struct MaturityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "maturity", abstract: "Mức độ chuyển đổi số của doanh nghiệp · Digital maturity of enterprises",
        subcommands: [MaturityListCommand.self, MaturityShowCommand.self, MaturitySetCommand.self])
}

/// Headings of what the maturity commands show.
enum MaturityWords {
    static let year = Phrase("Năm", "Year")
    static let points = Phrase("Điểm", "Points")
    static let level = Phrase("Mức", "Level")
    static let set = Phrase("Bộ tiêu chí", "Criteria set")
    static let version = Phrase("Phiên bản", "Version")
    static let elsewhere = Phrase("Kết quả từ nơi khác", "Result from elsewhere")
    static let pillars = Phrase("Trụ cột", "Pillars")
    static let steps = Phrase("Vì sao được mức này", "How the level came about")
    static let advice = Phrase("Cách ít điểm nhất để lên mức sau", "The cheapest step to the next level")
    static let maximum = Phrase("Cao nhất", "Maximum")
    static let pointsPart = Phrase("Phần điểm", "Points part")
    static let pillarsPart = Phrase("Phần trụ cột", "Pillars part")
    static let note = Phrase("Lưu ý", "Note")
    static let criteria = Phrase("Tiêu chí", "Criteria")
}

extension CommandOffice {
    /// A set of the registry by `code@version`, or by its code alone where only one version has it.
    func criteriaSet(_ wanted: String) async throws -> CriteriaSet {
        let sets = try await office.listCriteriaSets(by: persona(.auditor))
        let found = sets.filter { $0.key.description == wanted || $0.code == wanted }
        guard let set = found.first, found.count == 1 || set.key.description == wanted else {
            throw CommandFault.unknown(
                Phrase("bộ tiêu chí (xem: thidua maturity set list)", "criteria set (see: thidua maturity set list)"),
                wanted)
        }
        return set
    }
}
