import Wording

/// Addresses of the import of nominations. A person has one file under preview at a time, so it needs no name.
package enum NominationImportPath {
    package static let upload = "\(NominationPath.list)/import"
    package static let template = "\(upload)/template.xlsx"
    package static let preview = "\(upload)/preview"
    package static let confirmation = "\(upload)/confirmation"
    package static let removal = "\(upload)/removal"

    static func breadcrumb(_ here: String, in say: Language, isUpload: Bool = false) -> Breadcrumb {
        let list = Breadcrumb.Step(say(.nominationsTitle), NominationPath.list)
        let steps = isUpload ? [list] : [list, Breadcrumb.Step(say(.nominationImportTitle), upload)]
        return Breadcrumb(steps, here: here, in: say)
    }
}
