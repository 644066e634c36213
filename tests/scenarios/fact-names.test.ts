import { expect, it } from 'vitest'
import type { CorrectableFact } from '#shared/contract/correctable-facts'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { keepFact } from '../../src-main/use-cases/keep-fact'
import { readHistory } from '../../src-main/use-cases/read-history'
import { readRegistry } from '../../src-main/use-cases/read-registry'
import { factLabel } from '../../src-renderer/settlement/correction/fact-label'
import { Office, well } from './office'
import { Territory } from './territory'

const office = (): Office => new Office(new Territory('A', 'B').lends('Marie'))

/** What the history calls a fact once it is kept, after what a correction called it before. */
async function namesOf({ keeper, surroundings }: Office, fact: CorrectableFact) {
  const ports = { keeper, surroundings }
  const inCorrection = factLabel(fact, well(await readRegistry(ports)))
  well(await keepFact(ports, fact))
  const [line] = well(await readHistory(ports, { limit: 1 }))
  return [inCorrection, line?.label]
}

const amended = ({ keeper }: Office) => {
  const agreement = keeper.registers().agreements.get('agreement')
  if (agreement === undefined) throw new Error('The agreement is gone')
  return {
    agreementId: agreement.id,
    amendment: {
      id: 'first',
      reference: 'Avenant n° 1',
      purpose: '',
      resolutionReference: '',
      signedOn: null,
      effectiveOn: day('2026-03-01'),
      terms: termsOf(agreement),
    },
  }
}

const FACTS: readonly CorrectableFact[] = [
  {
    method: 'saveParameter',
    input: { id: 'point', code: 'pointValue', from: day('2026-07-01'), value: 492_278, source: '' },
  },
  {
    method: 'saveCost',
    input: {
      agentId: 'Marie',
      month: month('2026-01'),
      components: [{ kind: 'basePay', amount: cents(30_000) }],
    },
  },
  {
    method: 'saveTrip',
    input: {
      id: 'trip',
      agentId: 'Marie',
      day: day('2026-01-12'),
      collectivityId: 'A',
      tenths: 120,
      purpose: '',
    },
  },
  { method: 'removeTrip', input: { id: 'trip' } },
]

it('a correction calls a figure of the law, a cost and a trip what the history calls them', async () => {
  const one = office()
  for (const fact of FACTS) {
    const [before, after] = await namesOf(one, fact)
    expect(before).toEqual(after)
  }
})

it('a correction calls an amendment and its removal what the history calls them', async () => {
  const one = office()
  const [before, after] = await namesOf(one, { method: 'saveAmendment', input: amended(one) })
  expect(before).toEqual(after)
  const removal = { agreementId: 'agreement', amendmentId: 'first' }
  const [gone, kept] = await namesOf(one, { method: 'removeAmendment', input: removal })
  expect(gone).toEqual(kept)
})
