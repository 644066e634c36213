import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { cents } from '#shared/kernel/cents'
import { month } from '#shared/kernel/month'
import { translator } from '#shared/wording/translator'
import { DraftTexts } from '../../../src-renderer/forms/draft-texts'
import { hasField } from '../../../src-renderer/forms/form-failure'
import { draftOf } from '../../../src-renderer/forms/fields/draft-of'
import { readFields } from '../../../src-renderer/forms/fields/read-fields'
import { agentFields } from '../../../src-renderer/screens/agents/agent-fields'
import { closedBefore } from '../../../src-renderer/screens/agents/closed-before'
import { quotasBy } from '../../../src-renderer/settlement/quotas/quota-draft'
import { moved } from '../../../src-renderer/forms/moved'
import { collectivityFields } from '../../../src-renderer/screens/collectivities/collectivity-fields'
import {
  amountsOf,
  componentsOf,
  costFields,
  draftTotal,
  type CostDraft,
} from '../../../src-renderer/screens/costs/cost-fields'

const texts = (): DraftTexts => new DraftTexts(translator('fr'), 'fr')

describe('the draft of an agent', () => {
  const marie = { id: 'marie', archived: false }
  const typed = {
    ...draftOf(agentFields, { employerId: 'cc' }, 'fr'),
    registrationNumber: 'M1',
    firstName: 'Marie',
    lastName: 'Dupont',
    workPeriods: [
      {
        period: { from: '1/1/2024', to: '31/12/2026' },
        weeklyMinutes: '35h',
        workShare: '100',
      },
      { period: { from: '1/1/2027', to: '' }, weeklyMinutes: '17:30', workShare: '50 %' },
    ],
  }

  it('says of a quotité below zero what was typed, and not what a record would keep', () => {
    const period = { period: { from: '1/1/2027', to: '' }, weeklyMinutes: '35', workShare: '-10 %' }
    const read = readFields(agentFields, { ...typed, workPeriods: [period] }, marie, texts())
    expect(read).toMatchObject({ failures: [{ code: 'fieldOutOfRange', found: '-10 %' }] })
  })

  it.each([
    ['0,8', 8000, '80'],
    ['1', 10_000, '100'],
    ['0,8 %', 80, '0,8\u00A0%'],
  ])(
    'reads a quotité of %s as a list does, and writes it so that it is read again',
    (text, share, again) => {
      const workPeriods = [
        { period: { from: '1/1/2027', to: '' }, weeklyMinutes: '35', workShare: text },
      ]
      const read = readFields(agentFields, { ...typed, workPeriods }, marie, texts())
      if (!read.ok) throw new Error(JSON.stringify(read.failures))
      expect(read.value.workPeriods[0]?.workShare).toBe(share)
      const shown = draftOf(agentFields, read.value, 'fr')
      expect(shown.workPeriods[0]?.workShare).toBe(again)
      expect(readFields(agentFields, shown, marie, texts())).toEqual(read)
    },
  )

  it('becomes the agent it describes, and the agent the same draft again', () => {
    const read = readFields(agentFields, typed, marie, texts())
    if (!read.ok) throw new Error(JSON.stringify(read.failures))
    expect(read.value).toMatchObject({ status: 'permanent', category: 'C', grade: '' })
    expect(read.value.workPeriods).toEqual([
      {
        period: { from: '2024-01-01', to: '2026-12-31' },
        weeklyMinutes: 2100,
        workShare: 10_000,
      },
      { period: { from: '2027-01-01', to: null }, weeklyMinutes: 1050, workShare: 5000 },
    ])
    const again = draftOf(agentFields, read.value, 'fr')
    expect(again.workPeriods[0]).toEqual({
      period: { from: '01/01/2024', to: '31/12/2026' },
      weeklyMinutes: '35\u00A0h\u00A000',
      workShare: '100',
    })
    expect(readFields(agentFields, again, marie, texts())).toEqual(read)
  })

  it('says all that is wrong at once, each with its field', () => {
    const faulty = {
      ...typed,
      lastName: '',
      workPeriods: [{ period: { from: '31/6/2024', to: '' }, weeklyMinutes: '35x', workShare: '' }],
    }
    const read = readFields(agentFields, faulty, marie, texts())
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
      { period: { from: '01/01/2020', to: '31/12/2023' } },
      { period: { from: '01/01/2024', to: '' } },
      { period: { from: '01/03/2028', to: '' } },
    ]
    expect(closedBefore(periods, 2, 'fr').map(({ period }) => period.to)).toEqual([
      '31/12/2023',
      '29/02/2028',
      '',
    ])
    expect(closedBefore(periods, 1, 'fr')).toEqual(periods)
  })
})

describe('the draft of a collectivity', () => {
  it('reads a SIRET copied with its spaces, and a Corsican code in small letters', () => {
    const read = readFields(
      collectivityFields,
      {
        ...draftOf(collectivityFields, {}, 'fr'),
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
  const typed = draftOf(costFields, amountsOf(kept.components), 'fr')
  const read = (draft: CostDraft) => readFields(costFields, draft, {}, texts())
  const components = (draft: CostDraft) => {
    const amounts = read(draft)
    return amounts.ok ? componentsOf(amounts.value) : []
  }

  it('gives back the cost it was made from', () => {
    expect(components(typed)).toEqual(kept.components)
  })

  it('counts refunds as less, with or without a minus', () => {
    const plus = { ...typed, refunds: '100' }
    expect(components(plus)).toEqual(kept.components)
    expect(draftTotal(plus)).toBe(176_019)
  })

  it('names the component that can’t be read, wherever it stands', () => {
    const faulty = read({ ...typed, basePay: '', refunds: '12,345' })
    expect(faulty.ok ? [] : faulty.failures.filter(hasField).map(({ field }) => field)[0]).toBe(
      'refunds',
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

it('says of a number with decimals that a whole one is asked for, and not that it is no number', () => {
  const draft = texts()
  draft.number('units', '1 234,56')
  expect(draft.finish(z.unknown(), null)).toMatchObject({
    failures: [
      {
        field: 'units',
        sentence:
          '« 1 234,56 » n’est pas un nombre entier. Écrivez-le en chiffres, sans décimales.',
      },
    ],
  })
})
