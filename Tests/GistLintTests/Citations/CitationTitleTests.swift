import Testing

@testable import GistLint

/// Whether a citation without identifier has a title, on citations as people write them.
struct CitationTitleTests {
    @Test(arguments: [
        "World Health Organization, International Agency for Research on Cancer, Lyon, France, 2024",
        "National Cancer Institute, Bethesda MD, 2025", "American Cancer Society. Atlanta. 2024.",
        "Tata Memorial. Mumbai, 2024", "The Royal Marsden NHS Foundation Trust, London 2023", "NCI. PDQ. USA. 2025",
        "NCI \"2025\"", "WHO, Geneva, 2024", "\"NCI\" 2025", "“National Cancer Institute”, 2025",
    ])
    func `names and places are no title`(_ text: String) { #expect(!CitationTitle(text).isThere) }

    @Test(arguments: [
        "European Society for Medical Oncology, Lugano, 2023", "Robert Koch-Institut, Berlin, 2022",
        "CDC. Atlanta, GA. 2024",
        "U.S. Food and Drug Administration. Silver Spring, MD, 2023", "Mayo Clinic. Rochester, Minnesota. May 2024",
        "St. Olaf University Press, Oslo 2019", "© 2024 NCI. All rights reserved.", "NCI, accessed 5 May 2024",
        "National Health Service. Last updated June 2023", "ESMO (Lugano), 2021", "Patel S, Brown T, 2020",
        "Green L et al. 2018", "Ministry of Health, New Delhi, 2024", "AIIMS, New Delhi, 2021", "nci, 2025",
        "MedlinePlus, 2024", "NHS website, 2024", "www.example.org, 2024", "Deutsches Zentrum, Heidelberg", "世卫组织，2024",
        "منظمة الصحة، 2024", "IARC; Lyon; 2020", "Harbour Press: London, 2021",
        "Cancer Council Victoria (Melbourne), 2022",
        "Institut national, 2021", "PDQ®, NCI", "NCI | 2024",
    ])
    func `a publisher with place, year and day of access is not enough`(_ text: String) {
        #expect(!CitationTitle(text).isThere)
    }

    @Test(arguments: [
        "What is cancer? NCI.", "Sunitinib. MedlinePlus, 2024", "Cancer pain, WHO 2018", "Kidney cancer - NHS",
        "Tata Memorial Centre patient handbook 2021", "ICMR consensus document on GIST, 2014", "FDA label Gleevec 2022",
        "A title. Publisher, 2026.", "A title. Publisher, 2031.",
    ])
    func `a title next to a publisher is enough`(_ text: String) { #expect(CitationTitle(text).isThere) }

    @Test(arguments: [
        "Eating well after surgery. Harbour Press, 2021", "Nausea. NHS, 2022", "Sore mouth | MedlinePlus",
        "Your First Scan. Riverside Group, 2024", "Living With Pain. Springer, 2019", "Heart Health. WHO, 2022",
        "Rare Tumours, National Cancer Institute, 2025", "WHO guide to cancer pain relief, 2nd ed., 1996",
        "NCI: Coping with fatigue (2023)", "Should I have a scan? Patient Council",
        "Brown T. Fatigue. Harbour Press, 2020", "Brown T, Patel S. Nutrition After Surgery. Oslo, 2021",
        "NCCN guidelines for patients: sarcoma, 2024", "'Coping at home', Riverside Group",
        "Essstörungen bei Krebs. Deutsche Krebshilfe, 2022", "Vivre avec la fatigue, Ligue contre le cancer, 2020",
        "National Cancer Institute. Chemotherapy and You. 2018", "Fatigue – Mayo Clinic, 2023",
        "Kidney stones [Internet]. Bethesda: NIH; 2021", "The Emperor of All Maladies. Scribner, 2010",
        "«Жить дальше», Москва, 2021", "Жизнь после лечения. Минздрав, 2022", "治療後の生活、国立がん研究センター、2023",
        "العيش مع المرض بعد العلاج، منظمة الصحة العالمية، 2022", "कैंसर के बाद का जीवन। राष्ट्रीय कैंसर ग्रिड, 2024",
        "Fatigue, example.org, 2024", "Lancet 2021;397:1301", "Ann Oncol. 33(1): 20",
        "ESMO pocket guideline sarcoma 2022", "Tablets and meals - what to know. Harbour Clinic, 2020",
        "Pain in adults / NICE 2021", "Diet during treatment (Riverside Group, 2023)",
    ])
    func `titles of all kinds are enough`(_ text: String) { #expect(CitationText(text).hasTitle) }
}
