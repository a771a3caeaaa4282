// swift-format-ignore-file
// Made from `Schemas/` by `RECORD_SNAPSHOTS=1 make test`; do not edit.

/// The knowledge packs, built into the binary; each builds only on those before it.
package enum BuiltInPacks {
    /// `Schemas/packs/english.yml`.
    package static let english = ##"""
# The words by which English sentences hold together, and those that change what they claim. Other packs build on it.
pack: english
title: English
asOf: 2026-11-20

language:
  code: en
  words: [the, of, and, to, is, that, for, with, are, this, from, which, may, your, you, have, has, not, be, by, it, can, their, these, when, will, or]

words:
  be: [is, are, was, were, be, been, being, remains, remain, became, becomes, has become, have become, has been, have been]
  have: [has, have, had, having]
  can: [can, may, might, could, should, will, would, must, to]
  adverb: [also, only, now, currently, generally, usually, often, typically, commonly, mainly, primarily, still, already, initially, first, recently, sometimes, widely, subsequently, fully, officially]
  a: [a, an, the, its, their, this, these, one, two, three, four, five, several, some, other]
  by: [by, from, with, through]
  at-a: [at a, at the, at, a, the, of]
  # What a sentence says of the time that it speaks of.
  past: [came, took, gave, went, began, ended, led, made, failed, won, received, started, stopped, used, adopted, followed, appeared, was, were, had, did, became, used to, conducted, reported, showed, found, published, compared, proposed, analyzed, analysed, introduced, replaced, enrolled]
  present: [should, exist, exists, is, are, has, have, "isn't", "aren't", "hasn't", "haven't", remains, remain, may, can, will, offers, treats, include, includes, carries, holds, holding]
  now: [currently, now, today, presently, at present, to date, as yet, so far, at this time, nowadays]
  asOf: [as of]
  # Headings under which a text tells how it has changed.
  changeLogs: [changes, changes to this, latest updates to this, updates to this, changes to the page, changes to the document, changes to the text, changes to the summary, changes to the guideline, change log, changelog, log of changes, summary of changes, recent changes, latest changes, changes since, changes since the, changes since version, changes in this version, changes in this edition, changes in this update, changes in this document, history of changes, history of this, version history, revision history, document history, update history, history of revisions, release notes, "what's new"]
  # That a list is not all there is.
  partial: [include, includes, including, such as, for example, for instance, among, among others, among them, like, e.g., other, others, another, some, several, various, newer, older]
  only: [the only, the one and only, the sole, only one, only two, only three, only four, only approved, only available, only licensed, no other, none other]

grammar:
  join: [and, or, nor, and at, and to, or to, and with, and in, and on, or on, or in, and into, or into, nor to, "&", as well as, and/or, and then, followed by]
  contrast: [versus, vs, vs., v, v., as against, compared to, compared with, in comparison with, in comparison to, relative to, as opposed to, against, than, whereas, while, and only, rather than, compared]
  comparing: [compare, compares, compared, comparing, comparison of]
  counterpart: [with, over, noninferior to, non-inferior to, superior to, inferior to, equivalent to, comparable to, similar to]
  alternative: [or, and/or]
  exception: [with the exception of, with exception of, excluding, save for, all but, outside of, outside, other than, except, except for, apart from, not including]
  alone: [alone, only, by itself, on its own, monotherapy, as monotherapy, as a single agent, as a single drug, without other drugs]
  filler: [the, a, an, median, mean, both, either, drug, medicine, medication, agent, medications, medicines, drugs, agents, called, treatment with, therapy with, such as, including, like, treatment, therapy, oral, inhibitor, inhibitors]
  terminator: [but, although, though, however, whereas, while, because, nevertheless, except, unless, until, which, whose]
  relative: [which, who, that]
  example: [including, such as, mostly, predominantly, mainly, especially, particularly, in particular, notably, most often, most commonly, e.g., for example, for instance, among them]
  verb: [comes, follows, is, are, was, were, has, have, had, may, can, could, will, should, might, must, does, do, did, inhibits, targets, blocks, remains, showed, works, became, turned, refused, rejected, declined]
  respectively: [respectively]
  side: [arm, group, cohort, "(treatment|experimental|study|active|investigational|intervention|treated|assigned|randomized|randomised|matched|test|drug|trial|patient|age|risk|this|that|these|those|each|both|either|other|same|whole|entire|total|overall|first|second|third|largest|larger|smaller) (arm|group|arms|groups)", received, who received, who receive, patients receiving, patients treated with, randomized to, randomised to, assigned to]
  party: [arm, group]
  combination: [plus, with, in combination with, combined with, together with, along with, alongside, concurrently with]
  anaphor: [it, "it's", this drug, the drug, this medicine, the medicine, this medication, the medication, this agent, the agent, this treatment, this inhibitor, the same drug, the same medicine, the tablet, the tablets, this therapy]
  anaphors: [both, both drugs, these drugs, these medicines, these agents, they, both agents, these two drugs, these medications, these inhibitors, "they're", both medicines, these (two|three|four|five), all (three|four|five), (all|none|both|any|neither) of (these|them|the two|the three) (two|three|four|drugs|medicines|agents)?]
  naming: [this is (called|known as|referred to as|termed), this (treatment|therapy|approach|type of treatment) is (called|known as|referred to as)]
  together: [the combination, this combination, a combination of, combination of, (the|a) (triple|double) combination of, (the|a) (triple|double) combination, a combination, both drugs together, the combination (therapy|treatment|group|arm|regimen), combination (therapy|group|arm)]
  expletive: [it (is|was|has been|remains|seems|appears|becomes) (not|yet|currently|also|generally|now|therefore|still)? (unclear|unknown|known (that|how|whether|if|what|which|why|when)|clear|uncertain|important|possible|impossible|likely|unlikely|thought|believed|estimated|necessary|essential|recognized|recognised|assumed|expected|recommended that|advised that|suggested that|reported that|shown that), it (may|might|can|could) be (possible|necessary|important|difficult)]
  form: [tablet, capsule, tab, cap,  pill, dose, vial, caplet, film-coated tablet, coated tablet, hard capsule]
  approximately: [about, approximately, around, roughly, nearly, almost, some, approx, approx., ca., circa, an estimated, estimated at, up to about]
  atLeast: [not go below, not be below, not below, never below, not be reduced below, not reduced below, not fall below, not drop below, not be lowered below, no lower than, not lower than, exceed, exceeds, exceeding, exceeded, in excess of, at least, more than, over, a minimum of, minimum of, no less than, not less than, greater than, minimum, or more than]
  atMost: [not exceed, never exceed, not exceeding, without exceeding, never more than, (never|not) (take|use|give|exceed) more than, up to, less than, under, no more than, at most, a maximum of, maximum of, not more than, fewer than, below]

frequencies:
  1/day: [once daily, daily, once a day, once per day, per day, a day, each day, every day, "/ day", "/ d", "/ 24 h", QD, q.d., qd, o.d., od, per 24 hours, every 24 hours, one time a day, one time daily, once-a-day, in one daily dose, every morning, every evening, as a single daily dose]
  2/day: ["twice / d", "twice / day", twice daily, twice a day, two times a day, two times daily, twice per day, twice each day, BID, b.i.d., bid, b.d., every 12 hours, "2 times a day", "2 times per day", "2 times daily", "2 times each day", "2x daily", in two divided doses, in the morning and evening, morning and evening]
  3/day: ["3 times / d", "3 times / day", three times daily, three times a day, TID, t.i.d., tid, every 8 hours, "3 times a day", "3 times per day", "3 times daily", "3 times each day", three times per day, three times each day, thrice daily]
  4/day: [four times daily, four times a day, QID, q.i.d., every 6 hours, "4 times a day", "4 times per day", "4 times daily", four times per day]
  3/week: [three times a week, three times weekly, three times per week, thrice weekly, "3 times a week", "3 times per week", 3 times weekly]
  1/week: [weekly, once weekly, once a week, per week, every week, each week, a week, "/ week", "/ wk"]
  2/week: [twice weekly, twice a week]

context:
  negation:
    effect: negated
    before:
      - (no|not|never|neither|nor|none|cannot|fails to|failed to|unable to|no longer)
      - (isn't|aren't|wasn't|weren't|doesn't|don't|didn't|can't|won't|shouldn't|hasn't|haven't|couldn't)
      - (does|do|did|is|are|was|were|has|have|should|can|could|would|may|must|will) not
      - no evidence (that|of|for)?
      - not (yet)? (been)?
      - unlikely (to)?
      - rather than
      - instead of
      - (avoid|avoids|avoiding)
    near: [without, non, excluding, lack of, lacks, lacking, absence of, negative for, (did|do|does) not (harbor|harbour|carry|contain|express)]
    after:
      - (is|are|was|were|be|been) (ruled out|excluded)
      - (is|are|was|were) not (required|needed|necessary)
      - (is|are|was|were|seems|appears) (likely|probably|usually|often)? unnecessary
    pseudo: [no (drug|drugs|other drug|treatment|medicine|agent|agents) other than, none other than, no other (drug|drugs|treatment|medicine|agent|agents) than, with or without, no better than, not better than, no worse than, not inferior to, not as good as, no more effective than, not only, not just, no further, not necessarily, no increase, not all, no matter, not certain whether, not clear whether, no doubt, not to mention, without delay, cannot be removed, not be removed, not be resected, cannot be resected, not been removed, not previously, not spread, not shrink, not grow, not able to, without surgery, not suitable for surgery, not candidates, no prior, without prior, not candidates for, not considered candidates]
  possibility:
    effect: hedged
    before: [expect, expects, hope, hopes, may, might, could, possibly, perhaps, potentially, probably, seems to, seem to, appears to, appear to, suggests, suggest, suggested, suggesting, thought to, believed to, expected to, likely to, likely, hypothesized, hypothesised, predicts, predicted, potential, proposed mechanism]
    pseudo: [can expect, may expect, may have the following, in May, likely as]
  investigation:
    effect: hedged
    before:
      - <be>? being? (studied|tested|investigated|evaluated|examined|explored|assessed)
      - (clinical)? (trial|trials|study|studies) (of|with|testing|evaluating|for|to (test|determine|find out|learn))
      - (under|in) (investigation|clinical trials|development|evaluation|study|review)
      - (investigational|experimental|unapproved)
      - (investigating|evaluating|testing|studying)
      - (trial|trials|study|studies) must
    after:
      - <be> (still|currently|now|also)? being? (studied|tested|investigated|evaluated|examined|explored|assessed)
      - <be> (still|currently|now|only)? (under|in) (investigation|clinical trials|development|evaluation|study|review)
      - <be> (still|currently|considered)? (investigational|experimental)
      - (in|within|through|as part of) (a|the)? clinical (trial|trials|study|studies)
    pseudo: [shown in clinical trials, in clinical trials showed, results of clinical trials]
  uncertainty:
    effect: hedged
    before: [web that, internet that, read online that, may read that, may hear that, may have read that, may have heard that, fear that, fears that, feared that, worry that, worries that, some think, many think, some say, some believe, many believe, myth that, rumor that, rumour that, not true that, wrong that, unknown, unclear, uncertain, controversial, whether, not known whether, not clear, not yet known, not known, undetermined, debated, to determine how, to determine out how, to find out how]
    after:
      - <be> (still|currently|yet)? (unknown|unclear|uncertain|controversial|not known|debated|not established|not clear|undetermined|under debate)
  historical:
    compared: false
    before: [years ago, decades ago, was once thought, once believed, in the early days, doctors once, at first doctors, previously, formerly, historically, in the past, at that time, at the time, before the introduction of, prior to the introduction of, used to be, originally, until recently, older studies, earlier studies, once thought]
    after: [in the past, at that time]
    pseudo: [at the time of (writing|publication|review|this (writing|publication|review))]
  hypothetical:
    claimed: false
    before: [if, unless, in case, in the event, when, provided that]
  # What one person took is no rule.
  experiencer:
    compared: false
    after: [I now take, I take, I now have, I am on, I was on, "I'm on"]
    before: [instead of taking, my dosage, my daily dose, he, she, I, gave (him|her|me), (his|her|my) (dose|tumor|tumour|cancer|treatment|scan|scans), we gave, our patient, this patient, (man|woman|boy|girl|male|female), year-old, a friend, my (friend|mother|father|mum|mom|dad|husband|wife|sister|brother|doctor|oncologist), one patient, a patient, case report]
  experience:
    compared: false
    before: [for dogs, for cats, for horses, for pets, for animals, dogs with, cats with, in cats, in horses, in pets, in veterinary, veterinary, in mice, in a mouse, in vitro, in cell lines, in animals, in rats, in dogs, preclinical, in animal studies]
    after: [in dogs, in cats, in horses, in pets, for dogs, for cats, for pets, for animals, in veterinary medicine, in mice, in vitro, in cell lines, in animals, in rats, in animal models, in preclinical models]

"""##

    /// `Schemas/packs/treatments.yml`.
    package static let treatments = ##"""
# What can be said of a treatment: its attributes, and the circumstances on which they depend. Packs of drugs build on it.
pack: treatments
title: Attributes of treatments
asOf: 2026-11-20
requires: [english]

words:
  # Headings under which a name in a list is no treatment.
  elsewhere: [side effects, adverse, complications, toxicity, interactions, interact, interacting, raise, raises, lower, lowers, levels, avoid, avoided, avoiding, contraindicated, contraindications, do not, not recommended, caution, cautions, warnings, caused, causes, trial, trials, research, investigational, investigated, studied, under study, tested, in development, development, predicted, hypothetical, experimental, emerging, new, future, pipeline, repurposing, not approved, off-label, failed, failing, ineffective, withdrawn, no longer, obsolete, history, cost, costs, price, prices, references, resources, names, questions, see also, related, alternatives, diet, diets, prevention]
  # Headings under which one is.
  treatmentHeading: ["^ .. (treatment|treatments|therapy|therapies|management|treatment options|therapeutic options)", "^ (metastatic|advanced|recurrent|relapsed|refractory|unresectable|localized|localised|resectable|regional|stage|first-line|second-line|third-line|fourth-line|adjuvant|neoadjuvant)", "^ .. (high|intermediate|low) (/ high)? risk", "^ .. (drugs|medicines|medications|agents|inhibitors) (for|used|approved|licensed|to treat|that treat|in)"]
  treat: [treat, treats, treated, treating, treatment of, treatment for, treating patients with, management of, manage, therapy for, therapy of, treatment in, control]
  use: [used, given, indicated, recommended, prescribed, approved, licensed, authorised, authorized, registered, administered, offered, effective, considered, taken, utilized]
  patient: [patient, person, people, individual, adult, child, those, children, man, woman, participant, subject, adult patients, pediatric patients, paediatric patients, adults and children, adults and adolescents]
  approved: [approved, licensed, authorised, authorized, registered, "FDA approved", "EMA approved", cleared]
  approval: [approval, marketing authorisation, marketing authorization, license, licence, authorization, authorisation, registration, accelerated approval, regular approval, full approval, conditional approval, conditional marketing authorisation, regulatory approval, FDA approval]
  resisting: [resistant, resistance, insensitive]
  generic: [generic, biosimilar, generics, biosimilars, off-brand, follow-on, cheaper copy, cheaper copies]
  variant: [fault, change, mutation, mutations, mutated, mutant, variant, variants, alteration, alterations]
  # By which a sentence shows that it is about one genotype.
  genotype: [exon, exons, mutation, mutations, mutated, mutant, variant, variants, fault, fusion, fusions, rearrangement, rearrangements, alteration, alterations, deficient, deficiency, wild-type, wild type, genotype, D842V, V600E, V654A, T670I, D816V, NTRK, SDH, gene, genes]
  take: [take, takes, taking, took, taken, receive, received, receives, receiving, start, started, starting, given, administered, administer, treated, dosed, swallow, swallowed, prefer, prefers, use, uses, get, gets, prescribe, prescribed, recommend]
  agents: [drug, drugs, medicine, medicines, medication, medications, agent, agents, treatment, treatments, therapy, therapies, inhibitor, inhibitors, TKI, TKIs, tki, tkis, option, options, pill, pills]
  # Why another drug comes next.
  failing: [(not|no longer|"doesn't"|"don't"|"didn't"|"isn't"|"aren't"|"hasn't"|"haven't") (been)? (work|worked|working|help|helped|helping|control|effective|respond|responded|suitable|feasible|possible|an option|tolerate|tolerated|removed|be removed|be operated), (stop|stopped) (working|responding), (cannot|"can't") (tolerate|take|be removed|be operated), (come|came|coming) back, (get|getting|got) (worse|bigger), too (big|large), (already|previously) (had|been treated|tried|received), (had|tried) (two|three|at least|other), been treated with, fail, failed, failing, returned, relapse, relapsed, recur, progress, progresses, progressed, progression, resistant, resistance, grow, grew, growing, worsens, worsened, spread, intolerant, intolerance, unsuitable, mutilating, inoperable]
  # In which cases.
  cases: [unresectable, metastatic, advanced, inoperable, recurrent, relapsed, refractory, disease, tumor, tumour, cancer, mutation, mutated, mutant, variant, fusion, first-line, second-line, third-line, fourth-line, "first line", "second line", "third line", adjuvant, neoadjuvant]
  # What is given for these is not given for the disease.
  ailments: [sick, sickness, nausea, vomiting, pain, itching, rash, diarrhea, diarrhoea, constipation, infection, fever, anemia, anaemia, blood (count|counts|pressure|test|tests), white (cell|blood), swelling, allergic, reaction, bleeding, anxiety, sleep, appetite, pregnant, breastfeeding, driving, drive, transplant, rejection, food, meal, water, dose, missed, grapefruit]
  # A list behind these is one of all there are.
  definite: [the drugs used, the drugs that treat, the drugs for, the drugs approved, the drugs licensed, the drugs that are approved, the drugs that are used, the medicines used, the medicines that treat, the medicines for, the medicines approved, the medicines that are approved, the medicines that are used, the approved drugs, the approved medicines, the approved treatments, the approved agents, the licensed drugs, the licensed medicines, the agents used, the agents approved, the treatments approved, the tablets used, the tablets for, the tablets that treat, the inhibitors used, the inhibitors approved, are the drugs, are the medicines, are the approved, are the treatments]
  # By which a study of what is approved already asks something new.
  newUses: [stop, stopped, side effects, quality of life, prevent, how long, in combination, combined, combination, together with, along with, alongside, with other, with another, with radiotherapy, with radiation, with chemotherapy, with immunotherapy, with surgery, with hormone, with a second, with standard, with or without, plus, added to, adding, higher dose, higher doses, lower dose, lower doses, different dose, different doses, schedule, earlier, longer, stopping, rechallenge, children, child, compared, versus, biosimilar, generic, newly]
  # Of whom, or of what, no patient's result is.
  animals: [mouse, mice, murine, rat, xenograft, cell lines, in vitro, animal models, canine]
  # By which a denial is of another case than the one that the rest of the sentence names.
  otherCases: [without, other than, lacking, except, outside of, unless]

kinds: {drug: main, modality: general, disease: general, class: group}

subjects:
  chemotherapy: {kind: modality, names: [chemo, chemotherapies, chemotherapy drug, chemotherapy medicine, cytotoxic chemotherapy, standard chemotherapy, conventional chemotherapy, systemic chemotherapy]}
  radiation: {kind: modality, names: [radiation therapy, radiotherapy, radiation treatment, external beam radiation therapy, external radiation therapy]}
  surgery: {kind: modality, names: [surgical resection, surgical removal, surgical treatment, complete resection, resection, surgical excision, surgical therapy, cytoreductive surgery]}
  immunotherapy: {kind: modality, names: [immune therapy, immunotherapies]}
  best supportive care: {kind: modality, names: [supportive care]}
  tyrosine kinase inhibitors: {kind: class, names: [tyrosine kinase inhibitor, TKI, kinase inhibitor, tyrosine-kinase inhibitor, targeted therapy drug, targeted drug]}
  disease: {kind: disease, unnamed: true}

qualifiers:
  condition:
    reach: document
    continued: true
    role: case
    # What is said of others is not said of what the document is about.
    usual: others
    values:
      others: [anaplastic lymphoma kinase, "(for|in|of|with|to treat|treating|against) (many|some|several|certain|the|most|all)? other (cancers|cancer|malignancies|tumors|tumours|cancer types|types of cancer|tumor types|diseases|conditions|indications|disorders)", "(for|in|against) (many|several|various|numerous|different) (rare|advanced|solid)? (cancers|malignancies|tumors|tumours|cancer types|types of cancer|diseases)", response evaluation criteria in solid tumors, response evaluation criteria in solid tumours]
  # Who it is for, in the words of the text: what no other qualifier has a name for.
  patients:
    quotes:
      of: condition
      opening: "(for|in|against|(to treat|treats|treat|treating|treatment|treated|management|therapy|use) (of|for|in)?)"
      limit: "((and|or|but)? (not|only)? (that|who|whose|which|after|following|when|if|once|where|with|without|aged|despite|in whom|for whom|harboring|harbouring|carrying|expressing|previously|with no|as long as|regardless of|resistant to|refractory to|intolerant of|intolerant to|ineligible for|not eligible|unable|cannot|can't)|but (has|have|had) not|(and|or)? (has|have|had)|(and|or|but) (is|are|was|were|did|do|does))"
      plain: "(<patient>|adult|pediatric|paediatric|male|female|certain|some|types|type|kinds|kind|forms|form|treatment|therapy|have|that|with|been|this|these|those|their|disease|called|known|also|cancer|tumor|tumour)"
  gene: {reach: clause, open: true, role: target, values: {}}
  class: {reach: clause, open: true, role: class, values: {}}
  mutation:
    reach: section
    # A gene that is changed, where no pack has a name for the change.
    frames:
      - {match: "{gene} (gene|genes)? <variant>", value: "{gene}-mutated"}
      - {match: "<variant> (in|of) (the|either|one of the)? {gene}", value: "{gene}-mutated"}
      - {match: "<variant> in (a|the) (gene|protein) (called|named|known as) {gene}", value: "{gene}-mutated"}
      - {match: "{gene} (altered|rearranged)", value: "{gene}-altered"}
      - {match: "{gene} (gene)? (fusion|fusions|rearrangement|rearrangements)", value: "{gene} fusion"}
    anaphors: [(tumors|tumours|GISTs|cancers|patients|people) (of|with) (this|that) (type|kind|change|mutation), the mutation, (this|that) (mutation|genotype|substitution|mutant|subtype|change|alteration|variant), these (tumors|tumours|genotypes|mutants|patients|people|cases|cancers), such (a mutation|patients|tumors|tumours|cases|cancers), those (tumors|tumours|patients), (for|in|on|against) them, (in|for|on|against) (those|these) \., (in|for|on|against) (those|these) (cases|cancers)]
    values: {}
  site: {reach: clause, open: true, values: {}}
  trial:
    reach: section
    frames:
      - {match: "{code} (trial|study)", value: "{code}"}
      - {match: "(trial|study) ... \\( {code}", value: "{code}"}
      - {match: "(trial|study) .. \\( \\[ {code}", value: "{code}"}
      # The name of what the register has under a number.
      - {match: "{code} \\( NCT", value: "{code}"}
      - {match: "{code} \\[ NCT", value: "{code}"}
    values: {}
  # Of whom a result is, where it is a part of all or no other dimension has a name for it.
  group:
    role: group
    reach: sentence
    continued: true
    usual: all
    frames:
      - {match: "(in|among) ... <patient> (with|whose|who) {words}", value: "{words}"}
      - {match: "(for|of|from|only|included|enrolled|^) .. <patient> with {words}", value: "{words}"}
      - {match: "(in|for|within|among) the {words} (population|subgroup|subset|cohort)", value: "{words}"}
    values:
      all: [(all|overall) (randomized|randomised|study|eligible|evaluable|treated|enrolled)? (patients|population|cohort|participants), (intention-to-treat|ITT|intent-to-treat) (population|analysis)]
  setting:
    reach: title
    continued: true
    usual: none
    # A page on the one drug after surgery says nothing of the others' surgery.
    bound: true
    values:
      none: ["(likely|expected|bound|unlikely|liable) to (come|comes) back", advanced age, advanced years, advanced practice, advanced directive, (bone|skeletal|osseous) metastases, "followed by maintenance (therapy|treatment|with)?", "(and|then) maintenance (therapy|treatment|with)?"]
      adjuvant: {phrases: [adjuvant, adjuvant therapy, adjuvant treatment, adjuvant setting, "(if|when|once) you (have|had|have had|'ve had) surgery", (have|has) had surgery, after (your|the|their|an|her|his) operation, after surgery, following surgery, after (complete)? (surgical)? (resection|removal), following (complete)? (surgical)? (resection|removal), postoperative, post-operative, postoperatively, after (the tumor|the tumour|it|being)? (is|was|has been|being)? (completely)? (surgically)? (removed|resected), after (an|the|their|your|his|her) operation, after (their|your) surgery], within: [localized]}
      neoadjuvant: {phrases: [neoadjuvant, neo-adjuvant, preoperative, pre-operative, preoperatively, before surgery, before (the|an|their|your)? operation, before (the|their|your) surgery, prior to (the|an)? (surgery|operation), to shrink (the|a)? (tumor|tumour) before, small enough to be removed, followed by surgery], within: [localized], compatible: [unresectable]}
      metastatic: {phrases: [metastatic, metastasized, metastasised, metastases, stage IV, distant, "(has|have) spread", "that (has|have) spread", spread to other parts], within: [advanced], compatible: [unresectable, recurrent, refractory]}
      recurrent: {phrases: [recurrent, relapsed, recurs, (has|have|had) (recurred|relapsed|returned|come back), "(that|which|if it|it) (comes|came) back", come back, (after|at|in|for|upon) (first)? relapse, relapse setting], within: [advanced], compatible: [unresectable, refractory, metastatic]}
      unresectable: {phrases: [unresectable, inoperable, non-resectable, nonresectable, irresectable, (cannot|can't|can not|could not|that cannot) be (completely)? (surgically)? (removed|resected) (by surgery|with surgery|surgically)?, not (be|been)? (surgically)? (resected|removed|resectable), cannot remove with surgery, doctors cannot remove, not operable, not resectable, not amenable to surgery], within: [advanced], compatible: [metastatic, recurrent, refractory]}
      advanced: {phrases: [advanced, locally advanced, late-stage, later-stage, advanced disease, advanced stage], compatible: [refractory]}
      refractory: {phrases: [refractory, resistant disease, stop responding], within: [advanced], compatible: [recurrent]}
      # Of one kind of drug, and no more.
      platinum-resistant: {phrases: [platinum-resistant, "(platinum-resistant or platinum-refractory|platinum-refractory or platinum-resistant|platinum-resistant or refractory|platinum-resistant or -refractory)"], within: [advanced], compatible: [recurrent, refractory, metastatic]}
      platinum-sensitive: {phrases: [platinum-sensitive], within: [advanced], compatible: [recurrent, metastatic]}
      node-positive: {phrases: ["(has|have) spread (only)? to (the|nearby|regional|underarm|axillary)? (lymph nodes|lymph node)", "that (has|have) spread (only)? to (the|nearby|regional|underarm|axillary)? (lymph nodes|lymph node)", lymph node-positive, node-positive], compatible: [adjuvant, neoadjuvant, unresectable]}
      localized: {phrases: [localized, localised, primary (tumor|tumour|tumors|tumours|disease|cancer|GIST|GISTs|lesion|resection|localized), early-stage, early stage, resectable, operable, "(hasn't|haven't|has not|have not) spread", completely resected, resected, limited disease]}
      in situ: {phrases: [carcinoma in situ, melanoma in situ, cancer in situ, tumor in situ, tumour in situ], within: []}
      newly diagnosed: {phrases: [newly diagnosed, newly-diagnosed, previously untreated, de novo, treatment-naive], within: []}
      maintenance: {phrases: [maintenance, maintenance therapy, maintenance treatment]}
  line:
    reach: sentence
    usual: later
    values:
      # What comes after the first says that it is not the first, and no more.
      later: {phrases: ["(after|following|despite|since|refractory to|resistant to|progressed on|progression on|progressing on|failed|failing|failure of|relapsed after|relapse after|completed|completing|completion of|response to|responded to) (first-line|initial|frontline|front-line|1st-line|first-line platinum-based) (therapy|treatment|chemotherapy|systemic therapy|platinum-based chemotherapy)"]}
      "1": {phrases: ["first -", as (the|a|their|your)? first (treatment|therapy|drug|medicine), first-line, first line, 1st line, 1st-line, front-line, frontline, "1L", initial treatment, initial therapy, line 1], frames: []}
      "2": {phrases: ["second -", second-line, second line, 2nd line, 2nd-line, "2L", line 2]}
      "3": {phrases: [(two|2) or more (prior|previous|earlier)? (lines|courses|rounds|regimens|chemotherapies|treatments|therapies|chemotherapy regimens), "third -", third-line, third line, 3rd line, 3rd-line, "3L", line 3]}
      "4": {phrases: [(three|3) or more (prior|previous|earlier)? (lines|courses|rounds|regimens|chemotherapies|treatments|therapies|chemotherapy regimens), "fourth -", fourth-line, fourth line, 4th line, 4th-line, "4L", "4L+", line 4, fourth-line or later]}
      "5": {phrases: ["fifth -", fifth-line, fifth line, 5th-line]}
  authority:
    reach: section
    role: authority
    values:
      some countries: [in (many|some|several|most|other|certain|poorer|a number of) countries]
      FDA: [in America, FDA, Food and Drug Administration, US Food and Drug Administration, U.S. Food and Drug Administration, in the United States, in the US, in the U.S., in the USA, USA, US FDA, U.S. FDA, (US|U.S.|American) (label|approval|licence|license|registration), United States, U.S. regulators, US regulators, American regulators]
      EMA: [EMA, European Medicines Agency, CHMP, in the EU, in Europe, Europe, in the European Union, European Union, EU, European marketing authorisation, (European|EU) (label|approval|licence|license|authorisation|authorization|registration|decision|commission decision), European regulators, European authorities]
      European Commission: {phrases: [European Commission], within: [EMA]}
      NICE: [NICE, National Institute for Health and Care Excellence, National Institute for Health and Clinical Excellence]
      MHRA: [MHRA, in the UK, in the United Kingdom, in England, in Britain, Britain]
      PMDA: [PMDA, MHLW, in Japan, Japan, Japanese]
      Health Canada: [Health Canada, in Canada]
      TGA: [TGA, in Australia]
      NMPA: [NMPA, in China, China's National Medical Products Administration]
      HSA (Singapore): [HSA, in Singapore, Singapore]
      SFDA (Saudi Arabia): [SFDA, Saudi Food and Drug Authority, in Saudi Arabia, Saudi Arabia]
      FDA Philippines: [FDA Philippines, Philippine FDA, Philippines FDA, in the Philippines, Philippines]
      MFDS: [MFDS, in South Korea, South Korea, in Korea]
      ANVISA: [ANVISA, in Brazil, Brazil]
      CDSCO: [CDSCO, in India]
      NPRA: [NPRA, in Malaysia, Malaysia]
      Thai FDA: [Thai FDA, in Thailand, Thailand]
      Medsafe: [Medsafe, in New Zealand, New Zealand]
      COFEPRIS: [COFEPRIS, in Mexico]
      Norwegian Medical Products Agency: [in Norway, Norwegian Medicines Agency, Norwegian Medical Products Agency]
      Swedish Medical Products Agency: [in Sweden, Swedish Medical Products Agency]
      Swissmedic: [Swissmedic, in Switzerland]
      TFDA (Taiwan): [TFDA, in Taiwan, Taiwan, Taiwan FDA]
      Danish Medicines Agency: [Danish Medicines Agency, in Denmark, Denmark]
  arm:
    reach: clause
    values:
      placebo: [placebo, placebo group, placebo arm, the placebo, patients who were not treated, those who were not treated, untreated patients, sugar pill, not treated, no treatment, people who did not take it, dummy pill, dummy tablet, sham]
      observation: [watchful waiting, active monitoring, active surveillance, no maintenance, no maintenance therapy, without maintenance, no further treatment, observation, observation alone, observation group, did not receive, who received no, not receiving (any)? (treatment|therapy|maintenance)]
      control: [standard arm, standard group, standard (treatment|therapy|care|regimen) (arm|group), standard-regimen group, standard regimens, usual care, control group, control arm, controls, the control, surgery alone, best supportive care]
  endpoint:
    reach: sentence
    values:
      PFS: [without progression, (free|freedom) (of|from) progression, progression-free survival, PFS, progression free survival, median PFS, mPFS, median progression-free survival, risk of (disease)? progression, risk of progression or death, time without progression, without (the|their|your) (disease|cancer|tumor|tumour|condition) (growing|worsening|progressing|spreading|(getting|becoming) worse), no change in their disease, progression-free, (disease|cancer|tumour|tumor) was held in check, held in check, kept in check, (disease|cancer|tumour|tumor) at bay, (disease|cancer|tumor|tumour) was held, held (the|their) (disease|cancer|tumor|tumour) back, (kept|keeps|keep|held|holds) (the|their)? (cancer|tumor|tumour|disease|tumors|tumours|GIST) in check, (kept|keeps|keep) (the|their|his|her)? (cancer|tumor|tumour|disease|tumors|tumours) from (growing|getting worse|progressing|spreading), (cancer|tumor|tumour|disease) (did not grow|had not grown|did not get worse|did not progress), disease under control, held the (tumours|tumors|disease|cancer)]
      TTP: [time to progression, time to tumor progression, time to tumour progression, TTP, time to disease progression, time before tumor progression, time to progress, tumor progression, time to tumor growth]
      # Plain words for one of them; which it is, they leave open.
      PFS or TTP: [time before the (tumor|tumour|cancer|disease) (grew|grows|got worse|progressed|worsened|began to grow), time until the (tumor|tumour|cancer|disease) (grew|grows|got worse|progressed|worsened), before (their|the|his|her) (tumor|tumour|cancer|disease|tumors|tumours|GIST) (grew|grows|got worse|progressed|worsened|(begins|begin|began|starts|started) to grow), until the (tumor|tumour|cancer|disease) (grew|grow|grows|grew again|progressed|worsened), until the (tumors|tumours) (grew|grew again|progressed), for (the|their)? (tumor|tumour|cancer|disease|tumors|tumours) to (start|begin|keep)? (growing|grow|progress|worsen)]
      OS: {phrases: [overall survival, OS, median OS, median overall survival, median survival, survival time, month survival rate, month survival rates, lived for, still alive, were alive, were still alive, are alive], exact: [mOS]}
      RFS: [recurrence-free survival, RFS, relapse-free survival, recurrence free survival, disease-free survival, DFS, free of recurrence, without recurrence, free from recurrence, (cancer|tumor|tumour|disease|GIST) (had not|has not|did not) (come|came) back, without (the|their)? (cancer|tumor|tumour|disease) coming back, (cancer|tumor|tumour|disease) (had not returned|did not return|had stayed away|stayed away), free of (cancer|disease|the disease|the cancer)]
      ORR: [objective response rate, overall response rate, response rate, ORR, objective response, overall response, partial response or better, responded to treatment, (patients|people|tumors|tumours) respond, (had|have|showed|achieved) a response, objective responses, overall response rates, the (tumor|tumour) shrank, shrank, (tumors|tumours|tumor|tumour) shrink, tumors shrank, tumours shrank, tumor shrinkage, responded]
      CR: [complete response, complete response rate, complete remission, complete disappearance, complete responses]
      PR: [partial remission, partial remission rate, partial response, partial response rate, partial responses]
      VGPR: [very good partial response]
      cytogenetic response: [(complete|major|partial)? cytogenetic response, CCyR, MCyR]
      molecular response: [(major|deep|complete)? molecular response, MMR, DMR, major molecular responses]
      hematologic response: [(complete)? (hematologic|hematological|haematological) response]
      SD: [stable disease]
      DCR: [disease control rate, DCR, clinical benefit rate, clinical benefit, disease control]
      DOR: [duration of response, duration of (clinical)? benefit, DOR, median duration of response, responses lasting, response lasted]
      EFS: [event-free survival, EFS]
      IFFS: [imatinib failure-free survival, IFFS]
      TTF: [time to treatment failure, TTF]
  timepoint:
    reach: clause
    unit: ["%"]
    frames: []
    values:
      3-month: {phrases: [at 3 months, at three months], exact: [3-month, three-month]}
      6-month: {phrases: [for at least (6|six) months, at 6 months, at six months], exact: [6-month, six-month]}
      18-month: {phrases: [at 18 months], exact: [18-month]}
      30-month: {phrases: [at 30 months], exact: [30-month]}
      1-year: {phrases: [1 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), at 1 year, at one year, alive after 1 year, alive after one year, alive 1 year later, alive one year later, at 12 months], exact: [1-year, one-year, One-year, 12-month]}
      2-year: {phrases: [2 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), at 2 years, at two years, alive after 2 years, alive after two years, alive 2 years later, alive two years later, at 24 months], exact: [2-year, two-year, Two-year, 24-month]}
      3-year: {phrases: [3 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), at 3 years, at three years, alive after 3 years, alive after three years, alive 3 years later, alive three years later, at 36 months], exact: [3-year, three-year, Three-year, 36-month]}
      4-year: {phrases: [4 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), at 4 years, at four years, at 48 months], exact: [4-year, four-year, Four-year, 48-month]}
      5-year: {phrases: [5 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), at 5 years, at five years, alive after 5 years, alive after five years, alive 5 years later, alive five years later, at 60 months, "5 years after"], exact: [5-year, five-year, Five-year, 60-month]}
      6-year: {phrases: [6 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), at 6 years, at six years], exact: [6-year, six-year, Six-year]}
      7-year: {phrases: [7 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), at 7 years, at seven years], exact: [7-year, seven-year, Seven-year]}
      8-year: {phrases: [8 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), at 8 years, at eight years], exact: [8-year, eight-year, Eight-year]}
      10-year: {phrases: [10 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), at 10 years, at ten years], exact: [10-year, ten-year, Ten-year]}
      15-year: {phrases: [15 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), at 15 years, at fifteen years], exact: [15-year, fifteen-year, Fifteen-year]}
      20-year: {phrases: [20 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), at 20 years, at twenty years], exact: [20-year, twenty-year, Twenty-year]}
  horizon:
    reach: section
    continued: true
    unit: ["%"]
    values:
      1-year: {phrases: [1 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), (after|at|within) (at least)? (1|one) year, "(survive|survives|survived|live|lived|alive) (it|their cancer|their disease|the disease|their tumour|their tumor)? (for)? (at least)? (1|one) (or more)? year", (1|one) year (after|later|on)], exact: [1-year, one-year, One-year]}
      2-year: {phrases: [2 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), (after|at|within) (at least)? (2|two) years, "(survive|survives|survived|live|lived|alive) (it|their cancer|their disease|the disease|their tumour|their tumor)? (for)? (at least)? (2|two) (or more)? years", (2|two) years (after|later|on)], exact: [2-year, two-year, Two-year]}
      3-year: {phrases: [3 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), (after|at|within) (at least)? (3|three) years, "(survive|survives|survived|live|lived|alive) (it|their cancer|their disease|the disease|their tumour|their tumor)? (for)? (at least)? (3|three) (or more)? years", (3|three) years (after|later|on)], exact: [3-year, three-year, Three-year]}
      5-year: {phrases: [5 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), (after|at|within) (at least)? (5|five) years, "(survive|survives|survived|live|lived|alive) (it|their cancer|their disease|the disease|their tumour|their tumor)? (for)? (at least)? (5|five) (or more)? years", (5|five) years (after|later|on)], exact: [5-year, five-year, Five-year]}
      10-year: {phrases: [10 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), (after|at|within) (at least)? (10|ten) years, "(survive|survives|survived|live|lived|alive) (it|their cancer|their disease|the disease|their tumour|their tumor)? (for)? (at least)? (10|ten) (or more)? years", (10|ten) years (after|later|on)], exact: [10-year, ten-year, Ten-year]}
      20-year: {phrases: [20 year (relative|overall|survival|recurrence|relapse|progression|event|disease|OS|PFS|RFS|EFS|DFS|rate|rates|outcome|outcomes), (after|at|within) (at least)? (20|twenty) years, "(survive|survives|survived|live|lived|alive) (it|their cancer|their disease|the disease|their tumour|their tumor)? (for)? (at least)? (20|twenty) (or more)? years", (20|twenty) years (after|later|on)], exact: [20-year, twenty-year, Twenty-year]}
  population:
    reach: section
    usual: adults
    values:
      children: [children, child, pediatric, paediatric, adolescents, childhood]
      adults: [adults, adult, adult patients, "aged 18 (years)? (to|and|or)"]
      elderly: [elderly patients, older adults, elderly, advanced age]
      hepatic impairment: [hepatic impairment, liver impairment, impaired liver function, impaired hepatic function, hepatic insufficiency, liver problems]
      renal impairment: [renal impairment, kidney impairment, impaired kidney function, impaired renal function, renal insufficiency]
      premenopausal women: [premenopausal, premenopausal women, pre-menopausal]
      postmenopausal women: [postmenopausal, postmenopausal women, post-menopausal]
      pregnant women: [pregnant women, pregnancy, pregnant, during pregnancy]
      men: [men, male patients]
      high risk: [high-risk, high risk, at high risk, significant risk, higher risk]
      intermediate risk: [intermediate-risk, intermediate risk]
      low risk: [low-risk, low risk]
    open: true
  context:
    reach: clause
    values:
      continuous: [continuously dosed, continuous dosing, continuous daily dosing, given continuously, taken continuously, mg continuously, daily continuously, mg continuous, daily continuous, continuous schedule, every day with no (gaps|gap|break|breaks), every day without (a|any)? (gap|gaps|break|breaks)]
      starting: [starting dose, initial dose, start at, start with, starting at, begin with, (start|started|starts|begin|begun|begins) (on|at|with) (a)? (higher|lower) dose]
      reduced:
        phrases: [reduced to, reduce to, reduction to, dose reduction, lowered to, decreased to, reduce the dose, reduced dose, dose reductions, dose modifications, (does|do|did|cannot|can) not tolerate, (cannot|unable to) tolerate,  "(a|the|to) lower dose"]
        frames: ["(reduce|reduces|reduced|lower|lowers|lowered|decrease|decreased|cut|dropped|reducing|lowering) .. {subject} .. to", "(dose|dosage) .. (lowered|reduced|decreased|cut) .. to"]
      escalated:
        phrases: [(increase|raise) (it|this|that) to, (increase|raise|double) (the|your|their) dose to, raise the dose, raising the dose, increase the dose, raised from, increased from, be raised, be increased, be doubled, raised to, increased to, increase to, escalated to, escalation to, dose escalation, may be increased, dose increase, increasing the dose, doubling (the dose)?, (go|goes|went) up to, (raise|increase) the dosing frequency, built up by, doubled, double the dose, increasing to]
        frames: ["(increase|increases|increased|raise|raises|raised|escalate|escalated|double|doubled|increasing|raising) .. {subject} .. to", "(dose|dosage) .. (raised|increased|escalated|doubled) .. to"]
      with inducer: [CYP3A inducers, CYP3A4 inducers, strong inducers, moderate CYP3A inducers, strong CYP3A inducers, (strong|moderate) inducer, an inducer, the inducer, with inducers, CYP3A inducer, CYP3A4 inducer]
      with inhibitor: [CYP3A inhibitors, CYP3A4 inhibitors, strong CYP3A inhibitors, CYP3A inhibitor, CYP3A4 inhibitor]
      maximum: [maximum dose, maximum daily dose, maximum of, maximum recommended dose]
      trial:
        phrases: [(in|from) (a|an|one|another|this|that) (earlier|previous|later|second|small|large|phase 1|phase 2|phase 3|phase I|phase II|phase III|pivotal|randomized|randomised|clinical)? (trial|study), study comparing, trial comparing, pooled analysis, meta-analysis, phase III trials, phase 3 trials, randomly allocated, will be allocated, be randomly assigned, study participants, treated with the same dose, phase II study, phase 2 study, phase III study, "trial :", "study :", in the trial, in the study, trial dose, were randomized to, randomized to receive, randomised to receive, was started at, crossed over to, who received the, patients received, were assigned, randomly assigned, was assigned]
        frames: ["(received|treated|took|assigned|randomized|randomised) .... either .. or", "(in|from) (the)? {trial}", "(trial|study|studies|trials) .. (in which|where) ... {date}?", "patients (began|started|were started) on", "(study|trial) (enrolled|included|accrued)", "(entered|joined) (the|a|this) (study|trial)", "(experimental|control|standard|investigational) arm (was|were|received|consisted|used)", "^ (the)? {trial}", "trial \\( .. {trial}", "{trial} (trial|study) .. (in which|compared|randomized|randomised|assigned|gave|used|tested|enrolled|of)", "(starting|started|start|received|commenced|initiated|switched to|restarted|resumed) .. {subject}? ... (in|on|from|since) {date}", "^ (in|on|from|since)? {date} (:|,|-) ... {subject}"]
  # When the results of a study were looked at: a later look has other results.
  analysis:
    reach: sentence
    continued: true
    values:
      updated: ["(updated|later|long-term|extended|final|mature|follow-up) (analysis|analyses|results|data|report|survival data)", "(with|after|at) (a)? (longer|extended|further|additional|more mature|prolonged) follow-up", "(at|in) (the|a|its)? (last|latest|most recent|newest) (update|analysis|data cut|data cutoff|data cut-off|cutoff|follow-up)", "(after|following) the primary (cut-off|cutoff|analysis|data cut)", updated, "an update"]
      interim: ["interim (analysis|analyses|results|data)", "preliminary (analysis|results|data)", "early results"]
  # Words by which a study is told: who took part, and how.
  study:
    reach: clause
    values:
      told: ["(randomized|randomised|prospective|retrospective|multicenter|multicentre|multinational|placebo-controlled|double-blind|open-label|single-arm|controlled|pivotal|cooperative group|single-institution|nonrandomized|matched) (clinical)? (trial|trials|study|studies|analysis|series)", "(phase I|phase II|phase III|phase 1|phase 2|phase 3|phase Ib|phase I/II|phase 1/2|phase 1b) (clinical|multicenter|randomized|randomised|controlled)? (trial|trials|study|studies)", randomly assigned, were randomized, were randomised, was randomized, was randomised, randomized to, randomised to, "(patients|women|men|children|adults|people|participants) (were|was) (enrolled|assigned|evaluated|included|allocated|entered)", "(trial|study|studies|trials|series|report|cohort) (of|included|enrolled|evaluated|randomized|compared|in) (all)? (adult|adults|children|women|men|patients|people)", case reports, case report, case series, eligible patients, level of evidence, versus placebo, versus observation, versus no treatment, trial, trials, study, studies, confidence interval, "95 % CI", hazard ratio, HR, "P =", "P \\<", "p =", "p \\<", median follow-up]
  status:
    reach: clause
    values:
      investigational (clinical trial): [clinical trial, clinical trials, clinical study, investigational, experimental, being studied, being tested]
  role:
    reach: clause
    values:
      standard: [standard, standard of care, standard treatment, mainstay, main treatment, primary treatment, cornerstone]
      preferred: [preferred, treatment of choice, recommended]
  # What a sentence names only to tell another from it.
  contrasted:
    reach: clause
    frames: [", (but|and)? not {subject} ,", "unlike {subject} ,", "not (receiving|taking|given|treated with) {subject}", "^ before (the)? (introduction|advent|arrival|approval|availability|era|days)? (of)? {subject}"]
  prior:
    reach: sentence
    continued: true
    role: former
    frames:
      - "(pretreated|pre-treated|previously treated|prior treatment|prior therapy) with .... (including|such as|among them) .. {subject}"
      - "{subject} among them"
      - "(treated with|received|had|taken|tried|used|after|exhausted) .... (prior|other|earlier|previous|more|inhibitors|inhibitor|TKIs|drugs|medicines|treatments|therapies|agents) ,? (including|such as|like|among them) .. {subject}"
      - "(no longer|not|stopped|stop) (benefit|benefits|benefiting|benefitting|helped) (from|by) .. {subject}"
      - "(in|for) whom {subject} (fails|failed|has failed|stops working|no longer works)"
      - "(after|following) (the)? (failure|progression|treatment|therapy|use|discontinuation) (of|on|with|from)? {subject}"
      - "(after|following) {subject} (and {subject})? (have|has|had)? (failed|therapy|treatment|failure|stopped working|no longer works|no longer work)"
      - "(progressed|progress|progresses|progression|progressing|progressive disease) (despite|on|during|after|with|while (taking|on|receiving)|following|through|to) (prior|previous|initial|first-line|standard|treatment with|therapy with)? .. {subject}"
      - "(resistant|refractory|intolerant|resistance|intolerance|unresponsive) (to|of) (or intolerant (of|to))? (prior|previous)? (treatment with|therapy with)? {subject}"
      - "{subject} (resistant|refractory|intolerant|failure|intolerance|resistance|naive)"
      - "(previously|already|prior|previous|earlier) (been)? (treated with|treatment with|therapy with|received|receiving|exposed to) .. {subject}"
      - "prior {subject}"
      - "(progressed|progression|worsened|progresses) (after|on|following|despite) ... {subject}"
      - "(unable to|cannot|could not|can't|can not|who do not|not) (tolerate|take|have) (treatment with|therapy with)? {subject}"
      - "(not|no longer|stop|stops|stopped|poorly) (respond|responding|responds|answer|answers|answering) (well)? to {subject}"
      - "(where|when|if|once|after) (both)? {subject} (and {subject})? (have|has|had)? (both)? (no longer|stop|stops|stopped|fail|fails|failed|not worked|not helped)"
      - "if {subject} (causes|does not work|stops working|fails|is not (tolerated|effective|enough|suitable|an option|working|well tolerated|helping))"
      - "(if|when|after|once) {subject} (no longer works|stops working|has stopped working|fails|failed|is no longer (working|effective)|has failed)"
      - "(grow|grows|growing|grew|worsens|worsened|worse|spread|progress) (during|on|while (taking|on)|despite|after) .. {subject}"
      - "(failed|failing|fail) (treatment with|prior|previous|on|to respond to)? {subject}"
      - "(treated|treatment) with (three|two|four|3|2|4) or more (prior)? (kinase inhibitors|TKIs|tyrosine kinase inhibitors) (including|, including) {subject}"
      - "side effects of {subject}"
      - "(after|following) (prior|previous|treatment with|therapy with) {subject}"
      - "(after|following) {subject} (and|or|,) {subject}"
      - "(after|following|beyond) {subject}"
    values: {}
  approvalType:
    reach: clause
    values:
      accelerated: [accelerated approval, accelerated]
      regular: [regular approval, full approval, converted to regular]
      conditional: [conditional approval, conditional marketing authorisation, conditional marketing authorization, conditionally approved]
  combination: {reach: clause, open: true, values: {}}
  denominator:
    reach: clause
    values:
      all:
        phrases: [of all (cases|patients|tumors|tumours|GISTs), overall]
        frames: ["(%|percent|per cent|third|thirds|half|quarter|quarters|most|majority) of (all)? .. {condition}", "in (all)? .. {condition}"]
      those with the gene changed:
        phrases: [of mutations, of mutants]
        frames: ["(%|percent|per cent|third|thirds|half|quarter|quarters|most|majority) of (all|the)? {gene} .. <variant>", "of (all|the)? {gene} (mutant|mutated|positive)", "within {gene}"]
  frequency:
    reach: clause
    values:
      common: [most frequent, commonest, the rule, almost always, nearly always, mostly, chiefly, usual sites, usual site, most frequently, most commonly, commonly, frequently, most often, usually, typically, common, most common, often, mainly, predominantly, above all]
      uncommon: {phrases: [less commonly, less frequently, less often, uncommon, uncommonly, not common, occasionally, infrequently, infrequent, less common, sometimes], compatible: [rare]}
      rare: [the exception, an exception, exceptional, only in a minority, in a small minority, hardly ever, exceedingly rare, vanishingly rare, rarely, rare, almost never, very rarely, seldom, hardly ever, extremely rare, exceptionally, very rare, never, not usually, do not usually, unusual]
  stage:
    reach: clause
    values:
      localized: [localized, localised, local, early stage, has not spread, confined to]
      regional: [regional, regionally, metastasized locally, spread regionally, nearby, grown into nearby, (nearby|neighbouring|neighboring) (tissue|tissues|organs|structures|parts), spread to nearby, locally advanced]
      distant: [distant, distal, distant (organs|organ|sites|site|parts of the body|areas), other parts of the body, far away, distal areas, distant parts, distant metastases, metastatic, spread to distant]
      all: [all stages, all stages combined, stages combined, all stages together]

attributes:
  synonym:
    title: other name
    kind: name
    of: [drug]
    many: true
    scope: []
    frames:
      - "(brand|trade|proprietary|product) (name|names) ... {value}"
      - "(sold|marketed|available|known|branded|licensed) in .. (as|under the name|under the name of) {value}"
      - "(sold|marketed|available|known|branded|sells|developed) (also|commonly|worldwide)? (as|under) (the)? (brand|trade)? (name|names|code name)? of? {value}"
      - "also (known|called|sold|marketed)? (as)? {value}"
      - "(formerly|previously) (known|called)? (as)? {value}"
      - "(brand|brands|trade name|brand name|brand names|trade names) (us|uk|eu)? .. : .. {value}"
      - "(call|calls|called|named) (it|the drug)? {value}"
      - "{value} ... (active substance|active ingredient|substance) (called|is)? {subject}"
      - "(active substance|active ingredient|substance) (in|of) {value} <be> .. {subject}"
      - "^ {subject} ; {value}"
      - "{value} , whose (proper|real|generic|scientific) name <be> {subject}"
      - "{subject} , (sold|marketed|branded|known) as {value}"
      - "{subject} <be> {value}"
      - "(brand|brands|brand name|trade name) .. <be> {value}"
      - "(makes|make|markets|sells|sell) (it)? as {value}"
      - "under the name {value}"
      - "(remember|know|knew|called|call) it (as|by) .. {value}"
      - "known (in|during) .. (early days|development|trials|studies|testing) as {value}"
      - "{value} <be> .. (containing|contains) (the)? (active)? (substance|ingredient)"
      - "(active substance|active ingredient|substance) (in|of) {value} , {subject} ,"
      - "{value} (contains|containing) (the)? (drug|medicine)? {subject}"
      - "(sold|marketed|branded|developed) by .. (as|under the name) {value}"
      - "{value} (is|,) (another|the other|an older|the generic|the scientific|the old) name (of|for) {subject}"
      - "{value} ,? (is|also)? (now|better)? (known|called) (generically|scientifically|now|as)? (as)? {subject}"
      - "{value} , or {subject} ,"
      - "(other|alternative|alternate|brand|trade|code|research|former) (name|names|code|codes) : ... {value}"
      - "(synonyms|synonym|aliases|alias|also known as|aka) : ... {value}"
      - "^ {subject} : {value}"
      - "{value} (is|,) (a|the) (brand|trade)? .. (name|brand) (of|for) {subject}"
      - "(code|codename|research name|development name) (name|names|:)? .. {value}"
  drug_class:
    near: true
    asides: true
    title: class
    # Lists of them are rarely complete, and nobody denies one.
    comparison: {compared: false}
    kind: term
    from: class
    of: [drug]
    many: true
    scope: []
    hedgedBy: []
    frames:
      - {match: "{subject} <be> <adverb>? (a|an|the|one of the|other|two|three|both|another|classified as|in a class of)? ... {value}"}
      - {match: "{subject} , <adverb>? (a|an|the|another) ... {value}"}
      - {match: "{subject} \\( (a|an) ... {value}"}
      - "{subject} \\( .. {value} (:|;|,|\\))"
      - {match: "\\( (a|an|the)? .. {value} \\)", needs: "(inhibitor|blocker|agonist|antagonist|analogue|analog|degrader|TKI)"}
      - "\\( (a|an|the|another) .. {value} \\)"
      - "{subject} , which <be> (a|an) .. {value}"
      - "^ {value} \\( {subject}"
      - {match: "^ (an|a)? (oral|selective|potent|new|small-molecule|targeted|multitargeted) {value}", unless: "(<be>|<have>|<can>|given|used|approved|include|including|such as|who|which|with|after|therapy|treatment)"}
      - {match: "(a|an|the|another|oral|selective|called|new|two|three) .. {value} , (called|named)? {subject}"}
      - {match: "(the|a|an|oral|other|selective|potent|by|with|second-generation) .. {value} (called|named)? {subject}"}
      - {match: "(class|type|drug class|classification|pharmacologic class|drug type|mechanism) : ... {value}"}
      - "{subject} ... (belongs|belong) to ... {value}"
      - "{value} (such as|like|including|, such as|, like|, including) {subject}"
      - "{value} (drugs|agents|medicines)? .... (include|includes|included|are) :? {subject}"
      - "{value} .... to which {subject} .. (belong|belongs)"
      - "{value} (were|are|have been)? (identified|include|used|approved|available|marketed)? : {subject}"
      - {match: "{subject} (works|acts|act|work) as (a|an)? .. {value}"}
      - {match: "(a|an|the|oral|selective|potent|multi-targeted|new) .. {value} (such as|like|including|, such as|, including|\\(eg,|\\( e.g.,?|\\() {subject}"}
      - "(known|called|classed|classified|described|referred to) as (a|an|one of the|the)? .. {value}"
      - "^ (the|our|other)? .. {value} ... (are|:) {subject}"
      - "(examples|example|types|kinds) of .. {value} (are|is|include|includes) .. {subject}"
      - "(one|two|three|four|five|several|some|other) .. {value} \\( {subject}"
      - "(call|calls|called) (them|these|this|it|{subject}) (a|an)? {value}"
      - "^ like {subject} , .... <be> .. {value}"
      - "{subject} ,? (and|or) (some|many|several|most|all)? other {value}"
      - "(class|type|drug class|classification|pharmacologic class|pharmacotherapeutic group|therapeutic class|drug type) : .... (;|,) .. {value}"
      - "^ (it's|they're) <adverb>? (a|an|called)? .. {value}"
      - "{subject} : (a|an)? (oral|selective|potent)? {value}"
      - "(to|of|with|by|or|and) (standard|approved|available|current|other|several|some)? {value} \\( {subject}"
    not:
      - {match: "other .. {value}", unless: "((and|or) other .. (inhibitors|TKIs|antibodies|agents)|other .. (inhibitors|TKIs|drugs|agents|antibodies|blockers|medicines) (\\( TKIs \\))? ,? (such as|including|like|for example|eg|e.g.|\\()|other .. (inhibitors|TKIs|drugs|agents|antibodies|blockers|medicines) .... (include|includes|are))"}
      - "(agent|agents|drug|drugs|medicine|medicines|treatment|therapy) \\( .. {value}"
      # What is said of when and for whom a drug is used.
      - "<be> <adverb>? (used|given|offered|taken|prescribed|administered|continued|started|recommended) .... (when|if|once|who|whose|after|before|until|and (a|an|the|another)) ... {value}"
      - "(compared|compares|comparing|combined|tested|evaluated) (with|to|against) .... {value}"
      - "(unlike|like|than|versus|after|prior|previous|no|resistant to|resistance to|treated with|response to|therapy with|treatment with) .. {value}"
      - "{value} (to be|therapy|treatment|resistant|-resistant)"
      - "{value} -? based"
      - "(first|only|other|second|third|newest|latest) .. {value} (approved|available|licensed)"
      - "(combination|together|combined|along|used|given|taken) with .... {value}"
  target:
    near: true
    title: target
    # Lists of them are rarely complete, and nobody denies one.
    comparison: {compared: false}
    kind: term
    from: gene
    of: [drug]
    many: true
    scope: []
    hedgedBy: []
    frames:
      - "{subject} <be> <adverb>? ... {value} .. (inhibitor|antibody|blocker|antagonist)"
      - "{subject} <be> <adverb>? ... (inhibitor|antibody|blocker|antagonist) .. (of|against|to|targeting|targets|targeted to) ... {value}"
      - "{subject} (, (a|an|the|another|which is)|-|\\(|:) .. {value} .. (inhibitor|antibody|blocker|antagonist)"
      - "{subject} (, (a|an|the|another|which is)|-|\\(|:) ... (inhibitor|antibody|blocker|antagonist) (of|against|to|targeting|targets|that targets|that inhibits|directed against) ... {value}"
      - "{value} (receptor|tyrosine|kinase|protein|and|/)? .. (inhibitor|antibody|blocker|antagonist) (called|named|such as|like|including|, such as|, including|,|:|\\(|\\( eg|\\( e.g.|drug|therapy)? {subject}"
      - "(inhibitor|antibody|blocker|antagonist) (of|against|to|targeting) ... {value} (,|\\()? (called|named|such as|like|including)? {subject}"
      - "(mechanism|mechanism of action|class|type|drug class|drug type|action|mode of action) : ... (inhibitor|antibody|blocker|antagonist|inhibition|blockade|inhibiting|blocking|blocks|inhibits|inhibit|targeting|targets) (of|against|to)? ... {value}"
      - "(mechanism|mechanism of action|class|type|drug class|drug type|action|mode of action) : ... {value} .. (inhibitor|antibody|blocker|antagonist|inhibition)"
      - "{subject} <be> .... (which|that) <adverb>? (inhibits|blocks|targets|hits) both {value}"
      - "{subject} <adverb>? (inhibits|blocks|targets|hits) both {value}"
      - "{subject} ~ <be> ... inhibitor \\( {value}"
      - "\\( ... (inhibitor|TKI|antibody) : {value}"
      - "{subject} \\( {value}"
      - "{subject} \\( ... (inhibitor|TKI|antibody|blocker) : .. {value}"
      - "\\( .. {value} (inhibitor|blocker|antibody) \\)"
      - "\\( pan (-)? {value} \\)"
      - "^ (an|a)? (oral|selective|potent|new|small-molecule)? .. (inhibitor|blocker|antagonist|antibody) (of|against) ... {value}"
      - "(inhibition|blockade|inhibiting|blocking|blocks|block|blocked|inhibits|inhibit|inhibited) (of|against|to)? ... {value}"
      - "targeted (to|at|against) ... {value}"
      - "(keeps|keep|holds|hold) .. {value} .. (switched off|turned off|off|inactive)"
      - {match: "{subject} ... (cuts off|cut off|cutting off|starves|starve|shuts off|chokes off) ... (blood supply|supply of blood)", value: angiogenesis}
      - {match: "{subject} ... (anti-angiogenic|antiangiogenic) (activity|effect|effects|properties|action)", value: angiogenesis}
      - {match: "(blocks|inhibits|stops|block|inhibit|stop|blocking) .. (signals|proteins|enzymes|signal|protein) ... (grow|growth of|form|formation of|make|develop) (new)? blood vessels", value: angiogenesis}
      - "(targets|targeting|target|affects|affecting|attacks|acts on|active against|activity against|binds|binding to|binds to|directed against|directed at) ... {value}"
      - "(target|targets|molecular target) : ... {value}"
      - "(blocks|blocking|block|inhibits|targets) .... (receptors|proteins|enzymes|kinases|signals) (called|named|known as) .. {value}"
      - "(switches off|switch off|switching off|turns off|turn off|turning off|shuts off|shuts down|shutting down|acts on|act on|acts against|works on|works by blocking|hits|hit|locks onto|locks on to|attaches to|fits into|latches onto) ... {value}"
      - "{value} .. target of .. {subject}"
      - "(inhibits|inhibit|targets|blocks|inhibitor of|inhibition of) .... \\( .. {value}"
      - "(switches off|turns off|switch off|blocks|targets|inhibits|works against|acts against) .. (protein|enzyme|receptor|gene) (called|named|known as)? .. {value}"
      - "(activity of|blocking|blocks|inhibits|targets|bind|binds|against|affects) ... (forms|form|versions|proteins|protein|conformation|genes|kinases) (of|,)? .. {value}"
      - "(targets|target|inhibits|blocks|affects|inhibit) ... (among them|as well as|together with|and also) ... {value}"
      - "(jams|jam|jamming|silences|muzzles) .. (protein|enzyme|receptor|gene)? (called|named)? .. {value}"
      - "holds .. {value} ... (inactive|locked|shut)"
      - "(locks|lock|freezes|traps|keeps) .. {value} .. (in|into) .. (off|inactive|closed) (position|state|form|conformation)?"
      - "(targets|target|inhibits|blocks|affects|inhibit) ... (including|such as|like|called|known as|:|, including) .. {value}"
      - "(in addition to|besides|as well as|apart from|beyond) {value} ,? {subject} <adverb>? (hits|blocks|inhibits|targets|acts on|affects|hit|block|inhibit|target|act on|affect)"
      - "(stop|stops|stopping|prevent|prevents|preventing|keep|keeps|keeping) ... {value} (protein|proteins|receptor|receptors|enzyme)? from (telling|sending|working|signalling|signaling|passing|being|making|giving|driving|acting|functioning)"
      - "(interferes|interfere|interfering) with (a|an|the)? .. {value}"
      - "(stop|stops|stopping|block|blocks|blocking|inhibit|inhibits|inhibiting) (the)? (action|actions|activity|function|effect|effects|signals|signalling|signaling) (of|from) ... {value}"
      - "(works|work|working|acts|act) against .. {value}"
      - "targets (of|for) {subject} (include|includes|are|:) ... {value}"
      - "{value} ,? (which|that)? <be> (inhibited|blocked|targeted|switched off|hit) by .. {subject}"
      - {match: "(prevents|stops|blocks|inhibits|blocking) ... (new blood vessels|blood vessel growth|angiogenesis|formation of blood vessels)", value: angiogenesis}
    not:
      - "(mutation|mutations|mutated|negative|positive|expressing|expression|exon|variant|variants) (in|of|for)? (the)? {value}"
      - "targeted (drugs|agents) .... {value}"
      - "{value} (and|/|or)? (<variant>|exon|negative|positive|wild|gene mutation|expression)"
      - {match: "{value} .. (mutations|mutation|mutant|variant|variants)", unless: "(including|even) .. (variants|mutants|mutations|those with|forms)"}
      - "(changes|mutation|mutations|abnormalities|alterations|change) in ... {value}"
  dose:
    deniable: false
    # What the patients of a study were given is no advice.
    ofStudies: {signs: {context: trial, study: told}}
    title: dose
    comparison:
      # Without another word it is the dose for disease that can't be operated on.
      assume: {setting: advanced, context: starting}
      unstated: {authority: same, line: note}
      # One trial gives what another does not.
      except: {context: trial}
    agreeing: [[higher, "*"]]
    kind: quantity
    unit: [mg/day]
    of: [drug]
    partners: combination
    scope: [mutation, setting, line, population, context, condition, authority, prior, combination]
    hedgedBy: [investigation, uncertainty]
    frames:
      - "{subject} (at|at a|at the|,|:|is|was|given at|is given at|is taken at)? (a|the|an)? (total|standard|usual|recommended|starting|approved|daily|oral|higher|initial|typical)? (daily)? (dose|dosage|dosing)? (of|is|was|:|,)? {value}"
      - "(dose|dosage|dosing|doses|posology) ... {value}"
      - "(dose|dosage) of {subject} (<be>|<can>|from)? .. (to|of|at)? {value}"
      - "<take> ... {value}"
      - "{value} <be> (to be|usually|normally|then)? (taken|given|swallowed|administered|prescribed)"
      - "{value} (of|oral)? {subject}"
      - "{value} (orally|by mouth|po|p.o.)"
      - "(recommended|usual|standard|starting|initial|approved|daily|maximum|typical|normal|full) (starting|daily|adult|oral|initial)? (dose|dosage) ... {value}"
      - "(dose|dosage) (may|can|should|could|is|was|will)? (be|been)? (raised|increased|reduced|lowered|escalated|decreased|doubled) ... {value}"
      - "(increase|increased|increasing|escalate|escalated|escalation|reduce|reduced|reducing|raised|lower|lowered|decrease|decreased) (the dose|dose|dosage|in dose)? (from .. )? to ... {value}"
      - "{value} (or|vs|versus|and|,|, then|then|and then|to) {value}"
      - "{value} .. <be> .. (the|a)? (standard|usual|recommended|approved|normal|starting|correct|right) (starting|daily)? (dose|dosage)"
      - "{rate}"
      - "{subject} \\( {value} \\)"
    values:
      higher:
        - {match: "(require|requires|required|need|needs|needed|benefit from|benefits from|treated with|warrants|warrant) .. (a|the)? (higher dose|higher doses|high-dose|higher-dose|double dose|double the dose)", unless: "mg"}
    not:
      - "^ if (your|the) (daily|usual|prescribed)? (dose|dosage) is .. {value}"
      - "^ if (your|the) (daily|usual|prescribed)? (dose|dosage) is .... take .... {value}"
      # A slip, and what was too much, is no dose.
      - "(accidentally|mistakenly|inadvertently) .... {value}"
      - "{value} .... (was|were|proved|is) too (toxic|much|high|strong)"
      - "<animals>"
      - "(overdose|overdoses|overdosed|overdosing)"
      - "kg (=|:) {value}"
      # How much the patients of a result had is of their trial.
      - "(rate|rates|survival|PFS|OS|responses|response) .... (received|given|receiving) {value}"
      # A dose that is denied is none.
      - "(not|no longer|never|nor) (be|been|at|given at|taken at|given as)? {value}"
      - "{value} (steps|increments|step)"
      - "{value} .... <be> (not|no longer|never) (routinely|generally|usually|yet|currently)? (recommended|approved|advised|indicated|given|used|needed|licensed)"
      # What must not be is no dose.
      - "(must not|should not|shall not|may not|never|do not|don't|cannot|can not|not to) (be)? (take|taken|give|given|use|used|receive|received|start|started|dosed|administered) (at|with|more than|a dose of)? .... {value}"
      - "(avoid|avoiding) .. {subject}? .. {value}"
      - "{value} .. (must|should|may|can) (never|not) be"
      - "(steps|increments|built up|stepped up|raised|increased|reduced) (of|by) {value}"
      - "^ .. (tablets|capsules|strengths|packs|presentations) :"
      - "(raised|raises|increased|increases|lowered|lowers|decreased|reduces|reduced) .. exposure"
      - "(capsule|tablet|pill|vial|ampoule) .. (contains|contained|containing|contain) .... {value}"
      - "(each|every|one) (capsule|tablet|pill|sachet|vial) .. (contains|contained|containing)"
      - "(contained|contains|containing) .... {value}"
      - {match: "{value} (tablet|capsule|pill|strength|strengths|vial|film)", unless: "(a|one) .. (tablet|capsule|pill) (<be> (taken|swallowed)|(that|which) you (take|swallow) once|once (a|each|every) day)"}
      - {match: "(tablet|tablets|capsule|capsules|strength|strengths|contains|containing|contain|available in|supplied as|available as) (of|:|are|is|in)? .. {value}", unless: "(take|takes|taking|swallow|swallows) .. (tablets|capsules|pills) .... (once|twice|daily|a day|each day|every day)"}
      - "{value} (each|apiece|per tablet|per capsule)"
      - "(concentration|plasma|level|levels|trough|serum|Cmax|glucose|calcium|cholesterol|aspirin|caffeine|sodium|lactose) ... {value}"
      - "(tablet|dosage|available|capsule) (strengths|strength|forms)"
      - "available (as|in) .. (tablets|capsules|strengths)"
      - "(tablets|tablet|capsules|capsule) of {subject} {value}"
      - "{value} (to|from|-) {value} (tablet|capsule)"
  schedule:
    deniable: false
    # What the patients of a study were given is no advice.
    ofStudies: {signs: {context: trial, study: told}}
    title: schedule
    comparison:
      unstated: {setting: same}
      except: {context: trial}
    agreeing: [[once_daily, "*"]]
    kind: cycle
    unit: [weeks, days]
    of: [drug]
    scope: [context, condition, setting]
    hedgedBy: [investigation, uncertainty]
    frames:
      - {match: "{value} (on|of treatment|of therapy|treatment|on treatment|on therapy) (and|,|/|then|and then|followed by|, followed by|, then)? (a|by)? {value} (off|rest|without|break|of rest|off treatment|off therapy|of no treatment|no treatment|-rest)"}
      - "for {value} ,? followed by (a|an)? {value} .. (break|rest|pause|off|gap)"
      - {match: "{number} on (and|,|/|then)? {number} off", needs: "(week|weeks|wk|wks)"}
      - "{value} ,? followed by (a|an)? (rest|break|pause) of {value}"
      - {match: "{value} (and|,|/|then|followed by|, followed by|, then) (a|by|with|is followed by)? {value} (off|rest|rest period|break|of rest|without treatment|without|treatment-free)"}
      - {match: "{value} (of|out of|in) (each|every|a|an|the)? {value} (cycle|cycles|treatment cycle|period|schedule)", value: total}
      - {match: "{value} (of|out of) (each|every|a|an|the)? {value}", value: total}
      - {match: "{number} (of|out of) (each|every|a)? {value}", value: total}
      - {match: "(continuous|continuous daily) (dose|dosing)", value: continuous}
      - {match: "{value} (and|,|, and)? (then)? (to)? (stop|pause|rest|have) (for)? {value} (off|of rest|without)?"}
      - "{value} (and|,|, and)? then (to)? (take|a) (a|an)? {value} (break|rest|pause|gap|off)"
      - {match: "(three|3) weeks .... (no|none|nothing|off|rest|stop|without) .... (fourth|4th) (week|one)", value: 3w_on_1w_off, unless: "(three|3) weeks (before|after|later|ago)"}
      - {match: "{value} (out of|of) (every|each)? (four|4)", value: 3w_on_1w_off, unless: "(months|month)"}
      - {match: "{value} (out of|of) (every|each)? (six|6)", value: 4w_on_2w_off, unless: "(months|month)"}
      - {match: "days (1-21|1–21|1 to 21) (of|in|/|out of) (a|each|every|repeated|repeating)? 28", value: 3w_on_1w_off}
      - {match: "(21|twenty-one) consecutive days ... (7|seven) days .. (off|rest|break|without)", value: 3w_on_1w_off}
      - {match: "(14|fourteen) consecutive days ... (7|seven) days .. (off|rest|break|without)", value: 2w_on_1w_off}
      - {match: "(28|twenty-eight) consecutive days ... (14|fourteen) days .. (off|rest|break|without)", value: 4w_on_2w_off}
      - {match: "{value} ,? (and)? (then|and) (take)? (none|nothing|no (tablets|capsules|pills|treatment|drug|medicine|doses)) for .. {value}"}
      - {match: "{number} / {number} (schedule|regimen|dosing|weeks|wk)"}
      - {match: "(schedule|regimen) {number} / {number}"}
      - {match: "(continuous|continuously|continuous daily) (dosing|dose|daily|schedule|treatment|regimen)", value: continuous}
      - {match: "(daily|day) (continuously|without (a|any)? (break|breaks|interruption|pause|rest))", value: continuous}
      - {match: "days {number} (of|in|on|out of)? (a|each|every|the|repeated|repeating)? {value} (cycle|cycles|period)?", value: total}
      - {match: "(schedule|regimen|dosing) : .. (continuous|continuously)", value: continuous}
      - {match: "{subject} ... (continuous|continuously|(without (a|any)? (scheduled|planned)? (break|breaks|gap|gaps|interruption|interruptions|rest period|rest periods)|with no (break|breaks|gap|gaps|rest period|rest periods)|without stopping))", value: continuous, unless: "(infusion|infusional|intravenous|intravenously|IV|infused|monitored|monitoring|reviewed|improved|updated|assessed|evaluated|collected|growing|grew|skin)"}
      - {match: "(treatment|therapy|treated|dose|it|tablets|capsules|taken|take|given) ... (continuously|(without (a|any)? (scheduled|planned)? (break|breaks|gap|gaps|interruption|interruptions|rest period|rest periods)|with no (break|breaks|gap|gaps|rest period|rest periods)|without stopping))", value: continuous, unless: "(infusion|infusional|intravenous|intravenously|IV|infused|monitored|monitoring|reviewed|improved|updated|assessed|evaluated|collected|growing|grew|skin)"}
      - {match: "(daily|every day|each day|once a day) .. (without (a|any)? (scheduled|planned)? (break|breaks|gap|gaps|interruption|interruptions|rest period|rest periods)|with no (break|breaks|gap|gaps|rest period|rest periods)|without stopping)", value: continuous, unless: "(infusion|infusional|intravenous|intravenously|IV|infused|monitored|monitoring|reviewed|improved|updated|assessed|evaluated|collected|growing|grew|skin)"}
      - {match: "(continuous|continuously) dosed", value: continuous}
      - {match: "(one|a|1) .. (tablet|capsule|pill|dose) (of {subject})? (a|per|each|every) day", value: once_daily}
      - {match: "(one time each|once each|once every) day", value: once_daily, unless: "(fractions|fraction|Gy|radiation|radiotherapy|irradiation)"}
      - {match: "(once daily|once a day|once per day|one time a day|once-daily|qd|q.d.|od|o.d.)", value: once_daily, unless: "(fractions|fraction|Gy|radiation|radiotherapy|irradiation)"}
    not:
      - "(continuous|continuously) (monitored|monitoring|reviewed|review|updated|assessed|evaluated|improving|improved|improvement|infusion|supply)"
      - "<animals>"
      - "{value} without .. (symptoms|side effects|pain|progression|nausea|fever)"
  duration:
    near: true
    # What the patients of a study were given is no advice.
    ofStudies: {signs: {context: trial, study: told}}
    title: duration
    comparison:
      unstated: {setting: note, population: note}
      except: {context: trial}
      supersedes: true
    kind: quantity
    unit: [years, months, weeks]
    of: [drug]
    partners: combination
    scope: [setting, population, condition, line, prior, context, combination]
    hedgedBy: [investigation, uncertainty]
    agreeing: [[several, "*"], [unknown, "*"], [continue while responding, "*"], [indefinite, until progression or toxicity, until progression, continue while responding]]
    frames:
      - "(for|lasting|duration of|period of|minimum of|treatment lasts|continued for|given for|taken for|administered for|total of) (a|an|the|at|either|about)? (least|total of|period of|minimum of|duration of|full)? {value} (of)? (treatment|therapy|adjuvant|{setting})?"
      - "{value} (of|-)? (adjuvant|neoadjuvant|preoperative|treatment with|therapy with|postoperative|adjuvant therapy with|adjuvant treatment with) .. {subject}"
      - {match: "{value} (of|-)? {subject}", needs: "(is|are|was|were|be|been|receive|receives|received|take|takes|taking|given|recommended|recommend|benefit|should|standard|need|needs|get|gets|complete|completed|offered|consider|continue)"}
      - "(offered|prescribed|take|takes|taking|took|taken|given|stay on|stays on|have|receive|receives|received|continue|continues|continued) {subject}? for (a|at|about|up to)? .. {value}"
      - "(advise|advises|recommend|recommends|suggest|suggests) .. {value} of (treatment|therapy)"
      - "(course|treatment|therapy) (of|with)? .. {subject}? .. (lasts|last|goes on for|takes) (for|about|at least|up to)? .. {value}"
      - "{subject} (lasts|last|lasted) .. {value}"
      - "{value} <be> (the|a)? (recommended|standard|usual|optimal) (duration|length|course)"
      - "{value} of (treatment|therapy) <be> .. (standard|recommended|usual|advised)"
      - "^ {value} <be> (now)? the (current|present|accepted|recommended)? (standard|norm|minimum|rule)"
      - "(surgery|operation|resection|operate) ... after .. {value} (of|on|with) .. ({subject}|treatment|therapy)"
      - "(×|x) {value}"
      - "{setting} .. {subject} ... : .. {value}"
      - "{setting} .. {subject} \\( (usually|for|about|typically)? {value}"
      - "{subject} (for|x) (a|at)? (least|total of|period of|minimum of)? {value}"
      - "(duration|length) (of)? .. (adjuvant|treatment|therapy|{subject})? ... (is|was|:|of|should be) ... {value}"
    values:
      indefinite: ["{subject} ~ <be> .. (lifelong|life-long|indefinite)", "(given|continued|taken|used|administered|continue|maintained|continues) (usually|often)? (indefinitely|lifelong|life-long|for life)", "(without|no) (a|any)? (fixed|set|planned)? (time limit|end date|end point)", "indefinitely", "(lifelong|life-long) (treatment|therapy)"]
      until progression or toxicity:
        - {match: "(until|till|unless) (the|your|their)? (disease|tumor|tumour|cancer|GIST|condition|it)? .. (progression|progresses|progressed|worsens|worsened|gets worse|got worse|getting worse|grows|grew|spreads|stops working|no longer works|stops responding) .... (toxicity|toxicities|toxic effects|side effects|adverse effects|adverse events|intolerance|intolerable|unacceptable|tolerated|tolerate|tolerates)", needs: "(continue|continues|continued|continuing|given|taken|take|takes|taking|treatment|therapy|receive|received|treated|administered|goes on|go on|carry on|carries on|repeated|stay on|lasts|dose|dosage|cycle|cycles|until disease progression)"}
        - {match: "(until|till|unless) (the)? (unacceptable|intolerable)? (toxicity|toxicities|side effects|intolerance) (or|and) (disease)? (progression|progresses|progressed|worsens|worsened|gets worse|got worse|getting worse|grows|grew|spreads|stops working|no longer works|stops responding)", needs: "(continue|continues|continued|continuing|given|taken|take|takes|taking|treatment|therapy|receive|received|treated|administered|goes on|go on|carry on|carries on|repeated|stay on|lasts|dose|dosage|cycle|cycles|until disease progression)"}
        - "(stop|stopped|stopping|discontinue|discontinued) {subject}? only (on|for|if|when|at|upon|in case of) .. (progression|toxicity|side effects|the (disease|cancer|tumour|tumor) (grows|progresses))"
        - "(absence of|without) (disease)? progression (or|and) (unacceptable)? (toxicity|side effects)?"
        - "(as|so) long as .. (there|benefit|benefits) .... or (until)? .. (toxicity|side effects)"
      until progression:
        - {match: "(until|till|unless) (the|your|their)? (disease|tumor|tumour|cancer|GIST|condition|it)? .. (progression|progresses|progressed|worsens|worsened|gets worse|got worse|getting worse|grows|grew|spreads|stops working|no longer works|stops responding)", needs: "(continue|continues|continued|continuing|given|taken|take|takes|taking|treatment|therapy|receive|received|treated|administered|goes on|go on|carry on|carries on|repeated|stay on|lasts|dose|dosage|cycle|cycles|until disease progression)", unless: "(toxicity|toxicities|toxic effects|side effects|adverse effects|adverse events|intolerance|intolerable|unacceptable|tolerated|tolerate|tolerates)"}
      continue while responding:
        - "(as|so) long as .. (you|they|tumor|tumour|disease|cancer|it|there|drug|treatment|benefit|patient|medicine) .. (benefit|grow|works|in check|under control|is helping|holding|there is benefit|there is a benefit|keeping|benefitting|benefiting|working|respond|responds|responding|benefit|progress|benefits|controlled|controlling|controls|tolerated|helps|helping)"
      several: [{match: "(for|typically for) (at least)? (several|many|a few) (months|years)", unless: "(live|lived|living|survive|survived|alive)"}]
      unknown: {polarity: hedged, frames: ["(unknown|unclear|uncertain|not known|not clear) .. how long .. {subject} (should|must|has to|needs to|is to)", "(length|duration) of .. (treatment|therapy) ... (unknown|unclear|uncertain)", "(how long|duration of|length of) ... {subject}? ... (unknown|unclear|not known|uncertain|not established|not been established|is being studied|matter of debate|debated|under debate|open question|to be determined|to be defined|to be established)", "(do not|don't|does not|doesn't|not|nobody|no one|never) (yet|fully|quite|really)? (know|knows|known|sure|certain|agree|agreed) .. how long ... (take|taken|stay|continue|continued|given|treated|treatment|therapy)", "(do not|don't|does not|doesn't|not|nobody|no one|never) (yet|fully|quite|really)? (know|knows|known|sure|certain|agree|agreed) .. (best|ideal|optimal|right) (length|duration) of (treatment|therapy|adjuvant|{subject})"]}
    not:
      # The one, and then another: neither is how long the whole lasts.
      - "{value} .. ,? (and then|then|followed by|before switching to|before changing to) (by|a|an|to)? .... (inhibitor|inhibitors|{subject}|another)"
      # How long the one group took it, beside the other.
      - "(those|people|patients|participants|women|men|group|groups) (who|that) (took|had|got|received|were given|were treated|are given) .... {value}"
      - "<animals>"
      # How long something else lasts.
      - "^ (this|these|they) (can|may|might|usually|often|should)? (last|lasts|lasted|continue|persist)"
      - "^ for (several|many|a few|some) (months|years) ,? .. <be>"
      - "(works|worked|work|working|helps|helped|effective|under control|in check|at bay|controls|controlled) (for)? (about|on average|an average of)? .. {value}"
      - "(survive|survives|survived|surviving|live|lives|lived|living|alive) (for)? .. {value}"
      - "(have|has|had) been (available|on the market|sold|marketed|around|known|studied|prescribed|in use) .. {value}"
      - "(store|stored|storage|kept) .. {value}"
      - "(in|leave|leaves) (the|your) (body|blood|urine|system) .. {value}"
      - "(nothing|none|no tablets|no capsules|no pills|no treatment|no medicine|without treatment) (for|in) .. {value}"
      - "{value} ,? and (then)? (have|take|stop|pause|rest) (no|none|nothing|a|for)? ... ({value}|week|break)"
      - "(duration|length) of (response|remission|follow-up|survival|disease control|benefit|stable disease|hospitalization|symptoms)"
      - "{value} (and)? then (to)? (stop|pause|rest|have) .. {value}"
      - "{value} (versus|vs|vs.) .. {value}"
      - "placebo for {value}"
      - "{value} (regimen|schedule|interval)"
      - "none for .. {value}"
      - "(study|trial|intervention|protocol) (duration|period) .. {value}"
      - "(followed|observed|monitored|watched) for .. {value}"
      - "(each|every) .. cycle .... for {value}"
      - "(persist|persists|persisted|persisting|safe|tolerated) ... {value}"
      - "after (receiving|taking|having) .... {value}"
      - "(did|does|do) not receive .... {value}"
      - "(during|over) (a|the)? (period|course) of {value}"
      - "duration of .. (trial|study|protocol|intervention) .. {value}"
      - "(follow-up|followup|follow up|survival|alive|lived|aged|ages|CI|interval|held|controlled|lasted|delayed|response) ... {value}"
      - {match: "(after|within|every|at|age|the past|the last|next|recent|previous|over the|during the|in|than|median of|median) (about|approximately|the|first|a)? {value}", unless: "(surgery|operation|resection) .. (done|performed|carried out|planned|scheduled|undertaken|considered|takes place) .. after"}
      - "(median treatment|treatment duration|median duration) ... {value}"
      - {match: "(alive|survive|survived|recur|recurs|recurred|recurrence|relapse|relapsed|diagnosed|occurred|occurs|died|returned|came back|shortly|up to|begin|began|start|started) .. {value} (after|before)", unless: "(take|taken|takes|given|continue|continued|receive|received|treatment|therapy|offered) .. for up to"}
      - "(effect|effects|symptoms|flushes|protection) (of|from)? {subject}? .. (last|lasts|lasted|continue|continues|persist) .. ({value}|several|many)"
      - "{value} (of|out of|in) (a|each|every|the)? {value}"
      - "{value} (of|out of|in) every"
      - "{value} and then (go|going|have|having|take|taking) .. {value}"
      - "(check|checked|checks|monitor|monitored|test|tests|scan|scans|BP|blood pressure|ECG|visit|visits) .... for {value}"
      - "{value} out of"
      - "(outcomes|questionnaire|questionnaires|assessments|imaging|scans|monitored) .... (until|till)"
      - "(for|over) {value} ... <have> been"
      - "(remained|remain|remains|free of|stable|stayed|lasted|lasting|responses|response|delayed|protocol) ... {value}"
      - "(has|have|had) (now|already)? been on .. (it|{subject}) .. {value}"
      - "(eligible|ineligible|had taken|had used|had received|previously taken|stop|stopped|stopping|pause|paused|discontinued) ... {value}"
      - {match: "^ {value} of {subject}", unless: "(is|are|was|were|be|been|receive|receives|received|take|takes|taking|given|recommended|recommend|benefit|should|standard|need|needs|get|gets|complete|completed|offered|consider|continue)"}
      - "^ (for|over) (the)? (past|last)? {value} .. {subject} ,"
      - "{value} after (the)? (last|final|stopping|end|ending|your last)"
      - "(contraception|contraceptive|breastfeed|breastfeeding|breast-feeding|breast-feed|pregnant|donate|drive|driving) .... {value}"
      - "{value} \\) ,? (followed by|then|and then)"
      - "(loading|wash-out|washout|induction|observation|run-in|recovery) (period|phase) .. {value}"
      - "{value} (old|of age|later|ago|follow-up|survival|of follow-up|or older|apart|overall|from|to live|relative|progression|recurrence)"
      - "{value} (on|off|cycle|rest|and {value} off|of rest|followed by|, followed by|, then|then|without)"
      - "(followed by|off|cycle|cycles|first|each) .. {value}"
      - "then (stop|pause|rest|have|take|off)? (a|for)? {value}"
      - "(PFS|OS|RFS|TTP|DOR|{endpoint}) ... {value}"
  line:
    title: line of treatment
    follows: prior
    comparison:
      unstated: {setting: same, authority: same, prior: same}
      soft: true
    kind: term
    from: line
    of: [drug, class]
    partners: combination
    scope: [condition, setting, mutation, prior, population, authority, combination]
    hedgedBy: [investigation, uncertainty, possibility]
    frames:
      - "{subject} ... (as|for|in|the|is|are|was|standard|a|an|of|approved|become|became|recommended|given|used|indicated|preferred|:|,)? (a|the|an)? (standard|approved|recommended|preferred)? {value} (treatment|therapy|option|setting|agent|drug|use|standard|regimen)?"
      - {match: "{value} (treatment|therapy|option|setting|standard|drug|agent) (for|of|in)? ... (is|with|:|are|was) .. {subject}", unless: ", with"}
      - "(represents|represent|constitutes|serves as|serve as) (the|a)? (standard|current|preferred)? {value} (treatment|therapy|option|standard|drug|choice)"
      - "{subject} (the|as the|as) {value}"
      - "{value} (treatment|therapy|option|setting)? : .. {subject}"
      - "{subject} ... <have> been .. {value}"
      - "<have> been (the)? .. {value} (drug|treatment|therapy|option|standard|medicine)"
      - "{value} (treatment with|therapy with|with) .. {subject}"
      - "{value} {subject}"
      - "{subject} .... (approved|used|given|indicated|recommended|licensed) .... as (the|a|an)? .. {value}"
      - "(treatment|line|therapy line|line of therapy) : {value}"
      - "^ {value} (treatment|therapy|option|setting)? - .. {subject}"
      # Which line it is, what came before it says.
      - "{subject} <be> .... (used|given|recommended|offered|tried|prescribed|reserved|an option|the next|the usual next)"
      - "(next|usual next) (choice|step|option|drug|medicine|treatment|one) (to be tried|to try)? <be> {subject}"
      - "(give|use|offer|try|prescribe|switch to|change to|move on to|receive) .. {subject} .. (after|once|when|if)"
      - "{subject} (comes|follows) (next)? (after|once|when|if)"
      - "\\( {value} (treatment|therapy|option|setting)? \\)"
      # The dose stands between.
      - "(mg|daily|day|weeks|week|off|cycle|cycles) .. (is|are|remains) (the|a)? (standard|recommended|usual|preferred|approved)? {value} (treatment|therapy|option|standard|drug|choice)"
      - "{value} (treatment|therapy|option|options) ... (consists of|consists in|comprises|involves|includes|include) .. {subject}"
      - "^ (in|for|as) (the)? {value} (setting|treatment|therapy)? ,? {subject} (is|are|remains|should|may|can)"
    values:
      "1":
        - "line : (1|1st|first)"
        - "{subject} ~ <be> .. (the)? first (one|drug|medicine|medication|pill|treatment|therapy) (that (most|nearly|almost|people|patients|doctors|you|we|is (given|used|tried|offered))|most|nearly|almost|people|patients|anyone|everyone|everybody|given|offered|doctors|you|we)"
        - "{subject} (comes|is given|is used|is tried|is offered) first"
        - "{subject} (can|may|might|could|should) (also|usually)? be (given|used|tried|offered) first (:|;|,|in|for|when|if)?"
        - "{subject} <be> (usually|normally|generally|always|often|nearly always|almost always|typically) (the)? first (treatment|drug|medicine|choice|option)"
        - "{subject} <be> .. (given|used|taken|tried|offered) as (a|the) first (treatment|drug|medicine|therapy)"
        - "{subject} ~ <be> .. (the)? first (drug|medicine|treatment|one|medication) (tried|given|used|offered|to be tried|for people|for patients|for those|for adults)"
        - "{subject} ~ <be> .. (always|nearly always|almost always|usually) the first (one|drug|medicine)"
        - "(standard|usual|recommended|preferred) (initial|first|first-line|frontline) (treatment|therapy|drug)"
        - "(starts|start|started|begins|begin|treated first) with {subject}"
        - "{subject} ... (standard|recommended|preferred|usual) (initial|first|first-line|frontline) (treatment|therapy|drug|option)"
        - {match: "{subject} ... (initial|first) (systemic)? (treatment|therapy|drug treatment|option) (of choice)? (for|in|of)", unless: "first .. (treatment|therapy|option|drug) .. (approved|indicated|licensed|authorised|authorized|available|specifically|targeted|in Europe|in the)"}
        - "(first|initial) (option|choice|treatment|drug|therapy) (for)? .. {condition}? .. <be> .. {subject}"
        - "{subject} <be> .. (the)? first (option|choice) (for)?"
        - "(first|initial) (option|choice) <be> {subject}"
      "2":
        - "line : (2|2nd|second)"
        - "\\( 2nd (line)? \\)"
        - "{subject} ~ <be> .. (the)? second (drug|medicine|medication|pill|treatment|therapy|option|choice)"
        - "{subject} (comes|came|follows|is given|is used|is tried|is offered) (as)? (second|in second place)"
        - "{subject} <be> .. (given|used|taken|tried|offered) second"
        - "{subject} \\( (2nd|second) (line)? \\)"
        - "{subject} <be> (second|2nd) in (the)? (queue|line|sequence|row)"
        - "(second) (option|choice|drug|treatment) <be> {subject}"
        - "{subject} ... (the|a) second (option|choice|treatment|drug) (for|after|when|if)"
      "3":
        - "line : (3|3rd|third)"
        - "\\( 3rd (line)? \\)"
        - "{subject} ~ <be> .. (the)? third (drug|medicine|medication|pill|treatment|therapy|option|choice)"
        - "{subject} (comes|came|follows|is given|is used|is tried|is offered) (as)? (third|in third place)"
        - "{subject} <be> .. (given|used|taken|tried|offered) third"
        - "{subject} \\( (3rd|third) (line)? \\)"
        - {match: "(,|;|and) {subject} (third|3rd)", needs: "(first|second|2nd)"}
        - "(third) (option|choice|drug|treatment) <be> {subject}"
        - "{subject} ... (the|a) third (option|choice|treatment|drug) (for|after|when|if)"
      "4":
        - "line : (4|4th|fourth)"
        - "\\( 4th (line)? \\)"
        - "{subject} ~ <be> .. (the)? fourth (drug|medicine|medication|pill|treatment|therapy|option|choice)"
        - "{subject} (comes|came|follows|is given|is used|is tried|is offered) (as)? (fourth|in fourth place)"
        - "{subject} <be> .. (given|used|taken|tried|offered) fourth"
        - "{subject} \\( (4th|fourth) (line)? \\)"
        - {match: "(,|;|and) {subject} (fourth|4th)", needs: "(second|third|3rd)"}
        - "(fourth) (option|choice|drug|treatment) <be> {subject}"
        - "{subject} ... (the|a) fourth (option|choice|treatment) (for|after|when|if)"
    not:
      - "<animals>"
      - "(dose escalation|escalated dose|rechallenge|increased dose)"
      - "(inactive|ineffective|not active|no activity|no role) (as|in) .... {value}"
      - "(withdrew|withdrawn|withdrawing|withdrawal)"
      - "(compared|compares|comparing|tested|testing|studied|evaluated) .... {value}"
      - "{value} .. (was|were|has been|being) .. (compared|tested|studied|evaluated|investigated)"
  indication:
    title: indication
    comparison:
      unstated: {status: same, role: same, setting: note}
      excludes:
        # What is only given in trials is not what is given.
        - this: {polarity: hedged, with: {status: investigational (clinical trial)}}
          that: {polarity: affirmed}
          both: [setting]
        # What is approved as the first treatment is not only given in trials.
        - this: {polarity: hedged, with: {status: investigational (clinical trial)}}
          that: {attribute: approval_status, values: [approved]}
          both: [setting]
        - this: {polarity: hedged, with: {status: investigational (clinical trial)}}
          that: {attribute: line, values: ["1"]}
          both: [setting]
    kind: term
    from: condition
    of: [drug]
    many: true
    partners: combination
    scope: [setting, prior, mutation, population, authority, line, status, role, condition, combination, patients]
    hedgedBy: [investigation, uncertainty]
    frames:
      - "{subject} ~ <be> .. (used|given|indicated|recommended|prescribed|offered|important|useful) ... <treat>? ... {value}"
      - "{subject} .. (indicated|recommended) (for|in) ... {value}"
      - "{subject} ~ <be> <adverb>? (the|a|an)? (standard|usual|preferred|recommended|approved)? {line}? (treatment|treatment option|drug|medicine|agent|standard of care|option|therapy) (of choice)? (for|of|in) .. (patients with)? {value}"
      - "{subject} ~ <be> .. (treatment|treatment option|drug|standard of care|option|therapy) (of choice)? (for|of|in) .. (patients with)? ... {value}"
      - "{subject} (appears|seems) to be .. (treatment|treatment option|option|therapy) (for|of|in) .. (patients with)? ... {value}"
      - "(treat|treats|treated|treating|treatment of|treatment for|therapy for|management of) .. {value} .. (with|using|include|includes|may include|is|are) .. {subject}"
      - "{subject} (treats|treat) .. {value}"
      - "(drug|drugs|medicine|medicines|medication|medications|tablets|inhibitor|inhibitors) (used|given|prescribed|taken)? (for|in|against) {value} (is|are) {subject}"
      - {match: "{subject} (for|in) (the)? (initial|first|first-line|adjuvant|systemic|primary)? (treatment of|therapy of|management of|patients with|people with|adults with) .. {value}", unless: "(evaluating|evaluated|study|studies|trial|trials|efficacy of|effect of|effects of|analysis|comparing|compared)"}
      - "(approved|licensed|authorised|authorized) {subject} (for|in|to treat) ... {value} (that|who|whose|which|after|if|when)"
      - "(approved|licensed|authorised|authorized) ... {value} (that|who|whose|which|after|if|when|with disease)"
      - {match: "{authority} (approved|approval|clearance) {date} for .. {value}", unless: "(not|n't|trial|trials)"}
      - {match: "(recommended|recommends|recommend) {subject} .... (for|in) .. {value}", unless: "(not|n't|trial|trials|study|studies)"}
      - {match: "{subject} ... recommended .. as .. {line} .. (for|in) ... {value}", unless: "(not|n't|trial|trials|study|studies)"}
      - {match: "(recommended|recommends|recommend) the use of {subject} .... (for|in) ... {value}", unless: "(not|n't|trial|trials|study|studies)"}
      - {match: "{value} <be> (usually|often|generally|commonly|also)? treated with .. {subject}", unless: "(not|n't|trial|trials|study|studies|were|was)"}
      - {match: "<approved> {subject} .... (for|to treat) .. {value}", unless: "(exception|except|excluding|trial|trials|study|studies|not|isn't|aren't|wasn't|hasn't|doesn't|neither|nor|none|no|never|until)"}
      - {match: "{subject} ~ <be> <adverb>? <approved> .... (for|to treat) .. {value}", unless: "(exception|except|excluding|trial|trials|study|studies|not|isn't|aren't|wasn't|hasn't|doesn't|neither|nor|none|no|never|until)"}
      - "(approved|licensed|authorised|authorized) ... (people|patients|adults) .. who ... {value}"
      - "(approved|licensed|authorised|authorized) (for|in|to treat) .. (resistant|refractory) {value}"
      - "(approved|indicated|licensed|used) (to treat|for|in) ... : ... {value}"
      - "indicated ... {value}"
      - "(used|indicated|intended|recommended|prescribed) (to treat|to help treat|for the treatment of|in the treatment of|as a treatment for|as treatment for|for treating) ... {value}"
      - "{subject} <be> (only|mainly|usually|meant|intended|also)? for (people|patients|adults|those) (whose|who|with)"
      - "{subject} ~ <be> .. (treatment|medicine|drug) for ... : ... {value}"
      - "{subject} ~ <be> .. (marketed|sold) for .. {value}"
      - "{subject} ~ <be> .. (option|treatment|choice|drug|therapy) (for|in) .. (people|patients|adults|those) whose .. {value}"
      - {match: "the use of .. {subject} (for|in|as|after|before) ... {value}", unless: "(evaluate|evaluates|evaluated|evaluating|study|studied|investigated|compared|trial|trials)"}
      - "{subject} ... <be> (also)? (given|used|recommended|offered|indicated) .. {setting}"
      - "{subject} ~ <be> .. (recommended|preferred|standard|standard treatment|standard therapy|standard of care|preferred treatment) (if|when|for|in|of|after|before|as)"
      - "(give|gives|use|uses|prescribe|offer) (patients|you|people|them)? {subject} (for|after|before|in|to|first|when)"
      - "{subject} ... <be> (now|also|being)? (used|given) to treat (people|patients|those|adults) .. who"
      - "^ .. (therapy|treatment) (with|using) .. {subject}"
      - "(treatment|therapy) <be> .. (therapy|treatment) with .. {subject}"
      - {match: "(trial|trials|study) of .. (therapy|treatment) with .. {subject}", polarity: hedged, with: {status: investigational (clinical trial)}}
      # What comes when another has failed, in the words of leaflets.
      - {match: "(may|might|can|could|will|would|should|are|is|be|usually|often|normally|generally|sometimes|then|also|you'll|they'll|able to) (also|usually|often|normally|generally|sometimes|then)? (have|be given|be offered|be prescribed|be switched to|be moved to|get|receive|try|take|need|change to|switch to|move on to|given|offered|prescribed|use|turn to|switch you to|change your treatment to|change you to|put you on|move you to|be put on) (a|the)? (drug|medicine|treatment)? (called)? {subject} ... (if|when|once|after|because)", needs: "<failing>", unless: "(<ailments>|trial|study|studies|do not take|should not|must not|not to take|stop taking|stopped taking|hope|hopes|thought|whether|ask|dogs|cats)"}
      - {match: "{subject} (may|might|can|could|will|would|should|is|are) (<adverb>|normally|then)? (be)? (<adverb>|then)? (tried|given|offered|used|useful|helpful|prescribed|help|help (people|patients|those|some people)|an option|a (newer|new|further|later|good|suitable|reasonable|possible) option|considered|started|reserved|available|another option|(the|a) (usual|possible|recommended)? (next|second|third|fourth) (step|drug|option|choice|treatment|medicine)|an alternative|an alternative treatment) ... (if|when|once|after|for people|for patients|for those|in people|in patients|in those)", needs: "<failing>", unless: "(<ailments>|trial|study|studies|should not|must not|stop taking|hope|hopes|thought|whether|ask|dogs|cats)"}
      - {match: "{subject} (may|might|can|could|will|would|should|is|are) (<adverb>|normally|then)? (be)? (<adverb>|then)? (tried|given|offered|used|useful|helpful|prescribed|help|help (people|patients|those|some people)|an option|a (newer|new|further|later|good|suitable|reasonable|possible) option|considered|started|reserved|available|another option|(the|a) (usual|possible|recommended)? (next|second|third|fourth) (step|drug|option|choice|treatment|medicine)|recommended|standard|preferred|indicated|(the|a) (treatment|drug) of choice|an alternative|an alternative treatment)", needs: "(^ ..|:) (if|when|once|after|because|where|should|on|upon|following|beyond) (R0|complete|curative)? (surgery|resection|chemotherapy|surgical resection)? .... (<failing>|mutation|mutations|fusion|fusions|metastatic|unresectable)", unless: "(<ailments>|trial|study|studies|should not|must not|stop taking|hope|hopes|thought|whether|ask|dogs|cats)"}
      - {match: "(may|might|can|could|will|would|should|are|usually|often|normally|generally|sometimes|you'll|they'll|able to) (also|usually|often|normally|generally|sometimes|then)? (have|be given|be offered|be prescribed|be switched to|be moved to|get|receive|try|take|need|change to|switch to|move on to|given|offered|prescribed|use|suggest|recommend|prescribe|offer|add|turn to|switch you to|change your treatment to|change you to|put you on|move you to) (you|them|patients|people)? (a|the)? (drug|medicine|treatment)? (called)? {subject}", needs: "(^ ..|:) (if|when|once|after|because|where|should|on|upon|following|beyond) (R0|complete|curative)? (surgery|resection|chemotherapy|surgical resection)? .... (<failing>|mutation|mutations|fusion|fusions|metastatic|unresectable)", unless: "(<ailments>|trial|study|studies|do not take|should not|must not|not to take|stop taking|stopped taking|hope|hopes|thought|whether|ask|dogs|cats)"}
      - {match: "{subject} ~ <be> .... (drug|treatment|medicine|medication|option|choice|therapy|inhibitor|TKI|indicated|licensed|approved|authorised|authorized|recommended|reserved|intended|meant|used|given|offered|prescribed) (only|mainly)? (for|in|to) .. (people|patients|adults|those|anyone|someone) (who|whose)", needs: "(who|whose) .... (had|received|treated|taken|tried|failed|progressed|progression|intolerant|cannot|can't|tolerate|exhausted|relapsed|responded|stopped|worsened|worse|spread|come back|resistant|<failing>)", unless: "((was|were) .. (given|used|offered|prescribed)|<ailments>|trial|study|studies|impairment|problems|hypersensitivity|stroke)"}
      - {match: "(may|might|can|could|will|would|should|are|usually|often|normally|generally|sometimes|you'll|they'll|able to) (also|usually|often|normally|generally|sometimes|then)? (have|be given|be offered|be prescribed|get|receive|take|need|given|offered|prescribed) (a|the)? (drug|medicine|treatment)? (called)? {subject} ... (before|after|following) (your|an|the|their)? (surgery|operation)", unless: "(<ailments>|trial|study|studies|do not take|should not|must not|not to take|stop taking|stopped taking|hope|hopes|thought|whether|ask|dogs|cats)"}
      - {match: "{subject} (can|may|might|could|is|will) .. shrink ... (so|to make|enough|before|easier|possible)", needs: "(remove|removed|removal|operate|operation|surgery)", with: {setting: neoadjuvant}, unless: "(<ailments>|trial|trials|study|studies)"}
      - {match: "{subject} (can|may|might|could|is|will) .. make ... (tumor|tumour|tumors|tumours|cancer|{condition}) .. (smaller|small enough|easier|shrink)", needs: "(remove|removed|removal|operate|operation|surgery|take out|taken out)", with: {setting: neoadjuvant}, unless: "(<ailments>|trial|study|studies|whether|hope|hopes|thought|should not|dogs|cats)"}
      - {match: "{subject} <be> (only|mainly|also)? (meant|intended|reserved|used|given|recommended) (only|mainly)? for (tumors|tumours|cancers|cancer|disease|people|patients|those|adults|{condition}) (with|that|whose|who)", needs: "(mutation|mutations|fusion|fusions|variant|<failing>)", unless: "(<ailments>|trial|study|studies|whether|hope|hopes|thought|should not|dogs|cats)"}
      - "(use|uses|role) : (first|second|third|fourth|first-line|second-line|third-line|fourth-line|adjuvant|neoadjuvant)"
      - "(use|uses|used for|used in|when it is used|when it's used|when used|when given) : .. {mutation}"
      - "(when it is used|when it's used|when used|when given) : (after|for|if|first|second|third|fourth|first-line|when|once|as)"
      - {match: "{subject} <be> (given|used|offered) .. to shrink ... (tumor|tumour|tumors|tumours|cancer|{condition})", unless: "(<ailments>|trial|trials|study|studies)"}
      - "as (a)? (monotherapy|single agent) (for|in) the treatment of ... {value}"
      - {match: "(treatment|treatments) (of|for) .... {condition} .... (include|includes) .. : ... {subject}", unless: "(<ailments>|side effects|trial|trials|study|studies|supportive|questions)"}
      # A list of several, of which one has its stage.
      - "(used|indicated|recommended) (to treat|for|in|for treating|for the treatment of|in the treatment of) .... {condition} (,|and|or|, and|, or|\\) ,|\\) and) (advanced|metastatic|unresectable|locally advanced|recurrent|relapsed|refractory|early|newly diagnosed|some|certain types of|some types of|inoperable) {value}"
      - "<be> .. (used|indicated|recommended) (as follows|for the following|in the following)? : (in|for) ... {value}"
      - "(marketing authorisation|marketing authorization|licence|license|licensed indication|approved indication) .... (for the (treatment|management) of|for treating|to treat|in the treatment of) .. {value}"
      - "(marketing authorisation|marketing authorization|licence|license|licensed indication|approved indication) .... (for the (treatment|management) of|for treating|to treat|in the treatment of) .. (patients|people|adults) ... with ... {value}"
      - {match: "^ .. {value}", under: "(indications|approved uses|approved indications|licensed indications|licensed uses|therapeutic indications|indications and usage|uses|use|what it treats|used for|what it is used for)", unless: "(<be>|<have>|<can>|not|contraindications|contraindicated|:)"}
      - {match: "{subject} (is|are|has been|remains) (now|currently|also|still)? in .... (trial|trials|study|studies) (for|in|of) ... {value}", polarity: hedged, with: {status: investigational (clinical trial)}}
      - {match: "{subject} (can|may|might|should|could) (also)? be (used|given|tried|considered|offered|an option)", needs: "^ ... <cases> ... :", unless: "(<ailments>|trial|study|studies|caution|mg|reduced|should not)"}
      - {match: "^ .. (patients|people|adults|those|women|men) (with|who|whose) .... (should|may|can|could|might|are|will) .. (receive|be given|be offered|be switched to|switch to|switched to|have|take|be prescribed|start|offered|given) {subject}", needs: "(<failing>|<cases>|high-risk|high risk|higher risk)", unless: "(care|caution|problems|impairment|<ailments>|trial|study|studies|should not|hope|hopes|thought|whether|dogs|cats)"}
      - {match: "{subject} ~ <be> .. (indicated|used|given|recommended|approved|licensed|prescribed|offered|reserved) (only)? (after|following) (the)? (failure|progression|disease progression|treatment|prior|previous|at least)", unless: "(<ailments>|trial|trials|study|studies)"}
      - {match: "(recommended|recommends|recommend|endorses|endorsed|supports) {subject} .. (as|for|in) ... {value}", unless: "(trial|trials|study|studies)"}
      - {match: "{subject} (can|may|could|should|might) .. be .. (used|given|recommended|prescribed|offered) ... <treat>? ... {value}", unless: "(<ailments>|trial|study|studies|caution|should not|hope|hopes|thought|whether|dogs|cats)"}
      - {match: "(options|choices|regimens) .... : {subject}", needs: "(<cases>|<failing>)", unless: "(<ailments>|side effects|trial|trials|study|studies|supportive|if|questions)"}
      - {match: "{subject} (can|may|could|should|might) (also)? be (considered|used|given|offered) (for|in) (patients|people|adults|those|tumors|tumours) (with|whose|who)", unless: "(<ailments>|trial|study|studies|whether|hope|hopes|thought|should not|dogs|cats)"}
      - {match: "(people|patients|adults|women|men|children) (have|take|get|are given|receive|need|are offered) {subject} ... (before|after) (an|their|the)? (surgery|operation)", unless: "(<ailments>|trial|study|studies|whether|hope|hopes|thought|should not|dogs|cats)"}
      - "<be> .. (treatment|medicine|drug|option) for (adults with|people with|the following|adults and children with)? .. : .. {value}"
      - {match: "(options|choices|regimens) .... (include|includes|are|is) .. {subject}", needs: "(<cases>|after|treatment|treat)", unless: "(<ailments>|side effects|trial|trials|study|studies|supportive|if|questions)"}
      - {match: "(adjuvant|neoadjuvant|neo-adjuvant|preoperative|post-operative|postoperative|first-line|second-line|third-line|fourth-line|maintenance) {subject} .... (should|may|can|is|might|could) .. (offered|considered|given|used|recommended|standard|preferred|indicated)", unless: "(<ailments>|trial|study|studies|whether|should not)"}
      - {match: "{subject} .... (lower|lowers|lowering|reduce|reduces|reducing|prevent|prevents|stop|keep|keeps|cut|cuts) .. (chance|chances|risk|odds|likelihood)? .... (coming back|returning|recurring|come back|return|recurrence|relapse)", needs: "(surgery|operation|removed|resection|surgically)", with: {setting: adjuvant}, unless: "(<ailments>|trial|study|studies|whether|hope|hopes|thought|should not)"}
      - {match: "(may|might|can|could|will|should|are|usually|often|be) .. (prescribed|given|offered|receive|have) {subject} (for|to treat|because of|if you have) .. {value}", unless: "(<ailments>|trial|study|studies|whether|hope|hopes|thought|should not)"}
      - "(used|indicated) (to treat|for|in|for the treatment of|in the treatment of) .. (cancers|cancer|tumors|tumours|diseases|conditions|disorders|malignancies) (,|\\()? (such as|including|like|for example|namely) .. {value}"
      - {match: "{subject} ~ (is|are|has been) .. being (tested|studied|investigated|evaluated|explored|assessed|tried) ... (for|in|as) ... {value}", unless: "(<newUses>)", polarity: hedged, with: {status: investigational (clinical trial)}}
      - {match: "(trial|trials|study|studies|researchers|scientists|investigators|doctors) .. (is|are) (now|currently|also|still)? (testing|studying|investigating|evaluating|looking at|looking into|exploring|assessing) .. {subject} .. (in|for|as a treatment for) .. {value}", unless: "(<newUses>)", polarity: hedged, with: {status: investigational (clinical trial)}}
      - {match: "{subject} (is|are) (now|currently|also|still)? under (investigation|study|clinical investigation|evaluation|development) .. (in|for|as) .. {value}", polarity: hedged, with: {status: investigational (clinical trial)}}
      - "(treats|what it treats|what it is for|what it's for|who it is for|who it's for|who can have it|what is it for) : ... {value}"
      - {match: "{subject} (-|–|:) (for|used for|to treat|used to treat) .. {value}", unless: "(<ailments>|trial|study|studies|whether|hope|hopes|thought|should not|dogs|cats)"}
      - "(drug|drugs|medicine|medicines|medication|medications|inhibitors|therapies|treatments) (used|given|prescribed|taken|approved)? (for|in|against) .. {value} (include|includes|are|is) .. {subject}"
      - {match: "^ .. (after|before|following) .. (surgery|operation|resection) .... (are|is|be|may|can|should) .. (given|offered|treated with|receive|take|have) {subject}", unless: "(<ailments>|trial|study|studies|whether|hope|hopes|thought|should not|dogs|cats)"}
      - {match: "^ .. (patients|people|adults|those) (with|who|whose|at) .... (receive|given|take|have|get) .... (adjuvant|neoadjuvant|preoperative|postoperative|maintenance) {subject}", unless: "(were|randomly|assigned|randomized|randomised|<ailments>|trial|trials|study|studies|whether|hope|hopes|thought|should not|dogs|cats)"}
      - {match: "{subject} ~ <be> (a|an|the) .. (drug|medicine|medication|tablet|inhibitor|therapy|capsule|pill|treatment) (for|to treat|used in|used to treat|used for|indicated for|licensed for) ... {value}", unless: "(<ailments>|trial|study|studies|whether|hope|hopes|thought|should not|dogs|cats)"}
      - {match: "(drug|medicine|treatment|option|pill|inhibitor) , {subject} , for (patients|people|adults|those) (who|whose)", needs: "<failing>", unless: "(<ailments>|trial|study|studies|whether|hope|hopes|thought|should not|dogs|cats)"}
      - {match: "(switching|changing|moving|switch|change|move) (on)? to {subject}", needs: "<failing>", unless: "(<ailments>|trial|study|studies|was|were|had|whether|hope|hopes|thought|should not|dogs|cats)"}
      - {match: "^ (start|begin|initiate|consider|offer|give|use|prescribe) {subject} .... (in|for|to) (patients|people|adults|those) (with|who|whose)", unless: "(<ailments>|trial|study|studies|whether|hope|hopes|thought|should not|dogs|cats)"}
      # What leads in says for whom.
      - {match: "^ (for|in) ... {value} ... , {subject} <be> (strongly|also|usually|generally|now|still|then)? (recommended|preferred|indicated|used|given|offered|an option|the (standard|recommended|preferred|first|best)|standard|treatment of choice|the treatment of choice|the drug of choice)", unless: "(<ailments>|trial|study|studies|caution|care|mg|contraindicated)"}
      - {match: "{subject} <be> (strongly|also|usually|generally|now|still|then)? (recommended|preferred|indicated|used|given|offered|an option|the (standard|recommended|preferred|first|best)|standard|treatment of choice|the treatment of choice|the drug of choice)", needs: "^ (for|in|as) ... <cases>", unless: "(<ailments>|trial|study|studies|caution|care|mg|contraindicated)"}
      - {match: "^ (for|in) ... {value} ... , {subject} (should|may|can|could|might) (also)? be (used|given|offered|considered|recommended|tried|preferred)", unless: "(<ailments>|trial|study|studies|caution|care|mg|contraindicated|reduced|should not)"}
      - {match: "{subject} (should|may|can|could|might) (also)? be (used|given|offered|considered|recommended|tried|preferred)", needs: "^ (for|in|as) ... <cases>", unless: "(<ailments>|trial|study|studies|caution|care|mg|contraindicated|reduced|should not)"}
      - "(recommend|recommends|take|takes|offer|offers|suggest|prescribe|prescribes|switch to|change to) (taking)? .. {subject} .. (first|if|when|for|before|after|instead)"
      - "treatment (may|can)? (include|includes|is) .. {subject}"
      - "(treatment|therapy) (starts|begins|started|is started) with .. {subject}"
      - "(pretreat|pre-treat) with {subject}"
      - "(is|are|be|then) (usually|often|commonly|also|first|then|generally)? treated with .. {subject}"
      - "(therapy|treatment) with .. {subject} may follow"
      # A few words that are no sentence, in a list or a table of treatments.
      - {match: "^ (or|then)? (adjuvant|neoadjuvant|perioperative|{line}|may need|consider|usually|often|oral)? {subject} $", under: "<treatmentHeading>", unless: "(not|no|never|avoid|avoided|ineffective|useless|inactive|failed|fails|fail|stopped|caution|contraindicated|resistance|resistant|insensitive|withdrawn|trial|trials|study|side effects|interactions|,|and)", notUnder: "<elsewhere>"}
      - {match: "^ (immunotherapy|chemotherapy|chemo|radiation|targeted therapy|hormone therapy|{subject})? .... \\( {subject} \\) $", under: "<treatmentHeading>", unless: "(not|no|never|avoid|avoided|ineffective|useless|inactive|failed|fails|fail|stopped|caution|contraindicated|resistance|resistant|insensitive|withdrawn|trial|trials|study|side effects|interactions|<be>|<can>|not|with|under)", notUnder: "<elsewhere>"}
      - {match: "^ {value} (:|–|—|-) {subject} $", notUnder: "<elsewhere>", unless: "(not|no|never|avoid|avoided|ineffective|useless|inactive|failed|fails|fail|stopped|caution|contraindicated|resistance|resistant|insensitive|withdrawn)"}
      - {match: "^ {subject} (for|in) .. {value} $", unless: "(not|no|never|avoid|avoided|ineffective|useless|inactive|failed|fails|fail|stopped|caution|contraindicated|resistance|resistant|insensitive|withdrawn|trial|trials|study|studies|versus|vs|compared|efficacy|randomized|randomised|resistance|safety|results)", notUnder: "<elsewhere>"}
      - {match: "^ {subject} for .. {value} (with|that|whose|who|after|when|if|which)", unless: "(not|no|never|avoid|avoided|ineffective|useless|inactive|failed|fails|fail|stopped|caution|contraindicated|resistance|resistant|insensitive|withdrawn|trial|trials|study|studies|versus|vs|compared|safety|results|studied|tested|evaluated|effective|associated|shown|showed|efficacy)", notUnder: "<elsewhere>"}
      - {match: "^ {subject} for .. {gene} .. <variant>", unless: "(not|no|never|avoid|avoided|ineffective|useless|inactive|failed|fails|fail|stopped|caution|contraindicated|resistance|resistant|insensitive|withdrawn|trial|trials|study|studies|versus|vs|compared|<be>|<have>|safety|results)"}
      - {match: "(:|,|;) {subject} for {value}", needs: "^ .. :", unless: "(trial|trials|study|studies|versus|vs|compared|<be>|safety|results)"}
      - {match: "{subject} ~ (is|are) (a|an|the) ... <approved> (to treat|for) .. {value}", unless: "(trial|trials|study|studies|not|isn't|aren't|neither|nor|none|no|never|until)"}
      - {match: "{subject} ~ (received|obtained|gained|won|secured) ... <approval> .... (for|to treat) ... {value}", unless: "(submitted|applied|filed|trial|trials|study|studies|not|doesn't|don't|didn't|hasn't|haven't|neither|nor|none|no|never|until)"}
      - {match: "^ {subject} for .. {mutation}", unless: "(not|no|never|avoid|avoided|ineffective|useless|inactive|failed|fails|fail|stopped|caution|contraindicated|resistance|resistant|insensitive|withdrawn|trial|trials|study|studies|versus|vs|compared|<be>|<have>|resistance|safety|results)", notUnder: "<elsewhere>"}
      - {match: "^ {subject} (\\+|plus|and)? .. for .. (disease|tumors|tumours|line|lines|setting)", unless: "(not|no|never|avoid|avoided|ineffective|useless|inactive|failed|fails|fail|stopped|caution|contraindicated|resistance|resistant|insensitive|withdrawn|trial|trials|study|studies|versus|vs|compared|<be>|<have>|resistance|safety|results)", notUnder: "<elsewhere>"}
      - "^ {line} (therapy|treatment)? (:|–|—|-) {subject}"
      - {match: "{subject} : .. : (for|after|in) ... {value}", unless: "(not|no|never|avoid|avoided|ineffective|useless|inactive|failed|fails|fail|stopped|caution|contraindicated|resistance|resistant|insensitive|withdrawn|trial|trials|study|studies|versus|vs|dose|interaction)", notUnder: "<elsewhere>"}
      - {match: "{subject} : .. : (for|after|in)? ... ({line}|{mutation})", under: "<treatmentHeading>", unless: "(not|no|never|avoid|avoided|ineffective|useless|inactive|failed|fails|fail|stopped|caution|contraindicated|resistance|resistant|insensitive|withdrawn|trial|trials|study|studies|versus|vs|dose|mg)", notUnder: "<elsewhere>"}
      - {match: "(common|usual|approved|available|typical|main|standard) (medications|medicines|drugs|treatments|options) : .. {subject}", unless: "(side effects|interactions|trial|study)"}
      - "(labeled|labelled|approved|licensed|registered|FDA-labeled|FDA-approved|indicated) (use|uses|indication|indications) .. {condition}? : ... {value}"
      - {match: "(indication|indications|licensed use|licensed uses|approved use|approved uses|approved for|licensed for|used for|what it treats) (s)? : .. {value}", unless: "(predicted|investigational|potential|new|proposed|off-label|not)", notUnder: "<elsewhere>"}
      - {match: "(funds|subsidises|subsidizes|reimburses|covers|funded|subsidised|subsidized|reimbursed) .. {subject} .. for .... {value}", unless: "(not|n't|trial|study)"}
      - {match: "^ (for|with|in|if) .... (offer|consider|use|give|recommend|prefer) {subject}", unless: "(not|no|never|avoid|avoided|ineffective|useless|inactive|failed|fails|fail|stopped|caution|contraindicated|resistance|resistant|insensitive|withdrawn|<ailments>|trial|trials|study|studies|whether|or not|dose|mg)"}
      - {match: "{subject} (–|—|,) (often|usually|now|still)? (the|a)? (usual|standard|preferred)? {line} (treatment|therapy|option|drug|choice)", unless: "(trial|trials|study|studies)"}
    not:
      - "<animals>"
      - "(have|has|had|having) {subject} stopped"
      - "(predicted|prediction|score|rank|repurposing|unlike|predicts|risk of|history of|no) ... {value}"
      - {match: "(phase|trial in|trials in|study in|studies in|studied in) ... {value}", unless: "((is|are|has been|remains) (now|currently|also|still)? in (a|an|phase)? .... (trial|trials|study|studies|testing|development)|being (tested|studied|investigated|evaluated|tried))"}
      - "{value} ... (prediction|score)"
      - "(how long|optimal duration)"
      - "(study|trial) comparing"
      - "given (the fact|that)"

  approval_status:
    title: approval
    whole: true
    partners: combination
    # What is approved goes on being studied.
    agreeing: [[not_approved, pending, crl], [investigational, "*"]]
    comparison:
      both: [condition]
      unstated: {authority: note, setting: same}
      supersedes: true
    kind: term
    of: [drug]
    scope: [authority, condition, line, setting, mutation, prior, population, combination, patients]
    each: [condition]
    hedgedBy: [uncertainty]
    values:
      approved:
        whenNegated: not_approved
        frames:
          - "<approved> (by|for|in|to|as|on|only|since|and|under|{authority}|{date}|{line})"
          - {match: "(date|year|since) : {date}", under: "(regulatory|approval|approvals|authorisation|authorisations|authorization|authorizations|licence|licences|license|licenses|registration)"}
          - "(first|initial)? (licensed|approved|authorised|authorized|registered|approval|authorisation|authorization|licence|license) : ... {date}"
          - "(the|other|only) (approved|licensed|registered|authorised) ... (option|options|treatment|treatments|drugs|therapies|drug|therapy)"
          - "(approved|approves|authorised|authorized|licensed|cleared|approve|to approve) .. {subject}"
          # The one for new disease, and the other for old.
          - {match: "(and|while|whereas) {subject} (for|as)", needs: "<approved> (for|as|in|to treat)", unless: "(trial|trials|study|studies)"}
          - "(approved|authorised|authorized|licensed|cleared) (it|them|the drug|this drug) (for|in|as|to)"
          - {match: "approved .... (include|includes|including|are|:) .. {subject}", unless: "(options|after|beyond|following) .... approved|(received|treated|prior|previous|previously|after|failed|earlier) .... including"}
          - {match: "{subject} (in|on|since|\\() (FDA|EMA|approved|,)? {date}", needs: "<approved>"}
          - "{subject} ('s)? (approval|licensing|authorisation|authorization) (in|on|since|of) {date}"
          - "(initial|first)? {authority} (approval|approved|licence|license|authorisation|authorization) .. : .. {date}"
          - "(approved|approval|licensed|authorised|authorized) (by|in)? {authority} .. : .. {date}"
          - "{authority} (label|licence|license|approval|authorisation|authorization)? (of|for)? {subject}? , (granted|issued|given) (in|on)"
          - "{authority} .. <approval> (of|in|since|dated|dates from|dating from|:|,)? {date}"
          - "{authority} (of|dated) {date} <be>? .. (limited|restricted|covers|applies)"
          - "{subject} ~ <have> .. (received|obtained|gained|won|been granted|secured) .. (from ..)? <approval>"
          - {match: "{subject} ~ (received|obtained|gained|won|secured|holds|hold|has|have|carries) ... <approval>", unless: "(submitted|applied|filed|sought|put forward|recommended|application) .. (for|to)"}
          - "{authority} (cleared|approved|authorised|authorized|licensed|approves|granted) (it|(this|that|the) (last|new|second|further|additional|latest|third)? (use|indication)) (in|on|for)"
          - {match: "{subject} (earlier this year|earlier this month|last year|last month|this year)", needs: "<approved>"}
          - "(gave|gives|has given) (the|a)? (green light|go-ahead|nod) (to|for) {subject}"
          - "{subject} <be> (now|already|also|fully)? (licensed|licenced|approved) (there|here|elsewhere|worldwide)"
          - "{subject} ~ (got|gets|was given|has been given|received|won) (the|a)? (green light|go-ahead|nod) (from|by|of|in)"
          - "{authority} (gave|gives|has given) .. {subject} (the|its)? (green light|go-ahead|nod)"
          - "{subject} , which .. {authority}? .. (approved|licensed|authorised|authorized|cleared)"
          - "{subject} ... (is|are|remains|remain|was|been) (the|a|an) (approved|licensed|registered|authorised) (choice|option|treatment|therapy|drug)"
          - "{authority} (extended|expanded|broadened|widened) (the|its)? (label|approval|indication|licence|license|authorisation|authorization) .. (of|for|to) .. {subject}?"
          - "(granted|grants|gave|issued) .. <approval> .. (to|for) .. {subject}"
          - "{authority} (granted|grants|gave|issued) (a|an|its)? (full|conditional|accelerated)? <approval>"
          - "<approval> (for|in) .. {condition} (followed|came|was granted|was given) (in|on) {date}"
          - "<approval> .. (extended|expanded|widened) to .. {condition}"
          - "{condition} (indication|label) (was|has been)? (added|granted|approved) (in|on) {date}"
          - "(indication|that) (in|for) .. {condition} (was|has been)? (added|granted|approved|followed)? (in|on) {date}"
          - "(granted|grants|gave) {subject} .. <approval>"
          - "{subject} ~ <be> .... <approved> (therapy|treatment|drug|option|medicine) (for|in|of)"
          - "{subject} ~ (was|were|is|has been) granted .. <approval>"
          - "{subject} ~ <be> licensed (as|for|in|to)"
          # What a label says of itself, under a heading that says it is one.
          - {match: "{subject} ~ <be> indicated (as|for|in|to)", under: "(approved|approval|licensed|licence|license|label|authorised|authorized|authorisation|authorization)"}
          - "(both|they|it|these drugs|this drug|all) .. <be> .. approved"
          - "(approval|approved|approval status|status) : .. (approved|yes|✓)"
          - "({authority} : {condition}|{condition} : {authority}) : {date}"
          - "{authority} (approved|approval|clearance) {date} for"
          - {match: "^ {condition} : {subject}", under: "(approved|approvals|licensed|authorised|authorized)"}
          - "{authority} <approval> (was|is) based on"
      not_approved:
        polarity: negated
        frames:
          - {match: "{authority} .. (refused|rejected|declined|turned down|said no to) ... (approval|approve|use|application|{subject})", unless: "(delay|withdraw|withdrawal|calls|request|requests)"}
          - {match: "{subject} ... <be> (refused|rejected|declined|turned down) (by|in) .. {authority}", unless: "(delay|withdraw|withdrawal|calls|request|requests)"}
          - "{subject} ... <be> not (yet|currently)? (been)? (approved|licensed|authorised|authorized|registered)"
          - "{subject} ... (has|have|is|are) (still)? yet to (be (approved|licensed|authorised|authorized|registered)|(receive|gain|win|obtain|get) .. <approval>)"
          - "{subject} ... (no|without|not have|lacks) .. (marketing authorization|marketing authorisation|approval|license|licence|authorization)"
          - "<have> not (yet)? been (approved|licensed|authorised|authorized|registered)"
          - "(neither|none) of (the two|the three|them|these|those) .. <be> .. (approved|licensed|authorised|authorized|registered)"
          - {match: "not (yet|currently)? (approved|licensed|registered|authorised|authorized) (in|for|by|as|to)", unless: "(assay|assays|test|tests|companion diagnostic)"}
          - "{authority} .. (does|did|has|do|would) not (recommend|recommended) .. {subject}"
          - "{subject} <be> not recommended by {authority}"
          - {match: "{subject} (has|was|have)? never (been)? (approved|licensed|authorised|authorized|(got|received|gained|won|obtained) .. <approval>)", polarity: negated}
          - {match: "{subject} (did not|didn't|has not|hasn't) (get|receive|gain|win|obtain|received|gained|won|obtained) .. <approval>", polarity: negated}
          - "approved .... , (but)? not (for|in) .. {condition}"
          - "<approved> .... (but|and) not (for|in|to treat) .. {condition}"
          - "{subject} ~ <be> .. (unapproved|unlicensed|unlicenced|off-label|off label)"
          - "{subject} ... (used|given|prescribed|prescribe) .. (off-label|off label|outside its licence|outside its license|outside (of)? its marketing authorisation)"
          - "no ... marketing (authorization|authorisation)"
          - "{subject} ... no .. (registered|licensed|licenced|approved|authorised|authorized|marketed) (product|medicine|preparation|form)"
      pending:
        polarity: hedged
        frames:
          - "{subject} ... (awaiting|pending) .. (regulatory)? (review|approval|decision)"
          - "{subject} ... under (regulatory|priority|FDA|EMA|active|{authority})? (regulatory|priority)? review"
          - "(filed|applied|submitted|seeking|seeks|application) .. (for)? ... <approval> (of|for) .. {subject}"
          - "(filed|applied|applying|seeking|seeks) (with|to)? .. for ... {authority}? .. (approval|authorisation|authorization|licence|license) (of|for) .. {subject}"
          - "application .. <be> .. under review"
          - {match: "application .. <be> .. (being)? (reviewed|assessed|examined|considered)", unless: "(application .. (was|were) (reviewed|assessed|examined|considered))"}
          - {match: "((accepted|accepts|validated|validates)|{authority} .. (received|receives)) .... (NDA|sNDA|BLA|sBLA|MAA|new drug application|drug application|marketing authorisation application|marketing authorization application|application for approval|application for marketing authorisation)", unless: "(approved|approves|approving|granted approval|withdrew|withdrawn|rejected|refused|was based|complete response)"}
          - {match: "application (at|with|before) .. {authority}", needs: "(decision|due|expected|pending|under review|awaiting|awaited)"}
          - "application (to|with|at|before|in) .. {authority} <be> (still|now|currently)? (pending|under way|underway|in progress|ongoing|under review)"
          - "{authority} (review|evaluation|assessment|appraisal|decision) <be> (still|now|currently)? (pending|under way|underway|in progress|ongoing|awaited)"
          - "(review|evaluation|assessment|decision) (by|at|from) .. {authority} <be> (still|now|currently)? (pending|under way|underway|in progress|ongoing|awaited|expected|due)"
          - {match: "decision .. {authority} .. (is|are) (expected|due|awaited|pending)", needs: "(approve|approval|application|licence|license|authorisation|authorization|drug|medicine|treatment)"}
          - "(has|have) (applied|filed|asked) .. for .. <approval>"
          - "(has|have) been (submitted|filed) (for|to) .. (<approval>|{authority})"
          - "{authority} .. expected to (decide|rule) on .. {subject}"
          - "(NDA|new drug application|application|MAA) <be> (submitted|filed|accepted)"
          - {match: "(under|priority) review ... (for)? .. {subject}", unless: "(approved|approving|approves|approval of)"}
          - "{authority} .. (reviewing|considering|evaluating) .. application"
          - "{authority} <be> (still|now|currently)? (reviewing|considering) {subject}"
          - "{subject} <be> (still|now|currently)? being (reviewed|considered) (by|at|for)"
          - "(NDA|new drug application|sNDA|supplemental new drug application|application|marketing authorisation application|MAA) .. (for) .. {subject} ... (submitted|accepted|filed|under review)"
          - "(submitted|accepted|filed) .. (NDA|new drug application|sNDA|supplemental new drug application|application) .. (for) .. {subject}"
      crl:
        polarity: negated
        frames:
          - "complete response letter .. (for|to|regarding)? .. {subject}?"
      investigational:
        polarity: hedged
        frames:
          - "{subject} ~ <be> .. being (tested|studied|investigated|evaluated) (together|with|against|(in|for) (trials|clinical trials|a clinical trial|phase|people|patients|{condition}))"
          - {match: "{subject} ~ (is|are|has been|have been) .. being (tested|studied|investigated|evaluated|assessed|explored|tried|tried out) (in .. (phase|trial|trials|study|studies)|as (a|an)? .. (treatment|therapy|option))", unless: "other (types|cancers|conditions|uses)"}
          - "{subject} (is|are) (now|currently|also|still)? in .... (trial|trials|study|studies|testing|development)"
          - "(trial|trials|study|studies|researchers|scientists|investigators|doctors) .. (is|are) (now|currently|also|still)? (testing|studying|investigating|evaluating|looking at|looking into|exploring|assessing) .. {subject} .. (in|for|as a treatment for) (patients with|people with|adults with|the treatment of|advanced|metastatic)? {condition}"
          - "(remain|remains) (still|largely|currently)? (investigational|experimental)"
          - "{subject} : .. (investigational|experimental)"
          - "{subject} , (an|a) .. (experimental|investigational) .. (drug|agent|medicine|inhibitor|TKI|compound)"
          - "{subject} .... <be> (still|currently|also)? under (investigation|study|clinical investigation)"
          - "{subject} ~ <be> (still|currently)? (one|some|among) of? .... under (investigation|study|clinical investigation)"
          - "{subject} .... <be> (still|currently|also)? (experimental|investigational)"
          - "{subject} <be> (an|still|currently)? .. (investigational|experimental) (drug|agent|medicine|therapy|treatment|TKI|inhibitor)?"
          - "(investigational|experimental) (drug|agent|TKI|inhibitor|therapy|KIT inhibitor)? {subject}"
          - "{subject} ~ <be> in (phase)? .. (trials|trial|studies)"
          - "{subject} (is|are|remains|remain) (now|currently|still)? in (late|early|late-stage|early-stage)? (phase|clinical trials|clinical development|clinical testing|trials|testing)"
          - "(available|accessible|obtainable|given|offered) (only|solely)? (in|through|within|as part of|inside) (a|the)? (clinical)? (trial|trials|study|studies)"
    not:
      - "(declines|refuses|fails|failed|hope|hoped|hopes|wish|wished) .... (approve|approved|license|licensed)"
      # It was, from then on.
      - "not .... until {date}"
      # What is left has no name.
      - "(for|in|with|against|to) (any|all|the)? other ... {mutation}"
      - "<generic> (version|versions|form|forms|copy|copies|product|products|tablets|medicine|medicines)? .... (approved|authorised|authorized|licensed|authorisation|authorization|approval|licence|license)"
      - "(this|that|the) (last|latter|first|second|third|latest|other|new|additional) (use|indication|purpose)"
      - "^ for more information"
      - "^ until .... not"
      - "^ (the|this|a)? (trial|study|protocol) .. (was|is|has been|were) .. (approved|authorised|authorized|cleared)"
      - "(schedule|dosing|assay|assays|test|tests|device|devices|diagnostic) .... not (yet|currently)? (been)? (approved|licensed|authorised|authorized|cleared)"
      - "(after|beyond|following|on|to) .... approved (therapies|therapy|drugs|treatments|options|agents|medicines)"
      - "other ... (that|which) (have|has|are|were) .. <approved>"
      - "(approved|licensed|authorised|authorized) (by|in|for) neither"
      - {match: "not (yet|currently)? (been)? (approved|licensed|authorised|authorized|cleared)", needs: "(assay|assays|diagnostic|diagnostics)"}
      - "approved by the .. (committee|board|editor|pharmacist|panel|group)"
      # What lowers a risk treats nobody.
      - "(approved|licensed|authorised|authorized) .... (reduce|lower|decrease) (the)? (risk of (developing|getting)? {condition}|{condition} risk)"
      - "(metabolized|metabolised|excreted|eliminated) .. cleared"
      - "cleared .. (by|from|through) (the)? (liver|kidneys|kidney|body|blood|plasma)"
      - "(wanted|wants|hopes|hoped|to get|to have|waiting for|awaiting) .. (approved|approval)"
      - {match: "(trial|trials|trials of|studies) .... (approval|approved|authorization|authorisation)", unless: ", (the)? (FDA|Food and Drug Administration|US Food and Drug Administration|U.S. Food and Drug Administration|EMA|European Medicines Agency|European Commission|MHRA|Health Canada|agency) .. (approved|granted|cleared|authorised|authorized)|(and|but|,) (it|they)? .. (has|have|is|are) not (yet)? (been)? (approved|licensed|authorised|authorized)"}
  approval_date:
    title: date of approval
    whole: true
    comparison:
      # Without another word it is the approval for disease that can't be operated on.
      assume: {setting: advanced}
      # Of whose approval nobody knows.
      except: {authority: "-"}
      unstated: {line: same, prior: same, authority: note, mutation: note}
      withinDocument: true
    kind: date
    of: [drug]
    scope: [authority, condition, setting, line, approvalType, mutation, prior, population]
    hedgedBy: [uncertainty, possibility]
    frames:
      - "{subject} ... <approved> ... (in|on|since) {value}"
      - "{authority} (approved|approval|clearance) {value} for"
      # A table of who approved what.
      - "{authority} : {condition} : {value}"
      - "{condition} : {authority} : {value}"
      - "(first|initial)? (licensed|approved|authorised|authorized|registered|approval|authorisation|authorization|licence|license) : ... {value}"
      - "(in|on|since) {value} ,? .. (FDA|EMA|authority|agency|commission|administration|{authority})? .. (approved|granted|authorised|authorized|cleared|licensed) ... {subject}"
      - "(in|on) {value} ,? .. {subject} .. (was|became|received|gained|obtained|won|is) ... (approved|approval|authorised|authorized|authorization|authorisation)"
      - "{subject} ... (received|obtained|gained|won|granted|secured) .. <approval> .... (in|on) {value}"
      - {match: "(indication|that) (in|for) .. {condition} (was|has been)? (added|granted|approved|followed)? (in|on) {value}", needs: "(indication|approval) (in|for)"}
      - "{condition} (indication|label|approval) .. (added|granted|approved|authorised|authorized|followed|came) ... (in|on) {value}"
      - {match: "(and|,) (for|to|in|as) .... (in|on) {value}", needs: "(<approved>|<approval>)", unless: "(<approval>|<approved>) .. (expected|planned)"}
      - "approved .. {subject} ... (in|on) {value}"
      - "<approval> .. (of|for) .. {subject} ... (in|on|:) {value}"
      - "(approved|approval|approval date|date of approval|first approved|FDA approval|year approved|authorised|authorized) (for|in|of|by|since)? .. : .. {value}"
      - "{subject} (followed|came next|came later|was next) (on|in) {value}"
      - "<approval> (for|in) .. {condition} (followed|came|was granted|was given)? (in|on) {value}"
      - "<approval> .. (extended|expanded|widened) to .. {condition} (in|on) {value}"
      - {match: "(and|,) to .. {condition} (in|on) {value}", needs: "(extended|expanded|widened) to"}
      - "(extension|extended|expansion|expanded) .. (to|for|of) ... (followed|came|granted|approved) ... (in|on) {value}"
      - "since {value} .. {subject} ... <approved>"
      - "(label|licence|license|approval|authorisation|authorization) (dates|dating|date) from {value}"
      - {match: "(and|,) by .. {authority} .. (in|on) {value}", needs: "(<approved>|<approval>)"}
      - "(in|on) {value} ,? .. {authority} .. (extended|expanded|broadened|widened|converted) .. (label|approval|indication|licence|license|use|authorisation|authorization)"
      - "{authority} (granted|gave|issued) ... <approval> ... (in|on) {value}"
      - "<approved> ... (in|on|since) {value}"
      - "<approved> (by|in) .. {authority} (for|to|as) .... (in|on) {value}"
      - "<approved> (for)? (early|late|by|in)? {value}"
      - "<approval> (of|in|on|since|dated|,|:)? {value}"
      - "(label|licence|license|approval|authorisation|authorization) ,? .. (granted|issued|dated|given) (in|on) {value}"
      - "(reached the market|came on the market|came to market|launched|came onto the market|entered the market|hit the market|went on sale) ... (in|on) {value}"
      - "(is|are|been) .. on the market .. since {value}"
      - "{authority} (cleared|approved|authorised|authorized|licensed|granted|gave|issued) (it|this|(this|that|the) (last|new|second|further|additional|latest|third)? (use|indication|authorisation|authorization|approval|licence|license)) (in|on) {value}"
      - "<approval> .... (was|were) (granted|issued|given) (in|on) {value}"
      - "(green light|go-ahead|nod) .... (in|on) {value}"
      - "<approval> (followed|came) .... (in|on) {value}"
      - "{authority} (followed|followed suit) (in|on) {value}"
      - {match: "{subject} \\( {value} \\)", needs: "<approved>", unless: "(trial|trials|study|studies|et al)"}
      - "<approval> : .. (granted|issued|given|received)? (on|in)? {value}"
      - "date of (first|initial)? (authorisation|authorization|approval) : {value}"
      - {match: "(date|year|since) : {value}", under: "(regulatory|approval|approvals|authorisation|authorisations|authorization|authorizations|licence|licences|license|licenses|registration)"}
      - {match: "{subject} (in|on|since|\\() (FDA|EMA|approved|,)? {value}", needs: "<approved>"}
      - "(approved|approval|authorised|authorized) (FDA|EMA|US|EU|year|date|\\( FDA \\)|\\( EMA \\))? : .. {value}"
      - "{subject} ... \\( (FDA|EMA)? (approved|approval) (in|:)? {value} \\)"
    not:
      # Of a copy, or of a use that another sentence names.
      - "<generic> .... {value}"
      - "(this|that|the) (last|latter|first|second|third|latest|other|new|additional) (use|indication|purpose) .... {value}"
      - "(ethics|ethical|institutional|review board) .... {value}"
      - "(for|of) (the|a) (generic|biosimilar|copy|trial|study|test) .... {value}"
      - "^ (the|this|a)? (trial|study|protocol) .... (approved|approval|authorised|authorized) .... {value}"
      - "(expected|target action date|PDUFA|goal date|decision|planned|anticipated|trial|study|submitted|enrolled|published) .. {value}"
      - "(opinion|recommendation|recommended) (on|in|of|dated)? {value}"
      - "(by|before|as of|until) {value}"
  biomarker_response:
    near: true
    title: response by mutation
    agreeing: [[resistant, reduced, no_benefit], [sensitive, reduced]]
    asides: true
    kind: term
    of: [drug, class]
    scope: [mutation]
    requires: [mutation]
    hedgedBy: [possibility, investigation, uncertainty]
    values:
      sensitive:
        whenNegated: resistant
        frames:
          - {match: "{mutation} ... (sensitive|responsive|highly sensitive|respond|responds|responded|sensitivity|susceptible) .. (to|with)? .. {subject}?", unless: "(sensitive|responsive|respond|responds|responded|sensitivity|susceptible) to .. (inhibitors|blockers|antibodies) (with|or|and|,|in|alone|than)"}
          - "{mutation} ... (sensitizes|sensitises|sensitize|sensitise) .. to .. {subject}"
          - {match: "(sensitive|responsive|respond|responds|responded|sensitivity|active|activity|effective|efficacious|benefit|benefits|potent|useful|remissions|coverage) (against|in|to|for|with|among|across|of) ... {mutation}", unless: "(little|no|minimal|limited|modest|hardly any|scant) (useful|clinical|real|meaningful|significant|relevant)? (activity|effect|benefit)"}
          - "{gene} (gene)? <variant> ... (sensitive|responsive|respond|responds|responded) (well|best|better)? to .. {subject}"
          - {match: "{subject} ... (works|effective|active) (well|best|better)? (against|in|for) ... {gene} (gene)? <variant>", unless: "(little|no|minimal|limited|modest|less|not|n't)"}
          - "(works|work|worked|effective|active) (better|well|best|only)? in .. (patients|people|those|women|men|tumors|tumours|cancers) (whose|who|that|with) ... (have|has|is|are|carry|carries|harbor|harbour) ... {mutation}"
          - "(works|work|worked) (better|well|best) in .. (patients|people|those) (whose|with) .. (have|has|carry|carries|harbor|harbour)? ... {mutation}"
          - "(works|work|potency) (against|in|for|on) ... {mutation}"
          - "(responses|remissions|response) in ... {value}? .. {mutation}"
          - "{mutation} ... {subject} (sensitive)"
          - "{mutation} ... \\( .. {subject} (sensitive|responsive)"
          - {match: "{subject} ... (help|helps|works|work|inhibits|inhibit|overcome|overcomes|overcame|targets|blocks) ... {mutation}", unless: "(wild type|wild-type) and .. (mutant|mutated|mutants|V600E)"}
          - "{mutation} ... (benefit|benefits|better response|good response|best response|better outcome|respond best|respond better|respond well|high response rate|higher response rate)"
          - {match: "{mutation} : {subject} : .. (sensitive|yes|responds|effective|good|high)", unless: "(less|partially|moderately|not) (sensitive|effective|good)"}
          - "{mutation} ~ <be> {subject} sensitive"
          - "{mutation} .... (respond|responds|responded) (very|quite|particularly|especially|surprisingly)? (well|best|better|favorably|favourably|strongly)? to .. {subject}"
          - "{mutation} .... (respond|responds|responded) (best|well|better)"
          - "{mutation} .... (does|do|did|fare|fares) (well|best|better) (on|with) .. {subject}"
          - "{mutation} ... {subject} (can|may|often|usually)? (work|works|worked) (very|quite|really)? well"
          - "{subject} ... (suppresses|suppress|suppressed|shrinks|shrink|shrank|controls) ... {mutation}"
          - {match: "{mutation} ... (shrink|shrinks|shrank|shrunk) (well)? (on|with) .. {subject}", unless: "(not|n't|few|no|rarely|seldom|little|never)"}
          - "{subject} (keeps|kept|keep|holds|held) ... {mutation} .. (under control|in check|at bay)"
          - {match: "(most|all|majority of|(7|8|9|seven|eight|nine) (out of|of|in) (10|ten)) .. {mutation} (shrink|shrank|shrunk|respond|responded)", unless: "(not|n't|few|no|rarely|seldom|little|never)"}
          - "(;|:|,) (highly|very)? (sensitive|responsive) to .. {subject}"
          - "{subject} highly active"
          - "{subject} (is|remains|was) (the)? .. (drug|option|treatment|choice|therapy) .. (for|in|against) .. {mutation}"
          - "{mutation} ... (inhibited|targeted|blocked|overcome|controlled|helped|shrunk) (by|with) .. {subject}"
          - "{mutation} ... (associated with|predict|predicts|predicted|predictive of|correlate with|correlates with) (a|an|the)? (better|good|higher|greater|favorable|favourable|increased|improved)? (response|responses|sensitivity|benefit) (to|from|with) (treatment with|therapy with)? .. {subject}"
          - "{mutation} : .. (response|sensitivity|responsiveness) (to|with) {subject} : .. (good|yes|sensitive|high|excellent)"
          - "{subject} <adverb>? (takes on|take on|covers|cover|handles|handle|tackles|tackle|copes with|cope with) .. {mutation}"
          - "(benefit|effect|activity|efficacy|response|responses|response rate|response rates) (to|of|from|with|on)? (adjuvant|neoadjuvant)? {subject}? <be> (the)? (greatest|highest|best|strongest|largest|better|higher|more frequent|more common|more pronounced|most pronounced|clearest) (in|for|with|among) ... {mutation}"
          - "(best|better|greatest|highest|good|excellent|durable) (responses|response|response rates|response rate|benefit|results) (to|with|on|from|of) {subject} ... (in|for|with|among) ... {mutation}"
          - "(works|work|worked|active|effective) (against|in|for|on) .... , (including|even|such as) ... {mutation}"
          - {match: "{subject} <adverb>? (works|work|worked) (very|quite|really)? (well|best|better)", needs: "<genotype>"}
          - "{mutation} : (effect|benefit|response|efficacy|outcome|activity|sensitivity) .... {subject} .... : (clear|good|strong|definite|large|high)? (benefit|response|effect|activity|sensitive)"
          - "^ (it|they|these)? <adverb>? (responds|respond) (very|quite)? (well|best|favorably|favourably)? to .. {subject}"
      resistant:
        whenNegated: sensitive
        frames:
          - {match: "{mutation} ... (<resisting>|does not respond|do not respond|not respond|unresponsive|insensitive|confers resistance|confer resistance) .. (to)? .. {subject}?", unless: "(resistant|resistance|insensitive|unresponsive|respond) to (other|others|another|most|many)|(as well|as strongly|as often|as readily) (to|in|for|on|against|if|when|as|with|;|,|\\.)"}
          - {match: "(and|,) neither (do|does|did|will) {subject}", needs: "not .. (work|respond|help|act)", polarity: affirmed}
          - {match: "(resistance|resistant|insensitive|unresponsive|does not work|do not respond|did not respond|not effective|ineffective|inactive) ... {mutation}", unless: "(as well|as strongly|as often|as readily) (to|in|for|on|against|if|when|as|with|;|,|\\.)"}
          - "{subject} ... (no|little|minimal|without) (useful|clinical|significant|meaningful|relevant|real)? (activity|effect) ... {mutation}"
          - {match: "{subject} ... (does|do|did|doesn't|don't|didn't) (not)? (work|help|inhibit|overcome|reach|touch|suppress|block|cover) ... {mutation}", unless: "(as well|as strongly|as often|as readily) (to|in|for|on|against|if|when|as|with|;|,|\\.)"}
          - {match: "{subject} ... (won't|can't|cannot|can not|will not|would not) (work|help|inhibit|overcome|suppress|block|bind|stop)", needs: "<genotype>", polarity: affirmed}
          - {match: "{mutation} ... (no|without) (response|responses) (to|with) .. {subject}", polarity: affirmed}
          - {match: "no (objective)? (response|responses) (to|with) {subject} ... {mutation}", polarity: affirmed}
          - {match: "{subject} ... (of no use|of little use|no use) (in|for|against|to) ... {mutation}", polarity: affirmed}
          - "{mutation} : .. (response|sensitivity|responsiveness) (to|with) {subject} : .. (none|no|resistant|absent)"
          - "{mutation} .. , (which|that) (makes|make|renders|render|leaves|leave) ... (<resisting>|unresponsive) to .. {subject}"
          - {match: "(lack of|lacks|lacking) (any|clinical|a)? (sensitivity|responsiveness)", needs: "<genotype>", polarity: affirmed}
          - "{subject} (does|do|did) (very)? (little|nothing) (against|for|in|to) ... {mutation}"
          - "{mutation} .. , (in|for|against) (which|whom) .. {subject}? .. <be> (ineffective|inactive|useless|of no use)"
          - "(;|:|,) resistant to .. {subject}"
          - {match: "^ (it|they|these)? <adverb>? (does|do) not (usually|typically|generally)? respond (well)? to .. {subject}", polarity: affirmed}
          - {match: "^ .. (does|do) not (usually|typically|generally)? respond (well)? to .... \\( {subject} \\)", polarity: affirmed}
          - {match: "^ .... {mutation} ... (does|do) not (usually|typically|generally)? respond (well)? to .. {subject}", polarity: affirmed}
          - "{mutation} ... (don't|doesn't|didn't|do not|does not|did not) (shrink|improve) (with|on) .. {subject}"
          - "{subject} ... (not active|inactive|ineffective|useless|not effective|no useful activity) ... {mutation}"
          - "{mutation} ... (makes|make|renders|render) ... (<resisting>|insensitive) .. (to)? .. {subject}"
          - "{mutation} ... (against|to) which .. {subject} (does not|has no|do not|have no)"
          - "(primary|intrinsic|secondary|acquired) resistance .. (to .. {subject})? ... {mutation}"
          - "{mutation} : {subject} : .. (resistant|no|insensitive|ineffective)"
          - "{mutation} ~ <be> {subject} resistant"
          - "{mutation} .... <resisting> to .. {subject}"
          - "{subject} (ineffective|inactive)"
          - "{mutation} ... {subject} (resistant|insensitive|refractory)"
          - "{mutation} ... \\( .. {subject} (resistant|insensitive|refractory)"
          - "{mutation} .. , which (is|are) .. (<resisting>|unresponsive)"
          - {match: "but .. not (against|in|to|for|on|of)? .. {mutation}", needs: "(effective|active|activity|works|work|sensitive|coverage|potent|covers|inhibits|responds|respond)"}
          - {match: ", (again)? ,? not (against|in|to|for|on|of)? .. {mutation}", needs: "(effective|active|activity|works|work|sensitive|coverage|potent|covers|inhibits|responds|respond)"}
          - "(fails|failed|failure|fail) (on|against|in|with) .. {mutation}"
          # A gene that is changed, where no pack has a name for the change.
          - {match: "{subject} ... (does|do|did|doesn't|don't|didn't) (not)? (work|help) ... {gene} (gene)? <variant>", unless: "(as well|as often)"}
          - {match: "{gene} (gene)? <variant> ... (<resisting>|not respond|don't respond|doesn't respond|didn't respond|unresponsive) .. to .. {subject}", unless: "(as well|as often)"}
      reduced:
        frames:
          - "{mutation} ... (less sensitive|less responsive|less likely to respond|reduced sensitivity|lower response|weaker|intermediate sensitivity|respond less|reduced response|poorer response|poorly responsive|poorly respond|respond poorly|respond less well|lower response rate|partially resistant|less well|worse response|uncommon responses|rarely respond)"
          - "(seldom|rarely|hardly|scarcely|poorly) (help|helps|work|works|respond|responds|effective|active) ... {mutation}"
          - {match: "{subject} ... (seldom|rarely|hardly ever|scarcely) (help|helps|work|works|effective|active)", needs: "<genotype>"}
          - "{mutation} ... (limited|modest|poor|weak|partial) (response|responses|sensitivity|responsiveness) to .. {subject}"
          - "(benefit|effect|activity|efficacy|response|responses|response rate|response rates) (to|of|from|with|on)? (adjuvant|neoadjuvant)? {subject}? <be> (lower|less|poorer|weaker|smaller|less frequent|less common|less pronounced) (in|for|with|among) ... {mutation}"
          - "{mutation} : .. (response|sensitivity|responsiveness) (to|with) {subject} : .. (intermediate|partial|reduced|low|lower|poor|limited)"
          - {match: "{subject} ... (works|work|worked) (less well|less|poorly|badly|worse)", needs: "<genotype>"}
          - {match: "{subject} ... less likely to (work|help|control|be effective|be active|be of help)", needs: "<genotype>"}
          - {match: "{subject} ... (does|do|did|will|may|doesn't|don't|didn't) (not)? (work|help) (quite|nearly)? as well", needs: "<genotype>", polarity: affirmed}
          - {match: "{mutation} ... (does|do|did|will|may|doesn't|don't|didn't) (not)? respond (quite|nearly)? (as well|as strongly|as often|as readily) to .. {subject}", polarity: affirmed}
          # The second of two is the one of which less is said.
          - {match: "than (it|they)? (does|do|is|are)? (against|in|for|to|on|with|among)? (those|that|tumours|tumors|GISTs|patients|people|cases)? (of|with|carrying|harbouring|harboring|having)? (a|an|the)? (primary|secondary)? {mutation}", needs: "((work|works|worked|respond|responds|responded|help|helps) better|more (active|effective|sensitive|responsive|potent)|(greater|more) benefit|(higher|better) response (rate|rates))"}
          - "(work|works|responds|respond) (poorly|badly) ... {mutation}"
          - "(less sensitive|less responsive|less effective|less active|weak|limited activity|modest activity|reduced activity|less potent|weaker|limited efficacy|poorly responsive|lower response|lower response rates|less benefit|reduced benefit|works less well|respond less well|less well|rarely respond) ... {mutation}"
          - "{mutation} : {subject} : .. (reduced|intermediate|partial|lower|less)"
          - "{mutation} ... (responses|response) to .. {subject} .. (are|is|were|was) (uncommon|rare|infrequent|limited|lower|poorer|less common|less frequent)"
          - "(responses|response) .. (are|is|were|was) (uncommon|rare|infrequent|limited|lower|poorer|less common|less frequent) ... {mutation}"
          - "{mutation} ... (responses|response) .. (are|is|were|was) (uncommon|rare|infrequent|limited|lower|poorer|less common|less frequent)"
      no_benefit:
        frames:
          - "unlikely to (help|benefit|work|respond) ... {mutation}"
          - "{mutation} ... unlikely to (benefit|respond|be helped)"
          - "(neither|none) of .. (patients|cases|tumours|tumors) ... {mutation} .. (benefited|benefitted)"
          - "(no benefit|no clear benefit|little benefit|no advantage|did not benefit|do not benefit|does not benefit|not benefit) ... {mutation}"
          - "(no benefit|no clear benefit|little benefit|no advantage) (from|of|with|for|to) (adjuvant|neoadjuvant|preoperative)? {subject} ... {mutation}"
          - {match: "(they|these patients|these people|who) (do|did|does|will|would) not benefit", needs: "<genotype>"}
          - "{mutation} ... (no benefit|little benefit|do not benefit|did not benefit|not benefit|no clear benefit)"
          - "{mutation} .... \\( (no benefit|no clear benefit|without benefit) \\)"
          - "{mutation} : {subject} : .. (no benefit|no clear benefit|none)"
          - "{mutation} : (effect|benefit|response|efficacy|outcome|activity) .... {subject} .... : .. (no benefit|no clear benefit|no effect|none)"
    not:
      - "(higher dose|high dose|dose escalation|double dose)"
      # A benefit that is in doubt, or of another treatment.
      - "(evidence|data) (for|of|on) .. (benefit|activity|efficacy) .... (mixed|conflicting|inconclusive|lacking)"
      - "(must|should|need to|needs to|to) (show|confirm|verify|demonstrate|prove) (that|whether|if)? .... (benefit|benefits|effective|works)"
      - "(benefit|benefits|benefited) from (neoadjuvant|adjuvant|further)? (therapy|treatment|chemotherapy|radiotherapy|surgery) (and|,|\\.|;|if|or)"
      - "in (one|a|a single|two) .. (patient|case|child)"
      - "other (treatment options|treatments|therapies|options|drugs|medicines)"
  mutation_frequency:
    deniable: false
    title: how often mutated
    comparison:
      # The share of one change may be meant of all patients or of those with the gene changed: two figures.
      except: {mutation: "*", denominator: "-"}
      # Of `cases` nobody knows which.
      both: [denominator]
      exact: true
      unstated: {denominator: note}
    kind: quantity
    unit: ["%"]
    of: [disease]
    subject: disease
    tolerance: {absolute: 5}
    scope: [gene, mutation, condition, population, denominator]
    requires: [gene|mutation]
    hedgedBy: [uncertainty]
    frames:
      - "{value} (of)? .. (cases|tumors|tumours|patients|{condition}|people|them|all) (have|has|show|shows|are|is|lack) (a|an)? {mutation}"
      - "{value} of (these|those|the|all)? .. (cases|tumors|tumours|patients|{condition}|people) ,? the (change|mutation|fault|defect|error) <be> in ... {gene}"
      - "(cases|tumors|tumours|patients|{condition}|people) \\( .. {value} \\) (carry|carries|have|has|harbor|harbour|contain) ... {gene}"
      - "{value} .. (of)? .. (cases|tumors|tumours|patients|{condition}|people|them|all)? ... <variant>"
      - "<variant> .. (in|found in|occur in|occurs in|present in|account for|seen in|detected in|identified in|reported in|observed in|:) .. {value}"
      - "{gene} .. <variant> (\\(|:|~|in)? (about|approximately|~|ca|around)? {value}"
      - "{value} .. (are|is|were|have) (KIT and PDGFRA)? .. {mutation}"
      - "^ {gene} : .. {value}"
      - "{value} of (all|these|those|the)? .. (tumors|tumours|cases|patients|{condition}) <be> (driven|caused) by ... {gene}"
      - {match: "(and|,) .. {value} by .. {gene}", needs: "<be> (driven|caused) by"}
      - "{gene} (gene)? <be> (mutated|altered|changed) in .. {value}"
      - {match: "(,|;|and) {gene} in .. {value}", needs: "<be> (mutated|altered|changed) in"}
      - {match: "{value} (have|has|carry|carries) (one|it|a change) in .. {gene}", needs: "<variant>"}
      - "{gene} .. <variant> (in|found in|occur in|present in|:|\\() .. {value}"
      - "{mutation} (about|approximately|in|:|\\()? {value}"
      - "{value} ,? (carry|carries|have|has|harbor|harbour) .. <variant> ... {gene}"
      - "{value} of ... {condition} (carry|carries|have|has|harbor|harbour|contain) ... {gene}"
      - "{value} .. (tumors|tumours|cases|patients|{condition}) (carry|carries|have|has|harbor|harbour) ... ({gene}|{mutation})"
      - "{mutation} ... {value} (of|in)"
      - "and {value} (a|an) {mutation}"
      - "{mutation} , which <be> .. (present|found|seen|detected) in .. {value}"
      - "{mutation} ... (comprise|account for|make up|represent|is|are|in|at|occurs in|found in) .. {value}"
      - "{mutation} (\\(|:) (about|approximately|share|frequency|of GIST|~)? .. {value}"
      - "{mutation} : (frequency|share|proportion|percentage|how often|prevalence|%) ... {value}"
    not:
      # Of what comes on top of another.
      - "{value} .... (additional|secondary|concurrent|co-occurring|further) .... (<variant>|{gene})"
      - "(ORR|CR|PR|DCR|responses|responded) {value}"
      - "{value} of .. (patients|women|men|people) in the .. (group|arm|cohort)"
      # What one study counted among its patients.
      - "(study|series|cohort|analysis|trial) of (the)? {number} .... {value}"
      - "(risk|survival|response|rate|PFS|OS|alive|positive for|express|expression|staining|CI|score) .. {value}"
      - "{value} .. (survival|response|alive|responded|risk|chance|express|stain|died|relapsed|progressed)"
      - "(reduce|reduces|reduced|reduction|reducing|lower|lowers|lowered|risk|MRD|residual disease) ... {value}"
      - "(shrinks|shrank|shrink|shrunk|helps|helped|works|worked|cures|cured|benefits|benefited) ... {value}"
      - "(response|responses|responded|overall survival|survival rate|progression-free|free survival|recurrence|CI|likely)"
      - {match: "{value} of (these|those|such)", unless: "the (change|mutation|fault|defect|error) <be> in"}
      - "(ORR|CR|PR|DCR|DOR|PFS|OS|response|responses|{endpoint}) .. {mutation} .... {value}"
      - "{value} .... (shrank|shrunk|responded|benefited|benefitted|lived|survived)"
      - "{value} of (the|all|our)? (general)? (population|healthy)"
      # A part is no share of all.
      - "{value} of (the)? .. (patients|people|children|adults|those|women|men) who"
      - "{value} \\) (died|relapsed|progressed|recovered|survived)"
      - "n (=|:) {value}"
      - "{value} (vs|versus|vs.|compared)"
      - "(EFS|DFS|PFS|event-free|progression-free|inferior|superior|prognosis|mortality|outcome|outcomes)"
      - "(more|less) (common|frequent|often) .. than ... {value}"
      - "(underwent|undergoing|recipients|received|relapsed|died) ... {value}"
  efficacy:
    deniable: false
    near: true
    title: efficacy
    comparison:
      of: [drug]
      # Another trial has another result.
      both: [trial]
      exact: true
      unstated: {group: same, prior: same}
      # A trial has one condition, one line and one setting.
      settles: {trial: [condition, line, setting, prior, population]}
    kind: quantity
    unit: [months, weeks, years, days, "%", HR]
    of: [drug]
    partners: combination
    compares: arm
    tolerance: {relative: 0.03}
    scope: [endpoint, arm, combination, timepoint, trial, analysis, line, mutation, condition, setting, prior, population, group]
    requires: [endpoint]
    # Who took part and what all of them were given is told in many words before.
    ofStudies: {signs: {context: trial, study: told}, named: [group, condition, line, prior, mutation, trial]}
    hedgedBy: [uncertainty]
    frames:
      - "{endpoint} .... {value}"
      - "(lived|survived|held|went|lasted) ... {value} .... {endpoint}"
      - "\\( {value} \\) (with|had|achieved|showed|experienced) (a|an)? .. {endpoint}"
      - "{value} (of|in|median|improvement in|gain in)? (the|median)? {endpoint}"
      - {match: "(hazard ratio|HR|HRdeath) (for|of)? .. (\\[HR\\]|\\(HR\\)|,|=|:|was|is|of|\\[|\\()? .. {value}", unit: HR}
      - {match: "(hazard ratio|HR) for (disease|tumor|tumour)? progression (or death)? .. {value}", unit: HR, with: {endpoint: PFS}}
      - {match: "(hazard ratio|HR) for death .. {value}", unit: HR, with: {endpoint: OS}}
      - {match: "^ {value}", unit: HR, needs: "(hazard ratio|HR) (for|of|in)? (death|OS|PFS|progression|overall survival)? ... :"}
      - {match: "(median|average|mean)? survival (was|of|is|averaged|reached) (about|approximately|around)? {value}", with: {endpoint: OS}}
      - "{value} of (the|all)? .. (patients|people|tumors|tumours|cases|those|them|adults|women|men|children|participants) .... {endpoint}"
      - "{value} (of|in)? .. (patients|people|individuals|participants)? ... (responded|achieved|had|alive|survived) .. {endpoint}"
      - {match: "{value} (of|in)? .. (patients|people|participants|those|them) .. responded", with: {endpoint: ORR}}
    not:
      - "number of (events|patients|deaths|participants) .... {value}"
      - "(difference|gain|advantage) (of|was|is) (about|approximately)? {value}"
      - "<animals>"
      # A part of the patients has another result.
      - "(subgroup|subset|post hoc|post-hoc) .... {value}"
      - "(among|of|in) (these|those) (patients|people) .... {value}"
      - "(CI|confidence interval|p|P|range|IQR|follow-up|followup|interval|CI :|CI \\]) (of|=|\\<|,|:)? {value}"
      - "(CI|confidence interval|range|interval) .. {value}"
      - "95 % (CI)? ,? {value}"
      - {match: "(CI|confidence interval|range|P) (of|=|:|,|\\<)? {value}", unit: HR}
      - {match: "95 % (CI)? ,? {value}", unit: HR}
      - "{value} (CI|confidence interval|confidence|follow-up)"
      - "(one|two|three|four) (patient|patients|of them)? had .... {value}"
      - "(lasting|lasted|treated for|stable disease for) (at least|more than|over)? {value}"
      - "{value} (was|were) .. %"
      - "{value} of .. (crossed over|crossing over)"
      - "{endpoint} (in|among|for) the {value} of .. (patients|those|people|women|men)"
      # What a study was to find.
      - "(goal of|powered to|designed to|aim of|aimed to|to detect|detecting|assumed|assuming|anticipated|hypothesized|hypothesised) .... {value}"
      - "{value} .... having crossed over"
      - "(risk of|reduced the risk|reduction in|reduction of|risk by) .. {value}"
      - "{value} (cycle|cycles)"
      - "{value} difference"
      # Half of them so long: the length is the result.
      - "{value} .... (months|weeks|years) (later|before|without)"
      - "{stage} .... {value} .... alive"
      - "{value} of (the)? .. (patients|those|people|responders) who (responded|achieved|had responded)"
      - "{value} (overall|estimated|median)? {endpoint} (rate|rates|probability)"
      - "(after|median follow-up of|treatment duration of|duration of|over|within) (a|about|approximately)? (median)? (of)? {value}"
      - {match: "at (a|about|approximately)? (median)? (of)? {value}", needs: "(rate|rates|%|percent|per cent|percentage|alive|proportion)"}
      - "(end point|endpoint|outcome|end points|endpoints) <be> {endpoint} , and ... {value}"
      - "(follow-up|treatment duration) (of|was|is|time|period|for|ranged|ranging)? (a|about|approximately|up to|from|at least)? {value}"
      - "follow-up (for|of) (the)? {endpoint}"
      - "{value} (lower|less|higher|greater|longer|shorter|later|earlier|reduction|lower risk|crossed over|increase in|of placebo)"
      - "(enrolled|every|each|aged|age|followed for|cycle|for the first|dose|daily|follow-up of|follow up) .. {value}"
  effectiveness:
    near: true
    asides: true
    title: effectiveness
    comparison:
      unstated: {endpoint: same}
      excludes:
        - this: {values: [ineffective]}
          that: {attribute: indication}
          both: [setting]
    kind: term
    of: [modality]
    scope: [condition, setting, mutation, population, line, endpoint]
    requires: [condition|mutation]
    hedgedBy: [possibility, investigation, uncertainty]
    agreeing: [[rarely_used, ineffective], [palliative_only, ineffective], [palliative_only, rarely_used], [effective, uncertain], [ineffective, uncertain], [rarely_used, uncertain], [palliative_only, uncertain], [rarely_used, effective]]
    values:
      effective:
        whenNegated: ineffective
        frames:
          - "{subject} ~ (<be>|isn't|aren't|wasn't|weren't) .. (effective|beneficial|helpful|an effective treatment)"
          - "(often|usually|generally|frequently|commonly|typically) (respond|responds) (well)? to .. {subject}"
          - "{subject} ~ <be> .. (the)? (only)? .. (cure|curative (treatment|option|therapy|approach))"
          - "{subject} ~ (offers|offer|gives|provides|provide) .. (best|only|greatest) .. (chance|hope|prospect) .. cure"
          - "prolonged .. (overall)? survival ... (undergo|underwent|undergoing|receive|with) .. {subject}"
          - "{subject} ~ (prolongs|prolonged|improves|improved|extends|extended) .. (overall)? survival"
      ineffective:
        frames:
          - "{subject} ~ <be> .. (ineffective|largely ineffective|inactive|of no benefit|of little use|of little benefit|unsuccessful|of limited value|of no use|no use|of no value)"
          - {match: "{subject} (drugs|medicines|agents)? ~ (does|do|did|has|have) (not|no) .. (work|effective|activity|benefit|role|proven benefit|effect|worked)", unless: "(other than|except|apart from|beyond)"}
          - {match: "{subject} ~ (doesn't|don't|didn't) .. (work|help)", polarity: affirmed}
          - "{subject} (drugs|medicines|agents)? , which (is|are) (not|rarely|seldom|hardly) .. (helpful|effective|useful|of use|of help|of benefit)"
          - "{subject} (drugs|medicines|agents)? ~ (has|have) not .. been (shown|proven|found) to (be effective|be helpful|work|help)"
          - {match: "(not|isn't|aren't) (very|particularly|usually|generally)? sensitive to .. {subject}", polarity: affirmed}
          - "no (established|proven|recognised|recognized)? (role|place) for .. {subject}"
          - "(ineffective|inactive) .. (treatment|therapy|treatments) ... {subject}"
          - "(resistant|insensitive|unresponsive|resistance) to .. (conventional|standard)? .. {subject}"
          - "{subject} ~ (has|have|shows|show|showed) (shown|had)? (minimal|no|little|limited|very little) (clinical|proven)? (activity|efficacy|effect|benefit|role|use)"
          - "(not|don't|doesn't|rarely|poorly) (generally|usually|typically)? respond (well)? to .. {subject}"
          - "{subject} : .. (no role|ineffective|not effective|no benefit|does not work)"
          - "not responsive to .. {subject}"
          - "(responds|respond) poorly to .. {subject}"
          - "(resists|resist) .. {subject}"
          - "{subject} (does|do|did) .. (little|nothing) (against|for|in|to)"
          - "{subject} ~ <be> .. (disappointing|useless|not useful|no longer given)"
          - {match: "neither {subject} .. (works|work|worked|helps|help|is effective|are effective|is of use|is of benefit)", polarity: affirmed}
          - "(barely|hardly|scarcely) (respond|responds|responded) to .. {subject}"
          - "{subject} ~ <have>? <be> tried .... without (any)? success"
          - "{subject} , which .. does (nothing|little|not work) (for|against)?"
          - "{subject} ~ <have> .. been .. (disappointing|useless|ineffective|of no use|of little use)"
      rarely_used:
        frames:
          - "{subject} ~ <be> .. (rarely|seldom|not commonly|not usually|not routinely|infrequently|not often|not generally|only rarely|hardly ever) (used|needed|given|recommended|performed)"
          - "{subject} ~ <be> not (a|an)? (common|usual|routine|standard) (treatment|option|therapy)"
          - "{subject} (rarely|seldom) (has|plays|is) .. (role|used)"
          - "{subject} ~ <be> .. (rarely|seldom|hardly ever|almost never) .. (part|used|needed|necessary|an option|offered)"
          - "rarely (use|used) .. {subject}"
          - {match: "{subject} ~ (isn't|aren't|is not|are not) (used|given|needed|offered|recommended|done) (very|that|all that)? (often|much|frequently|commonly|routinely)", polarity: affirmed}
          - {match: "{subject} ~ (isn't|aren't) (often|usually|commonly|generally|normally|routinely) .. (used|given|needed|offered|recommended|done|part)", polarity: affirmed}
          - {match: "(don't|do not|doesn't|does not) (usually|generally|often|normally|routinely) (use|need|give|have|offer|recommend) .. {subject}", polarity: affirmed}
          - "{subject} ~ (plays|has|have|play) (only|just)? (a|an)? (little|small|minor|very small|very limited) (part|role|place)"
          - {match: "unlikely to (have|need|be offered|be given) .. {subject}", polarity: affirmed, unless: "side effects"}
      palliative_only:
        # `may be used` allows it.
        polarity: affirmed
        frames:
          - "{subject} ... (used|given|help|useful|reserved) ... (palliative|palliation|supportive care|relieve pain|relieving pain|easing pain|relieving symptoms|relief of pain|relieve symptoms|ease symptoms|control bleeding|pain relief|ease pain|symptom relief|painful metastases|symptom control)"
          - "palliative {subject}"
          - "{subject} ... (purely|mainly|mostly|only|largely)? palliative (role|use|purposes|intent|treatment)"
          - "{subject} (can|may|is|might|could)? .. (ease|eases|relieve|relieves|reduce|reduces|control|help with|helps with) .. (pain|symptoms|bleeding|bone pain)"
          - "{subject} : .. (palliation|palliative)"
          - "{subject} .... (except|only|other than|apart from) .. (to|for)? .. (ease|relieve|relieving|easing|control|pain relief|relief of pain|palliation|symptoms)"
          - "{subject} ... limited to (a)? palliative"
          - "{subject} ... (restricted|limited|confined|reserved) (to|for) .. (palliation|pain|relief|easing|relieving)"
          - "(keep|keeps|kept|use|uses|give|reserve) .. {subject} .. for .. (easing|relieving|relief of|palliation)"
          - "(role|intent) .. (remains|is) .. palliative"
          - "{subject} : .... palliative intent"
          - "{subject} <be> (kept|reserved|used only) for .. (easing|relieving|relief of|control of|palliation|pain|symptoms)"
          - "{subject} ... (minor|limited|small) role .... (for|in|to) (relieve)? (pain|palliation|symptoms|symptom control)"
      uncertain:
        polarity: hedged
        frames:
          - "role of .. {subject} ... (unclear|uncertain|unknown|not clear|controversial|not established|debated|not defined|undefined)"
          - "{subject} (may|might) not be an option"
          - "(not|isn't) (yet|currently)? (known|clear|certain) (whether|if|how well) (treatment with|adding|giving|adjuvant|standard)? {subject} (works|work|helps|help|can|improves|improve|benefits|prolongs|offers|adds)"
          - "too (early|soon) to (say|tell|know) .. (whether|if|how well) (treatment with)? {subject}"
          - "{subject} ~ (is|are) still being (studied|tested|investigated|researched|evaluated)"
    not:
      - "<animals>"
      - "(after|following|before|during) ... {subject} <be>"
      - "with or without .. {subject}"
      - "during {subject} .... (improves|improved|prolongs|prolonged|extends|extended)"
      - "not benefit (most|all|many|every|everyone)"
      - "(if|unless|when|until|once) {subject} (is|isn't|are|aren't|does|doesn't|do|don't|has|have|hasn't|haven't)"
      - "also be (used|given|useful|offered) .... (palliative|palliation|relieve|ease|control|relief)"
      - "(that|whose|who|which|patients|people|those) .. (does|do|did|has|have|had|will) not (respond|responded) .. to"
      - "(after|following|than|over) .. {subject} (improves|improved|prolongs|prolonged|extends|extended)"
  spread:
    title: spread
    comparison:
      contradicts: frequency
      withinDocument: true
      unstated: {setting: same}
    kind: term
    from: site
    of: [disease]
    subject: disease
    many: true
    scope: [frequency, condition, mutation, setting, population]
    requires: [frequency, condition]
    hedgedBy: [uncertainty]
    frames:
      - {match: "{value} : .. {frequency}", under: "(spread|spreads|metastasis|metastases|metastatic sites|metastasise|metastasize)"}
      - "(goes|go|went|comes back|come back|came back|returns|return|recurs|recur) (to|into|in) .. {value}"
      - {match: "{value} <be> (by far)? (the|a)? (most common|commonest|most frequent|usual|main|most likely|first) (place|places|site|sites|organ|organs) .. (of|for|to)? .. (spread|spreads|metastasis|metastases|metastasize|metastasise)", with: {frequency: common}}
      - {match: "{value} <be> (by far)? (the)? (most common|commonest|most frequent|usual|main|most likely|first) (metastatic|secondary) (site|sites)", with: {frequency: common}}
      - {match: "(spread|spreads|metastasize|metastasise) to .. {value}", needs: "(but|though|although) (this|that|it) (is|happens) (very|quite|extremely|much)? (rare|rarely|unusual|seldom)", with: {frequency: rare}}
      - {match: "(spread|spreads|metastasize|metastasise) to .. {value}", needs: "(but|though|although) (this|that|it) (is|happens) (very|quite|extremely|much)? (uncommon|less common|less often|less frequent)", with: {frequency: uncommon}}
      - {match: "(spread|metastasis|metastases) (to|in) .. {value} <be> possible", needs: "possible ,? but (very|quite)? (rare|unusual)", unless: "(has|have|had) spread", with: {frequency: rare}}
      - {match: "{value} (are|is|:|,) (the)? .. (usual sites|usual site|most common sites|most common site|commonest sites|main sites|usual places)", with: {frequency: common}}
      - {match: "{frequency} (goes|go|spreads|spread|found|seen)? (to|into|in) (the|other)? {value}", needs: "(spread|spreads|spreading|metastasis|metastases|metastasize|metastasizes|metastasise|metastasises|goes|go|secondaries)"}
      - {match: "(comes back|come back|recurs|recur|returns|relapses|reappears) ... {frequency} .. (in|to|on) .. {value}"}
      - "{frequency} (grows|grow|spreads|settles) (on|to|in|into) .. {value}"
      - "{frequency} (shows up|show up|appears|appear|turns up|found|seen) (in|on) .. {value}"
      - "(spread|metastasis|metastases) (to|in) .. {value} (itself|themselves|of {condition}|in {condition})? <be> (very|quite|extremely|exceedingly|so|also|not)? .. {frequency}"
      - {match: "{condition} ~ (spread|spreads|metastasizes|metastasize|metastasises|metastasise) .. (to|into) .. {value}", with: {frequency: common}}
      - {match: "rather than (to|into|in)? .. {value}", with: {frequency: rare}, needs: "(spread|spreads|metastasizes|metastasize|metastasises|metastasise)"}
      - "(tumors|tumours|metastases|deposits|secondaries) (in|of) .. {value} <be> .. {frequency}"
      - "(spread|metastases|metastasis) \\(? .. {frequency} .. {value}"
      - "(spread|spreads|metastasize|metastasizes|metastasise|metastasises|metastasized|spreading) ... (to|into|in) .. {value}"
      - {match: "(involve|involves|involving|reach|reaches|affect) .. {value}", needs: "(spread|spreads|metastasis|metastases|metastatic|tumor|tumors|tumour|tumours|cancer|disease|secondaries|it|they)", unless: "(side effect|side effects|toxicity|adverse)"}
      - {match: "{condition} ~ (involve|involves|involving|reach|reaches|affect) .. {value}", unless: "(side effect|side effects|toxicity|adverse)"}
      - {match: "(and|,|;) {value} (only|even)? (more)? {frequency}", needs: "(affected|involved|reached|spread|spreads)"}
      - "(spread|metastasis|metastases) (to|in) .. {value} .. (happen|occur|be seen|be found) .. <be> .. {frequency}"
      - "(metastasises|metastasizes|metastasise|metastasize|spreads|spread) (does|do) so .. {frequency} .. (to|in|into|within) .. {value}"
      - "{frequency} for .. {condition} .. to (spread|travel|go|metastasize|metastasise) (to|into) .. {value}"
      - {match: "(metastases|metastasis|secondaries) ... <be> (found|seen|located) .. in .. {value}", with: {frequency: common}, unless: "(this patient|a patient|one patient|his|her|biopsy|scan)"}
      - "{value} ... (metastases|metastasis|involvement|spread) ... (are|is|occur|occurs|remain|remains) .. {frequency}"
      - "{frequency} ... (metastases|metastasis|sites of metastasis|metastatic sites|site of spread|sites of spread) ... (to|in|are|is|:|include|includes) .. {value}"
      - "{frequency} .. {value} (metastases|metastasis|involvement)"
      - "{value} <be> .. {frequency} .. (affected|involved)"
      - "{value} <be> .. (affected|involved) .. {frequency}"
    not:
      - "(cancer cells|cancers|cancer) (that)? (can|may|often|usually)? (also)? (spread|spreads) ... {value}"
      - "(surgery|removal|remove|removing|biopsy|scan|scans) .. {value}"
      - "(palliative|palliation|radiotherapy|radiation) .... {value}"
      - "(dissection|lymphadenectomy) (of|in)? .. {value}"
      - "{value} (dissection|biopsy|removal|sampling)"
      # A share says how often by itself.
      - "{value} \\( (about|approximately|~)? {frequency}? .. %"
      - "{value} (involvement|metastases|metastasis|disease) <be> (typically|usually|often|commonly|mostly) (in|seen in|located in)"
  survival_rate:
    deniable: false
    title: survival rate
    comparison:
      # Each figure is of the people of its years.
      compared: false
    kind: quantity
    unit: ["%"]
    of: [disease]
    subject: disease
    tolerance: {absolute: 0.5}
    scope: [stage, horizon, condition, population, group]
    requires: [condition, horizon]
    hedgedBy: [uncertainty]
    frames:
      - "(survival|relative survival|survival rate) (rate|rates)? ... {value}"
      - "(survival rate|survival rates|relative survival) .... (is|was|are|were|of|to) .. {value}"
      - "{value} ... (alive|survive|survived|living) ... (after|later)"
      - "{value} of (those|people|patients|all) (whose|who|with) .... (alive|survived|survive|living)"
      - "{value} (if|when|for those whose|for people whose) .. (cancer|tumor|tumour|disease|it|they) (had|has|have|was|is)? ... {stage}"
      - "{value} .. (survival|survival rate|relative survival|alive|survive|survived|will be alive|live)"
      - "{stage} .... (figure|rate|share|proportion) (is|was|falls to|drops to|is about) {value}"
      - "{value} .. (people|patients|those|adults|men|women|children) .... (survive|live|be alive|are alive|are still alive|survived) .... (year|years)"
      - "{value} \\) with .. (survive|live|are alive|will be alive) .... (year|years)"
      - {match: "(and|,|but|while|to) {value} (for|in|among|with) (people|patients|those|tumors|tumours|cancers|women|men|adults)? ... {stage}", needs: "(survival|survive|alive)"}
    not:
      - "free survival"
      # One by one of groups.
      - "respectively"
      - "(control|recurrence|relapse|response) (rate|rates)? (was|were|of) .. {value}"
      - "(overall survival|OS) (rate|rates)? (was|were|of) .. {value}"
      - "{value} ... (group|arm|cohort)"
      - "{value} (CI|confidence interval)"
      - "(patients|people|those|study|series) .... (received|treated with|underwent|undergoing|who had|who took|taking|given)"
      - "(combination of|may result in|resulted in|results in|yield|yielded|yields|produced|achieved|led to)"
      - "(mortality|occurred|response|responses|relapsed|achieved|underwent|third|half) ... {value}"
      - "(randomized|randomised|randomly|trial|arm|HR|phase III|phase II)"
      - "(CI|recurrence-free|progression-free|relapse-free|disease-free|RFS|PFS|event-free|imatinib|arm|group|versus|vs|treated with|placebo) ... {value}"
      - "{value} .. (recurrence-free|progression-free|relapse-free|disease-free|PFS|RFS)"
  # What a text says that there is, and what there is not: it ages with every approval. Such facts are held against events
  # and not against each other.
  availability:
    title: what there is
    comparison: {compared: false}
    of: [disease]
    subject: disease
    scope: [condition, setting, mutation, prior, line, population, authority]
    requires: [condition]
    hedgedBy: [possibility, uncertainty]
    deniable: false
    values:
      none:
        - "(no|not any) (effective|approved|licensed|standard|established|proven|specific|targeted|systemic|known|other|further|available|FDA-approved|useful)? .. <agents> (exists|exist|<be> (currently|yet|now|still)? (approved|available|licensed|authorised|authorized|effective|established|known|registered|active|marketed|there))"
        - "no (other|further|approved|licensed|standard|established|proven|effective|known|specific|targeted|systemic|FDA-approved) .. <agents> <be>"
        - "no .. <agents> (for|in|against|to treat|after|beyond) ... <be> (yet|currently)? (approved|available|licensed|authorised|authorized|registered|marketed)"
        - "there (is|are) (currently|still|as yet|at present|now|presently|yet|then)? no (other|further|alternative|additional|second) .. <agents>"
        - "(run|ran|runs|running) out of .. (approved|licensed|effective|standard|available|established|active)? .. <agents>"
        - "<agents> (for|in|after|beyond|against|once) .... <be> (currently|still|yet|as yet|so far|sorely)? (lacking|missing|unavailable|not available|not yet available|wanting)"
        - {match: "no <agents> (targets|target|works|work|treats|treat|helps|help|acts|act|blocks|block|hits|hit)", unless: "(everyone|everybody|every|alone|without|unless|until|always|forever|perfectly|instantly)"}
        - "nothing (has been|is|was) (shown|proven|known|found) to (work|help|be effective|be active)"
        - "nothing (else|more|further)? (to (offer|give|prescribe|try|follow)|<can> be (offered|given|prescribed|tried)|(helps|works|is left|remains|is approved|is licensed) (to (offer|give|prescribe|try)|for (people|patients|those)))"
        - "there (is|are) (currently|still|as yet|at present|now|presently|yet)? no (effective|approved|licensed|standard|established|proven|specific|targeted|systemic|known|further|available|FDA-approved)? .. <agents> .. (for|in|after|against|once|when|beyond|that)"
        - "there (is|are) (currently|still|as yet|at present|now|presently|yet)? no (approved|licensed|standard|established|proven) .. <agents>"
        - "nothing (else)? <be> .. (approved|licensed|available|authorised|authorized)"
        - "<have> no (effective|approved|licensed|standard|established|proven|further) .. <agents>"
        - "<have> no (effective|approved|licensed|proven|other|further) (alternative|alternatives)"
        - "(not|never) .. any (effective|approved|licensed|standard|established|proven) .. <agents>"
        - "no (approved|licensed|standard|established|proven|effective) .. <agents> (for|in|after|beyond|once)"
        - "(effective|approved|standard|licensed|targeted|established) .. <agents> <be> .. (lacking|missing|unavailable|not available|not yet available)"
        - "(effective|approved|standard|licensed|targeted|established|{line}) .. <agents> (do|does) not (yet)? exist"
        - "(lack|lacks|lacking) (an|any|a)? (effective|approved|standard|licensed|established) .. <agents>"
        - "(cannot|can not|can't|could not) be treated .... any .. (approved|licensed|available|effective)? .. <agents>"
      in trials only:
        - "(treatment|therapy|management|option|choice) ... <be> (usually|generally|often|mostly|mainly|always)? (a|in a|within a|through a|part of a|participation in a|enrolment in a|enrollment in a)? clinical (trial|trials|study)"
        - "(only|sole) .. (option|treatment|choice|way|thing|possibility|chance) .. <be> .. (clinical trial|clinical trials|clinical study|a trial|a study|trials|studies)"
        - "(treatment|treatments|therapy|therapies|drugs|medicines) ... (available|possible|given|offered|accessible) (only|solely|exclusively) (in|within|through|as part of) .. (trial|trials|study|studies)"
        - "nothing .. (left|remains|remain|else|available|there) .. (but|except|other than|apart from|besides|save|save for) .. (trial|trials|study|studies|research)"
        - "(only|just) .. (clinical|research)? (trial|trials|studies) (remain|remains|<be> left|<be> available|<be> possible)"
        - "(all|what) (that)? (remains|is left|there is) .... <be> .. (trial|trials|clinical study|clinical studies)"
        - "<can> only .. (join|enter|take part in|participate in|enroll in|enrol in|go into) .. (trial|trials|study|studies)"
        - "<have> no (other|further)? (choice|option|options|alternative|alternatives) (but|except|other than|apart from|than|besides) ... (trial|trials|study|studies|research)"
    not:
      # What is used though nothing is the standard is something.
      - "no (standard|established) .... (may|can|could|might|is|are) (be)? (used|given|tried|offered|include|considered)"
      - "no , .. <agents>"
      - "no .. (cure|need|reason|evidence|role|data|cancer cells|change|difference|doubt|one)"
      - "no <agents> (is|are) (needed|necessary|required|given|perfect|without|better|superior|right|the|a|an|as|also)"
      - "no (treatment|therapy) (other|after surgery|was|arm|group|at all)"
      # But `when the one fails, no other exists`.
      - {match: "(if|when|where|until|unless|because|since) .... no .. <agents>", unless: "(when|if|once|where|as soon as) .. (fail|fails|failed|stops|stop|stopped|no longer|progresses)"}
      - "no (single|one|such|more|significant|clear|new|additional|particular) <agents>"
      - "no (single|uniform) .. <agents>"
      - "no further treatment (is|was)"
      - "no <agents> (can|could|will|has been shown|have been shown|has|have) .. (cure|prevent|stop|prevented)"
  access:
    title: who can have it
    comparison: {compared: false}
    of: [drug]
    scope: [condition, setting, mutation, prior, line, population, authority, combination]
    hedgedBy: [possibility, uncertainty]
    deniable: false
    values:
      in trials only:
        - "{subject} ... (only|solely|exclusively) (be)? (available|given|used|offered|possible|obtained|accessible)? (in|within|through|as part of|by) .. clinical (trial|trials|study|studies)"
        - "{subject} ... (must|have to|has to|need to|can only) .. (join|take part in|enter|enroll in|enrol in|participate in) .. (clinical)? (trial|study)"
        - "{subject} ... (only|solely|exclusively) (in|within|for) (research|research studies|clinical research)"
        - "{subject} ... (available|given|used|offered|possible|accessible|obtainable|obtained|had|got|prescribed|tried|received) (only|solely|exclusively) (in|within|through|as part of|inside|by joining) .. (trial|trials|study|studies|research)"
        - "outside of? .. clinical (trial|trials) .. {subject} ... not .. (available|used|given|recommended)"
        - "{subject} ... not .. (available|used|given|recommended) outside (of)? .. (clinical)? (trial|trials|study|studies)"
      under study:
        - "{subject} ~ <be> (one|two|three|some|among) .... being (tested|studied|investigated|evaluated|tried|developed)"
        - "{subject} <be> <adverb>? (in|undergoing|entering|under) (phase|clinical|late-stage|early-stage|advanced|large)? .. (trial|trials|testing|studies|development|investigation)"
        - "{subject} (for|in|against) ... <be> <adverb>? (under|undergoing) (clinical)? (study|investigation|evaluation|testing|development)"
        - "<agents> .. (being|that are being|which are being) (tested|studied|investigated|evaluated|tried) .... (include|includes|are|is|:|such as|like|called) .. {subject}"
        - "(trials|studies|researchers|doctors) (are|is) (now|currently|still)? (testing|studying|evaluating|looking at|investigating) (whether|how|if)? .. {subject}"
      waiting for approval:
        - "{subject} ... (awaiting|awaits|await|waiting for|pending|waits for) .. (regulatory|marketing|final|FDA|EMA|European)? (approval|authorisation|authorization|licence|license|decision)"
        - "approval of {subject} ... (is|are|remains) (still|now|currently)? (pending|awaited|under review|outstanding)"
  treatment_count:
    title: how many there are
    comparison: {compared: false}
    of: [disease, drug]
    subject: disease
    scope: [condition, setting, mutation, prior, line, population, authority, class]
    requires: [condition]
    hedgedBy: [possibility, uncertainty]
    deniable: false
    values:
      "1":
        - "(one|1) .. <agents> (exist|exists|<be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market))"
        - "<be> (only|just) (one|1) .. <agents> (for|against|to treat|that treat|that treats) ... {condition}"
        - "(one|1) .. <agents> (<be>|that are|which are)? (now|currently|commonly|mainly)? (used|given) (for|in|against|to treat)"
        - "(one|1) .. <agents> \\( .... \\) <be> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(one|1) (FDA|EMA)? (approved|licensed|registered|authorised|authorized|available) .. <agents>"
        - "(one|1) .. <agents> (have|has|hold|holds) .. <approval>"
        - "<be> (only|just|currently|now)? (one|1) .. <agents> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(one|1) .. <agents> (for|in|against|to treat) .. {condition} <be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market)"
        - "(only|sole) (one|1) .. <agents> .. (for|against|treating|to treat|that treat|that work in|that work against) ... {condition}"
        - "(one|1) .. <agents> to choose (from|between|among) .. (for|in|against|when treating) ... {condition}"
      "2":
        - "(two|2) .. <agents> (exist|exists|<be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market))"
        - "<be> (only|just) (two|2) .. <agents> (for|against|to treat|that treat|that treats) ... {condition}"
        - "(two|2) .. <agents> (<be>|that are|which are)? (now|currently|commonly|mainly)? (used|given) (for|in|against|to treat)"
        - "(two|2) .. <agents> \\( .... \\) <be> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(two|2) (FDA|EMA)? (approved|licensed|registered|authorised|authorized|available) .. <agents>"
        - "(two|2) .. <agents> (have|has|hold|holds) .. <approval>"
        - "<be> (only|just|currently|now)? (two|2) .. <agents> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(two|2) .. <agents> (for|in|against|to treat) .. {condition} <be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market)"
        - "(only|sole) (two|2) .. <agents> .. (for|against|treating|to treat|that treat|that work in|that work against) ... {condition}"
        - "(two|2) .. <agents> to choose (from|between|among) .. (for|in|against|when treating) ... {condition}"
      "3":
        - "(three|3) .. <agents> (exist|exists|<be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market))"
        - "<be> (only|just) (three|3) .. <agents> (for|against|to treat|that treat|that treats) ... {condition}"
        - "(three|3) .. <agents> (<be>|that are|which are)? (now|currently|commonly|mainly)? (used|given) (for|in|against|to treat)"
        - "(three|3) .. <agents> \\( .... \\) <be> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(three|3) (FDA|EMA)? (approved|licensed|registered|authorised|authorized|available) .. <agents>"
        - "(three|3) .. <agents> (have|has|hold|holds) .. <approval>"
        - "<be> (only|just|currently|now)? (three|3) .. <agents> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(three|3) .. <agents> (for|in|against|to treat) .. {condition} <be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market)"
        - "(only|sole) (three|3) .. <agents> .. (for|against|treating|to treat|that treat|that work in|that work against) ... {condition}"
        - "(three|3) .. <agents> to choose (from|between|among) .. (for|in|against|when treating) ... {condition}"
      "4":
        - "(four|4) .. <agents> (exist|exists|<be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market))"
        - "<be> (only|just) (four|4) .. <agents> (for|against|to treat|that treat|that treats) ... {condition}"
        - "(four|4) .. <agents> (<be>|that are|which are)? (now|currently|commonly|mainly)? (used|given) (for|in|against|to treat)"
        - "(four|4) .. <agents> \\( .... \\) <be> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(four|4) (FDA|EMA)? (approved|licensed|registered|authorised|authorized|available) .. <agents>"
        - "(four|4) .. <agents> (have|has|hold|holds) .. <approval>"
        - "<be> (only|just|currently|now)? (four|4) .. <agents> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(four|4) .. <agents> (for|in|against|to treat) .. {condition} <be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market)"
        - "(only|sole) (four|4) .. <agents> .. (for|against|treating|to treat|that treat|that work in|that work against) ... {condition}"
        - "(four|4) .. <agents> to choose (from|between|among) .. (for|in|against|when treating) ... {condition}"
      "5":
        - "(five|5) .. <agents> (exist|exists|<be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market))"
        - "<be> (only|just) (five|5) .. <agents> (for|against|to treat|that treat|that treats) ... {condition}"
        - "(five|5) .. <agents> (<be>|that are|which are)? (now|currently|commonly|mainly)? (used|given) (for|in|against|to treat)"
        - "(five|5) .. <agents> \\( .... \\) <be> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(five|5) (FDA|EMA)? (approved|licensed|registered|authorised|authorized|available) .. <agents>"
        - "(five|5) .. <agents> (have|has|hold|holds) .. <approval>"
        - "<be> (only|just|currently|now)? (five|5) .. <agents> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(five|5) .. <agents> (for|in|against|to treat) .. {condition} <be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market)"
        - "(only|sole) (five|5) .. <agents> .. (for|against|treating|to treat|that treat|that work in|that work against) ... {condition}"
        - "(five|5) .. <agents> to choose (from|between|among) .. (for|in|against|when treating) ... {condition}"
      "6":
        - "(six|6) .. <agents> (exist|exists|<be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market))"
        - "<be> (only|just) (six|6) .. <agents> (for|against|to treat|that treat|that treats) ... {condition}"
        - "(six|6) .. <agents> (<be>|that are|which are)? (now|currently|commonly|mainly)? (used|given) (for|in|against|to treat)"
        - "(six|6) .. <agents> \\( .... \\) <be> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(six|6) (FDA|EMA)? (approved|licensed|registered|authorised|authorized|available) .. <agents>"
        - "(six|6) .. <agents> (have|has|hold|holds) .. <approval>"
        - "<be> (only|just|currently|now)? (six|6) .. <agents> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(six|6) .. <agents> (for|in|against|to treat) .. {condition} <be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market)"
        - "(only|sole) (six|6) .. <agents> .. (for|against|treating|to treat|that treat|that work in|that work against) ... {condition}"
        - "(six|6) .. <agents> to choose (from|between|among) .. (for|in|against|when treating) ... {condition}"
      "7":
        - "(seven|7) .. <agents> (exist|exists|<be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market))"
        - "<be> (only|just) (seven|7) .. <agents> (for|against|to treat|that treat|that treats) ... {condition}"
        - "(seven|7) .. <agents> (<be>|that are|which are)? (now|currently|commonly|mainly)? (used|given) (for|in|against|to treat)"
        - "(seven|7) .. <agents> \\( .... \\) <be> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(seven|7) (FDA|EMA)? (approved|licensed|registered|authorised|authorized|available) .. <agents>"
        - "(seven|7) .. <agents> (have|has|hold|holds) .. <approval>"
        - "<be> (only|just|currently|now)? (seven|7) .. <agents> .. (approved|licensed|authorised|authorized|registered|available)"
        - "(seven|7) .. <agents> (for|in|against|to treat) .. {condition} <be> .. (approved|licensed|authorised|authorized|registered|available|marketed|on the market)"
        - "(only|sole) (seven|7) .. <agents> .. (for|against|treating|to treat|that treat|that work in|that work against) ... {condition}"
        - "(seven|7) .. <agents> to choose (from|between|among) .. (for|in|against|when treating) ... {condition}"
    not:
      - "(of|least|than) (the)? (two|three|four|five|six|seven|2|3|4|5|6|7) .. <agents>"
      - "(first|next|last|other|more|additional|new|these|those|following) (one|two|three|four|five|six|seven|2|3|4|5|6|7) .. <agents>"
      - "(one|two|three|four|1|2|3|4) (or|to|and|of|prior|previous|earlier|or more)"
      - "(table|figure|fig|box|chart|chapter|section|step|grade|stage|phase|part|appendix|panel|group|arm) (1|2|3|4|5|6|7)"
      - "(one|two|three|four|five|six|seven|1|2|3|4|5|6|7) (main|different|major|broad)? (types|type|kinds|kind|classes|class|groups|forms|categories|combinations|ways|steps|lines) of"
      # `This and that are two drugs for it`: a list, and no word on whether there are others.
      - "{subject} <be> (also|both)? (one|two|three|four|five|six|seven|1|2|3|4|5|6|7) .. <agents>"
      - "<agents> .. (used|given) ... (together|combined|in combination|at the same time|one after the other|every|each)"
  # How a trial stands. What goes on after its result (the follow-up, a part of it) is another matter.
  trial_status:
    title: how the trial stands
    comparison: {compared: false}
    of: [disease, drug, modality]
    subject: disease
    scope: [trial, condition]
    requires: [trial]
    hedgedBy: [possibility]
    deniable: false
    values:
      ongoing:
        - "{trial} .... <be> (still|now|currently|also|presently|at present)? (ongoing|on-going|underway|under way|in progress|running|recruiting|enrolling|accruing|open to|open for|not finished|not complete|not yet complete|unfinished)"
        - "{trial} .. <be> (still|now|currently|also|presently)? (comparing|testing|evaluating|investigating|studying|examining|assessing|looking|randomizing|randomising|asking|exploring|pitting)"
        - "{trial} (trial|study)? (still|now|currently) (compares|tests|evaluates|investigates|studies|recruits|enrolls|enrols)"
        - "being (directly)? (compared|tested|studied|investigated|evaluated|examined|assessed|explored|looked at|tried|asked|addressed|pitted) .... {trial}"
        - "{trial} .... (which|that|in which|where) .... <be> (still|now|currently)? being (compared|tested|studied|investigated|evaluated|examined|assessed|explored|tried)"
        - "(under|in) (investigation|study|evaluation|test) .... {trial}"
        - "<be> .. (the)? (question|subject|aim|topic|object) of .. {trial}"
        - "(ongoing|on-going|currently recruiting|currently enrolling) .... {trial}"
        - "(results|data|findings|outcome|outcomes|answer|readout) .. (of|from) .. {trial} .... (awaited|expected|pending|outstanding|not available|not yet available|not out|not yet out|to come|not known|not yet known|not yet published|unknown)"
        - "(await|awaits|awaiting|waiting for|wait for) .. (results|data|findings|outcome|readout)? .. (of|from)? .. {trial}"
        - "{trial} .... (results|data|findings|outcome) .. <be> .. (awaited|expected|pending|outstanding|not available|not yet available)"
        - "{trial} .... <have> (not yet|not|yet to|still to|still not) (been)? (reported|report|read out|published|publish|finished|finish|completed|complete|shown|presented)"
        - "(results|data|findings) .. (of|from) .. {trial} .. <have> (not yet|not|yet to) (been)? .. (reported|report|published|presented|released)"
        # What the trial is of may stand between.
        - "{trial} (trial|study)? ,? (which|that|in which|of|with|comparing|testing) .... {subject} .... {subject}? .... <be> (still|now|currently|also)? (ongoing|on-going|underway|under way|in progress|running|recruiting|enrolling|accruing|not finished|not complete)"
        - "{trial} (trial|study)? ,? (which|that|in which|of|with|comparing|testing) .... {subject} .... {subject}? .... <have> (not yet|not|yet to|still to|still not) (been)? (reported|report|read out|published|publish|finished|finish|completed|complete)"
        - "(ongoing|on-going) .... {subject} .... {trial}"
        - "being (directly)? (compared|tested|studied|investigated|evaluated|examined|assessed|explored|tried) .... {subject} .... {trial}"
        - "{trial} .. (is|was) (a|an|the) (ongoing|on-going|current)"
        - "{trial} (trial|study)? will (show|tell|answer|clarify|determine|establish|compare|test|report|settle|decide)"
    not:
      - "(follow-up|long-term|longer-term|extension|open-label extension|overall survival|mature|final|secondary|exploratory|subgroup|quality of life|quality-of-life|translational|updated|substudy|sub-study) .... {trial}"
      - "{trial} .... (follow-up|long-term|longer-term|extension|overall survival|mature|secondary|exploratory|subgroup|quality of life|substudy|sub-study)"
      - "{trial} .... (was|were|had been|has been|have been) .. (ongoing|recruiting|running|underway)"
      - "(similar|like|unlike|after|since|besides|as in) .. {trial}"
      - "(if|when|once|unless|until|ask|asks) .... {trial}"
  # Whether there is a copy of a drug.
  generics:
    title: copies by other makers
    comparison: {compared: false}
    of: [drug]
    scope: [authority]
    hedgedBy: [possibility, uncertainty]
    deniable: false
    values:
      none:
        - "(no|not any|not yet any|without|not yet a|not a) .. <generic> (version|versions|form|forms|equivalent|equivalents|copy|copies|product|products|tablet|tablets|drug)? .. (of|for|to)? .. {subject}"
        - "<generic> (version|versions|form|forms|equivalent|equivalents|copy|copies)? .. (of|for|to)? .. {subject} .... (not|not yet) (yet|currently)? (been)? (available|approved|sold|marketed|launched|on the market|licensed|authorised|authorized)"
        - "{subject} ... (no|not|without) .. (a|any)? <generic> (version|form|equivalent|copy|alternative|competitor|available)"
        - "{subject} .. <be> not (yet|currently)? available .. (as|in) .. <generic>"
        - "{subject} <be> (still|currently|now)? .. (under|protected by|covered by|on) (a|its|the)? patent"
        - "patent .. (on|for|of|protecting|covering) .. {subject} .. (has not expired|is still (valid|running|in force)|remains in force|still runs|is in force)"
        - "{subject} .. <be> (still|only|currently)? (available|sold|marketed)? only (available|sold|marketed)? (as|under) .. brand"
    not:
      - "(was|were|had) .... <generic>"
      - "no (difference|differences|reason|need|doubt|proof|evidence|sign) .... <generic>"
      - "(if|when|once|unless|until|where|ask|asks) .... <generic>"
  # How many are expected to fall ill or die in a year.
  estimate_year:
    title: year of the estimate
    comparison: {compared: false}
    kind: date
    of: [disease, drug]
    subject: disease
    scope: [condition]
    deniable: false
    frames:
      - {match: "(in|for|during) {value} ,? .... (new cases|deaths|(will|would|expected to|estimated to|projected to|predicted to) (be (newly)? diagnosed|die|develop|be found))", needs: "(estimated|estimates|expected|will|projected|about|approximately)", unless: "(study|studies|review|declined|increased|decreased|decrease|increase|decline|rise|fall|underwent|SIR|CI|compared|randomized|randomised|trend|trends|trial|trials)"}
      - {match: "(new cases|deaths|(will|expected to|estimated to|projected to|predicted to) (be (newly)? diagnosed|die|develop|be found)) .... (in|for|during) {value}", needs: "(estimated|estimates|expected|will|projected|about|approximately)", unless: "(study|studies|review|declined|increased|decreased|decrease|increase|decline|rise|fall|underwent|SIR|CI|compared|randomized|randomised|trend|trends|trial|trials)"}
    not:
      - "(trial|study|series|review|analysis|publication|published|randomized|randomised|enrolled|article|articles|abstract|institution|hospital) .... {value}"
      - "{value} .... (trial|study|randomized|randomised|enrolled|retrospective)"
      # The first of two years.
      - "{value} (to|-|through|until|and) {date}"
      - "(between|from|since) .. {value}"
      # Those who bring them out every year count one country.
      - "(worldwide|world|globally|global) .... {value}"
      - "{value} .... (worldwide|world|globally|global)"
  selectivity:
    title: what it does to other cells
    comparison: {compared: false}
    of: [class, drug]
    subject: tyrosine kinase inhibitors
    scope: []
    hedgedBy: [possibility, uncertainty]
    deniable: false
    values:
      spares normal cells:
        - {match: "(without|not|never) (harming|damaging|hurting|affecting|injuring|harm|damage|hurt|injure|affect) .. (normal|healthy|other|surrounding) (cells|tissue|tissues)", needs: "(targeted|target|targets|targeting|kinase|inhibitor|inhibitors|TKI|TKIs|cancer cells)"}
        - {match: "(leave|leaves|spare|spares) (all)? (normal|healthy) (cells|tissue|tissues)", needs: "(targeted|target|targets|targeting|kinase|inhibitor|inhibitors|TKI|TKIs|cancer cells)"}
        - {match: "(harm|damage|affect|attack|attacks|kill|kills) only (the)? (cancer|tumor|tumour|cancerous) cells", needs: "(targeted|target|targets|targeting|kinase|inhibitor|inhibitors|TKI|TKIs)"}
    not:
      - "(less|little|fewer|minimal|limited|much|significantly|too many|as many|seriously|more) .. (normal|healthy) (cells|tissue|tissues)"
      - "(aim|aims|hope|hopes|thought|goal|try|tries|attempt|research|researchers|designed|intended|surgeon|radiation|laser) .... (without|not) (harming|damaging|hurting|affecting)"
  # What was to come, with its day.
  forecast:
    title: what is to come
    comparison: {compared: false}
    kind: date
    of: [disease, drug]
    subject: disease
    scope: [authority]
    deniable: false
    frames:
      - {match: "(expected|anticipated|scheduled|due|planned|projected|slated|awaited|hoped|foreseen|expects|expect|hopes|hope|plans|anticipates|aims to|intends) .... (in|by|on|for|before|around|during|of|until) ... {value}", needs: "(approval|approved|approve|decision|decide|rule|results|data|launch|launched|available|availability|ruling|completion|completed|complete|published|publication|readout|submission|submitted|licensed|licence|license|authorised|authorisation|authorization|reimbursement|opinion|report|reported|finish|verdict|guideline|update)"}
      - "(PDUFA|target action|regulatory action|goal|action) (date|goal date|target date)? ... {value}"
      - "(is|are) to (decide|rule|vote|report|publish) .... (in|by|on|before|until) ... {value}"
      - "(PDUFA|target action|regulatory action|goal|action) (date|goal date|target date)? (for|of)? {subject} ... {value}"
      - {match: "(expected|anticipated|scheduled|due|planned|projected|slated|will|expects|expect|hopes|hope|plans|anticipates|aims to|intends) .... {subject} .... (in|by|on|before|around|during) ... {value}", needs: "(approval|approved|approve|decision|decide|launch|launched|available|ruling|completion|completed|publish|published|submission|submit|submitted|licensed|licence|license|authorised|authorise|authorization|reimbursement|opinion|finish|verdict)"}
      - {match: "(will|should) .... (in|by|before|during) ... {value}", needs: "(approval|approved|approve|decision|decide|results|data|launch|launched|completed|complete|published|publish|readout|submitted|submit|licensed|reported|report|finish|present|presented|verdict|available)"}
      - "(results|data|decision|approval|findings|completion|verdict|ruling|launch|readout) .. (due|expected|awaited|anticipated|planned) (in|by|on|for|before|around)? ... {value}"
      - "(patent|patents|exclusivity|patent protection|market protection) .... (expires|expire|ends|end|lapses|lapse|runs out|run out|runs|lasts|last|due to expire|set to expire|will expire|will end|will lapse|protected) .. (in|on|by|until|till|at|before) ... {value}"
      - "(patent|patents|exclusivity|patent protection) .. (on|for|of|protecting|covering|that protects)? .. {subject} .... (expires|expire|ends|end|lapses|lapse|runs out|run out|runs|lasts|will expire|will end|will lapse) .. (in|on|by|until|till|at|before) ... {value}"
      - "{subject} ('s)? .. (patent|patents|exclusivity|patent protection) .... (expires|expire|ends|end|lapses|lapse|runs out|run out|runs|lasts|will expire|will end|will lapse) .. (in|on|by|until|till|at|before) ... {value}"
      - "<generic> .. {subject} .... (expected|will|due|likely|planned) .... (in|by|from|after|before) {value}"
      - "{subject} .... (loses|lose|goes off|go off|comes off|come off|will lose|to lose|under|protected by) .. (patent|exclusivity|patent protection) .. (in|on|by|until|till) ... {value}"
      - "(generic|generics|biosimilar|biosimilars|copies) .... (expected|will|can|may|due|likely) ... (reach|enter|arrive|appear|come|launch|go|be)? .... (in|by|from|after|before) {value}"
    not:
      - "(was|were|had been) (originally|initially|first)? (expected|anticipated|scheduled|due|planned|projected|slated) .... {value}"
      - "(expected|estimated|predicted|projected) (to rise|to increase|to fall|to double|number|incidence|deaths|cases) .... {value}"
      - "(expected|estimated|predicted|projected) to reach .. (million|billion|thousand|percent|%|cases|deaths|people|patients) .... {value}"
      # Not `is expected`: `the maker expected a decision in …`.
      - "(maker|makers|company|companies|manufacturer|sponsor|firm|analysts|researchers|investigators|authors|agency|FDA|EMA|we|they|experts|doctors|who|it) (had|then|first|initially|originally)? (expected|anticipated|planned|hoped|scheduled|projected|aimed|intended) .... {value}"
      - "(diagnosed|new cases|deaths|live|die) .... {value}"
      - "(opinion|published|study|trial|report|guideline) of {value}"
  forecast_year:
    title: what is to come
    comparison: {compared: false}
    of: [disease, drug]
    subject: disease
    scope: [authority]
    deniable: false
    values:
      next year:
        - {match: "(expected|anticipated|scheduled|due|planned|projected|slated|awaited|will) .... next year", needs: "(approval|approved|approve|decision|decide|results|data|launch|launched|available|completion|completed|published|readout|submitted|licensed|authorised|opinion|reported|verdict)"}
        - {match: "next year .... (expected|anticipated|due|planned|will)", needs: "(approval|approved|approve|decision|decide|results|data|launch|launched|available|completion|completed|published|readout|submitted|licensed|authorised|opinion|reported|verdict)"}
      this year:
        - {match: "(expected|anticipated|scheduled|due|planned|projected|slated|awaited|will) .... (later|early|late|end of|half of|in|quarter of|quarter)? this year", needs: "(approval|approved|approve|decision|decide|results|data|launch|launched|available|completion|completed|published|readout|submitted|licensed|authorised|opinion|reported|verdict)"}
    not:
      - "(was|were|had been) (originally|initially|first)? (expected|anticipated|scheduled|due|planned|projected|slated)"
  # The years that a figure is of.
  cohort:
    title: years of the figures
    comparison: {compared: false}
    kind: date
    of: [disease, drug]
    subject: disease
    scope: [condition]
    deniable: false
    frames:
      - {match: "(diagnosed|diagnosis|diagnoses|cases|people|patients|data|figures|statistics|numbers|rates|deaths|collected|based|registered) .... between {date} and {value}", needs: "(survival|survive|survived|alive|rate|rates|incidence|figures|figure|statistics|statistic|prevalence|mortality|numbers|estimates|percentages)", unless: "(study|studies|review|declined|increased|decreased|decrease|increase|decline|rise|fall|underwent|SIR|CI|compared|randomized|randomised|trend|trends|trial|trials)"}
      - {match: "(diagnosed|diagnosis|diagnoses|cases|people|patients|data|figures|statistics|numbers|rates|deaths|collected|based|registered) .... (from|for|during|in|of|years) {date} (to|-|through|until|and) {value}", needs: "(survival|survive|survived|alive|rate|rates|incidence|figures|figure|statistics|statistic|prevalence|mortality|numbers|estimates|percentages)", unless: "(study|studies|review|declined|increased|decreased|decrease|increase|decline|rise|fall|underwent|SIR|CI|compared|randomized|randomised|trend|trends|trial|trials)"}
      - {match: "(diagnosed|diagnosis|diagnoses) {date} (to|-|through|until|and) {value}", needs: "(survival|survive|survived|alive|rate|rates|incidence|figures|figure|statistics|statistic|prevalence|mortality|numbers|estimates|percentages)", unless: "(study|studies|review|declined|increased|decreased|decrease|increase|decline|rise|fall|underwent|SIR|CI|compared|randomized|randomised|trend|trends|trial|trials)"}
      - {match: "(data|figures|statistics|numbers|rates|estimates) <be>? .. (from|for|of|as of) {value}", needs: "(survival|survive|survived|alive|rate|rates|incidence|cases|prevalence|mortality|deaths|diagnosed|figures|statistics)", unless: "(study|studies|review|declined|increased|decreased|decrease|increase|decline|rise|fall|underwent|SIR|CI|compared|randomized|randomised|trend|trends|trial|trials)"}
    not:
      - "(trial|study|series|review|analysis|publication|published|randomized|randomised|enrolled|article|articles|abstract|institution|hospital) .... {value}"
      - "{value} .... (trial|study|randomized|randomised|enrolled|retrospective)"
      # The first of two years.
      - "{value} (to|-|through|until|and) {date}"

# Facts of which a sentence that names several makes a list.
listings:
  - {attribute: approval_status, values: [approved], polarity: affirmed, formal: true}
  - {attribute: indication, polarity: affirmed}
  - {attribute: treatment_count, counts: true}

# So many years after the last of theirs figures are old.
# What is expected of a year is counted anew each year.
limits: {cohort: 8, estimate_year: 3}

# What is announced, and for when.
forecasts: [forecast, forecast_year]

# What each kind of event makes untrue.
events:
  approval:
    listed: true
    # What comes back is approved again.
    ends: [withdrawal, removal]
    assume: {setting: advanced}
    ignores: [role, status, approvalType, class]
    # After a drug, or as second line, is not after surgery, whatever the heading says.
    yields: {setting: [prior, line]}
    wording: "{subject} has been {what} since {date} ({authority})"
    supersedes:
      - {attribute: approval_status, values: [not_approved], polarity: negated, unless: otherCases, says: not approved}
      - {attribute: approval_status, values: [pending], says: waiting for approval}
      - {attribute: access, values: [in trials only], polarity: affirmed, says: given in clinical trials only}
      - {attribute: access, values: [under study], polarity: affirmed, requires: [condition], unless: newUses, says: still under investigation}
      - {attribute: access, values: [waiting for approval], polarity: affirmed, says: waiting for approval}
      - {attribute: approval_status, values: [investigational], requires: [condition], unless: newUses, says: still under investigation}
      - {attribute: indication, polarity: hedged, unless: newUses, with: {status: investigational (clinical trial)}, requires: [condition], says: given in clinical trials}
      - {attribute: availability, values: [none], polarity: affirmed, whole: [mutation, population], says: no treatment}
      - {attribute: availability, values: [in trials only], polarity: affirmed, whole: [mutation, population], says: treatment only in clinical trials}
  refusal:
    assume: {setting: advanced}
    ignores: [role, status]
    yields: {setting: [prior, line]}
    wording: "{subject} was {what} on {date} ({authority})"
    supersedes:
      - {attribute: approval_status, values: [pending], says: waiting for approval}
  # One use of a drug is taken back; what a text says of the drug at large still holds for the others.
  withdrawal:
    ends: approval
    assume: {setting: advanced}
    ignores: [role, status, approvalType]
    includes: [line, prior, mutation, population]
    yields: {setting: [prior, line]}
    wording: "{subject} was approved until it was {what} on {date} ({authority})"
    supersedes:
      - {attribute: approval_status, values: [approved], polarity: affirmed, requires: [condition], whole: [condition, setting, line, prior, mutation, population], needs: present, says: approved}
      - {attribute: approval_status, values: [pending], says: waiting for approval}
      - {attribute: access, values: [waiting for approval], polarity: affirmed, says: waiting for approval}
  # All uses of a drug are taken back.
  removal:
    ends: approval
    ignores: [condition, setting, line, prior, mutation, population, combination, role, status, approvalType]
    wording: "{subject} was approved until it was {what} on {date} ({authority})"
    supersedes:
      - {attribute: approval_status, values: [approved], polarity: affirmed, needs: present, says: approved}
      - {attribute: approval_status, values: [pending], says: waiting for approval}
      - {attribute: access, values: [waiting for approval], polarity: affirmed, says: waiting for approval}
  # A trial has given its answer.
  readout:
    ignores: [condition, setting, line, prior, mutation, population, authority]
    wording: "the trial has reported: {subject} {what} ({date})"
    supersedes:
      - {attribute: trial_status, values: [ongoing], requires: [trial], says: the trial is still going on}
  # The first copy of a drug by another maker.
  generic:
    ignores: [condition, setting, line, prior, mutation, population]
    wording: "{subject} {what} since {date} ({authority})"
    supersedes:
      - {attribute: generics, values: [none], says: no copy by another maker}
  # A result, a recommendation or a new wording makes untrue what the event itself names.
  result:
    ignores: [role, authority, line, prior]
    wording: "since {date} {subject} {what}"
  revision:
    ignores: [role, authority, condition, setting, line, prior]
    wording: "{what}"

"""##

    /// `Schemas/packs/oncology.yml`.
    package static let oncology = ##"""
pack: oncology
title: Drugs of common cancers
asOf: 2026-11-20
requires: [treatments]

subjects:
  abarelix:
    brands: {Plenaxis: [US]}
    class: [GnRH antagonist]
    targets: [GnRH receptor]
  abemaciclib:
    names: [abemaciclib mesylate]
    brands: {Verzenio: [US, CA, JP, AU], Verzenios: [EU, UK]}
    codes: [LY2835219]
    misspellings: [abemacyclib]
    class: [CDK4/6 inhibitor]
    targets: [CDK4, CDK6]
  abiraterone:
    names: [abiraterone acetate]
    brands: {Zytiga: [], Yonsa: [US]}
    codes: [CB7630]
    misspellings: [abiratarone]
    class: [CYP17 inhibitor]
    targets: [CYP17A1]
  acalabrutinib:
    names: [acalabrutinib maleate]
    brands: {Calquence: []}
    codes: [ACP-196]
    class: [BTK inhibitor]
    targets: [BTK]
  acetaminophen:
    names: [paracetamol]
    brands: {Tylenol: [US, CA], Panadol: []}
    class: [analgesic]
  acetylcysteine:
    names: [N-acetylcysteine]
    class: [antidote]
  acyclovir:
    names: [aciclovir]
    brands: {Zovirax: []}
    class: [antiviral]
  adagrasib:
    brands: {Krazati: []}
    codes: [MRTX849]
    class: [KRAS G12C inhibitor]
    targets: [KRAS G12C]
  afamitresgene autoleucel:
    names: [afami-cel]
    brands: {Tecelra: [US]}
    class: [TCR therapy]
    targets: [MAGE-A4]
  afatinib:
    names: [afatinib dimaleate]
    brands: {Gilotrif: [US], Giotrif: [EU, UK, CA, AU, JP]}
    codes: [BIBW 2992]
    class: [EGFR inhibitor, tyrosine kinase inhibitor]
    targets: [EGFR, ERBB2, ERBB4]
  aflibercept:
    names: [ziv-aflibercept, VEGF Trap]
    brands: {Zaltrap: []}
    class: [VEGF inhibitor]
    targets: [VEGFA, VEGFB, PlGF]
  alectinib:
    names: [alectinib hydrochloride]
    brands: {Alecensa: []}
    codes: [CH5424802, RO5424802]
    class: [ALK inhibitor]
    targets: [ALK, RET]
  alemtuzumab:
    brands: {Campath: [US], MabCampath: [EU, UK, AU], Lemtrada: []}
    class: [anti-CD52 antibody]
    targets: [CD52]
  alendronate:
    names: [alendronic acid, alendronate sodium]
    brands: {Fosamax: []}
    class: [bisphosphonate]
  alisertib:
    codes: [MLN8237]
    class: [Aurora kinase inhibitor]
    targets: [AURKA]
  allopurinol:
    names: [allopurinol sodium]
    brands: {Zyloprim: [US], Zyloric: [EU, UK], Aloprim: [US]}
    class: [xanthine oxidase inhibitor]
    targets: [xanthine oxidase]
  alpelisib:
    brands: {Piqray: [], Vijoice: [US]}
    codes: [BYL719]
    class: [PI3K inhibitor]
    targets: [PIK3CA]
  altretamine:
    names: [hexamethylmelamine]
    brands: {Hexalen: []}
    class: [alkylating agent]
  amifostine:
    names: [amifostine trihydrate]
    brands: {Ethyol: []}
    codes: [WR-2721]
    class: [cytoprotective agent]
  aminoglutethimide:
    brands: {Cytadren: [US]}
    class: [aromatase inhibitor]
    targets: [aromatase]
  aminolevulinic acid:
    names: [5-aminolevulinic acid, aminolevulinic acid hydrochloride, 5-ALA]
    brands: {Ameluz: [], Levulan Kerastick: [US], Levulan: [US, CA], Gliolan: [EU, UK], Gleolan: [US]}
    class: [photosensitizer]
  amivantamab:
    names: [amivantamab-vmjw]
    brands: {Rybrevant: []}
    codes: [JNJ-61186372]
    class: [bispecific antibody]
    targets: [EGFR, MET]
  amoxicillin:
    names: [amoxycillin]
    brands: {Amoxil: []}
    class: [antibiotic]
  amphotericin b:
    names: [liposomal amphotericin B]
    brands: {AmBisome: [], Fungizone: []}
    class: [antifungal]
  amrubicin:
    names: [amrubicin hydrochloride]
    brands: {Calsed: [JP]}
    class: [anthracycline]
    targets: [topoisomerase II]
  amsacrine:
    names: [m-AMSA]
    brands: {Amsidine: [UK], Amsidyl: []}
    class: [topoisomerase II inhibitor]
    targets: [topoisomerase II]
  anagrelide:
    names: [anagrelide hydrochloride]
    brands: {Agrylin: [US, CA, JP], Xagrid: [EU, UK]}
    class: [platelet-lowering agent]
    targets: [PDE3]
  anamorelin:
    names: [anamorelin hydrochloride]
    brands: {Adlumiz: [JP]}
    class: [ghrelin receptor agonist]
    targets: [ghrelin receptor]
  anastrozole:
    brands: {Arimidex: []}
    codes: [ZD1033]
    misspellings: [anastrazole]
    class: [aromatase inhibitor]
    targets: [aromatase]
  anlotinib:
    names: [catequentinib]
    codes: [AL3818]
    class: [multi-kinase inhibitor, tyrosine kinase inhibitor]
    targets: [VEGFR, FGFR, PDGFR, KIT]
  anselamimab:
    codes: [CAEL-101]
    class: [monoclonal antibody]
  antithymocyte globulin:
    brands: {Thymoglobulin: [], Atgam: []}
    class: [immunosuppressant]
  apalutamide:
    brands: {Erleada: []}
    codes: [ARN-509]
    class: [androgen receptor inhibitor]
    targets: [androgen receptor]
  apatinib:
    names: [apatinib mesylate, rivoceranib]
    codes: [YN968D1]
    class: [VEGFR inhibitor]
    targets: [VEGFR2]
  apixaban:
    brands: {Eliquis: []}
    class: [anticoagulant]
    targets: [factor Xa]
  aprepitant:
    brands: {Emend: [], Cinvanti: [US]}
    class: [NK1 receptor antagonist]
    targets: [NK1 receptor]
    caseSensitive: [Emend]
  arsenic trioxide:
    brands: {Trisenox: []}
    class: [arsenical]
    targets: [PML-RARA]
    exact: [ATO]
  asciminib:
    names: [asciminib hydrochloride]
    brands: {Scemblix: []}
    codes: [ABL001]
    class: [BCR-ABL inhibitor]
    targets: [BCR-ABL]
  ascorbic acid:
    names: [vitamin C, ascorbate, sodium ascorbate]
  asparaginase:
    names: [L-asparaginase, Escherichia coli asparaginase, E. coli asparaginase]
    brands: {Elspar: [US], Kidrolase: [CA], Leunase: [JP], Spectrila: [EU]}
    class: [asparaginase]
    targets: [asparagine]
  asparaginase erwinia chrysanthemi:
    names: [
      Erwinia asparaginase, asparaginase Erwinia, crisantaspase, Erwinia L-asparaginase, asparaginase Erwinia chrysanthemi (recombinant),
      asparaginase Erwinia chrysanthemi (recombinant)-rywn, recombinant Erwinia asparaginase
    ]
    brands: {Erwinaze: [US], Erwinase: [EU, UK, CA], Rylaze: [US, CA], Enrylaze: [EU, UK]}
    codes: [JZP-458]
    class: [asparaginase]
    targets: [asparagine]
  aspirin:
    names: [acetylsalicylic acid]
    class: [NSAID]
    targets: [COX-1, COX-2]
  atenolol:
    brands: {Tenormin: []}
    class: [beta blocker]
  atezolizumab:
    brands: {Tecentriq: []}
    codes: [MPDL3280A]
    misspellings: [atezoluzimab]
    class: [PD-L1 inhibitor]
    targets: [PD-L1]
  atezolizumab/hyaluronidase:
    names: [atezolizumab and hyaluronidase, atezolizumab and hyaluronidase-tqjs]
    brands: {Tecentriq Hybreza: [US]}
    class: [PD-L1 inhibitor]
    targets: [PD-L1]
  avatrombopag:
    names: [avatrombopag maleate]
    brands: {Doptelet: []}
    class: [thrombopoietin receptor agonist]
    targets: [TPO receptor]
  avelumab:
    brands: {Bavencio: []}
    codes: [MSB0010718C]
    class: [PD-L1 inhibitor]
    targets: [PD-L1]
  avutometinib:
    brands: {Avmapki: [US]}
    codes: [VS-6766]
    class: [MEK inhibitor]
    targets: [MEK, RAF]
  avutometinib/defactinib:
    names: [avutometinib and defactinib]
    brands: {Avmapki Fakzynja Co-Pack: [US]}
    class: [MEK inhibitor, FAK inhibitor]
    targets: [MEK, RAF, FAK]
  axatilimab:
    names: [axatilimab-csfr]
    brands: {Niktimvo: [US]}
    codes: [SNDX-6352]
    class: [anti-CSF1R antibody]
    targets: [CSF1R]
  axicabtagene ciloleucel:
    names: [axi-cel]
    brands: {Yescarta: []}
    codes: [KTE-C19]
    class: [CAR T-cell therapy]
    targets: [CD19]
  axitinib:
    brands: {Inlyta: []}
    codes: [AG-013736]
    class: [VEGFR inhibitor, tyrosine kinase inhibitor]
    targets: [VEGFR1, VEGFR2, VEGFR3]
  azacitidine:
    names: [5-azacitidine, azacytidine, 5-azacytidine]
    brands: {Vidaza: [], Onureg: []}
    codes: [CC-486]
    class: [hypomethylating agent]
    targets: [DNMT]
  azathioprine:
    brands: {Imuran: []}
    class: [immunosuppressant]
  bcg:
    names: [bacillus Calmette-Guérin, bacillus Calmette-Guerin, bacille Calmette-Guérin, bacille Calmette-Guerin]
    brands: {Tice BCG: [US], OncoTICE: [], TheraCys: [US], ImmuCyst: [CA]}
    class: [BCG immunotherapy]
  belantamab mafodotin:
    names: [belantamab mafodotin-blmf]
    brands: {Blenrep: []}
    codes: [GSK2857916]
    class: [antibody-drug conjugate]
    targets: [BCMA]
  belinostat:
    brands: {Beleodaq: [US]}
    codes: [PXD101]
    class: [HDAC inhibitor]
    targets: [HDAC]
  belumosudil:
    names: [belumosudil mesylate]
    brands: {Rezurock: []}
    codes: [KD025]
    class: [ROCK2 inhibitor]
    targets: [ROCK2]
  belzutifan:
    brands: {Welireg: []}
    codes: [PT2977, MK-6482]
    class: [HIF-2α inhibitor]
    targets: [HIF-2α]
  bendamustine:
    names: [bendamustine hydrochloride]
    brands: {Treanda: [US, CA], Bendeka: [US], Belrapzo: [US], Vivimusta: [US], Levact: [EU, UK], Treakisym: [JP], Ribomustin: []}
    class: [nitrogen mustard]
  bevacizumab:
    names: [bevacizumab-awwb, bevacizumab-bvzr, bevacizumab-maly, bevacizumab-adcd, rhuMAb VEGF]
    brands: {Avastin: [], Mvasi: [], Zirabev: [], Alymsys: [], Vegzelma: [], Avzivi: [US], Aybintio: [EU], Oyavas: [EU], Abevmy: [EU]}
    misspellings: [bevacizumb, bevicizumab]
    class: [VEGF inhibitor, monoclonal antibody]
    targets: [VEGFA]
  bexarotene:
    brands: {Targretin: []}
    codes: [LGD1069]
    class: [retinoid]
    targets: [RXR]
  bezuclastinib:
    codes: [CGT9486, PLX9486]
    class: [KIT inhibitor, tyrosine kinase inhibitor]
    targets: [KIT]
  bicalutamide:
    brands: {Casodex: []}
    class: [nonsteroidal antiandrogen]
    targets: [androgen receptor]
  binimetinib:
    brands: {Mektovi: []}
    codes: [MEK162, ARRY-162]
    class: [MEK inhibitor]
    targets: [MEK1, MEK2]
  bleomycin:
    names: [bleomycin sulfate, bleomycin sulphate]
    brands: {Blenoxane: [US]}
    class: [antitumor antibiotic]
  blinatumomab:
    brands: {Blincyto: []}
    codes: [MT103, AMG 103]
    misspellings: [blinatumumab]
    class: [bispecific T-cell engager]
    targets: [CD19, CD3]
  bortezomib:
    brands: {Velcade: [], Boruzu: [US]}
    codes: [PS-341]
    class: [proteasome inhibitor]
    targets: [proteasome]
  bosutinib:
    names: [bosutinib monohydrate]
    brands: {Bosulif: []}
    codes: [SKI-606]
    class: [BCR-ABL inhibitor, tyrosine kinase inhibitor]
    targets: [BCR-ABL, SRC]
  brentuximab vedotin:
    names: [brentuximab]
    brands: {Adcetris: []}
    codes: [SGN-35]
    class: [antibody-drug conjugate]
    targets: [CD30]
  brexucabtagene autoleucel:
    names: [brexu-cel]
    brands: {Tecartus: []}
    codes: [KTE-X19]
    class: [CAR T-cell therapy]
    targets: [CD19]
  brigatinib:
    brands: {Alunbrig: []}
    codes: [AP26113]
    class: [ALK inhibitor]
    targets: [ALK, ROS1]
  bromocriptine:
    names: [bromocriptine mesylate]
    brands: {Parlodel: [], Cycloset: [US]}
    class: [dopamine agonist]
    targets: [dopamine D2 receptor]
  buprenorphine:
    names: [buprenorphine hydrochloride]
    brands: {Butrans: [], Buprenex: [US]}
    class: [opioid analgesic]
  buserelin:
    names: [buserelin acetate]
    brands: {Suprefact: [EU, UK, CA]}
    class: [GnRH agonist]
    targets: [GnRH receptor]
  busulfan:
    names: [busulphan]
    brands: {Myleran: [], Busulfex: [US, CA, JP], Busilvex: [EU]}
    class: [alkyl sulfonate]
  buthionine sulfoximine:
    names: [L-buthionine sulfoximine, buthionine sulphoximine]
  cabazitaxel:
    brands: {Jevtana: []}
    codes: [XRP6258]
    class: [taxane]
    targets: [tubulin]
  cabergoline:
    brands: {Dostinex: []}
    class: [dopamine agonist]
    targets: [dopamine D2 receptor]
  cabozantinib:
    names: [cabozantinib s-malate]
    brands: {Cabometyx: [], Cometriq: []}
    codes: [XL184]
    misspellings: [cabozantanib]
    class: [multi-kinase inhibitor, tyrosine kinase inhibitor]
    targets: [MET, VEGFR2, RET, AXL, KIT, FLT3, ROS1]
  calaspargase pegol:
    names: [calaspargase pegol-mknl]
    brands: {Asparlas: [US]}
    class: [asparaginase]
    targets: [asparagine]
  camrelizumab:
    codes: [SHR-1210]
    class: [PD-1 inhibitor]
    targets: [PD-1]
  capecitabine:
    brands: {Xeloda: []}
    misspellings: [capecitibine]
    class: [fluoropyrimidine]
    targets: [thymidylate synthase]
  capivasertib:
    brands: {Truqap: []}
    codes: [AZD5363]
    class: [AKT inhibitor]
    targets: [AKT]
  caplacizumab:
    names: [caplacizumab-yhdp]
    brands: {Cablivi: []}
    class: [anti-VWF nanobody]
    targets: [VWF]
  capmatinib:
    names: [capmatinib hydrochloride]
    brands: {Tabrecta: []}
    codes: [INC280]
    class: [MET inhibitor]
    targets: [MET]
  capsaicin:
    brands: {Qutenza: []}
    class: [topical analgesic]
    targets: [TRPV1]
  carboplatin:
    brands: {Paraplatin: []}
    codes: [CBDCA]
    class: [platinum agent]
  carfilzomib:
    brands: {Kyprolis: []}
    codes: [PR-171]
    class: [proteasome inhibitor]
    targets: [proteasome]
  carmustine:
    names: [bis-chloroethylnitrosourea]
    brands: {BiCNU: [], Gliadel: []}
    codes: [BCNU]
    class: [nitrosourea]
  caspofungin:
    names: [caspofungin acetate]
    brands: {Cancidas: []}
    class: [antifungal]
  cediranib:
    names: [cediranib maleate]
    codes: [AZD2171]
    class: [VEGFR inhibitor]
    targets: [VEGFR]
  celecoxib:
    brands: {Celebrex: []}
    class: [COX-2 inhibitor]
    targets: [COX-2]
  cemiplimab:
    names: [cemiplimab-rwlc]
    brands: {Libtayo: []}
    codes: [REGN2810]
    class: [PD-1 inhibitor]
    targets: [PD-1]
  ceritinib:
    brands: {Zykadia: []}
    codes: [LDK378]
    class: [ALK inhibitor]
    targets: [ALK]
  cetuximab:
    brands: {Erbitux: []}
    codes: [IMC-C225]
    class: [anti-EGFR antibody]
    targets: [EGFR]
  cevimeline:
    names: [cevimeline hydrochloride]
    brands: {Evoxac: []}
    class: [cholinergic agonist]
  chlorambucil:
    brands: {Leukeran: []}
    class: [nitrogen mustard]
  ciltacabtagene autoleucel:
    names: [cilta-cel]
    brands: {Carvykti: []}
    codes: [JNJ-68284528, JNJ-4528]
    class: [CAR T-cell therapy]
    targets: [BCMA]
  cimetidine:
    brands: {Tagamet: []}
    class: [H2 blocker]
  ciprofloxacin:
    names: [ciprofloxacin hydrochloride]
    brands: {Ciproxin: [EU, UK, AU]}
    class: [antibiotic]
  cisplatin:
    names: [cis-platinum, cis-diamminedichloroplatinum]
    brands: {Platinol: []}
    codes: [CDDP]
    misspellings: [cysplatin]
    class: [platinum agent]
  cladribine:
    names: [2-chlorodeoxyadenosine, chlorodeoxyadenosine]
    brands: {Leustatin: [], Leustat: [UK], Litak: [EU], Mavenclad: []}
    codes: [2-CdA]
    class: [purine analog]
  clarithromycin:
    brands: {Biaxin: [US, CA], Klacid: []}
    class: [antibiotic]
  clodronate:
    names: [clodronic acid, sodium clodronate, disodium clodronate]
    brands: {Bonefos: []}
    class: [bisphosphonate]
  clofarabine:
    brands: {Clolar: [US, CA], Evoltra: [EU, UK, JP, AU]}
    class: [purine analog]
  clonidine:
    names: [clonidine hydrochloride]
    brands: {Catapres: []}
    class: [antihypertensive]
  cobimetinib:
    names: [cobimetinib fumarate]
    brands: {Cotellic: []}
    codes: [GDC-0973, XL518]
    class: [MEK inhibitor]
    targets: [MEK1, MEK2]
  codeine:
    names: [codeine phosphate]
    class: [opioid analgesic]
  copanlisib:
    names: [copanlisib hydrochloride]
    brands: {Aliqopa: []}
    codes: [BAY 80-6946]
    class: [PI3K inhibitor]
    targets: [PI3K]
  cosibelimab:
    names: [cosibelimab-ipdl]
    brands: {Unloxcyt: [US]}
    codes: [CK-301]
    class: [PD-L1 inhibitor]
    targets: [PD-L1]
  crenolanib:
    names: [crenolanib besylate]
    codes: ["CP-868,596", CP-868596]
    class: [tyrosine kinase inhibitor]
    targets: [FLT3, PDGFRA, PDGFRB]
  crizotinib:
    brands: {Xalkori: []}
    codes: [PF-02341066]
    misspellings: [crizotonib]
    class: [ALK inhibitor, MET inhibitor]
    targets: [ALK, ROS1, MET]
  curcumin: {}
  cyclophosphamide:
    names: [cyclofosfamide]
    brands: {Cytoxan: [US], Neosar: [US], Endoxan: [], Procytox: [CA]}
    misspellings: [cyclophophamide, cyclophosphomide]
    class: [nitrogen mustard]
  cyclosporine:
    names: [ciclosporin, cyclosporin, cyclosporin A, cyclosporine A, ciclosporine]
    brands: {Sandimmune: [], Neoral: [], Gengraf: [US]}
    class: [calcineurin inhibitor]
    targets: [calcineurin]
    exact: [CsA]
  cyproterone:
    names: [cyproterone acetate]
    brands: {Androcur: []}
    class: [antiandrogen]
    targets: [androgen receptor]
  cytarabine:
    names: [cytarabine hydrochloride, cytosine arabinoside, ara-C, arabinosylcytosine]
    brands: {Cytosar-U: [US], Cytosar: [CA]}
    misspellings: [cytaribine]
    class: [pyrimidine analog]
    targets: [DNA polymerase]
  dabrafenib:
    names: [dabrafenib mesylate]
    brands: {Tafinlar: [], Finlee: [EU]}
    codes: [GSK2118436]
    misspellings: [dabrafinib]
    class: [BRAF inhibitor]
    targets: [BRAF]
  dacarbazine:
    names: [dimethyltriazenoimidazole carboxamide]
    brands: {DTIC-Dome: []}
    codes: [DTIC]
    misspellings: [decarbazine]
    class: [triazene]
  dacomitinib:
    brands: {Vizimpro: []}
    codes: [PF-00299804]
    class: [EGFR inhibitor]
    targets: [EGFR]
  dactinomycin:
    names: [actinomycin D]
    brands: {Cosmegen: []}
    class: [antitumor antibiotic]
  dalpiciclib:
    class: [CDK4/6 inhibitor]
    targets: [CDK4, CDK6]
  dalteparin:
    names: [dalteparin sodium]
    brands: {Fragmin: []}
    class: [low molecular weight heparin]
    targets: [factor Xa]
  dapsone:
    class: [antibiotic]
  daratumumab:
    brands: {Darzalex: []}
    misspellings: [daratumamab]
    class: [anti-CD38 antibody]
    targets: [CD38]
  daratumumab/hyaluronidase:
    names: [daratumumab and hyaluronidase, daratumumab and hyaluronidase-fihj]
    brands: {Darzalex Faspro: [US]}
    class: [anti-CD38 antibody]
    targets: [CD38]
  darbepoetin alfa:
    names: [darbepoetin]
    brands: {Aranesp: []}
    class: [erythropoiesis-stimulating agent]
    targets: [EPO receptor]
  darolutamide:
    brands: {Nubeqa: []}
    codes: [ODM-201, BAY 1841788]
    class: [androgen receptor inhibitor]
    targets: [androgen receptor]
  dasatinib:
    names: [dasatinib monohydrate]
    brands: {Sprycel: [], Phyrago: [US]}
    codes: [BMS-354825]
    misspellings: [dasatanib]
    class: [BCR-ABL inhibitor, tyrosine kinase inhibitor]
    targets: [BCR-ABL, SRC, KIT, PDGFR]
  datopotamab deruxtecan:
    names: [datopotamab deruxtecan-dlnk, Dato-DXd]
    brands: {Datroway: []}
    codes: [DS-1062]
    class: [antibody-drug conjugate]
    targets: [TROP2]
  daunorubicin:
    names: [daunorubicin hydrochloride, daunomycin, rubidomycin]
    brands: {Cerubidine: []}
    class: [anthracycline]
    targets: [topoisomerase II]
  daunorubicin/cytarabine liposome:
    names: [
      daunorubicin and cytarabine liposome, daunorubicin hydrochloride and cytarabine liposome, daunorubicin-cytarabine liposome,
      liposomal daunorubicin and cytarabine, liposomal daunorubicin-cytarabine, liposomal daunorubicin/cytarabine
    ]
    brands: {Vyxeos: []}
    codes: [CPX-351]
    class: [anthracycline, pyrimidine analog]
  decitabine:
    names: ["5-aza-2'-deoxycytidine"]
    brands: {Dacogen: []}
    class: [hypomethylating agent]
    targets: [DNMT]
  decitabine/cedazuridine:
    names: [decitabine and cedazuridine, decitabine-cedazuridine]
    brands: {Inqovi: [US, CA], Inaqovi: [EU, UK]}
    codes: [ASTX727]
    class: [hypomethylating agent]
    targets: [DNMT]
  defactinib:
    brands: {Fakzynja: [US]}
    codes: [VS-6063]
    class: [FAK inhibitor]
    targets: [FAK]
  deferasirox:
    brands: {Exjade: [], Jadenu: [US, CA]}
    class: [iron chelator]
  deferoxamine:
    names: [desferrioxamine, deferoxamine mesylate]
    brands: {Desferal: []}
    class: [iron chelator]
  defibrotide:
    names: [defibrotide sodium]
    brands: {Defitelio: []}
    class: [antithrombotic agent]
  degarelix:
    names: [degarelix acetate]
    brands: {Firmagon: []}
    class: [GnRH antagonist]
    targets: [GnRH receptor]
  denileukin diftitox:
    names: [denileukin diftitox-cxdl]
    brands: {Ontak: [US], Lymphir: [US]}
    class: [fusion toxin]
    targets: [IL-2 receptor]
  denosumab:
    names: [denosumab-bbdz, denosumab-bmwo, denosumab-dssb, denosumab-bnht]
    brands:
      Prolia: []
      Xgeva: []
      Jubbonti: []
      Wyost: []
      Stoboclo: []
      Osenvelt: []
      Ospomyv: []
      Xbryk: []
      Conexxence: []
      Bomyntra: []
    codes: [AMG 162]
    class: [RANKL inhibitor]
    targets: [RANKL]
  derazantinib:
    codes: [ARQ 087]
    class: [FGFR inhibitor]
    targets: [FGFR]
  dexamethasone:
    names: [dexamethasone sodium phosphate, dexamethasone acetate]
    brands: {Decadron: [], Hemady: [US]}
    misspellings: [dexamethazone]
    class: [corticosteroid]
  dexrazoxane:
    names: [dexrazoxane hydrochloride]
    brands: {Zinecard: [US, CA], Totect: [US], Cardioxane: [EU, UK, AU], Savene: [EU, UK]}
    codes: [ICRF-187]
    class: [cytoprotective agent]
    targets: [topoisomerase II]
  diethylstilbestrol:
    names: [diethylstilboestrol, stilbestrol, stilboestrol]
    class: [estrogen]
    targets: [estrogen receptor]
    exact: [DES]
  dinutuximab:
    brands: {Unituxin: [US, CA]}
    codes: [ch14.18]
    class: [anti-GD2 antibody]
    targets: [GD2]
  dinutuximab beta:
    brands: {Qarziba: [EU, UK]}
    class: [anti-GD2 antibody]
    targets: [GD2]
  diphenhydramine:
    names: [diphenhydramine hydrochloride]
    brands: {Benadryl: [US, CA]}
    class: [antihistamine]
  disitamab vedotin:
    codes: [RC48]
    class: [antibody-drug conjugate]
    targets: [ERBB2]
  docetaxel:
    names: [docetaxel trihydrate]
    brands: {Taxotere: [], Docivyx: [US], Beizray: [US]}
    codes: [RP56976]
    misspellings: [docitaxel]
    class: [taxane]
    targets: [tubulin]
  dordaviprone:
    names: [dordaviprone hydrochloride]
    brands: {Modeyso: [US]}
    codes: [ONC201]
    class: [imipridone]
    targets: [DRD2, CLPP]
  dostarlimab:
    names: [dostarlimab-gxly]
    brands: {Jemperli: []}
    codes: [TSR-042]
    class: [PD-1 inhibitor]
    targets: [PD-1]
  dovitinib:
    names: [dovitinib lactate]
    codes: [TKI258]
    class: [multi-kinase inhibitor]
    targets: [FGFR, VEGFR, PDGFR, KIT]
  doxorubicin:
    names: [doxorubicin hydrochloride, hydroxydaunorubicin, hydroxydaunomycin]
    brands: {Adriamycin: [], Rubex: [US], Adriblastin: [EU]}
    misspellings: [doxorubacin]
    class: [anthracycline]
    targets: [topoisomerase II]
  dronabinol:
    brands: {Marinol: [US, CA], Syndros: [US]}
    class: [cannabinoid]
    targets: [cannabinoid receptor]
  duloxetine:
    names: [duloxetine hydrochloride]
    brands: {Cymbalta: []}
    class: [antidepressant]
  durvalumab:
    brands: {Imfinzi: []}
    codes: [MEDI4736]
    misspellings: [durvulumab]
    class: [PD-L1 inhibitor]
    targets: [PD-L1]
  dutasteride:
    brands: {Avodart: []}
    class: [5-alpha reductase inhibitor]
    targets: [5-alpha reductase]
  duvelisib:
    brands: {Copiktra: []}
    codes: [IPI-145]
    class: [PI3K inhibitor]
    targets: [PI3K]
  eculizumab:
    brands: {Soliris: [], Bkemv: [], Epysqli: []}
    class: [complement inhibitor]
    targets: [C5]
  edatrexate:
    class: [antifolate]
    targets: [DHFR]
  eflornithine:
    names: [difluoromethylornithine, eflornithine hydrochloride]
    brands: {Iwilfin: [US]}
    codes: [DFMO]
    class: [ornithine decarboxylase inhibitor]
    targets: [ODC1]
  elacestrant:
    names: [elacestrant dihydrochloride, elacestrant hydrochloride]
    brands: {Orserdu: []}
    codes: [RAD1901]
    class: [SERD]
    targets: [estrogen receptor]
  elotuzumab:
    brands: {Empliciti: []}
    codes: [HuLuc63, BMS-901608]
    class: [anti-SLAMF7 antibody]
    targets: [SLAMF7]
  elranatamab:
    names: [elranatamab-bcmm]
    brands: {Elrexfio: []}
    codes: [PF-06863135]
    class: [bispecific T-cell engager]
    targets: [BCMA, CD3]
  eltrombopag:
    names: [eltrombopag olamine, eltrombopag choline]
    brands: {Promacta: [US], Revolade: [EU, UK, CA, AU, JP], Alvaiz: [US]}
    class: [thrombopoietin receptor agonist]
    targets: [TPO receptor]
  emapalumab:
    names: [emapalumab-lzsg]
    brands: {Gamifant: []}
    class: [monoclonal antibody]
  enasidenib:
    names: [enasidenib mesylate]
    brands: {Idhifa: [US, CA]}
    codes: [AG-221]
    class: [IDH2 inhibitor]
    targets: [IDH2]
  encorafenib:
    brands: {Braftovi: []}
    codes: [LGX818]
    class: [BRAF inhibitor]
    targets: [BRAF]
  enfortumab vedotin:
    names: [enfortumab vedotin-ejfv]
    brands: {Padcev: []}
    class: [antibody-drug conjugate]
    targets: [NECTIN4]
  enoxaparin:
    names: [enoxaparin sodium]
    brands: {Lovenox: [US, CA], Clexane: [EU, UK, AU, JP]}
    class: [low molecular weight heparin]
    targets: [factor Xa]
  ensartinib:
    names: [ensartinib hydrochloride]
    brands: {Ensacove: [US]}
    codes: [X-396]
    class: [ALK inhibitor]
    targets: [ALK]
  entecavir:
    brands: {Baraclude: []}
    class: [antiviral]
  entinostat:
    codes: [SNDX-275, MS-275]
    class: [HDAC inhibitor]
    targets: [HDAC]
  entrectinib:
    brands: {Rozlytrek: []}
    codes: [RXDX-101]
    class: [TRK inhibitor, ROS1 inhibitor]
    targets: [NTRK, ROS1, ALK]
  enzalutamide:
    brands: {Xtandi: []}
    codes: [MDV3100]
    misspellings: [enzalutimide]
    class: [androgen receptor inhibitor]
    targets: [androgen receptor]
  epcoritamab:
    names: [epcoritamab-bysp]
    brands: {Epkinly: [US, CA, JP], Tepkinly: [EU, UK]}
    codes: [GEN3013]
    class: [bispecific T-cell engager]
    targets: [CD20, CD3]
  epirubicin:
    names: [epirubicin hydrochloride, epidoxorubicin, "4'-epidoxorubicin"]
    brands: {Ellence: [US], Pharmorubicin: [], Farmorubicin: []}
    class: [anthracycline]
    targets: [topoisomerase II]
  epoetin alfa:
    names: [epoetin alfa-epbx]
    brands: {Epogen: [US], Procrit: [US], Eprex: [EU, UK, CA, AU], Retacrit: [US], Binocrit: [EU], Abseamed: [EU]}
    class: [erythropoiesis-stimulating agent]
    targets: [EPO receptor]
  epoetin beta:
    brands: {NeoRecormon: [EU, UK]}
    class: [erythropoiesis-stimulating agent]
    targets: [EPO receptor]
  erdafitinib:
    brands: {Balversa: []}
    codes: [JNJ-42756493]
    class: [FGFR inhibitor]
    targets: [FGFR]
  eribulin:
    names: [eribulin mesylate, eribulin mesilate]
    brands: {Halaven: []}
    codes: ["E7389"]
    class: [halichondrin analog]
    targets: [tubulin]
  erlotinib:
    names: [erlotinib hydrochloride]
    brands: {Tarceva: []}
    codes: [OSI-774]
    misspellings: [erlotonib]
    class: [EGFR inhibitor, tyrosine kinase inhibitor]
    targets: [EGFR]
  estramustine:
    names: [estramustine phosphate, estramustine phosphate sodium]
    brands: {Emcyt: [US, CA], Estracyt: [EU, UK, JP]}
    class: [nitrogen mustard]
    targets: [tubulin]
  etanercept:
    brands: {Enbrel: []}
    class: [TNF inhibitor]
    targets: [TNF]
  etoposide:
    names: [etoposide phosphate]
    brands: {VePesid: [], Toposar: [US], Etopophos: []}
    codes: [VP-16, VP16-213]
    class: [topoisomerase II inhibitor]
    targets: [topoisomerase II]
  everolimus:
    brands: {Afinitor: [], Afinitor Disperz: [US], Votubia: [EU, UK], Zortress: [US], Certican: [EU, UK, AU, JP], Torpenz: [US]}
    codes: [RAD001]
    misspellings: [everolimis]
    class: [mTOR inhibitor]
    targets: [mTOR]
  exemestane:
    brands: {Aromasin: []}
    misspellings: [examestane]
    class: [aromatase inhibitor]
    targets: [aromatase]
  febuxostat:
    brands: {Uloric: [US, CA], Adenuric: [EU, UK]}
    class: [xanthine oxidase inhibitor]
    targets: [xanthine oxidase]
  fedratinib:
    names: [fedratinib hydrochloride]
    brands: {Inrebic: []}
    codes: [TG101348, SAR302503]
    class: [JAK inhibitor]
    targets: [JAK2]
  fentanyl:
    names: [fentanyl citrate]
    brands: {Duragesic: [], Actiq: []}
    class: [opioid analgesic]
  filgrastim:
    names: [filgrastim-sndz, filgrastim-aafi, filgrastim-ayow, filgrastim-txid, tbo-filgrastim]
    brands:
      Neupogen: []
      Zarxio: [US]
      Zarzio: [EU, UK]
      Nivestym: [US, CA]
      Nivestim: [EU, UK, AU]
      Granix: [US]
      Releuko: [US]
      Nypozi: [US]
      Tevagrastim: [EU]
      Accofil: [EU, UK]
    class: [G-CSF]
    targets: [G-CSF receptor]
  finasteride:
    brands: {Proscar: [], Propecia: []}
    class: [5-alpha reductase inhibitor]
    targets: [5-alpha reductase]
  floxuridine:
    names: [5-fluorodeoxyuridine]
    brands: {FUDR: [US]}
    class: [fluoropyrimidine]
    targets: [thymidylate synthase]
  fluconazole:
    brands: {Diflucan: []}
    class: [antifungal]
  fludarabine:
    names: [fludarabine phosphate]
    brands: {Fludara: []}
    class: [purine analog]
  fluorouracil:
    names: [5-fluorouracil, 5-FU]
    brands: {Adrucil: [US], Efudex: [US, CA], Efudix: [EU, UK, AU], Carac: [US], Fluoroplex: [US], Tolak: []}
    misspellings: [flourouracil, fluoruracil]
    class: [fluoropyrimidine]
    targets: [thymidylate synthase]
  fluoxetine:
    names: [fluoxetine hydrochloride]
    brands: {Prozac: []}
    class: [antidepressant]
  fluoxymesterone:
    brands: {Halotestin: [], Androxy: [US]}
    class: [androgen]
    targets: [androgen receptor]
  flutamide:
    brands: {Eulexin: []}
    class: [nonsteroidal antiandrogen]
    targets: [androgen receptor]
  fluvoxamine:
    brands: {Luvox: []}
    class: [antidepressant]
  fostamatinib:
    names: [fostamatinib disodium]
    brands: {Tavalisse: [US, CA, JP], Tavlesse: [EU, UK]}
    codes: [R788]
    class: [SYK inhibitor]
    targets: [SYK]
  fotemustine:
    brands: {Muphoran: []}
    class: [nitrosourea]
  fruquintinib:
    brands: {Fruzaqla: []}
    codes: [HMPL-013]
    class: [VEGFR inhibitor]
    targets: [VEGFR1, VEGFR2, VEGFR3]
  fulvestrant:
    brands: {Faslodex: []}
    codes: ["ICI 182,780", ICI 182780, ZD9238]
    misspellings: [fulvestrent]
    class: [SERD]
    targets: [estrogen receptor]
  futibatinib:
    brands: {Lytgobi: []}
    codes: [TAS-120]
    class: [FGFR inhibitor]
    targets: [FGFR]
  gabapentin:
    brands: {Neurontin: [], Gralise: [US]}
    class: [anticonvulsant]
  gefitinib:
    brands: {Iressa: []}
    codes: [ZD1839]
    class: [EGFR inhibitor, tyrosine kinase inhibitor]
    targets: [EGFR]
  geldanamycin:
    class: [HSP90 inhibitor]
    targets: [HSP90]
  gemcitabine:
    names: [gemcitabine hydrochloride]
    brands: {Gemzar: [], Infugem: [US]}
    codes: [LY188011]
    misspellings: [gemcitibine]
    class: [pyrimidine analog]
    targets: [ribonucleotide reductase]
  gemcitabine intravesical system:
    brands: {Inlexzo: [US]}
    codes: [TAR-200]
    class: [pyrimidine analog]
    targets: [ribonucleotide reductase]
  gemtuzumab ozogamicin:
    names: [gemtuzumab]
    brands: {Mylotarg: []}
    codes: [CMA-676]
    class: [antibody-drug conjugate]
    targets: [CD33]
  gilteritinib:
    names: [gilteritinib fumarate]
    brands: {Xospata: []}
    codes: [ASP2215]
    class: [FLT3 inhibitor]
    targets: [FLT3, AXL]
  glasdegib:
    names: [glasdegib maleate]
    brands: {Daurismo: []}
    codes: [PF-04449913]
    class: [hedgehog pathway inhibitor]
    targets: [SMO]
  glofitamab:
    names: [glofitamab-gxbm]
    brands: {Columvi: []}
    codes: [RG6026]
    class: [bispecific T-cell engager]
    targets: [CD20, CD3]
  glucarpidase:
    names: [carboxypeptidase G2]
    brands: {Voraxaze: []}
    class: [antidote]
  goserelin:
    names: [goserelin acetate]
    brands: {Zoladex: []}
    codes: ["ICI 118,630"]
    class: [GnRH agonist]
    targets: [GnRH receptor]
  granisetron:
    names: [granisetron hydrochloride]
    brands: {Kytril: [], Sancuso: [], Sustol: [US]}
    class: [5-HT3 receptor antagonist]
    targets: [5-HT3 receptor]
  guadecitabine:
    codes: [SGI-110]
    class: [hypomethylating agent]
    targets: [DNMT]
  heparin:
    names: [unfractionated heparin, heparin sodium]
    class: [anticoagulant]
  histrelin:
    names: [histrelin acetate]
    brands: {Vantas: [], Supprelin LA: [US]}
    class: [GnRH agonist]
    targets: [GnRH receptor]
  hydrazine sulfate:
    names: [hydrazine sulphate]
  hydrocodone:
    class: [opioid analgesic]
  hydrocortisone:
    names: [hydrocortisone sodium succinate]
    brands: {Cortef: [US, CA], Solu-Cortef: []}
    class: [corticosteroid]
  hydroxyurea:
    names: [hydroxycarbamide]
    brands: {Hydrea: [], Droxia: [US], Siklos: []}
    misspellings: [hydroxurea]
    class: [antimetabolite]
    targets: [ribonucleotide reductase]
  ibandronate:
    names: [ibandronic acid, ibandronate sodium]
    brands: {Boniva: [US], Bonviva: [EU, UK, JP], Bondronat: [EU, UK]}
    class: [bisphosphonate]
  ibritumomab tiuxetan:
    names: [
      ibritumomab, yttrium-90 ibritumomab tiuxetan, 90Y-ibritumomab tiuxetan, Y-90 ibritumomab tiuxetan, yttrium Y 90-ibritumomab tiuxetan
    ]
    brands: {Zevalin: []}
    class: [radiopharmaceutical, anti-CD20 antibody]
    targets: [CD20]
  ibrutinib:
    brands: {Imbruvica: []}
    codes: [PCI-32765]
    misspellings: [ibrutanib]
    class: [BTK inhibitor]
    targets: [BTK]
  ibuprofen:
    brands: {Advil: [], Motrin: []}
    class: [NSAID]
    targets: [COX-1, COX-2]
  icotinib:
    names: [icotinib hydrochloride]
    brands: {Conmana: []}
    class: [EGFR inhibitor]
    targets: [EGFR]
  idarubicin:
    names: [idarubicin hydrochloride, 4-demethoxydaunorubicin]
    brands: {Idamycin: [], Idamycin PFS: [US], Zavedos: [EU, UK, AU]}
    class: [anthracycline]
    targets: [topoisomerase II]
  idecabtagene vicleucel:
    names: [ide-cel]
    brands: {Abecma: []}
    codes: [bb2121]
    class: [CAR T-cell therapy]
    targets: [BCMA]
  idelalisib:
    brands: {Zydelig: []}
    codes: [CAL-101, GS-1101]
    class: [PI3K inhibitor]
    targets: [PI3K]
  idrx-42:
    codes: [M4205]
    class: [KIT inhibitor, tyrosine kinase inhibitor]
    targets: [KIT]
  ifosfamide:
    names: [isophosphamide]
    brands: {Ifex: [US, CA], Mitoxana: [UK], Holoxan: []}
    misspellings: [ifosphamide]
    class: [nitrogen mustard]
  imetelstat:
    names: [imetelstat sodium]
    brands: {Rytelo: []}
    codes: [GRN163L]
    class: [telomerase inhibitor]
    targets: [telomerase]
  imipramine:
    brands: {Tofranil: []}
    class: [antidepressant]
  imiquimod:
    brands: {Aldara: [], Zyclara: []}
    class: [immune response modifier]
    targets: [TLR7]
  imlunestrant:
    names: [imlunestrant tosylate]
    brands: {Inluriyo: [US]}
    codes: [LY3484356]
    class: [SERD]
    targets: [estrogen receptor]
  inavolisib:
    brands: {Itovebi: []}
    codes: [GDC-0077]
    class: [PI3K inhibitor]
    targets: [PIK3CA]
  indinavir:
    brands: {Crixivan: []}
    class: [antiretroviral]
  infigratinib:
    names: [infigratinib phosphate]
    brands: {Truseltiq: []}
    codes: [BGJ398]
    class: [FGFR inhibitor]
    targets: [FGFR]
  infliximab:
    brands: {Remicade: [], Inflectra: [], Remsima: [], Renflexis: [US], Avsola: [US]}
    class: [TNF inhibitor]
    targets: [TNF]
  inotuzumab ozogamicin:
    names: [inotuzumab]
    brands: {Besponsa: []}
    codes: [CMC-544]
    class: [antibody-drug conjugate]
    targets: [CD22]
  interferon alfa:
    names: [interferon alpha, IFN-alpha, IFN-alfa, IFN-α, interferon-α]
    class: [interferon]
    targets: [IFNAR]
  interferon alfa-2a:
    names: [interferon alpha-2a, recombinant interferon alfa-2a]
    brands: {Roferon-A: []}
    class: [interferon]
    targets: [IFNAR]
  interferon alfa-2b:
    names: [interferon alpha-2b, recombinant interferon alfa-2b]
    brands: {Intron A: []}
    class: [interferon]
    targets: [IFNAR]
    caseSensitive: [Intron A]
  interferon gamma:
    names: [interferon gamma-1b, IFN-gamma, IFN-γ]
    brands: {Actimmune: [US]}
    class: [interferon]
  interleukin-2:
    names: [aldesleukin, IL-2, recombinant interleukin-2]
    brands: {Proleukin: []}
    class: [interleukin]
    targets: [IL-2 receptor]
  iobenguane i-131:
    names: [131I-MIBG, I-131 MIBG, iodine I 131 metaiodobenzylguanidine, 131I-metaiodobenzylguanidine, iobenguane]
    brands: {Azedra: [US]}
    class: [radiopharmaceutical]
    targets: [norepinephrine transporter]
  ipilimumab:
    brands: {Yervoy: []}
    codes: [MDX-010, BMS-734016]
    misspellings: [ipilumumab]
    class: [CTLA-4 inhibitor]
    targets: [CTLA-4]
  irinotecan:
    names: [irinotecan hydrochloride]
    brands: {Camptosar: [US, CA], Campto: [EU, UK, JP]}
    codes: [CPT-11]
    misspellings: [irinotican]
    class: [topoisomerase I inhibitor]
    targets: [topoisomerase I]
  isatuximab:
    names: [isatuximab-irfc]
    brands: {Sarclisa: []}
    codes: [SAR650984]
    class: [anti-CD38 antibody]
    targets: [CD38]
  isotretinoin:
    names: [13-cis-retinoic acid]
    brands: {Accutane: [US, CA], Roaccutane: [EU, UK, AU]}
    class: [retinoid]
    targets: [RAR]
  itraconazole:
    brands: {Sporanox: []}
    class: [antifungal]
  ivonescimab:
    codes: [AK112, SMT112]
    class: [bispecific antibody]
    targets: [PD-1, VEGFA]
  ivosidenib:
    brands: {Tibsovo: []}
    codes: [AG-120]
    class: [IDH1 inhibitor]
    targets: [IDH1]
  ixabepilone:
    brands: {Ixempra: [US]}
    codes: [BMS-247550]
    class: [epothilone]
    targets: [tubulin]
  ixazomib:
    names: [ixazomib citrate]
    brands: {Ninlaro: []}
    codes: [MLN9708]
    class: [proteasome inhibitor]
    targets: [proteasome]
  ketoconazole:
    brands: {Nizoral: []}
    class: [antifungal]
    targets: [CYP17A1]
  ketoprofen:
    class: [NSAID]
    targets: [COX-1, COX-2]
  laetrile:
    names: [amygdalin, mandelonitrile beta-glucuronide]
  lamivudine:
    brands: {Epivir: []}
    class: [antiretroviral]
  lamotrigine:
    brands: {Lamictal: []}
    class: [anticonvulsant]
  lanreotide:
    names: [lanreotide acetate]
    brands: {Somatuline: [], Somatuline Depot: [US], Somatuline Autogel: [EU, UK]}
    class: [somatostatin analog]
    targets: [somatostatin receptor]
  lansoprazole:
    brands: {Prevacid: [US, CA]}
    class: [proton pump inhibitor]
  lapatinib:
    names: [lapatinib ditosylate]
    brands: {Tykerb: [US, CA, AU, JP], Tyverb: [EU, UK]}
    codes: [GW572016]
    misspellings: [lapatanib]
    class: [HER2 inhibitor, tyrosine kinase inhibitor]
    targets: [ERBB2, EGFR]
  larotrectinib:
    names: [larotrectinib sulfate, larotrectinib sulphate]
    brands: {Vitrakvi: []}
    codes: [LOXO-101]
    class: [TRK inhibitor]
    targets: [NTRK]
  lazertinib:
    names: [lazertinib mesylate]
    brands: {Lazcluze: [], Leclaza: []}
    codes: [YH25448]
    class: [EGFR inhibitor]
    targets: [EGFR]
  lenalidomide:
    brands: {Revlimid: []}
    codes: [CC-5013]
    misspellings: [lenalinomide, lenolidomide]
    class: [immunomodulatory drug]
    targets: [cereblon]
  lenograstim:
    brands: {Granocyte: []}
    class: [G-CSF]
    targets: [G-CSF receptor]
  lenvatinib:
    names: [lenvatinib mesylate, lenvatinib mesilate]
    brands: {Lenvima: [], Kisplyx: [EU]}
    codes: ["E7080"]
    misspellings: [lenvatanib]
    class: [multi-kinase inhibitor, tyrosine kinase inhibitor]
    targets: [VEGFR1, VEGFR2, VEGFR3, FGFR, PDGFRA, KIT, RET]
  letrozole:
    brands: {Femara: []}
    codes: [CGS 20267]
    misspellings: [letrazole]
    class: [aromatase inhibitor]
    targets: [aromatase]
  leucovorin:
    names: [leucovorin calcium, folinic acid, calcium folinate, calcium leucovorin, citrovorum factor]
    brands: {Wellcovorin: [US]}
    misspellings: [leukovorin]
    class: [folate analog]
  leuprolide:
    names: [leuprolide acetate, leuprorelin, leuprorelin acetate, leuprolide mesylate]
    brands:
      Lupron: [US, CA]
      Lupron Depot: [US, CA]
      Lupron Depot-Ped: [US]
      Eligard: []
      Fensolvi: [US]
      Camcevi: []
      Prostap: [UK]
      Leuplin: [JP]
      Viadur: [US]
    class: [GnRH agonist]
    targets: [GnRH receptor]
  levofloxacin:
    brands: {Levaquin: [US, CA]}
    class: [antibiotic]
  levoleucovorin:
    names: [levoleucovorin calcium, calcium levofolinate, levofolinic acid]
    brands: {Fusilev: [US], Khapzory: [US]}
    class: [folate analog]
  lidocaine:
    names: [lignocaine]
    brands: {Xylocaine: [], Lidoderm: [US]}
    class: [local anesthetic]
  lifileucel:
    brands: {Amtagvi: []}
    codes: [LN-144]
    class: [TIL therapy]
  linvoseltamab:
    names: [linvoseltamab-gcpt]
    brands: {Lynozyfic: []}
    codes: [REGN5458]
    class: [bispecific T-cell engager]
    targets: [BCMA, CD3]
  liposomal cytarabine:
    names: [cytarabine liposome, cytarabine liposome injection]
    brands: {DepoCyt: [US, CA], DepoCyte: [EU, UK]}
    class: [pyrimidine analog]
    targets: [DNA polymerase]
  liposomal daunorubicin:
    names: [daunorubicin citrate liposome, daunorubicin liposome]
    brands: {DaunoXome: []}
    class: [anthracycline]
    targets: [topoisomerase II]
  liposomal irinotecan:
    names: [
      irinotecan liposome, irinotecan hydrochloride liposome, irinotecan hydrochloride liposome injection, nanoliposomal irinotecan,
      pegylated liposomal irinotecan, irinotecan sucrosofate, nal-IRI
    ]
    brands: {Onivyde: []}
    codes: [MM-398]
    class: [topoisomerase I inhibitor]
    targets: [topoisomerase I]
  liposomal vincristine:
    names: [vincristine sulfate liposome, vincristine liposome]
    brands: {Marqibo: [US]}
    class: [vinca alkaloid]
    targets: [tubulin]
  lisocabtagene maraleucel:
    names: [liso-cel]
    brands: {Breyanzi: []}
    codes: [JCAR017]
    class: [CAR T-cell therapy]
    targets: [CD19]
  lomustine:
    brands: {Gleostine: [US], CeeNU: [US, CA]}
    codes: [CCNU]
    class: [nitrosourea]
  loncastuximab tesirine:
    names: [loncastuximab tesirine-lpyl]
    brands: {Zynlonta: []}
    codes: [ADCT-402]
    class: [antibody-drug conjugate]
    targets: [CD19]
  loperamide:
    names: [loperamide hydrochloride]
    brands: {Imodium: []}
    class: [antidiarrheal]
  lorlatinib:
    brands: {Lorbrena: [US, CA, JP], Lorviqua: [EU, UK, AU]}
    codes: [PF-06463922]
    class: [ALK inhibitor]
    targets: [ALK, ROS1]
  lurbinectedin:
    brands: {Zepzelca: []}
    codes: [PM01183]
    class: [alkylating agent]
  luspatercept:
    names: [luspatercept-aamt]
    brands: {Reblozyl: []}
    codes: [ACE-536]
    class: [erythroid maturation agent]
  lutetium lu 177 dotatate:
    names: [
      177Lu-dotatate, Lu-177 dotatate, lutetium-177 dotatate, lutetium (177Lu) oxodotreotide, 177Lu-oxodotreotide, lutetium oxodotreotide,
      lutetium dotatate
    ]
    brands: {Lutathera: []}
    class: [radiopharmaceutical]
    targets: [somatostatin receptor]
  lutetium lu 177 vipivotide tetraxetan:
    names: [177Lu-PSMA-617, Lu-177 PSMA-617, Lu-PSMA-617, lutetium-177 PSMA-617, lutetium (177Lu) vipivotide tetraxetan]
    brands: {Pluvicto: []}
    class: [radiopharmaceutical]
    targets: [PSMA]
  margetuximab:
    names: [margetuximab-cmkb]
    brands: {Margenza: [US]}
    class: [anti-HER2 antibody]
    targets: [ERBB2]
  masitinib:
    names: [masitinib mesylate]
    codes: [AB1010]
    class: [tyrosine kinase inhibitor]
    targets: [KIT, PDGFR]
  mechlorethamine:
    names: [mechlorethamine hydrochloride, chlormethine, chlormethine hydrochloride, mustine, mustine hydrochloride]
    brands: {Mustargen: [US], Valchlor: [US], Ledaga: [EU, UK]}
    class: [nitrogen mustard]
  medroxyprogesterone:
    names: [medroxyprogesterone acetate, depot medroxyprogesterone acetate, depot-medroxyprogesterone]
    brands: {Provera: [], Depo-Provera: []}
    class: [progestin]
    targets: [progesterone receptor]
  megestrol:
    names: [megestrol acetate]
    brands: {Megace: []}
    misspellings: [megesterol]
    class: [progestin]
    targets: [progesterone receptor]
  melphalan:
    names: [melphalan hydrochloride, phenylalanine mustard, L-phenylalanine mustard]
    brands: {Alkeran: [], Evomela: [US], Hepzato: [US], Hepzato Kit: [US], Ivra: [US]}
    misspellings: [melphelan]
    class: [nitrogen mustard]
  melphalan flufenamide:
    names: [melflufen]
    brands: {Pepaxto: [US], Pepaxti: [EU, UK]}
    class: [alkylating agent]
  mercaptopurine:
    names: [6-mercaptopurine, 6-MP]
    brands: {Purinethol: [US, CA], Purixan: [US], Xaluprine: [EU, UK]}
    class: [purine analog]
  mesna:
    names: [sodium 2-mercaptoethanesulfonate]
    brands: {Mesnex: [US], Uromitexan: []}
    class: [cytoprotective agent]
  metformin:
    names: [metformin hydrochloride]
    brands: {Glucophage: []}
    class: [antidiabetic]
  methotrexate:
    names: [methotrexate sodium, amethopterin]
    brands: {Trexall: [US], Rheumatrex: [US], Otrexup: [US], Rasuvo: [US], Xatmep: [US], Jylamvo: []}
    class: [antifolate]
    targets: [DHFR]
    exact: [MTX]
  methylnaltrexone:
    names: [methylnaltrexone bromide]
    brands: {Relistor: []}
    class: [opioid antagonist]
  methylprednisolone:
    names: [methylprednisolone sodium succinate]
    brands: {Medrol: [], Solu-Medrol: []}
    misspellings: [methylprednisilone]
    class: [corticosteroid]
  metoclopramide:
    names: [metoclopramide hydrochloride]
    brands: {Reglan: [US], Maxolon: [UK, AU]}
    class: [dopamine antagonist]
    targets: [dopamine D2 receptor]
  metyrapone:
    brands: {Metopirone: []}
    class: [steroidogenesis inhibitor]
    targets: [CYP11B1]
  micafungin:
    names: [micafungin sodium]
    brands: {Mycamine: []}
    class: [antifungal]
  midostaurin:
    brands: {Rydapt: []}
    codes: [PKC412]
    class: [FLT3 inhibitor, multi-kinase inhibitor]
    targets: [FLT3, KIT]
  mifamurtide:
    names: [L-MTP-PE, muramyl tripeptide phosphatidylethanolamine]
    brands: {Mepact: [EU, UK]}
    class: [immune response modifier]
  milk thistle:
    names: [silymarin, silibinin, silybin]
  mirdametinib:
    brands: {Gomekli: [US], Ezmekly: [EU]}
    codes: [PD-0325901]
    class: [MEK inhibitor]
    targets: [MEK1, MEK2]
  mirtazapine:
    brands: {Remeron: []}
    class: [antidepressant]
  mirvetuximab soravtansine:
    names: [mirvetuximab soravtansine-gynx, mirvetuximab]
    brands: {Elahere: []}
    codes: [IMGN853]
    class: [antibody-drug conjugate]
    targets: [FOLR1]
  mitolactol:
    names: [dibromodulcitol]
    class: [alkylating agent]
  mitomycin:
    names: [mitomycin C]
    brands: {Mutamycin: [US], Jelmyto: [US], Zusduri: [US], Mitosol: [US]}
    codes: [UGN-101, UGN-102]
    class: [antitumor antibiotic]
  mitotane:
    names: ["o,p'-DDD"]
    brands: {Lysodren: []}
    class: [adrenal cytotoxic agent]
  mitoxantrone:
    names: [mitoxantrone hydrochloride, mitozantrone]
    brands: {Novantrone: []}
    class: [topoisomerase II inhibitor]
    targets: [topoisomerase II]
  mobocertinib:
    names: [mobocertinib succinate]
    brands: {Exkivity: []}
    codes: [TAK-788]
    class: [EGFR inhibitor]
    targets: [EGFR]
  mogamulizumab:
    names: [mogamulizumab-kpkc]
    brands: {Poteligeo: []}
    codes: [KW-0761]
    class: [anti-CCR4 antibody]
    targets: [CCR4]
  momelotinib:
    names: [momelotinib dihydrochloride]
    brands: {Ojjaara: [US, CA], Omjjara: [EU, UK, JP]}
    codes: [CYT387]
    class: [JAK inhibitor]
    targets: [JAK1, JAK2]
  morphine:
    names: [morphine sulfate, morphine sulphate]
    brands: {MS Contin: []}
    class: [opioid analgesic]
  mosunetuzumab:
    names: [mosunetuzumab-axgb]
    brands: {Lunsumio: []}
    codes: [RG7828]
    class: [bispecific T-cell engager]
    targets: [CD20, CD3]
  motixafortide:
    brands: {Aphexda: [US]}
    class: [CXCR4 antagonist]
    targets: [CXCR4]
  moxetumomab pasudotox:
    names: [moxetumomab pasudotox-tdfk]
    brands: {Lumoxiti: []}
    class: [immunotoxin]
    targets: [CD22]
  mycophenolate mofetil:
    names: [mycophenolate]
    brands: {CellCept: []}
    class: [immunosuppressant]
  nab-paclitaxel:
    names: [
      nanoparticle albumin-bound paclitaxel, albumin-bound paclitaxel, paclitaxel albumin-bound, protein-bound paclitaxel,
      paclitaxel protein-bound, paclitaxel protein-bound particles, paclitaxel albumin-stabilized nanoparticle formulation,
      paclitaxel albumin, nanoparticle paclitaxel, albumin-stabilized nanoparticle paclitaxel
    ]
    brands: {Abraxane: [], Pazenir: [EU]}
    codes: [ABI-007]
    class: [taxane]
    targets: [tubulin]
  nab-sirolimus:
    names: [sirolimus protein-bound particles, sirolimus albumin-bound, albumin-bound sirolimus]
    brands: {Fyarro: [US]}
    codes: [ABI-009]
    class: [mTOR inhibitor]
    targets: [mTOR]
  nabilone:
    brands: {Cesamet: []}
    class: [cannabinoid]
    targets: [cannabinoid receptor]
  nadofaragene firadenovec:
    names: [nadofaragene firadenovec-vncg]
    brands: {Adstiladrin: [US]}
    class: [gene therapy]
  nadolol:
    brands: {Corgard: []}
    class: [beta blocker]
  nafarelin:
    names: [nafarelin acetate]
    brands: {Synarel: []}
    class: [GnRH agonist]
    targets: [GnRH receptor]
  naloxegol:
    names: [naloxegol oxalate]
    brands: {Movantik: [US, CA], Moventig: [EU, UK]}
    class: [opioid antagonist]
  navitoclax:
    codes: [ABT-263]
    class: [BCL-2 inhibitor]
    targets: [BCL2]
  naxitamab:
    names: [naxitamab-gqgk]
    brands: {Danyelza: [US]}
    class: [anti-GD2 antibody]
    targets: [GD2]
  necitumumab:
    brands: {Portrazza: []}
    codes: [IMC-11F8]
    class: [anti-EGFR antibody]
    targets: [EGFR]
  nedaplatin:
    brands: {Aqupla: [JP]}
    class: [platinum agent]
  nelarabine:
    brands: {Arranon: [US], Atriance: [EU, UK, CA], Arranon G: [JP]}
    codes: [506U78]
    class: [purine analog]
  neocarzinostatin:
    names: [zinostatin]
    class: [antitumor antibiotic]
  neomycin:
    class: [antibiotic]
  neratinib:
    names: [neratinib maleate]
    brands: {Nerlynx: []}
    codes: [HKI-272]
    class: [HER2 inhibitor, tyrosine kinase inhibitor]
    targets: [ERBB2, EGFR, ERBB4]
  netupitant/palonosetron:
    names: [netupitant and palonosetron, netupitant and palonosetron hydrochloride, fosnetupitant and palonosetron]
    brands: {Akynzeo: []}
    class: [NK1 receptor antagonist, 5-HT3 receptor antagonist]
    targets: [NK1 receptor, 5-HT3 receptor]
  nilotinib:
    names: [nilotinib hydrochloride, nilotinib hydrochloride monohydrate, nilotinib tartrate]
    brands: {Tasigna: [], Danziten: [US]}
    codes: [AMN107]
    misspellings: [nilotonib]
    class: [BCR-ABL inhibitor, tyrosine kinase inhibitor]
    targets: [BCR-ABL, KIT, PDGFR]
  nilutamide:
    brands: {Nilandron: [US], Anandron: []}
    class: [nonsteroidal antiandrogen]
    targets: [androgen receptor]
  nimotuzumab:
    class: [anti-EGFR antibody]
    targets: [EGFR]
  nimustine:
    names: [nimustine hydrochloride]
    brands: {Nidran: [JP]}
    codes: [ACNU]
    class: [nitrosourea]
  nintedanib:
    names: [nintedanib esylate]
    brands: {Ofev: [], Vargatef: [EU, UK]}
    codes: [BIBF 1120]
    class: [multi-kinase inhibitor]
    targets: [VEGFR, FGFR, PDGFR]
  niraparib:
    names: [niraparib tosylate, niraparib tosylate monohydrate]
    brands: {Zejula: []}
    codes: [MK-4827]
    class: [PARP inhibitor]
    targets: [PARP]
  niraparib/abiraterone:
    names: [niraparib and abiraterone acetate, niraparib tosylate monohydrate and abiraterone acetate, niraparib/abiraterone acetate]
    brands: {Akeega: []}
    class: [PARP inhibitor, CYP17 inhibitor]
    targets: [PARP, CYP17A1]
  nirogacestat:
    names: [nirogacestat hydrobromide]
    brands: {Ogsiveo: []}
    codes: [PF-03084014]
    class: [gamma secretase inhibitor]
    targets: [gamma secretase]
  nivolumab:
    brands: {Opdivo: []}
    codes: [BMS-936558, MDX-1106, ONO-4538]
    misspellings: [nivolumumab, nivolimab]
    class: [PD-1 inhibitor]
    targets: [PD-1]
  nivolumab/hyaluronidase:
    names: [nivolumab and hyaluronidase, nivolumab and hyaluronidase-nvhy]
    brands: {Opdivo Qvantig: [US]}
    class: [PD-1 inhibitor]
    targets: [PD-1]
  nivolumab/relatlimab:
    names: [
      nivolumab and relatlimab, nivolumab and relatlimab-rmbw, nivolumab-relatlimab, relatlimab and nivolumab, nivolumab plus relatlimab,
      relatlimab plus nivolumab
    ]
    brands: {Opdualag: []}
    class: [PD-1 inhibitor, LAG-3 inhibitor]
    targets: [PD-1, LAG-3]
  nogapendekin alfa inbakicept:
    names: [nogapendekin alfa inbakicept-pmln]
    brands: {Anktiva: []}
    codes: [N-803, ALT-803]
    class: [IL-15 receptor agonist]
    targets: [IL-15 receptor]
  obecabtagene autoleucel:
    names: [obe-cel]
    brands: {Aucatzyl: []}
    class: [CAR T-cell therapy]
    targets: [CD19]
  obinutuzumab:
    names: [afutuzumab]
    brands: {Gazyva: [US, CA, JP, AU], Gazyvaro: [EU, UK]}
    codes: [GA101]
    misspellings: [obinituzumab]
    class: [anti-CD20 antibody]
    targets: [CD20]
  octreotide:
    names: [octreotide acetate]
    brands: {Sandostatin: [], Sandostatin LAR: [], Sandostatin LAR Depot: [US], Bynfezia: [US], Mycapssa: []}
    class: [somatostatin analog]
    targets: [somatostatin receptor]
  odronextamab:
    brands: {Ordspono: [EU]}
    codes: [REGN1979]
    class: [bispecific T-cell engager]
    targets: [CD20, CD3]
  ofatumumab:
    brands: {Arzerra: [], Kesimpta: []}
    class: [anti-CD20 antibody]
    targets: [CD20]
  olanzapine:
    brands: {Zyprexa: []}
    class: [antipsychotic]
  olaparib:
    brands: {Lynparza: []}
    codes: [AZD2281, KU-0059436]
    misspellings: [olaparaib]
    class: [PARP inhibitor]
    targets: [PARP]
  olaratumab:
    brands: {Lartruvo: []}
    codes: [IMC-3G3]
    class: [anti-PDGFRA antibody]
    targets: [PDGFRA]
  olutasidenib:
    brands: {Rezlidhia: [US]}
    codes: [FT-2102]
    class: [IDH1 inhibitor]
    targets: [IDH1]
  olverembatinib:
    codes: [HQP1351, GZD824]
    class: [BCR-ABL inhibitor, tyrosine kinase inhibitor]
    targets: [BCR-ABL, KIT]
  omacetaxine:
    names: [omacetaxine mepesuccinate, homoharringtonine]
    brands: {Synribo: []}
    class: [protein synthesis inhibitor]
  omeprazole:
    brands: {Prilosec: [US], Losec: []}
    class: [proton pump inhibitor]
  ondansetron:
    names: [ondansetron hydrochloride]
    brands: {Zofran: [], Zuplenz: [US]}
    class: [5-HT3 receptor antagonist]
    targets: [5-HT3 receptor]
  oregovomab:
    class: [monoclonal antibody]
    targets: [MUC16]
  osimertinib:
    names: [osimertinib mesylate]
    brands: {Tagrisso: []}
    codes: [AZD9291]
    misspellings: [osimertanib]
    class: [EGFR inhibitor, tyrosine kinase inhibitor]
    targets: [EGFR]
  oxaliplatin:
    brands: {Eloxatin: []}
    codes: [L-OHP]
    class: [platinum agent]
  oxycodone:
    names: [oxycodone hydrochloride]
    brands: {OxyContin: []}
    class: [opioid analgesic]
  paclitaxel:
    brands: {Taxol: [], Onxol: [US]}
    misspellings: [paclitaxol]
    class: [taxane]
    targets: [tubulin]
  pacritinib:
    names: [pacritinib citrate]
    brands: {Vonjo: []}
    codes: [SB1518]
    class: [JAK inhibitor]
    targets: [JAK2]
  palbociclib:
    brands: {Ibrance: []}
    codes: [PD-0332991]
    misspellings: [palbocyclib, palbociclip]
    class: [CDK4/6 inhibitor]
    targets: [CDK4, CDK6]
  palifermin:
    brands: {Kepivance: []}
    class: [keratinocyte growth factor]
  palonosetron:
    names: [palonosetron hydrochloride]
    brands: {Aloxi: []}
    class: [5-HT3 receptor antagonist]
    targets: [5-HT3 receptor]
  pamidronate:
    names: [pamidronate disodium, disodium pamidronate, pamidronic acid]
    brands: {Aredia: []}
    class: [bisphosphonate]
  panitumumab:
    brands: {Vectibix: []}
    codes: [ABX-EGF]
    misspellings: [panitumimab]
    class: [anti-EGFR antibody]
    targets: [EGFR]
  panobinostat:
    names: [panobinostat lactate]
    brands: {Farydak: []}
    codes: [LBH589]
    class: [HDAC inhibitor]
    targets: [HDAC]
  paroxetine:
    names: [paroxetine hydrochloride]
    brands: {Paxil: [US, CA], Seroxat: [EU, UK]}
    class: [antidepressant]
  pasireotide:
    names: [pasireotide diaspartate, pasireotide pamoate]
    brands: {Signifor: [], Signifor LAR: []}
    codes: [SOM230]
    class: [somatostatin analog]
    targets: [somatostatin receptor]
  patritumab deruxtecan:
    names: [HER3-DXd]
    codes: [U3-1402]
    class: [antibody-drug conjugate]
    targets: [HER3]
  pazopanib:
    names: [pazopanib hydrochloride]
    brands: {Votrient: []}
    codes: [GW786034]
    misspellings: [pazopinib, pazopanab]
    class: [multi-kinase inhibitor, tyrosine kinase inhibitor]
    targets: [VEGFR1, VEGFR2, VEGFR3, PDGFR, KIT]
  pegaspargase:
    names: [PEG-asparaginase, PEG-L-asparaginase, pegylated asparaginase]
    brands: {Oncaspar: []}
    class: [asparaginase]
    targets: [asparagine]
  pegfilgrastim:
    names: [pegfilgrastim-jmdb, pegfilgrastim-cbqv, pegfilgrastim-bmez, pegfilgrastim-apgf, pegfilgrastim-pbbk, pegfilgrastim-fpgk]
    brands:
      Neulasta: []
      Fulphila: []
      Udenyca: [US]
      Ziextenzo: []
      Nyvepria: []
      Fylnetra: [US]
      Stimufend: [US]
      Pelgraz: [EU, UK]
      Pelmeg: [EU]
    class: [G-CSF]
    targets: [G-CSF receptor]
  peginterferon alfa-2a:
    names: [pegylated interferon alfa-2a, pegylated interferon alpha-2a]
    brands: {Pegasys: []}
    class: [interferon]
    targets: [IFNAR]
  peginterferon alfa-2b:
    names: [pegylated interferon alfa-2b, pegylated interferon alpha-2b]
    brands: {Sylatron: [US], PegIntron: []}
    class: [interferon]
    targets: [IFNAR]
  pegvisomant:
    brands: {Somavert: []}
    class: [growth hormone receptor antagonist]
    targets: [growth hormone receptor]
  pegylated liposomal doxorubicin:
    names: [
      liposomal doxorubicin, doxorubicin hydrochloride liposome, doxorubicin HCl liposome, doxorubicin liposome,
      liposome-encapsulated doxorubicin, pegylated liposomal doxorubicin hydrochloride
    ]
    brands: {Doxil: [US, JP], Caelyx: [EU, UK, CA, AU], Lipodox: []}
    class: [anthracycline]
    targets: [topoisomerase II]
    exact: [PLD]
  pembrolizumab:
    names: [lambrolizumab]
    brands: {Keytruda: []}
    codes: [MK-3475]
    misspellings: [pembroluzimab, pembrolizamab]
    class: [PD-1 inhibitor]
    targets: [PD-1]
  pembrolizumab/berahyaluronidase alfa:
    names: [pembrolizumab and berahyaluronidase alfa, pembrolizumab and berahyaluronidase alfa-pmph]
    brands: {Keytruda Qlex: [US]}
    class: [PD-1 inhibitor]
    targets: [PD-1]
  pemetrexed:
    names: [pemetrexed disodium, pemetrexed ditromethamine]
    brands: {Alimta: [], Pemfexy: [US], Pemrydi RTU: [US], Axtle: [US]}
    codes: [LY231514]
    class: [antifolate]
    targets: [thymidylate synthase, DHFR]
  pemigatinib:
    brands: {Pemazyre: []}
    codes: [INCB054828]
    class: [FGFR inhibitor]
    targets: [FGFR]
  penpulimab:
    names: [penpulimab-kcqx]
    codes: [AK105]
    class: [PD-1 inhibitor]
    targets: [PD-1]
  pentostatin:
    names: ["2'-deoxycoformycin", deoxycoformycin]
    brands: {Nipent: []}
    class: [purine analog]
    targets: [adenosine deaminase]
  pertuzumab:
    brands: {Perjeta: []}
    misspellings: [pertuzamab]
    class: [anti-HER2 antibody]
    targets: [ERBB2]
  pertuzumab/trastuzumab/hyaluronidase:
    names: [
      pertuzumab/trastuzumab/hyaluronidase-zzxf, "pertuzumab, trastuzumab, and hyaluronidase",
      "pertuzumab, trastuzumab, and hyaluronidase-zzxf"
    ]
    brands: {Phesgo: []}
    class: [anti-HER2 antibody]
    targets: [ERBB2]
  pexidartinib:
    names: [pexidartinib hydrochloride]
    brands: {Turalio: [US]}
    codes: [PLX3397]
    class: [CSF1R inhibitor, tyrosine kinase inhibitor]
    targets: [CSF1R, KIT]
  pilocarpine:
    names: [pilocarpine hydrochloride]
    brands: {Salagen: []}
    class: [cholinergic agonist]
  pimitespib:
    brands: {Jeselhy: [JP]}
    codes: [TAS-116]
    class: [HSP90 inhibitor]
    targets: [HSP90]
  pirarubicin:
    brands: {Therarubicin: [JP]}
    class: [anthracycline]
    targets: [topoisomerase II]
  pirtobrutinib:
    brands: {Jaypirca: []}
    codes: [LOXO-305]
    class: [BTK inhibitor]
    targets: [BTK]
  pixantrone:
    names: [pixantrone dimaleate]
    brands: {Pixuvri: [EU]}
    codes: [BBR 2778]
    class: [topoisomerase II inhibitor]
    targets: [topoisomerase II]
  plerixafor:
    brands: {Mozobil: []}
    codes: [AMD3100]
    class: [CXCR4 antagonist]
    targets: [CXCR4]
  polatuzumab vedotin:
    names: [polatuzumab vedotin-piiq, polatuzumab]
    brands: {Polivy: []}
    class: [antibody-drug conjugate]
    targets: [CD79B]
  pomalidomide:
    brands: {Pomalyst: [US, CA, AU, JP], Imnovid: [EU, UK]}
    codes: [CC-4047]
    misspellings: [pomalinomide]
    class: [immunomodulatory drug]
    targets: [cereblon]
  ponatinib:
    names: [ponatinib hydrochloride]
    brands: {Iclusig: []}
    codes: [AP24534]
    misspellings: [ponatanib]
    class: [BCR-ABL inhibitor, tyrosine kinase inhibitor]
    targets: [BCR-ABL, KIT, FGFR, VEGFR]
  porfimer:
    names: [porfimer sodium]
    brands: {Photofrin: []}
    class: [photosensitizer]
  posaconazole:
    brands: {Noxafil: []}
    class: [antifungal]
  pralatrexate:
    brands: {Folotyn: []}
    class: [antifolate]
    targets: [DHFR]
  pralsetinib:
    brands: {Gavreto: []}
    codes: [BLU-667]
    class: [RET inhibitor]
    targets: [RET]
  prednisolone:
    names: [prednisolone sodium phosphate]
    brands: {Orapred: [US], Millipred: [US]}
    class: [corticosteroid]
  prednisone:
    brands: {Deltasone: [US], Rayos: [US], Lodotra: [EU]}
    class: [corticosteroid]
  procarbazine:
    names: [procarbazine hydrochloride]
    brands: {Matulane: [US, CA], Natulan: []}
    misspellings: [procarbizine]
    class: [alkylating agent]
  prochlorperazine:
    names: [prochlorperazine maleate, prochlorperazine edisylate]
    brands: {Compazine: [US], Stemetil: [EU, UK, CA, AU]}
    class: [dopamine antagonist]
    targets: [dopamine D2 receptor]
  propranolol:
    names: [propranolol hydrochloride]
    brands: {Inderal: [], Hemangeol: [US], Hemangiol: [EU, UK]}
    misspellings: [propanolol]
    class: [beta blocker]
  pyrotinib:
    names: [pyrotinib maleate]
    class: [HER2 inhibitor, tyrosine kinase inhibitor]
    targets: [ERBB2, EGFR]
  quadrivalent hpv vaccine:
    names: [
      human papillomavirus quadrivalent vaccine, recombinant human papillomavirus (HPV) quadrivalent vaccine,
      recombinant human papillomavirus quadrivalent vaccine
    ]
    brands: {Gardasil: []}
    class: [HPV vaccine]
  quetiapine:
    names: [quetiapine fumarate]
    brands: {Seroquel: []}
    class: [antipsychotic]
  quizartinib:
    names: [quizartinib dihydrochloride]
    brands: {Vanflyta: []}
    codes: [AC220]
    class: [FLT3 inhibitor]
    targets: [FLT3]
  radioactive iodine:
    names: [radioiodine, sodium iodide I 131, radioactive iodine-131]
    brands: {Hicon: [US]}
    class: [radiopharmaceutical]
    exact: [RAI]
  radium-223:
    names: [radium-223 dichloride, radium Ra 223 dichloride, Ra-223, radium Ra 223]
    brands: {Xofigo: []}
    codes: [BAY 88-8223]
    class: [radiopharmaceutical]
  raloxifene:
    names: [raloxifene hydrochloride]
    brands: {Evista: []}
    misspellings: [raloxifine]
    class: [SERM]
    targets: [estrogen receptor]
  raltitrexed:
    brands: {Tomudex: []}
    codes: [ZD1694]
    class: [antifolate]
    targets: [thymidylate synthase]
  ramucirumab:
    brands: {Cyramza: []}
    codes: [IMC-1121B]
    class: [anti-VEGFR2 antibody]
    targets: [VEGFR2]
  ranimustine:
    brands: {Cymerin: [JP]}
    codes: [MCNU]
    class: [nitrosourea]
  rasburicase:
    brands: {Elitek: [US], Fasturtec: [EU, UK, CA, AU]}
    class: [urate oxidase]
  ravulizumab:
    names: [ravulizumab-cwvz]
    brands: {Ultomiris: []}
    class: [complement inhibitor]
    targets: [C5]
  recombinant bivalent hpv vaccine:
    names: [
      human papillomavirus bivalent vaccine, recombinant human papillomavirus (HPV) bivalent vaccine,
      recombinant human papillomavirus bivalent vaccine, bivalent HPV vaccine
    ]
    brands: {Cervarix: []}
    class: [HPV vaccine]
  recombinant nonavalent hpv vaccine:
    names: [
      human papillomavirus nonavalent vaccine, recombinant human papillomavirus (HPV) nonavalent vaccine,
      recombinant human papillomavirus nonavalent vaccine, nonavalent HPV vaccine, 9-valent HPV vaccine
    ]
    brands: {Gardasil 9: []}
    class: [HPV vaccine]
  relatlimab:
    codes: [BMS-986016]
    class: [LAG-3 inhibitor]
    targets: [LAG-3]
  relugolix:
    brands: {Orgovyx: []}
    codes: [TAK-385]
    class: [GnRH antagonist]
    targets: [GnRH receptor]
  remestemcel-l:
    names: [remestemcel-L-rknd]
    brands: {Ryoncil: [US]}
    class: [cell therapy]
  repotrectinib:
    brands: {Augtyro: []}
    codes: [TPX-0005]
    class: [ROS1 inhibitor, TRK inhibitor]
    targets: [ROS1, NTRK, ALK]
  retifanlimab:
    names: [retifanlimab-dlwr]
    brands: {Zynyz: []}
    codes: [INCMGA00012]
    class: [PD-1 inhibitor]
    targets: [PD-1]
  revumenib:
    names: [revumenib citrate]
    brands: {Revuforj: [US]}
    codes: [SNDX-5613]
    class: [menin inhibitor]
    targets: [menin]
  ribociclib:
    names: [ribociclib succinate]
    brands: {Kisqali: []}
    codes: [LEE011]
    misspellings: [ribocyclib]
    class: [CDK4/6 inhibitor]
    targets: [CDK4, CDK6]
  ribociclib/letrozole:
    brands: {Kisqali Femara Co-Pack: [US]}
    class: [CDK4/6 inhibitor, aromatase inhibitor]
    targets: [CDK4, CDK6, aromatase]
  ridaforolimus:
    names: [deforolimus]
    codes: [AP23573, MK-8669]
    class: [mTOR inhibitor]
    targets: [mTOR]
  risedronate:
    names: [risedronate sodium, risedronic acid]
    brands: {Actonel: []}
    class: [bisphosphonate]
  risperidone:
    brands: {Risperdal: []}
    class: [antipsychotic]
  rituximab:
    names: [rituximab-abbs, rituximab-pvvr, rituximab-arrx]
    brands:
      Rituxan: [US, CA, JP]
      MabThera: [EU, UK, AU]
      Truxima: []
      Ruxience: []
      Riabni: []
      Rixathon: [EU, UK]
      Riximyo: [EU]
      Blitzima: [EU]
    codes: [IDEC-C2B8]
    misspellings: [retuximab, rituxamab]
    class: [anti-CD20 antibody]
    targets: [CD20]
  rituximab/hyaluronidase:
    names: [rituximab and hyaluronidase, rituximab and hyaluronidase human]
    brands: {Rituxan Hycela: [US]}
    class: [anti-CD20 antibody]
    targets: [CD20]
  rivaroxaban:
    brands: {Xarelto: []}
    class: [anticoagulant]
    targets: [factor Xa]
  rofecoxib:
    brands: {Vioxx: []}
    class: [COX-2 inhibitor]
    targets: [COX-2]
  rolapitant:
    names: [rolapitant hydrochloride]
    brands: {Varubi: [US], Varuby: [EU]}
    class: [NK1 receptor antagonist]
    targets: [NK1 receptor]
  romidepsin:
    names: [depsipeptide]
    brands: {Istodax: []}
    codes: [FK228, FR901228]
    class: [HDAC inhibitor]
    targets: [HDAC]
  romiplostim:
    brands: {Nplate: []}
    codes: [AMG 531]
    class: [thrombopoietin receptor agonist]
    targets: [TPO receptor]
  ropeginterferon alfa-2b:
    names: [ropeginterferon alfa-2b-njft]
    brands: {Besremi: []}
    class: [interferon]
    targets: [IFNAR]
  rucaparib:
    names: [rucaparib camsylate]
    brands: {Rubraca: []}
    codes: [AG-014699, CO-338]
    class: [PARP inhibitor]
    targets: [PARP]
  ruxolitinib:
    names: [ruxolitinib phosphate]
    brands: {Jakafi: [US], Jakavi: [EU, UK, CA, JP, AU], Opzelura: []}
    codes: [INCB018424]
    class: [JAK inhibitor]
    targets: [JAK1, JAK2]
  sacituzumab govitecan:
    names: [sacituzumab govitecan-hziy]
    brands: {Trodelvy: []}
    codes: [IMMU-132]
    class: [antibody-drug conjugate]
    targets: [TROP2]
  sacituzumab tirumotecan:
    names: [sac-TMT]
    codes: [MK-2870, SKB264]
    class: [antibody-drug conjugate]
    targets: [TROP2]
  samarium sm 153 lexidronam:
    names: [samarium-153 lexidronam, samarium-153]
    brands: {Quadramet: []}
    class: [radiopharmaceutical]
  sargramostim:
    names: [recombinant human GM-CSF, rhu GM-CSF]
    brands: {Leukine: [US]}
    class: [GM-CSF]
    targets: [GM-CSF receptor]
  savolitinib:
    names: [volitinib]
    brands: {Orpathys: []}
    codes: [AZD6094, HMPL-504]
    class: [MET inhibitor]
    targets: [MET]
  selinexor:
    brands: {Xpovio: [], Nexpovio: [EU, UK]}
    codes: [KPT-330]
    class: [XPO1 inhibitor]
    targets: [XPO1]
  selpercatinib:
    brands: {Retevmo: [US, CA, JP, AU], Retsevmo: [EU, UK]}
    codes: [LOXO-292]
    class: [RET inhibitor]
    targets: [RET]
  selumetinib:
    names: [selumetinib sulfate, selumetinib sulphate, selumetinib hydrogen sulfate]
    brands: {Koselugo: []}
    codes: [AZD6244, ARRY-142886]
    class: [MEK inhibitor]
    targets: [MEK1, MEK2]
  sertraline:
    names: [sertraline hydrochloride]
    brands: {Zoloft: [], Lustral: [UK]}
    class: [antidepressant]
  sevabertinib:
    brands: {Hyrnuo: [US]}
    codes: [BAY 2927088]
    class: [HER2 inhibitor]
    targets: [ERBB2]
  shark cartilage:
    names: [shark cartilage extract]
    brands: {Neovastat: []}
    codes: [AE-941]
  siltuximab:
    brands: {Sylvant: []}
    class: [anti-IL-6 antibody]
    targets: [IL-6]
  sintilimab:
    brands: {Tyvyt: []}
    codes: [IBI308]
    class: [PD-1 inhibitor]
    targets: [PD-1]
  sipuleucel-t:
    brands: {Provenge: []}
    codes: [APC8015]
    class: [cancer vaccine]
    targets: [PAP]
  sirolimus:
    names: [rapamycin]
    brands: {Rapamune: [], Hyftor: [US]}
    class: [mTOR inhibitor]
    targets: [mTOR]
  sonidegib:
    names: [sonidegib phosphate, erismodegib]
    brands: {Odomzo: []}
    codes: [LDE225]
    class: [hedgehog pathway inhibitor]
    targets: [SMO]
  sorafenib:
    names: [sorafenib tosylate]
    brands: {Nexavar: []}
    codes: [BAY 43-9006]
    misspellings: [sorafinib]
    class: [multi-kinase inhibitor, tyrosine kinase inhibitor]
    targets: [RAF, VEGFR, PDGFR, KIT, FLT3, RET]
  sotorasib:
    brands: {Lumakras: [US, CA, JP, AU], Lumykras: [EU, UK]}
    codes: [AMG 510]
    class: [KRAS G12C inhibitor]
    targets: [KRAS G12C]
  streptozocin:
    names: [streptozotocin]
    brands: {Zanosar: []}
    class: [nitrosourea]
  strontium-89:
    names: [strontium-89 chloride, strontium-89 dichloride, strontium chloride Sr 89]
    brands: {Metastron: []}
    class: [radiopharmaceutical]
  sugemalimab:
    brands: {Cejemly: []}
    codes: [CS1001]
    class: [PD-L1 inhibitor]
    targets: [PD-L1]
  sulindac:
    brands: {Clinoril: [US]}
    class: [NSAID]
    targets: [COX-1, COX-2]
  sunvozertinib:
    brands: {Zegfrovy: []}
    codes: [DZD9008]
    class: [EGFR inhibitor]
    targets: [EGFR]
  surufatinib:
    names: [sulfatinib]
    brands: {Sulanda: []}
    codes: [HMPL-012]
    class: [multi-kinase inhibitor]
    targets: [VEGFR, FGFR1, CSF1R]
  tabelecleucel:
    brands: {Ebvallo: [EU, UK]}
    class: [cell therapy]
  tacrolimus:
    brands: {Prograf: [], Advagraf: [EU, UK, CA], Astagraf XL: [US], Envarsus XR: [US]}
    codes: [FK506]
    class: [calcineurin inhibitor]
    targets: [calcineurin]
  tafasitamab:
    names: [tafasitamab-cxix]
    brands: {Monjuvi: [US], Minjuvi: [EU, UK, CA]}
    codes: [MOR208, XmAb5574]
    class: [anti-CD19 antibody]
    targets: [CD19]
  tagraxofusp:
    names: [tagraxofusp-erzs]
    brands: {Elzonris: []}
    codes: [SL-401]
    class: [fusion toxin]
    targets: [CD123]
  talazoparib:
    names: [talazoparib tosylate]
    brands: {Talzenna: []}
    codes: [BMN 673]
    class: [PARP inhibitor]
    targets: [PARP]
  talc:
    names: [talc powder, sterile talc powder]
    brands: {Sclerosol: [US], Steritalc: []}
    class: [sclerosing agent]
  taletrectinib:
    names: [taletrectinib adipate]
    brands: {Ibtrozi: [US]}
    codes: [DS-6051b]
    class: [ROS1 inhibitor]
    targets: [ROS1, NTRK]
  talimogene laherparepvec:
    names: [T-VEC]
    brands: {Imlygic: []}
    class: [oncolytic virus]
  talquetamab:
    names: [talquetamab-tgvs]
    brands: {Talvey: []}
    codes: [JNJ-64407564]
    class: [bispecific T-cell engager]
    targets: [GPRC5D, CD3]
  tamibarotene:
    brands: {Amnolake: [JP]}
    class: [retinoid]
    targets: [RAR]
  tamoxifen:
    names: [tamoxifen citrate]
    brands: {Nolvadex: [], Soltamox: []}
    codes: ["ICI 46,474"]
    misspellings: [tamoxifin, tomoxifen]
    class: [SERM]
    targets: [estrogen receptor]
  tarlatamab:
    names: [tarlatamab-dlle]
    brands: {Imdelltra: [US], Imdylltra: [UK]}
    codes: [AMG 757]
    class: [bispecific T-cell engager]
    targets: [DLL3, CD3]
  tazemetostat:
    names: [tazemetostat hydrobromide]
    brands: {Tazverik: []}
    codes: [EPZ-6438]
    class: [EZH2 inhibitor]
    targets: [EZH2]
  tebentafusp:
    names: [tebentafusp-tebn]
    brands: {Kimmtrak: []}
    codes: [IMCgp100]
    class: [bispecific T-cell engager]
    targets: [gp100, CD3]
  teclistamab:
    names: [teclistamab-cqyv]
    brands: {Tecvayli: []}
    codes: [JNJ-64007957]
    class: [bispecific T-cell engager]
    targets: [BCMA, CD3]
  tegafur/gimeracil/oteracil:
    names: ["tegafur, gimeracil and oteracil", "tegafur, gimeracil, and oteracil"]
    brands: {Teysuno: [EU, UK]}
    class: [fluoropyrimidine]
    targets: [thymidylate synthase]
  tegafur/uracil:
    names: [tegafur-uracil, tegafur and uracil, uracil and tegafur, uracil-tegafur]
    brands: {Uftoral: [UK], UFT: [JP]}
    class: [fluoropyrimidine]
    targets: [thymidylate synthase]
  telisotuzumab vedotin:
    names: [telisotuzumab vedotin-tllv]
    brands: {Emrelis: [US]}
    codes: [ABBV-399]
    class: [antibody-drug conjugate]
    targets: [MET]
  temozolomide:
    brands: {Temodar: [US, JP], Temodal: [EU, UK, CA, AU]}
    codes: [SCH 52365]
    misspellings: [temozolamide, temazolomide]
    class: [triazene]
  temsirolimus:
    brands: {Torisel: []}
    codes: [CCI-779]
    class: [mTOR inhibitor]
    targets: [mTOR]
  teniposide:
    brands: {Vumon: []}
    codes: [VM-26]
    class: [topoisomerase II inhibitor]
    targets: [topoisomerase II]
  tepotinib:
    names: [tepotinib hydrochloride]
    brands: {Tepmetko: []}
    codes: [EMD 1214063, MSC2156119J]
    class: [MET inhibitor]
    targets: [MET]
  testolactone:
    brands: {Teslac: [US]}
    class: [aromatase inhibitor]
    targets: [aromatase]
  thalidomide:
    brands: {Thalomid: [US, CA, AU]}
    class: [immunomodulatory drug]
    targets: [cereblon]
  thioguanine:
    names: [tioguanine, 6-thioguanine, 6-TG]
    brands: {Tabloid: [US], Lanvis: [EU, UK, CA, AU]}
    class: [purine analog]
    caseSensitive: [Tabloid]
  thiotepa:
    names: [triethylenethiophosphoramide]
    brands: {Tepadina: [], Thioplex: [US], Tepylute: [US]}
    class: [alkylating agent]
  thyrotropin alfa:
    names: [recombinant human TSH, recombinant human thyrotropin, rhTSH]
    brands: {Thyrogen: []}
    class: [recombinant TSH]
    targets: [TSH receptor]
  tibolone:
    brands: {Livial: []}
    class: [hormone therapy]
  timolol:
    names: [timolol maleate]
    class: [beta blocker]
  tirabrutinib:
    names: [tirabrutinib hydrochloride]
    brands: {Velexbru: [JP]}
    codes: [ONO-4059]
    class: [BTK inhibitor]
    targets: [BTK]
  tiragolumab:
    codes: [RG6058]
    class: [anti-TIGIT antibody]
    targets: [TIGIT]
  tisagenlecleucel:
    names: [tisa-cel]
    brands: {Kymriah: []}
    codes: [CTL019]
    class: [CAR T-cell therapy]
    targets: [CD19]
  tislelizumab:
    names: [tislelizumab-jsgr]
    brands: {Tevimbra: []}
    codes: [BGB-A317]
    class: [PD-1 inhibitor]
    targets: [PD-1]
  tisotumab vedotin:
    names: [tisotumab vedotin-tftv]
    brands: {Tivdak: []}
    class: [antibody-drug conjugate]
    targets: [tissue factor]
  tivozanib:
    names: [tivozanib hydrochloride]
    brands: {Fotivda: []}
    codes: [AV-951]
    class: [VEGFR inhibitor]
    targets: [VEGFR1, VEGFR2, VEGFR3]
  tocilizumab:
    names: [tocilizumab-bavi, tocilizumab-aazg]
    brands: {Actemra: [US, CA, JP, AU], RoActemra: [EU, UK], Tofidence: [], Tyenne: []}
    class: [IL-6 receptor inhibitor]
    targets: [IL-6 receptor]
  topotecan:
    names: [topotecan hydrochloride]
    brands: {Hycamtin: []}
    class: [topoisomerase I inhibitor]
    targets: [topoisomerase I]
  toremifene:
    names: [toremifene citrate]
    brands: {Fareston: []}
    misspellings: [toremifine]
    class: [SERM]
    targets: [estrogen receptor]
  toripalimab:
    names: [toripalimab-tpzi]
    brands: {Loqtorzi: []}
    codes: [JS001]
    class: [PD-1 inhibitor]
    targets: [PD-1]
  tositumomab:
    names: [iodine I 131 tositumomab, iodine-131 tositumomab, 131I-tositumomab]
    brands: {Bexxar: []}
    class: [radiopharmaceutical, anti-CD20 antibody]
    targets: [CD20]
  tovorafenib:
    brands: {Ojemda: []}
    codes: [DAY101, MLN2480, TAK-580]
    class: [RAF inhibitor]
    targets: [RAF, BRAF]
  trabectedin:
    names: [ecteinascidin 743]
    brands: {Yondelis: []}
    codes: [ET-743]
    class: [alkylating agent]
  trametinib:
    names: [trametinib dimethyl sulfoxide, trametinib dimethyl sulphoxide]
    brands: {Mekinist: [], Spexotras: [EU]}
    codes: [GSK1120212]
    misspellings: [trametanib]
    class: [MEK inhibitor]
    targets: [MEK1, MEK2]
  trastuzumab:
    names: [trastuzumab-dkst, trastuzumab-pkrb, trastuzumab-dttb, trastuzumab-qyyp, trastuzumab-anns, trastuzumab-strf]
    brands: {Herceptin: [], Ogivri: [], Herzuma: [], Ontruzant: [], Trazimera: [], Kanjinti: [], Hercessi: [US]}
    misspellings: [trastuzamab, trastuzimab, transtuzumab]
    class: [anti-HER2 antibody]
    targets: [ERBB2]
  trastuzumab deruxtecan:
    names: [fam-trastuzumab deruxtecan, fam-trastuzumab deruxtecan-nxki, T-DXd]
    brands: {Enhertu: []}
    codes: [DS-8201, DS-8201a]
    class: [antibody-drug conjugate]
    targets: [ERBB2]
  trastuzumab emtansine:
    names: [ado-trastuzumab emtansine, T-DM1]
    brands: {Kadcyla: []}
    class: [antibody-drug conjugate]
    targets: [ERBB2]
  trastuzumab/hyaluronidase:
    names: [trastuzumab and hyaluronidase, trastuzumab and hyaluronidase-oysk]
    brands: {Herceptin Hylecta: [US]}
    class: [anti-HER2 antibody]
    targets: [ERBB2]
  trazodone:
    names: [trazodone hydrochloride]
    class: [antidepressant]
  tremelimumab:
    names: [ticilimumab, tremelimumab-actl]
    brands: {Imjudo: []}
    codes: ["CP-675,206"]
    class: [CTLA-4 inhibitor]
    targets: [CTLA-4]
  treosulfan:
    brands: {Grafapex: [US], Trecondi: [EU, UK]}
    class: [alkylating agent]
  tretinoin:
    names: [all-trans retinoic acid, ATRA]
    brands: {Vesanoid: []}
    class: [retinoid]
    targets: [RAR, PML-RARA]
  trifluridine/tipiracil:
    names: [
      trifluridine and tipiracil, trifluridine-tipiracil, trifluridine plus tipiracil, trifluridine and tipiracil hydrochloride,
      trifluridine/tipiracil hydrochloride, trifluridine-tipiracil hydrochloride
    ]
    brands: {Lonsurf: []}
    codes: [TAS-102]
    class: [pyrimidine analog]
    targets: [thymidine phosphorylase]
  trilaciclib:
    names: [trilaciclib dihydrochloride]
    brands: {Cosela: []}
    codes: [G1T28]
    class: [CDK4/6 inhibitor]
    targets: [CDK4, CDK6]
  trimethoprim/sulfamethoxazole:
    names: [trimethoprim-sulfamethoxazole, sulfamethoxazole-trimethoprim, sulfamethoxazole/trimethoprim, co-trimoxazole]
    brands: {Bactrim: [], Septra: [US, CA], Septrin: [EU, UK]}
    class: [antibiotic]
  triptorelin:
    names: [triptorelin pamoate, triptorelin acetate, triptorelin embonate]
    brands: {Trelstar: [US, CA], Triptodur: [US], Decapeptyl: [EU, UK], Diphereline: []}
    class: [GnRH agonist]
    targets: [GnRH receptor]
  trofosfamide:
    brands: {Ixoten: []}
    class: [nitrogen mustard]
  tropisetron:
    names: [tropisetron hydrochloride]
    brands: {Navoban: []}
    class: [5-HT3 receptor antagonist]
    targets: [5-HT3 receptor]
  tucatinib:
    brands: {Tukysa: []}
    codes: [ARRY-380, ONT-380]
    class: [HER2 inhibitor, tyrosine kinase inhibitor]
    targets: [ERBB2]
  tucidinostat:
    names: [chidamide]
    brands: {Hiyasta: [JP], Epidaza: []}
    misspellings: [chidimide]
    class: [HDAC inhibitor]
    targets: [HDAC]
  umbralisib:
    names: [umbralisib tosylate]
    brands: {Ukoniq: [US]}
    codes: [TGR-1202]
    class: [PI3K inhibitor]
    targets: [PI3K]
  uridine triacetate:
    brands: {Vistogard: [US], Xuriden: [US]}
    class: [antidote]
  valacyclovir:
    names: [valaciclovir]
    brands: {Valtrex: []}
    class: [antiviral]
  valemetostat:
    names: [valemetostat tosylate]
    brands: {Ezharmia: [JP]}
    codes: [DS-3201]
    class: [EZH2 inhibitor]
    targets: [EZH2, EZH1]
  valrubicin:
    brands: {Valstar: [US], Valtaxin: [CA]}
    class: [anthracycline]
    targets: [topoisomerase II]
  vancomycin:
    names: [vancomycin hydrochloride]
    brands: {Vancocin: []}
    class: [antibiotic]
  vandetanib:
    brands: {Caprelsa: []}
    codes: [ZD6474]
    misspellings: [vandetinib]
    class: [multi-kinase inhibitor, tyrosine kinase inhibitor]
    targets: [RET, VEGFR, EGFR]
  veliparib:
    codes: [ABT-888]
    class: [PARP inhibitor]
    targets: [PARP]
  vemurafenib:
    brands: {Zelboraf: []}
    codes: [PLX4032]
    misspellings: [vemurafinib]
    class: [BRAF inhibitor]
    targets: [BRAF]
  venetoclax:
    brands: {Venclexta: [US, CA, AU, JP], Venclyxto: [EU, UK]}
    codes: [ABT-199, GDC-0199]
    misspellings: [ventoclax]
    class: [BCL-2 inhibitor]
    targets: [BCL2]
  venlafaxine:
    names: [venlafaxine hydrochloride]
    brands: {Effexor: [], Effexor XR: []}
    class: [antidepressant]
  vimseltinib:
    brands: {Romvimza: []}
    codes: [DCC-3014]
    class: [CSF1R inhibitor]
    targets: [CSF1R]
  vinblastine:
    names: [vinblastine sulfate, vinblastine sulphate, vincaleukoblastine]
    brands: {Velban: [US], Velbe: []}
    class: [vinca alkaloid]
    targets: [tubulin]
  vincristine:
    names: [vincristine sulfate, vincristine sulphate, leurocristine]
    brands: {Oncovin: [], Vincasar PFS: [US]}
    class: [vinca alkaloid]
    targets: [tubulin]
  vindesine:
    names: [vindesine sulfate, vindesine sulphate]
    brands: {Eldisine: []}
    class: [vinca alkaloid]
    targets: [tubulin]
  vinflunine:
    names: [vinflunine ditartrate]
    brands: {Javlor: [EU, UK]}
    class: [vinca alkaloid]
    targets: [tubulin]
  vinorelbine:
    names: [vinorelbine tartrate, vinorelbine ditartrate]
    brands: {Navelbine: []}
    class: [vinca alkaloid]
    targets: [tubulin]
  vismodegib:
    brands: {Erivedge: []}
    codes: [GDC-0449]
    class: [hedgehog pathway inhibitor]
    targets: [SMO]
  vorasidenib:
    names: [vorasidenib citrate]
    brands: {Voranigo: []}
    codes: [AG-881]
    class: [IDH inhibitor]
    targets: [IDH1, IDH2]
  voriconazole:
    brands: {Vfend: []}
    class: [antifungal]
  vorinostat:
    names: [suberoylanilide hydroxamic acid]
    brands: {Zolinza: [US, CA, JP, AU]}
    class: [HDAC inhibitor]
    targets: [HDAC]
    exact: [SAHA]
  warfarin:
    names: [warfarin sodium]
    brands: {Coumadin: [], Jantoven: [US]}
    class: [anticoagulant]
  zanidatamab:
    names: [zanidatamab-hrii]
    brands: {Ziihera: []}
    codes: [ZW25]
    class: [bispecific antibody, anti-HER2 antibody]
    targets: [ERBB2]
  zanubrutinib:
    brands: {Brukinsa: []}
    codes: [BGB-3111]
    class: [BTK inhibitor]
    targets: [BTK]
  zenocutuzumab:
    names: [zenocutuzumab-zbco]
    brands: {Bizengri: [US]}
    codes: [MCLA-128]
    class: [bispecific antibody]
    targets: [ERBB2, HER3, NRG1]
  zidovudine:
    names: [azidothymidine]
    brands: {Retrovir: []}
    class: [antiretroviral]
  ziftomenib:
    brands: {Komzifti: [US]}
    codes: [KO-539]
    class: [menin inhibitor]
    targets: [menin]
  zolbetuximab:
    names: [zolbetuximab-clzb]
    brands: {Vyloy: []}
    codes: [IMAB362]
    class: [anti-CLDN18.2 antibody]
    targets: [CLDN18.2]
  zoledronic acid:
    names: [zoledronate]
    brands: {Zometa: [], Reclast: [US], Aclasta: [EU, UK, CA, AU]}
    misspellings: [zolendronic acid]
    class: [bisphosphonate]
  zongertinib:
    brands: {Hernexeos: []}
    codes: [BI 1810631]
    class: [HER2 inhibitor]
    targets: [ERBB2]

qualifiers:
  class:
    values:
      5-alpha reductase inhibitor: {phrases: [5-alpha reductase inhibitor, 5α-reductase inhibitor], within: [hormone therapy]}
      5-HT3 receptor antagonist:
        phrases: [
          5-HT3 receptor antagonist, 5-HT3 antagonist, serotonin receptor antagonist, serotonin antagonist,
          5-hydroxytryptamine-3 receptor antagonist
        ]
        within: [antiemetic]
      adrenal cytotoxic agent: {phrases: [adrenal cytotoxic agent, adrenolytic drug], within: [antineoplastic]}
      AKT inhibitor: {phrases: [AKT inhibitor], within: [kinase inhibitor]}
      ALK inhibitor:
        phrases: [ALK inhibitor, anaplastic lymphoma kinase inhibitor]
        within: [tyrosine kinase inhibitor]
      alkyl sulfonate: {phrases: [alkyl sulfonate, alkyl sulphonate, alkylsulfonate], within: [alkylating agent]}
      alkylating agent: {phrases: [alkylating agent, alkylating drug, alkylator], within: [chemotherapy]}
      analgesic: {phrases: [analgesic, pain reliever, painkiller], within: [supportive care drug]}
      androgen: {phrases: [androgen therapy, anabolic steroid], within: [hormone therapy]}
      androgen receptor inhibitor:
        phrases: [
          androgen receptor inhibitor, androgen receptor antagonist, androgen receptor pathway inhibitor,
          androgen receptor signaling inhibitor, androgen receptor signalling inhibitor
        ]
        within: [antiandrogen]
      angiogenesis inhibitor:
        phrases: [angiogenesis inhibitor, antiangiogenic agent, anti-angiogenic agent, antiangiogenic drug, anti-angiogenic drug]
        within: [targeted therapy]
      anthracycline: {phrases: [anthracycline, anthracycline antibiotic], within: [antitumor antibiotic]}
      anti-CCR4 antibody: {phrases: [anti-CCR4 antibody, CCR4-directed antibody], within: [monoclonal antibody]}
      anti-CD19 antibody: {phrases: [anti-CD19 antibody, CD19-directed antibody], within: [monoclonal antibody]}
      anti-CD20 antibody:
        phrases: [
          anti-CD20 antibody, anti-CD20 monoclonal antibody, CD20-directed antibody, CD20-directed cytolytic antibody, CD20 antibody
        ]
        within: [monoclonal antibody]
      anti-CD38 antibody:
        phrases: [
          anti-CD38 antibody, anti-CD38 monoclonal antibody, CD38-directed antibody, CD38-directed cytolytic antibody, CD38 antibody
        ]
        within: [monoclonal antibody]
      anti-CD52 antibody:
        phrases: [anti-CD52 antibody, anti-CD52 monoclonal antibody, CD52-directed antibody]
        within: [monoclonal antibody]
      anti-CLDN18.2 antibody:
        phrases: [anti-CLDN18.2 antibody, claudin 18.2-directed antibody, claudin 18.2-directed cytolytic antibody]
        within: [monoclonal antibody]
      anti-CSF1R antibody: {phrases: [anti-CSF1R antibody, CSF-1R-blocking antibody], within: [monoclonal antibody]}
      anti-EGFR antibody:
        phrases: [anti-EGFR antibody, anti-EGFR monoclonal antibody, EGFR antibody]
        within: [monoclonal antibody, EGFR inhibitor]
      anti-GD2 antibody:
        phrases: [anti-GD2 antibody, GD2-binding monoclonal antibody, anti-GD2 monoclonal antibody]
        within: [monoclonal antibody]
      anti-HER2 antibody:
        phrases: [anti-HER2 antibody, anti-HER2 monoclonal antibody, HER2-directed antibody, HER2/neu receptor antagonist, HER2 antibody]
        within: [monoclonal antibody, HER2 inhibitor]
      anti-IL-6 antibody: {phrases: [anti-IL-6 antibody, interleukin-6 antagonist, IL-6 antagonist], within: [monoclonal antibody]}
      anti-infective: {phrases: [anti-infective, anti-infective drug], within: [supportive care drug]}
      anti-PDGFRA antibody:
        phrases: [anti-PDGFRA antibody, PDGFR-alpha blocking antibody, PDGFR-α blocking antibody]
        within: [monoclonal antibody]
      anti-SLAMF7 antibody:
        phrases: [anti-SLAMF7 antibody, SLAMF7-directed antibody, SLAMF7-directed immunostimulatory antibody]
        within: [monoclonal antibody]
      anti-TIGIT antibody: {phrases: [anti-TIGIT antibody, TIGIT inhibitor], within: [immune checkpoint inhibitor]}
      anti-VEGFR2 antibody: {phrases: [anti-VEGFR2 antibody, VEGFR2 antagonist], within: [monoclonal antibody, angiogenesis inhibitor]}
      anti-VWF nanobody: {phrases: [nanobody, von Willebrand factor-directed antibody fragment], within: [supportive care drug]}
      antiandrogen: {phrases: [antiandrogen, anti-androgen], within: [hormone therapy]}
      antibiotic: {phrases: [antibacterial agent, antibacterial drug], within: [anti-infective]}
      antibody-drug conjugate:
        phrases: [antibody-drug conjugate, antibody conjugate, drug-antibody conjugate]
        exact: [ADC]
        within: [targeted therapy]
      anticoagulant: {phrases: [anticoagulant, blood thinner], within: [supportive care drug]}
      anticonvulsant: {phrases: [anticonvulsant, antiepileptic drug, antiepileptic], within: [supportive care drug]}
      antidepressant: {phrases: [antidepressant], within: [supportive care drug]}
      antidiabetic: {phrases: [antidiabetic drug, glucose-lowering drug, biguanide]}
      antidiarrheal: {phrases: [antidiarrheal, antidiarrhoeal, antidiarrheal drug], within: [supportive care drug]}
      antidote: {phrases: [antidote], within: [supportive care drug]}
      antiemetic: {phrases: [antiemetic, antiemetic drug, antinausea drug, anti-nausea drug], within: [supportive care drug]}
      antifolate:
        phrases: [
          antifolate, folate antagonist, folic acid antagonist, folate analog metabolic inhibitor, dihydrofolate reductase inhibitor
        ]
        within: [antimetabolite]
      antifungal: {phrases: [antifungal, antifungal drug, azole antifungal], within: [anti-infective]}
      antihistamine: {phrases: [antihistamine], within: [supportive care drug]}
      antihypertensive: {phrases: [antihypertensive, antihypertensive drug], within: [supportive care drug]}
      antimetabolite: {phrases: [antimetabolite], within: [chemotherapy]}
      antimicrotubule agent:
        phrases: [antimicrotubule agent, microtubule inhibitor, antimitotic agent, mitotic inhibitor]
        within: [chemotherapy]
      antineoplastic: {phrases: []}
      antipsychotic: {phrases: [antipsychotic, atypical antipsychotic], within: [supportive care drug]}
      antiretroviral: {phrases: [antiretroviral, antiretroviral drug], within: [antiviral]}
      antithrombotic agent: {phrases: [antithrombotic agent], within: [supportive care drug]}
      antitumor antibiotic: {phrases: [antitumor antibiotic, antitumour antibiotic, cytotoxic antibiotic], within: [chemotherapy]}
      antiviral: {phrases: [antiviral, antiviral drug], within: [anti-infective]}
      aromatase inhibitor: {phrases: [aromatase inhibitor], within: [hormone therapy]}
      arsenical: {phrases: [arsenical], within: [antineoplastic]}
      asparaginase: {phrases: [asparagine specific enzyme], within: [chemotherapy]}
      Aurora kinase inhibitor: {phrases: [Aurora kinase inhibitor, Aurora A kinase inhibitor], within: [kinase inhibitor]}
      BCG immunotherapy: {phrases: [BCG immunotherapy], within: [immunotherapy]}
      BCL-2 inhibitor: {phrases: [BCL-2 inhibitor, BCL2 inhibitor, BH3 mimetic], within: [targeted therapy]}
      BCR-ABL inhibitor:
        phrases: [BCR-ABL inhibitor, "BCR::ABL1 inhibitor", BCR-ABL1 inhibitor, STAMP inhibitor]
        within: [tyrosine kinase inhibitor]
      beta blocker: {phrases: [beta blocker, beta-adrenergic blocker], within: [supportive care drug]}
      bispecific antibody:
        phrases: [bispecific antibody, bispecific monoclonal antibody, bispecific antibodies]
        within: [targeted therapy]
      bispecific T-cell engager:
        phrases: [bispecific T-cell engager, T-cell engager, T-cell engaging antibody, bispecific T-cell engaging antibody]
        exact: [BiTE]
        within: [bispecific antibody, immunotherapy]
      bisphosphonate: {phrases: [bisphosphonate, diphosphonate], within: [bone-modifying agent]}
      bone-modifying agent:
        phrases: [bone-modifying agent, bone-modifying drug, bone resorption inhibitor, antiresorptive agent]
        within: [supportive care drug]
      BRAF inhibitor: {phrases: [BRAF inhibitor, B-RAF inhibitor, BRAF kinase inhibitor], within: [RAF inhibitor]}
      BTK inhibitor:
        phrases: [BTK inhibitor]
        within: [tyrosine kinase inhibitor]
      calcineurin inhibitor: {phrases: [calcineurin inhibitor], within: [immunosuppressant]}
      cancer vaccine:
        phrases: [cancer vaccine, therapeutic cancer vaccine, cancer treatment vaccine, treatment vaccine]
        within: [immunotherapy]
      cannabinoid: {phrases: [cannabinoid], within: [antiemetic]}
      CAR T-cell therapy:
        phrases: [
          CAR T-cell therapy, CAR T therapy, chimeric antigen receptor T-cell therapy, chimeric antigen receptor T cell, CAR T cell, CAR-T
        ]
        within: [cell therapy]
      CDK4/6 inhibitor:
        phrases: [
          CDK4/6 inhibitor, CDK 4/6 inhibitor, CDK4 and CDK6 inhibitor, CDK4/CDK6 inhibitor, cyclin-dependent kinase 4/6 inhibitor,
          cyclin-dependent kinase 4 and 6 inhibitor
        ]
        within: [kinase inhibitor]
      cell therapy:
        phrases: [cell therapy, cellular therapy, adoptive cell therapy, cellular immunotherapy, adoptive cellular therapy]
        within: [immunotherapy]
      chemotherapy:
        phrases: [
          chemotherapy drug, chemotherapy agent, chemotherapeutic agent, chemotherapeutic drug, cytotoxic drug, cytotoxic agent,
          cytotoxic chemotherapy
        ]
        within: [antineoplastic]
      cholinergic agonist: {phrases: [cholinergic agonist, sialagogue], within: [supportive care drug]}
      colony-stimulating factor: {phrases: [colony-stimulating factor, myeloid growth factor], within: [supportive care drug]}
      complement inhibitor: {phrases: [complement inhibitor, C5 inhibitor], within: [monoclonal antibody]}
      corticosteroid: {phrases: [corticosteroid, glucocorticoid, glucocorticosteroid]}
      COX-2 inhibitor: {phrases: [COX-2 inhibitor, cyclooxygenase-2 inhibitor], within: [NSAID]}
      CSF1R inhibitor:
        phrases: [CSF1R inhibitor, CSF-1R inhibitor, colony-stimulating factor 1 receptor inhibitor]
        within: [kinase inhibitor]
      CTLA-4 inhibitor: {phrases: [CTLA-4 inhibitor, anti-CTLA-4 antibody, CTLA-4 blocker], within: [immune checkpoint inhibitor]}
      CXCR4 antagonist:
        phrases: [CXCR4 antagonist, CXCR4 inhibitor, stem cell mobilizer, stem cell mobiliser]
        within: [supportive care drug]
      CYP17 inhibitor:
        phrases: [CYP17 inhibitor, androgen biosynthesis inhibitor, androgen synthesis inhibitor]
        within: [hormone therapy]
      cytokine: {phrases: [cytokine therapy, recombinant cytokine], within: [immunotherapy]}
      cytoprotective agent:
        phrases: [cytoprotective agent, chemoprotectant, cytoprotectant, radioprotector]
        within: [supportive care drug]
      dopamine agonist: {phrases: [dopamine agonist]}
      dopamine antagonist: {phrases: [dopamine antagonist, dopamine receptor antagonist], within: [antiemetic]}
      EGFR inhibitor:
        phrases: [EGFR inhibitor, epidermal growth factor receptor inhibitor]
        within: [targeted therapy]
      epothilone: {phrases: [epothilone, epothilone B analog, epothilone B analogue], within: [antimicrotubule agent]}
      erythroid maturation agent: {phrases: [erythroid maturation agent], within: [supportive care drug]}
      erythropoiesis-stimulating agent:
        phrases: [erythropoiesis-stimulating agent, erythropoietin-stimulating agent, erythropoietic agent]
        within: [supportive care drug]
      estrogen: {phrases: [estrogen therapy, oestrogen therapy, synthetic estrogen, synthetic oestrogen], within: [hormone therapy]}
      EZH2 inhibitor: {phrases: [EZH2 inhibitor, EZH1/2 inhibitor], within: [targeted therapy]}
      FAK inhibitor: {phrases: [FAK inhibitor, focal adhesion kinase inhibitor], within: [kinase inhibitor]}
      FGFR inhibitor:
        phrases: [FGFR inhibitor, FGFR kinase inhibitor, fibroblast growth factor receptor inhibitor]
        within: [tyrosine kinase inhibitor]
      FLT3 inhibitor: {phrases: [FLT3 inhibitor], within: [kinase inhibitor]}
      fluoropyrimidine: {phrases: [fluoropyrimidine, fluorinated pyrimidine], within: [pyrimidine analog]}
      folate analog: {phrases: [folate analog, folate analogue, reduced folate], within: [supportive care drug]}
      fusion toxin:
        phrases: [
          fusion toxin, CD123-directed cytotoxin, IL2-receptor-directed cytotoxin, IL-2 receptor-directed cytotoxin, fusion protein toxin
        ]
        within: [targeted therapy]
      G-CSF: {phrases: [granulocyte colony-stimulating factor, G-CSF, GCSF], within: [colony-stimulating factor]}
      gamma secretase inhibitor: {phrases: [gamma secretase inhibitor, γ-secretase inhibitor], within: [targeted therapy]}
      gene therapy: {phrases: [gene therapy, adenoviral vector-based gene therapy, adenoviral gene therapy]}
      ghrelin receptor agonist: {phrases: [ghrelin receptor agonist], within: [supportive care drug]}
      GM-CSF: {phrases: [granulocyte-macrophage colony-stimulating factor, GM-CSF], within: [colony-stimulating factor]}
      GnRH agonist:
        phrases: [
          GnRH agonist, gonadotropin-releasing hormone agonist, gonadotrophin-releasing hormone agonist, LHRH agonist,
          luteinizing hormone-releasing hormone agonist, luteinising hormone-releasing hormone agonist, GnRH analog, GnRH analogue,
          LHRH analog, LHRH analogue
        ]
        within: [hormone therapy]
      GnRH antagonist:
        phrases: [
          GnRH antagonist, gonadotropin-releasing hormone antagonist, gonadotrophin-releasing hormone antagonist, LHRH antagonist,
          GnRH receptor antagonist
        ]
        within: [hormone therapy]
      growth hormone receptor antagonist: {phrases: [growth hormone receptor antagonist], within: [hormone therapy]}
      H2 blocker: {phrases: [H2 blocker, H2 receptor antagonist, histamine H2 receptor antagonist], within: [supportive care drug]}
      halichondrin analog:
        phrases: [halichondrin analog, halichondrin analogue, halichondrin B analog, halichondrin B analogue]
        within: [antimicrotubule agent]
      HDAC inhibitor: {phrases: [HDAC inhibitor, histone deacetylase inhibitor], within: [targeted therapy]}
      hedgehog pathway inhibitor:
        phrases: [
          hedgehog pathway inhibitor, hedgehog inhibitor, SMO inhibitor, smoothened inhibitor, smoothened antagonist,
          sonic hedgehog inhibitor
        ]
        within: [targeted therapy]
      HER2 inhibitor: {phrases: [HER2 inhibitor, HER2 kinase inhibitor], within: [targeted therapy]}
      HIF-2α inhibitor:
        phrases: [
          HIF-2α inhibitor, HIF-2alpha inhibitor, hypoxia-inducible factor 2 alpha inhibitor, hypoxia-inducible factor inhibitor,
          HIF2A inhibitor
        ]
        within: [targeted therapy]
      hormone therapy:
        phrases: [
          hormone therapy drug, hormonal agent, endocrine agent, hormonal drug, endocrine drug, hormonal therapy, hormone therapy,
          endocrine therapy
        ]
        within: [antineoplastic]
      HPV vaccine: {phrases: [HPV vaccine, human papillomavirus vaccine], within: [vaccine]}
      HSP90 inhibitor: {phrases: [HSP90 inhibitor, heat shock protein 90 inhibitor], within: [targeted therapy]}
      hypomethylating agent:
        phrases: [hypomethylating agent, DNA methyltransferase inhibitor, demethylating agent, DNA hypomethylating agent]
        within: [antimetabolite]
      IDH inhibitor:
        phrases: [IDH inhibitor, isocitrate dehydrogenase inhibitor, IDH1/2 inhibitor, IDH1 and IDH2 inhibitor]
        within: [targeted therapy]
      IDH1 inhibitor: {phrases: [IDH1 inhibitor, isocitrate dehydrogenase-1 inhibitor], within: [IDH inhibitor]}
      IDH2 inhibitor: {phrases: [IDH2 inhibitor, isocitrate dehydrogenase-2 inhibitor], within: [IDH inhibitor]}
      IL-15 receptor agonist: {phrases: [IL-15 receptor agonist, interleukin-15 receptor agonist, IL-15 superagonist], within: [cytokine]}
      IL-6 receptor inhibitor:
        phrases: [IL-6 receptor inhibitor, IL-6 receptor antagonist, interleukin-6 receptor antagonist, interleukin-6 receptor inhibitor]
        within: [monoclonal antibody]
      imipridone: {phrases: [imipridone, protease activator], within: [targeted therapy]}
      immune checkpoint inhibitor:
        phrases: [immune checkpoint inhibitor, checkpoint inhibitor, checkpoint blocker, immune checkpoint blocker]
        exact: [ICI]
        within: [immunotherapy, monoclonal antibody]
      immune response modifier:
        phrases: [immune response modifier, biological response modifier, biologic response modifier, TLR7 agonist]
        within: [immunotherapy]
      immunomodulatory drug:
        phrases: [
          immunomodulatory drug, immunomodulatory imide drug, immunomodulating agent, immunomodulatory agent, thalidomide analog,
          thalidomide analogue, IMiD
        ]
        within: [antineoplastic]
      immunosuppressant: {phrases: [immunosuppressant, immunosuppressive agent, immunosuppressive drug]}
      immunotherapy:
        phrases: [immunotherapy drug, immunotherapeutic agent, immunotherapeutic drug, immuno-oncology drug, immunotherapy agent]
        within: [antineoplastic]
      immunotoxin: {phrases: [immunotoxin, CD22-directed cytotoxin], within: [targeted therapy]}
      interferon: {phrases: [interferon, recombinant interferon], within: [cytokine]}
      interleukin: {phrases: [interleukin, recombinant interleukin], within: [cytokine]}
      iron chelator: {phrases: [iron chelator, iron chelating agent], within: [supportive care drug]}
      JAK inhibitor:
        phrases: [JAK inhibitor, Janus kinase inhibitor, Janus-associated kinase inhibitor, JAK2 inhibitor, JAK1/2 inhibitor]
        within: [kinase inhibitor]
      keratinocyte growth factor:
        phrases: [keratinocyte growth factor, human keratinocyte growth factor]
        within: [supportive care drug]
      kinase inhibitor: {phrases: [kinase inhibitor], within: [targeted therapy]}
      protein kinase inhibitor: {phrases: [protein kinase inhibitor], within: [kinase inhibitor]}
      KIT inhibitor:
        phrases: [KIT inhibitor, c-KIT inhibitor, KIT/PDGFRA inhibitor]
        within: [tyrosine kinase inhibitor]
      KRAS G12C inhibitor: {phrases: [KRAS G12C inhibitor, KRAS inhibitor, RAS GTPase family inhibitor], within: [targeted therapy]}
      LAG-3 inhibitor: {phrases: [LAG-3 inhibitor, anti-LAG-3 antibody], within: [immune checkpoint inhibitor]}
      local anesthetic: {phrases: [local anesthetic, local anaesthetic], within: [supportive care drug]}
      low molecular weight heparin: {phrases: [low molecular weight heparin, LMWH], within: [anticoagulant]}
      MEK inhibitor: {phrases: [MEK inhibitor, MEK1/2 inhibitor, MEK1 and MEK2 inhibitor], within: [kinase inhibitor]}
      menin inhibitor: {phrases: [menin inhibitor], within: [targeted therapy]}
      MET inhibitor: {phrases: [MET inhibitor, c-MET inhibitor], within: [tyrosine kinase inhibitor]}
      monoclonal antibody:
        phrases: [
          monoclonal antibody, monoclonal antibodies, humanized monoclonal antibody, humanised monoclonal antibody,
          chimeric monoclonal antibody
        ]
        within: [targeted therapy]
      mTOR inhibitor:
        phrases: [
          mTOR inhibitor, mammalian target of rapamycin inhibitor, mechanistic target of rapamycin inhibitor, mTOR kinase inhibitor
        ]
        within: [kinase inhibitor]
      multi-kinase inhibitor:
        phrases: [
          multi-kinase inhibitor, multikinase inhibitor, multiple kinase inhibitor, multitargeted kinase inhibitor,
          multi-targeted kinase inhibitor, multi-target kinase inhibitor
        ]
        within: [kinase inhibitor]
      nitrogen mustard: {phrases: [nitrogen mustard], within: [alkylating agent]}
      nitrosourea: {phrases: [nitrosourea], within: [alkylating agent]}
      NK1 receptor antagonist:
        phrases: [
          NK1 receptor antagonist, NK-1 receptor antagonist, neurokinin-1 receptor antagonist,
          substance P/neurokinin-1 receptor antagonist, NK1 antagonist
        ]
        within: [antiemetic]
      nonsteroidal antiandrogen: {phrases: [nonsteroidal antiandrogen, non-steroidal antiandrogen], within: [antiandrogen]}
      NSAID: {phrases: [nonsteroidal anti-inflammatory drug, non-steroidal anti-inflammatory drug, NSAID], within: [analgesic]}
      oncolytic virus:
        phrases: [oncolytic virus, oncolytic viral therapy, oncolytic virus therapy, oncolytic viruses]
        within: [immunotherapy]
      opioid analgesic: {phrases: [opioid analgesic, opioid], within: [analgesic]}
      opioid antagonist: {phrases: [opioid antagonist, peripherally acting mu-opioid receptor antagonist], within: [supportive care drug]}
      ornithine decarboxylase inhibitor: {phrases: [ornithine decarboxylase inhibitor], within: [antineoplastic]}
      PARP inhibitor:
        phrases: [
          PARP inhibitor, poly (ADP-ribose) polymerase inhibitor, poly(ADP-ribose) polymerase inhibitor,
          poly ADP-ribose polymerase inhibitor, PARPi
        ]
        within: [targeted therapy]
      PD-1 inhibitor:
        phrases: [
          PD-1 inhibitor, anti-PD-1 antibody, PD-1 blocker, PD-1-blocking antibody, programmed death receptor-1-blocking antibody,
          programmed death-1 inhibitor
        ]
        within: [PD-1/PD-L1 inhibitor]
      PD-1/PD-L1 inhibitor:
        phrases: [PD-1/PD-L1 inhibitor, PD-(L)1 inhibitor, PD-1 or PD-L1 inhibitor, PD-1 and PD-L1 inhibitor]
        within: [immune checkpoint inhibitor]
      PD-L1 inhibitor:
        phrases: [
          PD-L1 inhibitor, anti-PD-L1 antibody, PD-L1 blocker, PD-L1-blocking antibody, programmed death-ligand 1 blocking antibody
        ]
        within: [PD-1/PD-L1 inhibitor]
      photosensitizer: {phrases: [photosensitizer, photosensitiser, photosensitizing agent, photosensitising agent]}
      PI3K inhibitor:
        phrases: [PI3K inhibitor, phosphatidylinositol 3-kinase inhibitor, phosphoinositide 3-kinase inhibitor]
        within: [kinase inhibitor]
      platelet-lowering agent: {phrases: [platelet-reducing agent, platelet-lowering agent]}
      platinum agent:
        phrases: [platinum agent, platinum drug, platinum compound, platinum-based drug]
        within: [chemotherapy]
      progestin: {phrases: [progestin, progestogen, progestational agent], within: [hormone therapy]}
      proteasome inhibitor: {phrases: [proteasome inhibitor], within: [targeted therapy]}
      protein synthesis inhibitor: {phrases: [protein synthesis inhibitor], within: [chemotherapy]}
      proton pump inhibitor: {phrases: [proton pump inhibitor], exact: [PPI], within: [supportive care drug]}
      purine analog:
        phrases: [purine analog, purine analogue, purine nucleoside analog, purine nucleoside analogue, purine antagonist]
        within: [antimetabolite]
      pyrimidine analog:
        phrases: [
          pyrimidine analog, pyrimidine analogue, pyrimidine nucleoside analog, pyrimidine antagonist, nucleoside metabolic inhibitor
        ]
        within: [antimetabolite]
      radiopharmaceutical:
        phrases: [
          radiopharmaceutical, radioligand therapy, radioligand, radioimmunotherapy, radionuclide therapy,
          peptide receptor radionuclide therapy, PRRT, radioactive therapeutic agent, radiolabeled somatostatin analog
        ]
        within: [antineoplastic]
      RAF inhibitor:
        phrases: [RAF inhibitor, pan-RAF inhibitor, RAF kinase inhibitor, type II RAF inhibitor]
        within: [kinase inhibitor]
      RANKL inhibitor: {phrases: [RANKL inhibitor, RANK ligand inhibitor], within: [bone-modifying agent]}
      recombinant TSH: {phrases: [recombinant TSH, thyroid stimulating hormone]}
      RET inhibitor: {phrases: [RET inhibitor, RET kinase inhibitor], within: [tyrosine kinase inhibitor]}
      retinoid: {phrases: [retinoid]}
      ROCK2 inhibitor: {phrases: [ROCK2 inhibitor], within: [kinase inhibitor]}
      ROS1 inhibitor: {phrases: [ROS1 inhibitor], within: [tyrosine kinase inhibitor]}
      sclerosing agent: {phrases: [sclerosing agent], within: [supportive care drug]}
      SERD:
        phrases: [
          selective estrogen receptor degrader, selective oestrogen receptor degrader, SERD, estrogen receptor antagonist,
          oestrogen receptor antagonist, estrogen receptor downregulator
        ]
        within: [hormone therapy]
      SERM: {phrases: [selective estrogen receptor modulator, selective oestrogen receptor modulator, SERM], within: [hormone therapy]}
      somatostatin analog: {phrases: [somatostatin analog, somatostatin analogue], within: [hormone therapy]}
      steroidogenesis inhibitor: {phrases: [steroidogenesis inhibitor, cortisol synthesis inhibitor], within: [hormone therapy]}
      supportive care drug: {phrases: [supportive care drug, supportive drug]}
      SYK inhibitor: {phrases: [SYK inhibitor], within: [tyrosine kinase inhibitor]}
      targeted therapy: {phrases: []}
      taxane: {phrases: [taxane], within: [antimicrotubule agent]}
      TCR therapy: {phrases: [TCR therapy, T-cell receptor therapy, TCR T-cell therapy], within: [cell therapy]}
      telomerase inhibitor: {phrases: [telomerase inhibitor, oligonucleotide telomerase inhibitor], within: [targeted therapy]}
      thrombopoietin receptor agonist: {phrases: [thrombopoietin receptor agonist, TPO receptor agonist], within: [supportive care drug]}
      TIL therapy:
        phrases: [TIL therapy, tumor-infiltrating lymphocyte therapy, tumour-infiltrating lymphocyte therapy]
        within: [cell therapy]
      TNF inhibitor:
        phrases: [TNF inhibitor, tumor necrosis factor inhibitor, tumour necrosis factor inhibitor, TNF blocker]
        within: [immunosuppressant]
      topical analgesic: {phrases: [topical analgesic], within: [analgesic]}
      topoisomerase I inhibitor:
        phrases: [topoisomerase I inhibitor, topoisomerase 1 inhibitor, camptothecin analog, camptothecin analogue]
        within: [topoisomerase inhibitor]
      topoisomerase II inhibitor:
        phrases: [topoisomerase II inhibitor, topoisomerase 2 inhibitor, podophyllotoxin derivative, epipodophyllotoxin]
        within: [topoisomerase inhibitor]
      topoisomerase inhibitor: {phrases: [topoisomerase inhibitor], within: [chemotherapy]}
      triazene: {phrases: [triazene], within: [alkylating agent]}
      TRK inhibitor:
        phrases: [TRK inhibitor, NTRK inhibitor, tropomyosin receptor kinase inhibitor]
        within: [tyrosine kinase inhibitor]
      tyrosine kinase inhibitor:
        phrases: [tyrosine kinase inhibitor, protein tyrosine kinase inhibitor, TKI]
        within: [kinase inhibitor]
      urate oxidase: {phrases: [recombinant urate oxidase, urate oxidase], within: [supportive care drug]}
      vaccine: {phrases: [preventive vaccine, prophylactic vaccine]}
      VEGF inhibitor:
        phrases: [VEGF inhibitor, vascular endothelial growth factor inhibitor, anti-VEGF antibody]
        within: [angiogenesis inhibitor]
      VEGFR inhibitor:
        phrases: [VEGFR inhibitor, VEGF receptor inhibitor]
        within: [angiogenesis inhibitor, tyrosine kinase inhibitor]
      vinca alkaloid: {phrases: [vinca alkaloid], within: [antimicrotubule agent]}
      xanthine oxidase inhibitor: {phrases: [xanthine oxidase inhibitor], within: [supportive care drug]}
      XPO1 inhibitor:
        phrases: [XPO1 inhibitor, nuclear export inhibitor, selective inhibitor of nuclear export, exportin 1 inhibitor]
        within: [targeted therapy]
  gene:
    values:
      5-alpha reductase: {phrases: [5-alpha reductase, 5α-reductase]}
      5-HT3 receptor: {phrases: [5-HT3 receptor, 5-HT3]}
      adenosine deaminase: {phrases: [adenosine deaminase]}
      AKT: {phrases: [protein kinase B, AKT1/2/3], exact: [AKT]}
      AKT1: {phrases: [AKT1], within: [AKT]}
      ALK: {phrases: [anaplastic lymphoma kinase, EML4-ALK, NPM-ALK], exact: [ALK]}
      androgen receptor: {phrases: [androgen receptor], exact: [AR]}
      angiogenesis:
        phrases: [
          angiogenesis, blood vessel formation, new blood vessel growth, formation of new blood vessels, growth of new blood vessels,
          blood vessel growth
        ]
      APC: {phrases: [adenomatous polyposis coli gene, APC gene], exact: [APC]}
      ARID1A: {phrases: [ARID1A]}
      aromatase: {phrases: [aromatase, CYP19A1]}
      asparagine: {phrases: [asparagine]}
      ASXL1: {phrases: [ASXL1]}
      ASXL2: {phrases: [ASXL2]}
      ATM: {phrases: [ATM gene, ataxia telangiectasia mutated], exact: [ATM]}
      ATRX: {phrases: [ATRX]}
      AURKA: {phrases: [AURKA, Aurora kinase A, Aurora A kinase]}
      AXL: {phrases: [AXL receptor tyrosine kinase], exact: [AXL]}
      BAP1: {phrases: [BAP1]}
      BCL2: {phrases: [BCL2, BCL-2, B-cell lymphoma 2]}
      BCL6: {phrases: [BCL6]}
      BCMA: {phrases: [BCMA, B-cell maturation antigen, TNFRSF17]}
      BCR-ABL: {phrases: [BCR-ABL, "BCR::ABL1", BCR-ABL1, BCR/ABL, BCR/ABL1, ABL1], exact: [ABL]}
      BRAF: {phrases: [BRAF, B-RAF], within: [RAF]}
      BRCA: {phrases: [BRCA, BRCA1/2, BRCA1 and BRCA2, BRCA1 or BRCA2]}
      BRCA1: {phrases: [BRCA1], within: [BRCA]}
      BRCA2: {phrases: [BRCA2], within: [BRCA]}
      BRIP1: {phrases: [BRIP1]}
      BTK: {phrases: [BTK, Bruton tyrosine kinase, "Bruton's tyrosine kinase"]}
      C5: {phrases: [complement component C5, complement C5, complement protein C5]}
      calcineurin: {phrases: [calcineurin]}
      CALR: {phrases: [calreticulin], exact: [CALR]}
      cannabinoid receptor: {phrases: [cannabinoid receptor]}
      CBFB-MYH11: {phrases: ["CBFB::MYH11", CBFB-MYH11]}
      CCND1: {phrases: [CCND1, cyclin D1]}
      CCR4: {phrases: [CCR4, CC chemokine receptor 4]}
      CD123: {phrases: [CD123, IL3RA, interleukin-3 receptor alpha]}
      CD19: {phrases: [CD19]}
      CD20: {phrases: [CD20, MS4A1]}
      CD22: {phrases: [CD22]}
      CD25: {phrases: [CD25], within: [IL-2 receptor]}
      CD3: {phrases: [CD3]}
      CD30: {phrases: [CD30, TNFRSF8]}
      CD33: {phrases: [CD33]}
      CD34: {phrases: [CD34]}
      CD38: {phrases: [CD38]}
      CD52: {phrases: [CD52]}
      CD79B: {phrases: [CD79B]}
      CDH1: {phrases: [CDH1, E-cadherin]}
      CDK4: {phrases: [CDK4, cyclin-dependent kinase 4]}
      CDK6: {phrases: [CDK6, cyclin-dependent kinase 6]}
      CDKN2A: {phrases: [CDKN2A, p16INK4a]}
      CEBPA: {phrases: [CEBPA]}
      cereblon: {phrases: [cereblon, CRBN]}
      CHEK2: {phrases: [CHEK2]}
      CLDN18.2: {phrases: [CLDN18.2, claudin 18.2, claudin 18 isoform 2]}
      CLPP: {phrases: [CLPP, caseinolytic protease P]}
      COX-1: {phrases: [COX-1, cyclooxygenase-1]}
      COX-2: {phrases: [COX-2, cyclooxygenase-2]}
      CSF1R: {phrases: [CSF1R, CSF-1R, colony-stimulating factor 1 receptor]}
      CTLA-4: {phrases: [CTLA-4, CTLA4, cytotoxic T-lymphocyte-associated protein 4, cytotoxic T-lymphocyte antigen 4]}
      CTNNB1: {phrases: [CTNNB1, beta-catenin, β-catenin]}
      CXCR4: {phrases: [CXCR4]}
      CYP11B1: {phrases: [CYP11B1, 11-beta-hydroxylase, 11β-hydroxylase]}
      CYP17A1: {phrases: [CYP17A1, CYP17, "17 alpha-hydroxylase/C17,20-lyase"]}
      DDR2: {phrases: [DDR2, discoidin domain receptor 2]}
      DHFR: {phrases: [DHFR, dihydrofolate reductase]}
      DICER1: {phrases: [DICER1]}
      DLL3: {phrases: [DLL3, delta-like ligand 3, delta-like protein 3]}
      DNA polymerase: {phrases: [DNA polymerase]}
      DNMT: {phrases: [DNMT, DNA methyltransferase]}
      DNMT3A: {phrases: [DNMT3A], within: [DNMT]}
      dopamine D2 receptor: {phrases: [dopamine D2 receptor, D2 receptor, dopamine receptor D2]}
      DPYD: {phrases: [DPYD, dihydropyrimidine dehydrogenase]}
      DRD2: {phrases: [DRD2], within: [dopamine D2 receptor]}
      EGFR: {phrases: [EGFR, epidermal growth factor receptor, HER1, ERBB1]}
      EPCAM: {phrases: [EPCAM]}
      EPO receptor: {phrases: [erythropoietin receptor, EPO receptor]}
      ERBB2: {phrases: [ERBB2, HER2, HER-2, HER2/neu, human epidermal growth factor receptor 2]}
      ERBB4: {phrases: [ERBB4, HER4]}
      ESR1: {phrases: [ESR1], within: [estrogen receptor]}
      estrogen receptor: {phrases: [estrogen receptor, oestrogen receptor, estrogen receptor alpha], exact: [ER]}
      EWSR1: {phrases: [EWSR1, EWS-FLI1, EWSR1-FLI1, "EWSR1::FLI1"]}
      EZH1: {phrases: [EZH1]}
      EZH2: {phrases: [EZH2, enhancer of zeste homolog 2]}
      factor Xa: {phrases: [factor Xa]}
      FAK: {phrases: [focal adhesion kinase, PTK2], exact: [FAK]}
      FGFR: {phrases: [FGFR, fibroblast growth factor receptor]}
      FGFR1: {phrases: [FGFR1], within: [FGFR]}
      FGFR2: {phrases: [FGFR2], within: [FGFR]}
      FGFR3: {phrases: [FGFR3], within: [FGFR]}
      FGFR4: {phrases: [FGFR4], within: [FGFR]}
      FLT3: {phrases: [FLT3, FLT-3, FMS-like tyrosine kinase 3]}
      FOLR1: {phrases: [FOLR1, folate receptor alpha, FRα, folate receptor 1]}
      G-CSF receptor: {phrases: [G-CSF receptor, CSF3R]}
      gamma secretase: {phrases: [gamma secretase, γ-secretase]}
      GD2: {phrases: [GD2, disialoganglioside GD2]}
      ghrelin receptor: {phrases: [ghrelin receptor]}
      GM-CSF receptor: {phrases: [GM-CSF receptor]}
      GNA11: {phrases: [GNA11]}
      GNAQ: {phrases: [GNAQ]}
      GNAS: {phrases: [GNAS]}
      GnRH receptor:
        phrases: [GnRH receptor, gonadotropin-releasing hormone receptor, gonadotrophin-releasing hormone receptor, LHRH receptor]
      gp100: {phrases: [gp100, glycoprotein 100]}
      GPRC5D: {phrases: [GPRC5D]}
      growth hormone receptor: {phrases: [growth hormone receptor]}
      HDAC: {phrases: [HDAC, histone deacetylase]}
      HER3: {phrases: [HER3, ERBB3]}
      HGF: {phrases: [hepatocyte growth factor], exact: [HGF]}
      HIF-2α: {phrases: [HIF-2α, HIF-2alpha, HIF2A, EPAS1, hypoxia-inducible factor 2 alpha]}
      HRAS: {phrases: [HRAS, H-RAS], within: [RAS]}
      HSP90: {phrases: [HSP90, heat shock protein 90]}
      IDH: {phrases: [IDH, isocitrate dehydrogenase, IDH1/2]}
      IDH1: {phrases: [IDH1, isocitrate dehydrogenase-1], within: [IDH]}
      IDH2: {phrases: [IDH2, isocitrate dehydrogenase-2], within: [IDH]}
      IFNAR: {phrases: [IFNAR, type I interferon receptor, interferon alpha receptor]}
      IL-15 receptor: {phrases: [IL-15 receptor, interleukin-15 receptor]}
      IL-2 receptor: {phrases: [IL-2 receptor, interleukin-2 receptor]}
      IL-6: {phrases: [IL-6, interleukin-6]}
      IL-6 receptor: {phrases: [IL-6 receptor, interleukin-6 receptor]}
      JAK: {phrases: [Janus kinase, JAK1/2], exact: [JAK]}
      JAK1: {phrases: [JAK1, Janus kinase 1], within: [JAK]}
      JAK2: {phrases: [JAK2, Janus kinase 2], within: [JAK]}
      KIT: {phrases: [c-KIT, CD117, KIT receptor, stem cell factor receptor], exact: [KIT]}
      KMT2A: {phrases: [KMT2A, MLL1, KMT2A rearrangement]}
      KRAS: {phrases: [KRAS, K-RAS], within: [RAS]}
      KRAS G12C: {phrases: [KRAS G12C, KRASG12C, KRAS p.G12C], within: [KRAS]}
      LAG-3: {phrases: [LAG-3, LAG3, lymphocyte-activation gene 3]}
      MAGE-A4: {phrases: [MAGE-A4, MAGEA4]}
      MDM2: {phrases: [MDM2]}
      MEK: {phrases: [MEK, MEK1/2, MEK1 and MEK2, mitogen-activated protein kinase kinase]}
      MEK1: {phrases: [MEK1, MAP2K1], within: [MEK]}
      MEK2: {phrases: [MEK2, MAP2K2], within: [MEK]}
      menin: {phrases: [menin, MEN1 gene]}
      MET: {phrases: [c-MET, hepatocyte growth factor receptor], exact: [MET]}
      MGMT: {phrases: [MGMT, O6-methylguanine-DNA methyltransferase]}
      MLH1: {phrases: [MLH1]}
      MSH2: {phrases: [MSH2]}
      MSH6: {phrases: [MSH6]}
      MTAP: {phrases: [MTAP]}
      mTOR: {phrases: [mTOR, mammalian target of rapamycin, mechanistic target of rapamycin]}
      MUC16: {phrases: [MUC16]}
      MUTYH: {phrases: [MUTYH]}
      MYC: {phrases: [c-MYC], exact: [MYC]}
      MYCN: {phrases: [MYCN, N-MYC]}
      MYD88: {phrases: [MYD88]}
      NECTIN4: {phrases: [NECTIN4, nectin-4]}
      NF1: {phrases: [neurofibromin, NF1 gene]}
      NF2: {phrases: [NF2 gene]}
      NK1 receptor: {phrases: [NK1 receptor, neurokinin-1 receptor]}
      norepinephrine transporter: {phrases: [norepinephrine transporter, noradrenaline transporter]}
      NOTCH1: {phrases: [NOTCH1]}
      NPM1: {phrases: [NPM1, nucleophosmin]}
      NRAS: {phrases: [NRAS, N-RAS], within: [RAS]}
      NRG1: {phrases: [NRG1, neuregulin 1]}
      NTRK:
        phrases: [NTRK, TRK, tropomyosin receptor kinase, NTRK1/2/3, "NTRK1, NTRK2, and NTRK3", neurotrophic tyrosine receptor kinase]
      NTRK1: {phrases: [NTRK1, TRKA], within: [NTRK]}
      NTRK2: {phrases: [NTRK2, TRKB], within: [NTRK]}
      NTRK3: {phrases: [NTRK3, TRKC, ETV6-NTRK3], within: [NTRK]}
      NUP98: {phrases: [NUP98]}
      ODC1: {phrases: [ODC1, ornithine decarboxylase]}
      PALB2: {phrases: [PALB2]}
      PAP: {phrases: [prostatic acid phosphatase]}
      PARP: {phrases: [PARP, poly (ADP-ribose) polymerase, poly(ADP-ribose) polymerase, PARP1, PARP2]}
      PD-1:
        phrases: [PD-1, PDCD1, programmed death-1, programmed cell death protein 1, programmed death receptor-1, programmed cell death 1]
      PD-L1: {phrases: [PD-L1, CD274, programmed death-ligand 1, programmed cell death ligand 1, programmed cell death 1 ligand 1]}
      PDE3: {phrases: [PDE3, phosphodiesterase 3]}
      PDGFR: {phrases: [PDGFR, platelet-derived growth factor receptor, PDGFRA/B]}
      PDGFRA: {phrases: [PDGFRA, PDGFR-alpha, PDGFRα, PDGFR-α, PDGFR-A, platelet-derived growth factor receptor alpha], within: [PDGFR]}
      PDGFRB: {phrases: [PDGFRB, PDGFR-beta, PDGFRβ, PDGFR-β, PDGFR-B, platelet-derived growth factor receptor beta], within: [PDGFR]}
      PI3K: {phrases: [PI3K, phosphoinositide 3-kinase, phosphatidylinositol 3-kinase]}
      PIK3CA: {phrases: [PIK3CA, PI3K alpha, PI3Kα], within: [PI3K]}
      PLCG2: {phrases: [PLCG2]}
      PlGF: {phrases: [PlGF, placental growth factor]}
      PML-RARA: {phrases: [PML-RARA, "PML::RARA", PML/RARA, PML-RAR-alpha, PML-RARα]}
      PMS2: {phrases: [PMS2]}
      POLE: {phrases: [POLE gene], exact: [POLE]}
      progesterone receptor: {phrases: [progesterone receptor]}
      proteasome: {phrases: [proteasome, 26S proteasome]}
      PSMA: {phrases: [PSMA, prostate-specific membrane antigen, FOLH1]}
      PTCH1: {phrases: [PTCH1]}
      PTEN: {phrases: [PTEN]}
      RAD51C: {phrases: [RAD51C]}
      RAD51D: {phrases: [RAD51D]}
      RAF: {phrases: [pan-RAF, RAF kinase, RAF1], exact: [RAF]}
      RANKL: {phrases: [RANKL, RANK ligand, receptor activator of nuclear factor kappa-B ligand, receptor activator of NF-κB ligand]}
      RAR: {phrases: [RARA, retinoic acid receptor]}
      RAS: {phrases: [RAS gene], exact: [RAS]}
      RB1: {phrases: [RB1, retinoblastoma gene]}
      RET: {phrases: [RET proto-oncogene, RET gene, RET receptor, RET fusion], exact: [RET]}
      ribonucleotide reductase: {phrases: [ribonucleotide reductase]}
      ROCK2: {phrases: [ROCK2]}
      ROS1: {phrases: [ROS1, ROS-1, c-ROS oncogene 1]}
      RUNX1: {phrases: [RUNX1, "RUNX1::RUNX1T1"]}
      RXR: {phrases: [retinoid X receptor]}
      SDH: {phrases: [succinate dehydrogenase, SDHx], exact: [SDH]}
      SDHA: {phrases: [SDHA], within: [SDH]}
      SDHB: {phrases: [SDHB], within: [SDH]}
      SDHC: {phrases: [SDHC], within: [SDH]}
      SDHD: {phrases: [SDHD], within: [SDH]}
      SF3B1: {phrases: [SF3B1]}
      SLAMF7: {phrases: [SLAMF7, signaling lymphocytic activation molecule F7]}
      SMAD4: {phrases: [SMAD4]}
      SMARCA4: {phrases: [SMARCA4]}
      SMARCB1: {phrases: [SMARCB1, INI1]}
      SMO: {phrases: [smoothened receptor, smoothened], exact: [SMO]}
      somatostatin receptor: {phrases: [somatostatin receptor, SSTR2, SSTR]}
      SRC: {phrases: [SRC kinase, SRC family kinase, c-SRC], exact: [SRC]}
      SRSF2: {phrases: [SRSF2]}
      STK11: {phrases: [STK11, LKB1]}
      SYK: {phrases: [spleen tyrosine kinase], exact: [SYK]}
      telomerase: {phrases: [telomerase]}
      TERT: {phrases: [telomerase reverse transcriptase], exact: [TERT], within: [telomerase]}
      TET2: {phrases: [TET2]}
      thymidine phosphorylase: {phrases: [thymidine phosphorylase]}
      thymidylate synthase: {phrases: [thymidylate synthase]}
      TIE2: {phrases: [TIE2, TEK receptor tyrosine kinase]}
      TIGIT: {phrases: [TIGIT]}
      tissue factor: {phrases: [tissue factor]}
      TLR7: {phrases: [TLR7, toll-like receptor 7]}
      TNF: {phrases: [tumor necrosis factor, tumour necrosis factor, TNF-alpha, TNF-α]}
      topoisomerase I: {phrases: [topoisomerase I, topoisomerase 1]}
      topoisomerase II: {phrases: [topoisomerase II, topoisomerase 2]}
      TP53: {phrases: [TP53, p53]}
      TPMT: {phrases: [TPMT, thiopurine methyltransferase]}
      TPO receptor: {phrases: [thrombopoietin receptor, TPO receptor]}
      TROP2: {phrases: [TROP2, TROP-2, trophoblast cell-surface antigen 2, TACSTD2]}
      TRPV1: {phrases: [TRPV1]}
      TSC1: {phrases: [TSC1]}
      TSC2: {phrases: [TSC2]}
      TSH receptor: {phrases: [TSH receptor, thyrotropin receptor]}
      tubulin: {phrases: [tubulin]}
      UGT1A1: {phrases: [UGT1A1]}
      VEGF: {phrases: [VEGF, vascular endothelial growth factor]}
      VEGFA: {phrases: [VEGFA, VEGF-A, vascular endothelial growth factor A], within: [VEGF]}
      VEGFB: {phrases: [VEGFB, VEGF-B], within: [VEGF]}
      VEGFR: {phrases: [VEGFR, vascular endothelial growth factor receptor, VEGF receptor]}
      VEGFR1: {phrases: [VEGFR1, FLT1, VEGF receptor 1], within: [VEGFR]}
      VEGFR2: {phrases: [VEGFR2, KDR, VEGF receptor 2], within: [VEGFR]}
      VEGFR3: {phrases: [VEGFR3, FLT4, VEGF receptor 3], within: [VEGFR]}
      VHL: {phrases: [VHL gene, von Hippel-Lindau gene], exact: [VHL]}
      VWF: {phrases: [von Willebrand factor], exact: [VWF]}
      WT1: {phrases: [WT1]}
      xanthine oxidase: {phrases: [xanthine oxidase]}
      XPO1: {phrases: [XPO1, exportin 1, CRM1]}
  mutation:
    reach: section
    values:
      FGFR2 fusion: {phrases: [FGFR2 (gene)? (fusion|fusions|rearrangement|rearrangements)]}
      EGFR exon 19 deletion: {phrases: [exon 19 deletion, EGFR exon 19 deletion, del19, ex19del, exon 19 del]}
      EGFR L858R: {phrases: [L858R, EGFR L858R, exon 21 L858R]}
      EGFR T790M: {phrases: [T790M, EGFR T790M, EGFR-T790M]}
      EGFR C797S: {phrases: [C797S, EGFR C797S]}
      EGFR exon 20 insertion: {phrases: [exon 20 insertion, EGFR exon 20 insertion, ex20ins]}
      EGFR-mutant: {phrases: [EGFR-mutant, EGFR-mutated, EGFR mutation-positive, EGFR-positive, EGFR-activating mutation]}
      BRAF V600: {phrases: [BRAF V600, BRAF-mutant, BRAF-mutated]}
      BRAF V600E: {phrases: [V600E, BRAF V600E, BRAFV600E, BRAF V600E/K], within: [BRAF V600]}
      BRAF V600K: {phrases: [V600K, BRAF V600K], within: [BRAF V600]}
      KRAS G12C: {phrases: [G12C, KRAS G12C, KRAS p.G12C, KRASG12C]}
      KRAS G12D: {phrases: [G12D, KRAS G12D]}
      RAS wild-type: {phrases: [RAS wild-type, KRAS wild-type, wild-type RAS, wild-type KRAS]}
      T315I: {phrases: [T315I, BCR-ABL T315I, "BCR::ABL1 T315I", ABL T315I]}
      E255K: {phrases: [E255K, E255V, E255K/V]}
      F317L: {phrases: [F317L]}
      Y253H: {phrases: [Y253H]}
      V299L: {phrases: [V299L]}
      ALK-positive: {phrases: [ALK-positive, ALK-rearranged, ALK (gene)? (fusion|fusions|rearrangement|rearrangements), EML4-ALK]}
      ROS1-positive: {phrases: [ROS1-positive, ROS1-rearranged, ROS1 (gene)? (fusion|fusions|rearrangement|rearrangements)]}
      RET fusion: {phrases: [RET (gene)? (fusion|fusions|rearrangement|rearrangements), RET fusion-positive]}
      NTRK fusion: {phrases: [NTRK (gene)? (fusion|fusions)]}
      MET exon 14 skipping: {phrases: [MET exon 14 skipping, MET exon 14, METex14]}
      HER2-positive: {phrases: [HER2-positive, HER2+, HER2-amplified, HER2-overexpressing, ERBB2-positive]}
      HER2-low: {phrases: [HER2-low]}
      HER2-negative: {phrases: [HER2-negative, HER2−]}
      BRCA-mutated: {phrases: [BRCA-mutated, (germline)? (BRCA|BRCA1/2|BRCA1 or BRCA2) (mutation|mutations|variant|variants|pathogenic variant|pathogenic variants), BRCA-mutant, germline BRCA]}
      PIK3CA-mutated: {phrases: [PIK3CA-mutated, PIK3CA mutation, PIK3CA-mutant]}
      ESR1-mutated: {phrases: [ESR1-mutated, ESR1 mutation, ESR1-mutant]}
      FLT3-ITD: {phrases: [FLT3-ITD, FLT3 ITD, FLT3 internal tandem duplication]}
      FLT3-TKD: {phrases: [FLT3-TKD, FLT3 TKD, D835, FLT3 D835]}
      IDH1-mutated: {phrases: [IDH1-mutated, IDH1 mutation, IDH1-mutant, R132H, IDH1 R132H]}
      IDH2-mutated: {phrases: [IDH2-mutated, IDH2 mutation, IDH2-mutant]}
      JAK2 V617F: {phrases: [V617F, JAK2 V617F]}
      TMB-H: {phrases: [TMB-H, TMB-high, tumor mutational burden-high, tumor mutational burden high, high tumor mutational burden, tumour mutational burden high]}
      MSI-H or dMMR: {phrases: [MSI-H, dMMR, MSI-H/dMMR, dMMR/MSI-H, MSI-H or dMMR, microsatellite instability-high, high microsatellite instability, microsatellite instability high, mismatch repair deficient, mismatch repair deficiency, mismatch repair-deficient]}
      Philadelphia chromosome-positive: {phrases: [Philadelphia chromosome-positive, Philadelphia-positive, Ph-positive, Ph+]}
      17p deletion: {phrases: ["del(17p)", 17p deletion]}
      H3 K27M: {phrases: [H3 K27M, H3 K27-altered, H3K27M]}
  condition:
    values:
      acinic cell carcinoma: {phrases: [acinic cell carcinoma], within: [salivary gland cancer]}
      acquired thrombotic thrombocytopenic purpura: {phrases: [acquired thrombotic thrombocytopenic purpura, acquired TTP, aTTP]}
      acromegaly: {phrases: [acromegaly]}
      actinic keratosis: {phrases: [actinic keratosis, actinic keratoses, solar keratosis, solar keratoses]}
      acute graft-versus-host disease:
        phrases: [acute graft-versus-host disease, acute GVHD, aGVHD]
        within: [graft-versus-host disease]
      acute leukemia: {phrases: [acute leukemia, acute leukaemia], within: [leukemia]}
      acute lymphoblastic leukemia:
        phrases: [acute lymphoblastic leukemia, acute lymphoblastic leukaemia, acute lymphocytic leukemia, acute lymphocytic leukaemia]
        exact: [ALL]
        within: [acute leukemia]
      acute myeloid leukemia:
        phrases: [
          acute myeloid leukemia, acute myeloid leukaemia, acute myelogenous leukemia, acute myelogenous leukaemia,
          acute (nonlymphocytic|non-lymphocytic) (leukemia|leukaemia), AML
        ]
        within: [acute leukemia]
      acute promyelocytic leukemia:
        phrases: [acute promyelocytic leukemia, acute promyelocytic leukaemia]
        exact: [APL]
        within: [acute myeloid leukemia]
      adenoid cystic carcinoma: {phrases: [adenoid cystic carcinoma, adenoid cystic cancer], within: [salivary gland cancer]}
      adrenocortical carcinoma:
        phrases: [
          adrenocortical carcinoma, adrenal cortical carcinoma, adrenocortical cancer, adrenal cortex cancer, cancer of the adrenal cortex
        ]
        within: [solid tumor]
      adult T-cell leukemia/lymphoma:
        phrases: [adult T-cell leukemia/lymphoma, adult T-cell leukaemia/lymphoma, adult T-cell leukemia-lymphoma, ATLL]
        within: [peripheral T-cell lymphoma]
      advanced systemic mastocytosis: {phrases: [advanced systemic mastocytosis, AdvSM], within: [systemic mastocytosis]}
      aggressive systemic mastocytosis:
        phrases: [aggressive systemic mastocytosis]
        exact: [ASM]
        within: [advanced systemic mastocytosis]
      AIDS-related Kaposi sarcoma: {phrases: [AIDS-related Kaposi sarcoma, "AIDS-related Kaposi's sarcoma"], within: [Kaposi sarcoma]}
      AIDS-related lymphoma: {phrases: [AIDS-related lymphoma, HIV-associated lymphoma], within: [non-Hodgkin lymphoma]}
      AL amyloidosis: {phrases: [AL amyloidosis, light chain amyloidosis, primary amyloidosis], within: [plasma cell neoplasm]}
      alveolar soft part sarcoma: {phrases: [alveolar soft part sarcoma, ASPS], within: [soft tissue sarcoma]}
      ampullary cancer:
        phrases: [ampullary cancer, ampullary carcinoma, ampulla of Vater cancer, cancer of the ampulla of Vater]
        within: [solid tumor]
      anal cancer:
        phrases: [
          anal cancer, anal carcinoma, cancer of the anus, anal canal cancer, anal canal carcinoma,
          squamous cell carcinoma of the anal canal, carcinoma of the anal canal
        ]
        within: [solid tumor]
      anaplastic large cell lymphoma: {phrases: [anaplastic large cell lymphoma, ALCL], within: [peripheral T-cell lymphoma]}
      anaplastic thyroid cancer: {phrases: [anaplastic thyroid cancer, anaplastic thyroid carcinoma], within: [thyroid cancer]}
      angioimmunoblastic T-cell lymphoma: {phrases: [angioimmunoblastic T-cell lymphoma, AITL], within: [peripheral T-cell lymphoma]}
      angiosarcoma: {phrases: [angiosarcoma, hemangiosarcoma, haemangiosarcoma], within: [soft tissue sarcoma]}
      appendix cancer:
        phrases: [appendix cancer, appendiceal cancer, cancer of the appendix, appendiceal carcinoma]
        within: [solid tumor]
      astrocytoma: {phrases: [astrocytoma, anaplastic astrocytoma], within: [glioma]}
      atypical teratoid/rhabdoid tumor:
        phrases: [atypical teratoid/rhabdoid tumor, atypical teratoid/rhabdoid tumour, atypical teratoid rhabdoid tumor, AT/RT]
        within: [brain tumor]
      B-cell acute lymphoblastic leukemia:
        phrases: [
          B-cell acute lymphoblastic leukemia, B-cell acute lymphoblastic leukaemia, B-cell precursor acute lymphoblastic leukemia,
          B-cell precursor acute lymphoblastic leukaemia, B-cell precursor ALL, B-cell ALL, B-ALL
        ]
        within: [acute lymphoblastic leukemia]
      B-cell non-Hodgkin lymphoma:
        phrases: [B-cell non-Hodgkin lymphoma, B-cell lymphoma, "B-cell non-Hodgkin's lymphoma", B-cell NHL]
        within: [non-Hodgkin lymphoma]
      basal cell carcinoma: {phrases: [basal cell carcinoma, basal cell skin cancer], exact: [BCC], within: [nonmelanoma skin cancer]}
      biliary tract cancer:
        phrases: [biliary tract cancer, biliary tract carcinoma, biliary cancer, cancer of the biliary tract]
        within: [solid tumor]
      bladder cancer:
        phrases: [bladder cancer, bladder carcinoma, cancer of the bladder, carcinoma of the bladder, urinary bladder cancer]
        within: [solid tumor]
      blastic plasmacytoid dendritic cell neoplasm:
        phrases: [blastic plasmacytoid dendritic cell neoplasm, BPDCN]
        within: [hematologic malignancy]
      bone cancer: {phrases: [bone cancer, bone sarcoma, cancer of the bone, primary bone cancer], within: [solid tumor]}
      bone metastases: {phrases: [bone metastases, bone metastasis, skeletal metastases, skeletal metastasis]}
      brain tumor:
        phrases: [
          brain tumor, brain tumour, brain cancer, central nervous system tumor, central nervous system tumour, CNS tumor, CNS tumour
        ]
        within: [solid tumor]
      breast cancer:
        phrases: [breast cancer, breast carcinoma, carcinoma of the breast, cancer of the breast, mammary carcinoma]
        within: [solid tumor]
      Burkitt lymphoma: {phrases: [Burkitt lymphoma, "Burkitt's lymphoma"], within: [B-cell non-Hodgkin lymphoma]}
      cancer of unknown primary:
        phrases: [cancer of unknown primary, carcinoma of unknown primary, cancer of unknown primary site, occult primary]
      carcinoid syndrome: {phrases: [carcinoid syndrome, carcinoid syndrome diarrhea, carcinoid syndrome diarrhoea]}
      Castleman disease: {phrases: [Castleman disease, "Castleman's disease"]}
      castration-resistant prostate cancer:
        phrases: [
          castration-resistant prostate cancer, castrate-resistant prostate cancer, hormone-refractory prostate cancer, CRPC, mCRPC,
          nmCRPC
        ]
        within: [prostate cancer]
      castration-sensitive prostate cancer:
        phrases: [
          castration-sensitive prostate cancer, hormone-sensitive prostate cancer, castrate-sensitive prostate cancer, mCSPC, mHSPC
        ]
        within: [prostate cancer]
      cervical cancer:
        phrases: [
          cervical cancer, cervical carcinoma, cancer of the cervix, carcinoma of the cervix, uterine cervical cancer, cervix cancer
        ]
        within: [solid tumor]
      cervical intraepithelial neoplasia: {phrases: [cervical intraepithelial neoplasia, CIN 2/3, CIN3, CIN2]}
      chemotherapy-induced nausea and vomiting:
        phrases: [chemotherapy-induced nausea and vomiting, CINV, nausea and vomiting caused by chemotherapy]
      cholangiocarcinoma:
        phrases: [cholangiocarcinoma, bile duct cancer, bile duct carcinoma, cancer of the bile duct]
        within: [biliary tract cancer]
      chondrosarcoma: {phrases: [chondrosarcoma], within: [bone cancer]}
      chordoma: {phrases: [chordoma], within: [bone cancer]}
      choriocarcinoma: {phrases: [choriocarcinoma]}
      chronic eosinophilic leukemia:
        phrases: [chronic eosinophilic leukemia, chronic eosinophilic leukaemia, HES/CEL]
        within: [myeloproliferative neoplasm]
      chronic graft-versus-host disease:
        phrases: [chronic graft-versus-host disease, chronic GVHD, cGVHD]
        within: [graft-versus-host disease]
      chronic lymphocytic leukemia:
        phrases: [chronic lymphocytic leukemia, chronic lymphocytic leukaemia, chronic lymphatic leukemia, CLL]
        within: [leukemia, B-cell non-Hodgkin lymphoma]
      chronic myeloid leukemia:
        phrases: [
          chronic myeloid leukemia, chronic myeloid leukaemia, chronic myelogenous leukemia, chronic myelogenous leukaemia,
          chronic granulocytic leukemia, CML, Ph+ CML, Philadelphia chromosome-positive CML,
          Philadelphia chromosome-positive chronic myeloid leukemia, Philadelphia chromosome-positive chronic myeloid leukaemia
        ]
        within: [leukemia, myeloproliferative neoplasm]
      chronic myelomonocytic leukemia:
        phrases: [chronic myelomonocytic leukemia, chronic myelomonocytic leukaemia, CMML]
        within: [leukemia]
      chronic neutrophilic leukemia:
        phrases: [chronic neutrophilic leukemia, chronic neutrophilic leukaemia]
        within: [leukemia, myeloproliferative neoplasm]
      classical Hodgkin lymphoma: {phrases: [classical Hodgkin lymphoma, classic Hodgkin lymphoma, cHL], within: [Hodgkin lymphoma]}
      clear cell renal cell carcinoma:
        phrases: [clear cell renal cell carcinoma, clear cell renal carcinoma, clear cell RCC, ccRCC]
        within: [renal cell carcinoma]
      clear cell sarcoma: {phrases: [clear cell sarcoma], within: [soft tissue sarcoma]}
      CNS lymphoma:
        phrases: [CNS lymphoma, central nervous system lymphoma, primary CNS lymphoma, primary central nervous system lymphoma, PCNSL]
        within: [non-Hodgkin lymphoma]
      colon cancer: {phrases: [colon cancer, cancer of the colon, colon carcinoma, colonic cancer], within: [colorectal cancer]}
      colorectal cancer:
        phrases: [
          colorectal cancer, colorectal carcinoma, bowel cancer, cancer of the colon and rectum, colon and rectal cancer,
          colorectal adenocarcinoma
        ]
        exact: [CRC, mCRC]
        within: [solid tumor]
      condyloma acuminata: {phrases: [condyloma acuminata, condylomata acuminata, genital warts, genital wart]}
      craniopharyngioma: {phrases: [craniopharyngioma], within: [brain tumor]}
      Cushing syndrome: {phrases: [Cushing syndrome, "Cushing's syndrome", Cushing disease, "Cushing's disease"]}
      cutaneous squamous cell carcinoma:
        phrases: [cutaneous squamous cell carcinoma, squamous cell carcinoma of the skin, squamous cell skin cancer, CSCC]
        within: [nonmelanoma skin cancer]
      cutaneous T-cell lymphoma: {phrases: [cutaneous T-cell lymphoma, CTCL], within: [T-cell lymphoma]}
      cytokine release syndrome: {phrases: [cytokine release syndrome]}
      dermatofibrosarcoma protuberans: {phrases: [dermatofibrosarcoma protuberans, DFSP], within: [soft tissue sarcoma]}
      desmoid tumor: {phrases: [desmoid tumor, desmoid tumour, desmoid fibromatosis, aggressive fibromatosis, desmoid-type fibromatosis]}
      differentiated thyroid cancer:
        phrases: [differentiated thyroid cancer, differentiated thyroid carcinoma]
        within: [thyroid cancer]
      diffuse intrinsic pontine glioma: {phrases: [diffuse intrinsic pontine glioma, DIPG], within: [diffuse midline glioma]}
      diffuse large B-cell lymphoma: {phrases: [diffuse large B-cell lymphoma, DLBCL], within: [large B-cell lymphoma]}
      diffuse midline glioma:
        phrases: [
          diffuse midline glioma, H3 K27M-mutant diffuse midline glioma, H3K27M-mutant diffuse midline glioma,
          H3 K27M-altered diffuse midline glioma
        ]
        within: [glioma]
      ductal carcinoma in situ: {phrases: [ductal carcinoma in situ, DCIS, intraductal carcinoma]}
      endometrial cancer:
        phrases: [endometrial cancer, endometrial carcinoma, cancer of the endometrium, carcinoma of the endometrium]
        within: [uterine cancer]
      endometrial stromal sarcoma: {phrases: [endometrial stromal sarcoma], within: [uterine sarcoma]}
      ependymoma: {phrases: [ependymoma, anaplastic ependymoma], within: [glioma]}
      epithelioid sarcoma: {phrases: [epithelioid sarcoma], within: [soft tissue sarcoma]}
      Erdheim-Chester disease: {phrases: [Erdheim-Chester disease], within: [histiocytosis]}
      esophageal adenocarcinoma:
        phrases: [
          esophageal adenocarcinoma, oesophageal adenocarcinoma, adenocarcinoma of the esophagus, adenocarcinoma of the oesophagus
        ]
        within: [esophageal cancer]
      esophageal cancer:
        phrases: [
          esophageal cancer, oesophageal cancer, esophageal carcinoma, oesophageal carcinoma, cancer of the esophagus,
          cancer of the oesophagus, carcinoma of the esophagus
        ]
        within: [solid tumor]
      esophageal squamous cell carcinoma:
        phrases: [
          esophageal squamous cell carcinoma, oesophageal squamous cell carcinoma, squamous cell carcinoma of the esophagus,
          squamous cell carcinoma of the oesophagus, ESCC
        ]
        within: [esophageal cancer]
      essential thrombocythemia: {phrases: [essential thrombocythemia, essential thrombocythaemia], within: [myeloproliferative neoplasm]}
      Ewing sarcoma: {phrases: [Ewing sarcoma, "Ewing's sarcoma", Ewing family of tumors, Ewing family of tumours], within: [bone cancer]}
      extensive-stage small cell lung cancer:
        phrases: [extensive-stage small cell lung cancer, ES-SCLC]
        within: [small cell lung cancer]
      extrahepatic cholangiocarcinoma:
        phrases: [
          extrahepatic cholangiocarcinoma, extrahepatic bile duct cancer, perihilar cholangiocarcinoma, Klatskin tumor, Klatskin tumour,
          perihilar bile duct cancer, distal extrahepatic bile duct cancer
        ]
        within: [cholangiocarcinoma]
      fallopian tube cancer:
        phrases: [fallopian tube cancer, fallopian tube carcinoma, cancer of the fallopian tube]
        within: [solid tumor]
      familial adenomatous polyposis: {phrases: [familial adenomatous polyposis]}
      febrile neutropenia:
        phrases: [febrile neutropenia, febrile neutropaenia, neutropenic fever, neutropenic sepsis]
        within: [neutropenia]
      fibrolamellar carcinoma:
        phrases: [fibrolamellar carcinoma, fibrolamellar hepatocellular carcinoma]
        within: [hepatocellular carcinoma]
      follicular lymphoma: {phrases: [follicular lymphoma], within: [indolent non-Hodgkin lymphoma]}
      follicular thyroid cancer:
        phrases: [follicular thyroid cancer, follicular thyroid carcinoma]
        within: [differentiated thyroid cancer]
      gallbladder cancer:
        phrases: [gallbladder cancer, gallbladder carcinoma, cancer of the gallbladder, gall bladder cancer]
        within: [biliary tract cancer]
      gastric cancer:
        phrases: [
          gastric cancer, stomach cancer, gastric carcinoma, cancer of the stomach, carcinoma of the stomach, stomach (gastric) cancer,
          gastric adenocarcinoma
        ]
        within: [solid tumor]
      gastroenteropancreatic neuroendocrine tumor:
        phrases: [gastroenteropancreatic neuroendocrine tumor, gastroenteropancreatic neuroendocrine tumour, GEP-NET]
        within: [neuroendocrine tumor]
      gastroesophageal junction cancer:
        phrases: [
          gastroesophageal junction cancer, gastro-oesophageal junction cancer, gastroesophageal junction adenocarcinoma,
          gastro-oesophageal junction adenocarcinoma, GEJ cancer, GEJ adenocarcinoma, adenocarcinoma of the gastroesophageal junction
        ]
        within: [solid tumor]
      germ cell tumor: {phrases: [germ cell tumor, germ cell tumour], within: [solid tumor]}
      gestational trophoblastic disease:
        phrases: [gestational trophoblastic disease, gestational trophoblastic tumor, gestational trophoblastic tumour]
      gestational trophoblastic neoplasia: {phrases: [gestational trophoblastic neoplasia], within: [gestational trophoblastic disease]}
      giant cell tumor of bone: {phrases: [giant cell tumor of bone, giant cell tumor of the bone, giant cell tumour of the bone, giant cell tumour of bone]}
      glioblastoma: {phrases: [glioblastoma, glioblastoma multiforme, grade IV glioma], exact: [GBM], within: [glioma]}
      glioma: {phrases: [glioma], within: [brain tumor]}
      graft-versus-host disease: {phrases: [graft-versus-host disease, GVHD]}
      hairy cell leukemia: {phrases: [hairy cell leukemia, hairy cell leukaemia], within: [leukemia, B-cell non-Hodgkin lymphoma]}
      head and neck cancer: {phrases: [head and neck cancer, cancer of the head and neck, head and neck carcinoma], within: [solid tumor]}
      head and neck squamous cell carcinoma:
        phrases: [
          head and neck squamous cell carcinoma, squamous cell carcinoma of the head and neck, squamous cell head and neck cancer, HNSCC,
          SCCHN
        ]
        within: [head and neck cancer]
      hemangioma: {phrases: [infantile hemangioma, infantile haemangioma, hemangioma, haemangioma]}
      hematologic malignancy:
        phrases: [
          hematologic malignancy, haematological malignancy, hematologic malignancies, haematological malignancies, hematologic cancer,
          haematological cancer, blood cancer, hematological malignancy, hematological malignancies
        ]
      hemophagocytic lymphohistiocytosis: {phrases: [hemophagocytic lymphohistiocytosis, haemophagocytic lymphohistiocytosis, HLH]}
      hemorrhagic cystitis: {phrases: [hemorrhagic cystitis, haemorrhagic cystitis]}
      hepatic veno-occlusive disease:
        phrases: [hepatic veno-occlusive disease, veno-occlusive disease, sinusoidal obstruction syndrome, hepatic venoocclusive disease]
      hepatoblastoma: {phrases: [hepatoblastoma], within: [liver cancer]}
      hepatocellular carcinoma:
        phrases: [hepatocellular carcinoma, hepatocellular cancer, hepatoma]
        exact: [HCC]
        within: [liver cancer]
      hepatosplenic T-cell lymphoma: {phrases: [hepatosplenic T-cell lymphoma], within: [peripheral T-cell lymphoma]}
      HER2-low breast cancer: {phrases: [HER2-low breast cancer, HER2-low or HER2-ultralow breast cancer], within: [breast cancer]}
      HER2-positive breast cancer:
        phrases: [HER2-positive breast cancer, HER2+ breast cancer, ERBB2-positive breast cancer]
        within: [breast cancer]
      hypereosinophilic syndrome: {phrases: [hypereosinophilic syndrome, hypereosinophilic syndromes], within: [myeloproliferative neoplasm]}
      hereditary leiomyomatosis and renal cell carcinoma:
        phrases: [hereditary leiomyomatosis and renal cell cancer, hereditary leiomyomatosis and renal cell carcinoma, HLRCC]
      high-grade glioma: {phrases: [high-grade glioma, malignant glioma], within: [glioma]}
      high-grade serous ovarian cancer:
        phrases: [high-grade serous ovarian cancer, high-grade serous ovarian carcinoma]
        within: [ovarian cancer]
      histiocytosis: {phrases: [histiocytosis, histiocytic neoplasm]}
      Hodgkin lymphoma: {phrases: [Hodgkin lymphoma, "Hodgkin's lymphoma", Hodgkin disease, "Hodgkin's disease"], within: [lymphoma]}
      hormone receptor-positive breast cancer:
        phrases: [
          hormone receptor-positive breast cancer, HR-positive breast cancer, HR+ breast cancer, ER-positive breast cancer,
          estrogen receptor-positive breast cancer, oestrogen receptor-positive breast cancer, ER+ breast cancer
        ]
        within: [breast cancer]
      "hormone receptor-positive, HER2-negative breast cancer":
        phrases: [
          "hormone receptor-positive, HER2-negative breast cancer", "HR-positive, HER2-negative breast cancer", HR+/HER2- breast cancer,
          HR-positive/HER2-negative breast cancer
        ]
        within: [hormone receptor-positive breast cancer]
      hypercalcemia of malignancy:
        phrases: [
          hypercalcemia of malignancy, hypercalcaemia of malignancy, tumor-induced hypercalcemia, tumour-induced hypercalcaemia,
          malignancy-associated hypercalcemia
        ]
      hypopharyngeal cancer: {phrases: [hypopharyngeal cancer, hypopharyngeal carcinoma], within: [head and neck cancer]}
      immune thrombocytopenia:
        phrases: [immune thrombocytopenia, immune thrombocytopaenia, idiopathic thrombocytopenic purpura, immune thrombocytopenic purpura]
      indolent non-Hodgkin lymphoma:
        phrases: [indolent non-Hodgkin lymphoma, indolent NHL, indolent lymphoma, indolent B-cell non-Hodgkin lymphoma]
        within: [non-Hodgkin lymphoma]
      indolent systemic mastocytosis: {phrases: [indolent systemic mastocytosis], exact: [ISM], within: [systemic mastocytosis]}
      inflammatory breast cancer: {phrases: [inflammatory breast cancer, inflammatory breast carcinoma], within: [breast cancer]}
      inflammatory myofibroblastic tumor:
        phrases: [inflammatory myofibroblastic tumor, inflammatory myofibroblastic tumour]
        within: [soft tissue sarcoma]
      intrahepatic cholangiocarcinoma:
        phrases: [intrahepatic cholangiocarcinoma, intrahepatic bile duct cancer]
        within: [cholangiocarcinoma]
      juvenile myelomonocytic leukemia:
        phrases: [juvenile myelomonocytic leukemia, juvenile myelomonocytic leukaemia, JMML]
        within: [leukemia]
      Kaposi sarcoma: {phrases: [Kaposi sarcoma, "Kaposi's sarcoma"], within: [soft tissue sarcoma]}
      kidney cancer: {phrases: [kidney cancer, cancer of the kidney, renal cancer], within: [solid tumor]}
      Langerhans cell histiocytosis: {phrases: [Langerhans cell histiocytosis, histiocytosis X], within: [histiocytosis]}
      large B-cell lymphoma: {phrases: [large B-cell lymphoma, LBCL], within: [B-cell non-Hodgkin lymphoma]}
      laryngeal cancer:
        phrases: [laryngeal cancer, cancer of the larynx, laryngeal carcinoma, larynx cancer]
        within: [head and neck cancer]
      leiomyosarcoma: {phrases: [leiomyosarcoma], within: [soft tissue sarcoma]}
      leukemia: {phrases: [leukemia, leukaemia], within: [hematologic malignancy]}
      Li-Fraumeni syndrome: {phrases: [Li-Fraumeni syndrome]}
      limited-stage small cell lung cancer: {phrases: [limited-stage small cell lung cancer, LS-SCLC], within: [small cell lung cancer]}
      liposarcoma: {phrases: [liposarcoma, dedifferentiated liposarcoma, myxoid liposarcoma], within: [soft tissue sarcoma]}
      liver cancer: {phrases: [liver cancer, cancer of the liver, primary liver cancer, hepatic cancer], within: [solid tumor]}
      low-grade glioma: {phrases: [low-grade glioma, pediatric low-grade glioma, paediatric low-grade glioma], within: [glioma]}
      low-grade serous ovarian cancer:
        phrases: [low-grade serous ovarian cancer, low-grade serous (ovarian|ovary)? (cancer|carcinoma|carcinomas), LGSC, LGSOC]
        within: [ovarian cancer]
      lung adenocarcinoma: {phrases: [lung adenocarcinoma, adenocarcinoma of the lung], within: [non-small cell lung cancer]}
      lung cancer: {phrases: [lung cancer, cancer of the lung, carcinoma of the lung, lung carcinoma], within: [solid tumor]}
      lymphangioleiomyomatosis: {phrases: [lymphangioleiomyomatosis]}
      lymphoblastic lymphoma: {phrases: [lymphoblastic lymphoma], within: [non-Hodgkin lymphoma]}
      lymphoma: {phrases: [lymphoma, malignant lymphoma], within: [hematologic malignancy]}
      lymphoplasmacytic lymphoma: {phrases: [lymphoplasmacytic lymphoma], within: [indolent non-Hodgkin lymphoma]}
      Lynch syndrome:
        phrases: [Lynch syndrome, hereditary nonpolyposis colorectal cancer, hereditary non-polyposis colorectal cancer, HNPCC]
      male breast cancer: {phrases: [male breast cancer, breast cancer in men], within: [breast cancer]}
      malignant effusion: {phrases: [malignant effusion, malignant pleural effusion, malignant pleural effusions]}
      malignant peripheral nerve sheath tumor:
        phrases: [malignant peripheral nerve sheath tumor, malignant peripheral nerve sheath tumour, MPNST]
        within: [soft tissue sarcoma]
      malignant pleural mesothelioma: {phrases: [malignant pleural mesothelioma, pleural mesothelioma], within: [mesothelioma]}
      mantle cell lymphoma: {phrases: [mantle cell lymphoma], exact: [MCL], within: [B-cell non-Hodgkin lymphoma]}
      marginal zone lymphoma: {phrases: [marginal zone lymphoma, MZL, MALT lymphoma], within: [indolent non-Hodgkin lymphoma]}
      mast cell leukemia: {phrases: [mast cell leukemia, mast cell leukaemia], within: [advanced systemic mastocytosis]}
      mastocytosis: {phrases: [mastocytosis]}
      medullary thyroid cancer: {phrases: [medullary thyroid cancer, medullary thyroid carcinoma], within: [thyroid cancer]}
      medulloblastoma: {phrases: [medulloblastoma], within: [brain tumor]}
      melanoma: {phrases: [melanoma, malignant melanoma, cutaneous melanoma, melanoma skin cancer], within: [skin cancer]}
      Merkel cell carcinoma: {phrases: [Merkel cell carcinoma, Merkel cell cancer], within: [nonmelanoma skin cancer]}
      mesothelioma: {phrases: [mesothelioma, malignant mesothelioma], within: [solid tumor]}
      mucosal melanoma: {phrases: [mucosal melanoma], within: [melanoma]}
      mucositis: {phrases: [oral mucositis, mucositis]}
      multicentric Castleman disease:
        phrases: [multicentric Castleman disease, "multicentric Castleman's disease"]
        within: [Castleman disease]
      multiple endocrine neoplasia: {phrases: [multiple endocrine neoplasia, MEN1 syndrome, MEN2]}
      multiple myeloma: {phrases: [multiple myeloma, myeloma, plasma cell myeloma], within: [plasma cell neoplasm]}
      muscle-invasive bladder cancer: {phrases: [muscle-invasive bladder cancer, MIBC], within: [bladder cancer]}
      mycosis fungoides: {phrases: [mycosis fungoides], within: [cutaneous T-cell lymphoma]}
      myelodysplastic syndrome:
        phrases: [myelodysplastic syndrome, myelodysplastic neoplasm, myelodysplasia]
        exact: [MDS]
        within: [hematologic malignancy]
      myelodysplastic/myeloproliferative neoplasm:
        phrases: [myelodysplastic/myeloproliferative neoplasm, MDS/MPN, myelodysplastic/myeloproliferative disease, MDS/MPD]
        within: [hematologic malignancy]
      myelofibrosis: {phrases: [myelofibrosis, primary myelofibrosis, post-essential thrombocythemia myelofibrosis, post-polycythemia vera myelofibrosis], within: [myeloproliferative neoplasm]}
      myeloid/lymphoid neoplasm with eosinophilia:
        phrases: [
          myeloid/lymphoid neoplasm with eosinophilia, myeloid/lymphoid neoplasms with FGFR1 rearrangement,
          myeloid/lymphoid neoplasm with FGFR1 rearrangement
        ]
        within: [hematologic malignancy]
      myeloproliferative neoplasm:
        phrases: [myeloproliferative neoplasm, myeloproliferative disorder, myeloproliferative disease]
        exact: [MPN]
        within: [hematologic malignancy]
      nasopharyngeal cancer:
        phrases: [nasopharyngeal cancer, nasopharyngeal carcinoma, cancer of the nasopharynx]
        within: [head and neck cancer]
      neuroblastoma: {phrases: [neuroblastoma], within: [solid tumor]}
      neuroendocrine carcinoma: {phrases: [neuroendocrine carcinoma], within: [solid tumor]}
      neuroendocrine tumor:
        phrases: [neuroendocrine tumor, neuroendocrine tumour, carcinoid tumor, carcinoid tumour, neuroendocrine neoplasm]
        exact: [NET]
        within: [solid tumor]
      neurofibromatosis type 1: {phrases: [neurofibromatosis type 1, neurofibromatosis 1, NF1, von Recklinghausen disease]}
      neutropenia: {phrases: [neutropenia, neutropaenia]}
      NK/T-cell lymphoma:
        phrases: [NK/T-cell lymphoma, extranodal NK/T-cell lymphoma, natural killer/T-cell lymphoma]
        within: [T-cell lymphoma]
      nodular lymphocyte-predominant Hodgkin lymphoma:
        phrases: [nodular lymphocyte-predominant Hodgkin lymphoma, NLPHL]
        within: [Hodgkin lymphoma]
      non-clear cell renal cell carcinoma:
        phrases: [non-clear cell renal cell carcinoma, non-clear cell RCC, nccRCC]
        within: [renal cell carcinoma]
      non-Hodgkin lymphoma: {phrases: [non-Hodgkin lymphoma, "non-Hodgkin's lymphoma", nonHodgkin lymphoma, NHL], within: [lymphoma]}
      non-muscle invasive bladder cancer:
        phrases: [non-muscle invasive bladder cancer, nonmuscle invasive bladder cancer, superficial bladder cancer, NMIBC]
        within: [bladder cancer]
      non-small cell lung cancer:
        phrases: [non-small cell lung cancer, nonsmall cell lung cancer, non-small cell lung carcinoma, NSCLC]
        within: [lung cancer]
      nonmelanoma skin cancer: {phrases: [nonmelanoma skin cancer, non-melanoma skin cancer], within: [skin cancer]}
      nonseminoma:
        phrases: [nonseminoma, non-seminoma, nonseminomatous germ cell tumor, non-seminomatous germ cell tumour]
        within: [germ cell tumor]
      nonsquamous non-small cell lung cancer:
        phrases: [nonsquamous non-small cell lung cancer, non-squamous non-small cell lung cancer, nonsquamous NSCLC, non-squamous NSCLC]
        within: [non-small cell lung cancer]
      oligodendroglioma: {phrases: [oligodendroglioma, anaplastic oligodendroglioma], within: [glioma]}
      oral cavity cancer:
        phrases: [oral cavity cancer, oral cancer, mouth cancer, lip and oral cavity cancer, cancer of the oral cavity]
        within: [head and neck cancer]
      oropharyngeal cancer:
        phrases: [oropharyngeal cancer, oropharyngeal carcinoma, cancer of the oropharynx]
        within: [head and neck cancer]
      osteoporosis: {phrases: [osteoporosis, postmenopausal osteoporosis]}
      osteosarcoma: {phrases: [osteosarcoma, osteogenic sarcoma], within: [bone cancer]}
      ovarian cancer:
        phrases: [
          ovarian cancer, ovarian carcinoma, cancer of the ovary, carcinoma of the ovary, epithelial ovarian cancer,
          ovarian epithelial cancer, epithelial ovarian carcinoma
        ]
        within: [solid tumor]
      ovarian germ cell tumor: {phrases: [ovarian germ cell tumor, ovarian germ cell tumour], within: [germ cell tumor]}
      Paget disease of bone: {phrases: [Paget disease of bone, "Paget's disease of bone", osteitis deformans]}
      pancreatic adenocarcinoma:
        phrases: [pancreatic adenocarcinoma, pancreatic ductal adenocarcinoma, adenocarcinoma of the pancreas, PDAC]
        within: [pancreatic cancer]
      pancreatic cancer:
        phrases: [pancreatic cancer, pancreatic carcinoma, cancer of the pancreas, carcinoma of the pancreas, pancreas cancer]
        within: [solid tumor]
      pancreatic neuroendocrine tumor:
        phrases: [
          pancreatic neuroendocrine tumor, pancreatic neuroendocrine tumour, islet cell tumor, islet cell tumour,
          neuroendocrine tumor of pancreatic origin
        ]
        exact: [pNET]
        within: [gastroenteropancreatic neuroendocrine tumor]
      papillary renal cell carcinoma:
        phrases: [papillary renal cell carcinoma, papillary RCC, papillary renal cell cancer]
        within: [non-clear cell renal cell carcinoma]
      papillary thyroid cancer:
        phrases: [papillary thyroid cancer, papillary thyroid carcinoma]
        within: [differentiated thyroid cancer]
      paraganglioma: {phrases: [paraganglioma], within: [pheochromocytoma and paraganglioma]}
      paranasal sinus cancer:
        phrases: [paranasal sinus and nasal cavity cancer, paranasal sinus cancer, nasal cavity cancer, sinonasal cancer]
        within: [head and neck cancer]
      parathyroid cancer: {phrases: [parathyroid cancer, parathyroid carcinoma], within: [solid tumor]}
      paroxysmal nocturnal hemoglobinuria: {phrases: [paroxysmal nocturnal hemoglobinuria, paroxysmal nocturnal haemoglobinuria]}
      penile cancer: {phrases: [penile cancer, penile carcinoma, cancer of the penis], within: [solid tumor]}
      peripheral T-cell lymphoma: {phrases: [peripheral T-cell lymphoma, PTCL], within: [T-cell lymphoma]}
      peritoneal mesothelioma: {phrases: [peritoneal mesothelioma, malignant peritoneal mesothelioma], within: [mesothelioma]}
      perivascular epithelioid cell tumor:
        phrases: [perivascular epithelioid cell tumor, perivascular epithelioid cell tumour, PEComa]
        within: [soft tissue sarcoma]
      pheochromocytoma: {phrases: [pheochromocytoma, phaeochromocytoma], within: [pheochromocytoma and paraganglioma]}
      pheochromocytoma and paraganglioma:
        phrases: [
          pheochromocytoma and paraganglioma, phaeochromocytoma and paraganglioma, pheochromocytoma or paraganglioma,
          phaeochromocytoma or paraganglioma, PPGL
        ]
        within: [solid tumor]
      Philadelphia chromosome-positive acute lymphoblastic leukemia:
        phrases: [
          Philadelphia chromosome-positive acute lymphoblastic leukemia, Philadelphia chromosome-positive acute lymphoblastic leukaemia,
          Philadelphia chromosome-positive ALL, Ph+ ALL, Ph-positive ALL, Ph+ acute lymphoblastic leukemia
        ]
        within: [acute lymphoblastic leukemia]
      phyllodes tumor: {phrases: [phyllodes tumor, phyllodes tumour]}
      pilocytic astrocytoma: {phrases: [pilocytic astrocytoma, juvenile pilocytic astrocytoma], within: [astrocytoma, low-grade glioma]}
      pituitary tumor: {phrases: [pituitary tumor, pituitary tumour, pituitary adenoma]}
      plasma cell neoplasm: {phrases: [plasma cell neoplasm, plasma cell disorder, plasmacytoma], within: [hematologic malignancy]}
      platinum-resistant ovarian cancer:
        phrases: [platinum-resistant ovarian cancer, platinum-resistant epithelial ovarian cancer]
        within: [ovarian cancer]
      platinum-sensitive ovarian cancer: {phrases: [platinum-sensitive ovarian cancer], within: [ovarian cancer]}
      pleuropulmonary blastoma: {phrases: [pleuropulmonary blastoma], within: [solid tumor]}
      plexiform neurofibroma: {phrases: [plexiform neurofibroma]}
      polycythemia vera: {phrases: [polycythemia vera, polycythaemia vera], within: [myeloproliferative neoplasm]}
      primary mediastinal large B-cell lymphoma:
        phrases: [primary mediastinal large B-cell lymphoma, primary mediastinal B-cell lymphoma, PMBCL]
        within: [large B-cell lymphoma]
      primary peritoneal cancer:
        phrases: [primary peritoneal cancer, primary peritoneal carcinoma, peritoneal cancer, peritoneal carcinoma]
        within: [solid tumor]
      prolactinoma: {phrases: [prolactinoma], within: [pituitary tumor]}
      prostate cancer:
        phrases: [
          prostate cancer, prostate carcinoma, prostatic cancer, cancer of the prostate, carcinoma of the prostate, prostatic carcinoma,
          prostate adenocarcinoma
        ]
        within: [solid tumor]
      rectal cancer: {phrases: [rectal cancer, cancer of the rectum, rectal carcinoma], within: [colorectal cancer]}
      renal cell carcinoma:
        phrases: [renal cell carcinoma, renal cell cancer, kidney cell cancer, renal cell adenocarcinoma, hypernephroma]
        exact: [RCC, mRCC]
        within: [kidney cancer]
      retinoblastoma: {phrases: [retinoblastoma], within: [solid tumor]}
      rhabdomyosarcoma: {phrases: [rhabdomyosarcoma], within: [soft tissue sarcoma]}
      salivary gland cancer:
        phrases: [salivary gland cancer, salivary gland carcinoma, salivary gland tumor, salivary gland tumour]
        within: [head and neck cancer]
      sarcoma: {phrases: [sarcoma], within: [solid tumor]}
      seminoma: {phrases: [seminoma], within: [germ cell tumor]}
      skin cancer: {phrases: [skin cancer, cancer of the skin], within: [solid tumor]}
      small cell lung cancer: {phrases: [small cell lung cancer, small cell lung carcinoma, SCLC], within: [lung cancer]}
      small intestine cancer:
        phrases: [
          small intestine cancer, small bowel cancer, small bowel adenocarcinoma, small intestine adenocarcinoma,
          cancer of the small intestine
        ]
        within: [solid tumor]
      small lymphocytic lymphoma:
        phrases: [small lymphocytic lymphoma, small lymphocytic leukemia]
        exact: [SLL]
        within: [B-cell non-Hodgkin lymphoma]
      smoldering multiple myeloma:
        phrases: [smoldering multiple myeloma, smouldering multiple myeloma, smoldering myeloma, smouldering myeloma]
        within: [multiple myeloma]
      smoldering systemic mastocytosis:
        phrases: [smoldering systemic mastocytosis, smouldering systemic mastocytosis]
        within: [systemic mastocytosis]
      soft tissue sarcoma: {phrases: [soft tissue sarcoma], exact: [STS], within: [sarcoma]}
      solid tumor: {phrases: [solid tumor, solid tumour, solid cancer]}
      solitary fibrous tumor: {phrases: [solitary fibrous tumor, solitary fibrous tumour], within: [soft tissue sarcoma]}
      squamous non-small cell lung cancer:
        phrases: [
          squamous non-small cell lung cancer, squamous NSCLC, squamous cell lung cancer, squamous cell carcinoma of the lung,
          lung squamous cell carcinoma
        ]
        within: [non-small cell lung cancer]
      subependymal giant cell astrocytoma: {phrases: [subependymal giant cell astrocytoma], exact: [SEGA], within: [astrocytoma]}
      synovial sarcoma: {phrases: [synovial sarcoma], within: [soft tissue sarcoma]}
      systemic mastocytosis: {phrases: [systemic mastocytosis], within: [mastocytosis]}
      systemic mastocytosis with an associated hematologic neoplasm:
        phrases: [
          systemic mastocytosis with an associated hematologic neoplasm, systemic mastocytosis with an associated hematological neoplasm,
          systemic mastocytosis with an associated haematological neoplasm, SM-AHN
        ]
        within: [advanced systemic mastocytosis]
      Sézary syndrome: {phrases: [Sézary syndrome, Sezary syndrome, Sézary disease], within: [cutaneous T-cell lymphoma]}
      T-cell acute lymphoblastic leukemia:
        phrases: [T-cell acute lymphoblastic leukemia, T-cell acute lymphoblastic leukaemia, T-cell ALL, T-ALL]
        within: [acute lymphoblastic leukemia]
      T-cell lymphoblastic lymphoma: {phrases: [T-cell lymphoblastic lymphoma, T-LBL], within: [lymphoblastic lymphoma, T-cell lymphoma]}
      T-cell lymphoma: {phrases: [T-cell lymphoma, T-cell non-Hodgkin lymphoma], within: [non-Hodgkin lymphoma]}
      tenosynovial giant cell tumor:
        phrases: [tenosynovial giant cell tumor, tenosynovial giant cell tumour, pigmented villonodular synovitis, PVNS]
      testicular cancer:
        phrases: [testicular cancer, cancer of the testis, testis cancer, testicular germ cell tumor, testicular germ cell tumour]
        within: [germ cell tumor]
      thymic carcinoma: {phrases: [thymic carcinoma, thymic cancer], within: [solid tumor]}
      thymoma: {phrases: [thymoma], within: [solid tumor]}
      thyroid cancer: {phrases: [thyroid cancer, thyroid carcinoma, cancer of the thyroid], within: [solid tumor]}
      triple-negative breast cancer: {phrases: [triple-negative breast cancer, TNBC], within: [breast cancer]}
      tuberous sclerosis complex: {phrases: [tuberous sclerosis complex, tuberous sclerosis], exact: [TSC]}
      tumor lysis syndrome: {phrases: [tumor lysis syndrome, tumour lysis syndrome]}
      undifferentiated pleomorphic sarcoma:
        phrases: [undifferentiated pleomorphic sarcoma, malignant fibrous histiocytoma]
        within: [soft tissue sarcoma]
      upper tract urothelial cancer:
        phrases: [
          upper tract urothelial cancer, upper tract urothelial carcinoma, UTUC, transitional cell cancer of the renal pelvis and ureter
        ]
        within: [urothelial carcinoma]
      urethral cancer: {phrases: [urethral cancer, cancer of the urethra], within: [solid tumor]}
      urothelial carcinoma:
        phrases: [urothelial carcinoma, urothelial cancer, transitional cell carcinoma, transitional cell cancer]
        within: [solid tumor]
      uterine cancer: {phrases: [uterine cancer, cancer of the uterus, uterus cancer, womb cancer], within: [solid tumor]}
      uterine carcinosarcoma: {phrases: [uterine carcinosarcoma, carcinosarcoma], within: [uterine cancer]}
      uterine leiomyosarcoma: {phrases: [uterine leiomyosarcoma], within: [leiomyosarcoma, uterine sarcoma]}
      uterine sarcoma: {phrases: [uterine sarcoma], within: [uterine cancer]}
      uveal melanoma: {phrases: [uveal melanoma, intraocular melanoma, ocular melanoma, intraocular (uveal) melanoma], within: [melanoma]}
      vaginal cancer: {phrases: [vaginal cancer, vaginal carcinoma, cancer of the vagina], within: [solid tumor]}
      von Hippel-Lindau disease: {phrases: [von Hippel-Lindau disease, von Hippel-Lindau syndrome, VHL disease]}
      vulvar cancer: {phrases: [vulvar cancer, vulval cancer, vulvar carcinoma, cancer of the vulva], within: [solid tumor]}
      vulvar intraepithelial neoplasia: {phrases: [vulvar intraepithelial neoplasia, vulval intraepithelial neoplasia]}
      Waldenström macroglobulinemia:
        phrases: [
          Waldenström macroglobulinemia, Waldenström macroglobulinaemia, Waldenstrom macroglobulinemia, "Waldenström's macroglobulinemia",
          "Waldenström's macroglobulinaemia", "Waldenstrom's macroglobulinemia"
        ]
        within: [lymphoplasmacytic lymphoma]
      Wilms tumor: {phrases: [Wilms tumor, Wilms tumour, "Wilms' tumor", "Wilms' tumour", nephroblastoma], within: [kidney cancer]}
      xerostomia: {phrases: [xerostomia, dry mouth]}

# By which words a text shows that it is about what a tag says.
  # Trials by names that are words of their own.
  trial:
    values:
      TAILORx: {phrases: [TAILORx], subject: chemotherapy}
      KATHERINE: {exact: [KATHERINE], subject: trastuzumab emtansine}
      ADAURA: {phrases: [ADAURA], subject: osimertinib}
      ANNOUNCE: {exact: [ANNOUNCE], subject: olaratumab}
      APHINITY: {phrases: [APHINITY], subject: pertuzumab}
      DREAMM-3: {phrases: [DREAMM-3], subject: belantamab mafodotin}
      DREAMM-7: {phrases: [DREAMM-7], subject: belantamab mafodotin}
      EXCLAIM-2: {phrases: [EXCLAIM-2], subject: mobocertinib}

# `lung cancer` as a tag is `lung`.
words:
  topicEndings: [cancer, cancers, carcinoma, tumor, tumors, tumour, tumours, neoplasm, neoplasms, malignancy]

topics:
  anal: [anal, anus]
  bladder: [bladder, urothelial, transitional cell]
  bone: [bone, osteosarcoma, Ewing, chondrosarcoma, skeletal]
  brain: [brain, glioma, glioblastoma, astrocytoma, central nervous system, CNS, meningioma, medulloblastoma, ependymoma]
  breast: [breast, mammary, mammogram, mammography]
  cervical: [cervix, cervical, HPV, human papillomavirus]
  colorectal: [colorectal, colon, rectal, rectum, bowel]
  endometrial: [endometrial, endometrium, uterine, uterus]
  esophageal: [esophagus, esophageal, oesophagus, oesophageal]
  eye: [eye, ocular, intraocular, uveal, retinoblastoma, conjunctiva]
  gallbladder: [gallbladder, biliary, bile duct]
  head and neck: [head and neck, throat, larynx, laryngeal, pharynx, pharyngeal, oropharyngeal, nasopharyngeal, hypopharyngeal, oral cavity, mouth, salivary, sinus, nasal, lip, tongue, tonsil, squamous neck]
  hodgkin: [Hodgkin]
  kidney: [kidney, renal, nephrectomy, Wilms]
  leukemia: [leukemia, leukaemia, leukemic, AML, CLL, CML]
  liver: [liver, hepatic, hepatocellular, hepatoblastoma]
  lung: [lung, pulmonary, bronchial, mesothelioma, NSCLC, SCLC]
  lymphoma: [lymphoma, Hodgkin]
  melanoma: [melanoma]
  mesothelioma: [mesothelioma, asbestos]
  myeloma: [myeloma, plasma cell]
  myeloproliferative: [myeloproliferative, myelodysplastic, polycythemia vera, essential thrombocythemia, myelofibrosis]
  neuroblastoma: [neuroblastoma]
  ovarian: [ovary, ovaries, ovarian, fallopian, primary peritoneal]
  pancreatic: [pancreas, pancreatic, gastroenteropancreatic]
  parathyroid: [parathyroid]
  penile: [penis, penile]
  pituitary: [pituitary]
  prostate: [prostate, prostatic, PSA]
  retinoblastoma: [retinoblastoma]
  sarcoma: [sarcoma, GIST, gastrointestinal stromal]
  skin: [skin, melanoma, basal cell, squamous cell, Merkel cell, keratosis, dermatitis, rash]
  soft tissue sarcoma: [soft tissue, sarcoma, GIST, gastrointestinal stromal, rhabdomyosarcoma, liposarcoma, leiomyosarcoma, angiosarcoma]
  stomach: [stomach, gastric]
  testicular: [testicle, testicular, testis, testes, germ cell, seminoma]
  thymoma: [thymoma, thymus, thymic]
  thyroid: [thyroid]
  urethral: [urethra, urethral]
  uterine: [uterus, uterine, endometrial, endometrium]
  vaginal: [vagina, vaginal]
  vulvar: [vulva, vulvar]

# Approvals that lists of drugs in older texts lack.
timeline:
  - {event: approval, subject: interleukin-2, date: 1992-05, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "FDA-approved therapies of metastatic renal cell carcinoma (PMC9372304, table 1: the month)"}
  - {event: approval, subject: sorafenib, date: 2005-12-20, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "Targeted agents approved for RCC (PMC4031714, table 1)"}
  - {event: approval, subject: temsirolimus, date: 2007-05-30, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "Targeted agents approved for RCC (PMC4031714, table 1)"}
  - {event: approval, subject: everolimus, date: 2009-03-30, authority: FDA, scope: {condition: renal cell carcinoma, prior: sunitinib or sorafenib}, what: approved for renal cell carcinoma after sunitinib or sorafenib, source: "Targeted agents approved for RCC (PMC4031714, table 1)"}
  - {event: approval, subject: bevacizumab, date: 2009-07-31, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "FDA, approvals of 2009: 2009-07-31"}
  - {event: approval, subject: pazopanib, date: 2009-10-19, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "FDA, approvals of 2009: 2009-10-19"}
  - {event: approval, subject: axitinib, date: 2012-01-27, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "Targeted agents approved for RCC (PMC4031714, table 1)"}
  - {event: approval, subject: nivolumab, date: 2015-11-23, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "FDA approvals of novel immunotherapies (PMC4943317, table 1)"}
  - {event: approval, subject: cabozantinib, date: 2016-04, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "FDA-approved therapies of metastatic renal cell carcinoma (PMC9372304, table 1: the month)"}
  - {event: approval, subject: lenvatinib, date: 2016-05, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "FDA-approved therapies of metastatic renal cell carcinoma (PMC9372304, table 1: the month)"}
  - {event: approval, subject: ipilimumab, date: 2018-04-16, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "Memorial Sloan Kettering, on the FDA approval of 2018-04-16"}
  - {event: approval, subject: pembrolizumab, date: 2019-04, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "FDA-approved therapies of metastatic renal cell carcinoma (PMC9372304, table 1: the month)"}
  - {event: approval, subject: avelumab, date: 2019-05-14, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "Translational Cancer Research, on the FDA approval of 2019-05-14"}
  - {event: approval, subject: tivozanib, date: 2021-03-10, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "Clinical Cancer Research 2022;28:441, FDA approval summary"}
  - {event: approval, subject: belzutifan, date: 2023-12-14, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "Clinical Cancer Research 2024;30:5003, FDA approval summary"}
  - {event: approval, subject: pembrolizumab, date: 2021-11-17, authority: FDA, scope: {condition: renal cell carcinoma, setting: "adjuvant"}, what: approved for treatment after surgery for renal cell carcinoma, source: "ASCO Post, FDA approvals of 2021: 2021-11-17"}
  - {event: approval, subject: dasatinib, date: 2006-06, authority: FDA, scope: {condition: chronic myeloid leukemia, prior: "imatinib"}, what: approved for chronic myeloid leukemia after other kinase inhibitors, source: "Nature Reviews, Kantarjian and others, on the FDA approval of June 2006"}
  - {event: approval, subject: nilotinib, date: 2007-10-29, authority: FDA, scope: {condition: chronic myeloid leukemia, prior: "imatinib"}, what: approved for chronic myeloid leukemia after other kinase inhibitors, source: "Associated Press, 2007-10-29; MedPage, 2007-11-01"}
  - {event: approval, subject: bosutinib, date: 2012-09-04, authority: FDA, scope: {condition: chronic myeloid leukemia, prior: "imatinib"}, what: approved for chronic myeloid leukemia after other kinase inhibitors, source: "Drug Store News, 2012-09-05, on the FDA announcement of the day before"}
  - {event: approval, subject: omacetaxine, date: 2012-10-26, authority: FDA, scope: {condition: chronic myeloid leukemia, prior: "imatinib"}, what: approved for chronic myeloid leukemia after other kinase inhibitors, source: "FierceBiotech, FDA approvals of 2012: October 26"}
  - {event: approval, subject: ponatinib, date: 2012-12, authority: FDA, scope: {condition: chronic myeloid leukemia, prior: "imatinib"}, what: approved for chronic myeloid leukemia after other kinase inhibitors, source: "Ariad, 2016, on the approval of December 2012; BioWorld, 2012-12-15"}
  - {event: approval, subject: asciminib, date: 2021-10-29, authority: FDA, scope: {condition: chronic myeloid leukemia, prior: "imatinib"}, what: approved for chronic myeloid leukemia after other kinase inhibitors, source: "ASCO Post, FDA approvals of 2021: 2021-10-29"}
  - {event: approval, subject: sorafenib, date: 2007-11, authority: FDA, scope: {condition: hepatocellular carcinoma}, what: approved for hepatocellular carcinoma, source: "NCI, Cancer Currents 2017, on the approval of November 2007"}
  - {event: approval, subject: nivolumab, date: 2017-09-22, authority: FDA, scope: {condition: hepatocellular carcinoma, prior: sorafenib}, what: approved for hepatocellular carcinoma after sorafenib, source: "FDA, list of withdrawn accelerated approvals as of 2021-11-02: approved 2017-09-22"}
  - {event: approval, subject: lenvatinib, date: 2018-08-16, authority: FDA, scope: {condition: hepatocellular carcinoma}, what: approved for hepatocellular carcinoma, source: "ESMO, 2018-08-29, on the FDA approval of 2018-08-16"}
  - {event: approval, subject: cabozantinib, date: 2019-01-14, authority: FDA, scope: {condition: hepatocellular carcinoma, prior: sorafenib}, what: approved for hepatocellular carcinoma after sorafenib, source: "FDA, approval of 2019-01-14 (Cancer Health)"}
  - {event: approval, subject: ramucirumab, date: 2019-05-10, authority: FDA, scope: {condition: hepatocellular carcinoma, prior: sorafenib}, what: approved for hepatocellular carcinoma after sorafenib, source: "ESMO, on the FDA approval of 2019-05-10"}
  - {event: approval, subject: atezolizumab, date: 2020-05-29, authority: FDA, scope: {condition: hepatocellular carcinoma}, what: approved for hepatocellular carcinoma, source: "ESMO, 2020-06-08, on the FDA approval of 2020-05-29"}
  - {event: approval, subject: tremelimumab, date: 2022-10-21, authority: FDA, scope: {condition: hepatocellular carcinoma}, what: approved for hepatocellular carcinoma, source: "Georgia Society of Clinical Oncology, FDA approvals: 2022-10-21"}
  - {event: approval, subject: durvalumab, date: 2022-10-21, authority: FDA, scope: {condition: hepatocellular carcinoma}, what: approved for hepatocellular carcinoma, source: "Georgia Society of Clinical Oncology, FDA approvals: 2022-10-21"}
  - {event: approval, subject: dacarbazine, date: "1975", authority: FDA, scope: {condition: melanoma}, what: approved for melanoma, source: "Sandhu and others, Systemic Treatment for Stage IV Melanoma, McGraw-Hill 2018"}
  - {event: approval, subject: ipilimumab, date: 2011-03-25, authority: FDA, scope: {condition: melanoma}, what: approved for melanoma, source: "FDA-approved drugs of solid tumors 1991 to 2021 (Journal of Hematology & Oncology 2022;15, table 7)"}
  - {event: approval, subject: vemurafenib, date: 2011-08-17, authority: FDA, scope: {condition: melanoma}, what: approved for melanoma, source: "FDA-approved drugs of solid tumors 1991 to 2021 (Journal of Hematology & Oncology 2022;15, table 7)"}
  - {event: approval, subject: dabrafenib, date: 2013-05-29, authority: FDA, scope: {condition: melanoma}, what: approved for melanoma, source: "FDA-approved drugs of solid tumors 1991 to 2021 (Journal of Hematology & Oncology 2022;15, table 7)"}
  - {event: approval, subject: trametinib, date: 2013-05-29, authority: FDA, scope: {condition: melanoma}, what: approved for melanoma, source: "FDA-approved drugs of solid tumors 1991 to 2021 (Journal of Hematology & Oncology 2022;15, table 7)"}
  - {event: approval, subject: pembrolizumab, date: 2014-09-04, authority: FDA, scope: {condition: melanoma}, what: approved for melanoma, source: "FDA-approved drugs of solid tumors 1991 to 2021 (Journal of Hematology & Oncology 2022;15, table 7)"}
  - {event: approval, subject: nivolumab, date: 2014-12-22, authority: FDA, scope: {condition: melanoma}, what: approved for melanoma, source: "FDA-approved drugs of solid tumors 1991 to 2021 (Journal of Hematology & Oncology 2022;15, table 7)"}
  - {event: approval, subject: cobimetinib, date: 2015-11-10, authority: FDA, scope: {condition: melanoma}, what: approved for melanoma, source: "FDA-approved drugs of solid tumors 1991 to 2021 (Journal of Hematology & Oncology 2022;15, table 7)"}
  - {event: approval, subject: everolimus, date: 2011-05-05, authority: FDA, scope: {condition: pancreatic neuroendocrine tumor}, what: approved for pancreatic neuroendocrine tumor, source: "ASCO Post, 2011-06-15, on the FDA approval of May 5"}
  - {event: approval, subject: midostaurin, date: 2017-04, authority: FDA, scope: {condition: systemic mastocytosis}, what: approved for advanced systemic mastocytosis, source: "Kim, Midostaurin: First Global Approval, 2017"}
  - {event: approval, subject: olaratumab, date: 2016-10-19, authority: FDA, scope: {condition: soft tissue sarcoma}, what: approved for soft tissue sarcoma, source: "Federal Register 85:43587 (2020-07-17)"}
  - {event: withdrawal, subject: olaratumab, date: 2020-02-25, authority: FDA, scope: {condition: soft tissue sarcoma}, what: withdrawn after its trial of phase 3 showed no benefit, source: "Federal Register 85:43587 (2020-07-17)"}
  # Uses that were taken back; what other authorities approved is left as it is.
  - {event: withdrawal, subject: atezolizumab, date: 2021-03-07, authority: FDA, scope: {condition: urothelial carcinoma, line: "2"}, what: withdrawn for urothelial carcinoma after platinum, source: "Genentech, 2021-03-07"}
  - {event: withdrawal, subject: atezolizumab, date: "2022", authority: FDA, scope: {condition: urothelial carcinoma}, what: withdrawn for urothelial carcinoma, source: "Genentech, 2022 (UroToday; Precision Medicine Online)"}
  - {event: withdrawal, subject: atezolizumab, date: 2021-10-06, authority: FDA, scope: {condition: triple-negative breast cancer}, what: withdrawn for triple-negative breast cancer, source: "FDA, list of withdrawn accelerated approvals as of 2021-11-02"}
  - {event: withdrawal, subject: durvalumab, date: 2021-02-19, authority: FDA, scope: {condition: urothelial carcinoma}, what: withdrawn for advanced urothelial carcinoma after platinum, source: "FDA, list of withdrawn accelerated approvals as of 2021-11-02"}
  - {event: withdrawal, subject: nivolumab, date: 2020-12-29, authority: FDA, scope: {condition: small cell lung cancer}, what: withdrawn for small cell lung cancer, source: "FDA, list of withdrawn accelerated approvals as of 2021-11-02"}
  - {event: withdrawal, subject: pembrolizumab, date: 2021-03-30, authority: FDA, scope: {condition: small cell lung cancer}, what: withdrawn for small cell lung cancer, source: "FDA, list of withdrawn accelerated approvals as of 2021-11-02"}
  - {event: withdrawal, subject: nivolumab, date: 2021-07-23, authority: FDA, scope: {condition: hepatocellular carcinoma, prior: sorafenib}, what: withdrawn as the only drug for hepatocellular carcinoma after sorafenib, source: "FDA, list of withdrawn accelerated approvals as of 2021-11-02"}
  - {event: withdrawal, subject: bevacizumab, date: 2011-11-18, authority: FDA, scope: {condition: breast cancer}, what: withdrawn for breast cancer, source: "FDA commissioner, 2011-11-18 (MedNous; Los Angeles Times)"}
  - {event: withdrawal, subject: olaparib, date: 2022-09, authority: FDA, scope: {condition: ovarian cancer, line: "4"}, what: withdrawn for ovarian cancer after three or more lines of chemotherapy, source: "FDAnews, 2022-09-27"}
  - {event: withdrawal, subject: niraparib, date: 2022-09-14, authority: FDA, scope: {condition: ovarian cancer, line: "4"}, what: withdrawn for ovarian cancer after three or more lines of chemotherapy, source: "MMIT, 2022-09-28"}
  - {event: withdrawal, subject: rucaparib, date: "2022", authority: FDA, scope: {condition: ovarian cancer, line: "3"}, what: withdrawn for ovarian cancer after two or more lines of chemotherapy, source: "Society of Gynecologic Oncology, 2022-12-09"}
  - {event: withdrawal, subject: idelalisib, date: "2022", authority: FDA, scope: {condition: follicular lymphoma}, what: withdrawn for follicular lymphoma, source: "FDA, list of withdrawn accelerated approvals as of 2022-06-16"}
  - {event: withdrawal, subject: duvelisib, date: 2022-04-13, authority: FDA, scope: {condition: follicular lymphoma}, what: withdrawn for follicular lymphoma, source: "Federal Register 87:21888 (2022-04-13)"}
  - {event: withdrawal, subject: romidepsin, date: 2022-05-09, authority: FDA, scope: {condition: peripheral T-cell lymphoma}, what: withdrawn for peripheral T-cell lymphoma, source: "Federal Register, FR Doc. 2022-09889"}
  - {event: withdrawal, subject: ibrutinib, date: 2023-04-06, authority: FDA, scope: {condition: mantle cell lymphoma}, what: withdrawn for mantle cell lymphoma, source: "AbbVie and Janssen, 2023-04-06; Lymphoma Research Foundation"}
  - {event: withdrawal, subject: ibrutinib, date: 2023-04-06, authority: FDA, scope: {condition: marginal zone lymphoma}, what: withdrawn for marginal zone lymphoma, source: "AbbVie and Janssen, 2023-04-06; Lymphoma Research Foundation"}
  - {event: withdrawal, subject: pralsetinib, date: 2023-06-30, authority: FDA, scope: {condition: medullary thyroid cancer}, what: withdrawn for medullary thyroid cancer, source: "Genentech, 2023-06-30 (ThyCa)"}
  - {event: withdrawal, subject: panobinostat, date: 2022-03-24, authority: FDA, scope: {condition: multiple myeloma}, what: withdrawn for multiple myeloma, source: "FDA, list of withdrawn accelerated approvals as of 2022-06-16"}
  # Drugs that were taken back for all that they were approved for.
  - {event: removal, subject: umbralisib, date: 2022-05-31, authority: FDA, what: withdrawn, source: "FDA, list of withdrawn accelerated approvals as of 2022-06-16"}
  - {event: removal, subject: belantamab mafodotin, date: "2022", authority: FDA, what: withdrawn, source: "epocrates, 2025-10-24, on the withdrawal of 2022"}
  - {event: approval, subject: belantamab mafodotin, date: 2025-10-23, authority: FDA, scope: {condition: multiple myeloma}, what: approved again for multiple myeloma, source: "epocrates, 2025-10-24; Pharmacy Times"}
  - {event: removal, subject: melphalan flufenamide, date: 2024-02, authority: FDA, what: withdrawn, source: "Clinical Oncology News, February 2024"}
  - {event: removal, subject: mobocertinib, date: 2023-10-03, authority: FDA, what: withdrawn by its maker, source: "Takeda, 2023-10-03"}
  - {event: removal, subject: infigratinib, date: 2024-06, authority: FDA, what: withdrawn, source: "Gastroenterology & Endoscopy News, 2024-06-24"}
  - {event: removal, subject: copanlisib, date: 2023-11-13, authority: FDA, what: withdrawn by its maker, source: "Reuters, 2023-11-13, on the announcement of the maker"}
  # What the European authority has left as it is.
  - {event: approval, subject: idelalisib, date: 2014-09-19, authority: EMA, scope: {condition: follicular lymphoma}, what: approved for follicular lymphoma, source: "Gilead, release of 2014-09-19 on the decision of the European Commission"}
  - {event: approval, subject: ibrutinib, date: 2014-10-21, authority: EMA, scope: {condition: mantle cell lymphoma}, what: approved for mantle cell lymphoma, source: "NCF International, on the decision of the European Commission of 2014-10-21"}
  - {event: approval, subject: atezolizumab, date: "2017", authority: EMA, scope: {condition: urothelial carcinoma}, what: approved for urothelial carcinoma, source: "EMA product information (day not seen)", verified: false}
  - {event: approval, subject: atezolizumab, date: 2019-08, authority: EMA, scope: {condition: triple-negative breast cancer}, what: approved for triple-negative breast cancer, source: "Reuters, 2019-08-29, on the decision of the European Commission"}
  - {event: approval, subject: bevacizumab, date: 2007-03, authority: EMA, scope: {condition: breast cancer}, what: approved for breast cancer, source: "Roche, release on docetaxel, on the European approval of March 2007 (Pharmabiz)"}
  - {event: approval, subject: panobinostat, date: 2015-09, authority: EMA, scope: {condition: multiple myeloma}, what: approved for multiple myeloma, source: "FDAnews, 2015-09-11, on the decision of the European Commission"}
  # First drugs for what had none, and drugs that texts still call new.
  - {event: approval, subject: sotorasib, date: 2021-05-28, authority: FDA, scope: {condition: non-small cell lung cancer, setting: unresectable or metastatic or refractory, mutation: KRAS G12C}, what: approved for lung cancer with the mutation KRAS G12C, source: "FDA announcement of 2021-05-28; Clinical Cancer Research 2022, approval summary"}
  - {event: approval, subject: adagrasib, date: 2022-12-12, authority: FDA, scope: {condition: non-small cell lung cancer, setting: unresectable or metastatic or refractory, mutation: KRAS G12C}, what: approved for lung cancer with the mutation KRAS G12C, source: "Reuters, 2022-12-12"}
  - {event: approval, subject: osimertinib, date: 2020-12-18, authority: FDA, scope: {condition: non-small cell lung cancer, setting: adjuvant}, what: approved for treatment after surgery of lung cancer with certain EGFR mutations, source: "FDA, 2020-12-18 (Journal of Clinical Pathways; IASLC Lung Cancer News)"}
  - {event: approval, subject: nirogacestat, date: 2023-11-27, authority: FDA, scope: {condition: desmoid tumor}, what: approved for progressing desmoid tumors, source: "FDA, 2023-11-27 (Clinical Oncology News)"}
  - {event: approval, subject: pexidartinib, date: 2019-08, authority: FDA, scope: {condition: tenosynovial giant cell tumor}, what: approved for tenosynovial giant cell tumor, source: "Clinical Oncology News, 2019-08-08"}
  - {event: approval, subject: enfortumab vedotin, date: 2019-12-18, authority: FDA, scope: {condition: urothelial carcinoma}, what: approved for urothelial carcinoma, source: "Clinical Cancer Research 2021;27:922, FDA approval summary"}
  - {event: approval, subject: mirvetuximab soravtansine, date: 2022-11-14, authority: FDA, scope: {condition: ovarian cancer}, what: approved for ovarian cancer that resists platinum, source: "ONS Voice, on the FDA approval of 2022-11-14"}
  - {event: approval, subject: idecabtagene vicleucel, date: 2021-03, authority: FDA, scope: {condition: multiple myeloma}, what: approved for multiple myeloma, source: "Clinical Cancer Research 2022;28:1759, FDA approval summary"}
  - {event: approval, subject: teclistamab, date: 2022-10-25, authority: FDA, scope: {condition: multiple myeloma}, what: approved for multiple myeloma, source: "FDA approval summary (PubMed 39412823)"}
  - {event: approval, subject: tazemetostat, date: 2020-01-23, authority: FDA, scope: {condition: epithelioid sarcoma}, what: approved for epithelioid sarcoma, source: "The Pharma Letter, 2020-01-24, on the FDA approval of the day before"}
  - {event: approval, subject: umbralisib, date: 2021-02-05, authority: FDA, scope: {condition: follicular lymphoma}, what: approved for follicular lymphoma, source: "FDA, list of withdrawn accelerated approvals as of 2022-06-16"}
  - {event: approval, subject: mobocertinib, date: 2021-09, authority: FDA, scope: {condition: non-small cell lung cancer, mutation: EGFR exon 20 insertion}, what: approved for lung cancer with an EGFR exon 20 insertion, source: "Takeda, 2023-10-03, on the approval of September 2021"}
  # Trials that have given their answer; where the day of it was not seen, the day by which it was known.
  - {event: readout, subject: chemotherapy, date: 2018-10, scope: {trial: TAILORx}, what: brought nothing to most women with a middle score, source: "EMJ Oncology, report on ESMO 2018"}
  - {event: readout, subject: trastuzumab emtansine, date: 2019-12-18, scope: {trial: KATHERINE}, what: halved the risk of recurrence against trastuzumab after surgery, source: "ESMO Open 2021, on the decision of the European Commission of 2019-12-18, which rests on it"}
  - {event: readout, subject: osimertinib, date: 2020-12-18, scope: {trial: ADAURA}, what: after surgery delayed recurrence, source: "FDA approval of 2020-12-18, which rests on it"}
  - {event: readout, subject: olaratumab, date: 2019-01-18, scope: {trial: ANNOUNCE}, what: was no better with doxorubicin than doxorubicin alone, source: "Federal Register 85:43587 (2020-07-17), on the release of 2019-01-18"}
  - {event: readout, subject: belantamab mafodotin, date: 2022-11-07, scope: {trial: DREAMM-3}, what: was no better than pomalidomide, source: "GSK, 2022-11-07 (RTTNews; MedNous)"}
  - {event: readout, subject: belantamab mafodotin, date: 2025-10-23, scope: {trial: DREAMM-7}, what: with bortezomib delayed progression longer than daratumumab, source: "FDA approval of 2025-10-23, which rests on it (epocrates)"}
  - {event: readout, subject: mobocertinib, date: 2023-10-03, scope: {trial: EXCLAIM-2}, what: was no better than chemotherapy, source: "Takeda, 2023-10-03"}
  - {event: readout, subject: pertuzumab, date: 2017-07-13, scope: {trial: APHINITY}, what: with trastuzumab after surgery was a little better than trastuzumab alone, source: "von Minckwitz and others, New England Journal of Medicine 2017;377:122"}
  # Copies by other makers.
  - {event: generic, subject: lenalidomide, date: 2022-03-07, authority: FDA, what: has been sold by other makers too, source: "Teva, 2022-03-07"}
  - {event: generic, subject: trastuzumab, date: 2017-12-01, authority: FDA, what: has had an approved biosimilar, source: "FDA, 2017-12-01 (Clinical Oncology News)"}
  - {event: generic, subject: bevacizumab, date: 2017-09, authority: FDA, what: has had an approved biosimilar, source: "NCK Pharma, 2017-09-16; Endpoints News, on the FDA approval"}
  - {event: generic, subject: rituximab, date: 2018-11-28, authority: FDA, what: has had an approved biosimilar, source: "Reuters, 2018-11-28"}

# Figures that come out anew.
figures:
  - {attribute: estimate_year, publishers: [American Cancer Society], until: 2026, date: 2026-01-13, source: "American Cancer Society, Cancer Statistics, 2026 (2026-01-13)"}

# Guidelines and classifications that texts cite, with the edition in force on the day of the pack.
works:
  AJCC Cancer Staging Manual: {names: [AJCC Cancer Staging Manual, AJCC staging manual, AJCC staging, AJCC, American Joint Committee on Cancer], edition: 8, from: "2018-01-01", source: "American Joint Committee on Cancer: 8th edition, in force since 2018-01-01 (its notice, and that of the College of American Pathologists)"}
  TNM Classification of Malignant Tumours: {names: [TNM Classification of Malignant Tumours, UICC TNM, TNM classification], edition: 9, from: "2025", source: "UICC: 9th edition, Wiley 2025"}
  WHO Classification of Tumours: {names: [WHO classification, WHO Classification of Tumours, WHO Classification of Tumors, World Health Organization Classification of Tumours, World Health Organization Classification of Tumors], edition: 5, from: "2019", source: "IARC: 5th edition, in volumes since 2019"}
  NCCN guidelines: {names: [NCCN Clinical Practice Guidelines, NCCN Guidelines, NCCN guideline, National Comprehensive Cancer Network], cycle: 2, source: "NCCN numbers its versions by the year and brings out several a year (JNCCN 2024;22(8): Version 3.2024)"}
  ESMO guidelines: {names: [ESMO Clinical Practice Guidelines, ESMO Clinical Practice Guideline, ESMO guidelines, ESMO guideline], cycle: 6, source: "ESMO renews its guidelines every few years", verified: false}
  International Classification of Diseases: {names: [International Classification of Diseases, ICD], edition: 11, former: [ICD-9, ICD-9-CM, ICD-8], from: "2022-01-01", source: "WHO: ICD-11, adopted in May 2019, in force since 2022-01-01; ICD-10 goes on where a country has not changed yet"}
  Common Terminology Criteria for Adverse Events: {names: [Common Terminology Criteria for Adverse Events, CTCAE], edition: 6, from: "2025-07-22", source: "NCI: CTCAE v6.0, published 2025-07-22; trials of NCI that began with v5.0 stay with it"}

# A snapshot of well-known notices; what is not among them may have been retracted all the same.
retractions:
  - {title: "Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children", doi: 10.1016/S0140-6736(97)11096-0, pmid: 9500320, date: 2010-02-02, source: "The Lancet, retraction of 2010 (doi 10.1016/S0140-6736(10)60175-4, as Crossref has it)"}
  - {title: "Cardiovascular Disease, Drug Therapy, and Mortality in Covid-19", doi: 10.1056/NEJMoa2007621, date: 2020-06, source: "New England Journal of Medicine, retraction of June 2020 (NHS Specialist Pharmacy Service)"}
  - {title: "Hydroxychloroquine or chloroquine with or without a macrolide for treatment of COVID-19", doi: 10.1016/S0140-6736(20)31180-6, date: 2020-06-04, source: "The Lancet, retraction published online on 2020-06-04 (doi 10.1016/S0140-6736(20)31324-6)"}
  - {title: "A genomic strategy to refine prognosis in early-stage non-small-cell lung cancer", doi: 10.1056/NEJMoa060467, date: 2011-03-02, source: "New England Journal of Medicine, retraction of 2011-03-02 (Retraction Watch; the DOI of the work was not seen there)", verified: false}
  - {title: "Genomic signatures to guide the use of chemotherapeutics", doi: 10.1038/nm1491, date: 2011-01, source: "Nature Medicine, retraction of January 2011 (doi 10.1038/nm0111-135)"}

examples:
  - text: BLOOM 648 (NCT02477644) included patients who received olaparib. The median PFS was 22.1 months.
    facts: [{subject: olaparib, attribute: efficacy, value: 22.1, unit: months, scope: {arm: olaparib, endpoint: PFS, trial: BLOOM 648}}]
  - text: One randomized study in Asia (BLOOM-2 [NCT03524508]) gave olaparib to all. The median PFS was 20 months.
    facts: [{subject: olaparib, attribute: efficacy, value: 20, unit: months, scope: {arm: olaparib, endpoint: PFS, trial: BLOOM-2}}]
  # The members of a list share the last word.
  - text: Nivolumab is used to treat kidney, liver and lung cancer.
    facts:
      - {subject: nivolumab, attribute: indication, value: kidney cancer}
      - {subject: nivolumab, attribute: indication, value: liver cancer}
      - {subject: nivolumab, attribute: indication, value: lung cancer}
  # A result goes on from what was told of the trial before it.
  - text: >-
      In the phase III ABLE-12 trial, patients with relapsed myeloma who had progressed during lenalidomide received venetoclax plus
      bortezomib or placebo plus bortezomib. The median PFS was 22.4 months in the venetoclax arm versus 11.5 months in the placebo arm.
    facts:
      - {subject: venetoclax, attribute: efficacy, value: 22.4, unit: months, scope: {arm: venetoclax, combination: bortezomib, endpoint: PFS, prior: lenalidomide, setting: recurrent, trial: ABLE-12}}
      - {subject: venetoclax, attribute: efficacy, value: 11.5, unit: months, scope: {arm: placebo, combination: bortezomib, endpoint: PFS, trial: ABLE-12}}
  - text: The ORION trial included 187 patients with cholangiocarcinoma and IDH1 variants, who received ivosidenib. Median PFS was 2.7 months.
    facts: [{subject: ivosidenib, attribute: efficacy, value: 2.7, unit: months, scope: {arm: ivosidenib, endpoint: PFS, group: cholangiocarcinoma and IDH1 variants, mutation: IDH1-mutated, trial: ORION}}]
  - text: The OS rate was 67.9% in the VMP-alone group.
    facts: []
  - text: The combination of dabrafenib and trametinib is approved for adults with BRAF V600E solid tumors.
    facts:
      - {subject: dabrafenib, attribute: approval_status, value: approved, scope: {combination: trametinib, condition: solid tumor, mutation: BRAF V600E}}
      - {subject: trametinib, attribute: approval_status, value: approved, scope: {combination: dabrafenib, condition: solid tumor, mutation: BRAF V600E}}
  - text: Docetaxel was given on day 1 every 3 weeks.
    facts: []

"""##

    /// `Schemas/packs/gist.yml`.
    package static let gist = ##"""
# Gastrointestinal stromal tumours: the drugs, the mutations they act on, and what is known of them with date and source.
pack: gist
title: Gastrointestinal stromal tumours and their drugs
asOf: 2026-11-20
requires: [treatments]

subjects:
  imatinib:
    names: [imatinib mesylate, imatinib mesilate]
    brands: {Gleevec: [US], Glivec: [EU], Imkeldi: [US]}
    codes: [STI571, CGP57148B, NSC 716051]
    misspellings: [Gleeve, imantinib, imatinab, imitinib, Glivac, Gleevac]
    class: [tyrosine kinase inhibitor]
    targets: [KIT, PDGFRA, BCR-ABL]
  sunitinib:
    names: [sunitinib malate]
    brands: {Sutent: []}
    codes: [SU11248]
    misspellings: [Suninitib, sunitinab, sunitnib]
    class: [tyrosine kinase inhibitor, multi-kinase inhibitor]
    targets: [KIT, PDGFRA, VEGFR, FLT3, RET]
  regorafenib:
    brands: {Stivarga: []}
    codes: [BAY 73-4506]
    misspellings: [regorafinib, regorefenib]
    class: [multi-kinase inhibitor, tyrosine kinase inhibitor]
    targets: [VEGFR, TIE2, KIT, RET, BRAF, PDGFR, FGFR]
  ripretinib:
    brands: {Qinlock: []}
    codes: [DCC-2618]
    misspellings: [riprentinib, ripretanib]
    class: [tyrosine kinase inhibitor, switch-control inhibitor]
    targets: [KIT, PDGFRA]
  avapritinib:
    brands: {Ayvakit: [US], Ayvakyt: [EU]}
    codes: [BLU-285]
    misspellings: [avapritanib, avapretinib]
    class: [tyrosine kinase inhibitor]
    targets: [KIT, PDGFRA]

  # Of which there is something to say here; the rest is for other packs.
  bezuclastinib: {}
  nilotinib: {}

qualifiers:
  condition:
    reach: document
    values:
      GIST: {phrases: [GIST, gastrointestinal stromal (tumor|tumour), GI stromal (tumor|tumour), gastro-intestinal stromal (tumor|tumour), GIST cancer]}
      leukemia: {phrases: [leukemia, leukaemia]}
      chronic myeloid leukemia: {phrases: [chronic (myeloid|myelogenous) (leukemia|leukaemia), CML], within: [leukemia]}
      systemic mastocytosis: {phrases: [systemic mastocytosis, mastocytosis]}
      advanced systemic mastocytosis: {phrases: [advanced systemic mastocytosis, AdvSM], within: [systemic mastocytosis]}
      indolent systemic mastocytosis: {phrases: [indolent systemic mastocytosis], within: [systemic mastocytosis]}
      kidney cancer: [kidney cancer]
      renal cell carcinoma: {phrases: [renal cell carcinoma, RCC, renal cell cancer], within: [kidney cancer]}
      clear cell renal cell carcinoma: {phrases: [clear cell renal cell carcinoma, clear cell RCC], within: [renal cell carcinoma]}
      colorectal cancer: {phrases: [colorectal cancer, colorectal carcinoma, CRC]}
      liver cancer: [liver cancer]
      hepatocellular carcinoma: {phrases: [hepatocellular carcinoma, HCC], within: [liver cancer]}
      pancreatic neuroendocrine tumor: {phrases: [pancreatic neuroendocrine (tumor|tumour), pNET]}
  mutation:
    reach: section
    values:
      KIT exon 9: {phrases: [KIT exon 9, exon 9, exon 9 (genetic)? mutation in the KIT gene, c-KIT exon 9, KIT ex9]}
      KIT exon 11: {phrases: [KIT exon 11, exon 11, c-KIT exon 11, exon 11 (genetic)? mutation in the KIT gene]}
      KIT exon 13: {phrases: [KIT exon 13, exon 13, KIT exon 13/14, exon 13/14, exons 13 and 14, exon 13 or 14, KIT exon 14, exon 14, KIT exons 13 and 14, KIT ATP-binding pocket, ATP-binding pocket]}
      KIT exon 17: {phrases: [KIT exon 17, exon 17, KIT exon 17/18, exon 17/18, exons 17 and 18, activation loop, KIT activation loop, KIT exons 17 and 18]}
      V654A: {phrases: [V654A, KIT V654A], within: [KIT exon 13]}
      T670I: {phrases: [T670I, KIT T670I], within: [KIT exon 13]}
      D816V: {phrases: [D816V, KIT D816V], within: [KIT exon 17]}
      PDGFRA exon 18: {phrases: [PDGFRA exon 18, exon 18 mutation in the PDGFRA gene, exon 18 mutations in the PDGFRA gene, exon 18 mutation in PDGFRA, PDGFRA exon 18 mutation, PDGFRA exon 18 mutant, exon 18 of PDGFRA, exon 18, PDGFRα exon 18, PDGFRA gene exon 18]}
      PDGFRA D842V: {phrases: [D842V, PDGFRA D842V, PDGFRA exon 18 D842V, exon 18 D842V, D842V mutation, PDGFRA exon 18 mutation D842V], within: [PDGFRA exon 18]}
      PDGFRA exon 12: {phrases: [PDGFRA exon 12, exon 12]}
      wild type: {phrases: ["(lack|lacks|lacking|without) (any)? (mutation|mutations|change|changes) (in|of) (both|either)? KIT (and|or) PDGFRA", neither (a|any)? KIT nor (a|any)? PDGFRA (mutation|mutations|variant|variants), (no|without a|without any) (mutation|mutations|change|changes) in (either gene|either of (these|the|the two) genes|KIT (or|and) PDGFRA), (without|no|lack|lacks|lacking|absence of) (detectable|any)? KIT (and|or|and/or) PDGFRA (mutations|mutation|variants|variant|alterations)?, wild-type, KIT/PDGFRA wild-type, wild-type GIST, wild type KIT, KIT and PDGFRA wild-type]}
      SDH-deficient: {phrases: [(lack|lacks|lacking|without|loss of) SDH, SDH loss, SDH-deficient, succinate dehydrogenase-deficient, SDH deficient], within: [wild type]}
      NTRK fusion: {phrases: [NTRK fusion, NTRK gene fusion, NTRK fusion-positive], within: [wild type]}
  gene:
    reach: clause
    open: true
    values:
      KIT: {phrases: [KIT, c-KIT, CD117, KIT receptor, KIT gene, stem cell factor receptor]}
      PDGFRA: {phrases: [PDGFRA, PDGFR-alpha, PDGFRα, PDGFR alpha, platelet-derived growth factor receptor alpha, platelet derived growth factor receptor alpha, PDGFR-A], within: [PDGFR]}
      PDGFR: {phrases: [PDGFR, PDGFR-α/β, PDGFRB, PDGFR-beta, PDGFRβ, PDGFR-β, PDGF-R, PDGF receptor, platelet-derived growth factor receptor, receptors for platelet-derived growth factor]}
      VEGFR: {phrases: [VEGFR, VEGFR1/2/3, VEGFR1-3, VEGFR 1-3, VEGFR-1/2/3, VEGFR1/2, VEGF-R, vascular endothelial growth factor receptor, vascular endothelial growth factor receptors, VEGF receptors, "VEGF receptors (1, 2, and 3|1, 2 and 3|1-3)", "VEGF receptors 1 , 2 , and 3", receptors for vascular endothelial growth factor, VEGF receptor, VEGFR1, VEGFR2, VEGFR3]}
      BCR-ABL: {phrases: [BCR-ABL, BCR-ABL1, "BCR::ABL1", "Bcr/Abl", Philadelphia chromosome protein]}
      FLT3: [FLT3]
      RET: {exact: [RET]}
      TIE2: [TIE2]
      FGFR: [FGFR, fibroblast growth factor receptor]
      BRAF: [BRAF, "B-RAF"]
      CSF1R: [CSF1R, CSF-1R]
      NF1: [NF1]
      SDH: [SDH, SDHA, SDHB, SDHC, SDHD, succinate dehydrogenase]
      NTRK: [NTRK, TRK]
      angiogenesis: []
  class:
    reach: clause
    open: true
    values:
      kinase inhibitor: {phrases: [kinase inhibitor, kinase-inhibitor], within: []}
      tyrosine kinase inhibitor: {phrases: [tyrosine kinase inhibitor, TKI, tyrosine-kinase inhibitor, receptor tyrosine kinase inhibitor], within: [kinase inhibitor]}
      multi-kinase inhibitor: {phrases: [multi-kinase inhibitor, multi kinase inhibitor, multitargeted kinase inhibitor], within: [kinase inhibitor]}
      protein kinase inhibitor: {phrases: [protein kinase inhibitor], within: [kinase inhibitor]}
      switch-control inhibitor: {phrases: [switch-control inhibitor, switch control inhibitor], within: [kinase inhibitor]}
      switch-control kinase inhibitor: {phrases: [switch-control kinase inhibitor, switch control kinase inhibitor], within: [switch-control inhibitor]}
      switch-control tyrosine kinase inhibitor: {phrases: [switch-control tyrosine kinase inhibitor, switch-control TKI, switch control tyrosine kinase inhibitor], within: [switch-control inhibitor]}
      switch-pocket inhibitor: {phrases: [switch-pocket inhibitor, switch pocket inhibitor], within: [kinase inhibitor]}
  site:
    reach: clause
    open: true
    values:
      liver: [liver, hepatic]
      peritoneum: [peritoneum, peritoneal, peritoneal cavity, lining of (the|your|their)? (abdomen|tummy|belly|abdominal cavity), abdominal lining, (tummy|belly) lining]
      lung: [lung, pulmonary]
      bone marrow: [bone marrow]
      bone: [bone]
      lymph_node: [lymph node, nodal, lymphatic, regional lymph node, lymph gland]
      brain: [brain]
  trial:
    reach: section
    values:
      GRID: {exact: [GRID], subject: regorafenib}
      INVICTUS: {phrases: [INVICTUS], subject: ripretinib}
      INTRIGUE: {exact: [INTRIGUE], subject: ripretinib}
      NAVIGATOR: {exact: [NAVIGATOR], subject: avapritinib}
      VOYAGER: {exact: [VOYAGER], subject: avapritinib}
      PEAK: {exact: [PEAK, Peak], subject: bezuclastinib}
      SSGXVIII: {phrases: [SSGXVIII, SSG XVIII, SSGXVIII/AIO], subject: imatinib}
      Z9001: {phrases: [Z9001, ACOSOG Z9001], subject: imatinib}
      EORTC 62024: {phrases: [EORTC 62024, "62024"], subject: imatinib}
      EORTC 62005: {phrases: [EORTC 62005, "62005"], subject: imatinib}
      S0033: {phrases: [S0033, SWOG S0033], subject: imatinib}
      B2222: {phrases: [B2222], subject: imatinib}
      PERSIST-5: {phrases: [PERSIST-5], subject: imatinib}
      BFR14: {phrases: [BFR14], subject: imatinib}
      RIGHT: {exact: [RIGHT], subject: imatinib}
      ImadGIST: {phrases: [ImadGIST, IMADGIST], subject: imatinib}
      SSG XXII: {phrases: [SSG XXII, SSGXXII], subject: imatinib}
      ENESTg1: {phrases: [ENESTg1, ENEST g1], subject: nilotinib}

# What is known with its date and a source to cite. `verified: false` marks what was not seen in a published source: it
# is never more than a note.
references:
  # Doses in adults. A value list means that each of them is right in its own circumstances.
  - {subject: imatinib, attribute: dose, value: [400], unit: mg/day, scope: {condition: GIST, setting: adjuvant}, from: 2008-12-19, source: "US prescribing information of imatinib; trial tables of ACOSOG Z9001 and SSGXVIII"}
  - {subject: imatinib, attribute: dose, value: [400, 600, 800], unit: mg/day, scope: {condition: GIST}, from: 2002-02-01, source: "US prescribing information of imatinib; Blanke, EJC 2008; review in Cancer 2010 (400 mg, up to 800 mg on progression; 600 mg in the first approval)"}
  - {subject: sunitinib, attribute: dose, value: [50, 37.5, 25, 87.5], unit: mg/day, scope: {condition: GIST}, from: 2006-01-26, source: "US prescribing information of sunitinib (50 mg; 37.5 mg continuous in a phase 2 study; changes of dose)"}
  - {subject: sunitinib, attribute: schedule, value: [4w_on_2w_off, continuous, 2w_on_1w_off], scope: {condition: GIST}, from: 2006-01-26, source: "US prescribing information of sunitinib; ASCO Post"}
  - {subject: regorafenib, attribute: dose, value: [160, 120, 80], unit: mg/day, scope: {condition: GIST}, from: 2013-02-25, source: "GRID trial; US prescribing information of regorafenib"}
  - {subject: regorafenib, attribute: schedule, value: [3w_on_1w_off], scope: {condition: GIST}, from: 2013-02-25, source: "GRID trial: 21 days of each 28-day cycle"}
  - {subject: ripretinib, attribute: dose, value: [150, 100, 300], unit: mg/day, scope: {condition: GIST}, from: 2020-05-15, source: "US prescribing information of ripretinib (150 mg; 100 mg when reduced; twice daily with CYP3A inducers)"}
  - {subject: avapritinib, attribute: dose, value: [300, 200, 100, 400], unit: mg/day, scope: {condition: GIST}, from: 2020-01-09, source: "FDA announcement of 2020-01-09 (300 mg); NAVIGATOR trial (400 mg at first; lower when reduced)"}
  # Lines of treatment.
  - {subject: imatinib, attribute: line, value: ["1"], scope: {condition: GIST}, from: 2002-02-01, source: "NCI PDQ; ESMO guideline"}
  - {subject: sunitinib, attribute: line, value: ["2"], scope: {condition: GIST}, from: 2006-01-26, source: "NCI PDQ; ESMO guideline"}
  - {subject: regorafenib, attribute: line, value: ["3"], scope: {condition: GIST}, from: 2013-02-25, source: "NCI PDQ; GRID trial"}
  - {subject: ripretinib, attribute: line, value: ["4", "2"], scope: {condition: GIST}, from: 2020-05-15, source: "openFDA label of ripretinib (fourth line); INTRIGUE trial (second line, no label)"}
  # Approvals. Each date is of one authority; where a drug has several, of one setting.
  - {subject: imatinib, attribute: approval_date, value: [2002-02-01, 2008], scope: {authority: FDA, condition: GIST, setting: metastatic}, from: 2002-02-01, source: "ONS; Oncology Nurse Advisor (accelerated 2002-02-01, regular 2008)"}
  - {subject: imatinib, attribute: approval_date, value: [2008-12-19, 2012-01-31], scope: {authority: FDA, condition: GIST, setting: adjuvant}, from: 2008-12-19, source: "FDA news; Pink Sheet (accelerated 2008-12-19, regular 2012-01-31)"}
  - {subject: sunitinib, attribute: approval_date, value: [2006-01-26], scope: {authority: FDA, condition: GIST}, from: 2006-01-26, source: "Clinical Cancer Research 2007, approval summary; Life Raft Group"}
  - {subject: regorafenib, attribute: approval_date, value: [2013-02-25], scope: {authority: FDA, condition: GIST}, from: 2013-02-25, source: "Life Raft Group; PTCommunity"}
  - {subject: regorafenib, attribute: approval_date, value: [2012-09-27], scope: {authority: FDA, condition: colorectal cancer}, from: 2012-09-27, source: "openFDA NDC"}
  - {subject: regorafenib, attribute: approval_date, value: ["2014"], scope: {authority: EMA, condition: GIST}, from: "2014", source: "EMA product information EU/1/13/858 (day of the decision not seen)", verified: false}
  - {subject: ripretinib, attribute: approval_date, value: [2020-05-15], scope: {authority: FDA, condition: GIST}, from: 2020-05-15, source: "openFDA drugsfda NDA213973"}
  - {subject: ripretinib, attribute: approval_date, value: [2021-11-18, 2021-09-16], scope: {authority: EMA, condition: GIST}, from: 2021-11-18, source: "Community register (decision 2021-11-18); CHMP opinion 2021-09-16"}
  - {subject: avapritinib, attribute: approval_date, value: [2020-01-09], scope: {authority: FDA, condition: GIST}, from: 2020-01-09, source: "FDA announcement of 2020-01-09"}
  - {subject: avapritinib, attribute: approval_date, value: [2020-09-24], scope: {authority: EMA, condition: GIST}, from: 2020-09-24, source: "ESMO Open 2021; precisionmedicineonline"}
  - {subject: imatinib, attribute: approval_status, value: [approved], scope: {authority: FDA, condition: GIST}, from: 2002-02-01, source: "ONS; FDA news"}
  - {subject: sunitinib, attribute: approval_status, value: [approved], scope: {authority: FDA, condition: GIST}, from: 2006-01-26, source: "Clinical Cancer Research 2007, approval summary"}
  - {subject: regorafenib, attribute: approval_status, value: [approved], scope: {authority: FDA, condition: GIST}, from: 2013-02-25, source: "Life Raft Group; PTCommunity"}
  - {subject: ripretinib, attribute: approval_status, value: [approved], scope: {authority: FDA, condition: GIST}, from: 2020-05-15, source: "openFDA drugsfda NDA213973"}
  - {subject: ripretinib, attribute: approval_status, value: [approved], scope: {authority: EMA, condition: GIST}, from: 2021-11-18, source: "Community register"}
  - {subject: avapritinib, attribute: approval_status, value: [approved], scope: {authority: FDA, condition: GIST, mutation: PDGFRA exon 18}, from: 2020-01-09, source: "FDA announcement of 2020-01-09"}
  - {subject: avapritinib, attribute: approval_status, value: [approved], scope: {authority: EMA, condition: GIST, mutation: PDGFRA D842V}, from: 2020-09-24, source: "ESMO Open 2021; precisionmedicineonline"}
  - {subject: nilotinib, attribute: approval_status, value: [not_approved, investigational], scope: {condition: GIST}, from: 2011-04, source: "ENESTg1, stopped for futility in April 2011"}
  - {subject: bezuclastinib, attribute: approval_status, value: [pending, investigational, not_approved], scope: {condition: GIST}, from: 2026-04, source: "three independent logs: application of April 2026, decision due 2026-11-30", verified: false}
  # Duration of the adjuvant treatment.
  - {subject: imatinib, attribute: duration, value: [3, 5, 6], unit: years, scope: {condition: GIST, setting: adjuvant}, from: 2012-01-31, source: "SSGXVIII: 3 years for high risk; longer under study (PERSIST-5, SSG XXII, ImadGIST)"}
  # Trials.
  - {subject: sunitinib, attribute: efficacy, value: [27.3], unit: weeks, scope: {endpoint: TTP, arm: sunitinib, condition: GIST}, source: "Pivotal trial, Lancet 2006"}
  - {subject: sunitinib, attribute: efficacy, value: [6.4], unit: weeks, scope: {endpoint: TTP, arm: placebo, condition: GIST}, source: "Pivotal trial, Lancet 2006"}
  - {subject: regorafenib, attribute: efficacy, value: [4.8], unit: months, scope: {endpoint: PFS, arm: regorafenib, trial: GRID}, source: "GRID trial"}
  - {subject: regorafenib, attribute: efficacy, value: [0.9], unit: months, scope: {endpoint: PFS, arm: placebo, trial: GRID}, source: "GRID trial"}
  - {subject: ripretinib, attribute: efficacy, value: [6.3], unit: months, scope: {endpoint: PFS, arm: ripretinib, trial: INVICTUS}, source: "INVICTUS trial; ONS, OncLive"}
  - {subject: ripretinib, attribute: efficacy, value: [1], unit: months, scope: {endpoint: PFS, arm: placebo, trial: INVICTUS}, source: "INVICTUS trial; ONS, OncLive"}
  - {subject: ripretinib, attribute: efficacy, value: [15.1], unit: months, scope: {endpoint: OS, arm: ripretinib, trial: INVICTUS}, source: "INVICTUS trial; ONS, OncLive"}
  - {subject: ripretinib, attribute: efficacy, value: [6.6], unit: months, scope: {endpoint: OS, arm: placebo, trial: INVICTUS}, source: "INVICTUS trial; ONS, OncLive"}
  # What mutations do to a drug.
  - {subject: imatinib, attribute: biomarker_response, value: [resistant, no_benefit], scope: {mutation: PDGFRA D842V}, source: "PMC3275340; ESMO 2024-01"}
  - {subject: imatinib, attribute: biomarker_response, value: [sensitive], scope: {mutation: KIT exon 11}, source: "PMC3275340"}
  - {subject: avapritinib, attribute: biomarker_response, value: [sensitive], scope: {mutation: PDGFRA D842V}, source: "NAVIGATOR trial"}
  - {subject: sunitinib, attribute: biomarker_response, value: [resistant, reduced], scope: {mutation: PDGFRA D842V}, source: "PMC3275340; ESMO 2024-01"}
  # How often the genes are mutated: the published span.
  - {subject: disease, attribute: mutation_frequency, value: [75-85], unit: "%", scope: {gene: KIT, condition: GIST}, source: "published articles give 75 to 85 %"}
  - {subject: disease, attribute: mutation_frequency, value: [5-15], unit: "%", scope: {gene: PDGFRA, condition: GIST}, source: "published articles give 5 to 15 %"}

# What happened, and what it made untrue. Each event has the day from which it holds and a source to cite.
timeline:
  - {event: approval, subject: imatinib, date: 2002-02-01, authority: FDA, scope: {condition: GIST, setting: unresectable or metastatic, line: "1"}, what: approved for GIST that can't be removed or has spread, source: "ONS; lifesciencehistory.com"}
  - {event: approval, subject: imatinib, date: "2002", authority: EMA, scope: {condition: GIST, setting: unresectable or metastatic, line: "1"}, what: approved for GIST that can't be removed or has spread, source: "EMA product information EU/1/01/198 (day not seen)", verified: false}
  - {event: approval, subject: imatinib, date: 2008-12-19, authority: FDA, scope: {condition: GIST, setting: adjuvant}, what: approved for treatment after surgery, source: "FDA news; Pink Sheet (accelerated 2008-12-19, regular 2012-01-31)"}
  - {event: approval, subject: imatinib, date: 2009-05-07, authority: EMA, scope: {condition: GIST, setting: adjuvant}, what: approved for treatment after surgery, source: "Novartis, media release of 2009-05-07 on the decision of the European Commission"}
  - {event: approval, subject: sunitinib, date: 2006-01-26, authority: FDA, scope: {condition: GIST, setting: unresectable or metastatic or refractory, line: "2", prior: imatinib}, what: approved for GIST after imatinib, source: "Clinical Cancer Research 2007, approval summary; Life Raft Group"}
  - {event: approval, subject: sunitinib, date: 2006-07, authority: EMA, scope: {condition: GIST, setting: unresectable or metastatic or refractory, line: "2", prior: imatinib}, what: approved for GIST after imatinib, source: "FDAnews, 2006-07-27, on the conditional authorisations of the European Commission"}
  - {event: approval, subject: regorafenib, date: 2013-02-25, authority: FDA, scope: {condition: GIST, setting: unresectable or metastatic or refractory, line: "3", prior: "imatinib, sunitinib"}, what: approved for GIST after imatinib and sunitinib, source: "Life Raft Group; PTCommunity"}
  - {event: approval, subject: regorafenib, date: 2013-08-20, authority: PMDA, scope: {condition: GIST, setting: unresectable or metastatic or refractory, line: "3"}, what: approved for GIST, source: "Life Raft Group, August 2014"}
  - {event: approval, subject: regorafenib, date: 2014-07-30, authority: EMA, scope: {condition: GIST, setting: unresectable or metastatic or refractory, line: "3", prior: "imatinib, sunitinib"}, what: approved for GIST after imatinib and sunitinib, source: "Bayer, release of 2014-07-30 on the decision of the European Commission"}
  - {event: approval, subject: avapritinib, date: 2020-01-09, authority: FDA, scope: {condition: GIST, setting: unresectable or metastatic or refractory, mutation: PDGFRA exon 18}, what: "approved for GIST with a PDGFRA exon 18 mutation, D842V among them", source: "FDA announcement of 2020-01-09"}
  - {event: approval, subject: avapritinib, date: 2020-09-24, authority: EMA, scope: {condition: GIST, setting: unresectable or metastatic or refractory, mutation: PDGFRA D842V}, what: approved for GIST with the mutation PDGFRA D842V, source: "ESMO Open 2021; precisionmedicineonline"}
  - {event: refusal, subject: avapritinib, date: 2020-05, authority: FDA, scope: {condition: GIST, line: "4"}, what: refused as fourth-line treatment of GIST, source: "fdanews, 2020-05-18"}
  - {event: approval, subject: avapritinib, date: 2021-06-16, authority: FDA, scope: {condition: advanced systemic mastocytosis}, what: approved for advanced systemic mastocytosis, source: "Leukemia & Lymphoma Society, June 2021; MDForLives, on the FDA approval of 2021-06-16"}
  - {event: approval, subject: avapritinib, date: 2023-05, authority: FDA, scope: {condition: indolent systemic mastocytosis}, what: approved for indolent systemic mastocytosis, source: "US prescribing information (day not seen)", verified: false}
  - {event: approval, subject: ripretinib, date: 2020-05-15, authority: FDA, scope: {condition: GIST, setting: unresectable or metastatic or refractory, line: "4", prior: "imatinib, sunitinib, regorafenib"}, what: approved for GIST after three or more kinase inhibitors, source: "openFDA drugsfda NDA213973"}
  - {event: approval, subject: ripretinib, date: 2021-11-18, authority: EMA, scope: {condition: GIST, setting: unresectable or metastatic or refractory, line: "4", prior: "imatinib, sunitinib, regorafenib"}, what: approved for GIST after three or more kinase inhibitors, source: "Community register (decision 2021-11-18)"}
  - {event: result, subject: nilotinib, date: 2011-04, scope: {condition: GIST}, what: "was no better than imatinib in first line, and the trial was stopped", source: "ENESTg1, stopped for futility in April 2011", supersedes: [{attribute: approval_status, values: [investigational, pending], with: {line: "1"}, says: still under investigation}, {attribute: access, values: [under study], with: {line: "1"}, says: still under investigation}]}
  - event: result
    subject: imatinib
    date: 2012-01-31
    scope: {condition: GIST, setting: adjuvant}
    what: is given for three years after surgery where the risk is high
    wording: After surgery, imatinib is given for a set time, at least three years where the risk of recurrence is high
    source: "SSGXVIII; US prescribing information of 2012-01-31"
    supersedes: [{attribute: duration, values: [indefinite], says: given indefinitely after surgery}]
  - event: result
    subject: imatinib
    date: 2012-01-31
    scope: {condition: GIST, setting: adjuvant, population: high risk}
    what: is given for three years after surgery where the risk is high
    wording: Where the risk of recurrence is high, imatinib is given for at least three years after surgery
    source: "SSGXVIII; US prescribing information of 2012-01-31"
    supersedes:
      - {attribute: duration, values: ["1"], unit: years, says: given for one year after surgery}
      - {attribute: duration, values: ["12"], unit: months, says: given for one year after surgery}
  - event: revision
    subject: tyrosine kinase inhibitors
    date: 2025-12-30
    scope: {}
    what: targeted therapies usually do less harm to normal cells than chemotherapy or radiation
    wording: Targeted therapies usually cause less harm to normal cells than chemotherapy or radiation therapy do
    source: "NCI PDQ patient summary as of 2025-12-30, which says so in place of an earlier wording"
    supersedes: [{attribute: selectivity, values: [spares normal cells], says: no harm to normal cells}]
  # Trials that have given their answer; where the day of it was not seen, the day by which it was known.
  - {event: readout, subject: imatinib, date: 2012-03-28, scope: {trial: SSGXVIII}, what: for three years after surgery was better than for one, source: "Joensuu and others, JAMA 2012;307:1265 (2012-03-28)"}
  - {event: readout, subject: imatinib, date: 2008-12-19, scope: {trial: Z9001}, what: after surgery kept more people free of recurrence than placebo, source: "FDA approval of 2008-12-19, which rests on it; DeMatteo and others, 2009"}
  - {event: readout, subject: imatinib, date: 2018-11-01, scope: {trial: PERSIST-5}, what: "was given for five years after surgery, and half of the patients stopped earlier", source: "Raut and others, JAMA Oncology 2018 (PMC6440723)"}
  - {event: readout, subject: imatinib, date: "2015", scope: {trial: EORTC 62024}, what: for two years after surgery delayed recurrence, source: "Casali and others, Journal of Clinical Oncology 2015 (PMC10001062, table 1)"}
  - {event: readout, subject: imatinib, date: "2004", scope: {trial: EORTC 62005}, what: was compared at 400 and 800 mg a day, source: "Verweij and others, Lancet 2004 (PMC3424497, table 1)"}
  - {event: readout, subject: imatinib, date: "2008", scope: {trial: S0033}, what: was compared at 400 and 800 mg a day, source: "Blanke and others, Journal of Clinical Oncology 2008 (PMC3424497, table 1)"}
  - {event: readout, subject: imatinib, date: "2025", scope: {trial: ImadGIST}, what: for six years after surgery kept the disease away longer than for three, source: "OncLive, Dr Jones on the treatment of GIST, 2025"}
  - {event: readout, subject: nilotinib, date: 2011-04, scope: {trial: ENESTg1}, what: "was no better than imatinib in first line, and the trial was stopped", source: "ENESTg1, stopped for futility in April 2011"}
  - {event: readout, subject: regorafenib, date: 2013-02-25, scope: {trial: GRID}, what: delayed progression by 3.9 months against placebo, source: "FDA approval of 2013-02-25, which rests on it"}
  - {event: readout, subject: ripretinib, date: 2020-05-15, scope: {trial: INVICTUS}, what: delayed progression against placebo in fourth line, source: "FDA approval of 2020-05-15, which rests on it; ONS, OncLive"}
  - {event: readout, subject: ripretinib, date: 2022-08, scope: {trial: INTRIGUE}, what: was no better than sunitinib in second line, source: "Bauer and others, Journal of Clinical Oncology 2022; ASCO Post, August 2022"}
  - {event: readout, subject: avapritinib, date: 2020-01-09, scope: {trial: NAVIGATOR}, what: shrank most tumours with a PDGFRA exon 18 mutation, source: "FDA announcement of 2020-01-09, which rests on it"}
  - {event: readout, subject: avapritinib, date: 2020-04, scope: {trial: VOYAGER}, what: was no better than regorafenib in third line or later, source: "Targeted Oncology; Precision Medicine Online, April 2020"}
  - {event: readout, subject: bezuclastinib, date: 2025-11-10, scope: {trial: PEAK}, what: with sunitinib delayed progression longer than sunitinib alone, source: "Cogent Biosciences, release of 2025-11-10"}
  # Copies by other makers.
  - {event: generic, subject: imatinib, date: 2016-02-01, authority: FDA, what: has been sold by other makers too, source: "Sun Pharma, launch on 2016-02-01; National CML Society"}
  - {event: generic, subject: sunitinib, date: 2021-09, authority: FDA, what: has been sold by other makers too, source: "DailyMed, sunitinib malate of Sun Pharmaceutical Industries, 2021-09-22"}
  # In other diseases.
  - {event: approval, subject: sunitinib, date: 2006-01-26, authority: FDA, scope: {condition: renal cell carcinoma}, what: approved for renal cell carcinoma, source: "Clinical Cancer Research 2007, approval summary; Life Raft Group"}
  - {event: approval, subject: sunitinib, date: 2017-11-16, authority: FDA, scope: {condition: renal cell carcinoma, setting: "adjuvant"}, what: approved for treatment after surgery for renal cell carcinoma, source: "FDA, approval of 2017-11-16"}
  - {event: approval, subject: imatinib, date: 2001-05-10, authority: FDA, scope: {condition: chronic myeloid leukemia}, what: approved for chronic myeloid leukemia, source: "BioCentury, accelerated approvals, 2001-09-17"}
  - {event: approval, subject: regorafenib, date: 2017-04-27, authority: FDA, scope: {condition: hepatocellular carcinoma, prior: sorafenib}, what: approved for hepatocellular carcinoma after sorafenib, source: "NCI, Cancer Currents 2017, on the approval of April 27"}
  - {event: approval, subject: sunitinib, date: 2011-05, authority: FDA, scope: {condition: pancreatic neuroendocrine tumor}, what: approved for pancreatic neuroendocrine tumor, source: "ASCO Post, 2011-06-15; CPhI, 2011-05-23"}
  - {event: approval, subject: regorafenib, date: 2012-09-27, authority: FDA, scope: {condition: colorectal cancer, setting: "metastatic"}, what: approved for metastatic colorectal cancer, source: "openFDA NDC"}

# Figures that come out anew.
figures:
  - {attribute: cohort, scope: {condition: GIST}, publishers: [American Cancer Society, SEER, "Surveillance, Epidemiology"], until: 2018, date: "2023", source: "American Cancer Society, survival rates for GIST: people diagnosed from 2012 to 2018"}

examples:
  # What is no use in a list or a table, though it looks like one.
  - text: |
      # GIST

      ## Treatment

      - Adjuvant nilotinib (not recommended)
      - Masitinib (no effect)

      ## Adverse effects of treatment

      - Imatinib

      ## Medicines that raise levels

      - Sunitinib
    facts: []
  - text: A patient refused imatinib for GIST. The FDA declines to approve avapritinib for GIST.
    facts: []
  - text: Imatinib is approved for GIST with the exception of PDGFRA D842V.
    facts: []
  - text: The dose of imatinib for GIST is 800 mg daily, except in children, for tumors with a KIT exon 9 mutation.
    facts:
      - {subject: imatinib, attribute: dose, value: 800, unit: mg/day, scope: {mutation: KIT exon 9}}
  - text: The initial dose of imatinib for GIST is 400 mg daily, except for patients with tumors containing KIT exon 9 variants, who may receive 800 mg daily.
    facts:
      - {subject: imatinib, attribute: dose, value: 400, unit: mg/day, scope: {condition: GIST, context: starting}}
  - text: Take imatinib for 2 or 3 years, followed by another inhibitor for 2 years, after surgery for GIST.
    facts:
      - {subject: imatinib, attribute: indication, value: GIST, scope: {setting: adjuvant}}
  - text: |
      # Drugs for GIST by genotype

      - Imatinib for KIT or PDGFRA mutations
      - Avapritinib for GIST with PDGFRA D842V
    facts:
      - {subject: imatinib, attribute: indication, value: GIST}
      - {subject: avapritinib, attribute: indication, value: GIST, scope: {mutation: PDGFRA D842V}}
  - text: |
      ## SDH-deficient GIST

      Does not respond to standard TKIs (imatinib, sunitinib).
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: SDH-deficient}}
      - {subject: sunitinib, attribute: biomarker_response, value: resistant, scope: {mutation: SDH-deficient}}
  - text: "Examples: Imatinib (Gleevec) for GIST, avapritinib for systemic mastocytosis."
    facts:
      - {subject: imatinib, attribute: indication, value: GIST}
      - {subject: avapritinib, attribute: indication, value: systemic mastocytosis}
      - {subject: imatinib, attribute: synonym, value: Gleevec}
  - text: GIST is treated with imatinib, sunitinib or other drugs.
    facts:
      - {subject: imatinib, attribute: indication, value: GIST}
      - {subject: sunitinib, attribute: indication, value: GIST}
  # What a judge of sentences taught.
  - text: Patients with GIST were randomly assigned to 400 mg of imatinib, 600 mg of imatinib or placebo 2 times per day.
    facts:
      - {subject: imatinib, attribute: dose, value: 1200, unit: mg/day, scope: {context: trial}}
  - text: Post hoc, there was a difference in median OS of 4 months with nilotinib in GIST.
    facts: []
  - text: It is unknown whether the kinase inhibitor imatinib helps.
    facts:
      - {subject: imatinib, attribute: drug_class, value: kinase inhibitor}
  - text: With imatinib for GIST, RFS was 91% in the >5-year group and 71% in the 3-year group.
    facts:
      - {subject: imatinib, attribute: efficacy, value: 91, unit: "%", scope: {endpoint: RFS}}
      - {subject: imatinib, attribute: efficacy, value: 71, unit: "%", scope: {endpoint: RFS}}
  - text: Sunitinib is given with imatinib 400 mg daily in GIST.
    facts:
      - {subject: imatinib, attribute: dose, value: 400, unit: mg/day, scope: {combination: sunitinib}}
  - text: The FDA refused avapritinib in May; in Europe ripretinib is not licensed for GIST.
    facts:
      - {subject: avapritinib, attribute: approval_status, value: not_approved, polarity: negated, scope: {authority: FDA}}
      - {subject: ripretinib, attribute: approval_status, value: not_approved, polarity: negated, scope: {authority: EMA, condition: GIST}}
  # A list by disease, and lists without a word between the last two.
  - text: |
      # Approved targeted drugs

      GIST: imatinib (Gleevec), sunitinib (Sutent), regorafenib
    facts:
      - {subject: imatinib, attribute: approval_status, value: approved, scope: {condition: GIST}}
      - {subject: sunitinib, attribute: approval_status, value: approved, scope: {condition: GIST}}
      - {subject: regorafenib, attribute: approval_status, value: approved, scope: {condition: GIST}}
      - {subject: imatinib, attribute: indication, value: GIST}
      - {subject: sunitinib, attribute: indication, value: GIST}
      - {subject: regorafenib, attribute: indication, value: GIST}
      - {subject: imatinib, attribute: synonym, value: Gleevec}
      - {subject: sunitinib, attribute: synonym, value: Sutent}
  - text: |
      # GIST

      ## Treatment

      - Adjuvant imatinib
      - Chemotherapy (sunitinib)
    facts:
      - {subject: imatinib, attribute: indication, value: GIST, scope: {setting: adjuvant}}
      - {subject: sunitinib, attribute: indication, value: GIST}
  - text: |
      # GIST

      ## Drugs that interact

      - Imatinib
    facts: []
  - text: |
      # GIST

      | Name | Description |
      |---|---|
      | Sunitinib | Second-line after imatinib failure |
    facts:
      - {subject: sunitinib, attribute: line, value: "2", scope: {prior: imatinib}}
  - text: |
      # Treatment of GIST

      - 3rd line — Regorafenib.
    facts:
      - {subject: regorafenib, attribute: line, value: "3"}
      - {subject: regorafenib, attribute: indication, value: GIST, scope: {line: "3"}}
  - text: |
      ## GIST with D842V

      Does not respond to imatinib, sunitinib or regorafenib.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}
      - {subject: sunitinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}
      - {subject: regorafenib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}
  - text: In 2006, based on findings from these trials, the FDA approved sunitinib for the initial treatment of patients with GIST.
    facts:
      - {subject: sunitinib, attribute: approval_status, value: approved, scope: {authority: FDA}}
      - {subject: sunitinib, attribute: line, value: "1"}
  - text: Median PFS in GIST was 8 mos in the sunitinib-imatinib group and 4 mos in the regorafenib plus placebo group.
    facts:
      - {subject: sunitinib, attribute: efficacy, value: 8, unit: months, scope: {combination: imatinib, endpoint: PFS}}
      - {subject: regorafenib, attribute: efficacy, value: 4, unit: months, scope: {arm: regorafenib, endpoint: PFS}}
  - text: Ripretinib is approved for adults with GIST who have had three or more inhibitors, including imatinib.
    facts:
      - {subject: ripretinib, attribute: indication, value: GIST, scope: {patients: "adults with GIST who have had three or more inhibitors, including imatinib"}}
      - {subject: ripretinib, attribute: approval_status, value: approved, scope: {patients: "adults with GIST who have had three or more inhibitors, including imatinib"}}
  - text: You may have sunitinib if imatinib stops working and GIST grows again.
    facts:
      - {subject: sunitinib, attribute: indication, value: GIST}
  - text: If imatinib stops working for GIST, your doctor may switch you to sunitinib.
    facts:
      - {subject: sunitinib, attribute: indication, value: GIST}
  - text: When GIST progresses on imatinib, sunitinib is the usual next step.
    facts:
      - {subject: sunitinib, attribute: indication, value: GIST}
  - text: Regorafenib is a newer drug for people who have already had imatinib and sunitinib for GIST.
    facts:
      - {subject: regorafenib, attribute: indication, value: GIST}
  - text: Patients whose GIST is resistant to imatinib should be offered sunitinib.
    facts:
      - {subject: sunitinib, attribute: indication, value: GIST}
  - text: If surgery is not possible for GIST, imatinib is the treatment of choice.
    facts:
      - {subject: imatinib, attribute: indication, value: GIST}
  - text: You may be offered imatinib after surgery for GIST.
    facts:
      - {subject: imatinib, attribute: indication, value: GIST}
  - text: Imatinib can shrink a GIST so that it is easier to remove.
    facts:
      - {subject: imatinib, attribute: indication, value: GIST}
  - text: Adjuvant imatinib should be offered to patients with high-risk GIST.
    facts:
      - {subject: imatinib, attribute: indication, value: GIST}
  - text: For GIST with a D842V mutation, avapritinib is recommended.
    facts:
      - {subject: avapritinib, attribute: indication, value: GIST}
  - text: Options for GIST after imatinib include sunitinib and regorafenib.
    facts:
      - {subject: sunitinib, attribute: indication, value: GIST}
      - {subject: regorafenib, attribute: indication, value: GIST}
  - text: Regorafenib is used to treat colorectal cancer, advanced GIST and hepatocellular carcinoma.
    facts:
      - {subject: regorafenib, attribute: indication, value: colorectal cancer}
      - {subject: regorafenib, attribute: indication, value: GIST}
      - {subject: regorafenib, attribute: indication, value: hepatocellular carcinoma}
  - text: Avapritinib has a marketing authorisation for the treatment of adult patients with GIST.
    facts:
      - {subject: avapritinib, attribute: approval_status, value: approved}
      - {subject: avapritinib, attribute: indication, value: GIST}
  - text: Ripretinib is in a placebo-controlled phase III study for GIST.
    facts:
      - {subject: ripretinib, attribute: indication, value: GIST, polarity: hedged}
      - {subject: ripretinib, attribute: approval_status, value: investigational, polarity: hedged}
  - text: A trial is testing ripretinib in patients with GIST.
    facts:
      - {subject: ripretinib, attribute: approval_status, value: investigational, polarity: hedged}
      - {subject: ripretinib, attribute: indication, value: GIST, polarity: hedged}
  - text: Ripretinib has been submitted for approval in Europe for GIST.
    facts:
      - {subject: ripretinib, attribute: approval_status, value: pending, polarity: hedged}
  - text: Ripretinib for GIST has been approved by the FDA; evaluation by the EMA is in progress.
    facts:
      - {subject: ripretinib, attribute: approval_status, value: approved}
      - {subject: ripretinib, attribute: approval_status, value: pending, polarity: hedged}
  - text: Nilotinib never got a licence for GIST.
    facts:
      - {subject: nilotinib, attribute: approval_status, value: not_approved, polarity: negated}
  - text: The FDA cleared this use of imatinib in December 2008.
    facts:
      - {subject: imatinib, attribute: approval_status, value: approved}
      - {subject: imatinib, attribute: approval_date, value: 2008-12}
  - text: Ripretinib was approved in the US in 2020; approval followed in the EU in November 2021.
    facts:
      - {subject: ripretinib, attribute: approval_date, value: "2020"}
      - {subject: ripretinib, attribute: approval_status, value: approved}
      - {subject: ripretinib, attribute: approval_date, value: 2021-11}
  - text: The most frequent sites of metastasis of GIST are the liver, peritoneum and lymph nodes.
    facts:
      - {subject: disease, attribute: spread, value: liver}
      - {subject: disease, attribute: spread, value: peritoneum}
      - {subject: disease, attribute: spread, value: lymph_node}
  - text: GIST can spread to the bones, but this is rare.
    facts:
      - {subject: disease, attribute: spread, value: bone}
  - text: Around 75 out of every 100 people with GIST survive for 5 years or more.
    facts:
      - {subject: disease, attribute: survival_rate, value: 75, unit: "%"}
  - text: 5-year survival of GIST is 94% when the tumour is localised and 52% for people with metastatic disease.
    facts:
      - {subject: disease, attribute: survival_rate, value: 94, unit: "%"}
      - {subject: disease, attribute: survival_rate, value: 52, unit: "%"}
  - text: Radiotherapy isn't used very often for GIST.
    facts:
      - {subject: radiation, attribute: effectiveness, value: rarely_used}
  - text: GIST is not sensitive to chemotherapy.
    facts:
      - {subject: chemotherapy, attribute: effectiveness, value: ineffective}
  - text: It is not known whether immunotherapy helps people with GIST.
    facts:
      - {subject: immunotherapy, attribute: effectiveness, value: uncertain, polarity: hedged}
  - text: Would you have sunitinib if imatinib failed in GIST?
    facts: []
  - text: You should not take imatinib for GIST if you can't tolerate lactose.
    facts: []
  - text: Dexamethasone may be given if nausea gets worse in GIST.
    facts: []
  - text: Researchers hope that ripretinib can be used when imatinib fails in GIST.
    facts: []
  - text: In mice with GIST, regorafenib was given after imatinib had failed.
    facts: []
  - text: You may be given a leaflet about sunitinib when imatinib stops working for GIST.
    facts: []
  - text: If the GIST grows, the dose of imatinib may be raised.
    facts: []
  - text: The application for ripretinib in GIST was reviewed under Project Orbis.
    facts: []
  - text: If chemotherapy is not helpful for GIST, tell your doctor.
    facts: []
  - text: Third-line regorafenib was tested in GIST.
    facts: []
  - text: Third-line treatment of GIST consists of regorafenib.
    facts: [{subject: regorafenib, attribute: line, value: "3"}]
  - text: Imatinib (Glivec) is a tyrosine kinase inhibitor.
    facts:
      - {subject: imatinib, attribute: synonym, value: Glivec}
      - {subject: imatinib, attribute: drug_class, value: tyrosine kinase inhibitor}
  - text: Imatinib blocks KIT and PDGFRA.
    facts:
      - {subject: imatinib, attribute: target, value: KIT}
      - {subject: imatinib, attribute: target, value: PDGFRA}
  - text: People with GIST take 400 mg of imatinib once daily.
    facts:
      - {subject: imatinib, attribute: dose, value: 400, unit: mg/day, scope: {condition: GIST}}
      - {subject: imatinib, attribute: schedule, value: once_daily}
  - text: Regorafenib is given at 160 mg once daily, 3 weeks on and 1 week off.
    facts:
      - {subject: regorafenib, attribute: dose, value: 160, unit: mg/day}
      - {subject: regorafenib, attribute: schedule, value: 3w_on_1w_off}
      - {subject: regorafenib, attribute: schedule, value: once_daily}
  - text: The dose of imatinib is 400 mg twice daily.
    facts: [{subject: imatinib, attribute: dose, value: 800, unit: mg/day}]
  - text: After surgery, imatinib is taken for 3 years.
    facts: [{subject: imatinib, attribute: duration, value: 3, unit: years, scope: {setting: adjuvant}}]
  - text: Sunitinib is the standard second-line treatment.
    facts: [{subject: sunitinib, attribute: line, value: 2}]
  - text: Imatinib is used to treat GIST.
    facts: [{subject: imatinib, attribute: indication, value: GIST}]
  - text: The FDA approved ripretinib in May 2020.
    facts:
      - {subject: ripretinib, attribute: approval_status, value: approved, scope: {authority: FDA}}
      - {subject: ripretinib, attribute: approval_date, value: 2020-05, scope: {authority: FDA}}
  - text: Ripretinib has not been approved in Denmark.
    facts: [{subject: ripretinib, attribute: approval_status, value: not_approved, polarity: negated}]
  - text: GIST with the mutation PDGFRA D842V is resistant to imatinib.
    facts: [{subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}]
  - text: Median progression-free survival was 6.3 months with ripretinib.
    facts: [{subject: ripretinib, attribute: efficacy, value: 6.3, unit: months, scope: {endpoint: PFS}}]
  - text: Each imatinib tablet contains 100 mg.
    facts: []
  - text: Can imatinib be taken for five years?
    facts: []
  - text: The trial followed the patients for 3 years.
    facts: []
  - text: Nausea is common with sunitinib.
    facts: []
  - text: Ask your doctor whether imatinib suits you.
    facts: []
  - text: The box holds 30 tablets of Sutent.
    facts: []
  - text: The combination of imatinib plus sunitinib is not approved in GIST.
    facts:
      - {subject: imatinib, attribute: approval_status, value: not_approved, polarity: negated, scope: {combination: sunitinib, condition: GIST}}
      - {subject: sunitinib, attribute: approval_status, value: not_approved, polarity: negated, scope: {combination: imatinib, condition: GIST}}
  - text: Median progression-free survival was 16 months with imatinib and 9 months with sunitinib.
    facts:
      - {subject: imatinib, attribute: efficacy, value: 16, unit: "months", scope: {arm: imatinib, endpoint: PFS}}
      - {subject: sunitinib, attribute: efficacy, value: 9, unit: "months", scope: {arm: sunitinib, endpoint: PFS}}
  - text: Overall response was 60% in the 80-mg group of avapritinib, 70% in the 160-mg group and 65% in all patients.
    facts:
      - {subject: avapritinib, attribute: efficacy, value: 60, unit: "%", scope: {endpoint: ORR}}
      - {subject: avapritinib, attribute: efficacy, value: 70, unit: "%", scope: {endpoint: ORR}}
      - {subject: avapritinib, attribute: efficacy, value: 65, unit: "%", scope: {endpoint: ORR}}
  - text: Median PFS was 24 months with an exon 11 mutation, 11 months with an exon 9 mutation and 2 months in wild-type GIST on imatinib.
    facts:
      - {subject: imatinib, attribute: efficacy, value: 24, unit: "months", scope: {arm: imatinib, condition: GIST, endpoint: PFS, mutation: KIT exon 11}}
      - {subject: imatinib, attribute: efficacy, value: 11, unit: "months", scope: {arm: imatinib, condition: GIST, endpoint: PFS, mutation: KIT exon 9}}
      - {subject: imatinib, attribute: efficacy, value: 2, unit: "months", scope: {arm: imatinib, condition: GIST, endpoint: PFS, mutation: wild type}}
  - text: Regorafenib improved median PFS from 0.9 to 4.8 months.
    facts:
      - {subject: regorafenib, attribute: efficacy, value: 4.8, unit: "months", scope: {arm: regorafenib, endpoint: PFS}}
      - {subject: regorafenib, attribute: efficacy, value: 0.9, unit: "months", scope: {endpoint: PFS}}
  - text: The five-year recurrence-free survival was 66% in the 3-year arm and 48% in the 1-year arm of imatinib.
    facts:
      - {subject: imatinib, attribute: efficacy, value: 66, unit: "%", scope: {endpoint: RFS}}
      - {subject: imatinib, attribute: efficacy, value: 48, unit: "%", scope: {endpoint: RFS}}
  - text: EFS and OS were 58% and 74%, respectively, with imatinib, compared with 43% and 63% in the others.
    facts:
      - {subject: imatinib, attribute: efficacy, value: 58, unit: "%", scope: {arm: imatinib, endpoint: EFS}}
      - {subject: imatinib, attribute: efficacy, value: 74, unit: "%", scope: {arm: imatinib, endpoint: OS}}
      - {subject: imatinib, attribute: efficacy, value: 43, unit: "%", scope: {endpoint: EFS}}
      - {subject: imatinib, attribute: efficacy, value: 63, unit: "%", scope: {endpoint: OS}}
  - text: After imatinib in all patients, the 5-year OS rate was 79% in the nontransplant arm and 81% in the transplant arm.
    facts: []
  - text: The response rate with imatinib was 36% in patients with GIST, and 46% in patients with other cancers.
    facts:
      - {subject: imatinib, attribute: efficacy, value: 36, unit: "%", scope: {arm: imatinib, condition: GIST, endpoint: ORR}}
      - {subject: imatinib, attribute: efficacy, value: 46, unit: "%", scope: {arm: imatinib, endpoint: ORR, group: other cancers}}
  - text: A partial response or better was seen in 26% of patients on sunitinib, with a median duration of response of 4 months.
    facts:
      - {subject: sunitinib, attribute: efficacy, value: 26, unit: "%", scope: {arm: sunitinib, endpoint: ORR}}
      - {subject: sunitinib, attribute: efficacy, value: 4, unit: "months", scope: {arm: sunitinib, endpoint: DOR}}
  - text: In patients whose tumours did not harbor KIT mutations, the median PFS with imatinib was 1.5 months.
    facts: [{subject: imatinib, attribute: efficacy, value: 1.5, unit: "months", scope: {arm: imatinib, endpoint: PFS, group: tumours did not harbor KIT mutations}}]
  - text: Median PFS was not reached with ripretinib versus 9.5 months with placebo.
    facts: [{subject: ripretinib, attribute: efficacy, value: 9.5, unit: "months", scope: {arm: placebo, endpoint: PFS}}]
  - text: Do not go below 80 mg of regorafenib daily.
    facts: [{subject: regorafenib, attribute: dose, value: 80, unit: mg/day}]
  - text: She accidentally took 1600 mg of imatinib a day.
    facts: []
  - text: The EMA did not approve ripretinib for GIST until November 2021.
    facts: []
  - text: Take imatinib in two 200-mg tablets twice daily.
    facts: [{subject: imatinib, attribute: dose, value: 800, unit: mg/day}]
  - text: Patients were randomly assigned to imatinib at 400 mg daily or to placebo.
    facts:
      - {subject: imatinib, attribute: dose, value: 400, unit: mg/day, scope: {context: trial}}
  - text: Doses varied from 100 mg to 400 mg daily along with imatinib.
    facts: []
  - text: The recommended dose of imatinib is not 400 mg a day.
    facts: []
  - text: This dosing schedule of imatinib is not approved by the FDA.
    facts: []
  - text: Tandem duplications of UBTX exon 13 are observed in 4% of GIST cases.
    facts: []
  - text: Imatinib 400 mg daily prolonged the survival of mice with GIST.
    facts: []
  - text: Sunitinib (second line), regorafenib (third line) and ripretinib (fourth line) follow.
    facts:
      - {subject: sunitinib, attribute: line, value: "2"}
      - {subject: regorafenib, attribute: line, value: "3"}
      - {subject: ripretinib, attribute: line, value: "4"}
  - text: Imatinib and sunitinib are the first- and second-line treatments of GIST.
    facts:
      - {subject: imatinib, attribute: indication, value: GIST, scope: {condition: GIST}}
      - {subject: sunitinib, attribute: indication, value: GIST, scope: {condition: GIST}}
      - {subject: imatinib, attribute: line, value: "1", scope: {condition: GIST}}
      - {subject: sunitinib, attribute: line, value: "2", scope: {condition: GIST}}
  - text: Some tumours have PDGFRA D842V. Imatinib does not work against this mutation.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}
  - text: Avapritinib is active against exon 18 but not against exon 17 mutations.
    facts:
      - {subject: avapritinib, attribute: biomarker_response, value: sensitive, scope: {mutation: PDGFRA exon 18}}
      - {subject: avapritinib, attribute: biomarker_response, value: resistant, scope: {mutation: KIT exon 17}}
  - text: Neither imatinib nor sunitinib works against D842V.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}
      - {subject: sunitinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}
  - text: KIT exon 9 mutations are less sensitive to imatinib.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: reduced, scope: {mutation: KIT exon 9}}
  - text: D842V, which is resistant to imatinib, is found in 5% of GISTs.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}
  - text: KIT is mutated in three out of four GISTs.
    facts:
      - {subject: disease, attribute: mutation_frequency, value: 75, unit: "%", scope: {condition: GIST, gene: KIT}}
  - text: 75% carry a mutation of KIT and 10% a mutation of PDGFRA.
    facts:
      - {subject: disease, attribute: mutation_frequency, value: 75, unit: "%", scope: {gene: KIT}}
      - {subject: disease, attribute: mutation_frequency, value: 10, unit: "%", scope: {gene: PDGFRA}}
  - text: It is known that ripretinib blocks KIT.
    facts:
      - {subject: ripretinib, attribute: target, value: KIT}
  - text: You take regorafenib on days 1 to 21 of each 28-day cycle.
    facts:
      - {subject: regorafenib, attribute: schedule, value: "3w_on_1w_off"}
  - text: Sunitinib is taken as a 50 mg capsule once a day.
    facts:
      - {subject: sunitinib, attribute: dose, value: 50, unit: "mg/day"}
      - {subject: sunitinib, attribute: schedule, value: once_daily}
  - text: Patients took 5 mg of imatinib or sunitinib twice a day.
    facts:
      - {subject: imatinib, attribute: dose, value: 10, unit: "mg/day"}
      - {subject: sunitinib, attribute: dose, value: 10, unit: "mg/day"}
  - text: Imatinib is taken for a year after the operation.
    facts:
      - {subject: imatinib, attribute: duration, value: 1, unit: "years", scope: {setting: adjuvant}}
  - text: People stay on imatinib for as long as it keeps working.
    facts:
      - {subject: imatinib, attribute: duration, value: continue while responding}
  - text: Contraception is needed during imatinib and for six weeks after the last dose.
    facts: []
  - text: Imatinib was continued; five patients remained stable for 3 years.
    facts: []
  - text: Each capsule contained 450 mg of sunitinib and 40 mg of another substance.
    facts: []
  - text: Regorafenib became the third drug approved for GIST in 2013.
    facts:
      - {subject: regorafenib, attribute: line, value: "3", scope: {condition: GIST}}
      - {subject: regorafenib, attribute: approval_date, value: 2013, scope: {condition: GIST}}
      - {subject: regorafenib, attribute: approval_status, value: approved, scope: {condition: GIST}}
  - text: Sunitinib was approved by the FDA in May 2006 and by the European Commission in July 2006.
    facts:
      - {subject: sunitinib, attribute: approval_date, value: "2006-05", scope: {authority: FDA}}
      - {subject: sunitinib, attribute: approval_status, value: approved, scope: {authority: FDA}}
      - {subject: sunitinib, attribute: approval_date, value: "2006-07", scope: {authority: European Commission}}
  - text: Nilotinib is licensed for leukemia but not for GIST.
    facts:
      - {subject: nilotinib, attribute: approval_status, value: approved, scope: {condition: leukemia}}
      - {subject: nilotinib, attribute: approval_status, value: not_approved, polarity: negated, scope: {condition: GIST}}
  - text: Avapritinib is approved under the accelerated approval program of the FDA.
    facts:
      - {subject: avapritinib, attribute: approval_status, value: approved, scope: {authority: FDA}}
  - text: A new drug application for bezuclastinib is under review at the FDA.
    facts:
      - {subject: bezuclastinib, attribute: approval_status, value: pending, polarity: hedged, scope: {authority: FDA}}
  - text: GIST spreads most often to the liver and to the peritoneum, and seldom to the lungs.
    facts:
      - {subject: disease, attribute: spread, value: liver, scope: {condition: GIST, frequency: common}}
      - {subject: disease, attribute: spread, value: peritoneum, scope: {condition: GIST, frequency: common}}
      - {subject: disease, attribute: spread, value: lung, scope: {condition: GIST, frequency: rare}}
  - text: The nodes were removed, as lymph node metastases are rare in GIST.
    facts:
      - {subject: disease, attribute: spread, value: lymph_node, scope: {condition: GIST, frequency: rare}}
  - text: Chemotherapy does very little against GIST.
    facts:
      - {subject: chemotherapy, attribute: effectiveness, value: ineffective, scope: {condition: GIST}}
  - text: In GIST, radiation therapy is hardly ever used, except to ease pain.
    facts:
      - {subject: radiation, attribute: effectiveness, value: rarely_used}
      - {subject: radiation, attribute: effectiveness, value: palliative_only}
  - text: Sunitinib, a multikinase inhibitor, targets KIT, PDGFRA and VEGFR.
    facts:
      - {subject: sunitinib, attribute: drug_class, value: multi-kinase inhibitor}
      - {subject: sunitinib, attribute: target, value: KIT}
      - {subject: sunitinib, attribute: target, value: PDGFRA}
      - {subject: sunitinib, attribute: target, value: VEGFR}
  - text: Median PFS was 4.2 months with avapritinib and 5.6 months with regorafenib.
    facts:
      - {subject: avapritinib, attribute: efficacy, value: 4.2, unit: months, scope: {endpoint: PFS, arm: avapritinib}}
      - {subject: regorafenib, attribute: efficacy, value: 5.6, unit: months, scope: {endpoint: PFS, arm: regorafenib}}
  - text: 66 % of those treated with imatinib for three years were free of recurrence, against 48 % of those treated for one year.
    facts:
      - {subject: imatinib, attribute: efficacy, value: 66, unit: "%", scope: {endpoint: RFS}}
      - {subject: imatinib, attribute: efficacy, value: 48, unit: "%", scope: {endpoint: RFS}}
      - {subject: imatinib, attribute: duration, value: 3, unit: years}
  - text: Imatinib is continued until the disease progresses.
    facts: [{subject: imatinib, attribute: duration, value: until progression}]
  - text: Imatinib is continued until progression or unacceptable toxicity.
    facts: [{subject: imatinib, attribute: duration, value: until progression or toxicity}]
  - text: The best duration of treatment with imatinib is unknown.
    facts: [{subject: imatinib, attribute: duration, value: unknown, polarity: hedged}]
  - text: A trial evaluated the use of nilotinib for GIST.
    facts: []
  - text: Regorafenib is approved to reduce the risk of developing GIST.
    facts: []
  - text: When imatinib fails in GIST, sunitinib is second in the queue, regorafenib third.
    facts:
      - {subject: sunitinib, attribute: line, value: "2", scope: {condition: GIST}}
      - {subject: regorafenib, attribute: line, value: "3", scope: {condition: GIST}}
  - text: Imatinib does not work against the D842V mutation, and neither does sunitinib.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}
      - {subject: sunitinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}
  - text: In GIST, KIT is mutated in about 75 %, PDGFRA in about 10 %.
    facts:
      - {subject: disease, attribute: mutation_frequency, value: 75, unit: "%", scope: {gene: KIT}}
      - {subject: disease, attribute: mutation_frequency, value: 10, unit: "%", scope: {gene: PDGFRA}}
  - text: In GIST the lungs are seldom involved, and the bones only exceptionally.
    facts:
      - {subject: disease, attribute: spread, value: lung, scope: {condition: GIST, frequency: rare}}
      - {subject: disease, attribute: spread, value: bone, scope: {condition: GIST, frequency: rare}}
  - text: Regorafenib 160 mg once daily, days 1-21 of 28.
    facts:
      - {subject: regorafenib, attribute: dose, value: 160, unit: mg/day}
      - {subject: regorafenib, attribute: schedule, value: once_daily}
      - {subject: regorafenib, attribute: schedule, value: 3w_on_1w_off}
  - text: The European licence of avapritinib, granted in September 2020, covers GIST.
    facts:
      - {subject: avapritinib, attribute: approval_date, value: "2020-09", scope: {authority: EMA}}
      - {subject: avapritinib, attribute: approval_status, value: approved, scope: {authority: EMA}}
  - text: Bezuclastinib and nilotinib are given here and there. Neither of the two is licensed for GIST.
    facts:
      - {subject: bezuclastinib, attribute: approval_status, value: not_approved, polarity: negated, scope: {condition: GIST}}
      - {subject: nilotinib, attribute: approval_status, value: not_approved, polarity: negated, scope: {condition: GIST}}
  - text: Tumors with the D842V mutation are resistant to imatinib, the usual first-line treatment of GIST.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}
      - {subject: imatinib, attribute: line, value: "1", scope: {condition: GIST}}
  - text: Ripretinib was approved for patients with GIST who had received three or more kinase inhibitors, including imatinib.
    facts:
      - {subject: ripretinib, attribute: approval_status, value: approved, scope: {condition: GIST, prior: imatinib}}
      - {subject: ripretinib, attribute: indication, value: GIST, scope: {condition: GIST, prior: imatinib}}
      - {subject: imatinib, attribute: drug_class, value: kinase inhibitor}
  - text: Sunitinib is for patients who no longer benefit from imatinib, and regorafenib was approved in 2013.
    facts:
      - {subject: regorafenib, attribute: approval_status, value: approved}
      - {subject: regorafenib, attribute: approval_date, value: "2013"}
  - text: The tablets of avapritinib come in strengths of 100 mg, 200 mg and 300 mg.
    facts: []
  - text: Deciphera is seeking approval of ripretinib for GIST.
    facts: [{subject: ripretinib, attribute: approval_status, value: pending, polarity: hedged}]
  - text: Imatinib has little activity in GIST with the D842V mutation.
    facts: [{subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}]
  - text: Unlike imatinib, which is taken at 400 mg daily, sunitinib has a rest.
    facts: [{subject: imatinib, attribute: dose, value: 400, unit: mg/day}]
  - text: Avapritinib was compared with regorafenib. Median PFS of avapritinib and regorafenib was 4.2 and 5.6 months.
    facts: []
  - text: A patient swallowed 16 g of imatinib in an overdose.
    facts: []
  - text: Patients already treated with imatinib or a VEGFR inhibitor can take ripretinib.
    facts: []
  - text: In one clinic a man of 58 years took imatinib 600 mg a day.
    facts:
      - {subject: imatinib, attribute: dose, value: 600, unit: "mg/day"}
  - text: The dose of imatinib is 400 mg a day, and it is given with food.
    facts:
      - {subject: imatinib, attribute: dose, value: 400, unit: "mg/day"}
  - text: Imatinib is no better than sunitinib as second-line treatment.
    facts:
      - {subject: sunitinib, attribute: line, value: "2"}
  - text: The standard in GIST is imatinib, then sunitinib (2nd), regorafenib (3rd) and ripretinib (4th).
    facts:
      - {subject: sunitinib, attribute: line, value: "2", scope: {condition: GIST}}
      - {subject: regorafenib, attribute: line, value: "3", scope: {condition: GIST}}
      - {subject: ripretinib, attribute: line, value: "4", scope: {condition: GIST}}
  - text: After imatinib and sunitinib have failed, regorafenib is used in GIST.
    facts:
      - {subject: regorafenib, attribute: line, value: "3", scope: {condition: GIST, prior: "imatinib, sunitinib"}}
      - {subject: regorafenib, attribute: indication, value: GIST, scope: {condition: GIST, prior: "imatinib, sunitinib"}}
  - text: Most GISTs without a KIT exon 11 mutation need 800 mg of imatinib daily.
    facts: [{subject: imatinib, attribute: dose, value: 800, unit: mg/day, scope: {condition: GIST}}]
  - text: Imatinib is given alone or with sunitinib. Median PFS was 16.5 months for sunitinib plus imatinib versus 9.2 months for sunitinib alone.
    facts:
      - {subject: sunitinib, attribute: efficacy, value: 16.5, unit: months, scope: {endpoint: PFS, arm: sunitinib, combination: imatinib}}
      - {subject: sunitinib, attribute: efficacy, value: 9.2, unit: months, scope: {endpoint: PFS, arm: sunitinib}}
  - text: Imatinib must not be taken at 800 mg per day.
    facts: []
  - text: Never take more than 800 mg of imatinib a day.
    facts: []
  - text: Imatinib is approved for new and sunitinib for resistant GIST.
    facts:
      - {subject: imatinib, attribute: approval_status, value: approved, scope: {condition: GIST}}
      - {subject: sunitinib, attribute: approval_status, value: approved, scope: {condition: GIST}}
  - text: Ripretinib is being compared with sunitinib in the INTRIGUE trial.
    facts: [{subject: disease, attribute: trial_status, value: ongoing, scope: {trial: INTRIGUE}}]
  - text: Results of VOYAGER are still awaited.
    facts: [{subject: disease, attribute: trial_status, value: ongoing, scope: {trial: VOYAGER}}]
  - text: The follow-up of patients of the GRID trial is ongoing.
    facts: []
  - text: INVICTUS compared ripretinib with placebo.
    facts: []
  - text: There is no generic version of imatinib yet.
    facts: [{subject: imatinib, attribute: generics, value: none}]
  - text: Generic imatinib is sold in many countries.
    facts: []
  - text: The patent on sunitinib expires in 2021.
    facts: [{subject: disease, attribute: forecast, value: 2021}]
  - text: The patent on sunitinib expired in 2021.
    facts: []
  - text: The two drugs used for GIST are imatinib and sunitinib.
    facts:
      - {subject: disease, attribute: treatment_count, value: 2, scope: {condition: GIST}}
      - {subject: imatinib, attribute: indication, value: GIST, scope: {condition: GIST}}
      - {subject: sunitinib, attribute: indication, value: GIST, scope: {condition: GIST}}
  - text: No drug other than imatinib is approved by the FDA for GIST.
    facts: [{subject: imatinib, attribute: approval_status, value: approved, scope: {authority: FDA, condition: GIST}}]
  - text: Until 2020 ripretinib had not been approved by the FDA for GIST.
    facts: []
  - text: Ripretinib? No FDA approval.
    facts: [{subject: ripretinib, attribute: approval_status, value: not_approved, polarity: negated, scope: {authority: FDA}}]
  - text: Sunitinib, not imatinib, is the second-line treatment of GIST.
    facts:
      - {subject: sunitinib, attribute: line, value: "2", scope: {condition: GIST}}
      - {subject: sunitinib, attribute: indication, value: GIST, scope: {condition: GIST}}
  - text: Imatinib is less likely to work if the tumour has an exon 9 mutation.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: reduced, scope: {mutation: KIT exon 9}}
  - text: "KIT exon 9 mutations: imatinib works less well."
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: reduced, scope: {mutation: KIT exon 9}}
  - text: "SDH-deficient GIST: imatinib seldom helps."
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: reduced, scope: {mutation: SDH-deficient}}
  - text: Tumours with exon 9 mutations do not respond as well to imatinib.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: reduced, scope: {mutation: KIT exon 9}}
  - text: Sunitinib covers exon 13 mutations, whereas regorafenib covers exon 17.
    facts:
      - {subject: sunitinib, attribute: biomarker_response, value: sensitive, scope: {mutation: KIT exon 13}}
      - {subject: regorafenib, attribute: biomarker_response, value: sensitive, scope: {mutation: KIT exon 17}}
  - text: The D842V mutation, which makes tumours resistant to imatinib, is rare.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}
  - text: If the tumour has a D842V mutation, imatinib won't work.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}
  - text: Imatinib works better in exon 11 than in exon 9 mutations.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: sensitive, scope: {mutation: KIT exon 11}}
      - {subject: imatinib, attribute: biomarker_response, value: reduced, scope: {mutation: KIT exon 9}}
  - text: Responses to imatinib are better in tumours with exon 11 mutations.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: sensitive, scope: {mutation: KIT exon 11}}
  - text: Imatinib was less likely to cause oedema in patients with exon 9 mutations.
    facts: []
  - text: Secondary mutations in exon 17 arise more often on imatinib than in exon 13.
    facts: []
  - text: The active substance in Sutent, sunitinib, is a protein kinase inhibitor.
    facts:
      - {subject: sunitinib, attribute: drug_class, value: protein kinase inhibitor}
      - {subject: sunitinib, attribute: synonym, value: "Sutent"}
  - text: Other TKIs, such as nilotinib, can help.
    facts:
      - {subject: nilotinib, attribute: drug_class, value: tyrosine kinase inhibitor}
  - text: Imatinib and other tyrosine kinase inhibitors can cause swelling.
    facts:
      - {subject: imatinib, attribute: drug_class, value: tyrosine kinase inhibitor}
  - text: Imatinib was compared with another tyrosine kinase inhibitor.
    facts: []
  - text: Take imatinib with food. It's a tyrosine kinase inhibitor.
    facts:
      - {subject: imatinib, attribute: drug_class, value: tyrosine kinase inhibitor}
  - text: Patients received imatinib (a tyrosine kinase inhibitor).
    facts:
      - {subject: imatinib, attribute: drug_class, value: tyrosine kinase inhibitor}
  - text: Besides KIT, sunitinib blocks VEGFR.
    facts:
      - {subject: sunitinib, attribute: target, value: KIT}
      - {subject: sunitinib, attribute: target, value: VEGFR}
  - text: Imatinib stops a protein called KIT from sending growth signals.
    facts:
      - {subject: imatinib, attribute: target, value: KIT}
  - text: A change in the KIT protein stops imatinib from working.
    facts: []
  - text: Secondary KIT mutations keep imatinib from working.
    facts: []
  - text: KIT and PDGFRA are inhibited by imatinib.
    facts:
      - {subject: imatinib, attribute: target, value: KIT}
      - {subject: imatinib, attribute: target, value: PDGFRA}
  - text: Targets of sunitinib include KIT and RET.
    facts:
      - {subject: sunitinib, attribute: target, value: KIT}
      - {subject: sunitinib, attribute: target, value: RET}
  - text: Sutent contains sunitinib.
    facts:
      - {subject: sunitinib, attribute: synonym, value: "Sutent"}
  - text: Imatinib is marketed by Novartis as Gleevec.
    facts:
      - {subject: imatinib, attribute: synonym, value: "Gleevec"}
  - text: Gleevec, or imatinib, comes as tablets.
    facts:
      - {subject: imatinib, attribute: synonym, value: "Gleevec"}
  - text: DCC-2618 is now called ripretinib.
    facts:
      - {subject: ripretinib, attribute: synonym, value: "DCC-2618"}
  - text: "Sunitinib: Sutent"
    facts:
      - {subject: sunitinib, attribute: synonym, value: "Sutent"}
  - text: "Imatinib: Sutent is next."
    facts: []
  - text: Each capsule contains sunitinib.
    facts: []
  - text: Sunitinib is taken once daily for 4 weeks, followed by a 2-week ‘rest period’.
    facts:
      - {subject: sunitinib, attribute: schedule, value: once_daily}
      - {subject: sunitinib, attribute: schedule, value: 4w_on_2w_off}
  - text: You take sunitinib for 4 weeks, and then have 2 weeks without treatment.
    facts:
      - {subject: sunitinib, attribute: schedule, value: 4w_on_2w_off}
  - text: You take regorafenib every day for 3 weeks and have no tablets for the fourth week.
    facts:
      - {subject: regorafenib, attribute: schedule, value: 3w_on_1w_off}
  - text: Sunitinib is taken every day with no gaps.
    facts:
      - {subject: sunitinib, attribute: schedule, value: continuous}
  - text: The safety of imatinib is continuously monitored.
    facts: []
  - text: Doctors do not know what the best length of treatment with imatinib is.
    facts:
      - {subject: imatinib, attribute: duration, value: unknown, polarity: hedged}
  - text: The best duration of imatinib remains to be determined.
    facts:
      - {subject: imatinib, attribute: duration, value: unknown, polarity: hedged}
  - text: Imatinib has been available for 20 years.
    facts: []
  - text: Overall, 75% of people on imatinib survive for 5 years or more.
    facts: []
  - text: Imatinib works for about 2 years.
    facts: []
  - text: Imatinib can be stored for 2 years.
    facts: []
  - text: In about 8 out of 10 GISTs the change is in the KIT gene.
    facts:
      - {subject: disease, attribute: mutation_frequency, value: 80, unit: "%", scope: {gene: KIT}}
  - text: Most GISTs (75%) harbour KIT mutations.
    facts:
      - {subject: disease, attribute: mutation_frequency, value: 75, unit: "%", scope: {gene: KIT}}
  - text: In 84% of patients with GIST and an exon 18 mutation the tumour shrank.
    facts: []
  - text: Take the tablets (400 mg each) of imatinib with food.
    facts: []
  - text: Your doctor may lower your dose of sunitinib to 37.5 mg.
    facts:
      - {subject: sunitinib, attribute: dose, value: 37.5, unit: "mg/day"}
  - text: KIT exon 9 mutations predict a poorer response to imatinib.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: reduced, scope: {mutation: KIT exon 9}}
  - text: KIT exon 11 mutations predict response to imatinib.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: sensitive, scope: {mutation: KIT exon 11}}
  - text: No responses to imatinib were seen in patients with D842V mutations.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: PDGFRA D842V}}
  - text: SDH-deficient tumours show a limited response to imatinib.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: reduced, scope: {mutation: SDH-deficient}}
  - text: Responses to imatinib were assessed in patients with exon 11 mutations.
    facts: []
  - text: Trials must show that imatinib has a benefit in patients with exon 9 mutations.
    facts: []
  - text: Sunitinib cuts off the blood supply of the tumour.
    facts:
      - {subject: sunitinib, attribute: target, value: angiogenesis}
  - text: Sunitinib has anti-angiogenic activity.
    facts:
      - {subject: sunitinib, attribute: target, value: angiogenesis}
  - text: Ripretinib keeps KIT switched off.
    facts:
      - {subject: ripretinib, attribute: target, value: KIT}
  - text: The operation cuts off the blood supply before imatinib.
    facts: []
  - text: The main TKIs are imatinib and sunitinib.
    facts:
      - {subject: imatinib, attribute: drug_class, value: tyrosine kinase inhibitor}
      - {subject: sunitinib, attribute: drug_class, value: tyrosine kinase inhibitor}
  - text: Sunitinib is used when TKIs fail.
    facts: []
  - text: Sunitinib is given to patients who have had a tyrosine kinase inhibitor.
    facts: []
  - text: Sunitinib is taken for 28 consecutive days followed by 14 days off treatment.
    facts:
      - {subject: sunitinib, attribute: schedule, value: 4w_on_2w_off}
  - text: Regorafenib is taken on Days 1-21 of repeated 28-day cycles.
    facts:
      - {subject: regorafenib, attribute: schedule, value: 3w_on_1w_off}
  - text: Imatinib is taken for up to three years after surgery.
    facts:
      - {subject: imatinib, attribute: duration, value: 3, unit: "years"}
  - text: Side effects of imatinib may last for several months.
    facts: []
  - text: Tumours with a BRAF mutation do not respond to imatinib.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: BRAF-mutated}}
  - text: Imatinib does not work in tumours with an NF1 mutation.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: resistant, scope: {mutation: NF1-mutated}}
  - text: Tumours with KIT mutations respond well to imatinib.
    facts:
      - {subject: imatinib, attribute: biomarker_response, value: sensitive, scope: {mutation: KIT-mutated}}
  - text: KIT mutations are tested before imatinib is given.
    facts: []
  - text: Most tumours with D842V shrink on avapritinib.
    facts:
      - {subject: avapritinib, attribute: biomarker_response, value: sensitive, scope: {mutation: PDGFRA D842V}}
  - text: Most tumours with exon 11 mutations are in the stomach, and imatinib is a tablet.
    facts: []

"""##

    /// `Schemas/packs/statins.yml`.
    package static let statins = ##"""
pack: statins
title: Statins and other cholesterol-lowering drugs
asOf: 2026-11-20
requires: [treatments]

subjects:
  alirocumab:
    brands: {Praluent: []}
    codes: [REGN727, SAR236553]
    class: [PCSK9 antibody]
    targets: [PCSK9]
  atorvastatin:
    names: [atorvastatin calcium]
    brands: {Lipitor: [], Sortis: [], Atorvaliq: [US]}
    misspellings: [atorvastin, atorvostatin]
    class: [statin]
    targets: [HMG-CoA reductase]
  atorvastatin/amlodipine:
    names: [amlodipine/atorvastatin, amlodipine and atorvastatin, amlodipine besylate and atorvastatin calcium]
    brands: {Caduet: []}
    class: [statin]
    targets: [HMG-CoA reductase]
  bempedoic acid:
    brands: {Nexletol: [US], Nilemdo: [EU, UK]}
    codes: [ETC-1002]
    class: [ACL inhibitor]
    targets: [ATP citrate lyase]
  bempedoic acid/ezetimibe:
    names: [bempedoic acid and ezetimibe]
    brands: {Nexlizet: [US], Nustendi: [EU, UK]}
    class: [ACL inhibitor, cholesterol absorption inhibitor]
    targets: [ATP citrate lyase, NPC1L1]
  evolocumab:
    brands: {Repatha: []}
    codes: [AMG 145]
    class: [PCSK9 antibody]
    targets: [PCSK9]
  ezetimibe:
    brands: {Zetia: [US], Ezetrol: [EU, UK, CA, AU]}
    codes: [SCH 58235]
    misspellings: [ezetimide, ezetamibe]
    class: [cholesterol absorption inhibitor]
    targets: [NPC1L1]
  ezetimibe/simvastatin:
    names: [ezetimibe and simvastatin, simvastatin/ezetimibe]
    brands: {Vytorin: [US, AU], Inegy: [EU, UK]}
    class: [statin, cholesterol absorption inhibitor]
    targets: [HMG-CoA reductase, NPC1L1]
  fluvastatin:
    names: [fluvastatin sodium]
    brands: {Lescol: [], Lescol XL: []}
    class: [statin]
    targets: [HMG-CoA reductase]
  inclisiran:
    names: [inclisiran sodium]
    brands: {Leqvio: []}
    codes: [ALN-PCSsc]
    class: [siRNA]
    targets: [PCSK9]
  lovastatin:
    names: [mevinolin]
    brands: {Mevacor: [], Altoprev: [US]}
    misspellings: [lovostatin]
    class: [statin]
    targets: [HMG-CoA reductase]
  pitavastatin:
    names: [pitavastatin calcium, pitavastatin magnesium]
    brands: {Livalo: [], Zypitamag: [US]}
    codes: [NK-104]
    class: [statin]
    targets: [HMG-CoA reductase]
  pravastatin:
    names: [pravastatin sodium]
    brands: {Pravachol: [US, AU, CA], Lipostat: [UK], Mevalotin: [JP]}
    codes: [CS-514]
    misspellings: [pravastin, provastatin]
    class: [statin]
    targets: [HMG-CoA reductase]
  rosuvastatin:
    names: [rosuvastatin calcium]
    brands: {Crestor: [], Ezallor: [US], Ezallor Sprinkle: [US]}
    codes: [ZD4522]
    misspellings: [rosuvastin, rosuvostatin]
    class: [statin]
    targets: [HMG-CoA reductase]
  simvastatin:
    brands: {Zocor: [], Flolipid: [US]}
    codes: [MK-733]
    misspellings: [simvastin, simvistatin]
    class: [statin]
    targets: [HMG-CoA reductase]

qualifiers:
  class:
    values:
      ACL inhibitor:
        phrases: [ACL inhibitor, ATP citrate lyase inhibitor, adenosine triphosphate-citrate lyase inhibitor]
        within: [lipid-lowering drug]
      cholesterol absorption inhibitor:
        phrases: [cholesterol absorption inhibitor, dietary cholesterol absorption inhibitor]
        within: [lipid-lowering drug]
      lipid-lowering drug:
        phrases: [
          lipid-lowering drug, lipid-lowering agent, lipid-lowering therapy, cholesterol-lowering drug, lipid-modifying agent,
          lipid-modifying drug
        ]
      PCSK9 antibody:
        phrases: [PCSK9 antibody, PCSK9 antibodies, anti-PCSK9 antibody, anti-PCSK9 monoclonal antibody, PCSK9 monoclonal antibody]
        within: [PCSK9 inhibitor]
      PCSK9 inhibitor:
        phrases: [PCSK9 inhibitor, proprotein convertase subtilisin/kexin type 9 inhibitor]
        within: [lipid-lowering drug]
      siRNA: {phrases: [small interfering RNA, siRNA, PCSK9 siRNA], within: [PCSK9 inhibitor]}
      statin:
        phrases: [statin, HMG-CoA reductase inhibitor, 3-hydroxy-3-methylglutaryl coenzyme A reductase inhibitor]
        within: [lipid-lowering drug]
  gene:
    values:
      APOB: {phrases: [APOB, apolipoprotein B]}
      ATP citrate lyase: {phrases: [ATP citrate lyase, adenosine triphosphate-citrate lyase, ACLY]}
      HMG-CoA reductase: {phrases: [HMG-CoA reductase, HMGCR, 3-hydroxy-3-methylglutaryl-coenzyme A reductase]}
      LDL receptor: {phrases: [LDL receptor, LDLR, low-density lipoprotein receptor]}
      NPC1L1: {phrases: [NPC1L1, Niemann-Pick C1-like 1, Niemann-Pick C1-Like 1 protein]}
      PCSK9: {phrases: [PCSK9, proprotein convertase subtilisin/kexin type 9, proprotein convertase subtilisin kexin type 9]}
  condition:
    values:
      acute coronary syndrome: {phrases: [acute coronary syndrome], within: [coronary heart disease]}
      atherosclerotic cardiovascular disease: {phrases: [atherosclerotic cardiovascular disease, ASCVD], within: [cardiovascular disease]}
      cardiovascular disease: {phrases: [cardiovascular disease]}
      coronary heart disease:
        phrases: [coronary heart disease, coronary artery disease, ischemic heart disease, ischaemic heart disease]
        exact: [CHD, CAD]
        within: [atherosclerotic cardiovascular disease]
      diabetes: {phrases: [diabetes, diabetes mellitus]}
      dyslipidemia: {phrases: [dyslipidemia, dyslipidaemia, hyperlipidemia, hyperlipidaemia]}
      familial hypercholesterolemia:
        phrases: [familial hypercholesterolemia, familial hypercholesterolaemia]
        exact: [FH]
        within: [primary hypercholesterolemia]
      heterozygous familial hypercholesterolemia:
        phrases: [heterozygous familial hypercholesterolemia, heterozygous familial hypercholesterolaemia, HeFH]
        within: [familial hypercholesterolemia]
      homozygous familial hypercholesterolemia:
        phrases: [homozygous familial hypercholesterolemia, homozygous familial hypercholesterolaemia, HoFH]
        within: [familial hypercholesterolemia]
      homozygous sitosterolemia:
        phrases: [
          homozygous sitosterolemia, homozygous sitosterolaemia, homozygous familial sitosterolemia, homozygous familial sitosterolaemia,
          sitosterolemia, sitosterolaemia, phytosterolemia, phytosterolaemia
        ]
      hypercholesterolemia:
        phrases: [hypercholesterolemia, hypercholesterolaemia, high cholesterol, raised cholesterol]
        within: [dyslipidemia]
      hypertriglyceridemia: {phrases: [hypertriglyceridemia, hypertriglyceridaemia, high triglycerides], within: [dyslipidemia]}
      mixed dyslipidemia:
        phrases: [
          mixed dyslipidemia, mixed dyslipidaemia, combined dyslipidemia, combined dyslipidaemia, mixed hyperlipidemia,
          mixed hyperlipidaemia, combined hyperlipidemia, combined hyperlipidaemia
        ]
        within: [dyslipidemia]
      myocardial infarction: {phrases: [myocardial infarction, heart attack], within: [coronary heart disease]}
      peripheral artery disease:
        phrases: [peripheral artery disease, peripheral arterial disease]
        within: [atherosclerotic cardiovascular disease]
      primary dysbetalipoproteinemia:
        phrases: [primary dysbetalipoproteinemia, primary dysbetalipoproteinaemia, dysbetalipoproteinemia, dysbetalipoproteinaemia]
        within: [dyslipidemia]
      primary hypercholesterolemia:
        phrases: [primary hypercholesterolemia, primary hypercholesterolaemia, primary hyperlipidemia, primary hyperlipidaemia]
        within: [hypercholesterolemia]
      stroke: {phrases: [stroke, ischemic stroke, ischaemic stroke], within: [cardiovascular disease]}
      type 1 diabetes: {phrases: [type 1 diabetes, type 1 diabetes mellitus], within: [diabetes]}
      type 2 diabetes: {phrases: [type 2 diabetes, type 2 diabetes mellitus], within: [diabetes]}

words:
  ldl: [LDL, LDL cholesterol, LDL-C, low-density lipoprotein cholesterol, bad cholesterol]
  lowers: [lower, lowers, lowered, lowering, reduce, reduces, reduced, reducing, cut, cuts, decrease, decreases, decreased]
  fall: [fall, reduction, decrease, drop, lowering]

attributes:
  ldl_reduction:
    title: fall of LDL cholesterol
    kind: quantity
    unit: ["%"]
    of: [drug]
    tolerance: {absolute: 5}
    scope: [condition, population, arm, trial]
    hedgedBy: [investigation, uncertainty]
    frames:
      - "{subject} .. <lowers> .. <ldl> (levels|concentration)? .. {value}"
      - "{subject} ... {value} <fall> (in|of) .. <ldl>"
      - "<fall> (in|of) .. <ldl> .. {value}"
      - "<ldl> .. (fell|falls|dropped|drops|came down|went down|decreased|<be> <lowers>) ... {value}"
    not:
      - "(risk|chance|rate|events|mortality|deaths|triglycerides|HDL) ... {value}"
      - "{value} (of)? (people|patients|participants|adults)"
  intensity:
    title: intensity of treatment
    kind: term
    of: [drug]
    many: true
    scope: [condition, population]
    hedgedBy: [possibility, investigation, uncertainty]
    values:
      high:
        frames:
          - "{subject} ... (high-intensity|high intensity) (statin|treatment|therapy)?"
          - "(high-intensity|high intensity) (statin|treatment|therapy)? (such as|with|like|is|:)? {subject}"
      moderate:
        frames:
          - "{subject} ... (moderate-intensity|moderate intensity) (statin|treatment|therapy)?"
          - "(moderate-intensity|moderate intensity) (statin|treatment|therapy)? (such as|with|like|is|:)? {subject}"
      low:
        frames:
          - "{subject} ... (low-intensity|low intensity) (statin|treatment|therapy)?"
          - "(low-intensity|low intensity) (statin|treatment|therapy)? (such as|with|like|is|:)? {subject}"

# General knowledge, which nobody has held against a published source yet: none of it is more than a note.
references:
  - {subject: ezetimibe, attribute: ldl_reduction, value: 15-22, source: "general knowledge: ezetimibe alone", verified: false}
  - {subject: evolocumab, attribute: ldl_reduction, value: 55-65, source: "general knowledge: added to a statin", verified: false}
  - {subject: inclisiran, attribute: ldl_reduction, value: 48-54, source: "general knowledge: two doses a year", verified: false}
  - {subject: atorvastatin, attribute: intensity, value: [high, moderate], source: "general knowledge: by dose", verified: false}
  - {subject: rosuvastatin, attribute: intensity, value: [high, moderate], source: "general knowledge: by dose", verified: false}
  - {subject: simvastatin, attribute: intensity, value: [moderate, low], source: "general knowledge: by dose", verified: false}

examples:
  - text: Ezetimibe lowers LDL cholesterol by about 18 %.
    facts: [{subject: ezetimibe, attribute: ldl_reduction, value: 18, unit: "%"}]
  - text: With Repatha, LDL fell by 60%.
    facts: [{subject: evolocumab, attribute: ldl_reduction, value: 60, unit: "%"}]
  - text: Inclisiran brings a 50 percent reduction in LDL cholesterol.
    facts: [{subject: inclisiran, attribute: ldl_reduction, value: 50, unit: "%"}]
  - text: Atorvastatin reduces bad cholesterol by 37 to 51 percent.
    facts: [{subject: atorvastatin, attribute: ldl_reduction, value: 37-51, unit: "%"}]
  - text: Bempedoic acid cuts LDL-C by at least 15%.
    facts: [{subject: bempedoic acid, attribute: ldl_reduction, value: 15, unit: "%"}]
  - text: Rosuvastatin is a high-intensity statin.
    facts:
      - {subject: rosuvastatin, attribute: intensity, value: high}
      - {subject: rosuvastatin, attribute: drug_class, value: statin}
  - text: Simvastatin is a moderate-intensity treatment.
    facts: [{subject: simvastatin, attribute: intensity, value: moderate}]
  - text: High-intensity therapy with atorvastatin comes first.
    facts:
      - {subject: atorvastatin, attribute: intensity, value: high}
      - {subject: atorvastatin, attribute: line, value: "1"}
  - text: Praluent (alirocumab) is a PCSK9 inhibitor.
    facts:
      - {subject: alirocumab, attribute: synonym, value: Praluent}
      - {subject: alirocumab, attribute: drug_class, value: PCSK9 inhibitor}
      - {subject: alirocumab, attribute: target, value: PCSK9}
  - text: Evolocumab was tested in people with heterozygous familial hypercholesterolaemia.
    facts: []
  - text: The risk of stroke fell by 20 % with atorvastatin.
    facts: []
  - text: Ezetimibe was well tolerated by 95 % of patients.
    facts: []
  - text: Grapefruit raises the level of simvastatin in the blood.
    facts: []
  - text: LDL cholesterol below 70 mg/dl is the goal for people on rosuvastatin.
    facts: []

"""##

    /// All of them with their names, in this order.
    package static let all = [
        (name: "english", text: english),
        (name: "treatments", text: treatments),
        (name: "oncology", text: oncology),
        (name: "gist", text: gist),
        (name: "statins", text: statins),
    ]
}
