import { addDays, type Day } from '#shared/kernel/day'
import { PARAMETER_CODES, type Parameter } from './parameter'
import type { PublishedFigure } from './published-figure'

/**
 * Whether the workspace keeps a figure of the law: kept as published, kept with another value, not kept, or kept from a later
 * day than the program's last one.
 */
export type FigureState = 'kept' | 'other' | 'absent' | 'newer'

/** A figure of the law, with the days on which it holds. */
export interface LawFigure {
  readonly id: string
  readonly code: Parameter['code']
  readonly from: Day
  /** `null`: until another one is set. */
  readonly to: Day | null
  readonly value: number
  readonly source: string
  /** The pages where it was read; none of a figure that the workspace added without a file. */
  readonly readAt: readonly string[]
  readonly state: FigureState
  /** Who signed the file that it comes from. */
  readonly signer: string | null
}

const sameDay = (one: Parameter, other: Parameter): boolean =>
  one.code === other.code && one.from === other.from

/** The day before the next value of the same figure. */
function lastDay({ code, from }: Parameter, all: readonly Parameter[]): Day | null {
  const [next] = all
    .filter((one) => one.code === code && one.from > from)
    .map((one) => one.from)
    .sort()
  return next === undefined ? null : addDays(next, -1)
}

/**
 * The figures that the program publishes, and those of the same names that the workspace keeps from a later day, by name and
 * then by day.
 */
export function lawFigures(
  published: readonly PublishedFigure[],
  kept: readonly Parameter[],
): readonly LawFigure[] {
  const newer = kept.filter((one) => {
    const listed = published.filter(({ code }) => code === one.code)
    return one.signedBy === undefined
      ? listed.length > 0 && listed.every(({ from }) => from < one.from)
      : !listed.some((other) => sameDay(one, other))
  })
  const all: readonly Parameter[] = [...published, ...newer]
  const rows = published.map((one): LawFigure => {
    const own = kept.find((other) => sameDay(one, other))
    const { id, code, from, value, source, readAt } = one
    const state = own === undefined ? 'absent' : own.value === value ? 'kept' : 'other'
    return { id, code, from, to: lastDay(one, all), value, source, readAt, state, signer: null }
  })
  const later = newer.map((one): LawFigure => {
    const { id, code, from, value, source, signedBy } = one
    const signer = signedBy?.name ?? null
    return {
      id,
      code,
      from,
      to: lastDay(one, all),
      value,
      source,
      readAt: [],
      state: 'newer',
      signer,
    }
  })
  return [...rows, ...later].toSorted(
    (a, b) =>
      PARAMETER_CODES.indexOf(a.code) - PARAMETER_CODES.indexOf(b.code) ||
      (a.from < b.from ? -1 : 1),
  )
}
