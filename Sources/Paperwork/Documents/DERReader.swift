/// One value of a DER text: its tag and where its contents stand. Nothing is copied.
struct DERValue {
    let tag: UInt8
    /// Of the contents.
    let range: Range<Int>
    /// With tag and length.
    let whole: Range<Int>
}

/// Reads the outer shape of DER out of bytes nobody vouched for: definite lengths of at most four bytes, short tags, out of
/// reach is `nil`.
struct DERReader {
    let bytes: [UInt8]

    func value(at place: Int, within end: Int) -> DERValue? {
        guard place >= 0, end <= bytes.count, place + 2 <= end, bytes[place] & 0x1F != 0x1F else { return nil }
        let first = Int(bytes[place + 1])
        var (start, length) = (place + 2, first)
        if first >= 0x80 {
            let width = first & 0x7F
            guard (1...4).contains(width), start + width <= end else { return nil }
            length = bytes[start..<(start + width)].reduce(0) { $0 << 8 | Int($1) }
            start += width
        }
        guard length <= end - start else { return nil }
        return DERValue(tag: bytes[place], range: start..<(start + length), whole: place..<(start + length))
    }

    /// What `value` is made of, five thousand at most; `nil` when its contents do not come out even.
    func parts(_ value: DERValue) -> [DERValue]? {
        var (found, place): ([DERValue], Int) = ([], value.range.lowerBound)
        while place < value.range.upperBound {
            guard found.count < 5_000, let part = self.value(at: place, within: value.range.upperBound) else {
                return nil
            }
            found.append(part)
            place = part.whole.upperBound
        }
        return found
    }

    func contents(_ value: DERValue) -> ArraySlice<UInt8> { bytes[value.range] }

    func isObject(_ value: DERValue, _ id: [UInt8]) -> Bool { value.tag == 0x06 && contents(value).elementsEqual(id) }
}
