import type { RehearsedLine } from './import-views'

/** The places of the refused lines of a rehearsal, from 0: what to leave out so that the others are kept. */
export const refusedPlaces = (lines: readonly RehearsedLine[]): number[] =>
  lines.flatMap(({ status }, at) => (status === 'refused' ? [at] : []))
