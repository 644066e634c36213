/** How long work over many lines lets others have their turn, tells how far it is, and hears that it is to stop. */
export interface ImportPace {
  /** Called now and then; answers once others had their turn. `true`: stop here. */
  readonly breathe: (done: number, total: number) => Promise<boolean>
}

/** Lines between two breaths: some milliseconds of work. */
export const LINES_PER_BREATH = 1000
