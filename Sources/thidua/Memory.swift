#if canImport(Glibc)
    import Glibc
#endif

/// How the process asks the system for memory.
enum Memory {
    /// Keeps what a page needed for the next page. As it comes, glibc gives the top of every thread's heap back after
    /// each answer and faults it in again for the next one: a quarter of the time of a submission. At most 16 MiB a
    /// heap are kept. Where there is no glibc nothing happens.
    static func keep() {
        #if canImport(Glibc)
            // Found by name: Swift's module of the C library leaves `malloc.h` out.
            guard let symbol = dlsym(nil, "mallopt") else { return }
            typealias MallOpt = @convention(c) (Int32, Int32) -> Int32
            let mallopt = unsafeBitCast(symbol, to: MallOpt.self)
            let (trimThreshold, topPad, mapThreshold): (Int32, Int32, Int32) = (-1, -2, -3)
            _ = mallopt(trimThreshold, 16 << 20)
            _ = mallopt(topPad, 1 << 20)
            _ = mallopt(mapThreshold, 4 << 20)
        #endif
    }
}
