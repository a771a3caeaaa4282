// swift-format-ignore-file
// Made from `Sources/Reporters/HTML/Assets` by `RECORD_SNAPSHOTS=1 make test`; do not edit.

/// What every page holds: built into the binary, so that a page needs no file beside it.
enum HTMLAssets {
    /// `Assets/report.css`.
    static let style: StaticString = ##"""
:root {
  color-scheme: light dark;
  --paper: #fdfdfb;
  --ink: #1d1d1b;
  --soft: #5d5c57;
  --rule: #e3e1da;
  --wash: #f4f3ee;
  --link: #1f4e79;
  --error: #a3201d;
  --warning: #805100;
  --note: #3f5873;
  --good: #2f6b46;
  --fill-warning: #d9a441;
  --mark: #ffedb0;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "DejaVu Serif", serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #171715;
    --ink: #e9e7e1;
    --soft: #a5a39b;
    --rule: #35342f;
    --wash: #201f1c;
    --link: #9cc4ee;
    --error: #ff9088;
    --warning: #e8b562;
    --note: #a8bfd9;
    --good: #84c79b;
    --fill-warning: #b98a34;
    --mark: #423506;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto;
  max-width: 54rem;
  padding: 2.5rem 1.25rem 5rem;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
  overflow-wrap: anywhere;
}
[hidden] { display: none !important; }
h1, h2, h3, h4, p, ul, dl, figure, blockquote { margin: 0; padding: 0; }
h1 { font: 600 2.25rem/1.15 var(--serif); letter-spacing: -0.01em; margin: 0.25rem 0 0.5rem; text-wrap: balance; }
h2 { font: 600 1.375rem/1.2 var(--serif); margin: 0 0 0.5rem; }
h3 { font-size: 1.0625rem; line-height: 1.35; font-weight: 600; }
h4 { font-size: 1rem; line-height: 1.35; font-weight: 600; }
ul { list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible, select:focus-visible, input:focus-visible, button:focus-visible,
[tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code { font-family: var(--mono); font-size: 0.875em; }
section { margin-top: 3.5rem; }
.skip { position: absolute; left: -100vw; background: var(--paper); padding: 0.5rem; }
.skip:focus { left: 1rem; top: 0.5rem; }
.kind, .made, .legend, .scope, .path, .who, .summary, caption, .evidence, .line, dl, figcaption, #shown {
  color: var(--soft);
  font-size: 0.875rem;
}
.lede { max-width: 44rem; }
.digest { display: inline-block; max-width: 18ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  vertical-align: bottom; }
.number { font-variant-numeric: tabular-nums; }
.good { color: var(--good); }
.error { color: var(--error); }
.warning { color: var(--warning); }
.note { color: var(--note); }

/* Pictures */
.share, .timeline { display: block; overflow: visible; }
.share { margin-top: 1rem; }
.legend { margin-top: 0.375rem; }
.made { margin-top: 0.75rem; }
.key { margin-right: 0.75rem; color: inherit; white-space: nowrap; }
.key::before { content: ""; display: inline-block; width: 0.65em; height: 0.65em; margin-right: 0.4em;
  background: currentColor; }
.key.good::before { background: var(--good); }
.key.warning::before { background: var(--fill-warning); }
.key.error::before, .key.overdue::before { background: var(--error); }
.key.coming::before { background: var(--soft); }
.key.line::before { width: 0; background: none; border-left: 2px dotted var(--soft); }
rect.good { fill: var(--good); }
rect.warning { fill: var(--fill-warning); }
rect.error, rect.overdue { fill: var(--error); }
rect.coming { fill: var(--soft); }
.timeline { margin-top: 1.25rem; }
.timeline text { fill: var(--soft); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.timeline .name { fill: var(--ink); font-weight: 600; }
.timeline .peak, .timeline .year { font-size: 0.75rem; }
.timeline line { stroke: var(--rule); }
.timeline .today { stroke: var(--soft); stroke-dasharray: 2 3; }
.timeline .tick { stroke: var(--soft); }

/* Tables */
.wide { overflow-x: auto; margin-top: 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; overflow-wrap: normal; }
caption { text-align: left; padding-bottom: 0.25rem; }
th, td { text-align: left; vertical-align: baseline; padding: 0.35rem 0.875rem 0.35rem 0; font-weight: normal; }
thead th { color: var(--soft); font-size: 0.8125rem; }
tbody tr { border-top: 1px solid var(--rule); }
td.number, th.number { text-align: right; width: 1%; white-space: nowrap; }
th .summary { display: block; }
details { margin-top: 0.75rem; }
summary { cursor: pointer; color: var(--soft); font-size: 0.875rem; }

/* Both sides */
.conflict { margin-top: 1.5rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
.conflict .message { margin-top: 0.25rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 1.25rem 2rem;
  margin: 1rem 0; }
.side { margin: 0; padding-left: 0.875rem; border-left: 3px solid var(--rule); }
.side.preferred { border-left-color: var(--good); }
.side figure { margin-top: 0.75rem; }
blockquote, q { font-family: var(--serif); color: var(--ink); }
blockquote { font-size: 1.0625rem; line-height: 1.45; }
figcaption { margin-top: 0.25rem; }
figcaption cite { display: block; font-style: normal; color: var(--ink); }
figcaption .who { display: block; }
.reference { margin-top: 0.75rem; }
.tag { color: var(--soft); font-size: 0.75rem; font-weight: normal; border: 1px solid var(--rule); border-radius: 2px;
  padding: 0 0.3em; white-space: nowrap; }

/* The filters */
#filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 0.625rem 1rem;
  align-items: end; margin: 1rem 0 0.5rem; }
.filter label { display: block; color: var(--soft); font-size: 0.8125rem; }
select, input, button { font: inherit; font-size: 0.9375rem; color: var(--ink); background: var(--paper);
  border: 1px solid var(--soft); border-radius: 3px; padding: 0.3rem 0.4rem; min-height: 2.25rem; }
select, input { width: 100%; }
button { justify-self: start; cursor: pointer; padding-inline: 0.9rem; }
#shown { grid-column: 1 / -1; min-height: 1.5em; }

/* Cards */
.card { padding: 1.25rem 0; border-top: 1px solid var(--rule); content-visibility: auto;
  contain-intrinsic-size: auto 20rem; }
.card:target, .conflict:target { background: var(--wash); margin-inline: -0.75rem; padding-inline: 0.75rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 1.25rem; font-size: 0.9375rem; }
a.place { text-underline-offset: 0.3em; }
.path, .place, .line .number { font-family: var(--mono); font-size: 0.8125rem; }
dl { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-top: 0.25rem; }
dl div { display: flex; gap: 0.4em; max-width: 100%; }
dt::after { content: ":"; }
dd { margin: 0; color: var(--ink); min-width: 0; }
dd.late { color: var(--error); }
dd.digest { max-width: 16ch; }
.findings > li { margin-top: 0.875rem; padding-left: 0.875rem; border-left: 2px solid var(--rule); color: inherit; }
.findings > li.error { border-left-color: var(--error); }
.findings > li.warning { border-left-color: var(--fill-warning); }
.message .rule, .message .number, .scope .rule, .plain .rule { color: var(--soft); font-size: 0.8125rem; white-space: nowrap; }
.line code { color: var(--ink); }
mark { background: var(--mark); color: inherit; padding: 0.05em 0; }
.help::before { content: "→ "; color: var(--soft); }
.help { font-size: 0.9375rem; }
.plain > li { margin-top: 0.375rem; }

@media (max-width: 36rem) {
  body { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.75rem; }
  section { margin-top: 2.5rem; }
  .side { margin: 0; }
  #filters { grid-template-columns: 1fr 1fr; }
  th, td { padding-right: 0.625rem; }
}
@media print {
  :root { color-scheme: light; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .skip, nav, .filter, button { display: none; }
  #filters { display: block; }
  section { margin-top: 1.5rem; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, .message, caption { break-after: avoid; }
  li, figure, tr, dl, .side, .timeline { break-inside: avoid; }
  .path, dl { break-after: avoid; }
  .card { content-visibility: visible; padding: 0.75rem 0; }
  .digest, dd.digest { max-width: none; white-space: normal; }
  .wide { overflow: visible; }
  rect, .key::before, mark, .findings > li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}

"""##

    /// Its digest, as a policy names it.
    static let styleDigest = "sha256-xD0Y4U4pNYnM/mcu7pcK/GH38Tt572kHgBsPLrMz6XI="

    /// `Assets/report.js`.
    static let script: StaticString = ##"""
"use strict";
(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const shown = document.getElementById("shown");
  const names = ["severity", "rule", "baseline"];
  const cards = Array.from(document.querySelectorAll("article.card"), (element) => ({
    element,
    type: element.dataset.type,
    owners: element.dataset.owner.split(" "),
    text: element.querySelector("h3").textContent.toLowerCase() + "\n"
      + element.querySelector(".path").textContent.toLowerCase(),
    findings: Array.from(element.querySelectorAll("li.finding"), (item) => ({ element: item, data: item.dataset })),
  }));
  const total = cards.reduce((sum, card) => sum + card.findings.length, 0);
  const format = new Intl.NumberFormat("en");
  const count = (number, noun) => `${format.format(number)} ${noun}${number === 1 ? "" : "s"}`;
  const choice = (name) => (form.elements[name] ? form.elements[name].value : "all");

  const apply = () => {
    const wanted = names.map((name) => [name, choice(name)]).filter(([, value]) => value !== "all");
    const type = choice("type");
    const owner = choice("owner");
    const text = form.elements.text.value.trim().toLowerCase();
    let findings = 0;
    let documents = 0;
    for (const card of cards) {
      let matches = 0;
      let isShown = (type === "all" || card.type === type) && (owner === "all" || card.owners.includes(owner))
        && (text === "" || card.text.includes(text));
      if (isShown) {
        for (const finding of card.findings) {
          const isWanted = wanted.every(([name, value]) => finding.data[name] === value);
          if (finding.element.hidden === isWanted) finding.element.hidden = !isWanted;
          if (isWanted) matches += 1;
        }
        isShown = wanted.length === 0 || matches > 0;
      }
      if (card.element.hidden === isShown) card.element.hidden = !isShown;
      if (isShown) documents += 1;
      findings += matches;
    }
    const isAll = documents === cards.length && findings === total;
    shown.textContent = isAll
      ? `${count(total, "finding")} in ${count(cards.length, "document")}`
      : `${format.format(findings)} of ${count(total, "finding")}, in ${format.format(documents)} of `
        + count(cards.length, "document");
  };

  // A place that a filter hides is shown again when somebody follows a link to it.
  const reveal = () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (!target || !target.hidden) return;
    form.reset();
    target.scrollIntoView();
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  // A reset tells of itself before the controls have their values.
  form.addEventListener("reset", () => setTimeout(() => { apply(); }, 0));
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-filter]");
    if (!link) return;
    for (const control of form.elements) if (control.tagName === "SELECT") control.value = "all";
    form.elements.text.value = "";
    form.elements[link.dataset.filter].value = link.dataset.choice;
    apply();
  });
  addEventListener("hashchange", reveal);

  // On paper nothing can be unfolded.
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = Array.from(document.querySelectorAll("details:not([open])"));
    for (const element of unfolded) element.open = true;
  });
  addEventListener("afterprint", () => {
    for (const element of unfolded) element.open = false;
  });

  form.hidden = false;
  // A browser that goes back to a page keeps what was chosen.
  apply();
  reveal();
})();

"""##

    /// Its digest, as a policy names it.
    static let scriptDigest = "sha256-tnVVl8wp/ZKyWXnYK7KxiXG+T/S2uiexML02y+qEANY="
}
