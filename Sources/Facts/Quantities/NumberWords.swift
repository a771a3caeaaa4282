/// Numbers in words, up to the tens and the usual parts.
enum NumberWords {
    /// The words and what they stand for.
    static let values: [String: Double] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    /// Parts of a whole in words, as a share of a hundred.
    static let parts: [String: Double] = [
        "half": 50, "third": 100.0 / 3, "quarter": 25, "fifth": 20, "tenth": 10,
    ]
}
