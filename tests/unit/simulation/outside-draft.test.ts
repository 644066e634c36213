import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { OutsideBody } from '#shared/domain/simulation/outside-key'
import type { OutsideAnswer } from '#shared/domain/simulation/scenario'
import { translator } from '#shared/wording/translator'
import { DraftTexts } from '../../../src-renderer/forms/draft-texts'
import {
  outsideDraft,
  outsideDrafts,
  outsideField,
  type OutsideDraft,
} from '../../../src-renderer/screens/simulation/outside-draft'

const MEASURES = [
  { kind: 'population', of: 'municipal' },
  { kind: 'criterion', criterionId: 'roads' },
  { kind: 'contractedHours' },
] as const

const values: OutsideAnswer = {
  how: 'values',
  collectivityId: 'A',
  values: [
    { measure: MEASURES[0], value: 1200 },
    { measure: MEASURES[1], value: 1250 },
    { measure: MEASURES[2], value: 390 },
  ],
}

const asked = (answer: OutsideAnswer): OutsideBody => ({
  collectivityId: 'A',
  measures: [...MEASURES],
  year: 2026,
  answer,
  proposed: true,
  earlier: [],
})

/** What the form makes of an answer, and the fields that it refuses. */
const read = (draft: OutsideDraft) => {
  const texts = new DraftTexts(translator('fr'), 'fr')
  const [made] = outsideField([asked(values)], [draft], texts, 'outside')
  const finished = texts.finish(z.unknown(), made)
  return {
    made,
    refused: finished.ok ? [] : finished.failures.map((one) => 'field' in one && one.field),
  }
}

describe('the answer for a body of which a key lacks a value', () => {
  it('is typed as people write inhabitants, kilometres and hours, and read back as it was', () => {
    const draft = outsideDraft(values, 'fr')
    expect(draft.values).toMatchObject({ municipal: '1200', 'criterion roads': '12,5' })
    expect(read(draft)).toEqual({ made: values, refused: [] })
  })

  it('is refused on its field where a value is missing or no value, or no reason is given', () => {
    const { refused } = read({
      ...outsideDraft(values, 'fr'),
      values: { municipal: '', 'criterion roads': 'douze', contractedHours: '6h30' },
    })
    expect(refused).toEqual(['outside.0.values.0.value', 'outside.0.values.1.value'])
    expect(read({ ...outsideDraft(values, 'fr'), how: 'excluded', reason: ' ' }).refused).toEqual([
      'outside.0.reason',
    ])
  })

  it('is what is proposed until something is typed', () => {
    const proposals = [asked({ how: 'keeps', collectivityId: 'A' })]
    expect(outsideDrafts(proposals, [], 'fr')).toMatchObject([{ how: 'keeps' }])
    const typed = { ...outsideDraft(values, 'fr'), how: 'excluded' as const }
    expect(outsideDrafts(proposals, [typed], 'fr')).toEqual([typed])
    expect(outsideDrafts([], [typed], 'fr')).toEqual([])
  })
})
