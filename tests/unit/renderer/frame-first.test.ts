import { beforeEach, describe, expect, it } from 'vitest'
import type { DeskPort } from '#shared/contract/desk-port'
import { frameFirst, type FrameFirstDesk } from '../../../src-renderer/client/frame-first'
import { ScriptedDesk } from './scripted-desk'

let main: ScriptedDesk
let frames: (() => void)[]
let desk: FrameFirstDesk

const draw = (): void => frames.splice(0).forEach((frame) => frame())

beforeEach(() => {
  main = new ScriptedDesk()
  frames = []
  desk = frameFirst(main.port, (run) => void frames.push(run))
})

const cell = (): void => void desk.askAfterFrame('recordTime', { sheets: [] })

describe('a cell is kept after the frame that shows it', () => {
  it('and not before', () => {
    cell()
    expect(main.methods).toEqual([])
    draw()
    expect(main.methods).toEqual(['recordTime'])
  })

  it('once, with those typed in the same frame, in their order', () => {
    cell()
    void desk.askAfterFrame('undo', {})
    draw()
    draw()
    expect(main.methods).toEqual(['recordTime', 'undo'])
  })

  it('sooner where something else is asked in the same frame, which comes behind it', () => {
    cell()
    void desk.ask('undo', {})
    void desk.ask('readStatus', {})
    expect(main.methods).toEqual(['recordTime', 'undo', 'readStatus'])
    draw()
    expect(main.methods).toEqual(['recordTime', 'undo', 'readStatus'])
  })

  it('sooner where the window goes in the same frame', () => {
    cell()
    desk.askWaiting()
    expect(main.methods).toEqual(['recordTime'])
  })

  it('also the next one, after a frame of its own', () => {
    cell()
    draw()
    cell()
    expect(main.methods).toEqual(['recordTime'])
    draw()
    expect(main.methods).toEqual(['recordTime', 'recordTime'])
  })

  it('and the one who asked is told of a bug of the bridge', async () => {
    const broken: DeskPort = { ...main.port, ask: () => Promise.reject(new Error('bridge')) }
    const keeping = frameFirst(broken, (run) => run()).askAfterFrame('undo', {})
    await expect(keeping).rejects.toThrow('bridge')
  })
})
