import ArgumentParser
import Domain
import Wording

/// `thidua paper`
struct PaperCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper", abstract: "Văn bản hành chính · Official papers",
        subcommands: [PaperListCommand.self, PaperMakeCommand.self, PaperBookCommand.self])
}

/// `thidua paper list`: the kinds, and whose id each takes.
struct PaperListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Các loại văn bản · Kinds of papers")

    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let listing = Listing(
            [
                ListingColumn("kind", OutputWords.kind), ListingColumn("name", OutputWords.name),
                ListingColumn("of", Phrase("Lập từ", "Made of")),
            ],
            PaperKind.allCases.map { kind in
                [
                    ListingCell(kind.rawValue),
                    ListingCell(kind.phrase, json: .string(kind.phrase.text(in: .vietnamese))),
                    ListingCell(kind.source, json: .string(kind.source.text(in: .english))),
                ]
            })
        desk.show(listing, format)
    }
}
