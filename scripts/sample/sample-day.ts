import { day } from '#shared/kernel/day'

/** The day on which every sample opens: its year is over, and its end is still to be settled. */
export const SAMPLE_DAY = day('2027-01-15')
