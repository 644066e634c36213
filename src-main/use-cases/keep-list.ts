import { failure, success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import { LIST_KINDS } from '#shared/domain/lists/list-kinds'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { columnsToRemember } from '#shared/domain/lists/remembered-columns'
import type { Change } from '#shared/domain/workspace/change'
import { changedStatementFailure } from './changed-statement-failure'
import type { Kept, SigningPorts } from './ports'
import { decideAgreement } from './decide-agreement'
import { prepareList, type ListOrder } from './prepare-list'

function rememberedColumns(
  { keeper, surroundings }: SigningPorts,
  { kind, table: { headers }, columns, name }: ListOrder & { readonly name: string },
): readonly Change[] {
  const change = columnsToRemember(
    keeper.registers().importMappings.values(),
    { kind, name, headers },
    columns,
    guessListColumns(headers, LIST_KINDS[kind].fields),
    () => surroundings.newId(),
  )
  return change === null ? [] : [{ table: 'importMappings', id: change.after.id, ...change }]
}

/** The most refused lines in one answer. */
const MOST_LISTED = 20

/**
 * Takes a list into the workspace, all in one change that one undo reverts, and remembers which columns were chosen for it. A refused line refuses all, unless refused lines are
 * left out; so does a record whose change would move a standing statement.
 */
export const keepList = (
  ports: SigningPorts,
  order: ListOrder & { readonly name: string; readonly leaveRefused: boolean },
): Kept =>
  ports.keeper.accept(async () => {
    const { lines, changes, after, concerned, decided } = prepareList(ports, order)
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
    const label: ChangeLabel = {
      verb: order.kind === 'payments' ? 'importPayments' : 'keepList',
      subject: order.name || (first?.name ?? ''),
      when: null,
    }
    for (const agreement of decided) {
      const decision = await decideAgreement(ports.keeper, agreement, {
        ...label,
        subject: agreement.reference,
      })
      if (!decision.ok) return decision
    }
    return success({
      label,
      changes: [...changes, ...rememberedColumns(ports, order)],
    })
  })
