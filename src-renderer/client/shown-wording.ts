import type { Language } from '#shared/contract/preferences'
import { wordingIn } from '../ui/use-wording'
import { store } from './store'

/** What the whole window is worded in. */
export const shownWording = store(wordingIn('fr'))

/** Words the window in a language, which must be loaded. */
export const wordIn = (language: Language): void => shownWording.set(() => wordingIn(language))
