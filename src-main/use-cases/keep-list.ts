import { failure, success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import { LIST_KINDS } from '#shared/domain/lists/list-kinds'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { columnsToRemember } from '#shared/domain/lists/remembered-columns'
import type { Change } from '#shared/domain/workspace/change'
import type { Kept, SigningPorts } from './ports'
import type { ListOrder } from './prepare-list'
import { rehearseList } from './rehearse-list'

/** A list that is kept. */
interface KeptList extends ListOrder {
  /** Of its file; empty where it was pasted. */
  readonly name: string
  /** The sheet that was chosen among several; `null` where there was no choice. */
  readonly sheet: string | null
}

function rememberedColumns(
  { keeper, surroundings }: SigningPorts,
  { kind, table, columns, dates, name, sheet }: KeptList,
): readonly Change[] {
  const change = columnsToRemember(
    keeper.registers().importMappings.values(),
    { kind, name, headers: table.headers, sheet },
    { columns, dates },
    guessListColumns(table, LIST_KINDS[kind].fields),
    () => surroundings.newId(),
  )
  return change === null ? [] : [{ table: 'importMappings', id: change.after.id, ...change }]
}

/** What a list without a name is known by: its first line, and how many there are besides. */
const namedByLines = ([first, ...others]: readonly { readonly name: string }[]): string =>
  `${first?.name ?? ''}${others.length === 0 ? '' : ` (+ ${String(others.length)})`}`

/** The most refused lines in one answer. */
const MOST_LISTED = 20

/**
 * Takes a list into the workspace, all in one change that one undo reverts, and remembers how it was read. A refused line
 * refuses all, unless refused lines are left out: among them those of records that a standing statement keeps as they are.
 */
export const keepList = (
  ports: SigningPorts,
  order: KeptList & { readonly leaveRefused: boolean },
): Kept =>
  ports.keeper.accept(async () => {
    const { lines, changes } = await rehearseList(ports, order)
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
    const taken = lines.filter(({ status }) => status === 'added' || status === 'changed')
    if (changes.length === 0) return failure({ code: 'listNothingToKeep' })
    const label: ChangeLabel = {
      verb: order.kind === 'payments' ? 'importPayments' : 'keepList',
      subject: order.name || namedByLines(taken),
      when: null,
    }
    return success({
      label,
      changes: [...changes, ...rememberedColumns(ports, order)],
    })
  })
