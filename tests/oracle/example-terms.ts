import type { PriceLine } from '#shared/domain/agreements/price-line'
import type { Terms } from '#shared/domain/agreements/terms'
import { listed, minutesIn, times } from './example-words'

/** Terms of an example with the day from which they hold. */
export interface DatedTerms {
  readonly from: string
  readonly terms: Terms
}

/** Reads the lines of an example that say what an agreement and its amendments set. */
export class TermsReader {
  private terms: Terms = {
    beneficiaries: [],
    agents: [],
    key: { kind: 'actualCost' },
    hourlyTariff: null,
    annualWeeks: 'paid',
    commonTime: 'proRata',
    tieBreak: [],
  }
  private from = ''
  private readonly closed: DatedTerms[] = []

  /** The agreement's own terms, then those of its amendments. */
  all(): readonly DatedTerms[] {
    return [...this.closed, { from: this.from, terms: this.terms }]
  }

  private change(terms: Partial<Terms>): void {
    this.terms = { ...this.terms, ...terms }
  }

  private readKey([kind = '', ...words]: readonly string[]): void {
    if (kind === 'hours') this.change({ key: { kind: 'actualCost' } })
    else if (kind === 'quotas')
      this.change({
        key: {
          kind: 'fixedQuotas',
          quotas: listed(words.join(' ')).map(([body = '', part = '']) => ({
            collectivityId: body,
            millionths: times(part, 10_000),
          })),
        },
      })
    else if (kind === 'tariff')
      this.change({
        key: { kind: 'tariff', basis: words[1] === 'done' ? 'actual' : 'contracted' },
        hourlyTariff: times(words[0] ?? '', 100) as never,
      })
    else if (kind === 'prices') this.change({ key: { kind: 'prices', lines: [] as never } })
    else throw new RangeError(`No key: ${kind}`)
  }

  private readPrice(text: string): void {
    const [first = '', ...steps] = text.split(', ')
    const [kind, ...words] = first.split(' ')
    const price = times(words.at(-1) ?? '', 100) as never
    const rated = (): PriceLine['rated'] => {
      if (kind === 'unit') return { kind: 'unit', unitTypeId: words[0] ?? '', price }
      if (kind === 'pay') return { kind: 'payTimes', thousandths: times(words[1] ?? '', 1000) }
      if (kind === 'hour') return { kind: 'hour', basis: 'actual', price }
      if (kind === 'month') return { kind: 'month', each: 'beneficiary', price }
      throw new RangeError(`No price: ${text}`)
    }
    const line: PriceLine = {
      id: `${kind ?? ''} ${kind === 'unit' ? (words[0] ?? '') : ''}`,
      label: first,
      rated: rated(),
      bodies: null,
      agents: null,
      tiers: steps.map((step) => {
        const [, above = '', , of = ''] = step.split(' ')
        return { above: times(above, 100), price: times(of, 100) as never }
      }),
    }
    const { key } = this.terms
    const lines = key.kind === 'prices' ? key.lines : []
    this.change({ key: { kind: 'prices', lines: [...lines, line] as never } })
  }

  /** Whether a line is of the terms, which it then reads. */
  read(word: string, words: readonly string[], rest: string): boolean {
    if (word === 'agreement') this.from = words[1] ?? ''
    else if (word === 'amendment') {
      this.closed.push({ from: this.from, terms: this.terms })
      this.from = words[0] ?? ''
    } else if (word === 'bodies')
      this.change({
        beneficiaries: listed(rest).map(([body = '', time = '']) => ({
          collectivityId: body,
          weeklyMinutes: minutesIn(time) as never,
        })),
      })
    else if (word === 'agents')
      this.change({
        agents: listed(rest).map(([agent = '', share = '']) => ({
          agentId: agent,
          workShare: times(share, 100),
        })),
      })
    else if (word === 'weeks') this.change({ annualWeeks: rest === 'worked' ? 'worked' : 'paid' })
    else if (word === 'travel') this.change({ travel: rest === 'in cost' ? 'inRate' : 'charged' })
    else if (word === 'limit')
      this.change({
        limits: [
          ...(this.terms.limits ?? []),
          {
            collectivityId: words[0] ?? '',
            kind: words[1] as 'cap',
            amount: times(words[2] ?? '', 100) as never,
            reason: '',
          },
        ],
      })
    else if (word === 'key') this.readKey(words)
    else if (word === 'price') this.readPrice(rest)
    else return false
    return true
  }
}
