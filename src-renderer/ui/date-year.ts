import { createContext } from 'react'

/** The year that a screen shows, where days typed on it are of that year; `null` where it shows none. */
export const DateYear = createContext<number | null>(null)
