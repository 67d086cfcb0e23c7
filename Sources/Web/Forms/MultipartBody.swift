import Foundation

/// Reads `multipart/form-data` (RFC 7578) from a body that is already in memory and bounded.
enum MultipartBody {
    /// - Returns: `nil` when the boundary is missing, the body does not follow it, or a name or value is no UTF-8.
    static func read(_ bytes: [UInt8], type: String) -> FormBody? {
        guard let boundary = boundary(in: type) else { return nil }
        let mark = Array("--\(boundary)".utf8)
        var fields: [(name: String, value: String)] = []
        var files: [FormFile] = []
        guard var start = find(mark, in: bytes, from: 0).map({ $0 + mark.count }) else { return nil }
        let separator = Array("\r\n".utf8) + mark
        while start + 2 <= bytes.count, bytes[start..<start + 2].elementsEqual("\r\n".utf8) {
            guard fields.count + files.count < 2_000 else { return nil }
            guard let end = find(separator, in: bytes, from: start) else { return nil }
            guard let part = part(bytes[(start + 2)..<max(start + 2, end)]) else { return nil }
            switch part {
            case .field(let name, let value): fields.append((name, value))
            case .file(let file): files.append(file)
            }
            start = end + separator.count
        }
        // The last boundary is followed by two hyphens; a body cut off before has none.
        guard start + 2 <= bytes.count, bytes[start..<start + 2].elementsEqual("--".utf8) else { return nil }
        return FormBody(fields: fields, files: files)
    }

    private enum Part {
        case field(String, String)
        case file(FormFile)
    }

    private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        let gap = Array("\r\n\r\n".utf8)
        let whole = Array(bytes)
        guard let end = find(gap, in: whole, from: 0), end < 8_192 else { return nil }
        guard let head = String(validating: whole[..<end], as: UTF8.self) else { return nil }
        let content = Array(whole[(end + gap.count)...])
        let line = head.split(whereSeparator: \.isNewline).first { $0.lowercased().hasPrefix("content-disposition:") }
        guard let line, let name = value("name", in: line) else { return nil }
        guard let file = value("filename", in: line) else {
            return String(validating: content, as: UTF8.self).map { .field(name, $0) }
        }
        return .file(FormFile(field: name, name: file, bytes: content))
    }

    /// The quoted value of a parameter; browsers write `%22` for a quotation mark inside.
    private static func value(_ name: String, in line: Substring) -> String? {
        for piece in line.split(separator: ";").dropFirst() {
            let trimmed = piece.drop { $0 == " " }
            guard trimmed.hasPrefix("\(name)=\"") else { continue }
            guard let range = line.range(of: " \(name)=\"") ?? line.range(of: ";\(name)=\"") else { return nil }
            return String(line[range.upperBound...].prefix { $0 != "\"" })
        }
        return nil
    }

    private static func boundary(in type: String) -> String? {
        guard let range = type.range(of: "boundary=") else { return nil }
        let rest = type[range.upperBound...].prefix { $0 != ";" }
        let boundary = rest.hasPrefix("\"") ? rest.dropFirst().prefix { $0 != "\"" } : rest
        return (1...70).contains(boundary.utf8.count) ? String(boundary) : nil
    }

    /// The first place of `pattern` at or after `start`, by its first byte.
    private static func find(_ pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
        var place = start
        while place <= bytes.count - pattern.count {
            guard let next = bytes[place...(bytes.count - pattern.count)].firstIndex(of: first) else { return nil }
            if bytes[next..<(next + pattern.count)].elementsEqual(pattern) { return next }
            place = next + 1
        }
        return nil
    }
}
