import { dayText, lastDay, monthAt } from './civil-days'
import { FactsReader } from './example-facts'
import { TermsReader } from './example-terms'
import { listed, monthsIn, times } from './example-words'
import type { Territory } from './territory'
import { LENDER, aBody, anAgent, anAgreement, anAmendment } from './territory'

/** An example of the document: facts, and the figures that it states. */
export interface Example {
  readonly text: string
  readonly territory: Territory
  readonly gives: ReadonlyMap<string, number>
  readonly pooling: ReadonlyMap<string, number>
  /** By body and agent. */
  readonly cells: readonly { body: string; agent: string; amount: number }[]
  readonly named: readonly string[]
}

/** Reads one example, line by line. */
class Reader {
  private readonly terms = new TermsReader()
  private readonly facts = new FactsReader()
  private period = { from: '', to: '' }
  readonly gives = new Map<string, number>()
  readonly pooling = new Map<string, number>()
  readonly cells: { body: string; agent: string; amount: number }[] = []
  readonly named: string[] = []

  /** Reads a line that states what a settlement gives, or its period. */
  private readOutcome(word: string, words: readonly string[], rest: string): boolean {
    if (word === 'settle') {
      const { months } = monthsIn(words)
      const last = dayText(lastDay(monthAt(months.at(-1) ?? '')))
      this.period = { from: `${months[0] ?? ''}-01`, to: last }
    } else if (word === 'gives')
      for (const [body = '', amount = ''] of listed(rest)) this.gives.set(body, times(amount, 100))
    else if (word === 'pooling')
      for (const [body = '', amount = ''] of listed(rest))
        this.pooling.set(body, times(amount, 100))
    else if (word === 'cell')
      for (const [body = '', agent = '', amount = ''] of listed(rest))
        this.cells.push({ body, agent, amount: times(amount, 100) })
    else if (word === 'named') this.named.push(rest)
    else return false
    return true
  }

  read(line: string): void {
    const [word = '', ...words] = line.split(' ')
    const rest = words.join(' ')
    if (
      !this.terms.read(word, words, rest) &&
      !this.facts.read(word, words) &&
      !this.readOutcome(word, words, rest)
    )
      throw new RangeError(`Not a line of an example: ${line}`)
  }

  territory(): Territory {
    const [own, ...amendments] = this.terms.all()
    const { facts } = this
    if (own === undefined) throw new RangeError('An example without an agreement')
    const all = [own, ...amendments].map(({ terms }) => terms)
    const bodies = new Set(
      all.flatMap((terms) => terms.beneficiaries.map((one) => one.collectivityId)),
    )
    const agents = new Set(all.flatMap((terms) => terms.agents.map((one) => one.agentId)))
    const kinds = new Set(facts.units.flatMap(({ counts }) => counts.map((one) => one.unitTypeId)))
    const others = facts.others.map(({ from, agent, share }, at) =>
      anAgreement(`Other ${String(at)}`, from, {
        ...own.terms,
        key: { kind: 'actualCost' },
        agents: [{ agentId: agent, workShare: share }],
      }),
    )
    return {
      period: this.period,
      agreements: [
        anAgreement('Own', own.from, own.terms, {
          amendments: amendments.map(({ from, terms }, at) => anAmendment(at + 1, from, terms)),
          unitTypes: [...kinds].map((id) => ({ id, name: id, unit: 'act' })),
        }),
        ...others,
      ],
      collectivities: [aBody(LENDER), ...[...bodies].map((id) => aBody(id))],
      agents: [...agents].map((id) => {
        const { minutes = 2100, from = '2020-01-01' } = facts.works.get(id) ?? {}
        const workPeriods = [
          { period: { from, to: null }, weeklyMinutes: minutes, workShare: 10_000 },
        ]
        return anAgent(id, {
          workPeriods,
          vehicles: [{ from: '2020-01-01', vehicle: 'otherVehicle' }],
        })
      }),
      timesheets: [...facts.lines].map(([sheet, lines]) => {
        const [agentId = '', month = ''] = sheet.split('/')
        return { agentId, month: month as never, lines }
      }),
      costs: facts.costs,
      charges: [],
      adjustments: facts.late,
      criteria: [],
      trips: facts.trips,
      parameters:
        facts.rate === undefined
          ? []
          : [
              {
                id: 'rate',
                code: 'otherVehicle',
                from: '2020-01-01' as never,
                value: facts.rate,
                source: '',
              },
            ],
      unitCounts: facts.units,
    }
  }
}

/** The examples of the document, in its order. */
export function readExamples(page: string): readonly Example[] {
  return [...page.matchAll(/```example\n([\s\S]*?)```/g)].map(([, text = '']) => {
    const reader = new Reader()
    for (const line of text.trim().split('\n')) reader.read(line)
    const { gives, pooling, cells, named } = reader
    return { text, territory: reader.territory(), gives, pooling, cells, named }
  })
}
