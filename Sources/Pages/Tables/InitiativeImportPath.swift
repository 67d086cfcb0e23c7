/// Where the import of initiatives begins.
package enum InitiativeImportPath {
    package static let upload = "\(InitiativePath.list)/import"
}
