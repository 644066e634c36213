import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { ratio } from '#shared/kernel/ratio'
import type { Agent } from '#shared/domain/agents/agent'
import { computePay, payComponents } from '#shared/domain/costs/compute-pay'
import type { PayBasis } from '#shared/domain/costs/pay-basis'
import type { Parameter } from '#shared/domain/costs/parameter'
import { publishedParameters } from '../../../src-main/use-cases/published-parameters'
import { agentAtWork } from './agent-at-work'
import { payBasisOf } from './pay-basis-of'

const agentOf = (hours: number, status: Agent['status'] = 'permanent'): Agent => ({
  ...agentAtWork(['2020-01-01', null, hours]),
  status,
})

/** Each line as figure, base, amount. */
function lines(
  agent: Agent,
  from: PayBasis,
  on = '2026-03',
  parameters: readonly Parameter[] = publishedParameters(),
): readonly (readonly [string, number | null, number])[] {
  const pay = computePay(agent, from, parameters, month(on), [])
  if (!pay.ok) throw new Error(JSON.stringify(pay.failures))
  return pay.value.lines.map(
    ({ component, parameter, base, amount }) =>
      [parameter === null ? component : parameter.code, base, amount] as const,
  )
}

const amountOf = (
  all: ReturnType<typeof lines>,
  figure: string,
): readonly [number | null, number] | null => {
  const found = all.find(([code]) => code === figure)
  return found === undefined ? null : [found[1], found[2]]
}

describe('an agent’s month worked out from dated figures', () => {
  it('names the ceiling of a year before, where that of its own year is not known', () => {
    const earlier = (on: string, largeEmployer: boolean): readonly string[] => {
      const basis = payBasisOf({ index: 400, largeEmployer })
      const agent = agentOf(35, 'contractual')
      const pay = computePay(agent, basis, publishedParameters(), month(on), [])
      if (!pay.ok) throw new Error(JSON.stringify(pay.failures))
      return pay.value.ofEarlierYears.map(({ code, from }) => `${code} ${from}`)
    }
    expect(earlier('2026-12', true)).toEqual([])
    expect(earlier('2029-01', true)).toEqual(['socialSecurityCeiling 2026-01-01'])
  })

  it('takes the value of the point of the day: index 352 in January 2023 is 1 707.21 EUR (A5), 400 in 2022 is 1 874.41 EUR (A6)', () => {
    const at = (index: number, on: string) =>
      amountOf(lines(agentOf(35), payBasisOf({ index, largeEmployer: true }), on), 'pointValue')
    expect(at(352, '2023-01')).toEqual([null, 170_721])
    expect(at(400, '2022-06')).toEqual([null, 187_441])
  })

  it('asks of the employer of a civil servant what the law asks: CNRACL 37.65 % in 2026, 15.43 % to the URSSAF (A8)', () => {
    const all = lines(agentOf(35), payBasisOf({ index: 400, bonusPoints: 20 }))
    const [pay, nbi] = [196_911, 9_846]
    expect(all.slice(0, 2).map(([, , amount]) => amount)).toEqual([pay, nbi])
    expect(amountOf(all, 'civilPension')).toEqual([pay + nbi, 77_844])
    expect(amountOf(all, 'civilInjury')).toEqual([pay, 788])
    const urssaf = ['civilHealth', 'familyBenefits', 'autonomy'].map((code) => amountOf(all, code))
    expect(urssaf).toEqual([
      [pay + nbi, 20_428],
      [pay + nbi, 10_855],
      [pay + nbi, 620],
    ])
    expect(amountOf(all, 'generalHealth')).toBeNull()
  })

  it('counts the additional pension on bonuses, up to a fifth of base pay', () => {
    expect(
      amountOf(lines(agentOf(35), payBasisOf({ dutyAllowance: 20_000 })), 'additionalPension'),
    ).toEqual([20_000, 1_000])
    expect(
      amountOf(lines(agentOf(35), payBasisOf({ dutyAllowance: 90_000 })), 'additionalPension'),
    ).toEqual([39_382, 1_969])
  })

  it('is under the general scheme and IRCANTEC below 28 h a week, hours with every employer counted', () => {
    const alone = lines(agentOf(20), payBasisOf())
    expect(amountOf(alone, 'civilPension')).toBeNull()
    expect(amountOf(alone, 'supplementaryPensionA')).toEqual([112_521, 4_726])
    const shared = lines(agentOf(20), payBasisOf({ elsewhereMinutes: 8 * 60 }))
    expect(amountOf(shared, 'supplementaryPensionA')).toBeNull()
    expect(amountOf(shared, 'civilPension')).toEqual([112_521, 42_364])
  })

  it('keeps a contractual agent under the general scheme whatever the hours, with IRCANTEC in two brackets (A9)', () => {
    const all = lines(agentOf(35, 'contractual'), payBasisOf({ index: 900 }))
    const gross = 443_050
    expect(amountOf(all, 'supplementaryPensionA')).toEqual([400_500, 16_821])
    expect(amountOf(all, 'supplementaryPensionB')).toEqual([gross - 400_500, 5_340])
    expect(amountOf(all, 'generalPensionCapped')).toEqual([400_500, 34_243])
  })

  it('counts a local rate only where it is entered: 1.25 % to the management centre (A10)', () => {
    expect(amountOf(lines(agentOf(35), payBasisOf()), 'managementCentre')).toBeNull()
    const local: Parameter = {
      id: 'local',
      code: 'managementCentre',
      value: 1_250,
      source: '',
      from: day('2026-01-01'),
    }
    const with125 = lines(agentOf(35), payBasisOf(), '2026-03', [...publishedParameters(), local])
    expect(amountOf(with125, 'managementCentre')).toEqual([196_911, 2_461])
  })

  it('asks nothing for social dialogue: no contract of public law owes it, even where a file still holds the rate', () => {
    const kept: Parameter = {
      id: 'socialDialogue-2025-01-01',
      code: 'socialDialogue',
      value: 16,
      source: '',
      from: day('2025-01-01'),
    }
    const all = lines(agentOf(35, 'contractual'), payBasisOf(), '2026-03', [
      ...publishedParameters(),
      kept,
    ])
    expect(amountOf(all, 'socialDialogue')).toBeNull()
  })

  it('works out a contractual agent’s month of 2022 under the ceiling and the rates of that year', () => {
    const all = lines(agentOf(35, 'contractual'), payBasisOf({ index: 800 }), '2022-03')
    const gross = 374_882
    expect(amountOf(all, 'generalPensionCapped')).toEqual([342_800, 29_309])
    expect(amountOf(all, 'generalPension')).toEqual([gross, 7_123])
    expect(amountOf(all, 'supplementaryPensionB')).toEqual([gross - 342_800, 4_026])
  })

  it('gives no number where a figure of the law is missing, and names it', () => {
    const lacking = publishedParameters().filter(({ code }) => code !== 'generalHealth')
    const before = computePay(agentOf(20), payBasisOf(), lacking, month('2023-01'), [])
    expect(before.ok ? [] : before.failures).toContainEqual({
      code: 'figureMissing',
      figure: 'generalHealth',
    })
    const none = computePay(agentOf(35), payBasisOf(), publishedParameters(), month('2019-01'), [])
    expect(none.ok ? [] : none.failures).toEqual([{ code: 'notEmployed' }])
  })

  it('pays the days at work of a month: 17 of 31 for someone who comes on the 15th, 15 for one who leaves', () => {
    const pay = (agent: Agent) => amountOf(lines(agent, payBasisOf(), '2026-01'), 'pointValue')
    expect(pay(agentAtWork(['2026-01-15', null, 35]))).toEqual([null, 107_984])
    expect(pay(agentAtWork(['2020-01-01', '2026-01-15', 35]))).toEqual([null, 95_280])
  })

  it('pays each weekly duration for its days, and goes by the last of them for the scheme', () => {
    const halved = agentAtWork(['2020-01-01', '2026-01-14', 35], ['2026-01-15', null, 17.5])
    const all = lines(halved, payBasisOf(), '2026-01')
    expect(amountOf(all, 'pointValue')).toEqual([null, 142_919])
    expect(amountOf(all, 'civilPension')).toBeNull()
  })

  it('says how much of the month was paid, where that is not one weekly duration from end to end', () => {
    const partOf = (agent: Agent) => {
      const pay = computePay(agent, payBasisOf(), publishedParameters(), month('2026-01'), [])
      return pay.ok ? pay.value.inPart : pay.failures
    }
    expect(partOf(agentOf(35))).toBeNull()
    expect(
      partOf(agentAtWork(['2020-01-01', '2026-01-14', 35], ['2026-01-15', null, 35])),
    ).toBeNull()
    const coming = agentAtWork(['2026-01-15', null, 35])
    expect(partOf(coming)).toEqual({ minutes: ratio(9100 * 17, 31), days: 17 })
    const halved = agentAtWork(['2020-01-01', '2026-01-14', 35], ['2026-01-15', null, 17.5])
    expect(partOf(halved)).toEqual({ minutes: ratio(9100 * 14 + 4550 * 17, 31), days: 31 })
  })

  it('sums to the components that a cost keeps, none lost', () => {
    const pay = computePay(
      agentOf(35),
      payBasisOf({ familySupplement: 229, dutyAllowance: 15_000 }),
      publishedParameters(),
      month('2026-03'),
      [],
    )
    if (!pay.ok) throw new Error(JSON.stringify(pay.failures))
    const kept = payComponents(pay.value)
    const sum = (amounts: readonly { readonly amount: number }[]): number =>
      amounts.reduce((all, { amount }) => all + amount, 0)
    expect(sum(kept)).toBe(sum(pay.value.lines))
    expect(kept).toContainEqual({ kind: 'familySupplement', amount: cents(229) })
  })
})
