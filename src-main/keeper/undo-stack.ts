import type { ChangeLabel } from '#shared/contract/views'
import type { IndexedLine } from '../journal/scan-lines'

/** Whether a line opens a workspace: nothing before it can be undone. */
const isOpening = ({ label }: IndexedLine): boolean => label?.verb === 'openWorkspace'

/** The changes that can be undone or redone, computed from the journal's lines: it keeps nothing of its own. */
export class UndoStack {
  private done: IndexedLine[] = []
  private undone: (IndexedLine | null)[] = []
  private puzzling = false

  constructor(lines: readonly IndexedLine[]) {
    for (const line of lines) this.push(line)
  }

  /** Adds the next line of the journal. */
  push(line: IndexedLine): void {
    if (line.label === null) return
    if (line.undoes !== undefined) this.undone.push(this.take(line.undoes))
    else if (line.redoes !== undefined) this.putBack()
    else {
      if (isOpening(line)) this.done = []
      this.done.push(line)
      this.undone = []
    }
  }

  /** Whether lines before the first one are needed. */
  get needsOlder(): boolean {
    return this.puzzling || this.done.length === 0
  }

  /** The change that undo would undo; never an opening. */
  get top(): IndexedLine | null {
    return this.done.at(-1) ?? null
  }

  /** The change that redo would redo. */
  get next(): IndexedLine | null {
    return this.undone.at(-1) ?? null
  }

  get undoLabel(): ChangeLabel | null {
    const top = this.top
    return top === null || isOpening(top) ? null : top.label
  }

  get redoLabel(): ChangeLabel | null {
    return this.next?.label ?? null
  }

  private take(sequence: number): IndexedLine | null {
    const top = this.done.at(-1)
    if (top?.sequence === sequence) return this.done.pop() ?? null
    this.puzzling = true
    return null
  }

  private putBack(): void {
    const line = this.undone.pop()
    if (line === null || line === undefined) this.puzzling = true
    else this.done.push(line)
  }
}
