/// One step of the schema's history. Once released it is never changed: a mistake is mended by the next step.
package struct Migration: Sendable {
    /// 1, 2, 3 … without a gap.
    package let version: Int
    package let name: String
    /// Run in their order, one SQL statement each.
    package let statements: @Sendable (Dialect) -> [String]

    package init(_ version: Int, _ name: String, _ statements: @escaping @Sendable (Dialect) -> [String]) {
        (self.version, self.name, self.statements) = (version, name, statements)
    }
}
