package import Reading
package import Wording

/// Why the bytes of a file are no paper that could be read.
package enum PaperFault: Error, Hashable, Sendable {
    case source(SourceFault)
    /// The beginning is right and the end is missing.
    case cut
    /// The parts of the file contradict one another.
    case damaged
    /// Unpacked it would be out of all proportion.
    case bomb
    case encrypted
    case macros
    /// Names that would unpack outside their folder.
    case strayPaths
    /// Opened in Word, the document would fetch something from elsewhere.
    case external(String)
    /// An XML part that declares a document type or entities.
    case entities
    /// Word 97–2003.
    case oldWord
    case richText
    /// A zip archive or office file that is no Word document.
    case otherArchive
    case pdf(PDFFault)
    /// This machine could not keep the file while it was read.
    case noRoom

    /// One sentence for the person who brought the file: what is wrong and what to do.
    package var phrase: Phrase { PaperWords.refusal(self) }
}

package enum PDFFault: Hashable, Sendable {
    /// The program that reads PDF is not installed.
    case noProgram
    /// Pages without letters: a scan.
    case noText
    case tooSlow
    case unreadable
}
