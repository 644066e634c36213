import { cents, type Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { KeyOf } from '../allocation-key'
import { refusedBill } from '../bill-by-weights'
import type { Bill, KeyFacts } from '../key-bill'
import { usualTraits, type KeyKind } from '../key-traits'
import { unforeseen } from '../unvalued'
import { tariffSums } from './tariff-sums'

function bill({ basis }: KeyOf<'tariff'>, facts: KeyFacts, rate: Cents): Bill {
  const billed = basis === 'contracted' ? facts.contracted : facts.direct.map((done) => ratio(done))
  return {
    ...(billed.every(({ numerator }) => numerator === 0n) ? { nothing: 'noHours' as const } : {}),
    amounts: billed.map((minutes) => ({
      amount: cents(roundRatio(ratio(minutes.numerator * BigInt(rate), minutes.denominator * 60n))),
      trace: {
        kind: 'tariff',
        hourlyRate: rate,
        basis,
        minutes: { numerator: String(minutes.numerator), denominator: String(minutes.denominator) },
      },
    })),
    objections: facts.bodies.flatMap(({ id: collectivityId }, index) =>
      basis === 'contracted' && facts.contracted[index]?.numerator === 0n
        ? [{ code: 'forecastMissing', blocking: false, collectivityId } as const]
        : [],
    ),
  }
}

/** The key of the hourly tariff: each body pays the hours that it received, or its contracted hours. */
export const tariff: KeyKind<'tariff'> = (key) => {
  const contracted = key.basis === 'contracted'
  return {
    ...usualTraits(key),
    name: contracted ? 'tariffContracted' : 'tariffActual',
    rule: 'key-at-tariff',
    sharesCost: false,
    usesTariff: true,
    needsHours: !contracted,
    countsContracted: contracted,
    billedMinutes: contracted ? 'contracted' : 'done',
    needsForecast: true,
    billsWithoutAgents: () => false,
    lacks: (hourlyTariff) => (hourlyTariff === null ? 'tariff' : null),
    unvalued: (known) => (contracted ? unforeseen(known) : []),
    bill: (facts) =>
      facts.hourlyTariff === null
        ? refusedBill('tariffMissing')
        : bill(key, facts, facts.hourlyTariff),
    sums: (billing, printed) =>
      billing.kind === 'tariff' ? tariffSums(key, billing, printed) : null,
  }
}
