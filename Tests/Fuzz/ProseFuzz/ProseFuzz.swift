import Diagnostics
import FuzzProperties
import Prose

/// Reads bytes as Markdown and as plain text; the first byte says how much of the start is left out.
@_cdecl("LLVMFuzzerTestOneInput")
func proseFuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe FuzzInput(start, count: count)
    let body = TextRange(min(input.choice & 7, count), count)
    for format in [ProseFormat.markdown, .plainText] {
        check(ProseDocument(reading: input.bytes, in: body, as: format), body)
    }
    return 0
}

private func check(_ document: ProseDocument, _ body: TextRange) {
    var end = 0
    var sentence = 0
    for (index, block) in document.blocks.enumerated() {
        require(block.text.lowerBound == end && !block.text.isEmpty, "a block is empty or out of order")
        require(document.text[block.text.upperBound] == UInt8(ascii: "\n"), "a block without an end")
        require(document.sourceRange(block.text).lies(in: body), "a block outside of the body")
        require(block.sentences.lowerBound == sentence && !block.sentences.isEmpty, "sentences out of order")
        for place in [block.heading, block.rowHeader, block.columnHeader].compactMap({ $0 }) {
            require(place < index, "a block leads on instead of back")
        }
        if let leadIn = block.leadIn { require(leadIn < block.sentences.lowerBound, "a lead-in after its list") }
        check(block, index, document, body)
        end = block.text.upperBound + 1
        sentence = block.sentences.upperBound
    }
    require(end == document.text.count && sentence == document.sentences.count, "something after the last block")
}

private func check(_ block: ProseBlock, _ index: Int, _ document: ProseDocument, _ body: TextRange) {
    var end = block.text.lowerBound
    for sentence in document.sentences[block.sentences] {
        require(sentence.block == index, "a sentence of another block")
        require(sentence.text.lowerBound >= end && !sentence.text.isEmpty, "a sentence is empty or out of order")
        require(sentence.text.upperBound <= block.text.upperBound, "a sentence outside of its block")
        require(document.sourceRange(sentence.text).lies(in: body), "a sentence outside of the body")
        end = sentence.text.upperBound
    }
}
