import Foundation
import Wording

/// Where the plan of the demonstration lies: as it was named, else beside the program or in a folder above it, as in the
/// source folder and in a package (`share/thidua`).
enum DemoPlanFile {
    /// - Throws: `CommandFault` that says where it was looked for and how to name another.
    static func found(_ path: String) throws -> String {
        let places = [path] + besides(Bundle.main.executableURL?.deletingLastPathComponent(), path)
        if let found = places.first(where: { FileManager.default.fileExists(atPath: $0) }) { return found }
        throw CommandFault(
            Phrase(
                """
                Không có tệp {path} ở đây và cạnh chương trình. Hãy chỉ tệp kế hoạch bằng --plan, ví dụ: \
                thidua demo --plan ke-hoach.yaml. Bản mẫu nằm ở plans/cao-minh-2026.yaml của gói nguồn.
                """,
                """
                There is no file {path} here or beside the program. Name a plan file by --plan, such as: \
                thidua demo --plan plan.yaml. The sample is plans/cao-minh-2026.yaml of the sources.
                """
            ).filled(["path": path]), exit: .missingInput)
    }

    /// - Parameter folder: of the program.
    static func besides(_ folder: URL?, _ path: String) -> [String] {
        guard let folder, !path.hasPrefix("/") else { return [] }
        var (folders, next) = ([folder], folder)
        for _ in 0..<5 {
            next.deleteLastPathComponent()
            folders.append(next)
        }
        return folders.flatMap { [$0.appending(path: path).path, $0.appending(path: "share/thidua/\(path)").path] }
    }
}
