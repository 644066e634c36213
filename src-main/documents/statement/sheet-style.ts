import { FONT } from '../fonts/font-faces'

/** The styles of a statement: black on white, one coloured frame, A4; on screen, the same sheet on a background. */
export const sheetStyle = `
@page{size:A4;margin:11mm 15.3mm 15mm}
:root{--ink:#1e2422;--ink2:#4a524d;--quiet:#5f6761;--line:#d9d3c6;--strong:#8f8979;--accent:#0c655c;--box:#f5f3ee}
*{box-sizing:border-box;margin:0;padding:0}
html{font:400 9.2pt/1.34 '${FONT}',sans-serif;font-feature-settings:'tnum','lnum';color:var(--ink);background:#fff;
  -webkit-print-color-adjust:exact;print-color-adjust:exact}
sup{font-size:.68em;line-height:0;vertical-align:.42em}
main{padding:0 .3mm}
.whole{white-space:nowrap}
.quiet{color:var(--quiet)}
.strong,.party-name{font-weight:600}
.logo{display:block;max-width:45mm;max-height:18mm;margin-bottom:2mm}

.parties{display:grid;grid-template-columns:1fr 69.5mm;gap:8mm;align-items:start}
.party{overflow-wrap:anywhere}
.party-name{font-size:10.8pt;line-height:1.3;margin-bottom:.8mm}
.addressee{padding-top:2mm}
.addressee .party-name{font-size:9.6pt;margin:0}
.mention{display:inline-block;margin-top:4mm;border:.3mm solid var(--ink);border-radius:1mm;padding:.6mm 2.4mm;font-weight:600}
h1{font-size:15.5pt;line-height:1.25;font-weight:600;margin-top:4mm}
.mention+h1{margin-top:2mm}
.mention+.mention{margin-left:3mm}
.subtitle{font-size:9.8pt;color:var(--ink2)}

.references{display:grid;grid-template-columns:1fr 1fr;gap:0 6mm;background:var(--box);border-radius:1mm;margin-top:3mm;padding:2.2mm 3.2mm}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3mm 3mm;align-content:start}
dl>div{display:contents}
dt{color:var(--quiet)}
dd{overflow-wrap:anywhere}

h2{font-size:10pt;line-height:1.3;font-weight:600}
section>h2{margin:3.2mm 0 1mm;break-after:avoid}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:0 7.2mm;align-items:start}
.apart>section{break-inside:avoid}

table{width:100%;border-collapse:collapse}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th{text-align:left;font-weight:400;vertical-align:top}
thead th{font-weight:600;color:var(--ink2);border-bottom:.3mm solid var(--strong)}
th,td{padding:.4mm 0;border-bottom:.2mm solid var(--line)}
tr{break-inside:avoid}
.figure{text-align:right;white-space:nowrap;padding-left:3mm}
.total th,.total td{font-weight:600;border-top:.4mm solid var(--strong)}
.total:first-child :is(th,td){border-top:0}
.note{margin-top:.8mm}

.balance{display:grid;grid-template-columns:1fr auto;gap:8mm;align-items:center;
  border:.4mm solid var(--accent);border-radius:1.6mm;padding:2.6mm 3.8mm}
.balance h2{margin:0;font-size:10.5pt}
.balance p{color:var(--ink2)}
.balance .amount{font-size:18pt;font-weight:600;line-height:1;color:var(--ink);white-space:nowrap}
.closing{break-inside:avoid;margin-top:3mm}
.explanation{margin-top:2.2mm;color:var(--ink2)}
.note+.columns{margin-top:2mm}

.imputation{font-size:8.4pt;line-height:1.3;margin-top:2.4mm}
.imputation thead th{vertical-align:bottom}
.imputation h2{color:var(--ink)}
.imputation :is(th,td):nth-child(1){width:27%;padding-right:3mm}
.imputation :is(th,td):nth-child(2){padding-right:3mm;white-space:nowrap}

.signatures{margin-top:4.5mm;align-items:stretch}
.signature p:not(.rule){margin-bottom:7.5mm}
.signatures h2{margin:0}
.signature{display:flex;flex-direction:column;min-height:30mm}
.imputation+.signatures{margin-top:2.6mm}
.imputation+.signatures .signature{min-height:22mm}
.rule{margin-top:auto;border-top:.25mm solid var(--strong);padding-top:.8mm;color:var(--ink2)}

.annex{break-before:page}
.annex>header{display:flex;justify-content:space-between;align-items:baseline;gap:6mm;border-bottom:.5mm solid var(--accent);padding-bottom:2.6mm;margin-bottom:2.4mm}
.annex h2,.annex>header p{white-space:nowrap}
.annex h2{font-size:12.5pt}
.annex>header p{overflow:hidden;text-overflow:ellipsis}
.annex .columns{gap:0 5mm}
.uses{table-layout:fixed;font-size:8pt;line-height:3.86mm}
.uses th,.uses td{padding:0;height:4.08mm;vertical-align:top}
.uses thead th{height:5.4mm}
.uses :is(th,td):nth-child(1){width:17.6mm;white-space:nowrap}
.uses :is(th,td):nth-child(2){width:9.2mm;white-space:nowrap}
.uses td:nth-child(2){padding-right:1.4mm;white-space:normal;overflow-wrap:anywhere}
.uses :is(th,td):nth-child(4){width:11.6mm;padding-left:0}
.uses .task{padding-right:1.4mm;color:var(--ink2);overflow-wrap:anywhere}
.agents{break-inside:avoid}
.agents:not(.annex){margin-top:8mm}
.agents>header{border-bottom:.5mm solid var(--accent);padding-bottom:2.6mm;margin-bottom:2.4mm;break-after:avoid}
.agents h2{margin:0;font-size:12.5pt}
.agents>p{break-after:avoid}
.agents .columns{gap:4mm 7.2mm;margin-top:2.4mm}
.agents .columns>section{break-inside:avoid}
h3{font-size:10pt;line-height:1.3;font-weight:600;margin-bottom:1mm}
.sums{margin-top:3mm;text-align:right;break-inside:avoid}
.sums .strong span+span{display:inline-block;min-width:22mm}

@media screen{
  html{background:#e5dfd3}
  main{padding:8mm .3mm}
  .statement,.annex{width:210mm;min-height:297mm;margin:0 auto 8mm;padding:11mm 15.3mm 15mm;background:#fff;box-shadow:0 .5mm 3mm rgb(0 0 0/.18)}
}
`
