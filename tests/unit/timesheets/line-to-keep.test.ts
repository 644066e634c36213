import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { lineToKeep } from '#shared/domain/timesheets/line-to-keep'

describe('what is kept of a typed duration', () => {
  const foreseen = {
    day: day('2026-03-10'),
    collectivityId: 'panges',
    minutes: minutes(180),
    start: 540,
    source: 'template',
  } as const

  it('is nothing done, for a zero where hours are foreseen', () => {
    expect(lineToKeep(minutes(0), null, foreseen)).toEqual({ minutes: 0, task: '' })
    expect(lineToKeep(minutes(0), { minutes: minutes(90), task: 'Accueil' }, foreseen)).toEqual({
      minutes: 0,
      task: 'Accueil',
    })
  })

  it('is no line, for a zero where nothing is foreseen and for what is taken back', () => {
    const kept = { minutes: minutes(90), task: '' }
    expect(lineToKeep(minutes(0), null, undefined)).toBeNull()
    expect(lineToKeep(minutes(0), kept, undefined)).toBeNull()
    expect(lineToKeep(null, kept, foreseen)).toBeNull()
  })

  it('begins when it was foreseen to, if it is just as long', () => {
    expect(lineToKeep(minutes(180), null, foreseen)).toEqual({ minutes: 180, task: '', start: 540 })
    expect(lineToKeep(minutes(150), null, foreseen)).toEqual({ minutes: 150, task: '' })
  })
})
