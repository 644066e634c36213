import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { IndicatorCode } from './indicator'
import type { Figures } from './indicator'

type Formula = (figure: (code: keyof Figures) => bigint) => {
  readonly over: bigint
  readonly under: bigint
}

/** How each indicator follows from its figures: one division, rounded once. */
const FORMULAS: Readonly<Record<IndicatorCode, Formula>> = {
  pooledStaff: (of) => ({ over: 100n * of('lentMinutes'), under: of('fullTimeMinutes') }),
  pooledShare: (of) => ({ over: 10_000n * of('lentMinutes'), under: of('keptMinutes') }),
  poolingRatio: (of) => ({ over: 10_000n * of('groupPay'), under: of('allPay') }),
  costPerHour: (of) => ({ over: 60n * of('cost'), under: of('directMinutes') }),
  billedPerHour: (of) => ({ over: 60n * of('billed'), under: of('billedMinutes') }),
  costPerInhabitant: (of) => ({ over: of('billed'), under: of('inhabitants') }),
  costPerAct: (of) => ({ over: 100n * of('cost'), under: of('acts') }),
  useRate: (of) => ({ over: 10_000n * of('directMinutes'), under: of('availableMinutes') }),
  lenderCharge: (of) => ({ over: of('lenderPart'), under: 1n }),
  aloneSaving: (of) => ({
    over: of('alonePrice') * of('directMinutes') - 60n * of('cost'),
    under: 60n,
  }),
  absenceRate: (of) => ({ over: 10_000n * of('awayHalfDays'), under: of('workHalfDays') }),
}

/** The value of an indicator; `null` where it would divide by nothing. */
export function indicatorValue(code: IndicatorCode, figures: Figures): number | null {
  const { over, under } = FORMULAS[code]((figure) => BigInt(figures[figure] ?? 0))
  return under <= 0n ? null : roundRatio(ratio(over, under))
}
