import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { found, keep, Machine, noObjection, rename } from '../vault/keeping'
import { hoursChange, label, sample } from '../vault/records'
import { run } from './run-command'

describe('the history of a data folder', () => {
  let data: string
  let machine: Machine
  let keeper: OpenKeeper
  let now = ''
  beforeEach(async () => {
    data = mkdtempSync(join(tmpdir(), 'quotite-history-'))
    machine = new Machine(join(data, 'journal'))
    now = '2026-03-01T08:00:00.000Z'
    keeper = await machine.start({ now: () => now })
    await keeper.replaceAll(sample(), label('Pays d’essai', 'openWorkspace'))
    now = '2026-03-02T09:15:00.000Z'
    await found(keeper, 'neuve')
    now = '2026-03-12T14:02:00.000Z'
    const agentId = sample().agents[0]?.id ?? ''
    await keep(
      keeper,
      { verb: 'recordTime', subject: 'Marie', when: '2030-01-01' },
      hoursChange(agentId, '2030-01-01', null, 0, 120, false),
    )
    now = '2026-03-12T14:03:00.000Z'
    await rename(keeper, 'neuve', 'Commune nouvelle')
  })
  afterEach(async () => {
    await machine.dispose()
    rmSync(data, { recursive: true, force: true })
  })

  it('reads like a story, with who, when, and each value before and after', async () => {
    const { code, out } = await run('history', data)
    expect(code).toBe(0)
    const lines = out.split('\n')
    expect(lines[0]).toContain('Claire Martin : ouverture de l’espace « Pays d’essai »')
    expect(out).toContain('— → 2 h')
    expect(out).toContain('Commune neuve → Commune nouvelle')
    expect(out).toContain('1ᵉʳ janvier 2030')
  })

  it('is searched by person, record or day, whatever the accents', async () => {
    const { out } = await run('history', data, '--search', 'NOUVELLE')
    expect(out.split('\n').filter((line) => !line.startsWith(' '))).toHaveLength(1)
    expect((await run('history', data, '--search', 'janvier 2030')).out).toContain('2 h')
    expect((await run('history', data, '--search', 'personne')).out).toContain('Aucun changement')
  })

  it('shows the workspace as it was at an instant, and touches nothing of the present', async () => {
    await keeper.replaceAll(sample(), label('Encore', 'openWorkspace'))
    await keeper.close()
    const files = readdirSync(machine.folder).map((name) => [
      name,
      readFileSync(join(machine.folder, name), 'utf8'),
    ])
    const out = join(data, 'past.quotite.json')
    const past = async (instant: string) => {
      const local = new Date(instant)
      const two = (part: number) => String(part).padStart(2, '0')
      const at = `${String(local.getFullYear())}-${two(local.getMonth() + 1)}-${two(local.getDate())}T${two(local.getHours())}:${two(local.getMinutes())}`
      return run('history', data, '--at', at, '--out', out)
    }
    expect((await past('2026-03-03T12:00:00Z')).out).toContain('changement n° 2')
    const text = readFileSync(out, 'utf8')
    expect(text).toContain('Commune neuve')
    expect(text).not.toContain('Commune nouvelle')
    expect((await run('check', out, '--today', '2026-12-31')).code).not.toBe(2)
    expect((await past('2026-02-01T12:00:00Z')).err).toContain('Rien n’était encore enregistré')
    for (const at of ['midi', '2026-02-31T12:00']) {
      const { code, err } = await run('history', data, '--at', at, '--out', out)
      expect(code).toBe(2)
      expect(err).toContain(`« ${at} » n’est pas un instant`)
    }
    expect((await run('history', machine.folder)).err).toContain('Le dossier')
    for (const [name = '', before] of files)
      expect(readFileSync(join(machine.folder, name), 'utf8')).toBe(before)
  })

  it('of a folder where nothing was kept yet has no change, and is not said to be damaged', async () => {
    const fresh = join(data, 'fresh')
    mkdirSync(join(fresh, 'journal'), { recursive: true })
    const { code, out, err } = await run('history', fresh)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Aucun changement')
  })

  it('goes back through undo, across starts of the program', async () => {
    await keeper.close()
    keeper = await machine.start({ now: () => now })
    expect((await keeper.undo(noObjection)).ok).toBe(true)
    expect(keeper.registers().collectivities.get('neuve')?.name).toBe('Commune neuve')
    const { out } = await run('history', data)
    expect(out.trimEnd().split('\n').at(-1)).toContain('Commune nouvelle → Commune neuve')
  })
})
