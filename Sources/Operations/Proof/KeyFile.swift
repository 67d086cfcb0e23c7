package import Domain
import Secrets

/// Public keys as a file that travels: JSON, one object a key.
package enum KeyFile {
    private static let format = "thidua-keys-1"

    package static func bytes(_ keys: [PublishedKey]) -> [UInt8] {
        let list = keys.map { key -> JSON in
            [
                "agency": .string(key.agency), "name": .string(key.name),
                "public": .string(Base64URL.text(key.publicKey)), "made": .string(key.made.description),
                "retired": key.retired.map { .string($0.description) } ?? .null,
            ]
        }
        return JSON.object(["format": .string(format), "keys": .array(list)]).canonical + [0x0A]
    }

    /// - Returns: `nil` unless it is such a file, whole, and every name follows from its key.
    package static func keys(in bytes: [UInt8]) -> [PublishedKey]? {
        guard bytes.count <= 1 << 20, let text = String(validating: bytes, as: UTF8.self),
            case .object(let members) = JSON(reading: text), members["format"] == .string(format),
            case .array(let list) = members["keys"]
        else { return nil }
        let keys = list.compactMap(key)
        return keys.count == list.count ? keys : nil
    }

    private static func key(_ json: JSON) -> PublishedKey? {
        guard case .object(let members) = json, case .string(let agency) = members["agency"],
            case .string(let name) = members["name"], case .string(let word) = members["public"],
            case .string(let made) = members["made"], let day = Day(made), let retired = members["retired"],
            let bytes = Base64URL.bytes(word), VerifyingKey(bytes: bytes)?.name == name
        else { return nil }
        switch retired {
        case .null: return PublishedKey(agency: agency, name: name, publicKey: bytes, made: day, retired: nil)
        case .string(let text):
            return Day(text).map {
                PublishedKey(agency: agency, name: name, publicKey: bytes, made: day, retired: $0)
            }
        default: return nil
        }
    }
}
