import { expect, it } from 'vitest'
import { failureSentence } from '#shared/wording/failure-sentence'

it('a rate that a statement counted is named in words, and a correction is offered only where it can be made', () => {
  const corrected = failureSentence(
    { code: 'settled', statement: '2026-001', what: 'mediumCarFirst', when: null },
    'fr',
  )
  expect(corrected).toContain('Kilomètre, 6 et 7 CV')
  expect(corrected).toContain('Corriger cette année…')
  const taken = failureSentence(
    { code: 'settledFigure', statement: '2026-001', figure: 'mediumCarFirst' },
    'fr',
  )
  expect(taken).toContain('Kilomètre, 6 et 7 CV')
  expect(taken).not.toContain('Corriger cette année…')
})
