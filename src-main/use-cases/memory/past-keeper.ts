import { failure, success } from '#shared/kernel/result'
import type { Keeper, WorkspaceReads } from '../ports'

/** A workspace as it was, with the changes that had been made by then. */
export interface PastSource extends Pick<Keeper, 'history' | 'readBack'> {
  readonly reads: WorkspaceReads
  readonly sequence: number
  /** Instant of its last change, ISO 8601, UTC. */
  readonly changedAt: string | null
}

const refused = () => Promise.resolve(failure({ code: 'pastReadOnly' } as const))

/** Reads a past workspace; what would change it is refused. */
export function pastKeeper(
  { reads, sequence, changedAt, history, readBack }: PastSource,
  present: Pick<Keeper, 'readPast' | 'state'>,
): Keeper {
  const registers = { ...reads.registers(), sequence }
  return {
    ...reads,
    registers: () => registers,
    accept: refused,
    undo: refused,
    redo: refused,
    replaceAll: refused,
    passBreak: refused,
    history,
    changesOf: () => Promise.resolve(success(null)),
    readBack,
    readPast: present.readPast,
    // What the start and the checks after it found is of the store beside.
    state: () => ({
      ...present.state(),
      savedAt: changedAt,
      undo: null,
      redo: null,
      readOnly: { code: 'pastReadOnly' },
    }),
  }
}
