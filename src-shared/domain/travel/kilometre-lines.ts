import { cents, type Cents } from '#shared/kernel/cents'
import { kilometreAmount } from './travel-lines'

/** Kilometres in the cost of a service: a rate in a civil year, for all drivers together (rule `kilometres-in-cost`). */
export interface KilometreLine {
  readonly year: string
  /** Tenths of a kilometre on the days counted, and those since 1 January before them. */
  readonly tenths: number
  readonly before: number
  /** Thousandths of a euro a kilometre. */
  readonly rate: number
  /** What the year so far comes to less what it came to before, each rounded once: the parts of a year make its cost. */
  readonly amount: Cents
}

/** Kilometres driven in a year at a rate: before the days counted, or on them. */
export interface DrivenKilometres {
  readonly year: string
  readonly tenths: number
  readonly rate: number
  readonly isBefore: boolean
}

/** Sums kilometres by year and rate, the lowest first. */
export function kilometreLines(pieces: readonly DrivenKilometres[]): readonly KilometreLine[] {
  const sums = new Map<string, Omit<KilometreLine, 'amount'>>()
  for (const { year, tenths, rate, isBefore } of pieces) {
    const key = `${year} ${String(rate)}`
    const known = sums.get(key) ?? { year, rate, tenths: 0, before: 0 }
    sums.set(
      key,
      isBefore
        ? { ...known, before: known.before + tenths }
        : { ...known, tenths: known.tenths + tenths },
    )
  }
  return [...sums.values()]
    .filter(({ tenths }) => tenths > 0)
    .sort((a, b) => (a.year === b.year ? a.rate - b.rate : a.year < b.year ? -1 : 1))
    .map((line) => ({
      ...line,
      amount: cents(
        kilometreAmount(line.before + line.tenths, line.rate) -
          kilometreAmount(line.before, line.rate),
      ),
    }))
}

const LABEL = /^(\d+)\.(\d) km × (\d+)\.(\d{3}) €(?: \+ (\d+)\.(\d) km)?$/

const scaled = (value: number, digits: number): string => {
  const text = String(value).padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** What a label of kilometres says. */
export type LabelledKilometres = Pick<KilometreLine, 'tenths' | 'rate' | 'before'>

/**
 * `42.5 km × 0.510 €`: the label under which a statement keeps kilometres that are in the cost of the service. Where the
 * year so far rounds them differently, the kilometres before are added: `42.5 km × 0.510 € + 100.0 km`.
 */
export function kilometreLabel({
  tenths,
  rate,
  before,
  amount,
}: LabelledKilometres & Pick<KilometreLine, 'amount'>): string {
  const own = `${scaled(tenths, 1)} km × ${scaled(rate, 3)} €`
  return amount === kilometreAmount(tenths, rate) ? own : `${own} + ${scaled(before, 1)} km`
}

/** The content of such a label; `null` for a label that was typed. */
export function readKilometreLabel(label: string): LabelledKilometres | null {
  const [, whole, tenth, euros, thousandths, kilometres, rest] = LABEL.exec(label) ?? []
  return whole === undefined || tenth === undefined || euros === undefined
    ? null
    : {
        tenths: Number(whole + tenth),
        rate: Number(euros + (thousandths ?? '')),
        before: kilometres === undefined ? 0 : Number(kilometres + (rest ?? '')),
      }
}
