/** Advance widths of the regular cut in thousandths of the size, rounded up to steps of 25: never too narrow. */
const WIDTHS: Readonly<Record<number, string>> = {
  200: ' \u00A0',
  250: "',.:;ij|·ìíîï’‘",
  300: '!fIlÌÍÎÏ',
  325: '()-[]{}•',
  350: '/\\rtª°',
  425: '*?szº²³¹',
  475: 'cvxyçýÿ"«»“”',
  500: '0123456789#$+<=>FJLY^_ek~×èéêë÷–−€',
  525: 'VXagàáâãäå',
  550: 'AESTZhnouÀÁÂÃÄÅÈÉÊËñòóôõöùúûü',
  600: 'BCKPRbdpqÇß&',
  650: 'DGNUÑÙÚÛÜ',
  675: 'HOQÒÓÔÕÖ',
}
const widths = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    Array.from(letters).map((letter) => [letter, Number(width)] as const),
  ),
)
const WIDEST = 950

/** How wide a text runs, in thousandths of its size, and never less than it does on paper. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (widths.get(letter) ?? WIDEST), 0)

/**
 * On how many lines a text may run in a column, breaking at spaces, a word that is too long being cut. Errs on the
 * side of one line too many, so that what is laid out by it never overflows.
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
