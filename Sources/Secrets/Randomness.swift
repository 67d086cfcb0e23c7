import Synchronization

/// Where random bytes come from. Passed in, so that a test and the demonstration season give the same names every time.
package protocol Randomness: Sendable {
    func bytes(_ count: Int) -> [UInt8]
}

extension Randomness {
    package func uint64() -> UInt64 { bytes(8).reduce(0) { $0 << 8 | UInt64($1) } }

    package func uint16() -> UInt16 { bytes(2).reduce(0) { $0 << 8 | UInt16($1) } }

    /// A number from 0 up to, not including, `bound`, each equally likely. `bound` below 2 gives 0.
    package func number(below bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        let bound = UInt64(bound)
        let fair = UInt64.max - UInt64.max % bound
        while true {
            let draw = uint64()
            if draw < fair { return Int(draw % bound) }
        }
    }
}

/// The operating system's cryptographic generator: the only one a server may use.
package struct SystemRandomness: Randomness {
    package init() {}

    package func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        while bytes.count < count {
            let word = generator.next()
            for shift in stride(from: 0, to: 64, by: 8) where bytes.count < count {
                bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
            }
        }
        return bytes
    }
}

/// The same bytes for the same seed, for tests and the demonstration season. Anybody who knows the seed knows them all.
package final class SeededRandomness: Randomness {
    private let seed: [UInt8]
    private let state = Mutex(State())

    package init(seed: UInt64) {
        self.seed = Array("thidua seed \(seed)".utf8)
    }

    package func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            while state.left.count < count {
                state.left += SHA256Digest(of: seed + Array(" \(state.block)".utf8)).bytes
                state.block += 1
            }
            defer { state.left.removeFirst(count) }
            return Array(state.left.prefix(count))
        }
    }

    private struct State {
        var block = 0
        var left: [UInt8] = []
    }
}
