#ifndef NEWSMODEL_OUTPUT_HTML_STYLE_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_HTML_STYLE_HPP_INCLUDED

#include <string_view>

namespace newsmodel {

/// The style sheet of an HTML page of readings: both themes, narrow and wide screens, and paper.
///
/// Speakers have the tints `hue-1` to `hue-8`, in the order in which they first speak; all others have `hue-0`.
inline constexpr std::string_view html_style = R"css(
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --text: #1c1b19; --faint: #5c5a55; --line: #d9d5cc; --accent: #8a1c1c;
    --lit: #ffd54a;
  --tint-0: #ecebe7; --tint-1: #dcebfb; --tint-2: #fde6d2; --tint-3: #dcf1e0; --tint-4: #f7dfee;
  --tint-5: #e6e2fa; --tint-6: #f8efc4; --tint-7: #d7f0f0; --tint-8: #f9dedc;
  --ink-0: #55534e; --ink-1: #17539a; --ink-2: #8f4100; --ink-3: #1a6634; --ink-4: #93296b;
  --ink-5: #5540b0; --ink-6: #6b5600; --ink-7: #0b6265; --ink-8: #a32a25;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #161513; --card: #1f1e1b; --text: #ebe8e1; --faint: #aba79d; --line: #3b3934; --accent: #f0a29b;
    --lit: #e0b000;
    --tint-0: #32302c; --tint-1: #1c3450; --tint-2: #4a2e15; --tint-3: #1b3d26; --tint-4: #482139;
    --tint-5: #332b5c; --tint-6: #40370d; --tint-7: #123d3f; --tint-8: #502320;
    --ink-0: #c4c0b6; --ink-1: #9cc8f8; --ink-2: #f3b98a; --ink-3: #94d8a6; --ink-4: #f0a8d2;
    --ink-5: #c0b4fa; --ink-6: #e3cc6b; --ink-7: #86d5d8; --ink-8: #f5aca7;
  }
}
.hue-0 { --tint: var(--tint-0); --ink: var(--ink-0); }
.hue-1 { --tint: var(--tint-1); --ink: var(--ink-1); }
.hue-2 { --tint: var(--tint-2); --ink: var(--ink-2); }
.hue-3 { --tint: var(--tint-3); --ink: var(--ink-3); }
.hue-4 { --tint: var(--tint-4); --ink: var(--ink-4); }
.hue-5 { --tint: var(--tint-5); --ink: var(--ink-5); }
.hue-6 { --tint: var(--tint-6); --ink: var(--ink-6); }
.hue-7 { --tint: var(--tint-7); --ink: var(--ink-7); }
.hue-8 { --tint: var(--tint-8); --ink: var(--ink-8); }

* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--text); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1, h2, h3, h4, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
[hidden], html:not(.live) .filters { display: none !important; }
.skip { position: absolute; left: -100vw; background: var(--card); padding: .5rem 1rem; z-index: 2; }
.skip:focus { left: .5rem; top: .5rem; }

.masthead, .contents, .report { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
.masthead { padding-top: 1.25rem; }
.masthead h1 { font-size: .85rem; letter-spacing: .09em; text-transform: uppercase; color: var(--accent); }
.legend { font-size: .9rem; color: var(--faint); margin-top: .25rem; max-width: 60rem; }
.contents { margin-top: 1rem; }
.contents ol { columns: 22rem; column-gap: 2rem; }
.report { padding-top: 1rem; padding-bottom: 3rem; }
.report + .report > .filters { border-top: 3px double var(--line); padding-top: 1.5rem; }

.filters { display: flex; flex-wrap: wrap; gap: .5rem 1.1rem; align-items: center; padding: .75rem 0;
  font-size: .9rem; }
.filters fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem .6rem;
  align-items: center; }
.filters legend { float: left; padding: 0; margin-right: .1rem; }
.filters legend, .filters .label { font-weight: 600; }
.filters label { white-space: nowrap; }
.filters input { accent-color: var(--accent); width: 1rem; height: 1rem; margin: 0 .15rem 0 0;
  vertical-align: -.12em; }
.filters select, .filters button { font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--faint); border-radius: 4px; padding: .25rem .6rem; max-width: 11rem; }
.filters output { color: var(--faint); }

.sheet { display: grid; gap: 1.5rem 2.5rem; }
.story { font: 1.1rem/1.75 Charter, "Bitstream Charter", "Source Serif 4", Georgia, Cambria, "Times New Roman",
  serif; max-width: 42rem; }
.story > * + * { margin-top: 1em; }
.story h2 { font-size: 1.9rem; line-height: 1.2; text-wrap: balance; }
.story .file { font: .85rem/1.4 system-ui, sans-serif; color: var(--faint); }
.story .byline, .story .caption, .story .boilerplate { font-size: .92rem; color: var(--faint); line-height: 1.5; }
.story .caption { border-left: 3px solid var(--line); padding-left: .8rem; }
.story .dateline, .story .sign-off { color: var(--faint); }

.content { background: var(--tint); border-bottom: 2px solid var(--ink); padding: .08em 0;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.content.mixed { border-bottom-style: dashed; }
.content.indirect { border-bottom-style: dotted; }
.source { font-weight: 700; color: var(--ink); }
.cue { font-style: italic; color: var(--ink); }
.number { font: 600 .68em/1 system-ui, sans-serif; vertical-align: .45em; color: var(--ink); text-decoration: none;
  padding: .15em .2em .15em 0; }
.number::after { content: "\2060"; }
.number:hover { text-decoration: underline; }
.off.content, .off.source, .off.cue { all: unset; }
.off.number { display: none; }
.story .lit { box-shadow: inset 0 0 0 2px var(--lit); }
.story .position.lit, .story .position:target { background: var(--lit); color: #1c1b19; box-shadow: none; }
.story .position.lit *, .story .position:target * { background: none; color: inherit; }

.speakers { display: grid; gap: 1rem; align-content: start;
  grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); }
.card { background: var(--card); border: 1px solid var(--line); border-top: 4px solid var(--ink);
  border-radius: 4px; padding: .8rem 1rem 1rem; }
.card h3 { font-size: 1.1rem; line-height: 1.3; }
.card h3 button { all: unset; cursor: pointer; border-bottom: 1px dashed var(--ink); }
.card h3 button:hover, .card h3 button[aria-pressed=true] { color: var(--ink); border-bottom-style: solid; }
.card h3 button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.card .role { color: var(--faint); font-size: .88rem; }
.card h4 { font-size: .75rem; letter-spacing: .07em; text-transform: uppercase; color: var(--faint);
  margin: .9rem 0 .3rem; }
.card li { font-size: .95rem; line-height: 1.45; padding: .3rem .4rem; margin: 0 -.4rem; border-radius: 3px; }
.card li > a { text-decoration: none; }
.card li > a:hover { text-decoration: underline; }
.card li.lit, .card li:target { background: var(--tint); box-shadow: inset 3px 0 0 var(--ink); }
.card li .which { font-weight: 600; color: var(--ink); }
.card .about { font-size: .8rem; color: var(--faint); }
.card.off { border-top-color: var(--line); }
.card.off ul, .card.off h4 { display: none; }
.oddities { margin-top: 1.5rem; font-size: .9rem; color: var(--faint); }
.nothing { color: var(--faint); }

@media (min-width: 62rem) {
  .sheet { grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr); }
  html.live .speakers { position: sticky; top: 0; max-height: 100vh; overflow-y: auto;
    padding: .25rem .5rem 1rem .25rem; }
}
@media print {
  :root { --paper: #ffffff; --card: #ffffff; --text: #000000; --faint: #444444; --line: #999999; }
  body { font-size: 10pt; }
  .filters, .skip, .contents { display: none !important; }
  .report + .report { break-before: page; }
  .masthead, .report { max-width: none; padding-left: 0; padding-right: 0; }
  .story { max-width: none; }
  .content { background: none; }
  html.live .speakers, .speakers { position: static; display: block; max-height: none; overflow: visible;
    columns: 2; column-gap: 1rem; }
  .card { break-inside: avoid; margin-bottom: 1rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
)css";

/// Its hash, by which the page tells the browser to take no other style; the test of the page says it after a change.
inline constexpr std::string_view html_style_hash = "sha256-OoUrGHJybh1+zazznSJRwndRwrE4DaW5bPIF8sJPBVU=";

}  // namespace newsmodel

#endif
