import { foldText } from '#shared/kernel/fold-text'
import { visibleLine } from '#shared/kernel/visible-line'
import { daysAt } from './days-at'
import { durationAt } from './durations-at'
import type { NameIndex } from './name-index'
import { namesAt } from './names-at'
import { phraseAt } from './phrase-at'
import type { SentenceDates } from './sentence-dates'
import type { ElementValue, AmountExpression } from './sentence-element'
import type { SentenceToken } from './sentence-token'
import {
  COMMON_PHRASES,
  EVERYONE_PHRASES,
  LINK_WORDS,
  NOTHING_PHRASES,
  PER_DAY_PHRASES,
  REST_PHRASES,
  TITLES,
} from './sentence-words'

/** A way to read some tokens: what they say, where they end (excluded), and how little it is likely. */
export interface Candidate {
  readonly value: ElementValue
  readonly end: number
  readonly cost: number
}

/** What the words of a sentence are compared with. */
export interface ReadingGround {
  readonly text: string
  readonly tokens: readonly SentenceToken[]
  readonly dates: SentenceDates
  readonly names: NameIndex
  /** Activities already used, as written. */
  readonly activities: readonly string[]
}

/** One element costs this much, so that few and long ones win; a name further from what was typed costs more. */
const ELEMENT = 10
const PER_STEP = 2
const LINK = 1
const UNKNOWN_MARK = 30
const UNKNOWN_WORD = 60
const SLIP = 25

const HARMLESS = /^[-.'’:()!?"«»“”&+\u2010\u2011\u2013\u2014]$/

const amountOf = ({
  text,
  start,
  failure,
}: NonNullable<ReturnType<typeof durationAt>>): AmountExpression =>
  failure === undefined
    ? { kind: 'duration', text, ...(start === undefined ? {} : { start }) }
    : { kind: 'wrong', failure }

function phrases({ tokens }: ReadingGround, at: number): readonly Candidate[] {
  const tables = [
    [REST_PHRASES, { kind: 'amount', amount: { kind: 'rest' } }, ELEMENT],
    [NOTHING_PHRASES, { kind: 'amount', amount: { kind: 'nothing' } }, ELEMENT],
    [COMMON_PHRASES, { kind: 'common' }, ELEMENT],
    [EVERYONE_PHRASES, { kind: 'everyone' }, ELEMENT],
    [PER_DAY_PHRASES, { kind: 'link' }, LINK],
  ] as const
  return tables.flatMap(([list, value, cost]) => {
    const found = phraseAt(tokens, at, list)
    return found === null ? [] : [{ value, end: found.end, cost }]
  })
}

function figures({ text, tokens, dates }: ReadingGround, at: number): readonly Candidate[] {
  const candidates: Candidate[] = []
  const days = daysAt(tokens, at, dates)
  if (days !== null && days.number === undefined) {
    const weekday = days.days.kind === 'weekdays' && days.days.weekdays.length === 1
    candidates.push({
      value: { kind: 'days', days: days.days, weekday },
      end: days.end,
      cost: ELEMENT,
    })
  }
  const word = tokens[at]?.folded ?? ''
  if (/^\d{1,3}$/.test(word))
    candidates.push({ value: { kind: 'number', number: word }, end: at + 1, cost: ELEMENT })
  const duration = durationAt(text, tokens, at)
  if (duration !== null)
    candidates.push({
      value: { kind: 'amount', amount: amountOf(duration) },
      end: duration.end,
      cost: ELEMENT,
    })
  return candidates
}

function names({ tokens, names: index }: ReadingGround, at: number): readonly Candidate[] {
  return namesAt(tokens, at, index).map(({ named, closeness, end }) => ({
    value: { kind: 'name', name: { named, sure: closeness > 0 } },
    end,
    cost: closeness === 0 ? SLIP : ELEMENT + (5 - closeness) * PER_STEP,
  }))
}

/** `(urbanisme)`, or an activity already in use. */
function activity({ text, tokens, activities }: ReadingGround, at: number): readonly Candidate[] {
  const open = tokens[at]
  if (open?.text === '(') {
    const close = tokens.findIndex((token, index) => index > at + 1 && token.text === ')')
    const inside = close < 0 ? '' : visibleLine(text.slice(open.to, tokens[close]?.from))
    return inside === '' || inside.length > 60
      ? []
      : [{ value: { kind: 'activity', activity: inside }, end: close + 1, cost: ELEMENT }]
  }
  return activities.flatMap((name) => {
    const found = phraseAt(tokens, at, [foldText(name)])
    return found === null
      ? []
      : [{ value: { kind: 'activity', activity: name }, end: found.end, cost: ELEMENT }]
  })
}

/** Every way to read what begins at a token; there is always one. */
export function elementsAt(ground: ReadingGround, at: number): readonly Candidate[] {
  const token = ground.tokens[at]
  if (token === undefined) return []
  if (token.kind === 'mark') {
    if (token.text === ',' || token.text === ';')
      return [{ value: { kind: 'comma' }, end: at + 1, cost: 0 }]
    const harmless = HARMLESS.test(token.text)
    return [
      ...activity(ground, at),
      ...figures(ground, at),
      {
        value: { kind: harmless ? 'link' : 'unknown' },
        end: at + 1,
        cost: harmless ? LINK : UNKNOWN_MARK,
      },
    ]
  }
  const link = LINK_WORDS.has(token.folded) || TITLES.has(token.folded)
  return [
    ...figures(ground, at),
    ...phrases(ground, at),
    ...activity(ground, at),
    ...names(ground, at),
    {
      value: { kind: link ? 'link' : 'unknown' },
      end: at + 1,
      cost: link ? LINK : UNKNOWN_WORD,
    },
  ]
}
