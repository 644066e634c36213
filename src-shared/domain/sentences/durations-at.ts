import { MINUTES_PER_DAY, minutes, type Minutes } from '#shared/kernel/minutes'
import { parseDuration, type DurationFailure } from '../timesheets/parse-duration'
import { phraseAt } from './phrase-at'
import type { SentenceToken } from './sentence-token'

/** A duration as written: its text, which becomes minutes once agent and day are known (a half day is a part of theirs). */
export interface DurationAt {
  readonly text: string
  /** Minutes since midnight, where the sentence says from when to when. */
  readonly start?: number
  readonly failure?: DurationFailure
  /** The token where it ends (excluded). */
  readonly end: number
}

type Tokens = readonly SentenceToken[]

const MOST_TOKENS = 6
/** Durations are first read against any day: the true one counts later. */
const ANY_DAY = minutes(420)
const LONGEST: Minutes = minutes(MINUTES_PER_DAY)

const WORDS = {
  'une demi heure': '30m',
  'demi heure': '30m',
  'half an hour': '30m',
  'un quart d heure': '15m',
  'quart d heure': '15m',
  'trois quarts d heure': '45m',
  'une heure': '1h',
  'one hour': '1h',
  'an hour': '1h',
  'une demi journee': '0,5j',
  'demi journee': '0,5j',
  'half a day': '0,5j',
  'half day': '0,5j',
  'une journee': '1j',
  'journee entiere': '1j',
  'toute la journee': '1j',
  'whole day': '1j',
  'full day': '1j',
} as const satisfies Readonly<Record<string, string>>

const PHRASES = Object.keys(WORDS) as readonly (keyof typeof WORDS)[]

/** Words for units, as the shared reader of durations knows them. */
const withShortUnits = (text: string): string =>
  text
    .replace(/(?:heures?|hours?|hrs?)(?!\p{L})/giu, 'h')
    .replace(/(?:minutes?|mins)(?!\p{L})/giu, 'min')

/** Reads the text of a duration; `dayLength` is what a day counts for that agent. */
export const readDurationText = (text: string, dayLength: Minutes | null) =>
  parseDuration(text, LONGEST, dayLength)

const CLOCK = /^(\d{1,2}) ?[h:] ?(\d{2})?$/

/** The minute of the day that `9h` or `14:30` means, or `null`. */
function clockOf(text: string): number | null {
  const match = CLOCK.exec(text)
  if (match === null) return null
  const [hours, rest] = [Number(match[1]), Number(match[2] ?? 0)]
  return hours < 24 && rest < 60 ? hours * 60 + rest : null
}

/** Whether a duration may stop there: not in the middle of `12/01` or `1:75`. */
function stopsAt(tokens: Tokens, end: number): boolean {
  const [next, after] = [tokens[end], tokens[end + 1]]
  if (next === undefined || !next.glued) return true
  return !(/^[/:.,]$/.test(next.text) && after?.glued === true && /^\d/.test(after.text))
}

function startsAt(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (/^[-\u2212]$/.test(token.text)) {
    const next = tokens[at + 1]
    return !token.glued && next?.glued === true && /^\d/.test(next.text)
  }
  return /^(?:\d|½|h\d)/.test(token.folded)
}

/** A duration by its figures: the longest that can be read, else the shortest that is wrong. A bare number is none. */
function figuresAt(text: string, tokens: Tokens, at: number): DurationAt | null {
  const first = tokens[at]
  if (first === undefined || !startsAt(tokens, at)) return null
  let refused: DurationAt | null = null
  for (let end = Math.min(at + MOST_TOKENS, tokens.length); end > at; end -= 1) {
    const last = tokens[end - 1]
    if (last === undefined || !stopsAt(tokens, end)) continue
    const found = withShortUnits(text.slice(first.from, last.to))
    if (/^(?:\d+|\D+)$/.test(found) && !/½/.test(found)) continue
    const read = readDurationText(found, ANY_DAY)
    if (read.ok) return { text: found, end }
    const [failure] = read.failures
    if (failure !== undefined && failure.code !== 'durationUnreadable')
      refused = { text: found, failure, end }
  }
  return refused
}

const UNTIL: ReadonlySet<string> = new Set(['-', '\u2013', 'a', 'to'])

/** `9h-12h`, `de 9h à 12h`: the time between, and when it began. */
function clocksAt(text: string, tokens: Tokens, first: DurationAt): DurationAt | null {
  if (!UNTIL.has(tokens[first.end]?.folded ?? '')) return null
  const last = figuresAt(text, tokens, first.end + 1)
  if (last === null) return null
  const [from, to] = [clockOf(first.text), clockOf(last.text)]
  return from === null || to === null || to <= from
    ? null
    : { text: `${to - from}m`, start: from, end: last.end }
}

/** The duration that begins at a token, by figures or in words; `null` where none does. */
export function durationAt(text: string, tokens: Tokens, at: number): DurationAt | null {
  const words = phraseAt(tokens, at, PHRASES)
  if (words !== null) return { text: WORDS[words.phrase], end: words.end }
  const figures = figuresAt(text, tokens, at)
  if (figures === null) return null
  return clocksAt(text, tokens, figures) ?? figures
}
