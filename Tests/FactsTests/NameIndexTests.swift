import Testing

@testable import Facts

/// Which words are a slip of a name.
@Suite struct NameIndexTests {
    private static let index = NameIndex(Packs.knowledge.subjects)

    @Test(arguments: ["boilmastr", "boilmasterr", "bolimaster", "Boilmazter", "boylmaster", "wistler", "whisttler"])
    func `a letter more, less, other or changed places`(_ word: String) {
        let isSlip = NameIndexTests.index.name(near: ArraySlice(word.utf8)) != nil
        // A mark behind a name is no slip, and neither is another spelling of one sound.
        #expect(isSlip != ["boilmasterr", "Boilmazter", "boylmaster"].contains(word))
    }

    @Test(arguments: ["boilmaster", "boilmastera", "boilmaste", "boiler", "singalongs", "something"])
    func `names, other endings and other words are none`(_ word: String) {
        #expect(NameIndexTests.index.name(near: ArraySlice(word.utf8)) == nil)
    }
}
