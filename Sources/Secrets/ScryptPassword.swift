import Crypto
import CryptoExtras
import Foundation

/// How much work one password costs: memory is 128 · 2^`logN` · `blockSize` bytes.
package struct ScryptCost: Hashable, Sendable {
    package let logN: Int
    package let blockSize: Int
    package let parallelism: Int

    /// 32 MiB and about 0.3 s: one of the equal settings of OWASP's password storage sheet.
    package static let standard = ScryptCost(trusted: 15, 8, 3)
    /// For tests only.
    package static let quick = ScryptCost(trusted: 4, 8, 1)

    /// - Returns: `nil` outside 2^1…2^20, r 1…32, p 1…16 or above 1 GiB of work: such a text was not written by us.
    package init?(logN: Int, blockSize: Int, parallelism: Int) {
        guard (1...20).contains(logN), (1...32).contains(blockSize), (1...16).contains(parallelism) else { return nil }
        guard (128 << logN) * blockSize * parallelism <= 1 << 30 else { return nil }
        self.init(trusted: logN, blockSize, parallelism)
    }

    private init(trusted logN: Int, _ blockSize: Int, _ parallelism: Int) {
        (self.logN, self.blockSize, self.parallelism) = (logN, blockSize, parallelism)
    }
}

/// A password cannot be taken.
package enum PasswordFault: Error, Hashable, Sendable {
    case empty
    /// Longer than 1,024 bytes.
    case tooLong
    /// Too many people wait for their password to be checked; try again.
    case busy
}

/// What is kept of a password: `$scrypt$ln=15,r=8,p=3$salt$hash`. Slow on purpose: never call it on a cooperative
/// thread, use `PasswordHasher`.
package enum ScryptPassword {
    /// - Throws: `PasswordFault.empty`, `.tooLong`.
    package static func hash(
        _ password: String, cost: ScryptCost = .standard, randomness: any Randomness = SystemRandomness()
    ) throws -> String {
        let salt = randomness.bytes(16)
        let hash = try derive(normalised(password), salt, cost)
        let parameters = "ln=\(cost.logN),r=\(cost.blockSize),p=\(cost.parallelism)"
        return "$scrypt$\(parameters)$\(Base64URL.text(salt))$\(Base64URL.text(hash))"
    }

    /// Whether `password` is the one `text` was made from. A text that cannot be read answers `false`.
    package static func verify(_ password: String, _ text: String) -> Bool {
        guard let kept = KeptPassword(text), let bytes = try? normalised(password) else { return false }
        guard let hash = try? derive(bytes, kept.salt, kept.cost) else { return false }
        return constantTimeEqual(hash, kept.hash)
    }

    /// Whether `text` was made at another cost than `cost`: then hash anew at the next sign-in.
    package static func isOutdated(_ text: String, cost: ScryptCost = .standard) -> Bool {
        KeptPassword(text)?.cost != cost
    }

    /// NFC, because one keyboard sends `ế` as one scalar and another as three.
    private static func normalised(_ password: String) throws -> [UInt8] {
        guard password.utf8.count <= 1024 else { throw PasswordFault.tooLong }
        guard !password.isEmpty else { throw PasswordFault.empty }
        return Array(password.precomposedStringWithCanonicalMapping.utf8)
    }

    private static func derive(_ password: [UInt8], _ salt: [UInt8], _ cost: ScryptCost) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: password, salt: salt, outputByteCount: 32, rounds: 1 << cost.logN, blockSize: cost.blockSize,
            parallelism: cost.parallelism, maxMemory: (128 << cost.logN) * cost.blockSize * cost.parallelism + 1 << 20)
        return key.withUnsafeBytes { Array($0) }
    }
}

/// The parts of a kept password text.
private struct KeptPassword {
    let cost: ScryptCost
    let salt: [UInt8]
    let hash: [UInt8]

    init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt" else { return nil }
        guard let cost = KeptPassword.cost(parts[2]) else { return nil }
        guard let salt = Base64URL.bytes(parts[3]), salt.count >= 8 else { return nil }
        guard let hash = Base64URL.bytes(parts[4]), hash.count == 32 else { return nil }
        (self.cost, self.salt, self.hash) = (cost, salt, hash)
    }

    private static func cost(_ text: String) -> ScryptCost? {
        let numbers = zip(text.split(separator: ","), ["ln=", "r=", "p="]).map { part, name in
            part.hasPrefix(name) ? Int(part.dropFirst(name.count)) : nil
        }
        guard numbers.count == 3, let logN = numbers[0], let blockSize = numbers[1], let parallelism = numbers[2] else {
            return nil
        }
        return ScryptCost(logN: logN, blockSize: blockSize, parallelism: parallelism)
    }
}
