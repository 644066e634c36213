import { ownEntry } from '#shared/kernel/own-entry'
/** Signs that Latin-1 lacks and French documents use, with how they are written without them. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  œ: 'oe',
  Œ: 'OE',
  '€': 'EUR',
  Ÿ: 'Y',
  ł: 'l',
  Ł: 'L',
}

const isLatin = (sign: string): boolean => (sign.codePointAt(0) ?? 0) <= 0xff

/** A character reduced to Latin-1; `null` where nothing is left. */
function latinSign(sign: string): string | null {
  if (/\s/.test(sign)) return ' '
  if (isLatin(sign) && sign >= ' ' && !(sign >= '\u007f' && sign < '\u00a0')) return sign
  const plain = ownEntry(PLAIN, sign)
  if (plain !== undefined) return plain
  const bare = sign.normalize('NFD').replace(/\p{M}/gu, '')
  return bare !== '' && Array.from(bare).every(isLatin) && bare !== sign ? bare : null
}

/** A text as ISO-8859-1 holds it, or the first sign that it can't write. */
export function latinText(
  text: string,
): { readonly text: string } | { readonly unwritable: string } {
  let written = ''
  for (const sign of text.normalize('NFC')) {
    const latin = latinSign(sign)
    if (latin === null) return { unwritable: sign }
    written += latin
  }
  return { text: written.replace(/ +/g, ' ').trim() }
}

/** A text in pieces of at most so many signs, cut between words where it can be. */
export function cutText(text: string, longest: number, pieces: number): readonly string[] {
  const cut: string[] = []
  let rest = text
  while (rest !== '' && cut.length < pieces) {
    if (rest.length <= longest) return [...cut, rest]
    const space = rest.lastIndexOf(' ', longest)
    const at = space > 0 && cut.length < pieces - 1 ? space : longest
    cut.push(rest.slice(0, at).trim())
    rest = rest.slice(at).trim()
  }
  return cut
}
