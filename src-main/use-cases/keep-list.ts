import { failure, success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { changedStatementFailure } from './changed-statement-failure'
import type { Kept, SigningPorts } from './ports'
import { prepareList, type ListOrder } from './prepare-list'

/** The most refused lines in one answer. */
const MOST_LISTED = 20

/**
 * Takes a list into the workspace, all in one change that one undo reverts. A refused line refuses all, unless refused lines are
 * left out; so does a record whose change would move a standing statement.
 */
export const keepList = (
  ports: SigningPorts,
  order: ListOrder & { readonly name: string; readonly leaveRefused: boolean },
): Kept =>
  ports.keeper.accept(async () => {
    const { lines, changes, after, concerned } = prepareList(ports, order)
    const refused = lines.filter(({ status }) => status === 'refused')
    if (refused.length > 0 && !order.leaveRefused)
      return failure(
        ...refused
          .slice(0, MOST_LISTED)
          .flatMap(({ line, failures }): readonly Failure[] => [
            { code: 'importLineRefused', line },
            ...failures,
          ]),
      )
    const first = lines.find(({ status }) => status === 'added' || status === 'changed')
    if (changes.length === 0) return failure({ code: 'listNothingToKeep' })
    for (const { name, agreements } of concerned) {
      const moved = await changedStatementFailure(ports.keeper, after, name, agreements)
      if (moved !== null) return failure(moved)
    }
    return success({
      label: {
        verb: order.kind === 'payments' ? 'importPayments' : 'keepList',
        subject: order.name || (first?.name ?? ''),
        when: null,
      },
      changes,
    })
  })
