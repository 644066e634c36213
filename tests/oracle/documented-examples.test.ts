import { describe, expect, it } from 'vitest'
import { factsOfExample, readExample } from '../unit/allocation/read-example'
import { settlementDocument } from '../unit/allocation/settlement-document'
import type { Example } from '../unit/allocation/read-example'
import type { Settled } from './oracle'
import { settle } from './oracle'
import { completeFacts } from './provisional'
import type { Territory } from './territory'
import { factsOf } from './territory'

const euros = (cents: bigint | null): string => {
  const size = String(cents === null || cents >= 0n ? (cents ?? 0n) : -cents).padStart(3, '0')
  return `${cents !== null && cents < 0n ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`
}

/** Amounts and sums as the document states them; what else it states is read by the engine's own test. */
function stated(answer: string, settled: Settled): string {
  const [word = '', ...rest] = answer.split(' ')
  switch (word) {
    case 'gives':
      return `gives ${rest
        .join(' ')
        .split(', ')
        .map((one) => one.split(' ')[0] ?? '')
        .map((body) => `${body} ${euros(settled.amounts.get(body) ?? null)}`)
        .join(', ')}`
    case 'cost':
      return `cost ${euros(settled.cost)}`
    case 'lender':
      return `lender ${euros(settled.lenderPart)}`
    case 'refused':
      return `refused ${settled.refusals.find((code) => rest.includes(code)) ?? 'nothing'}`
    default:
      return answer
  }
}

/** The facts of an example as records. */
function territoryOf({ file }: Example, period: Territory['period']): Territory {
  const { serviceCharges: charges, adjustments, criteria, trips, parameters, unitCounts } = file
  const { agents, costs, timesheets, collectivities } = file
  const agreements = [...file.agreements].sort((a) => (a.id === 'agreement' ? -1 : 1))
  const facts = { agents, costs, timesheets, collectivities, charges, adjustments, criteria, trips }
  return { ...facts, parameters, unitCounts, agreements, period }
}

const examples = settlementDocument().examples.map((example, at) => {
  const title = `${example.rule}, example ${String(at + 1)}`
  return [title, readExample(example)] as const
})

describe('the second settlement gives what the document states', () => {
  it.each(examples)('%s', (_, example) => {
    for (const { period, provisional, answers } of example.settlements) {
      const settled = settle(
        provisional
          ? factsOf(completeFacts(territoryOf(example, period)))
          : factsOfExample(example, period),
      )
      const isRefused = answers.some((answer) => answer.startsWith('refused'))
      expect(settled.refusals.length > 0).toBe(isRefused)
      expect(answers.map((answer) => stated(answer, settled))).toEqual(answers)
    }
  })
})
