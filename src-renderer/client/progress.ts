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

/** Records the progress of a job; a job that has done all its steps is removed. */
export function noteProgress(next: JobProgress): void {
  progress.set((jobs) => {
    const others = jobs.filter(({ job }) => job !== next.job)
    return next.total > 0 && next.done >= next.total ? others : [...others, next]
  })
}

/** Removes a job: it was stopped, or failed before its last step. Without such a job, nothing is notified. */
export function dropProgress(job: string): void {
  if (progress.get().some((each) => each.job === job))
    progress.set((jobs) => jobs.filter((each) => each.job !== job))
}
