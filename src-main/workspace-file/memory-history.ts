import type { HistoryLine } from '#shared/contract/views'
import type { ChangeVerb } from '#shared/contract/change-verbs'
import type { Change } from '#shared/domain/workspace/change'
import type { TableName } from '#shared/domain/workspace/records'
import type { Turn } from '../keeper/take-back'
import type { Decision } from '../use-cases/ports'

/** The past changes, in order, and which can be undone or redone. */
export class MemoryHistory {
  private readonly lines: HistoryLine[] = []
  private readonly done: Decision[] = []
  private readonly undone: Decision[] = []

  /** Adds an accepted line to the history. */
  note(line: HistoryLine): void {
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
    return this.lines.slice(-limit).reverse()
  }

  savedAt(): string | null {
    return this.lines.at(-1)?.at ?? null
  }
}
