import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { declareMonth } from '../../src-main/use-cases/declare-month'
import { undo } from '../../src-main/use-cases/undo'
import {
  WEEK,
  approve,
  office,
  record,
  refuse,
  reopen,
  sentence,
  states,
  submissions,
  submit,
  submitted,
} from './approval-office'
import { Office, refusals, well } from './office'
import { Territory } from './territory'

const NEXT_WEEK = { from: day('2026-01-12'), to: day('2026-01-18') }
const JANUARY = { from: day('2026-01-01'), to: day('2026-01-31') }

describe('a week goes from draft to approved', () => {
  it('every step keeps its instant and its author', async () => {
    const at = await submitted()
    well(await approve(at))
    expect(submissions(at)).toEqual([
      {
        id: 'statement-1',
        agentId: 'Marie',
        period: WEEK,
        steps: [
          {
            step: 'submitted',
            at: '2027-01-14T09:00:00.000Z',
            author: 'Claire Morel',
            reason: '',
          },
          { step: 'approved', at: '2027-01-14T09:00:00.000Z', author: 'Claire Morel', reason: '' },
        ],
      },
    ])
  })

  it('submitted hours no longer change, and the refusal says how to go on', async () => {
    const at = await submitted()
    const refused = await record(at, '2026-01-06', 5)
    expect(refused).toEqual({
      ok: false,
      failures: [{ code: 'submittedHours', agent: 'Marie Dupont', day: '2026-01-06', ...WEEK }],
    })
    expect(sentence(refused)).toBe(
      'Les heures de Marie Dupont du 5 janvier 2026 au 11 janvier 2026 sont soumises : le 6 janvier 2026 ne change plus. Pour corriger, refusez la période dans Validation, avec un motif.',
    )
    expect(refusals(await record(at, '2026-01-07', 1))).toEqual(['submittedHours'])
    expect(refusals(await record(at, '2026-01-12', 1))).toEqual([])
    expect(refusals(await record(at, '2026-01-06', 5, 'Paul'))).toEqual([])
  })

  it('neither do approved ones', async () => {
    const at = await submitted()
    well(await approve(at))
    expect(refusals(await record(at, '2026-01-06', 5))).toEqual(['approvedHours'])
  })

  it('typing again what is there already is no change', async () => {
    const at = await submitted()
    expect(refusals(await record(at, '2026-01-06', 4))).toEqual([])
  })

  it('a refused week can be corrected and handed in again; the reason stays', async () => {
    const at = await submitted()
    well(await refuse(at))
    well(await record(at, '2026-01-06', 5))
    well(await submit(at))
    expect(submissions(at)).toHaveLength(1)
    expect(submissions(at)[0]?.steps.map(({ step, reason }) => [step, reason])).toEqual([
      ['submitted', ''],
      ['refused', 'Mardi oublié'],
      ['submitted', ''],
    ])
  })

  it('an approved week opens again for a reason, and can change', async () => {
    const at = await submitted()
    well(await approve(at))
    well(await reopen(at))
    well(await record(at, '2026-01-06', 5))
    expect(submissions(at)[0]?.steps.at(-1)).toMatchObject({
      step: 'reopened',
      reason: 'Erreur de commune',
      author: 'Claire Morel',
    })
  })

  it('only what is submitted can be approved or refused, only what is approved opened again', async () => {
    const at = await submitted()
    expect(refusals(await reopen(at))).toEqual(['notApproved'])
    well(await approve(at))
    expect(refusals(await approve(at))).toEqual(['notSubmitted'])
    expect(refusals(await refuse(at))).toEqual(['notSubmitted'])
    expect(refusals(await approve(at, '', 'nobody'))).toEqual(['unknownRecord'])
  })
})

describe('several agents and periods', () => {
  it('several agents go in one change, all or none', async () => {
    const at = office()
    well(await record(at, '2026-01-06', 4))
    well(await record(at, '2026-01-06', 4, 'Paul'))
    well(await submit(at, WEEK, 'Marie', 'Paul', 'Marie'))
    expect(states(at)).toEqual(['submitted', 'submitted'])
    well(await undo(at))
    expect(states(at)).toEqual([])
    well(await submit(at, WEEK, 'Paul'))
    expect(refusals(await submit(at, JANUARY, 'Marie', 'Paul'))).toEqual(['alreadySubmitted'])
    expect(states(at)).toEqual(['submitted'])
  })

  it('a period that overlaps a standing one is refused, and the refusal names that one', async () => {
    const at = await submitted()
    expect(await submit(at, JANUARY)).toEqual({
      ok: false,
      failures: [{ code: 'alreadySubmitted', agent: 'Marie Dupont', ...WEEK }],
    })
    expect(refusals(await submit(at))).toEqual(['alreadySubmitted'])
    well(await refuse(at))
    well(await submit(at, JANUARY))
    expect(refusals(await record(at, '2026-01-20', 1))).toEqual(['submittedHours'])
  })

  it('a period can be a month or any days, though not longer than a year', async () => {
    const at = office()
    well(await submit(at, JANUARY))
    const longest = { from: day('2026-02-02'), to: day('2027-02-02') }
    well(await record(at, '2026-02-03', 1))
    well(await submit(at, longest))
    expect(refusals(await submit(at, { from: day('2028-01-01'), to: day('2029-01-01') }))).toEqual([
      'periodTooLong',
    ])
  })

  it('a week without any hour is not handed in where hours are expected', async () => {
    const at = office()
    const refused = await submit(at, NEXT_WEEK)
    expect(refusals(refused)).toEqual(['nothingToSubmit'])
    expect(sentence(refused)).toBe(
      'Marie Dupont n’a aucune heure confirmée du 12 janvier 2026 au 18 janvier 2026 alors que des heures sont prévues. Confirmez ou saisissez ses heures, puis soumettez.',
    )
    well(await record(at, '2026-01-13', 0))
    well(await submit(at, NEXT_WEEK))
  })

  it('a month declared without hours can be handed in', async () => {
    const at = office()
    well(await declareMonth(at, { agentId: 'Marie', month: month('2026-02') }))
    const february = { from: day('2026-02-01'), to: day('2026-02-28') }
    well(await submit(at, february))
    well(await refuse(at))
  })

  it('a month that holds submitted days can’t be declared without hours', async () => {
    const at = office()
    well(await record(at, '2026-02-03', 0))
    well(await submit(at, { from: day('2026-02-02'), to: day('2026-03-01') }))
    expect(refusals(await declareMonth(at, { agentId: 'Marie', month: month('2026-03') }))).toEqual(
      ['submittedHours'],
    )
  })

  it('nobody unknown is handed in', async () => {
    expect(refusals(await submit(office(), WEEK, 'Zoé'))).toEqual(['unknownRecord'])
  })
})

describe('what speaks against the hours', () => {
  it('a day over ten hours is approved with a reason only, which stays', async () => {
    const at = office()
    well(await record(at, '2026-01-06', 11))
    well(await submit(at))
    const refused = await approve(at)
    expect(refused).toEqual({
      ok: false,
      failures: [{ code: 'approvalReasonMissing', agent: 'Marie Dupont', ...WEEK, count: 1 }],
    })
    well(await approve(at, 'Élections, récupération prévue'))
    expect(submissions(at)[0]?.steps.at(-1)?.reason).toBe('Élections, récupération prévue')
  })

  it('the reason is kept only where something spoke against the hours', async () => {
    const at = office()
    well(await record(at, '2026-01-06', 11))
    well(await record(at, '2026-01-06', 4, 'Paul'))
    well(await submit(at, WEEK, 'Marie', 'Paul'))
    well(await approve(at, 'Élections', ...submissions(at).map(({ id }) => id)))
    expect(submissions(at).map(({ agentId, steps }) => [agentId, steps.at(-1)?.reason])).toEqual([
      ['Marie', 'Élections'],
      ['Paul', ''],
    ])
  })

  it('hours after the end of the agreement can’t be approved, whatever the reason', async () => {
    const file = new Territory('A').lends('Marie').hours('Marie', '2026-02', { A: 30 }).file()
    const at = new Office({
      ...file,
      agreements: file.agreements.map((agreement) => ({
        ...agreement,
        period: { from: day('2026-01-01'), to: day('2026-02-01') },
      })),
    })
    well(await submit(at, { from: day('2026-02-01'), to: day('2026-02-28') }))
    expect(await approve(at, 'Facturons quand même')).toEqual({
      ok: false,
      failures: [
        {
          code: 'outsideAgreement',
          agent: 'Marie Dupont',
          collectivity: 'Commune A',
          day: '2026-02-02',
          agreement: '2026-01',
        },
      ],
    })
    expect(states(at)).toEqual(['submitted'])
  })
})
