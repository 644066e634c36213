import { failure, success } from '#shared/kernel/result'
import { figureChanges } from '#shared/domain/costs/figure-changes'
import { figureId, type FiguresFile } from '#shared/domain/costs/figures-file'
import type { Parameter } from '#shared/domain/costs/parameter'
import { signerStanding } from '#shared/domain/costs/signer-standing'
import { movedByFigures } from './moved-by-figures'
import type { KeeperPort, Kept } from './ports'

/** The figures that are taken from a file, and whether its key was read out on the telephone. */
interface TakenFigures {
  readonly ids: readonly string[]
  readonly confirmed: boolean
}

/**
 * Keeps figures of a signed file, all in one change: the new ones, and those whose value is another one. A file whose key is not
 * known needs a person's word; a rate of kilometres that a standing statement counted is not changed.
 */
export const takeFigures = (
  { keeper }: KeeperPort,
  file: FiguresFile,
  { ids, confirmed }: TakenFigures,
): Kept =>
  keeper.accept(async () => {
    const { signer, madeOn } = file
    const kept = [...keeper.registers().parameters.values()]
    if (!confirmed && signerStanding(signer, kept) !== 'known')
      return failure({ code: 'figuresUnconfirmed', signer: signer.name })
    const taken = figureChanges(kept, file).filter(
      ({ figure, effect }) => effect !== 'same' && ids.includes(figureId(figure)),
    )
    const changes = taken.map(({ figure, kept: before }) => {
      const { code, from, value, source } = figure
      const id = before?.id ?? figureId(figure)
      const signedBy = { ...signer, madeOn }
      const after: Parameter = { id, code, from, value, source, signedBy }
      return { table: 'parameters' as const, id, before, after }
    })
    const moved = await movedByFigures(keeper, changes)
    if (moved !== null) return failure({ code: 'settledFigure', ...moved })
    return success({ label: { verb: 'takeFigures', subject: signer.name, when: null }, changes })
  })
