import Commands
import Domain
import Foundation
import Operations
import Secrets
import Testing

struct ProofCommandTests {
    private let bench = CommandBench()

    /// A code signed with the key of a file, of an agency the file names.
    private func signed(_ seed: [UInt8], agency: String, key: String) throws -> String {
        let payload = CertificatePayload(
            key: key, agency: agency, code: "7K3M-Q2XD-90AF", name: "Đỗ <b> & 🌸", award: "Giấy khen",
            decisionNumber: "05/QĐ-UBND", issued: try #require(Day("2026-12-10")), goldBook: 3,
            digest: "AAAAAAAAAAAAAAAAAAAAAA")
        let signature = try #require(SigningKey(seed: seed)).signature(
            for: Array("thidua certificate 1\n\(payload.text)".utf8))
        return "TD1.\(Base64URL.text(Array(payload.text.utf8))).\(Base64URL.text(signature))"
    }

    @Test func `init makes a key, which is listed, exported and replaced`() async throws {
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        let first = await bench.run(["key", "list", "--json"] + bench.data)
        #expect(first.code == 0 && first.out.contains(#""retired":null"#))
        #expect(await bench.run(["key", "make"] + bench.data).out.contains("Cơ quan nào cũng đã có khóa"))
        let path = try bench.file("keys.json", "")
        #expect(await bench.run(["key", "export", "-o", path] + bench.data).code == 0)
        let keys = try #require(KeyFile.keys(in: Array(try Data(contentsOf: URL(filePath: path)))))
        #expect(keys.count == 1)
        #expect(await bench.run(["key", "rotate"] + bench.data).code == 64)
        #expect(await bench.run(["key", "rotate", "--reason", "Định kỳ"] + bench.data).code == 0)
        let both = await bench.run(["key", "list", "--json"] + bench.data)
        #expect(both.out.contains(keys[0].name) && both.out.contains(#""retired":"2026-"#))
        #expect(await bench.run(["key", "address", "thidua"] + bench.data).code == 1)
        #expect(await bench.run(["key", "address", "https://a.vn"] + bench.data).code == 0)
        #expect(await bench.run(["check"] + bench.data).code == 0)
    }

    @Test func `a code is verified with a file of keys and no data folder`() async throws {
        let seed = [UInt8](repeating: 7, count: 32)
        let verifying = try #require(SigningKey(seed: seed)?.verifying)
        let key = PublishedKey(
            agency: "UBND xã Mẫu", name: verifying.name, publicKey: verifying.bytes, made: Day(number: 20_779),
            retired: nil)
        let path = try bench.file("keys.json", String(decoding: KeyFile.bytes([key]), as: UTF8.self))
        let code = try signed(seed, agency: "UBND xã Mẫu", key: verifying.name)
        let good = await bench.run("verify", code, "--key", path)
        #expect(good.code == 0 && good.out.contains("Chữ ký đúng") && good.out.contains("Đỗ <b> & 🌸"))
        let file = try bench.file("scan.txt", "https://a.vn/lookup?p=\(code)\n")
        #expect(await bench.run("verify", file, "--key", path, "--json").out.contains(#""verdict":"signed""#))
        let other = try signed([UInt8](repeating: 8, count: 32), agency: "UBND xã Mẫu", key: verifying.name)
        let altered = await bench.run("verify", other, "--key", path)
        #expect(altered.code == 1 && altered.out.contains("Đã bị sửa sau khi ký"))
        let stranger = try signed(seed, agency: "UBND xã Khác", key: verifying.name)
        #expect(await bench.run("verify", stranger, "--key", path).out.contains("Giả"))
        #expect(await bench.run("verify", "TD1.x", "--key", path).out.contains("Không đọc được mã"))
        let noKeys = await bench.run("verify", code, "--key", file)
        #expect(noKeys.code == 1 && noKeys.err.contains("không phải tệp khóa"))
        #expect(!bench.place.holdsFile)
    }

    @Test func `a printed head is found, and one that never was is told`() async throws {
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        let verified = await bench.run(["journal", "verify"] + bench.data)
        let head = try #require(verified.out.split(separator: "\n").last.map(String.init))
        #expect(head.utf8.count == 64)
        _ = await bench.run(["key", "rotate", "--reason", "Định kỳ"] + bench.data)
        let found = await bench.run(["journal", "verify", "--head", head.uppercased()] + bench.data)
        #expect(found.code == 0 && found.out.contains("mã này là mục 2"))
        let changed = String(head.dropLast()) + (head.hasSuffix("0") ? "1" : "0")
        let never = await bench.run(["journal", "verify", "--head", changed] + bench.data)
        #expect(never.code == 1 && never.out.contains("Không có mục nào mang mã này"))
        #expect(await bench.run(["journal", "verify", "--head", "abc"] + bench.data).code == 64)
    }
}
