"""The words of the benchmark corpus: lists and sentence templates, and nothing else.

Every text here is our own. A template names its slots in braces: a slot is a list in `SLOTS`, a number range in
`NUMBERS`, or one of `cancer`, `medicine`, `dose` and `way`, which `body.py` fills from the document at hand.
The doses are invented to look right; nothing here is medical advice.
"""

# The value in `cancerTypes`, and the words in running text.
CANCERS = [
    ("breast", "breast cancer"), ("lung", "lung cancer"), ("colorectal", "bowel cancer"),
    ("prostate", "prostate cancer"), ("gist", "GIST"), ("stomach", "stomach cancer"),
    ("liver", "liver cancer"), ("pancreatic", "pancreatic cancer"), ("kidney", "kidney cancer"),
    ("bladder", "bladder cancer"), ("cervical", "cervical cancer"), ("ovarian", "ovarian cancer"),
    ("uterine", "womb cancer"), ("thyroid", "thyroid cancer"), ("brain", "brain tumours"),
    ("head and neck", "head and neck cancer"), ("esophageal", "cancer of the gullet"),
    ("skin", "skin cancer"), ("leukemia", "leukaemia"), ("lymphoma", "lymphoma"), ("myeloma", "myeloma"),
    ("soft tissue sarcoma", "soft tissue sarcoma"), ("bone", "bone cancer"), ("eye", "cancer of the eye"),
    ("testicular", "testicular cancer"), ("gallbladder", "gallbladder cancer"), ("oral", "mouth cancer"),
    ("penile", "penile cancer"), ("childhood", "childhood cancer"), ("neuroendocrine", "neuroendocrine tumours"),
]

# A title is topic + "in" + cancer + angle: 42 x 30 x 20 = 25,200 different ones.
TOPICS = [
    "Tiredness", "Loss of appetite", "Pain at night", "Feeling sick", "Hair loss", "Sore mouth", "Dry skin",
    "Sleep", "Low mood", "Worry before scans", "Walking and exercise", "Eating well", "Drinking enough",
    "Swelling of the legs", "Fever", "Infections", "Low blood counts", "Bleeding", "Numb fingers", "Hot flushes",
    "Weight loss", "Weight gain", "Constipation", "Diarrhoea", "Cough", "Breathlessness", "Surgery",
    "Radiotherapy", "Chemotherapy", "Targeted therapy", "Hormone therapy", "Immunotherapy", "Follow-up visits",
    "Blood tests", "Scans", "Second opinions", "Clinical trials", "Work and leave", "Money and insurance",
    "Travel", "Fertility", "Care at home",
]
ANGLES = [
    "", " for families", " in the first weeks", " after age 70", ": a short guide", ": questions to ask",
    ": what helps", ": when to call", " before treatment", " during treatment", " after treatment",
    " for people who live alone", ": a checklist", ": common worries", " for young adults", ": facts and figures",
    " at the clinic", " over the long term", ": what to expect", ": step by step",
]
TAGS = [
    "support", "treatment", "side-effects", "nutrition", "cancer-type", "screening", "prevention", "caregiver",
    "follow-up", "emotions", "daily-life", "costs", "statistics", "navigation", "research", "pdq",
]

SLOTS = {
    "helper": [
        "your nurse", "your doctor", "the ward sister", "a dietitian", "the pharmacist", "a social worker",
        "your treatment team", "a physiotherapist", "the clinic's helpline", "your family doctor",
    ],
    "symptom": [
        "tiredness", "a high temperature", "a sore mouth", "loose stools", "swelling around the eyes",
        "a skin rash", "pain that does not ease", "dizziness on standing", "a dry cough", "cramps in the legs",
        "a poor appetite", "trouble sleeping", "shortness of breath", "feeling sick in the morning",
    ],
    "treatment": [
        "surgery", "radiotherapy", "chemotherapy", "targeted therapy", "hormone therapy", "immunotherapy",
        "a course of tablets", "a drip in the day unit", "active monitoring",
    ],
    "test": [
        "a blood test", "a CT scan", "an MRI scan", "an ultrasound scan", "a biopsy", "a heart tracing",
        "a check of kidney function", "a liver test", "a gene test of the tumour",
    ],
    "action": [
        "keep a diary of how you feel", "write your questions down", "rest between visits", "drink water often",
        "take a short walk each day", "ask a friend to come along", "keep all letters in one folder",
        "eat small meals through the day", "carry a list of your medicines", "plan quiet days after treatment",
    ],
    "feeling": ["worried", "angry", "calm", "lonely", "relieved", "numb", "hopeful", "tired of waiting"],
    "place": ["at home", "at work", "in hospital", "on the ward", "in the day unit", "while travelling"],
    "period": ["a few days", "a week", "two weeks", "a month", "three months", "half a year", "a year"],
    "food": ["rice porridge", "lentil soup", "yoghurt", "bananas", "boiled eggs", "soft bread", "oat porridge"],
    "often": ["very common", "common", "less common", "rare"],
    "link": [
        "living with side effects", "how a diagnosis is made", "getting ready for surgery", "help with costs",
        "words doctors use", "support near you", "talking with children", "after treatment ends",
    ],
}
NUMBERS = {
    "n": (2, 9), "percent": (4, 92), "people": (40, 2400), "year": (2012, 2025), "hours": (4, 48),
    "degrees": (37, 39), "months": (2, 36), "glasses": (5, 9),
}

SENTENCES = [
    "Many people with {cancer} notice {symptom} within {period} of starting {treatment}.",
    "Tell {helper} if you have {symptom}, even when it seems too small to mention.",
    "It often helps to {action}, and to {action}.",
    "Before {treatment} you will usually have {test} and {test}.",
    "The results of {test} can take {period}, and waiting for them is hard.",
    "You may feel {feeling} one day and {feeling} the next; both are normal.",
    "If the problem lasts longer than {period}, ask {helper} what else can be tried.",
    "About {percent} out of 100 people with {cancer} say that {symptom} eased after {period}.",
    "Some people go on with their usual routine {place}, while others need more rest.",
    "There is no single right way to cope with {cancer}.",
    "A relative or a friend can {action} with you.",
    "Your team plans {treatment} around your general health, your age and your own wishes.",
    "Not everyone needs {treatment}; sometimes the best plan is to wait and look again after {period}.",
    "Call the clinic the same day if you have {symptom} or a temperature above {degrees} degrees.",
    "Do not stop {treatment} on your own, and do not double a dose that you missed.",
    "When eating is hard, {food} or {food} may go down more easily than a full meal.",
    "Try to drink {glasses} glasses of water a day unless {helper} told you otherwise.",
    "In a survey of {people} people in {year}, {percent}% said that clear written advice helped them most.",
    "*Side effects* are unwanted changes in the body, and {symptom} is one of them.",
    "**Never wait overnight** with bleeding that does not stop or with chest pain.",
    "After {period} your team will ask for {test} to see how well {treatment} works.",
    "The chance that {cancer} comes back is highest in the first {n} years, so visits are closer together then.",
    "Children in the family notice more than we think, and a few honest words do them good.",
    "Your employer does not have to know every detail, but a note from {helper} makes sick leave simpler.",
    "Most travel is possible during {treatment} when you plan {n} weeks ahead.",
    "An appointment lasts about {n}0 minutes, so put the most pressing question first.",
    "Doctors speak of a *stage* when they describe how far {cancer} has grown.",
    "A tumour that has not spread can often be removed by surgery alone.",
    "Ask whether a trial is open for {cancer}; {helper} can tell you what taking part would mean.",
    "It's fine to say that you didn't understand and to ask for simpler words.",
    "People who live alone should agree on a daily call with someone during the first {n} weeks.",
    "The figures come from a registry and cover {months} months, so they say little about one person.",
    "Smoking slows healing - stopping helps at any time, also after {treatment} has begun.",
    "Swelling, redness or warmth of one leg needs to be looked at within {hours} hours.",
]

LINKS = [
    "You can read more under [{link}](/topics/{n}/{people}).",
    "See also [{link}](https://www.example.org/guides/{year}/{people}) and [{link}](/topics/{n}).",
    "The page on [{link}](/topics/{people} \"More on this subject\") explains the words used here.",
    "A printed leaflet is available: <https://leaflets.example.org/{year}/{people}.pdf>.",
]

MEDICINE_SENTENCES = [
    "The usual dose of {medicine} is {dose}, taken {way}.",
    "Adults with {cancer} mostly start {medicine} at {dose} {way}.",
    "If side effects are severe, the team may lower {medicine} to {dose} for {period}.",
    "Do not take more than {dose} of {medicine} unless your doctor has changed the plan.",
    "In a study of {people} people, those who took {dose} of {medicine} lived without growth for {months} months.",
    "{medicine} is given {way}, and most people stay on {dose} for at least {months} months.",
    "When a dose of {medicine} was missed by more than {hours} hours, leave it out and go on as planned.",
    "About {percent}% of people who take {medicine} have {symptom}; it is {often} at doses above {dose}.",
    "{medicine} should not be taken during pregnancy or while breastfeeding.",
    "People with weak kidneys may need less than {dose} of {medicine}.",
    "Grapefruit can raise the level of {medicine} in the blood, so leave it out.",
    "A blood test is due every {n} weeks while you take {medicine}.",
]

# Name, doses, and how it is taken.
MEDICINES = [
    ("Imatinib", ["400 mg", "600 mg", "800 mg", "300 mg"], ["once a day with food", "with a large glass of water"]),
    ("Sunitinib", ["50 mg", "37.5 mg", "25 mg"], ["once a day for four weeks, then two weeks off", "once a day"]),
    ("Regorafenib", ["160 mg", "120 mg", "80 mg"], ["once a day for 21 days of each 28-day cycle"]),
    ("Ripretinib", ["150 mg", "100 mg"], ["once a day at the same time"]),
    ("Avapritinib", ["300 mg", "200 mg", "100 mg"], ["once a day on an empty stomach"]),
    ("Tamoxifen", ["20 mg", "10 mg"], ["once a day, morning or evening"]),
    ("Letrozole", ["2.5 mg"], ["once a day with or without food"]),
    ("Capecitabine", ["1,250 mg/m2", "1,000 mg/m2", "500 mg"], ["twice a day within 30 minutes of a meal"]),
    ("Ondansetron", ["8 mg", "4 mg"], ["twice a day", "one hour before treatment"]),
    ("Dexamethasone", ["4 mg", "8 mg", "12 mg"], ["in the morning with food"]),
    ("Paracetamol", ["500 mg", "1 g", "4 g a day"], ["every six hours when needed"]),
    ("Morphine", ["5 mg", "10 mg", "30 mg"], ["every four hours", "every 12 hours as a slow-release tablet"]),
    ("Paclitaxel", ["175 mg/m2", "80 mg/m2"], ["into a vein every three weeks", "into a vein once a week"]),
    ("Pembrolizumab", ["200 mg", "400 mg", "2 mg/kg"], ["into a vein every three weeks"]),
]

HEADINGS = [
    "What to know first", "Why it happens", "What you can do yourself", "When to call the clinic",
    "Tests you may have", "How treatment is chosen", "Side effects", "Eating and drinking", "Getting enough rest",
    "Help at home", "Work, money and rights", "Talking with your team", "For those who care for you",
    "What the figures say", "Looking ahead", "If the illness comes back", "Where to find support",
    "Words you may hear", "Planning your week", "Keeping track",
]
QUESTIONS = [
    "How long will this last?", "Can I go on working?", "Is it safe to exercise?", "Who do I call at night?",
    "What if treatment does not work?", "May I travel?", "Will it hurt?", "Do I need a special diet?",
]
LIST_LEADS = [
    "These steps help many people:", "Ask about the following:", "Call the clinic if you notice:",
    "Before the visit:", "It is good to have at hand:", "Your team will want to know:",
]
LIST_ITEMS = [
    "{symptom} that lasts longer than {period}",
    "the date and the result of {test}",
    "how {treatment} may change your daily life",
    "a plan for the days after {treatment}",
    "**whom to call** after hours, and on which number",
    "any help you need {place}",
    "{food} or {food} for days when cooking is too much",
    "a note of every dose you missed",
    "[{link}](/topics/{n}), which covers this in more detail",
    "whether {helper} can see you within {hours} hours",
]
MEDICINE_ITEMS = [
    "{medicine} {dose}, {way}",
    "{medicine}: start with {dose} and see {helper} after {period}",
    "the last time you took {medicine} and how much of it",
]
