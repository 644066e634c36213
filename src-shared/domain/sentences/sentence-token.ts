import { foldText } from '#shared/kernel/fold-text'

/** A place in the text of a sentence, in UTF-16 units; `to` is excluded. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/** A word (letters and digits together: `3h`, `lun`) or a single mark of punctuation. */
export interface SentenceToken extends TextRange {
  readonly kind: 'word' | 'mark'
  readonly text: string
  /** Without accents or capitals; the mark itself where it is one. */
  readonly folded: string
  /** Whether it follows the one before without a space. */
  readonly glued: boolean
}

const TOKEN = /[\p{L}\p{N}\p{M}]+|\S/gu
const WORD = /^[\p{L}\p{N}]/u

/** Cuts the text of a sentence into words and marks. */
export function sentenceTokens(text: string): readonly SentenceToken[] {
  let end = -1
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }): SentenceToken => {
    const glued = index === end
    end = index + found.length
    const word = WORD.test(found)
    return {
      kind: word ? 'word' : 'mark',
      text: found,
      folded: word ? foldText(found) : found,
      from: index,
      to: end,
      glued,
    }
  })
}
