import { describe, expect, it } from 'vitest'
import type { Failure } from '#shared/contract/failures'
import { failure } from '#shared/kernel/result'
import { answersBy } from '../../../src-main/shell/answers-table'
import { answersOnDemand } from '../../../src-main/shell/answers-on-demand'

const AT_FIRST = failure<Failure>({ code: 'workEnded' })
const OF_ALL = failure<Failure>({ code: 'nothingThen' })

/** Answers whose code fails to load so many times. */
function loading(failing = 0) {
  let loads = 0
  const onDemand = answersOnDemand({ readRegistry: () => Promise.resolve(AT_FIRST) }, async () => {
    loads += 1
    await Promise.resolve()
    if (loads <= failing) throw new Error('the file is not there')
    return answersBy(() => Promise.resolve(OF_ALL))
  })
  return { ...onDemand, loads: () => loads }
}

describe('the answers to the window', () => {
  it('answer the first questions without the code of the others', async () => {
    const { answers, loads } = loading()
    expect(await answers.readRegistry({})).toEqual(AT_FIRST)
    expect(loads()).toBe(0)
  })

  it('are loaded once, by the first other question', async () => {
    const { answers, load, loads } = loading()
    const both = await Promise.all([answers.undo({}), answers.redo({})])
    expect(both).toEqual([OF_ALL, OF_ALL])
    await load()
    expect(loads()).toBe(1)
  })

  it('are all given by the same code once it is loaded, which knows of the past that is looked at', async () => {
    const { answers, load } = loading()
    await load()
    expect(await answers.readRegistry({})).toEqual(OF_ALL)
  })

  it('fail with the question that could not load them, and are loaded by the next', async () => {
    const { answers } = loading(1)
    await expect(answers.undo({})).rejects.toThrow('the file is not there')
    expect(await answers.readRegistry({})).toEqual(AT_FIRST)
    expect(await answers.undo({})).toEqual(OF_ALL)
  })
})
