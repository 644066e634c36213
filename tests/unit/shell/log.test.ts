import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256Of } from '../../../src-main/files/sha256-of'
import { readSnapshot } from '../../../src-main/journal/snapshot'
import { openLog } from '../../../src-main/shell/log'
import { sample } from '../../vault/records'

describe('the technical log', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-log-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('keeps the stack of a bug under the reference that the person is given', () => {
    const log = openLog(join(folder, 'logs', 'quotite.log'))
    const reference = log.bug('saveAgent', new Error('unexpected'))
    expect(reference).toMatch(/^Q-[0-9A-F]{6}$/)
    expect(readFileSync(log.file, 'utf8')).toContain(`${reference} saveAgent: Error: unexpected`)
  })

  it('says which field of a snapshot can’t be read, and not what it holds', async () => {
    const { agents, ...workspace } = sample()
    const named = agents.map((agent) => ({ ...agent, lastName: 'Durand'.repeat(100) }))
    const text = JSON.stringify({ ...workspace, agents: named })
    writeFileSync(join(folder, 'snapshot-2.quotite.json'), text)
    const base = { snapshot: 'snapshot-2.quotite.json', sha256: sha256Of(text) }
    const log = openLog(join(folder, 'quotite.log'))
    await readSnapshot(folder, base).catch((error: unknown) => log.bug('snapshot', error))
    const noted = readFileSync(log.file, 'utf8')
    expect(noted).toContain('agents.0.lastName')
    expect(noted).not.toContain('Durand')
  })

  it('starts another file when it has grown, and keeps three old ones', () => {
    const file = join(folder, 'quotite.log')
    const log = openLog(file)
    for (let round = 1; round <= 6; round += 1) {
      writeFileSync(file, `${String(round)}${'x'.repeat(1_000_001)}`)
      log.note('one more line')
    }
    expect(readdirSync(folder).sort()).toEqual([
      'quotite.log',
      'quotite.log.1',
      'quotite.log.2',
      'quotite.log.3',
    ])
    expect(statSync(file).size).toBeLessThan(100)
    expect(readFileSync(`${file}.1`, 'utf8')[0]).toBe('6')
    expect(readFileSync(`${file}.3`, 'utf8')[0]).toBe('4')
  })

  it('does not make the data folder again while it is away: nothing would keep it from being put back', () => {
    const data = join(folder, 'data')
    mkdirSync(data)
    const log = openLog(join(data, 'logs', 'quotite.log'))
    log.note('opened')
    renameSync(data, join(folder, 'away'))
    log.note('refused')
    expect(readdirSync(folder)).toEqual(['away'])
    renameSync(join(folder, 'away'), data)
    log.note('back')
    expect(readFileSync(log.file, 'utf8')).toMatch(/opened\n.* back\n$/)
  })

  it('never stops the program when it can’t be written', () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const log = openLog(join(file, 'quotite.log'))
    expect(() => log.note('nowhere to go')).not.toThrow()
  })
})
