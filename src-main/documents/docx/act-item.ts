import { upperFirst } from '#shared/wording/upper-first'
import type { ActBlock } from './act-page'

/** A sentence of its own: a capital first, a full stop last. */
export const actItem = (words: string): ActBlock => ({
  kind: 'item',
  text: `${upperFirst(words.replace(/\.$/, ''))}.`,
})
