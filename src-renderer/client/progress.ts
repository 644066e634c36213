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

/** Jobs that were answered: an answer may arrive before the last news of its progress. */
const answered = new Set<string>()

/** Records the progress of a job; a job that has done all its steps is removed, and one that was answered stays away. */
export function noteProgress(next: JobProgress): void {
  if (answered.has(next.job)) return
  progress.set((jobs) => {
    const others = jobs.filter(({ job }) => job !== next.job)
    return next.total > 0 && next.done >= next.total ? others : [...others, next]
  })
}

/** Removes a job. Without such a job, nothing is notified. */
export function dropProgress(job: string): void {
  if (progress.get().some((each) => each.job === job))
    progress.set((jobs) => jobs.filter((each) => each.job !== job))
}

/** A job is asked for: its progress is shown from now on. */
export const beginProgress = (job: string): void => void answered.delete(job)

/** A job was answered: done, stopped, or failed before its last step. */
export function endProgress(job: string): void {
  answered.add(job)
  dropProgress(job)
}
