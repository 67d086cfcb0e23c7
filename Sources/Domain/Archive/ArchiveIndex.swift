/// What the first page of an archive lists: everything in it, by words and by file.
package struct ArchiveIndex: Sendable {
    package let agency: String
    package let occasion: String
    package let made: Day
    package let stamp: JournalStamp
    package var nominations: [Folder] = []
    package var sessions: [Folder] = []
    package var decisions: [Folder] = []

    package init(agency: String, occasion: String, made: Day, stamp: JournalStamp) {
        (self.agency, self.occasion, self.made, self.stamp) = (agency, occasion, made, stamp)
    }

    /// One record with its files.
    package struct Folder: Sendable {
        package let title: String
        package let detail: String
        package let status: NominationStatus?
        package var files: [File] = []

        package init(title: String, detail: String, status: NominationStatus? = nil) {
            (self.title, self.detail, self.status) = (title, detail, status)
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
