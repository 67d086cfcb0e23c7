import Foundation
import Secrets
import Testing

struct SecretsTests {
    @Test(
        "Digests agree with the published examples",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ])
    func digest(text: String, hex: String) throws {
        let digest = SHA256Digest(of: text)
        #expect(digest.hex == hex)
        #expect(SHA256Digest(hex: hex) == digest)
        #expect(SHA256Digest(of: Data(text.utf8)) == digest)
        #expect(digest.matches(try #require(SHA256Digest(bytes: digest.bytes))))
        #expect(!digest.matches(SHA256Digest(of: text + "x")))
        #expect(SHA256Digest(hex: hex.uppercased()) == nil)
        #expect(SHA256Digest(hex: hex.dropLast()) == nil)
    }

    @Test("A file read piece by piece has the digest of its bytes")
    func file() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("digest-\(UUID().uuidString)")
        let bytes = SeededRandomness(seed: 1).bytes(300_000)
        try Data(bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        #expect(try SHA256Digest.ofFile(at: url.path) == SHA256Digest(of: bytes))
        #expect(throws: (any Error).self) { try SHA256Digest.ofFile(at: url.path + "-none") }
    }

    @Test("A code belongs to one key and one message (RFC 4231, test case 6 has its key)")
    func hmac() throws {
        let key = try #require(HMACKey([UInt8](repeating: 0xAA, count: 131)))
        let message = "Test Using Larger Than Block-Size Key - Hash Key First".utf8
        let code = key.code(for: message)
        #expect(SHA256Digest(bytes: code)?.hex == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
        #expect(key.accepts(code, for: message))
        #expect(!key.accepts(code, for: "Test".utf8))
        #expect(!HMACKey(SystemRandomness()).accepts(code, for: message))
        #expect(HMACKey([1, 2, 3]) == nil)
    }

    @Test("The same seed gives the same bytes, another seed others")
    func seeded() {
        let (one, same, other) = (SeededRandomness(seed: 7), SeededRandomness(seed: 7), SeededRandomness(seed: 8))
        let bytes = one.bytes(100)
        #expect(same.bytes(60) + same.bytes(40) == bytes)
        #expect(other.bytes(100) != bytes)
        #expect(SystemRandomness().bytes(13).count == 13)
        #expect(SystemRandomness().uint64() != SystemRandomness().uint64())
    }

    @Test("Every number below the bound comes up about equally often")
    func numbers() {
        let randomness = SeededRandomness(seed: 3)
        var counts = [Int](repeating: 0, count: 6)
        for _ in 0..<6000 { counts[randomness.number(below: 6)] += 1 }
        #expect(counts.allSatisfy { (850...1150).contains($0) })
        #expect(randomness.number(below: 1) == 0)
        #expect(randomness.number(below: 0) == 0)
    }

    @Test("A token is read back from its own text only")
    func token() throws {
        let token = Token(SystemRandomness())
        let read = try #require(Token(token.text))
        #expect(read.digest == token.digest)
        #expect(token.text.utf8.count == 43)
        for text in ["", String(token.text.dropLast()), token.text + "A", String(repeating: "=", count: 43)] {
            #expect(Token(text) == nil)
        }
        #expect(Token(String(repeating: "A", count: 42) + "B") == nil, "the last two bits must be empty")
        #expect(Token(String(repeating: "A", count: 43)) != nil)
    }
}

struct PasswordTests {
    @Test("The right password is accepted, any other is not")
    func verify() throws {
        let kept = try ScryptPassword.hash("Mật khẩu 1", cost: .quick)
        #expect(kept.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
        #expect(ScryptPassword.verify("Mật khẩu 1", kept))
        #expect(ScryptPassword.verify("Mật khẩu 1".decomposedStringWithCanonicalMapping, kept))
        for wrong in ["Mật khẩu 2", "mật khẩu 1", "", String(repeating: "x", count: 1025)] {
            #expect(!ScryptPassword.verify(wrong, kept))
        }
        #expect(try ScryptPassword.hash("Mật khẩu 1", cost: .quick) != kept, "every hash has its own salt")
    }

    @Test("A text made by another program's scrypt is understood")
    func otherProgram() {
        let kept = "$scrypt$ln=10,r=8,p=2$AAECAwQFBgcICQoLDA0ODw$Lrs-TbaGdpYuUwbJz9vIbgDQGe04TRWLMJJ0I_KfZj4"
        #expect(ScryptPassword.verify("mật khẩu", kept))
        #expect(!ScryptPassword.verify("mật khẩu ", kept))
    }

    @Test(
        "Texts that are no kept password deny",
        arguments: [
            "", "plain", "$scrypt$ln=4,r=8,p=1$AAAA", "$scrypt$ln=40,r=8,p=1$AAAAAAAAAAAAAAAA$AAAA", "$argon2$a$b$c",
            "$scrypt$ln=20,r=32,p=16$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$r=8,ln=4,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        ])
    func unreadable(text: String) {
        #expect(!ScryptPassword.verify("x", text))
    }

    @Test("The cost is read from the text, and an old one is noticed")
    func cost() throws {
        let cost = try #require(ScryptCost(logN: 5, blockSize: 4, parallelism: 2))
        let kept = try ScryptPassword.hash("abc", cost: cost)
        #expect(ScryptPassword.verify("abc", kept))
        #expect(ScryptPassword.isOutdated(kept))
        #expect(!ScryptPassword.isOutdated(kept, cost: cost))
        #expect(ScryptCost(logN: 0, blockSize: 8, parallelism: 1) == nil)
        #expect(throws: PasswordFault.empty) { try ScryptPassword.hash("", cost: .quick) }
        #expect(throws: PasswordFault.tooLong) {
            try ScryptPassword.hash(String(repeating: "x", count: 1025), cost: .quick)
        }
    }

    @Test("The hasher answers many at once and refuses a flood")
    func hasher() async throws {
        let hasher = PasswordHasher(cost: .quick)
        let kept = try await hasher.hash("abc")
        let answers = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<40 { group.addTask { try await hasher.verify(number % 2 == 0 ? "abc" : "x", kept) } }
            return try await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(answers.count(where: { $0 }) == 20)
        #expect(try await !hasher.verify("abc", nil))
        await #expect(throws: PasswordFault.busy) { try await PasswordHasher(cost: .quick, limit: 0).hash("abc") }
    }

    @Test("A printed password has 15 characters of 32, none of them i, l, o or u")
    func printed() {
        let password = printedPassword(SeededRandomness(seed: 5))
        #expect(password.split(separator: "-").map(\.count) == [5, 5, 5])
        #expect(password.allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz-".contains($0) })
        #expect(printedPassword(SystemRandomness()) != printedPassword(SystemRandomness()))
    }
}

struct PublicCodeTests {
    private let code = PublicCode(SeededRandomness(seed: 11))
    private let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    @Test("A code is read however it is typed")
    func reading() {
        #expect(code.text.split(separator: "-").map(\.count) == [4, 4, 4])
        let bare = code.text.replacing("-", with: "")
        for typed in [code.text, code.text.lowercased(), bare, code.text.replacing("-", with: " ")] {
            #expect(PublicCode(reading: typed) == code)
        }
        #expect(PublicCode(reading: "oooo-OOOO-0000")?.text == "0000-0000-0000")
        for wrong in ["", String(bare.dropLast()), bare + "0", "UUUU-UUUU-UUUU", "****-****-****"] {
            #expect(PublicCode(reading: wrong) == nil)
        }
    }

    @Test("Every single wrong character is noticed")
    func substitutions() {
        let characters = Array(code.text.replacing("-", with: ""))
        for place in characters.indices {
            for other in alphabet where other != characters[place] {
                var typed = characters
                typed[place] = other
                #expect(PublicCode(reading: String(typed)) == nil)
            }
        }
    }

    @Test("Every swap of two different characters is noticed")
    func swaps() {
        for seed in 0..<20 as Range<UInt64> {
            let characters = Array(PublicCode(SeededRandomness(seed: seed)).text.replacing("-", with: ""))
            for left in characters.indices {
                for right in characters.indices where characters[left] != characters[right] {
                    var typed = characters
                    typed.swapAt(left, right)
                    #expect(PublicCode(reading: String(typed)) == nil)
                }
            }
        }
    }
}
