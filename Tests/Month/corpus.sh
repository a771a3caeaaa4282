#!/bin/bash
# The month of month.sh over a corpus of real documents: CORPUS is copied into a repository in the folder FOLDER, which is
# made, and six sheets with a dose are laid beside it. What each step prints is kept in FOLDER/out, and how long it took
# and what it found in FOLDER/steps.md: use a release build. Documents must have `lastReviewed` in their front matter.
#
#   Tests/Month/corpus.sh CORPUS FOLDER
#
# Real documents change, and are not ours to keep: no test compares what is printed here. Read it.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
corpus=$(cd "$1" && pwd)
folder=$2
. "$here/functions.sh"
table=$out/../steps.md
printf '| step | seconds | exit | result |\n|---|--:|--:|---|\n' > "$table"

# The lines that tell the result of a step.
telling='^(Besides what is known|The change touches|[0-9,]+ errors?, |gist-lint: (wrote|took)|reviewed |\*\*'
telling="$telling"'|[0-9,]+ reviews? (is|are) overdue|  known by|All documents)'

# played NAME WHAT ARGUMENTS…: a check that goes into the table, with the line that tells the result.
played() {
  local name=$1 what=$2 code=0
  shift 2
  "$what" "$name" "$@"
  code=$(sed -n 's/^\[exit \([0-9]\)\]$/\1/p' "$out/$name.txt")
  local told
  told=$(grep -aE "$telling" "$out/$name.txt" | head -n 3 | tr '\n|' '  ' || true)
  if [ -z "$told" ]; then told="$(wc -l < "$out/$name.txt" | tr -d ' ') lines"; fi
  printf '| %s | %s | %s | %s |\n' "$name" "$spent" "${code:-0}" "$told" >> "$table"
}

# The documents that the steps change: those with a day of review and a text, in the order of their names.
document_number() { sed -n "${1}p" "$out/../documents"; }

# --- Years before: the corpus as it is, and a word in it that nobody has read ------------------------------------------

git init --quiet --initial-branch=main .
cp -R "$corpus/." .
find . -name .git -prune -o -name '*.md' -print | cut -c3- | LC_ALL=C sort |
  while IFS= read -r path; do
    if grep -q '^lastReviewed:' "$path" && grep -q '[a-z] with [a-z]' "$path"; then echo "$path"; fi
  done > "$out/../documents"
typo=$(document_number 40)
replace "$typo" '\([a-z]\) with \([a-z]\)' '\1 wiht \2'
for i in 1 2 3 4 5 6; do
  document "sheets/imatinib-$i.md" "Imatinib, sheet $i" 02_nci_core public_domain "2025-12-1$i" \
    "Imatinib, sheet $i. Agency, 2025. https://agency.example/imatinib/$i" \
    "The recommended dose of imatinib for GIST in the adjuvant setting is 400 mg once daily."
done
day 2025-12-30
commit "The corpus"

# --- The month, as in month.sh ---------------------------------------------------------------------------------------------

day 2026-11-02
cat > .gist-lint.yml <<'END'
required: [title, sourceType, license, lastReviewed, citation]
review: { frequency: quarterly, log: reviews.jsonl }
failOn: warning
END
commit "Settings of gist-lint"
played 01-first-look check
played 02-baseline check --write-baseline known.json --quiet
echo "baseline: known.json" >> .gist-lint.yml
commit "What we know of"
played 03-adopted check

day 2026-11-09
git checkout --quiet -b typo
replace "$typo" '\([a-z]\) wiht \([a-z]\)' '\1 with \2'
commit "A word"
played 04-typo check --since main
git checkout --quiet main
git merge --quiet --no-ff --message "Merge typo" typo

day 2026-11-10
git checkout --quiet -b dose
replace sheets/imatinib-3.md "400 mg" "300 mg"
commit "The new dose"
played 05-dose check --since main
played 06-dose-in-the-pull-request check --since main --format github
played 07-dose-in-the-summary check --since main --format markdown
for i in 1 2 4 5 6; do replace "sheets/imatinib-$i.md" "400 mg" "300 mg"; done
commit "The new dose in all sheets"
played 08-dose-in-all-sheets check --since main
git checkout --quiet main

day 2026-11-16
git checkout --quiet -b fresh
for i in $(seq 1 12); do
  path=$(document_number "$i")
  sed -i.old 's/^lastReviewed: .*/lastReviewed: 2026-11-16/' "$path" && rm "$path.old"
done
commit "Freshness"
played 09-dates-are-stamped check --since main
git checkout --quiet main

day 2026-11-20
played 10-night check --event schedule
played 11-what-is-due step due --today "$today" --within 30d --by sourceType

day 2026-11-23
reviewed=$(document_number 50)
played 12-review step review "$reviewed" --by 'Ada Lovelace' --yes --today "$today"
commit "A review"
played 13-after-the-review check --since HEAD~1

day 2026-11-26
played 14-baseline-shrinks check --prune-baseline --quiet
{ echo; git diff --unified=0 known.json | grep '^[-+] ' || true; } >> "$out/14-baseline-shrinks.txt"
commit "What is no more"
renamed=$(document_number 60)
git mv "$renamed" "$(dirname "$renamed")/a better name, größer.md"
commit "A better name"
played 15-name-is-changed check --since HEAD~1 --quiet

day 2026-11-30
staged=$(document_number 70)
replace "$staged" '^lastReviewed: .*' 'lastReviewed: 2026-02-31'
git add "$staged"
played 16-hook check --staged
git reset --quiet --hard
played 17-month-is-over check --format markdown
played 18-page check --format "html=$out/page.html"
played 19-sarif check --all --format "sarif=$out/report.sarif"
{
  echo
  echo "$(git ls-files '*.md' | wc -l | tr -d ' ') documents, $(git rev-list --all --count) commits," \
    "$(git ls-files -z '*.md' | xargs -0 cat | wc -c | tr -d ' ') bytes"
} >> "$table"
cat "$table"
