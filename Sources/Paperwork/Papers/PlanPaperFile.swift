package import Reading

/// A plan's paper as an office typed it, in any of the ways it is kept: bytes in, what it says out.
package enum PlanPaperFile {
    /// What the file is, its bytes say; the name is for messages only.
    ///
    /// - Throws: `PaperFault`, whose `phrase` is the sentence for the person who brought the file.
    package static func read(_ bytes: [UInt8], name: String) throws(PaperFault) -> ReadPaper {
        let source: SourceText
        do {
            source = try SourceText(bytes)
        } catch {
            throw .source(error)
        }
        return ReadPaper(format: .text, paper: PlanReader.read(source), lines: source.shown)
    }
}
