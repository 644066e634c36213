import { failure, success } from '#shared/kernel/result'
import { differingParameters } from '#shared/domain/costs/differing-parameters'
import { movedByFigures } from './moved-by-figures'
import type { KeeperPort, Kept } from './ports'
import { publishedParameters } from './published-parameters'

/**
 * Adds the published figures that the territory has no value of from that day on. What it keeps with another value stays, but for
 * those that are named by their id: they take the published value and its source. A rate of kilometres that
 * a standing statement counted is not changed, nor is another one put after it.
 */
export const takePublishedParameters = (
  { keeper }: KeeperPort,
  { instead }: { readonly instead: readonly string[] } = { instead: [] },
): Kept =>
  keeper.accept(async () => {
    const known = [...keeper.registers().parameters.values()]
    const published = publishedParameters()
    const lacking = published.filter(
      ({ id, code, from }) =>
        !known.some((one) => one.id === id || (one.code === code && one.from === from)),
    )
    const replaced = differingParameters(known, published).filter(({ kept }) =>
      instead.includes(kept.id),
    )
    const table = 'parameters' as const
    const changes = [
      ...lacking.map((after) => ({ table, id: after.id, before: null, after })),
      ...replaced.map(({ kept, published: { value, source } }) => ({
        table,
        id: kept.id,
        before: kept,
        after: { ...kept, value, source },
      })),
    ]
    const moved = await movedByFigures(keeper, changes)
    if (moved !== null) return failure({ code: 'settledFigure', ...moved })
    return success({
      label: { verb: 'takePublishedParameters', subject: '', when: null },
      changes,
    })
  })
