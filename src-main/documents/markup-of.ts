import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { withoutTurns } from '#shared/kernel/turns'

/** A document of HTML as text. No word of it turns what comes after it: a figure is read as it was written. */
export const markupOf = (document: ReactElement): string =>
  withoutTurns(renderToStaticMarkup(document))
