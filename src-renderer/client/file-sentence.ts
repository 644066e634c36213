import type { TFunction } from 'i18next'
import { hiddenAmounts } from './hidden-amounts'

/** What is said of a file that was written: while amounts are hidden on screen, also that a file hides none. */
export const fileSentence = (said: string, t: TFunction): string =>
  hiddenAmounts.get()
    ? `${said.endsWith('.') ? said : `${said}.`} ${t('frame.amounts.inFiles')}`
    : said
