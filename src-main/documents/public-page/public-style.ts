/** The style sheet of a public page: system typefaces, light and dark, and a sober print. */
export const publicStyle = `:root {
  color-scheme: light dark;
  --paper: #f6f3ec; --surface: #ffffff; --line: #cfc7b7; --ink: #1e2422; --soft: #4a524d; --accent: #0c655c;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #121614; --surface: #191f1d; --line: #404a46; --ink: #e8ebe5; --soft: #b9c1ba; --accent: #6fc9b8; }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 "Source Sans 3", "Segoe UI", system-ui, sans-serif;
}
main, footer { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.25rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0.5rem 0; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 0.6rem; }
p, ul { max-width: 46rem; }
p { margin: 0.5rem 0; }
li { margin: 0.25rem 0; }
.lead, footer, small { color: var(--soft); }
.short p { font-size: 1.15rem; }
a { color: var(--accent); }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.scroll { overflow-x: auto; background: var(--surface); border: 1px solid var(--line); border-radius: 0.6rem; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; font-variant-numeric: tabular-nums lining-nums; }
caption { text-align: left; padding: 0.75rem 0.9rem 0.25rem; color: var(--soft); }
th, td { padding: 0.45rem 0.9rem; text-align: right; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; font-weight: 600; color: var(--soft); }
td { white-space: nowrap; }
thead th { vertical-align: bottom; }
th:first-child { text-align: left; min-width: 13rem; }
tbody th { font-weight: 400; }
tbody th strong { font-weight: 650; display: block; }
tbody th small { display: block; font-weight: 400; }
tfoot th, tfoot td { font-weight: 650; }
/* A phone: each line of a table is a block, its figures under its name, each with the title of its column. */
@media screen and (max-width: 40rem) {
  .scroll { overflow: visible; }
  table, caption, tbody, tfoot { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0.2rem 1rem; padding: 0.6rem 0.9rem; border-top: 1px solid var(--line); }
  tr th:first-child { grid-column: 1 / -1; min-width: 0; font-weight: 650; }
  th, td { padding: 0; border-top: 0; text-align: left; }
  td:empty { display: none; }
  td[data-of]::before { content: attr(data-of); content: attr(data-of) / ""; display: block; font-size: 0.85rem; color: var(--soft); }
}
@media print {
  :root { color-scheme: light; --paper: #ffffff; --surface: #ffffff; --line: #999999; --ink: #000000; --soft: #333333; --accent: #000000; }
  @page { size: A4; margin: 15mm; }
  body { font-size: 10pt; }
  main, footer { max-width: none; padding: 0; }
  .scroll { overflow: visible; border: 0; }
  table { font-size: 9pt; }
  th, td { padding: 0.6mm 2mm; line-height: 1.25; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, h2 { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`
