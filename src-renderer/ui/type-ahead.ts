import { foldText } from '#shared/kernel/fold-text'

/** After this pause letters begin a new word: in milliseconds. */
const PAUSE = 1000

let typed = ''
let struckAt = -PAUSE
/** Where the last letter led. */
let led = -1

/** A key struck in a list. */
interface Struck {
  readonly key: string
  readonly timeStamp: number
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** A list by the place that one is at, and the words of each. */
export interface WordList {
  readonly count: number
  readonly at: number
  readonly textOf: (index: number) => string
}

/**
 * Where letters typed one after the other lead in a list: to the next entry that begins with them, or has a word that does. The same
 * letter again leads on to the next one.
 *
 * @returns the place, or `null` where the key is no letter or figure, or nothing begins so
 */
export function typedAhead(struck: Struck, { count, at, textOf }: WordList): number | null {
  const letter = struck.key.length === 1 ? foldText(struck.key) : ''
  if (letter === '' || struck.ctrlKey || struck.altKey || struck.metaKey) return null
  typed = struck.timeStamp - struckAt < PAUSE && at === led ? typed + letter : letter
  struckAt = struck.timeStamp
  const repeats = typed === letter.repeat(typed.length)
  const wanted = repeats ? letter : typed
  const places = Array.from({ length: count }, (_, step) => (at + step + (repeats ? 1 : 0)) % count)
  const texts = new Map(places.map((place) => [place, foldText(textOf(place)).replaceAll(' ', '')]))
  const begins = places.find((place) => texts.get(place)?.startsWith(wanted) === true)
  const hasWord = (place: number): boolean => ` ${foldText(textOf(place))}`.includes(` ${wanted}`)
  const found = begins ?? places.find(hasWord) ?? null
  led = found ?? at
  return found
}
