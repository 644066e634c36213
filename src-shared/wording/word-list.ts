import type { TFunction } from 'i18next'

/** Words in a row: "a, b et c". */
export const wordList = (words: readonly string[], t: TFunction): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')}${t('allocation.objections.and')}${words.slice(-1).join('')}`
