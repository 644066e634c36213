import type { HistoryLine } from '#shared/contract/views'
import type { PastLine } from '#shared/wording/described-change'
import type { ChangeVerb } from '#shared/contract/change-verbs'
import { inverse, type Change } from '#shared/domain/workspace/change'
import type { TableName } from '#shared/domain/workspace/tables'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { Decision, Moment } from '../ports'
import { MemoryTables } from './memory-tables'
import type { Turn } from './turned'
import { isUntil, type FoldedPast } from './until'

/** An accepted line, with the workspace that it replaced where it opened another one. */
interface NotedLine extends PastLine {
  readonly replaced?: WorkspaceFile | null
}

/** The past changes, in order, and which can be undone or redone. */
export class MemoryHistory {
  private readonly lines: NotedLine[] = []
  private readonly done: Decision[] = []
  private readonly undone: Decision[] = []

  /** Adds an accepted line to the history. */
  note(line: NotedLine): void {
    this.lines.push(line)
  }

  /** A new change: nothing that was undone can be redone any more. */
  push(past: Decision): void {
    this.done.push(past)
    this.undone.length = 0
  }

  /** Opening a workspace: nothing before it can be undone. */
  forget(): void {
    this.done.length = 0
    this.undone.length = 0
  }

  last(turn: Turn): Decision | undefined {
    return (turn === 'undo' ? this.done : this.undone).at(-1)
  }

  /** Moves the last change to the other list. */
  turn(turn: Turn): void {
    const [from, to] = turn === 'undo' ? [this.done, this.undone] : [this.undone, this.done]
    const past = from.pop()
    if (past !== undefined) to.push(past)
  }

  changesOf(verb: ChangeVerb, table: TableName, id: string): readonly Change[] | null {
    const line = this.done.findLast(
      ({ label, changes }) =>
        label.verb === verb && changes.some((change) => change.table === table && change.id === id),
    )
    return line?.changes ?? null
  }

  latest(limit: number): readonly HistoryLine[] {
    return this.lines
      .slice(-limit)
      .reverse()
      .map(({ sequence, at, author, label }) => ({ sequence, at, author, label }))
  }

  /** All lines, the latest first. */
  back(): readonly PastLine[] {
    return this.lines.toReversed()
  }

  /** The present workspace with the lines after a moment taken back; `null` before the first. */
  at(moment: Moment, present: WorkspaceFile | null): FoldedPast | null {
    const isThen = isUntil(moment)
    let tables = new MemoryTables(present)
    for (const { sequence, at, changes, replaced } of this.lines.toReversed()) {
      const file = tables.file()
      if (isThen({ sequence, at })) return file === null ? null : { file, sequence, at }
      if (replaced === undefined) tables.apply(changes.map(inverse).reverse())
      else tables = new MemoryTables(replaced)
    }
    return null
  }

  savedAt(): string | null {
    return this.lines.at(-1)?.at ?? null
  }
}
