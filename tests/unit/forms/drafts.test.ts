import { describe, expect, it } from 'vitest'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { cents } from '#shared/kernel/cents'
import { month } from '#shared/kernel/month'
import { translator } from '#shared/wording/translator'
import { DraftTexts } from '../../../src-renderer/forms/draft-texts'
import { hasField } from '../../../src-renderer/forms/form-failure'
import {
  agentDraft,
  blankAgent,
  blankPeriod,
  closedBefore,
  readAgentDraft,
} from '../../../src-renderer/screens/agents/agent-draft'
import { quotasBy } from '../../../src-renderer/settlement/quotas/quota-draft'
import { moved } from '../../../src-renderer/forms/moved'
import {
  blankCollectivity,
  readCollectivityDraft,
} from '../../../src-renderer/screens/collectivities/collectivity-draft'
import {
  costDraft,
  draftTotal,
  readCostDraft,
} from '../../../src-renderer/screens/costs/cost-draft'

const texts = (): DraftTexts => new DraftTexts(translator('fr'), 'fr')

describe('the draft of an agent', () => {
  const typed = {
    ...blankAgent('cc'),
    registrationNumber: 'M1',
    firstName: 'Marie',
    lastName: 'Dupont',
    workPeriods: [
      { from: '1/1/2024', to: '31/12/2026', week: '35h', share: '100' },
      { from: '1/1/2027', to: '', week: '17:30', share: '50 %' },
    ],
  }

  it('becomes the agent it describes, and the agent the same draft again', () => {
    const read = readAgentDraft(typed, { id: 'marie', archived: false }, texts())
    if (!read.ok) throw new Error(JSON.stringify(read.failures))
    expect(read.value.workPeriods).toEqual([
      {
        period: { from: '2024-01-01', to: '2026-12-31' },
        weeklyMinutes: 2100,
        workShare: 10_000,
      },
      { period: { from: '2027-01-01', to: null }, weeklyMinutes: 1050, workShare: 5000 },
    ])
    const again = agentDraft(read.value, 'fr')
    expect(readAgentDraft(again, { id: 'marie', archived: false }, texts())).toEqual(read)
  })

  it('says all that is wrong at once, each with its field', () => {
    const faulty = {
      ...typed,
      lastName: '',
      workPeriods: [{ from: '31/6/2024', to: '', week: '35x', share: '' }],
    }
    const read = readAgentDraft(faulty, { id: 'marie', archived: false }, texts())
    const fields = read.ok ? [] : read.failures.filter(hasField).map(({ field }) => field)
    expect(new Set(fields)).toEqual(
      new Set([
        'lastName',
        'workPeriods.0.period.from',
        'workPeriods.0.weeklyMinutes',
        'workPeriods.0.workShare',
      ]),
    )
  })

  it('closes the open period the day before the next one begins, and no other', () => {
    const periods = [
      { ...blankPeriod, from: '01/01/2020', to: '31/12/2023' },
      { ...blankPeriod, from: '01/01/2024' },
      { ...blankPeriod, from: '01/03/2028' },
    ]
    expect(closedBefore(periods, 2, 'fr').map(({ to }) => to)).toEqual([
      '31/12/2023',
      '29/02/2028',
      '',
    ])
    expect(closedBefore(periods, 1, 'fr')).toEqual(periods)
  })
})

describe('the draft of a collectivity', () => {
  it('reads a SIRET copied with its spaces, and a Corsican code in small letters', () => {
    const read = readCollectivityDraft(
      {
        ...blankCollectivity,
        code: 'A',
        name: 'Ajaccio',
        siret: '200 098 762 00012',
        inseeCode: '2a004',
      },
      { id: 'a', archived: false },
      texts(),
    )
    expect(read).toMatchObject({
      ok: true,
      value: { siret: '20009876200012', inseeCode: '2A004', siren: null },
    })
  })
})

describe('the draft of a month’s cost', () => {
  const kept: AgentCost = {
    agentId: 'marie',
    month: month('2026-03'),
    components: [
      { kind: 'basePay', amount: cents(186_019) },
      { kind: 'refunds', amount: cents(-10_000) },
    ],
  }
  const of = { agentId: kept.agentId, month: kept.month }

  it('gives back the cost it was made from', () => {
    expect(readCostDraft(costDraft(kept, 'fr'), of, texts())).toEqual({ ok: true, value: kept })
  })

  it('counts refunds as less, with or without a minus', () => {
    const plus = { ...costDraft(kept, 'fr'), refunds: '100' }
    expect(readCostDraft(plus, of, texts())).toEqual({ ok: true, value: kept })
    expect(draftTotal(plus)).toBe(176_019)
  })

  it('names the component that can’t be read, wherever it stands', () => {
    const faulty = { ...costDraft(kept, 'fr'), basePay: '', refunds: '12,345' }
    const read = readCostDraft(faulty, of, texts())
    expect(read.ok ? [] : read.failures.filter(hasField).map(({ field }) => field)[0]).toBe(
      'components.refunds',
    )
  })
})

describe('the terms of an agreement', () => {
  const quotas = ['a', 'b', 'c'].map((collectivityId) => ({ collectivityId, percent: '' }))

  it('share the whole to the millionth', () => {
    expect(quotasBy(quotas, [1, 1, 1], 'fr').map(({ percent }) => percent)).toEqual([
      '33,3334',
      '33,3333',
      '33,3333',
    ])
    expect(quotasBy(quotas, [0, 0, 0], 'fr')).toEqual(quotasBy(quotas, [1, 1, 1], 'fr'))
  })

  it('move one rank at a time, and stay as they are at either end', () => {
    const order = ['a', 'b', 'c']
    expect(moved(order, 1, -1)).toEqual(['b', 'a', 'c'])
    expect(moved(order, 2, 1)).toBe(order)
    expect(moved(order, 0, -1)).toBe(order)
  })
})
