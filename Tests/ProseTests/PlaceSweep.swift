import Diagnostics
import Prose

/// Holds all places of documents against what must be true of them.
struct PlaceSweep {
    /// What was not true.
    private(set) var wrong: [String] = []
    private(set) var sentences = 0
    /// Sentences whose bytes stand in the file as they are.
    private(set) var sameBytes = 0

    mutating func visit(_ reading: Reading, body: TextRange? = nil) {
        let document = reading.document
        let path = reading.file.path
        let body = body ?? TextRange(0, reading.file.bytes.count)
        var end = 0
        var sentence = 0
        for (index, block) in document.blocks.enumerated() {
            expect(block.text.lowerBound == end, "\(path): block \(index) does not come after the one before")
            expect(!block.text.isEmpty, "\(path): block \(index) is empty")
            expect(
                document.text[block.text.upperBound] == UInt8(ascii: "\n"), "\(path): no line feed after block \(index)"
            )
            end = block.text.upperBound + 1
            expect(block.sentences.lowerBound == sentence, "\(path): block \(index) skips sentences")
            expect(!block.sentences.isEmpty, "\(path): block \(index) has no sentences")
            sentence = block.sentences.upperBound
            for place in [block.heading, block.rowHeader, block.columnHeader, block.groupHeader].compactMap({ $0 }) {
                expect(
                    document.blocks.indices.contains(place) && place < index, "\(path): block \(index) leads nowhere")
            }
            if let leadIn = block.leadIn {
                expect(leadIn < block.sentences.lowerBound, "\(path): late lead-in of \(index)")
            }
            check(document.sourceRange(block.text), in: body, path)
        }
        expect(end == document.text.count, "\(path): text after the last block")
        expect(sentence == document.sentences.count, "\(path): sentences after the last block")
        visitSentences(reading, body)
    }

    private mutating func visitSentences(_ reading: Reading, _ body: TextRange) {
        let document = reading.document
        var end = 0
        for sentence in document.sentences {
            let block = document.blocks[sentence.block]
            expect(
                block.text.lowerBound <= sentence.text.lowerBound && sentence.text.upperBound <= block.text.upperBound,
                "\(reading.file.path): a sentence outside of its block")
            expect(sentence.text.lowerBound >= end && !sentence.text.isEmpty, "\(reading.file.path): sentences overlap")
            end = sentence.text.upperBound
            let source = document.sourceRange(sentence.text)
            check(source, in: body, reading.file.path)
            let bytes = document.text[sentence.text]
            if source.length == bytes.count {
                let isSame = reading.file.bytes[source.bounds].elementsEqual(bytes) || bytes.contains(0xEF)
                expect(isSame || isBroken(reading.file.bytes[source.bounds], bytes), "\(reading.file.path): \(source)")
                sameBytes += 1
            }
            sentences += 1
        }
    }

    /// Whether two texts differ in breaks only.
    private func isBroken(_ source: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        zip(source, text).allSatisfy { $0 == $1 || $1 == UInt8(ascii: " ") }
    }

    private mutating func check(_ range: TextRange, in body: TextRange, _ path: String) {
        expect(range.start >= body.start && range.end <= body.end, "\(path): \(range) is outside of the body")
    }

    private mutating func expect(_ condition: Bool, _ problem: @autoclosure () -> String) {
        if !condition, wrong.count < 20 { wrong.append(problem()) }
    }
}
