import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Period } from '#shared/kernel/period'
import { allocate } from '#shared/domain/allocation/allocate'
import { applicationOfAll } from './application-of-all'
import '../hands/window-desk'

const YEAR = { from: '2026-01-01', to: '2026-12-31' } as Period

const launched = applicationOfAll()
let folder = ''

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-files-'))
  const opened = await launched.window.evaluate(() => self.desk.ask('openSample', {}))
  expect(opened.ok).toBe(true)
})

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Settles the sample's year as the window does, and gives the statements' identifiers. */
async function issueTheYear(): Promise<string[]> {
  const asked = await launched.window.evaluate(
    async (period) =>
      [
        await window.desk.ask('readRegistry', {}),
        await window.desk.ask('readPeriod', period),
      ] as const,
    YEAR,
  )
  const [registry, facts] = asked
  if (!registry.ok || !facts.ok) throw new Error('the sample can’t be read')
  const [agreement] = registry.value.agreements
  if (agreement === undefined) throw new Error('the sample has no agreement')
  const { collectivities, agents } = registry.value
  const columns = (values: unknown): Int32Array =>
    Int32Array.from(Object.values(values as Record<string, number>))
  const { hours, costs } = facts.value
  const { shares } = allocate({
    agreement,
    period: YEAR,
    collectivities,
    agents,
    costs,
    hours: {
      ...hours,
      agent: columns(hours.agent),
      collectivity: columns(hours.collectivity),
      day: columns(hours.day),
      minutes: columns(hours.minutes),
    },
  })
  const shown = shares.flatMap(({ collectivityId, amount }) =>
    amount === null ? [] : [{ collectivityId, amount }],
  )
  const issued = await launched.window.evaluate(
    (settlement) => window.desk.ask('issueStatements', settlement),
    {
      agreementId: agreement.id,
      period: YEAR,
      shares: shown,
      reason: 'Pièces en cours de signature',
    },
  )
  if (!issued.ok) throw new Error(JSON.stringify(issued.failures))
  return issued.value.map(({ id }) => id)
}

test('a workspace that was exported is imported again, the same to the byte', async () => {
  const first = join(folder, 'first.quotite.json')
  await launched.choose(first)
  const exported = await launched.window.evaluate(() => window.desk.ask('exportWorkspace', {}))
  expect(exported).toMatchObject({ ok: true, value: { asked: true, folder, files: [first] } })

  await launched.window.evaluate(() => window.desk.ask('createWorkspace', { name: 'Autre' }))
  const imported = await launched.window.evaluate(() => window.desk.ask('importWorkspace', {}))
  expect(imported).toMatchObject({ ok: true, value: { opened: true } })

  const second = join(folder, 'second.quotite.json')
  await launched.choose(second)
  await launched.window.evaluate(() => window.desk.ask('exportWorkspace', {}))
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true)
})

test('a file that is no workspace changes nothing', async () => {
  const other = join(folder, 'other.json')
  writeFileSync(other, '{"format":"something-else"}')
  await launched.choose(other)
  const imported = await launched.window.evaluate(() => window.desk.ask('importWorkspace', {}))
  expect(imported).toMatchObject({ ok: false, failures: [{ code: 'fileNotWorkspace' }] })
  const registry = await launched.window.evaluate(() => window.desk.ask('readRegistry', {}))
  expect(registry).toMatchObject({
    ok: true,
    value: { workspace: { name: 'Pays de Saint-Seine (exemple)' } },
  })
})

test('closing the dialogue writes nothing, and is no failure', async () => {
  await launched.choose(null)
  const answers = await launched.window.evaluate(async () => [
    await window.desk.ask('exportWorkspace', {}),
    await window.desk.ask('saveFile', { name: 'a.csv', content: { text: 'a' } }),
    await window.desk.ask('exportStatements', { ids: ['any'] }),
  ])
  expect(answers).toMatchObject(Array(3).fill({ ok: true, value: { asked: false } }))
  expect(readdirSync(folder)).toEqual([])
})

test('a table and a picture are saved where the person chooses', async () => {
  await launched.choose(join(folder, 'table.csv'))
  await launched.window.evaluate(() =>
    window.desk.ask('saveFile', { name: 'table.csv', content: { text: 'été;1,50' } }),
  )
  await launched.choose(join(folder, 'picture.png'))
  await launched.window.evaluate(() =>
    window.desk.ask('saveFile', { name: 'picture.png', content: { base64: 'iVBORw==' } }),
  )
  expect(readFileSync(join(folder, 'table.csv'), 'utf8')).toBe('été;1,50')
  expect([...readFileSync(join(folder, 'picture.png'))]).toEqual([0x89, 0x50, 0x4e, 0x47])
})

test('a place that can’t be written is told, with where', async () => {
  const nowhere = join(folder, 'removed', 'table.csv')
  await launched.choose(nowhere)
  const saved = await launched.window.evaluate(() =>
    window.desk.ask('saveFile', { name: 'table.csv', content: { text: 'a' } }),
  )
  expect(saved).toMatchObject({
    ok: false,
    failures: [{ code: 'folderMissing', path: join(folder, 'removed') }],
  })
})

test('statements are written as PDF with their progress, and a stopped export leaves nothing', async () => {
  const ids = await issueTheYear()
  expect(ids).toHaveLength(26)
  await launched.choose(folder)

  const stopped = await launched.window.evaluate(async (all) => {
    const stop = window.desk.listen((event) => {
      if (event.kind === 'progress' && event.done === 3) {
        void window.desk.ask('cancelJob', { job: event.job })
      }
    })
    const answer = await window.desk.ask('exportStatements', { ids: all })
    stop()
    return answer
  }, ids)
  expect(stopped).toMatchObject({ ok: false, failures: [{ code: 'jobCancelled' }] })
  expect(readdirSync(folder)).toEqual([])

  const heard = await launched.window.evaluate(
    async (some) => {
      const progress: number[] = []
      const stop = window.desk.listen((event) => {
        if (event.kind === 'progress') progress.push(event.done)
      })
      const answer = await window.desk.ask('exportStatements', { ids: some })
      stop()
      return { answer, progress }
    },
    ids.slice(0, 3),
  )
  expect(heard.progress).toEqual([0, 1, 2, 3])
  expect(heard.answer).toMatchObject({ ok: true, value: { asked: true, folder } })
  const files = readdirSync(folder).sort()
  expect(files.filter((name) => name.endsWith('.pdf'))).toHaveLength(4)
  expect(files.filter((name) => name.endsWith('.csv'))).toHaveLength(1)
  for (const name of files.filter((each) => each.endsWith('.pdf'))) {
    expect(readFileSync(join(folder, name)).subarray(0, 5).toString()).toBe('%PDF-')
  }
})
