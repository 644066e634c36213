import { truncateSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { zipSync } from 'fflate'
import { workbook, workbookParts } from '../unit/imports/workbook'
import { offerFile } from '../hands/offered-file'
import { windowOfAll } from './harness/window-of-tests'
import '../hands/window-desk'

const launched = windowOfAll({ sample: 'pays-de-saint-seine', isLeftBlank: true })

const chooseHours = () =>
  launched.window.evaluate(() => window.desk.ask('chooseImportFile', { source: null }))

const codes = (answer: Awaited<ReturnType<typeof chooseHours>>): readonly string[] =>
  answer.ok ? [] : answer.failures.map(({ code }) => code)

const TITLES = ['Agent', 'Date', 'Collectivité', 'Durée']

test('a workbook is read in a thread of its own, rehearsed, kept, and taken back', async () => {
  await offerFile(
    launched,
    'heures.xlsx',
    workbook([
      TITLES,
      [
        'Marie Dupont',
        { value: 46_393, style: 'date' },
        'Léry',
        { value: 0.0625, style: 'duration' },
      ],
      ['Lucie Bonnard', '05/01/2027', 'Turcey', 1.5],
    ]),
  )
  const outcome = await launched.window.evaluate(async () => {
    const { desk } = window
    const chosen = await desk.ask('chooseImportFile', { source: null })
    if (!chosen.ok || !chosen.value.asked) throw new Error(JSON.stringify(chosen))
    const { token, mapping } = chosen.value.file
    const rehearsed = await desk.ask('rehearseImport', { token, mapping })
    const kept = await desk.ask('keepImport', { token, mapping, without: [] })
    if (!kept.ok) throw new Error(JSON.stringify(kept))
    const query = { agentIds: ['agent-m0104'], from: '2027-01', to: '2027-01' } as never
    const hours = await desk.ask('readTimesheets', query)
    const undone = await desk.ask('undoImport', { id: kept.value.record.id, leaveChanged: false })
    const after = await desk.ask('readTimesheets', query)
    return { rehearsed, hours, undone, after }
  })
  expect(outcome).toMatchObject({
    rehearsed: { ok: true, value: { counts: { added: 2, changed: 0, skipped: 0, refused: 0 } } },
    hours: { value: [{ lines: [{ day: '2027-01-06', minutes: 90 }] }] },
    undone: { ok: true, value: { takenBack: 2, left: 0 } },
    after: { value: [] },
  })
})

test('files made to break are refused with their reason, and the application answers on', async () => {
  const cut = workbook([TITLES, ['Marie Dupont', '05/01/2027', 'Léry', 3]])
  await offerFile(launched, 'coupé.xlsx', cut.subarray(0, Math.floor(cut.length / 2)))
  expect(codes(await chooseHours())).toEqual(['importBroken'])
  const bomb = zipSync(
    { ...workbookParts([TITLES]), 'xl/worksheets/sheet1.xml': new Uint8Array(300_000_000) },
    { level: 1 },
  )
  await offerFile(launched, 'bombe.xlsx', bomb)
  expect(codes(await chooseHours())).toEqual(['importBomb'])
  const large = await offerFile(launched, 'grand.csv', 'Agent;Date\n')
  truncateSync(large, 200_000_000)
  expect(codes(await chooseHours())).toEqual(['importTooLarge'])
  const mixed = Buffer.concat([
    Buffer.from('Agent;Date\nHélène;05/01/2027\n'),
    Buffer.from('Hélène;05/01/2027\n', 'latin1'),
  ])
  await offerFile(launched, 'mêlé.csv', mixed)
  expect(codes(await chooseHours())).toEqual(['importEncodingMixed'])
  const status = await launched.window.evaluate(() => window.desk.ask('readStatus', {}))
  expect(status.ok).toBe(true)
})

test('while a large file is read the application answers at once, and the reading can be stopped', async () => {
  const line = 'Marie Dupont;05/01/2027;Léry;une tâche assez longue pour peser;1:00\n'
  await offerFile(
    launched,
    'long.csv',
    `Agent;Date;Collectivité;Tâche;Durée\n${line.repeat(190_000)}`,
  )
  const outcome = await launched.window.evaluate(async () => {
    const { desk } = window
    const reading = desk.ask('chooseImportFile', { source: null })
    const first = await Promise.race([
      desk.ask('readStatus', {}).then(() => 'the application'),
      reading.then(() => 'the reading'),
    ])
    await desk.ask('cancelJob', { job: 'import' })
    return { first, read: await reading }
  })
  expect(codes(outcome.read)).toEqual(['jobCancelled'])
  expect(outcome.first).toBe('the application')
})

test('a rehearsal and a keeping that are stopped leave everything as it was', async () => {
  await offerFile(
    launched,
    'semaine.csv',
    [
      'Agent;Date;Collectivité;Durée',
      ...Array.from({ length: 20_000 }, (_, row) => {
        const day = String((row % 28) + 1).padStart(2, '0')
        return `Marie Dupont;${day}/02/2027;Léry;0:0${String(row % 2)}`
      }),
    ].join('\n'),
  )
  const { window } = launched
  const chosen = await chooseHours()
  if (!chosen.ok || !chosen.value.asked) throw new Error(JSON.stringify(chosen))
  const { token, mapping } = chosen.value.file
  const registry = async () =>
    JSON.stringify({
      ...(await window.evaluate(() => self.desk.ask('readRegistry', {}))),
      revision: 0,
    })
  const before = await registry()
  // Asked from here, the stop comes while the work gives others their first turn, however fast it is.
  const { desk } = launched
  const stopped = async (method: string, input: object) => {
    const working = desk.ask(method, input)
    await desk.ask('cancelJob', { job: 'import' })
    return working
  }
  const cancelled = { ok: false, failures: [{ code: 'jobCancelled' }] }
  expect(await stopped('rehearseImport', { token, mapping })).toMatchObject(cancelled)
  expect(await stopped('keepImport', { token, mapping, without: [] })).toMatchObject(cancelled)
  expect(await registry()).toBe(before)
  expect(await desk.ask('rehearseImport', { token, mapping })).toMatchObject({ ok: true })
})
