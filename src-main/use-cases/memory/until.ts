import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { Moment } from '../ports'

/** A workspace as it was, with the sequence and the instant of its last change. */
export interface FoldedPast {
  readonly file: WorkspaceFile
  readonly sequence: number
  readonly at: string
}

/** Whether a line was written by that moment. */
export function isUntil(
  moment: Moment,
): (line: { readonly sequence: number; readonly at: string }) => boolean {
  if ('sequence' in moment) return ({ sequence }) => sequence <= moment.sequence
  const until = Date.parse(moment.at)
  return ({ at }) => Date.parse(at) <= until
}
