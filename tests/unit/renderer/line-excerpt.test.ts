import { describe, expect, it } from 'vitest'
import { lineExcerpt } from '../../../src-renderer/screens/import/line-excerpt'

const texts = (cells: readonly string[], column: number | null): readonly string[] =>
  lineExcerpt(cells, column).cells.map(({ text }) => text)

describe('the excerpt of a refused line', () => {
  it('is the whole line where there is room', () => {
    const line = ['Dupont Marie', '07/01/2027', 'St-Martin', 'Accueil', '25:00']
    expect(lineExcerpt(line, 5)).toEqual({
      cells: line.map((text, at) => ({ text, column: at + 1 })),
      cutBefore: false,
      cutAfter: false,
    })
  })

  it('always holds what is wrong, however far to the right', () => {
    const line = Array.from({ length: 40 }, (_, at) => `cellule ${at + 1}`)
    const excerpt = lineExcerpt(line, 37)
    expect(excerpt.cells.map(({ column }) => column)).toContain(37)
    expect(excerpt.cutBefore).toBe(true)
  })

  it('says what was left out on either side', () => {
    const line = Array.from({ length: 40 }, (_, at) => `cellule ${at + 1}`)
    expect(lineExcerpt(line, null)).toMatchObject({ cutBefore: false, cutAfter: true })
    expect(lineExcerpt(line, 40)).toMatchObject({ cutBefore: true, cutAfter: false })
  })

  it('shortens a long note rather than what is wrong beside it', () => {
    const line = ['Marie', 'un compte rendu de réunion bien trop long pour tenir ici', '25:00']
    expect(texts(line, 3)).toEqual(['Marie', 'un compte rendu de réunion bien trop lo…', '25:00'])
  })

  it('of a line without cells, or of a column it does not have, still is an excerpt', () => {
    expect(lineExcerpt([], 3)).toEqual({ cells: [], cutBefore: false, cutAfter: false })
    expect(texts(['Marie'], 9)).toEqual(['Marie'])
  })
})
