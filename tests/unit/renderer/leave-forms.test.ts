import { describe, expect, it } from 'vitest'
import { leaveForms, noteChangedForm } from '../../../src-renderer/client/leave-forms'

describe('what makes a screen go', () => {
  it('is done at once where no form was changed', () => {
    const done: string[] = []
    leaveForms(() => done.push('gone'))
    expect(done).toEqual(['gone'])
  })

  it('waits until the user agreed to lose each form that was changed and not kept', () => {
    const done: string[] = []
    const questions: (() => void)[] = []
    const kept = [
      noteChangedForm((leave) => questions.push(leave)),
      noteChangedForm((leave) => questions.push(leave)),
    ]
    leaveForms(() => done.push('gone'))
    expect([questions.length, done]).toEqual([1, []])
    questions[0]?.()
    expect([questions.length, done]).toEqual([2, []])
    questions[1]?.()
    expect(done).toEqual(['gone'])
    for (const forget of kept) forget()
    leaveForms(() => done.push('gone again'))
    expect(done).toEqual(['gone', 'gone again'])
  })
})
