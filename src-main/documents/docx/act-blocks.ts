import { upperFirst } from '#shared/wording/upper-first'
import type { ActBlock } from './act-page'

/** The pieces of an act that are one text: a paragraph, an item of a list, the head of an article. */
export const text = (sentence: string): ActBlock => ({ kind: 'text', text: sentence })
export const item = (sentence: string): ActBlock => ({ kind: 'item', text: sentence })
export const heading = (sentence: string): ActBlock => ({ kind: 'heading', text: sentence })

/** An item that is a sentence of its own: a capital first, a full stop last. */
export const sentenceItem = (words: string): ActBlock =>
  item(`${upperFirst(words.replace(/\.$/, ''))}.`)
