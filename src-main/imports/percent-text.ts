/** A number that is shown in percent, as it is shown: `0.125` is `12.5 %`. What is no plain number stays. */
export function percentText(number: string): string {
  const [, sign = '', whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number) ?? []
  if (whole === undefined) return number
  const digits = `${whole}${decimals.padEnd(2, '0')}`
  const at = whole.length + 2
  const rest = digits.slice(at)
  return `${sign}${digits.slice(0, at).replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`} %`
}
