import type { AgentCell } from '#shared/domain/allocation/allocation'
import type { Formatters } from '#shared/wording/formatters'

type Format = Formatters

/** Which figures of a cell are shown. */
export type Shown = 'euros' | 'hours' | 'both'

/** A cell as text: the main figure, and the one below it. Zero is an empty cell. */
export interface CellFigures {
  readonly main: string
  readonly below: string
}

/** The figures of a cell as they are read; amounts of totals carry their unit. */
export function cellFigures(
  { minutes, amount }: AgentCell,
  shown: Shown,
  withUnit: boolean,
  format: Format,
): CellFigures {
  const hours = minutes === 0 ? '' : format.minutes(minutes)
  const euros =
    amount === null || amount === 0 ? '' : withUnit ? format.cents(amount) : format.amount(amount)
  if (shown === 'hours' || amount === null) return { main: hours, below: '' }
  return shown === 'euros' ? { main: euros, below: '' } : { main: euros, below: hours }
}
