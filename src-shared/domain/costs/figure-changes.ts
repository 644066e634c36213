import type { Day } from '#shared/kernel/day'
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
  /** The kept value comes from a file that was made later. */
  readonly isOlder: boolean
}

const isMadeAfter = ({ signedBy }: Parameter, day: Day): boolean => (signedBy?.madeOn ?? day) > day

/** The figures of a file beside those that are kept, in the order of the file. */
export const figureChanges = (
  kept: readonly Parameter[],
  { figures, madeOn }: Pick<FiguresFile, 'figures' | 'madeOn'>,
): readonly FigureChange[] =>
  figures.map((figure) => {
    const own = kept.find(({ code, from }) => code === figure.code && from === figure.from) ?? null
    const effect = own === null ? 'added' : own.value === figure.value ? 'same' : 'replaced'
    const inForce = parameterOn(kept, figure.code, figure.from) ?? null
    const isOlder = own !== null && isMadeAfter(own, madeOn)
    return { figure, kept: own, inForce, effect, isOlder }
  })

/**
 * The day of the latest file than which this one is older: of the same key, or with a value that this one would replace; `null`
 * where none of which values are kept was made after it.
 */
export const laterFile = (
  kept: readonly Parameter[],
  { madeOn, signer }: Pick<FiguresFile, 'madeOn' | 'signer'>,
  changes: readonly FigureChange[],
): Day | null =>
  [
    ...kept.filter(({ signedBy }) => signedBy?.publicKey === signer.publicKey),
    ...changes.flatMap((change) => change.kept ?? []),
  ]
    .filter((one) => isMadeAfter(one, madeOn))
    .flatMap(({ signedBy }) => signedBy?.madeOn ?? [])
    .sort()
    .at(-1) ?? null
