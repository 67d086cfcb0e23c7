import ArgumentParser
import Wording

/// Which installation a command works on: `--data DIR`, `--database ADDRESS`, or what the environment sets.
struct DataOption: ParsableArguments {
    @Option(name: .customLong("data"), help: "Thư mục dữ liệu · Data folder")
    var path: String?

    @Option(
        name: .customLong("database"),
        help: "Thay cho --data · Instead of --data: sqlite:PATH, postgres://… (THIDUA_DATABASE)")
    var database: String?

    func validate() throws {
        if path != nil, database != nil {
            throw ValidationError("Chỉ dùng một: --data hoặc --database. Give --data or --database, not both.")
        }
    }

    var isGiven: Bool { path != nil || database != nil }

    /// - Throws: `CommandFault` when nothing says where the data is, or an address is of no known form.
    var place: DataPlace {
        get throws {
            if let path { return DataPlace(folder: path) }
            guard let address = database ?? Wiring.current?.database else { throw CommandFault.noPlace }
            guard let place = DataPlace(database: address) else { throw CommandFault.badAddress }
            return place
        }
    }
}
