import { describe, expect, it } from 'vitest'
import type { Parameter } from '#shared/domain/costs/parameter'
import { day } from '#shared/kernel/day'
import { saveParameter } from '../../src-main/use-cases/save-parameter'
import { publishedParameters } from '../../src-main/use-cases/published-parameters'
import { takePublishedParameters } from '../../src-main/use-cases/take-published-parameters'
import { undo } from '../../src-main/use-cases/undo'
import { differingParameters } from '#shared/domain/costs/differing-parameters'
import { Office, well } from './office'
import { Territory } from './territory'

/** The pension rate of 2024 as an older list of the program had it. */
const WRONG: Parameter = {
  id: 'civilPension-2024-01-01',
  code: 'civilPension',
  from: day('2024-01-01'),
  value: 31_640,
  source: 'Liste de 2023',
}

/** A territory that took that list in. */
async function misinformed(): Promise<Office> {
  const office = new Office(new Territory('A').lends('Marie'))
  well(await saveParameter(office, WRONG))
  well(await takePublishedParameters(office))
  return office
}

const rate = async (office: Office) =>
  (await office.file()).parameters.find(({ id }) => id === WRONG.id)

const differing = async (office: Office) =>
  differingParameters((await office.file()).parameters, publishedParameters())

describe('figures that differ from those published', () => {
  it('are named with both values, and stay while nobody chooses', async () => {
    const office = await misinformed()
    expect(await rate(office)).toEqual(WRONG)
    expect(
      (await differing(office)).map(({ kept, published }) => [kept.value, published.value]),
    ).toEqual([[31_640, 31_650]])
  })

  it('take the published value and its source where it is chosen, in one change that is undone in one', async () => {
    const office = await misinformed()
    well(await takePublishedParameters(office, { instead: [WRONG.id] }))
    expect(await rate(office)).toMatchObject({ id: WRONG.id, from: WRONG.from, value: 31_650 })
    expect((await rate(office))?.source).not.toBe(WRONG.source)
    expect(await differing(office)).toEqual([])
    well(await undo(office))
    expect(await rate(office)).toEqual(WRONG)
  })

  it('are none where a figure was never published from that day', async () => {
    const office = await misinformed()
    well(await saveParameter(office, { ...WRONG, id: 'own', code: 'mobility', value: 1_000 }))
    expect(await differing(office)).toHaveLength(1)
  })
})
