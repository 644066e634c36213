/** The additional styles of a summary: landscape, amounts in columns, narrower where they are `many`. */
export const summaryStyle = `
@page{size:A4 landscape;margin:11mm 12mm 18mm}
.summary+.summary{break-before:page}
.summary h1{margin-top:0}
.figures{display:flex;flex-wrap:wrap;gap:1mm 11mm;background:var(--box);border-radius:1mm;margin-top:2.4mm;padding:1.6mm 3.2mm}
.figures>div{display:block}
.figures dd{font-size:11pt;font-weight:600;white-space:nowrap}
.amounts{font-size:8.4pt;line-height:1.3;table-layout:fixed}
.amounts :is(th,td){padding:.3mm 0;vertical-align:top;overflow-wrap:anywhere}
.amounts .figure{padding-left:2.4mm}
.amounts .number{width:19mm}
.amounts .period{width:31mm;padding-left:2mm}
.amounts .units{width:25mm}
.amounts .count{width:25mm}
.groups .amounts{width:calc(100% - 51mm)}
.amounts .total{break-before:avoid}
.amounts .money{width:26.5mm}
.amounts .accounts{width:28mm;padding-left:4mm}
.amounts .stage{width:23mm}
.many .number{width:16mm}
.many .period{width:20mm}
.many .units{width:15mm}
.many .count{width:18mm}
.many .money{width:22mm}
.many .accounts{width:24mm;padding-left:3mm}
.many .stage{width:16mm}
.groups .many{width:calc(100% - 40mm)}
.amounts .total .number{white-space:nowrap;overflow-wrap:normal}
.cancelled td.money{text-decoration:line-through;color:var(--quiet)}
.notes{break-inside:avoid;margin-top:2.6mm}
.notes p+p{margin-top:1mm}
`
