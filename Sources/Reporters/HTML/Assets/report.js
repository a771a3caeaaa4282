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
