#!/bin/bash
# A team's month with gist-lint, from the day on which it looks at its old documents for the first time. Plays it in the
# folder FOLDER, which is made, with the gist-lint that is on the path, and keeps what each step prints in FOLDER/out.
#
#   Tests/Month/month.sh FOLDER
#
# TeamMonthTests compares the steps with Fixtures/month; RECORD_SNAPSHOTS=1 writes these anew. Everything is fixed, the
# days and the names of commits too, so that it prints the same on any machine.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
folder=$1
. "$here/functions.sh"

# --- Years before: 200 documents in twelve commits. All are overdue, and a good part lacks something. -------------------

git init --quiet --initial-branch=main .
topics=(Scans Visits Parking Pain Sleep Food Work Travel Family Money Tests Tablets)
number=0
for topic in "${topics[@]}"; do
  day "2024-$(printf %02d $((number / 16 + 1)))-03"
  for i in $(seq 1 16); do
    number=$((number + 1))
    if [ $number -gt 190 ]; then break; fi
    licence=cc_by
    if [ $((number % 7)) -eq 0 ]; then licence=; fi
    citation="$topic, part $i. Riverside Patient Group, 2024. https://riverside.example/$number"
    if [ $((number % 5)) -eq 0 ]; then citation="Riverside, 2024"; fi
    text="What to know about $(echo "$topic" | tr '[:upper:]' '[:lower:]'), part $i. Ask our nurses, they know you."
    if [ $((number % 31)) -eq 0 ]; then text="$text TODO: a picture."; fi
    # Ten of them fall due in the month that is played.
    reviewed="202$((3 + number % 2))-$(printf %02d $((number % 12 + 1)))-$(printf %02d $((number % 28 + 1)))"
    if [ $((number % 19)) -eq 0 ]; then reviewed="2025-11-$(printf %02d $((number / 19 * 2 + 3)))"; fi
    document "leaflets/$(echo "$topic" | tr '[:upper:]' '[:lower:]')-$(printf %02d "$i").md" \
      "$topic, part $i" own "$licence" "$reviewed" "$citation" "$text"
  done
  if [ "$topic" = Tablets ]; then
    for i in 1 2 3 4 5 6; do
      document "medicines/imatinib-$i.md" "Imatinib, sheet $i" agency public_domain "2025-02-1$i" \
        "Imatinib, sheet $i. Agency, 2025. https://agency.example/imatinib/$i" \
        "The recommended dose of imatinib in the adjuvant setting is 400 mg once daily."
    done
    for i in 1 2 3 4; do
      dose=50
      if [ $i -eq 4 ]; then dose=25; fi
      document "medicines/sunitinib-$i.md" "Sunitinib, sheet $i" agency public_domain "2025-03-1$i" \
        "Sunitinib, sheet $i. Agency, 2025. https://agency.example/sunitinib/$i" \
        "The recommended dose of sunitinib in the second-line setting is $dose mg once daily."
    done
  fi
  commit "$topic"
done

# --- 2 November: the first look, and the baseline -----------------------------------------------------------------------

day 2026-11-02
cat > .gist-lint.yml <<'END'
required: [title, sourceType, license, lastReviewed, citation]
sourceTypes:
  own: { authority: 2, frequency: annual, licenses: [cc_by] }
  agency: { authority: 1, frequency: annual, licenses: [public_domain] }
review: { log: reviews.jsonl }
failOn: warning
END
commit "Settings of gist-lint"
check 01-first-look --format markdown
check 02-baseline --write-baseline known.json --quiet
echo "baseline: known.json" >> .gist-lint.yml
commit "What we know of"
check 03-adopted

# --- 5 November: a typo. In the meantime documents have become overdue; the author has nothing to do with them. ----------

day 2026-11-05
git checkout --quiet -b typo
replace leaflets/pain-03.md "they know you" "they know you well"
commit "A word"
replace leaflets/pain-04.md "Ask our nurses" "Do ask our nurses"
commit "Another word"
day 2026-11-09
check 04-typo --since main
git checkout --quiet main
git merge --quiet --no-ff --message "Merge typo" typo

# --- 10 November: a dose is changed in one of six documents, then in all. -------------------------------------------------

day 2026-11-10
git checkout --quiet -b dose
replace medicines/imatinib-3.md "400 mg" "300 mg"
commit "The new dose"
check 05-dose --since main
check 06-dose-in-the-pull-request --since main --format github
check 07-dose-in-the-summary --since main --format markdown
for i in 1 2 4 5 6; do
  replace "medicines/imatinib-$i.md" "400 mg" "300 mg"
  commit "The new dose, sheet $i"
done
check 08-dose-everywhere --since main
git checkout --quiet main
git merge --quiet --no-ff --message "Merge dose" dose

# --- 16 November: somebody makes everything look fresh. ---------------------------------------------------------------

day 2026-11-16
git checkout --quiet -b fresh
for i in $(seq -w 1 12); do
  sed -i.old 's/^lastReviewed: .*/lastReviewed: 2026-11-16/' "leaflets/food-$i.md" && rm "leaflets/food-$i.md.old"
done
commit "Freshness"
check 09-dates-are-stamped --since main
git checkout --quiet main

# --- 20 November: the night sees what has become overdue. -----------------------------------------------------------------

day 2026-11-20
check 10-night --event schedule

# --- 23 November: a review, and a document put right. ----------------------------------------------------------------------

day 2026-11-23
overdue=leaflets/$(cd leaflets && grep -l '^lastReviewed: 2025-11-05' ./*.md | head -n 1 | cut -c3-)
step 11-review review "$overdue" leaflets/scans-06.md --by 'Ada Lovelace' --note 'with the clinic' --yes --today "$today"
commit "Two reviews"
check 12-after-the-review --since HEAD~1
replace leaflets/scans-07.md "lastReviewed" "license: cc_by\nlastReviewed"
commit "A licence"

# --- 26 November: the baseline shrinks. ------------------------------------------------------------------------------------

day 2026-11-26
check 13-baseline-shrinks --prune-baseline --quiet
{ echo; git diff --unified=0 known.json | grep '^[-+] '; } >> "$out/13-baseline-shrinks.txt"
commit "What is no more"
git mv leaflets/parking-01.md leaflets/parking-hours.md
git mv leaflets/sleep-02.md leaflets/nights.md
commit "Better names"
check 14-names-are-changed --since HEAD~1 --quiet

# --- 30 November: the hook before a commit, a clone that is too shallow, and how it all stands. --------------------------

day 2026-11-30
replace leaflets/work-01.md "sourceType: own" "sourceType: onw"
git add leaflets/work-01.md
git show HEAD:leaflets/work-01.md > leaflets/work-01.md
check 15-hook --staged
git reset --quiet --hard
replace leaflets/money-11.md " TODO: a picture." ""
commit "No picture"
git clone --quiet --depth 1 "file://$PWD" ../shallow
(cd ../shallow && check 16-shallow-clone --since origin/typo)
check 17-month-is-over --format markdown
{
  echo
  echo "$(git ls-files '*.md' | wc -l | tr -d ' ') documents, $(git rev-list --all --count) commits, branches: $(
    git for-each-ref --format='%(refname:short)' refs/heads | tr '\n' ' ')"
} >> "$out/17-month-is-over.txt"
