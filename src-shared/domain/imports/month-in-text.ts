import { MONTHS_ALONE } from '#shared/kernel/date-words'
import { foldText } from '#shared/kernel/fold-text'
import { readMonth, type Month } from '#shared/kernel/month'

/** The year that a text names ("Heures 2027"); `null` where it names none. */
export function yearIn(text: string): number | null {
  const found = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(text)?.[1]
  return found === undefined ? null : Number(found)
}

/** The month that a text names among other words: "Marie Dupont, janvier 2027", "heures-2027-01"; `null` where it names none. */
export function monthIn(text: string): Month | null {
  const words = foldText(text).split(' ')
  for (const [at, word] of words.entries()) {
    const [before = '', after = ''] = [words[at - 1], words[at + 1]]
    const year = /^20\d\d$/
    const named = MONTHS_ALONE.get(word)
    if (named !== undefined && year.test(after))
      return readMonth(`${after}-${String(named).padStart(2, '0')}`)
    if (!/^(0?[1-9]|1[0-2])$/.test(word)) continue
    if (year.test(after) && !/^\d/.test(before))
      return readMonth(`${after}-${word.padStart(2, '0')}`)
    if (year.test(before)) return readMonth(`${before}-${word.padStart(2, '0')}`)
  }
  return null
}
