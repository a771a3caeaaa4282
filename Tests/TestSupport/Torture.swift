internal import Foundation

/// How long tests that try things at random go on: `make torture` wants all of it, `make test` a little.
package enum Torture {
    /// Whether all of it is wanted.
    package static let isOn = ProcessInfo.processInfo.environment["TORTURE"] == "1"

    /// Whether inputs that take long are as large as they get: not in a debug build, where each step takes ten times as long.
    package static let isWhole: Bool = {
        #if DEBUG
            isOn
        #else
            true
        #endif
    }()

    /// So many tries.
    package static func count(_ full: Int, small: Int) -> Int { isOn ? full : small }
}

/// Random numbers that are the same in each run: Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", SplitMix64.
package struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
