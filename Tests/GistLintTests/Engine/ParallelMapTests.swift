import Synchronization
import Testing

@testable import GistLint

/// Results in the order of the items, whatever the threads do.
struct ParallelMapTests {
    @Test(arguments: [0, 1, 31, 32, 33, 64, 1000], [1, 2, 4, 64])
    func `results keep the order`(count: Int, jobs: Int) {
        let items = Array(0..<count)
        #expect(parallelMap(items, jobs: jobs) { $0 * 2 } == items.map { $0 * 2 })
    }

    @Test
    func `each item is taken once`() {
        let taken = Mutex<[Int: Int]>([:])
        _ = parallelMap(Array(0..<500), jobs: 4) { item in taken.withLock { $0[item, default: 0] += 1 } }
        #expect(taken.withLock { $0 } == Dictionary(uniqueKeysWithValues: (0..<500).map { ($0, 1) }))
    }
}
