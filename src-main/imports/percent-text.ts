/** Formats of numbers that every workbook has, in percent: `0%`, `0.00%`. */
const BUILT_IN = ['9', '10']

/** Texts within a format, which say nothing of it: `0.0" %"` shows a number that is percent already. */
const LITERAL = /&quot;.*?&quot;|"[^"]*"|\\./g

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).join('') ?? ''

/** The styles of a workbook whose numbers are shown in percent, by their places. */
export function percentStyles(xml: string): ReadonlySet<string> {
  const formats = new Set(BUILT_IN)
  for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt(?=\s)[^<>]*>/g))
    if (attribute(tag, 'formatCode').replace(LITERAL, '').includes('%'))
      formats.add(attribute(tag, 'numFmtId'))
  const [cells = ''] = /<(?:\w+:)?cellXfs[\s>].*?<\/(?:\w+:)?cellXfs>/s.exec(xml) ?? []
  const styles = [...cells.matchAll(/<(?:\w+:)?xf(?=[\s/>])[^<>]*>/g)]
  return new Set(
    styles.flatMap(([tag], at) => (formats.has(attribute(tag, 'numFmtId')) ? String(at) : [])),
  )
}

/** A number that is shown in percent, as it is shown: `0.125` is `12.5 %`. What is no plain number stays. */
export function percentText(number: string): string {
  const [, sign = '', whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number) ?? []
  if (whole === undefined) return number
  const digits = `${whole}${decimals.padEnd(2, '0')}`
  const at = whole.length + 2
  const rest = digits.slice(at)
  return `${sign}${digits.slice(0, at).replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`} %`
}
