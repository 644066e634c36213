import { firstDayOf, lastDayOf, month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { monthsOf } from '#shared/kernel/period'
import type { Draft } from './example-draft'
import type { Plain } from './example-key'
import { keyIn, priceLineIn } from './example-key'
import type { Phrase } from './example-words'
import { listOf, minutesIn, phrase, scaled } from './example-words'

/** Whole months from one to another, or one alone where the second is empty. */
export const monthsIn = (from: string, to: string): Period => ({
  from: firstDayOf(month(from)),
  to: lastDayOf(month(to === '' ? from : to)),
})

const orNull = (text: string): string | null => (text === '' ? null : text)

const FORECAST = phrase('<name> <time>')
const LENT = phrase('<name> <decimal> %')

const lentAgents = (text: string): readonly Plain[] =>
  listOf(text, LENT).map(([agentId, percent = '']) => ({ agentId, workShare: scaled(percent, 2) }))

/** What a line of an example may say. */
const FACTS: readonly (readonly [Phrase, (draft: Draft, ...words: readonly string[]) => void])[] = [
  [
    phrase('agreement from <day>[ to <day>]'),
    (draft, from = '', to = '') => {
      draft.begin(from, orNull(to))
    },
  ],
  [
    phrase('other agreement from <day>[ to <day>] lends <rest>'),
    (draft, from = '', to = '', agents = '') => {
      draft.other({ from, to: orNull(to) }, lentAgents(agents))
    },
  ],
  [
    phrase('amendment <day>'),
    (draft, from = '') => {
      draft.amend(from)
    },
  ],
  [
    phrase('bodies <rest>'),
    (draft, list = '') => {
      for (const [name = '', week = ''] of listOf(list, FORECAST)) {
        draft.body(name)
        draft.add('beneficiaries', { collectivityId: name, weeklyMinutes: minutesIn(week) })
      }
    },
  ],
  [
    phrase('syndicate <name>'),
    (draft, name = '') => {
      draft.body(name, { kind: 'syndicate' })
    },
  ],
  [
    phrase('agents <rest>'),
    (draft, list = '') => {
      for (const [name = ''] of listOf(list, LENT)) draft.agent(name)
      draft.add('agents', ...lentAgents(list))
    },
  ],
  [
    phrase('category <name> A|B|C[ until <day>]'),
    (draft, name = '', category = '', until = '') => {
      const earlierGrades = [{ until, category, grade: '' }]
      draft.agent(name, until === '' ? { category } : { earlierGrades })
    },
  ],
  [
    phrase('grade <name> <rest>'),
    (draft, name = '', grade = '') => {
      draft.agent(name, { grade })
    },
  ],
  [
    phrase('weeks paid|worked'),
    (draft, annualWeeks) => {
      draft.set({ annualWeeks })
    },
  ],
  [
    phrase('common time left to the lender'),
    (draft) => {
      draft.set({ commonTime: 'lender' })
    },
  ],
  [
    phrase('tie-break <rest>'),
    (draft, list = '') => {
      draft.set({ tieBreak: list.split(', ') })
    },
  ],
  [
    phrase('key <rest>'),
    (draft, text = '') => {
      draft.set(keyIn(text))
    },
  ],
  [
    phrase('price <rest>'),
    (draft, text = '') => {
      draft.price(priceLineIn(text))
    },
  ],
  [
    phrase('limit <name> fixed|floor|cap <euros>'),
    (draft, body = '', kind = '', amount = '') => {
      const collectivityId = body === 'everyone' ? null : body
      draft.add('limits', { collectivityId, kind, amount: scaled(amount, 2), reason: '' })
    },
  ],
  [
    phrase('limit <name> exempt'),
    (draft, collectivityId = '') => {
      draft.add('limits', { collectivityId, kind: 'exempt', amount: null, reason: 'Decided' })
    },
  ],
  [
    phrase('gap to the bodies'),
    (draft) => {
      draft.set({ gap: 'beneficiaries' })
    },
  ],
  [
    phrase('unit cost <euros> fixed|adjusted'),
    (draft, tariff = '', unitCostClause = '') => {
      draft.set({
        legalForm: 'serviceLendingDownward',
        hourlyTariff: scaled(tariff, 2),
        unitCostClause,
      })
    },
  ],
  [
    phrase('notified <count> <euros> on <day>'),
    (draft, year = '', amount = '', notifiedOn = '') => {
      draft.notice({ fiscalYear: Number(year), notifiedOn, unitCost: scaled(amount, 2) })
    },
  ],
  [
    phrase('vat <euros> %'),
    (draft, rate = '') => {
      draft.set({ vatTerms: { regime: 'taxed', ground: 'CGI', rate: scaled(rate, 2) } })
    },
  ],
  [
    phrase('travel in cost'),
    (draft) => {
      draft.set({ travel: 'inRate' })
    },
  ],
  [
    phrase('travel charged'),
    (draft) => {
      draft.set({ travel: 'charged' })
    },
  ],
  [
    phrase('rate <decimal>[, beyond 2000 km <decimal>]'),
    (draft, rate = '', beyond = '') => {
      const next = beyond === '' ? rate : beyond
      const parts = { smallCarFirst: rate, smallCarMiddle: next, smallCarBeyond: next }
      for (const [code, value] of Object.entries(parts))
        draft.keep('parameters', { code, from: '2020-01-01', value: scaled(value, 3), source: '' })
    },
  ],
  [
    phrase('work <name> <time> from <day>[ to <day>]'),
    (draft, name = '', week = '', from = '', to = '') => {
      draft.post(name, minutesIn(week), from, orNull(to))
    },
  ],
  [
    phrase('pay <name> <month>[ to <month>] <euros>'),
    (draft, agentId = '', from = '', to = '', amount = '') => {
      const components = [{ kind: 'basePay', amount: scaled(amount, 2) }]
      for (const each of monthsOf(monthsIn(from, to)))
        draft.keep('costs', { agentId, month: each, components })
    },
  ],
  [
    phrase('hours <name> <name> <day> <time>[ on <count> days]'),
    (draft, agent = '', body = '', from = '', time = '', days = '') => {
      const count = days === '' ? 1 : Number(days)
      draft.work(agent, from, minutesIn(time), count, body === 'common' ? null : body)
    },
  ],
  [
    phrase('late <name> <name> <day> <time> counted <month>'),
    (draft, agentId = '', collectivityId = '', date = '', time = '', countedIn = '') => {
      draft.keep('adjustments', {
        agentId,
        collectivityId,
        day: date,
        minutes: minutesIn(time),
        countedIn,
        task: '',
        reason: 'Found late',
      })
    },
  ],
  [
    phrase('entered <name> <month>[ to <month>]'),
    (draft, name = '', from = '', to = '') => {
      for (const each of monthsOf(monthsIn(from, to))) draft.enter(name, each)
    },
  ],
  [
    phrase('units <name> <name> <month> <decimal>'),
    (draft, body = '', unit = '', of = '', count = '') => {
      draft.unit(body, unit, of, scaled(count, 2))
    },
  ],
  [
    phrase('population <name> <count> <count>'),
    (draft, body = '', year = '', count = '') => {
      draft.population(body, Number(year), Number(count))
    },
  ],
  [
    phrase('value <name> <name> <count> <decimal>'),
    (draft, collectivityId = '', criterion = '', year = '', value = '') => {
      const known = { collectivityId, year: Number(year), hundredths: scaled(value, 2) }
      draft.value(criterion, known)
    },
  ],
  [
    phrase('trip <name> <name> <day> <decimal> km'),
    (draft, agentId = '', collectivityId = '', date = '', distance = '') => {
      const tenths = scaled(distance, 1)
      draft.keep('trips', { agentId, day: date, collectivityId, tenths, purpose: '' })
    },
  ],
  [
    phrase('charge <name> <day> to <day> <euros>'),
    (draft, kind = '', from = '', to = '', amount = '') => {
      draft.keep('charges', {
        agreementId: 'agreement',
        kind,
        label: kind,
        justification: 'Needed',
        period: { from, to },
        forecast: null,
        actual: scaled(amount, 2),
      })
    },
  ],
  [
    phrase('charge <name> <day> to <day> forecast <euros>[ and <euros>]'),
    (draft, kind = '', from = '', to = '', base = '', more = '') => {
      const adjustments = more === '' ? [] : [{ reason: 'Foreseen', amount: scaled(more, 2) }]
      draft.keep('charges', {
        agreementId: 'agreement',
        kind,
        label: kind,
        justification: 'Needed',
        period: { from, to },
        actual: null,
        forecast: { baseYear: Number(from.slice(0, 4)) - 1, base: scaled(base, 2), adjustments },
      })
    },
  ],
  [
    phrase('pay moves <day> by <decimal> %'),
    (draft, from = '', rate = '') => {
      draft.keep('foreseenPay', { from, tenThousandths: scaled(rate, 2), reason: 'Foreseen' })
    },
  ],
  [
    phrase('instalment <name> <day> <euros>'),
    (draft, collectivityId = '', calledOn = '', amount = '') => {
      draft.keep('instalments', { collectivityId, calledOn, amount: scaled(amount, 2) })
    },
  ],
  [
    phrase('balance carried'),
    (draft) => {
      draft.carry()
    },
  ],
]

/** Adds to a draft what a line of an example says. Throws where it is none of the known phrases. */
export function takeFact(draft: Draft, text: string): void {
  for (const [reads, take] of FACTS) {
    const words = reads(text)
    if (words !== null) {
      take(draft, ...words)
      return
    }
  }
  throw new Error('these words are not known')
}
