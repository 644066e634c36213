import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Launched } from '../e2e/launch'
import { forget, launch, newDataFolder } from '../e2e/launch'
import { readWorkspaceFile } from '../../src-main/workspace-file/read-workspace-file'
import { countLinkedLines, journalFile } from './journal-lines'
import { keepWriting, keptTraces, traceOf, tracesOf } from './writing'

const traces = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => traceOf(from + at))

/** Keeps changes, and waits until all are acknowledged. */
async function write({ window }: Launched, from: number, to: number): Promise<void> {
  const answers: string[] = []
  await keepWriting(window, from, to - from, (answer) => answers.push(answer))
  await expect.poll(() => answers.length).toBe(to - from)
  expect([...answers].sort()).toEqual([...traces(from, to)].sort())
}

const status = (launched: Launched) =>
  launched.window.evaluate(() => window.desk.ask('readStatus', {}))

let untouched = ''
let data = ''

test.beforeAll(async () => {
  const launched = await launch({ args: ['--sample'] })
  untouched = launched.data
  await write(launched, 0, 12)
  await launched.close()
})

test.afterAll(() => forget(untouched))

test.beforeEach(() => {
  data = newDataFolder()
  cpSync(untouched, data, { recursive: true })
})

test.afterEach(() => forget(data))

/** Starts again, finds everything, keeps some more, and finds it all once more after another start. */
async function expectAllThere(look: (launched: Launched) => Promise<void>): Promise<void> {
  const launched = await launch({ data })
  expect([...(await keptTraces(launched.window))].sort()).toEqual([...traces(0, 12)].sort())
  await look(launched)
  await write(launched, 12, 15)
  await launched.close()
  const again = await launch({ data })
  expect([...(await keptTraces(again.window))].sort()).toEqual([...traces(0, 15)].sort())
  await again.close()
  countLinkedLines(data)
}

test('a database deleted between two starts is rebuilt from the journal, which is told', async () => {
  const database = join(data, 'Partitions', 'vault', 'IndexedDB')
  expect(readdirSync(database).length).toBeGreaterThan(0)
  rmSync(join(data, 'Partitions', 'vault'), { recursive: true })
  await expectAllThere(async (launched) => {
    expect(await status(launched)).toMatchObject({
      value: { readOnly: null, recovery: { kind: 'rebuilt' } },
    })
    const told = /Au démarrage, la base .* reconstruite depuis le journal/
    await expect(launched.window.getByRole('alert').filter({ hasText: told })).toBeVisible()
    await launched.window.evaluate(() => (window.location.hash = '/reglages'))
    await expect(launched.window.getByRole('definition').filter({ hasText: told })).toBeVisible()
  })
})

test('a last line that was only half written is cut, and nothing before it is touched', async () => {
  const whole = readFileSync(journalFile(data), 'utf8')
  appendFileSync(journalFile(data), whole.slice(whole.trimEnd().lastIndexOf('\n') + 1, -40))
  await expectAllThere(async (launched) => {
    expect(await status(launched)).toMatchObject({ value: { readOnly: null, recovery: null } })
    expect(readFileSync(journalFile(data), 'utf8')).toBe(whole)
  })
})

test('a change that the disk lost from the journal is kept aside, in a workspace file', async () => {
  const whole = readFileSync(journalFile(data))
  truncateSync(journalFile(data), whole.length - 40)
  const launched = await launch({ data })
  expect([...(await keptTraces(launched.window))].sort()).toEqual([...traces(0, 11)].sort())
  expect(await status(launched)).toMatchObject({
    value: { readOnly: null, recovery: { kind: 'rebuilt' } },
  })
  await expect(launched.window.getByText(/absents du journal/).first()).toContainText(/aside-\d+/)
  await launched.close()
  const [aside = ''] = readdirSync(join(data, 'journal')).filter((name) =>
    name.startsWith('aside-'),
  )
  const read = await readWorkspaceFile(join(data, 'journal', aside))
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  expect(tracesOf(read.value.timesheets)).toEqual(expect.arrayContaining([...traces(0, 12)]))
})

test('a journal deleted between two starts begins anew from what the vault holds', async () => {
  rmSync(join(data, 'journal'), { recursive: true })
  await expectAllThere(async (launched) => {
    expect(await status(launched)).toMatchObject({ value: { readOnly: null } })
    expect(readdirSync(join(data, 'journal')).join(' ')).toMatch(/journal-\d+\.jsonl/)
  })
})

test('a journal deleted while the application runs is missed at once, and begins anew', async () => {
  await expectAllThere(async ({ window }) => {
    rmSync(join(data, 'journal'), { recursive: true })
    const answers: string[] = []
    await keepWriting(window, 15, 1, (answer) => answers.push(answer))
    await expect.poll(() => answers.join()).toContain('"reason":"gone"')
    await expect(window.getByText(/Rien ne peut être enregistré/).first()).toBeVisible()
  })
})

test('a damaged journal whose database is lost is told before everything else, and the sample does not open over it', async () => {
  const whole = readFileSync(journalFile(data), 'utf8')
  writeFileSync(journalFile(data), whole.replace('"sequence":1,', '"sequence":7,'))
  rmSync(join(data, 'Partitions', 'vault'), { recursive: true })
  const files = readdirSync(join(data, 'journal')).sort()
  const launched = await launch({ data, args: ['--sample'] })
  await expect(launched.window.getByRole('heading', { level: 1 })).toHaveText(
    'Le journal de ce poste est abîmé',
  )
  expect(await status(launched)).toMatchObject({
    value: { readOnly: { code: 'journalUnreadable', line: 1, missing: 13 } },
  })
  await launched.close()
  expect(readdirSync(join(data, 'journal')).sort()).toEqual(files)
  expect(readFileSync(journalFile(data), 'utf8')).toContain('"sequence":7,')
})

test('a database that does not open is rebuilt beside it from the journal, and stays there', async () => {
  const database = join(data, 'Partitions', 'vault', 'IndexedDB')
  rmSync(database, { recursive: true })
  writeFileSync(database, 'no folder')
  const launched = await launch({ data })
  const { window } = launched
  await expect(window.getByRole('alert')).toContainText('La base de ce poste ne s’ouvre pas')
  // What is not open here may be opened by another machine.
  expect(existsSync(join(data, 'lease.json'))).toBe(false)
  await window.getByRole('button', { name: 'Reconstruire la base à côté' }).click()
  await expect(window.getByRole('navigation')).toBeVisible()
  expect([...(await keptTraces(window))].sort()).toEqual([...traces(0, 12)].sort())
  await launched.close()
  expect(readFileSync(database, 'utf8')).toBe('no folder')
  await expectAllThere(() => Promise.resolve())
})

test('a folder whose path is too long for a database is said to be one', async () => {
  const deep = join(data, ...Array.from({ length: 8 }, () => 'a'.repeat(180)))
  mkdirSync(deep, { recursive: true })
  const launched = await launch({ data: deep })
  await expect(launched.window.getByRole('alert')).toContainText('sans doute trop long')
  await launched.close()
})
