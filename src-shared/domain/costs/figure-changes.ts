import type { FiguresFile } from './figures-file'
import { parameterOn, type Parameter } from './parameter'
import type { WrittenFigure } from './published-figure'

/** What a figure of a file would do to those that are kept. */
export interface FigureChange {
  readonly figure: WrittenFigure
  /** The kept value of the same figure from the same day on. */
  readonly kept: Parameter | null
  /** The value in force on that day without the file; `null` before the first. */
  readonly inForce: Parameter | null
  readonly effect: 'added' | 'replaced' | 'same'
}

/** The figures of a file beside those that are kept, in the order of the file. */
export const figureChanges = (
  kept: readonly Parameter[],
  figures: FiguresFile['figures'],
): readonly FigureChange[] =>
  figures.map((figure) => {
    const own = kept.find(({ code, from }) => code === figure.code && from === figure.from) ?? null
    const effect = own === null ? 'added' : own.value === figure.value ? 'same' : 'replaced'
    const inForce = parameterOn(kept, figure.code, figure.from) ?? null
    return { figure, kept: own, inForce, effect }
  })
