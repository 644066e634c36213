import { foldText } from '#shared/kernel/fold-text'

/** The title of a column as it is looked for: folded, its signs as single spaces. "N° de l’état" is `n de l etat`. */
export const foldTitle = (title: string): string =>
  foldText(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
