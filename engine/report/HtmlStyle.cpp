// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/HtmlStyle.h"

namespace latchlight {

std::string_view htmlStyle()
{
    return R"css(
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2430; --soft: #55606e; --line: #d5dbe3; --panel: #f4f6f9; --link: #1b5fa8;
  --count: #5b7fa6; --flag: #b3261e; --expected: #1f6f43; --band: #d6e6dc; --learning: #eceff3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181e; --ink: #e4e8ee; --soft: #a3adba; --line: #38414d; --panel: #1d232b; --link: #8ab8ee;
    --count: #7fa3cc; --flag: #ff8a80; --expected: #7fd0a2; --band: #24402f; --learning: #222931;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
header, nav, main, footer { max-width: 64rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; border-bottom: 2px solid var(--line); padding-bottom: 1rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; }
p { margin: 0.5rem 0; max-width: 48rem; white-space: pre-line; overflow-wrap: anywhere; }
a { color: var(--link); }
.subtitle, figcaption, footer, .purpose, .empty { color: var(--soft); }
nav ol { padding-left: 1.5rem; margin: 1rem 0; }
bdi { unicode-bidi: isolate; }
.id, pre, code { font-family: "DejaVu Sans Mono", "Noto Sans Mono", ui-monospace, monospace; font-size: 0.875em; font-variant-ligatures: none; }
.id { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: 0.2rem 1.25rem; margin: 0.75rem 0; }
dt { color: var(--soft); overflow-wrap: anywhere; }
dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 0.75rem 0 1.25rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere; min-width: 4.5rem; }
thead th { font-weight: 600; background: var(--panel); overflow-wrap: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1rem 0; }
.timeline { width: 100%; height: auto; display: block; }
.timeline text { font-size: 12px; fill: var(--soft); }
.count-label, .zone-label { text-anchor: end; }
.time-label { text-anchor: middle; }
.count { fill: var(--count); }
.anomalous, .marker { fill: var(--flag); }
.band { fill: var(--band); }
.expected { fill: none; stroke: var(--expected); stroke-width: 1.5; }
.learning { fill: var(--learning); }
.grid { fill: none; stroke: var(--line); stroke-width: 0.75; }
.tick { stroke: var(--soft); }
details { margin: 0.5rem 0; }
summary { cursor: pointer; color: var(--link); }
.checklist { list-style: none; padding: 0; }
.checklist li { margin: 0.75rem 0; padding-left: 1.75rem; }
.tick-box { float: left; margin-left: -1.75rem; }
.item { font-weight: 600; }
.checklist ul { margin: 0.25rem 0; padding-left: 1.1rem; }
.checklist ul li { margin: 0; padding: 0; }
.note { border-left: 3px solid var(--line); padding-left: 0.75rem; }
.purpose { margin-bottom: 0.2rem; }
pre { margin: 0 0 1rem; padding: 0.6rem 0.8rem; background: var(--panel); border: 1px solid var(--line); border-radius: 4px; overflow-x: auto; }
footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid var(--line); }
@media print {
  body { font-size: 10pt; }
  nav { display: none; }
  h2, h3, caption { break-after: avoid; }
  figure, tr, .checklist li { break-inside: avoid; }
  thead { display: table-header-group; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
}
)css";
}

std::string_view htmlStyleHash()
{
    return "sha256-1QhRVHFx/lo6fPSkEtJDYOgJbB14ZjexGnUrxAwd6ME=";
}

} // namespace latchlight
