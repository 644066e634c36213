import { createContext, useContext } from 'react'
import type { Language } from '#shared/contract/preferences'
import { formattersOf } from '#shared/wording/formatters'
import { translator } from '#shared/wording/translator'

/** The sentences of a language, which must be loaded, its formatters, and the language itself. */
export const wordingIn = (language: Language) => ({
  t: translator(language),
  format: formattersOf(language),
  language,
})

/** Hands the wording down: each component that followed it by itself would cost more than all that it says. */
export const Wording = createContext(wordingIn('fr'))

/** What the window is worded in: its sentences, their formatters, and the language of both. */
export const useWording = () => useContext(Wording)
