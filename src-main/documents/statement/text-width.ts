/** Advance widths of the regular cut in thousandths of the size, rounded up to steps of 10: never too narrow. */
const WIDTHS: Readonly<Record<number, string>> = {
  200: ' \u00A0',
  250: "',.:;ijìíîï’‘",
  260: 'l',
  270: 'IÌÍÎÏ',
  290: '!¡',
  300: 'f',
  310: '()[]•',
  320: '-',
  340: 't',
  350: '/rª',
  420: '*s',
  430: '"?z«»“”',
  450: 'x',
  460: 'cç',
  470: 'vyýÿ',
  480: 'JYÝ–',
  490: 'L',
  500: '0123456789#$+<=>F_ek§×èéêë÷€−',
  510: 'agàáâãäå',
  520: 'VX',
  530: 'EÈÉÊË',
  540: 'STZ',
  550: 'AhnouÀÁÂÃÄÅñòóôõöùúûü',
  560: 'bdpq',
  570: 'PR',
  580: 'CKÇß',
  590: 'B',
  610: '&',
  620: 'DG',
  650: 'NUÑÙÚÛÜ',
  660: 'H',
  670: 'OQÒÓÔÕÖ',
  720: 'w',
  730: 'M',
  780: 'æ',
  790: 'W',
  800: '—',
  830: '%mÆ',
  840: 'œ',
  850: 'Œ',
  950: '…',
}
const widths = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    Array.from(letters).map((letter) => [letter, Number(width)] as const),
  ),
)
const WIDEST = 950

/** The width of a text, in thousandths of its size, and never less than it does on paper. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (widths.get(letter) ?? WIDEST), 0)

/**
 * On how many lines a text may run in a column, breaking at spaces, a word that is too long being cut. It may give one line
 * too many, so that a layout computed with it never overflows.
 *
 * @param room width of the column in thousandths of the size of the letters
 */
export function linesNeeded(text: string, room: number): number {
  let lines = 1
  let at = 0
  for (const word of text.split(/ +/)) {
    const width = widthOf(word)
    if (at > 0 && at + 200 + width <= room) {
      at += 200 + width
      continue
    }
    if (at > 0) lines += 1
    lines += Math.ceil(width / room) - 1
    at = width % room
  }
  return Math.max(1, lines)
}
