/// What the first page of an archive and its list for hand-over name: everything in it, by words and by file.
package struct ArchiveIndex: Sendable {
    package let agency: String
    package let occasion: String
    package let made: Day
    package let stamp: JournalStamp
    /// Lists of the whole occasion.
    package var lists: [File] = []
    package var nominations: [Folder] = []
    package var sessions: [Folder] = []
    package var decisions: [Folder] = []
    package var petitions: [Folder] = []
    package var inspections: [Folder] = []
    /// How many papers could not be made as PDF: this machine has no face for papers.
    package var missing = 0

    package init(agency: String, occasion: String, made: Day, stamp: JournalStamp) {
        (self.agency, self.occasion, self.made, self.stamp) = (agency, occasion, made, stamp)
    }

    /// Every record, in the order of the first page.
    package var folders: [Folder] { nominations + sessions + decisions + petitions + inspections }

    /// One record with its files.
    package struct Folder: Sendable {
        /// From the archive's folder.
        package let path: String
        /// Of a dossier or decision; empty where there is none.
        package let number: String
        package let title: String
        package let detail: String
        package let status: NominationStatus?
        /// Handed in, held or issued.
        package let day: Day?
        package var files: [File] = []

        package init(
            _ path: String, number: String = "", title: String, detail: String, status: NominationStatus? = nil,
            day: Day?
        ) {
            (self.path, self.number, self.title, self.detail) = (path, number, title, detail)
            (self.status, self.day) = (status, day)
        }
    }

    package struct File: Hashable, Sendable {
        package let name: String
        /// From the archive's folder.
        package let path: String

        package init(name: String, path: String) { (self.name, self.path) = (name, path) }
    }
}

/// Names of files in an archive: readable everywhere, and never a way out of their folder.
package enum ArchiveName {
    /// Letters and digits stay; everything else becomes one hyphen; at most 60 characters.
    package static func plain(_ text: String) -> String {
        var name = ""
        for letter in Folded(text).text {
            if letter.isASCII, letter.isLetter || letter.isNumber {
                name.append(letter)
            } else if !name.hasSuffix("-"), !name.isEmpty {
                name.append("-")
            }
            if name.count == 60 { break }
        }
        while name.hasSuffix("-") { name.removeLast() }
        return name.isEmpty ? "x" : name
    }
}
