import { createContext } from 'react'
import type { Period } from '#shared/kernel/period'

/** The period that a screen shows: days typed on it without their year are in it, or nearest to it. `null` where it shows none. */
export const DatePeriod = createContext<Period | null>(null)
