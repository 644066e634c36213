import type { Cents } from '#shared/kernel/cents'
import { kilometreAmount } from './travel-lines'

/** Kilometres at one rate, whoever drove them: their product is rounded once to the cent. */
export interface KilometreLine {
  readonly tenths: number
  /** Thousandths of a euro a kilometre. */
  readonly rate: number
  readonly amount: Cents
}

/** Sums kilometres by rate, the lowest first. */
export function kilometreLines(
  pieces: readonly Pick<KilometreLine, 'tenths' | 'rate'>[],
): readonly KilometreLine[] {
  const sums = new Map<number, number>()
  for (const { tenths, rate } of pieces) sums.set(rate, (sums.get(rate) ?? 0) + tenths)
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([rate, tenths]) => ({ rate, tenths, amount: kilometreAmount(tenths, rate) }))
}

const LABEL = /^(\d+)\.(\d) km × (\d+)\.(\d{3}) €$/

const scaled = (value: number, digits: number): string => {
  const text = String(value).padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** `42.5 km × 0.510 €`: the label under which a statement keeps kilometres that are in the cost of the service. */
export const kilometreLabel = ({ tenths, rate }: Pick<KilometreLine, 'tenths' | 'rate'>): string =>
  `${scaled(tenths, 1)} km × ${scaled(rate, 3)} €`

/** What such a label says; `null` for a label that a person gave. */
export function readKilometreLabel(label: string): Pick<KilometreLine, 'tenths' | 'rate'> | null {
  const [, whole, tenth, euros, thousandths] = LABEL.exec(label) ?? []
  return whole === undefined || tenth === undefined || euros === undefined
    ? null
    : { tenths: Number(whole + tenth), rate: Number(euros + (thousandths ?? '')) }
}
