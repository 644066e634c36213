/** How long work over many lines yields to other work, reports its progress, and is stopped. */
export interface ImportPace {
  /** Called now and then; resolves once other work had its turn. `true`: stop here. */
  readonly pause: (done: number, total: number) => Promise<boolean>
}

/** Lines between two pauses: some milliseconds of work. */
export const LINES_PER_BREATH = 1000
