import type { Day } from '#shared/kernel/day'
import { useStatus } from './use-status'

/** The current day; of a sample, or of a past that is looked at, its own. */
export const useToday = (): Day => useStatus(({ today }) => today)
