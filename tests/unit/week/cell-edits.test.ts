import { describe, expect, it } from 'vitest'
import { minutes } from '#shared/kernel/minutes'
import { refusedTexts } from '../../../src-renderer/client/refused-texts'
import { PRESENT, shownTime } from '../../../src-renderer/client/shown-time'
import { forgetChoices } from '../../../src-renderer/client/workspace-store'
import { editStore, type CellEdit } from '../../../src-renderer/grid/cell-edits'

const pending: CellEdit = { state: 'pending', value: { minutes: minutes(60), task: '' } }
const refused: CellEdit = { state: 'refused', text: 'x', reason: { kind: 'main', failures: [] } }

const addressOf = (key: string): string => `/of-this-test/${key}`

/** The cells of this test whose texts are said to be refused. */
const said = () =>
  refusedTexts.get().flatMap(({ at }) => /^\/of-this-test\/(.+)$/.exec(at)?.[1] ?? [])

describe('what was typed in cells', () => {
  it('is another object after each change, without a copy of the twelve thousand cells before', () => {
    const { edits, note } = editStore<CellEdit>(addressOf)
    note(Array.from({ length: 12_000 }, (_, at) => [`cell ${String(at)}`, pending] as const))
    const before = edits.get()
    note([['cell 1', null]])
    expect(edits.get()).not.toBe(before)
    expect(edits.get().size).toBe(11_999)
    // A copy would still hold it.
    expect(before.has('cell 1')).toBe(false)
  })

  it('names the cells that are refused, until they are corrected or given up', () => {
    const { note, refused: found } = editStore<CellEdit>(addressOf)
    note([
      ['monday', refused],
      ['tuesday', refused],
      ['friday', pending],
    ])
    expect([...found()]).toEqual(['monday', 'tuesday'])
    expect(said()).toEqual(['monday', 'tuesday'])
    note([['monday', pending]])
    note([['tuesday', null]])
    expect([...found()]).toEqual([])
    expect(said()).toEqual([])
  })

  it('waits while a past is looked at, and what is typed in the past goes with it', () => {
    const { edits, note, refused: found } = editStore<CellEdit>(addressOf)
    note([
      ['monday', refused],
      ['tuesday', pending],
    ])
    shownTime.set(() => 'a past')
    expect([edits.get().size, found().size]).toEqual([0, 0])
    note([['friday', refused]])
    expect([...found()]).toEqual(['friday'])
    // What was on its way when the past was entered is kept where it was typed.
    note([['tuesday', refused]], PRESENT)
    expect([...found()]).toEqual(['friday'])
    expect(said()).toEqual(['friday'])
    shownTime.set(() => PRESENT)
    expect(said()).toEqual(['monday', 'tuesday'])
    expect([...edits.get().keys()]).toEqual(['monday', 'tuesday'])
    expect([...found()]).toEqual(['monday', 'tuesday'])
    note([['friday', refused]], 'a past')
    expect(edits.get().has('friday')).toBe(false)
  })

  it('is no text of another workspace that is opened, even where its cells have the same names', () => {
    const { edits, note, refused: found, follow } = editStore<CellEdit>(addressOf)
    const heard: (readonly string[])[] = []
    follow((keys) => heard.push(keys))
    note([['monday', refused]])
    forgetChoices()
    expect([edits.get().size, found().size]).toEqual([0, 0])
    expect(said()).toEqual([])
    expect(heard).toEqual([['monday'], ['monday']])
  })
})
