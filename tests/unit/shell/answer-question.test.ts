import { describe, expect, it } from 'vitest'
import type { DeskMethod } from '#shared/contract/desk'
import { desk } from '#shared/contract/desk'
import { success } from '#shared/kernel/result'
import { answerQuestion } from '../../../src-main/shell/answer-question'
import type { Answers } from '../../../src-main/shell/answers-table'

/** Every question is heard and written down; `readHistory` breaks. */
function listeningAnswers(): { answers: Answers; heard: [string, unknown][] } {
  const heard: [string, unknown][] = []
  const answers = Object.fromEntries(
    Object.keys(desk).map((method) => [
      method,
      (input: unknown) => {
        if (method === 'readHistory') throw new Error('a bug in the program')
        heard.push([method, input])
        return Promise.resolve(success('heard'))
      },
    ]),
  ) as unknown as Answers
  return { answers, heard }
}

const ask = async (method: unknown, input: unknown) => {
  const { answers, heard } = listeningAnswers()
  const noted: string[] = []
  const noteBug = (where: string): string => {
    noted.push(where)
    return 'Q-1'
  }
  const answering = { answers, revision: () => 7, noteBug }
  return { answer: await answerQuestion(answering, method, input), heard, noted }
}

describe('a question of the window', () => {
  it('is answered when the method is known and the input passes its schema', async () => {
    const { answer, heard } = await ask('readStatus', {})
    expect(answer).toEqual({ ok: true, value: 'heard', revision: 7 })
    expect(heard).toEqual([['readStatus', {}]])
  })

  it.each<readonly [unknown]>([
    ['toString'],
    ['__proto__'],
    ['constructor'],
    [''],
    ['dropEverything'],
    [7],
    [null],
    [{ a: 1 }],
    [{ toString: null, valueOf: null }],
  ])('is refused when the method is %j', async (method) => {
    const { answer, heard } = await ask(method, {})
    expect(answer).toMatchObject({ ok: false, failures: [{ code: 'notAsked' }] })
    expect(heard).toEqual([])
  })

  it.each([[10n], [Symbol('x')], [Number.NaN]])(
    'is refused as of the wrong type, and is no bug, where a field is no JSON (%s)',
    async (name) => {
      const { answer, noted } = await ask('renameWorkspace', { name })
      expect(answer).toMatchObject({ ok: false, failures: [{ code: 'fieldWrongType' }] })
      expect(noted).toEqual([])
    },
  )

  it('is refused field by field when the input is not what the method wants', async () => {
    const { answer, heard } = await ask('removeCost', { agentId: 'a', month: '2026-13', more: 1 })
    expect(answer).toMatchObject({
      ok: false,
      failures: [
        { code: 'monthImpossible', field: 'month', found: '2026-13' },
        { code: 'fieldUnknown', field: 'more' },
      ],
    })
    expect(heard).toEqual([])
  })

  it('receives what the schema made of the input, not the input itself', async () => {
    const { heard } = await ask('createWorkspace', { name: '  Pays de Saint-Seine ' })
    expect(heard).toEqual([['createWorkspace', { name: 'Pays de Saint-Seine' }]])
  })

  it('that meets a bug is answered with a reference to the log, without any detail', async () => {
    const { answer, noted } = await ask('readHistory', { limit: 5 })
    expect(answer).toMatchObject({ ok: false, failures: [{ code: 'bug', reference: 'Q-1' }] })
    expect(noted).toEqual(['readHistory'])
  })

  it.each(Object.keys(desk) as DeskMethod[])(
    '%s refuses a number instead of its input',
    async (method) => {
      const { answer, heard } = await ask(method, 42)
      expect(answer.ok).toBe(false)
      expect(heard).toEqual([])
    },
  )
})
