import type { PastView } from '#shared/contract/past-views'
import { store } from './store'

/** The name of the present. */
export const PRESENT = 'present'

/** The name of a time: no two that are looked at one after the other have the same. */
export const timeName = (past: PastView | null): string =>
  past === null ? PRESENT : `${past.of} ${past.at} ${past.changedAt ?? ''}`

/** The name of the time that answers: the present, or a past that is looked at. */
export const shownTime = store(PRESENT)
