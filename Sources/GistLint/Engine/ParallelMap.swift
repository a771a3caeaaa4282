internal import Synchronization

/// Transforms every item on up to `jobs` threads; the results stand in the order of the items.
///
/// Threads take runs of items as they get free, so that a few large items do not leave a thread idle.
func parallelMap<Item: Sendable, Output: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @Sendable (Item) -> Output
) -> [Output] {
    let runLength = 32
    let runCount = (items.count + runLength - 1) / runLength
    if jobs < 2 || runCount < 2 { return items.map(transform) }
    let next = Atomic(0)
    let runs = Mutex([[Output]](repeating: [], count: runCount))
    WorkerThreads.run(besides: min(jobs, runCount) - 1) {
        while true {
            let run = next.add(1, ordering: .relaxed).oldValue
            guard run < runCount else { return }
            let start = run * runLength
            let outputs = items[start..<min(start + runLength, items.count)].map(transform)
            runs.withLock { $0[run] = outputs }
        }
    }
    return runs.withLock { Array($0.joined()) }
}
