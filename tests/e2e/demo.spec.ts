import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { electronBinary, electronSwitches } from './launch'

interface Outcome {
  readonly code: number | null
  readonly said: string
  readonly complained: string
}

/** Runs the demonstration into a folder, as `npm start` does on a machine without a display. */
const demonstrate = (folder: string): Promise<Outcome> =>
  new Promise((resolve) => {
    const program = spawn(electronBinary(), [...electronSwitches(), '.', `--demo=${folder}`], {
      cwd: new URL('../..', import.meta.url).pathname,
      env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
    })
    let said = ''
    let complained = ''
    program.stdout.on('data', (text: Buffer) => (said += text.toString()))
    program.stderr.on('data', (text: Buffer) => (complained += text.toString()))
    program.once('close', (code) => resolve({ code, said, complained }))
  })

let folder = ''

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-demo-test-'))
})

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('without a person, the sample’s year becomes 26 statements, a summary and three charts', async () => {
  const { code, said } = await demonstrate(folder)
  expect(code).toBe(0)

  const files = readdirSync(folder).sort()
  const ending = (end: string): string[] => files.filter((name) => name.endsWith(end))
  expect(ending('.pdf')).toHaveLength(27)
  expect(ending('.png')).toEqual([
    'cost-by-collectivity.png',
    'hours-by-month.png',
    'planned-against-done.png',
  ])
  for (const name of ending('.png')) {
    const picture = readFileSync(join(folder, name))
    const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)]
    expect(width).toBeGreaterThan(800)
    expect(height).toBeGreaterThan(400)
    expect(picture.length).toBeGreaterThan(20_000)
  }

  const [csv] = ending('.csv')
  const [head = '', ...rows] = readFileSync(join(folder, csv ?? ''), 'utf8')
    .trim()
    .split('\r\n')
  const column = head.split(';').indexOf('Part du coût (€)')
  const shares = rows.map((row) => Number(row.split(';')[column]?.replace(',', '')))
  const total = shares.pop()
  expect(shares).toHaveLength(26)
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total)
  const printed = /Total .* (\d[\d\u00A0]*,\d\d)\u00A0€/.exec(said)?.[1]
  expect(Number(printed?.replace(/\D/g, ''))).toBe(total)
  expect(said).toContain('Semaine enregistrée')
  expect(said).toContain(folder)
})

test('a place that can’t be written ends it with a sentence, and 1', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const { code, complained } = await demonstrate(join(file, 'inside'))
  expect(code).toBe(1)
  expect(complained).toMatch(/est introuvable|n’accepte pas/)
})
