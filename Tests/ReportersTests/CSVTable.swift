import Testing

/// A reader of CSV, by the grammar of RFC 4180 and no more: a quote, a line break or a comma where the grammar has none
/// is an error.
struct CSVTable {
    /// The rows; the first has the names of the columns.
    private(set) var rows: [[String]] = []

    struct Malformed: Error { let offset: Int }

    init(_ text: String) throws {
        let scalars = Array(text.unicodeScalars)
        var offset = 0
        var row: [String] = []
        while offset < scalars.count {
            row.append(try CSVTable.field(scalars, &offset))
            guard offset < scalars.count else { throw Malformed(offset: offset) }
            if scalars[offset] == "," {
                offset += 1
            } else if scalars[offset] == "\r", offset + 1 < scalars.count, scalars[offset + 1] == "\n" {
                offset += 2
                rows.append(row)
                row = []
            } else {
                throw Malformed(offset: offset)
            }
        }
        guard row.isEmpty else { throw Malformed(offset: offset) }
    }

    private static func field(_ scalars: [Unicode.Scalar], _ offset: inout Int) throws -> String {
        var field = String.UnicodeScalarView()
        guard offset < scalars.count, scalars[offset] == "\"" else {
            while offset < scalars.count, !",\r\n\"".unicodeScalars.contains(scalars[offset]) {
                field.append(scalars[offset])
                offset += 1
            }
            return String(field)
        }
        offset += 1
        while offset < scalars.count {
            if scalars[offset] == "\"" {
                guard offset + 1 < scalars.count, scalars[offset + 1] == "\"" else {
                    offset += 1
                    return String(field)
                }
                offset += 1
            }
            field.append(scalars[offset])
            offset += 1
        }
        throw Malformed(offset: offset)
    }

    /// The rows below the first, by the names of the columns.
    func records() throws -> [[String: String]] {
        let names = try #require(rows.first)
        return try rows.dropFirst().map { row in
            try #require(row.count == names.count, "each row has a field for each column")
            return Dictionary(uniqueKeysWithValues: zip(names, row))
        }
    }
}
