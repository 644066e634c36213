import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel, Recovery } from '#shared/contract/views'
import { numbersBeyond } from '#shared/domain/statements/numbers-given'
import { statementNumber } from '#shared/domain/statements/statement-number'
import type { Change } from '#shared/domain/workspace/change'
import type { Result } from '#shared/kernel/result'
import type { Registers } from '../use-cases/ports'
import type { MarkFiles } from './journal-mark'
import type { KeeperDisk } from './keeper-disk'
import { needsDigests } from './renew-digests'

/** What this needs of the store of a keeper. */
interface NumberingStore {
  readonly mark: MarkFiles
  readonly registers: Registers
  readonly disk: KeeperDisk
  readonly hasOtherForm: boolean
  readonly keep: (
    label: ChangeLabel | null,
    changes: readonly Change[],
  ) => Promise<Result<unknown, Failure>>
  readonly report: (news: Pick<Recovery, 'number'>) => void
}

/**
 * Where the mark knows of higher numbers of statements than the workspace, an older copy of the folder was put in its place: the
 * numbers are noted in the workspace, so that none is given twice, and the highest is shown.
 */
export async function keepNumbers(store: NumberingStore): Promise<void> {
  const { workspace, statements } = store.registers
  if (workspace === null || workspace.example) return
  const known = workspace.numbersGiven ?? []
  const marked = (await store.mark.read())?.numbers ?? []
  const given = numbersBeyond([...known, ...marked], statements.values())
  const isNoted = given.every(({ lenderId, fiscalYear, last }) =>
    known.some(
      (one) => one.lenderId === lenderId && one.fiscalYear === fiscalYear && one.last >= last,
    ),
  )
  if (isNoted || store.disk.readOnly !== null || needsDigests(store)) return
  const after = { ...workspace, numbersGiven: [...given] }
  const change = { table: 'workspace', id: 'workspace', before: workspace, after } as const
  const kept = await store.keep(null, [change])
  const latest = given.toSorted((a, b) => a.fiscalYear - b.fiscalYear || a.last - b.last).at(-1)
  if (kept.ok && latest !== undefined)
    store.report({ number: statementNumber(latest.fiscalYear, latest.last) })
}
