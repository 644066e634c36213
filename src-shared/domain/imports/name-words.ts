import { ownEntry } from '#shared/kernel/own-entry'
import { foldText } from '#shared/kernel/fold-text'

/** Abbreviations of place names and bodies, written out. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  cc: 'communaute communes',
  cdc: 'communaute communes',
  comcom: 'communaute communes',
  ca: 'communaute agglomeration',
  agglo: 'communaute agglomeration',
  synd: 'syndicat',
  asst: 'assainissement',
}

/** Words that do not identify a body. */
const EMPTY: ReadonlySet<string> = new Set(
  'de du des d la le les l et en sur sous a au aux commune cne mairie ville village'.split(' '),
)

/** "S.I.V.O.S." */
const ACRONYM = /(?<!\p{L})(?:\p{L}\.){2,}/gu

/** The distinctive words of a body's name, folded, abbreviations written out: "CC du Val" is communauté, communes, val. */
export function bodyWords(name: string): readonly string[] {
  const words = foldText(name.replace(ACRONYM, (letters) => letters.replaceAll('.', '')))
    .split(' ')
    .flatMap((word) => (ownEntry(WRITTEN_OUT, word) ?? word).split(' '))
    .filter((word) => word !== '')
  const distinctive = words.filter((word) => !EMPTY.has(word))
  return distinctive.length > 0 ? distinctive : words
}

/** The words of a person's name, folded: hyphens separate them. */
export const personWords = (name: string): readonly string[] =>
  foldText(name)
    .split(' ')
    .filter(
      (word) => word !== '' && !['m', 'mme', 'mlle', 'mr', 'monsieur', 'madame'].includes(word),
    )
