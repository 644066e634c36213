import { describe, expect, it } from 'vitest'
import {
  hasChangedForms,
  leaveForms,
  noteChangedForm,
} from '../../../src-renderer/client/leave-forms'

describe('what makes a screen go', () => {
  it('is done at once where no form was changed', () => {
    const done: string[] = []
    leaveForms(() => done.push('gone'))
    expect(done).toEqual(['gone'])
  })

  it('waits until the user agreed to lose each form that was changed and not kept', () => {
    const done: string[] = []
    const questions: (readonly [string, () => void])[] = []
    const kept = ['form', 'dialogue over it'].map((name) =>
      noteChangedForm({
        isOpen: () => true,
        isBeingKept: () => false,
        leave: (go) => questions.push([name, go]),
      }),
    )
    leaveForms(() => done.push('gone'))
    expect([questions.map(([name]) => name), done]).toEqual([['dialogue over it'], []])
    questions[0]?.[1]()
    expect([questions[1]?.[0], done]).toEqual(['form', []])
    questions[1]?.[1]()
    expect(done).toEqual(['gone'])
    for (const forget of kept) forget()
    leaveForms(() => done.push('gone again'))
    expect(done).toEqual(['gone', 'gone again'])
  })

  it('is asked about no more once a form was just kept, though it is in sight for a moment still', () => {
    let isOpen = true
    const forget = noteChangedForm({
      isOpen: () => isOpen,
      isBeingKept: () => false,
      leave: (go) => go(),
    })
    expect(hasChangedForms()).toBe(true)
    isOpen = false
    expect(hasChangedForms()).toBe(false)
    forget()
  })
})
