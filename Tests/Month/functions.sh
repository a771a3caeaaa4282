# What a month needs that is played with gist-lint, for month.sh and corpus.sh: the folder FOLDER is made and entered, and
# what a step prints is kept in FOLDER/out. Everything is fixed, the days and the names of commits too.

mkdir -p "$folder/out"
out=$(cd "$folder/out" && pwd)
mkdir "$folder/team"
cd "$folder/team"

export LC_ALL=C TZ=UTC GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null NO_COLOR=1
export GIT_AUTHOR_NAME=Ada GIT_AUTHOR_EMAIL=ada@riverside.example
export GIT_COMMITTER_NAME=Ada GIT_COMMITTER_EMAIL=ada@riverside.example
unset GITHUB_ACTIONS GITLAB_CI || true

# The day of everything that follows, for git and for gist-lint.
day() { today=$1; export GIT_AUTHOR_DATE="$1T12:00:00Z" GIT_COMMITTER_DATE="$1T12:00:00Z"; }

commit() { git add --all; git commit --quiet --message "$1"; }

# step NAME ARGUMENTS…: runs gist-lint and keeps what it prints. On the first line stands what was run.
step() {
  local file="$out/$1.txt" code=0
  shift
  { printf '$ gist-lint'; printf ' %q' "$@"; echo; } > "$file"
  local start=${EPOCHREALTIME:-0}
  gist-lint "$@" >> "$file" 2> "$file.err" || code=$?
  spent=$(awk -v start="$start" -v end="${EPOCHREALTIME:-0}" 'BEGIN { printf "%.2f", end - start }')
  cat "$file.err" >> "$file"
  rm "$file.err"
  if [ $code -ne 0 ]; then echo "[exit $code]" >> "$file"; fi
}

# check NAME ARGUMENTS…: the same for `gist-lint check`, on the day that it is.
check() { local name=$1; shift; step "$name" check --today "$today" "$@"; }

# document PATH TITLE SOURCE-TYPE LICENCE LAST-REVIEWED CITATION TEXT: an empty licence is left out.
document() {
  mkdir -p "$(dirname "$1")"
  {
    echo "---"
    echo "title: $2"
    echo "sourceType: $3"
    if [ -n "$4" ]; then echo "license: $4"; fi
    echo "lastReviewed: $5"
    echo "citation: \"$6\""
    echo "---"
    echo
    echo "# $2"
    echo
    echo "$7"
  } > "$1"
}

replace() { sed -i.old "s/$2/$3/" "$1" && rm "$1.old"; }
