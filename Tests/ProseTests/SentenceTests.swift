import Prose
import Testing

/// Where sentences end. A bar stands at each place where the text must be cut, and nowhere else.
struct SentenceTests {
    static let ends = [
        "One two. |Three four.", "Is it so? |It is.", "Stop! |Go on.", "It ended... |Then it began.",
        "No stop at the end",
        "He said “stop.” |Then he went.", "She said \"no.\" |He left.", "(It was late.) |They slept.",
        "It was ‘so.’ |Yes.",
        "One;two; Three four.", "Note: It goes on.", "Two spaces.  |and on", "One space. and on", "Really?! |Yes.",
        "Über alles. |Ärzte kommen.", "All done. |“Good,” he said.", "Wide end.\u{A0}|New one.", "Two. |[Three] four.",
        "Take two. |400 mg is enough.", "It is so. |«Yes.»", "Ελλάδα εδώ. |Αθήνα εκεί.", "Code. |`x` follows.",
    ]

    static let abbreviations = [
        "Fruit, e.g. Apples, helps.", "That is, i.e. Berlin.", "Cats vs. Dogs again.", "It takes approx. 5 days.",
        "See Fig. 3 for more.", "See Figs. 3 and 4.", "See No. 5 there.", "He said no. |Then he left.",
        "Ask Dr. Smith now.",
        "Ask Mr. Smith and Mrs. Jones.", "In St. Louis it rains.", "Smith et al. Journal of Things.",
        "Shown by Smith et al. |The rest is new.",
        "Compare cf. Jones there.", "Found ca. 1900 in town.", "Fees incl. Tax are due.", "See Ref. 4 and Tab. 2 here.",
        "By Eq. 7 it holds.", "In Vol. 3, pp. 7 to 9.", "The 2nd ed. Springer.", "In the U.S. Senate today.",
        "In the U.S. |The rest is here.",
        "By Big Pills Inc. Boston.", "By Big Pills Ltd. |It sells.", "On Jan. 5 it rained.",
        "On Sept. 12, 2013 it rained.",
        "At 8 a.m. Monday it starts.", "At 8 p.m. |The doors close.", "By J. Smith and K. L. Jones.",
        "J. R. R. Tolkien wrote.",
        "Give 5 mg p.o. Daily is best.", "Give it b.i.d. |The dose is low.", "Given i.v. Over an hour.",
        "Once q.d. Meals help.",
        "Take vitamin C. |People do.", "Stage IV. |Nothing more.", "Called type A. |Others differ.",
        "Mix, stir, etc. |Then rest.",
        "A Ph.D. Student came.", "Eat the fig. |Then rest.", "No, it doesn't. |We know.", "Of group-b. |We know.",
        "Wait 5 min. |Then go.", "Not before Oct. 2012 at all.",
    ]

    static let numbers = [
        "Take 5.6 mg now. |Rest.", "It was p < .05 there.", "In v.2.1 it changed.", "From 1.5 to 2.5. |Then more.",
        "2019. |Then more.", "Table 2. Pills and drops. |More.",
        "Version 3.0.1 is out. |Try it.", "It cost $1.50. |Cheap.", "At 99.9% it stopped. |Done.", "V.4.2019. |Next.",
    ]

    static let citations = [
        "It came back.3,4 |The rest did not.", "It came back.3-5 |The rest did not.",
        "Under glass.[5258]  |Clear it is.",
        "In trials.[12,13] |In most.", "In trials.[1][Level of evidence: B] |In most.", "It is new (1-5). |Then more.",
        "It came back.¹² |The rest did not.", "It came back.¹,² |The rest.", "It came back. [3] |The rest.",
        "It is new.(3) |Next.",
        "It came back.[^5] |The rest.", "In trials.1,2,3", "Up to 90%.2 |Then less.", "It is new.2–4 |Next.",
        "So “it is.”4 |Next.",
        "It is in exon 9.8 today.", "See part.2a today.",
    ]

    static let brackets = [
        "It (see there. It is new) holds. |Next.", "It [as he said. Really? Yes.] holds. |Next.",
        "It (was. |Then more.", "One (two (three. Four) five. Six) seven. |Eight.",
        "Write to a.b@c.org. |Then wait.", "See www.example.org/a.B?c=D. |Then wait.",
        "See https://example.org/a.html. |Then wait.",
        "Node.js is one. |Cancer.Net another.", "(One.) |(Two.) |Three.",
    ]

    @Test(arguments: ends + abbreviations + numbers + citations + brackets) func `a sentence ends`(marked: String) {
        let text = marked.split(separator: "|", omittingEmptySubsequences: false).joined()
        let expected = marked.split(separator: "|").map { $0.trimmingPrefix(" ") }.map { trimmed(String($0)) }
        #expect(Reading(text, as: .plainText).sentences == expected.map { $0 })
    }

    private func trimmed(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }

    @Test func `a number at the start is that of a section`() {
        #expect(Reading("# 1. Take it").sentences == ["1. Take it"])
    }

    @Test func `a long bracket holds sentences of its own`() {
        let long = String(repeating: "word ", count: 100)
        #expect(Reading("It (\(long) ends. Then more) ends. Next.").sentences.count == 3)
    }

    @Test func `a hard break ends a sentence`() {
        #expect(Reading("One two  \nthree\\\nfour<br>five").sentences == ["One two", "three", "four", "five"])
    }

    @Test func `a line that ends with a colon ends a sentence`() {
        #expect(
            Reading("These are used:\nTablets are common.").sentences == ["These are used:", "Tablets are common."])
    }
}
