import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStoredFile } from '../../src-main/repair/read-beyond'
import { changesBeyond } from '../../src-main/repair/repair-facts'
import { supportBundle } from '../../src-main/repair/support-bundle'
import { SavedOffice } from '../hands/saved-office'
import { rename } from '../vault/keeping'

let office: SavedOffice
let folder = ''

beforeAll(async () => {
  office = await SavedOffice.open()
  folder = join(office.data, 'journal')
  const keeper = await office.machine.start()
  for (const name of ['Lac', 'Val', 'Bois'])
    await rename(keeper, 'mairie-essai', `Mairie du ${name}`)
  await office.machine.edit((text) => text.replace('Mairie du Lac', 'Mairie du Loc'))
  mkdirSync(join(folder, 'Dupont Marie'))
  writeFileSync(join(folder, 'paie-martin.txt'), 'x')
})

afterAll(() => office.close())

describe('a broken journal', () => {
  it('is read beyond its break: how many changes, of whom, since when', async () => {
    const stored = await readStoredFile(folder)
    expect(stored?.breaksAt).toBe(3)
    const { authors, unreadable } = changesBeyond(stored)
    expect(unreadable).toBe(1)
    expect(authors).toMatchObject([{ author: 'Claire Martin', count: 2 }])
    expect(authors[0]?.from.slice(0, 10)).toBe('2026-03-02')
  })

  it('is nothing where there is no journal', async () => {
    expect(changesBeyond(await readStoredFile(join(office.folder, 'nowhere')))).toEqual({
      authors: [],
      unreadable: 0,
    })
  })

  it('gives support a bundle without names, amounts, identifiers or folders', async () => {
    const stored = await readStoredFile(folder)
    const text = await supportBundle({
      folder,
      failure: {
        code: 'journalCut',
        folder,
        path: stored?.name ?? '',
        line: 3,
        missing: 3,
        until: null,
      },
      stored,
      program: { version: '0.1.0' },
      now: '2026-11-28T02:14:00.000Z',
      onScreen: 2,
    })
    expect(text).toContain('"breaksAt": 3')
    expect(text).toContain('"verb": "saveCollectivity"')
    const workspace = office.machine.workspace(
      office.machine.files().find((name) => name.startsWith('snapshot-')) ?? '',
    )
    const names = [
      'Claire',
      'Mairie',
      'mairie-essai',
      'paie-martin',
      'Dupont Marie',
      office.folder,
      ...workspace.agents.flatMap(({ id, firstName, lastName }) => [id, firstName, lastName]),
      ...workspace.collectivities.flatMap(({ id, name }) => [id, name]),
      ...workspace.costs.flatMap(({ components }) =>
        components
          .map(({ amount }) => amount)
          .filter((cents) => cents > 99_999)
          .map(String),
      ),
    ]
    const bare = text.replaceAll(/"(?:hash|previous)": "[0-9a-f]*"/g, '')
    expect(names.filter((name) => name !== '' && bare.includes(name))).toEqual([])
  })
})
