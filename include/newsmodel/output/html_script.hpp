#ifndef NEWSMODEL_OUTPUT_HTML_SCRIPT_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_HTML_SCRIPT_HPP_INCLUDED

#include <string_view>

namespace newsmodel {

/// The script of an HTML page of readings: it filters and lights up what is in the page already, and writes no markup.
inline constexpr std::string_view html_script = R"js(
"use strict";
document.documentElement.classList.add("live");

// What belongs together has the same data-of: "a3" all that tells of attribution 3, "p1" of position 1.
function partsOf(report) {
  const parts = new Map();
  for (const part of report.querySelectorAll("[data-of]")) {
    if (!parts.has(part.dataset.of)) parts.set(part.dataset.of, []);
    parts.get(part.dataset.of).push(part);
  }
  return parts;
}

class Report {
  constructor(root) {
    this.root = root;
    this.filters = root.querySelector(".filters");
    this.speakers = root.querySelector(".speakers");
    this.parts = partsOf(root);
    this.entries = [...root.querySelectorAll("li[data-form]")];
    this.lit = [];
    for (const event of ["mouseover", "focusin"]) root.addEventListener(event, (happened) => this.light(happened));
    for (const event of ["mouseleave", "focusout"]) root.addEventListener(event, () => this.darken());
    root.addEventListener("click", (happened) => this.choose(happened.target.closest("h3 button")));
    document.addEventListener("keydown", (happened) => { if (happened.key === "Escape") this.filters.reset(); });
    this.filters.addEventListener("submit", (happened) => happened.preventDefault());
    this.filters.addEventListener("change", () => this.filter());
    this.filters.addEventListener("reset", () => setTimeout(() => this.filter()));
    this.filter();
  }

  // Lights up all that belongs to what the pointer or the focus is on, and brings its entry into view.
  light(happened) {
    this.darken();
    const found = happened.target.closest("[data-of]:not(.off)");
    if (!found) return;
    this.lit = this.parts.get(found.dataset.of);
    for (const part of this.lit) part.classList.add("lit");
    if (!this.speakers.contains(found)) this.reveal(this.lit.find((part) => this.speakers.contains(part)));
  }
  darken() {
    for (const part of this.lit) part.classList.remove("lit");
    this.lit = [];
  }
  // Scrolls the column of the speakers, where it scrolls by itself; never the page.
  reveal(entry) {
    if (!entry || this.speakers.scrollHeight <= this.speakers.clientHeight) return;
    const column = this.speakers.getBoundingClientRect(), box = entry.getBoundingClientRect();
    if (box.top < column.top) this.speakers.scrollTop += box.top - column.top - 16;
    else if (box.bottom > column.bottom) this.speakers.scrollTop += box.bottom - column.bottom + 16;
  }

  // A click on a speaker leaves that one alone; another click brings all back.
  choose(button) {
    if (!button) return;
    const chosen = button.closest(".card").dataset.speaker;
    const list = this.filters.elements.speaker;
    list.value = list.value === chosen ? "" : chosen;
    this.filter();
  }
  // Marks the quotations that the filters let through, and no others.
  filter() {
    const ticked = (name) => [...this.filters.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value);
    const speaker = this.filters.elements.speaker.value, forms = ticked("form"), acts = ticked("act");
    const isOff = (who) => speaker !== "" && who !== speaker;
    let marked = 0;
    for (const entry of this.entries) {
      const off = isOff(entry.closest(".card").dataset.speaker) || !forms.includes(entry.dataset.form) ||
        !acts.includes(entry.dataset.act);
      if (!off) ++marked;
      entry.hidden = off;
      for (const part of this.parts.get(entry.dataset.of)) part.classList.toggle("off", off);
    }
    for (const card of this.root.querySelectorAll(".card")) {
      const chosen = card.dataset.speaker === speaker;
      card.classList.toggle("off", isOff(card.dataset.speaker));
      card.querySelector("h3 button").setAttribute("aria-pressed", String(chosen));
      for (const list of card.querySelectorAll(".said")) list.hidden = !list.querySelector("li:not([hidden])");
    }
    this.root.querySelector(".count").textContent = `${marked} of ${this.entries.length} marked`;
  }
}

// Of several articles there is a list.
const reports = [...document.querySelectorAll(".report")];
for (const root of reports) new Report(root);
if (reports.length > 1) {
  const contents = document.querySelector(".contents");
  for (const root of reports) {
    const link = document.createElement("a");
    link.href = "#" + root.id;
    link.textContent = root.getAttribute("aria-label");
    contents.querySelector("ol").appendChild(document.createElement("li")).append(link);
  }
  contents.hidden = false;
}
)js";

/// Its hash, by which the page tells the browser to run no other script; the test of the page says it after a change.
inline constexpr std::string_view html_script_hash = "sha256-1Qb6/tQT8mdJSHw4AO1KbA/gK1EaVuqpy9hNYC9VGlU=";

}  // namespace newsmodel

#endif
