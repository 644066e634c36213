import * as en from './en'
import type * as fr from './fr'
import type { Sentences } from './sentences'

/** English has the keys of French, but for the acts of French authorities, which exist in French alone. */
export type English = Sentences<Omit<typeof fr, 'actText'>>

/** The sentences in English. In the window, `english-later.ts` is in the place of this file. */
export const english = (): English => en

/** Resolves once English can be used: here it always can. */
export const loadEnglish = (): Promise<void> => Promise.resolve()
