/// Values kept under their keys as long as there is room; the ones kept longest go first, one at a time, so that no
/// request pays for throwing all of them away.
package struct Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let most: Int
    private var values: [Key: (value: Value, weight: Int)] = [:]
    /// Oldest first, from `first` on.
    private var order: [Key] = []
    private var first = 0
    private var weight = 0

    /// - Parameter most: the weight all of them may have together.
    package init(most: Int) { self.most = most }

    package var count: Int { values.count }

    package subscript(_ key: Key) -> Value? { values[key]?.value }

    /// A value heavier than there is room is not kept.
    package mutating func keep(_ value: Value, under key: Key, weight new: Int = 1) {
        guard new <= most else { return }
        if let old = values.updateValue((value, new), forKey: key) {
            weight -= old.weight
        } else {
            order.append(key)
        }
        weight += new
        while weight > most { dropOldest() }
    }

    private mutating func dropOldest() {
        if let old = values.removeValue(forKey: order[first]) { weight -= old.weight }
        first += 1
        if first * 2 > order.count {
            order.removeFirst(first)
            first = 0
        }
    }
}
