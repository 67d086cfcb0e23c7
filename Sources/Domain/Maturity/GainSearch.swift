/// Every way to pick one gain from each layer, told apart by what the picked ones add up to and how many of them count.
/// Of ways that agree in both it keeps the one with the fewest gains above zero, then the earliest.
struct GainSearch {
    struct Gain: Hashable {
        let points: Int
        var counts = false
    }

    private let layers: [[Gain]]
    private let counted: Int
    /// The largest sum.
    let most: Int
    /// For each layer and state: the state before and which gain led here; `nil` where nothing leads.
    private var ways: [[Way?]] = []

    private struct Way {
        let before: Int
        let gain: Int
        /// Gains above zero up to here.
        let raised: Int
    }

    /// - Parameter counted: up to how many are counted; more are as good as that many.
    init(_ layers: [[Gain]], counted: Int) {
        (self.layers, self.counted) = (layers, counted)
        most = layers.reduce(0) { $0 + ($1.map(\.points).max() ?? 0) }
        for layer in layers { ways.append(after(layer)) }
    }

    /// The gains, one for each layer, that add up to exactly `points` with at least `counted` that count.
    func choice(_ points: Int) -> [Gain]? {
        var state = points * (counted + 1) + counted
        var gains: [Gain] = []
        for layer in layers.indices.reversed() {
            guard ways[layer].indices.contains(state), let way = ways[layer][state] else { return nil }
            gains.append(layers[layer][way.gain])
            state = way.before
        }
        return layers.isEmpty && state != 0 ? nil : gains.reversed()
    }

    private func after(_ layer: [Gain]) -> [Way?] {
        var next = [Way?](repeating: nil, count: (most + 1) * (counted + 1))
        for (state, raised) in reached {
            for (place, gain) in layer.enumerated() {
                let count = min(counted, state % (counted + 1) + (gain.counts ? 1 : 0))
                let target = (state / (counted + 1) + gain.points) * (counted + 1) + count
                let way = Way(before: state, gain: place, raised: raised + (gain.points > 0 ? 1 : 0))
                if next[target].map({ way.raised < $0.raised }) ?? true { next[target] = way }
            }
        }
        return next
    }

    /// The states after the last layer so far, with their number of gains above zero.
    private var reached: [(state: Int, raised: Int)] {
        guard let last = ways.last else { return [(0, 0)] }
        return last.indices.compactMap { state in last[state].map { (state, $0.raised) } }
    }
}
