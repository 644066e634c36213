import { canonicalJson } from '#shared/kernel/canonical-json'
import { failure, success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Change } from '#shared/domain/workspace/change'
import { movedByCosts } from './moved-by-costs'
import type { KeeperPort, Kept } from './ports'
import { preparePayroll, type PayrollOrder } from './prepare-payroll'

/** The most refused lines in one answer. */
const MOST_LISTED = 20

/**
 * Keeps the costs of a pay file, in one change that one undo reverts, and remembers how it was read. A refused line refuses
 * all, unless refused lines are left out; a line of totals that says something else than the lines does in any case.
 */
export const keepPayroll = (
  { keeper }: KeeperPort,
  order: PayrollOrder & { readonly fileName: string; readonly leaveRefused: boolean },
): Kept =>
  keeper.accept(async () => {
    const { months, totals, changes } = await preparePayroll(keeper, order)
    const refused = months.filter(({ status }) => status === 'refused')
    if (refused.length > 0 && !order.leaveRefused)
      return failure(
        ...refused
          .slice(0, MOST_LISTED)
          .flatMap(({ lines, failures }): readonly Failure[] => [
            ...lines.map((line) => ({ code: 'importLineRefused', line }) as const),
            ...failures,
          ]),
      )
    if (totals.differences.length > 0)
      return failure(
        ...totals.differences
          .slice(0, MOST_LISTED)
          .map((difference) => ({ code: 'payTotalDiffers', ...difference }) as const),
      )
    if (changes.length === 0) return failure({ code: 'payNothingToKeep' })
    const costs = changes.flatMap((change) => (change.table === 'costs' ? [change] : []))
    const moved = await movedByCosts(keeper, costs, order.fileName)
    if (moved !== null) return failure(moved)
    const { agents, importMappings } = keeper.registers()
    const names = order.mapping.names.filter(({ id }) => id !== null && agents.has(id))
    const after = { ...order.mapping, names }
    const before = importMappings.get(after.id) ?? null
    const mapping: readonly Change[] =
      canonicalJson(before) === canonicalJson(after)
        ? []
        : [{ table: 'importMappings', id: after.id, before, after }]
    const [when = null] = months.flatMap(({ month }) => month ?? []).sort()
    return success({
      label: { verb: 'keepPayroll', subject: order.fileName, when },
      changes: [...changes, ...mapping],
    })
  })
