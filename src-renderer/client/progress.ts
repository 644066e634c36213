import { store } from './store'

/** How far long work is. */
export interface JobProgress {
  readonly job: string
  readonly done: number
  /** 0 while the number of steps is not known. */
  readonly total: number
}

/** The long work under way, by name. */
export const progress = store<readonly JobProgress[]>([])

/** Takes note of where a job is; a job that has done all its steps leaves the list. */
export function noteProgress(next: JobProgress): void {
  progress.set((jobs) => {
    const others = jobs.filter(({ job }) => job !== next.job)
    return next.total > 0 && next.done >= next.total ? others : [...others, next]
  })
}

/** Forgets where a job is: it was stopped, or gave up before its last step. Where it is none, nobody hears of it. */
export function dropProgress(job: string): void {
  if (progress.get().some((each) => each.job === job))
    progress.set((jobs) => jobs.filter((each) => each.job !== job))
}
