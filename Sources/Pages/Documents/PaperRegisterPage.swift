package import Domain
package import Wording

/// The book of outgoing papers: by year and kind, searched, with what is missing among the numbers.
package struct PaperRegisterPage: Sendable {
    private let register: PaperRegister
    private let shown: [RegisterLine]
    private let year: Int?
    private let kind: PaperKind?
    private let query: String
    private let names: [ID<Account>: String]

    /// - Parameters:
    ///   - shown: the lines of `year`, `kind` and `query`, newest first.
    ///   - names: of those who explained numbers.
    package init(
        _ register: PaperRegister, shown: [RegisterLine], year: Int?, kind: PaperKind?, query: String,
        names: [ID<Account>: String] = [:]
    ) {
        self.names = names
        (self.register, self.shown, self.year, self.kind, self.query) = (register, shown, year, kind, query)
    }

    package let title: Phrase = .registerTitle

    package func html(in say: Language) -> HTML {
        """
        \(PageHead(say(title), aside: "<div class=\"buttons\">\(Button(say(.correctionLetters), to: CorrectionLetterPath.list))\(Button(say(.templatesTitle), to: TemplatePath.list))\(PrintButton(.quiet, in: say))</div>"))
        <p class="soft">\(say(.registerText))</p>
        \(unexplained(say))
        \(if: !register.lines.isEmpty, filters(say))
        \(Panel(html: "\(if: !shown.isEmpty, files(say))\(table(say))\(numbers(say))"))
        """
    }

    /// Told where it can be mended: numbers nobody has explained.
    private func unexplained(_ say: Language) -> HTML {
        HTML.each(register.years) { year -> HTML in
            let count = register.unexplained(year).count
            if count == 0 { return "" }
            let words = say(.registerUnexplainedNotice, ["count": String(count)])
            let link = TextLink(
                say(.registerExplainOf, ["year": String(year)]), to: OfficialPaperPath.numbers(String(year)))
            return "\(Notice(html: "\(words) \(link)", .warn, in: say))"
        }
    }

    private static let kinds: [PaperKind] = [.decision, .minutes, .voteCount, .answer, .correction]

    private func filters(_ say: Language) -> HTML {
        let bar = FilterBar(
            action: OfficialPaperPath.root,
            fields: [
                .text("q", say(.registerSearch), value: query),
                .select(
                    "year", say(.decisionsYear), register.years.map { Choice(String($0), String($0)) },
                    chosen: year.map(String.init), blank: say(.decisionsAllYears)),
                .select(
                    "kind", say(.registerKind), Self.kinds.map { Choice($0.rawValue, say($0.phrase)) },
                    chosen: kind?.rawValue, blank: say(.registerAllKinds)),
            ], isActive: year != nil || kind != nil || !query.isEmpty, in: say)
        return bar.html
    }

    private func files(_ say: Language) -> HTML {
        let filters =
            (year.map { ["year=\($0)"] } ?? []) + (kind.map { ["kind=\($0.rawValue)"] } ?? [])
            + (query.isEmpty ? [] : ["q=\(AddressText.encoded(query))"])
        let books = HTML.each(year.map { [$0] } ?? register.years) { year -> HTML in
            let name = say(.registerBook, ["year": String(year)])
            let statistics = say(.registerStatistics, ["year": String(year)])
            return """
                <p class="soft list-line">\(name): \(link(year, .docx, name)) · \(link(year, .pdf, name))</p>
                <p class="soft list-line">\(statistics): \(TextLink(say(.statisticsSee), to: StatisticsPath.of(year))) · \(figures(year, .docx, statistics)) · \
                \(figures(year, .pdf, statistics))</p>
                """
        }
        return """
            <p class="soft list-line">\(ExportLink(path: ExportPath.papers, query: filters, language: say))</p>\(books)
            """
    }

    private func link(_ year: Int, _ format: PaperFileFormat, _ name: String) -> HTML {
        link(OfficialPaperPath.book(String(year), format), format, name)
    }

    private func figures(_ year: Int, _ format: PaperFileFormat, _ name: String) -> HTML {
        link(OfficialPaperPath.file(.statistics, String(year), format), format, name)
    }

    private func link(_ address: String, _ format: PaperFileFormat, _ name: String) -> HTML {
        let words = format == .docx ? "Word (.docx)" : "PDF"
        return """
            <a href="\(url: address)" download>\
            <span class="unseen">\(name) </span>\(words)</a>
            """
    }

    private func table(_ say: Language) -> Table {
        let rows = shown.map { line -> [HTML] in
            let number = line.number.isEmpty ? say(.registerByHand) : line.number
            let subject = line.subject.isEmpty ? say(line.kind.phrase) : "\(say(line.kind.phrase)): \(line.subject)"
            return [
                "\(TextLink(number, to: OfficialPaperPath.record(line.kind, line.id)))",
                HTML(text: line.day.vietnamese), HTML(text: subject), HTML(text: line.signer),
                status(line, say), signed(line, say),
            ]
        }
        let isFiltered = year != nil || kind != nil || !query.isEmpty
        return Table(
            say(title),
            columns: [
                .init(say(.registerSymbol)), .init(say(.registerDate)), .init(say(.registerSubject)),
                .init(say(.registerSigner)), .init(say(.decisionsStatus)), .init(say(.registerSigned)),
            ], rows: rows,
            empty: isFiltered
                ? EmptyState(say(.emptySearch), hint: say(.emptySearchHint))
                : EmptyState(say(.registerNone), hint: say(.registerNoneHint)))
    }

    private func status(_ line: RegisterLine, _ say: Language) -> HTML {
        let own: HTML = line.status.map { "\(DecisionTag($0, in: say))" } ?? ""
        let corrected = HTML.each(line.corrections) { letter in
            "<br><span class=\"soft\">\(say(.registerCorrected, ["letter": letter]))</span>"
        }
        return "\(own)\(corrected)"
    }

    private func signed(_ line: RegisterLine, _ say: Language) -> HTML {
        guard PaperKind.keptSigned.contains(line.kind) else { return "" }
        let words = say(line.signed?.phrase ?? .registerSignedNot)
        return """
            <a href="\(url: OfficialPaperPath.signed(line.kind, line.id))">\(words)\
            <span class="unseen"> \(say(line.kind.phrase)) \(line.number)</span></a>
            """
    }

    /// Of every year in sight: whether the series is whole, and what lies between the numbers of the office's register.
    private func numbers(_ say: Language) -> HTML {
        HTML.each(year.map { [$0] } ?? register.years) { year -> HTML in
            guard let last = register.lines(year: year, kind: .decision).compactMap(\.series).max() else { return "" }
            let missing = register.missingInSeries(year)
            let gaps = PaperKind.numberedBySeries.flatMap { register.gaps(year, $0) }
            let series =
                missing.isEmpty
                ? say(.registerWhole, ["year": String(year), "last": String(last)])
                : say(.registerMissing, ["year": String(year), "numbers": words(missing)])
            let others: HTML = """
                <h3>\(say(.registerGaps, ["year": String(year)]))</h3>
                \(NumberGapTable(gaps: gaps, names: names, year: year, language: say))
                <p>\(TextLink(say(.registerExplainOf, ["year": String(year)]), to: OfficialPaperPath.numbers(String(year))))</p>
                """
            return "<p class=\"soft\">\(series)</p>\(if: !gaps.isEmpty, others)"
        }
    }

    /// `2, 4–7`; of very many the first forty.
    private func words(_ gaps: [ClosedRange<Int>]) -> String {
        let parts = gaps.prefix(40).map { gap in
            gap.count == 1 ? String(gap.lowerBound) : "\(gap.lowerBound)–\(gap.upperBound)"
        }
        return parts.joined(separator: ", ") + (gaps.count > 40 ? ", …" : "")
    }
}
