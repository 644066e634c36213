import { describe, expect, it } from 'vitest'
import { unitView } from '../../../src-renderer/screens/units/unit-view'

describe('a cell of units', () => {
  const typed = { state: 'kept', value: 700, storedFrom: 5 } as const

  it('says of a number that was typed in it that it is kept: it may be undone before that is shown', () => {
    expect(unitView(700, typed, 5)).toEqual({ hundredths: 700, state: 'kept', refusal: null })
    expect(unitView(0, typed, 4)).toMatchObject({ hundredths: 700, state: 'pending' })
  })

  it('shows what is kept once the number was undone, as one that was never typed in', () => {
    const undone = { hundredths: 0, state: 'stored', refusal: null }
    expect(unitView(0, typed, 6)).toEqual(undone)
    expect(unitView(0, undefined, 6)).toEqual(undone)
  })
})
