/** The additional styles of a record of hours. */
export const hourRecordStyle = `
.intro{margin-top:3mm;color:var(--ink2)}
.record .references{grid-template-columns:1fr}
.record .balance{margin-top:4mm}
.answer{break-inside:avoid;margin-top:4.5mm}
.answer .columns{grid-template-columns:64mm 1fr;gap:0 7mm;align-items:stretch}
.answer .signature{min-height:44mm}
.answer .signature h2{margin:0}
.certify{margin-bottom:3mm}
.reply{display:grid;grid-template-columns:1fr 29mm;gap:5mm;align-items:start;border:.3mm solid var(--strong);border-radius:1.6mm;padding:2.8mm 3.4mm}
.reply h2{margin:0}
.reply dl{margin-top:1.6mm}
.reply dl>div{grid-template-columns:22mm 1fr;align-items:baseline;padding:.5mm 0}
.code{font-size:12.5pt;line-height:1.3;font-weight:600;letter-spacing:.06em;white-space:nowrap}
.reason{margin-top:1.6mm;padding-bottom:6mm;border-bottom:.25mm solid var(--strong);color:var(--quiet)}
.square{width:29mm;height:29mm}
`
