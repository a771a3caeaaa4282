import Testing

@testable import GistLint

/// What can be told of citations as people write them.
struct CitationTextTests {
    @Test(arguments: [
        "NCI, 2025", "WHO 2024", "NCI", "National Cancer Institute, 2025", "U.S. National Cancer Institute, 2025",
        "National Cancer Institute (2025)", "NCI (PDQ), 2025", "Mayo Clinic, Rochester, 2024", "Smith J, 2024",
        "Smith J. et al., 2024", "Smith et al. 2024", "example.org", "Rare tumours", "2025", "Accessed 2025-01-05",
        "Deutsche Krebshilfe 2024",
    ])
    func `these do not lead to the work`(_ text: String) {
        let citation = CitationText(text)
        #expect(citation.identifiers.isEmpty)
        #expect(!citation.hasTitle)
    }

    @Test(arguments: [
        "Miller A, Jones B. Rare tumours of the stomach. Example J Med. 2024;5(2):101-9.",
        "Miller, A. (2024). Living with rare tumours. Example Press.", "Rare Tumours. NCI, 2025",
        "Stomach tumours treatment (PDQ) - Patient version. NCI, 2025", "Miller A. Tumours. Example J. 2024;5:1-9.",
        "Living with a rare tumour, Patient Council, 2025", "NCI: Stomach tumour treatment, 2025",
        "What patients should know about rare tumours", "“Tumours”, NCI", "«Tumeurs», 2024",
        "Tumeurs rares de l’estomac. Conseil des patients, 2024", "稀有肿瘤治疗。国家中心，2024", "Редкие опухоли. Совет, 2024",
    ])
    func `these name a title`(_ text: String) {
        #expect(CitationText(text).hasTitle)
    }

    @Test(arguments: [
        ("doi:10.1000/182", "DOI 10.1000/182"), ("DOI: 10.1000/182.", "DOI 10.1000/182"),
        ("doi 10.1000/182;", "DOI 10.1000/182"),
        ("(doi:10.1016/S0140-6736(24)00123-4).", "DOI 10.1016/S0140-6736(24)00123-4"),
        ("10.1000/182,", "DOI 10.1000/182"), ("doi.org/10.1000/182", "DOI doi.org/10.1000/182"),
        ("doi: https://doi.org/10.1000/182", "DOI https://doi.org/10.1000/182"),
        ("https://doi.org/10.1000/182.", "URL https://doi.org/10.1000/182"),
        ("PMID: 31452104.", "PMID 31452104"), ("PMID:31452104", "PMID 31452104"), ("pmid 31452104", "PMID 31452104"),
        ("PMC6710000", "PMCID PMC6710000"), ("<https://example.org/a?b=c#d>", "URL https://example.org/a?b=c#d"),
        ("www.example.org", "URL www.example.org"), ("[NCI](https://example.org/a)", "URL https://example.org/a"),
        ("URL:https://example.org/a", "URL https://example.org/a"), ("https://例え.jp/腫瘍", "URL https://例え.jp/腫瘍"),
        ("ISBN 978-3-16-148410-0.", "ISBN 978-3-16-148410-0"), ("ISBN: 978 3 16 148410 0", "ISBN 978 3 16 148410 0"),
        ("arXiv:2101.00001", "arXiv identifier arXiv:2101.00001"), ("NCT01234567", "NCT number NCT01234567"),
        ("example.org/page", "URL example.org/page"),
    ])
    func `identifiers are found and well-formed`(_ text: String, _ found: String) {
        let citation = CitationText("Tumours \(text)")
        #expect(citation.identifiers.map { "\($0.kind.rawValue) \($0.text)" } == [found])
        #expect(citation.identifiers.allSatisfy { $0.isValid })
    }

    @Test(arguments: [
        ("doi:11.1000/182", "DOI 11.1000/182"), ("doi: 10.1000/", "DOI 10.1000/"), ("doi:10.1/a", "DOI 10.1/a"),
        ("doi:", "DOI "), ("PMID: 3145x", "PMID 3145x"), ("PMID 314521041", "PMID 314521041"), ("pmid:0", "PMID 0"),
        ("https://", "URL https://"), ("https://cancer/rare", "URL https://cancer/rare"),
        ("http://.org", "URL http://.org"), ("ISBN 978-3-16-148410-1", "ISBN 978-3-16-148410-1"),
        ("NCT0123456", "NCT number NCT0123456"), ("htp://example.org/a", "URL htp://example.org/a"),
        ("http:/www.example.org", "URL http:/www.example.org"),
    ])
    func `identifiers with slips are found`(_ text: String, _ found: String) {
        let citation = CitationText("Tumours \(text)")
        #expect(citation.identifiers.map { "\($0.kind.rawValue) \($0.text)" } == [found])
        #expect(!citation.identifiers.contains { $0.isValid })
    }

    @Test(arguments: [
        "10.2/100,000 adults", "the DOI system", "what a PMID is", "and/or", "PMC", "a PMC member", "24/7",
        "wide world",
        "10.5", "pp. 10.1",
    ])
    func `look-alikes are no identifiers`(_ text: String) {
        #expect(CitationText(text).identifiers.isEmpty)
    }

    @Test(arguments: [
        ("NCI, 2025", [2025]), ("(2024) and [1999].", [2024, 1999]), ("2024;5:1-9", [2024]), ("pp. 2101-9", []),
        ("2024;385:2101", [2024]), ("ISSN 2049-3630", []), ("https://example.org/2030/05", []), ("20245", []),
        ("v2024", []), ("１９９９", []), ("1499 and 3000", []), ("10.1000/2030", []), ("1500, 2999", [1500, 2999]),
    ])
    func `years stand alone`(_ text: String, _ years: [Int]) {
        #expect(CitationText(text).years == years)
    }

    @Test(arguments: [
        ("Tumours. NCI, 2062.", [2062]), ("Miller A. (2052). Tumours", [2052]), ("Example J. 2042;5:1-9", [2042]),
        ("Tumours. NCI, May 2042", [2042]), ("Tumours. NCI. 5 May, 2042", [2042]), ("Healthy People 2030. Office", []),
        ("Cancer to 2050: a projection", []), ("Tumours, p. 2345", []), ("Tumours, no. 2345", []),
    ])
    func `years of the work are told from years in its title`(_ text: String, _ years: [Int]) {
        #expect(CitationText.separateYears(in: text) == years)
    }
}
