import { describe, expect, it } from 'vitest'
import { foldText, textsHold } from '#shared/kernel/fold-text'

describe('a search takes no notice of how a name is spelled', () => {
  it('drops accents, ligatures, case, hyphens and apostrophes', () => {
    expect(foldText('Saint-Seine-l’Abbaye')).toBe('saint seine l abbaye')
    expect(foldText('Frénois, SIVŒ')).toBe('frenois sivoe')
  })

  it('drops what is not seen, and reads letters that are drawn as one', () => {
    for (const hidden of ['Mar\u00ADtin', 'Mar\u200Btin', '\u200FMartin\u202C', 'Mar\uFEFFtin'])
      expect(foldText(hidden)).toBe('martin')
    expect(foldText('Mar\u0000tin')).toBe('martin')
    expect(foldText('Saint-A\uFB00rique, \uFF2Ce\u0301ry')).toBe('saint affrique lery')
  })

  it('takes an accent alone for the apostrophe that it is typed for', () => {
    for (const sign of ['`', '´', 'ʼ', '′'])
      expect(foldText(`Saint-Seine-l${sign}Abbaye`)).toBe('saint seine l abbaye')
  })

  it('finds words in any order, by their beginning', () => {
    expect(textsHold(['Saint-Martin-du-Mont', '21561'], 'mont saint')).toBe(true)
    expect(textsHold(['Saint-Martin-du-Mont', '21561'], '2156')).toBe(true)
    expect(textsHold(['Syndicat des eaux de l’Ignon'], 'ignon eaux')).toBe(true)
  })

  it('takes st and ste for saint and sainte, as places are mostly written', () => {
    expect(textsHold(['Saint-Martin-du-Mont'], 'St Martin')).toBe(true)
    expect(textsHold(['Sainte-Colombe'], 'ste-colombe')).toBe(true)
    expect(textsHold(['St Martin SARL'], 'st martin')).toBe(true)
    expect(textsHold(['Martinville'], 'st martin')).toBe(false)
  })

  it('finds three letters anywhere, and one or two only where a word begins', () => {
    expect(textsHold(['Francheville'], 'ville')).toBe(true)
    expect(textsHold(['Francheville'], 'le')).toBe(false)
  })

  it('keeps everything when nothing was typed', () => {
    expect(textsHold(['Francheville'], ' ')).toBe(true)
  })

  it('keeps nothing that lacks one of the words', () => {
    expect(textsHold(['Francheville'], 'franche eaux')).toBe(false)
  })
})
