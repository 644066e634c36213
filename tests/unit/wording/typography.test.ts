import { describe, expect, it } from 'vitest'
import * as en from '#shared/wording/en'
import * as fr from '#shared/wording/fr'
import { ACT_SENTENCES } from './act-sentences'

const french = { ...fr, clauses: ACT_SENTENCES }

/** Every sentence with the path of its key. */
function sentences(tree: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : sentences(value as object, `${path}${key}.`),
  )
}

const breaking = (pattern: RegExp, tree: object): readonly string[] =>
  sentences(tree).flatMap(([key, text]) => (pattern.test(text) ? [`${key}: ${text}`] : []))

describe('French typography', () => {
  it('keeps double punctuation, euro and percent signs with the word before by a no-break space', () => {
    expect(breaking(/[ \u202F][:;!?»€%]|[^\u00A0]»/, french)).toEqual([])
  })

  it('keeps an opening quotation mark with the word after by a no-break space', () => {
    expect(breaking(/«[^\u00A0]/, french)).toEqual([])
  })

  it('writes apostrophes curled and dots of suspension as one sign', () => {
    expect(breaking(/'|\.\.\./, french)).toEqual([])
    expect(breaking(/'|\.\.\./, en)).toEqual([])
  })
})
