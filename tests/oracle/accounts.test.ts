import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import type { Terms } from '#shared/domain/agreements/terms'
import { scaled } from '../scaled'
import type { Issued } from './accounts'
import { calledForOwnDays, notTakenUp } from './accounts'
import { compareAccounts } from './compare-accounts'
import type { Step } from './random-account'
import { randomAccount } from './random-account'
import type { Territory } from './territory'
import { LENDER, aBody, anAgent, anAgreement, anAmendment } from './territory'

const CASES = scaled(100)
const SEED = Number(process.env['QUOTITE_SEED'] ?? 1)

/** Time for a thousand cases on a slow machine that others load too. */
const MILLISECONDS_A_THOUSAND = 120_000

const sum = (list: readonly bigint[]): bigint => list.reduce((all, one) => all + one, 0n)

/**
 * What is missing of a body's account. Each euro is settled once: what standing statements called less what they gave
 * back, with the balances that still wait, less what provisional statements called for days that no final one has
 * settled yet, is what the standing final statements amount to, less the instalments that they deduct.
 */
function missingOf(statements: readonly Issued[]): bigint {
  const standing = statements.filter(({ cancelled }) => !cancelled)
  const open = notTakenUp(statements)
  const unsettled = open.filter(({ nature }) => nature === 'provisional')
  const finals = standing.filter(({ nature }) => nature === 'final')
  const called = sum(standing.map((one) => one.called))
  const waiting = sum(open.map(({ left }) => left))
  const foreseen = sum(unsettled.map(calledForOwnDays))
  return called + waiting - foreseen - sum(finals.map(({ amount, deducted }) => amount - deducted))
}

const bodiesOf = (statements: readonly Issued[]): readonly string[] => [
  ...new Set(statements.map(({ body }) => body)),
]

/** A body that joins in February, under a tariff, with an instalment called in March. */
function aLateJoiner(): Territory {
  const terms = (...bodies: readonly string[]): Terms => ({
    beneficiaries: bodies.map((collectivityId) => ({
      collectivityId,
      weeklyMinutes: 60 as Terms['beneficiaries'][number]['weeklyMinutes'],
    })),
    agents: [{ agentId: 'a1', workShare: 10_000 }],
    key: { kind: 'tariff', basis: 'contracted' },
    hourlyTariff: 2000 as Terms['hourlyTariff'],
    annualWeeks: 'paid',
    commonTime: 'lender',
    tieBreak: [],
  })
  const agreement = anAgreement('own', '2026-01-01', terms('b1'), {
    period: { from: '2026-01-01', to: '2026-12-31' },
    balance: 'carried',
    amendments: [anAmendment(1, '2026-02-01', terms('b1', 'b2'))],
    instalments: [
      { collectivityId: 'b2', reference: 'T1', calledOn: '2026-03-10', amount: cents(1000) },
    ],
  })
  return {
    period: { from: '2026-01-01', to: '2026-12-31' },
    agreements: [agreement],
    collectivities: [aBody(LENDER), aBody('b1'), aBody('b2')],
    agents: [anAgent('a1')],
    timesheets: [],
    costs: [],
    charges: [],
    adjustments: [],
    criteria: [],
    trips: [],
    parameters: [],
    unitCounts: [],
  }
}

it('lets an absent body take up the balance of a later month that no month to come can take', () => {
  const final = (from: string, to: string): Step => ({
    kind: 'settle',
    nature: 'final',
    bodies: ['b2'],
    period: { from, to },
  })
  const { moments, differences } = compareAccounts({
    territory: aLateJoiner(),
    steps: [
      final('2026-03-01', '2026-03-31'),
      final('2026-02-01', '2026-02-28'),
      final('2026-04-01', '2026-12-31'),
      // February, which took up what March left.
      { kind: 'cancel', place: 0 },
      final('2026-01-01', '2026-01-31'),
    ],
  })
  expect(differences).toEqual([])
  const [march, february, , january] = moments.at(-1) ?? []
  expect(march?.left).not.toBe(0n)
  expect(february).toMatchObject({ cancelled: true, takesUp: [march?.number] })
  expect(january).toMatchObject({ absent: true, takesUp: [march?.number], called: march?.left })
})

it(
  'settles random accounts as the engine does',
  () => {
    const counts = {
      issued: 0,
      left: 0,
      absent: 0,
      cancelled: 0,
      provisional: 0,
      deducting: 0,
      takingUp: 0,
      givingBack: 0,
    }
    const differing: string[] = []
    for (let seed = SEED; seed < SEED + CASES; seed += 1) {
      const { moments, differences } = compareAccounts(randomAccount(seed))
      for (const statements of moments)
        for (const body of bodiesOf(statements))
          expect(
            missingOf(statements.filter((one) => one.body === body)),
            `seed ${String(seed)}: account of ${body}`,
          ).toBe(0n)
      const last = moments.at(-1) ?? []
      const count = (holds: (one: Issued) => boolean): number => last.filter(holds).length
      counts.issued += last.length
      counts.left += count(({ left }) => left !== 0n)
      counts.absent += count(({ absent }) => absent)
      counts.cancelled += count(({ cancelled }) => cancelled)
      counts.provisional += count(({ nature }) => nature === 'provisional')
      counts.deducting += count(({ instalments }) => instalments.length > 0)
      counts.takingUp += count(({ takesUp }) => takesUp.length > 0)
      counts.givingBack += count(({ called }) => called < 0n)
      if (differences.length > 0) differing.push(`seed ${String(seed)}: ${differences.join('\n')}`)
    }
    console.log(
      `Accounts from ${String(SEED)}: ${String(CASES)} cases, ${JSON.stringify(counts)}, ` +
        `${String(differing.length)} differ`,
    )
    expect(differing.slice(0, 20).join('\n')).toBe('')
    for (const [kind, times] of Object.entries(counts))
      expect(times, kind).toBeGreaterThan(CASES / 20)
  },
  Math.max(120_000, (CASES / 1000) * MILLISECONDS_A_THOUSAND),
)
