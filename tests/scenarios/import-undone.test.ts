import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { translator } from '#shared/wording/translator'
import { importHours } from '../../src-main/cli/import-hours'
import { readRequest } from '../../src-main/cli/read-request'
import { readWorkspaceFile } from '../../src-main/workspace-file/read-workspace-file'
import { freeze, thaw } from '../crash/mounts'
import { copiedSample } from './copied-sample'
import { ofProject, run } from './run-command'

const { folder, space } = copiedSample()

const bytes = (): string => readFileSync(space(), 'utf8')
const kept = (): readonly string[] =>
  readdirSync(folder()).filter((name) => name.includes('before-import'))
const KIMAI = ['--source', 'kimai', '--today', '2027-01-14'] as const
const take = (...options: readonly string[]) =>
  run('import', space(), ofProject('tests/fixtures/imports/kimai.csv'), ...KIMAI, ...options)
const undo = () => run('import', space(), '--undo')

describe('quotite import --undo', () => {
  it('puts the workspace back to the byte, once, and not over a file that has changed since', async () => {
    const before = bytes()
    const none = await undo()
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('Aucun import à annuler')])
    expect((await take()).out).toContain(`quotite import ${space()} --undo`)
    const imported = bytes()
    writeFileSync(space(), imported.replace('Pays de Saint-Seine', 'Pays de Seine'))
    const changed = await undo()
    expect([changed.code, changed.err]).toEqual([1, expect.stringContaining('a changé depuis')])
    writeFileSync(space(), imported)
    const back = await undo()
    expect([back.code, back.out]).toEqual([0, expect.stringContaining('comme avant')])
    expect(bytes()).toBe(before)
    expect(kept()).toEqual([])
    expect((await undo()).code).toBe(2)
  })

  it('takes back the last import only', async () => {
    await take()
    const first = bytes()
    const harvest = ofProject('tests/fixtures/imports/harvest.csv')
    const today = ['--today', '2027-01-14'] as const
    expect((await run('import', space(), harvest, '--source', 'harvest', ...today)).code).toBe(0)
    expect((await undo()).code).toBe(0)
    expect(bytes()).toBe(first)
    expect((await undo()).code).toBe(2)
  })

  it('stays that of the import before where the file can’t be replaced: another program has it open', async ({
    skip,
  }) => {
    const before = bytes()
    await take()
    const first = bytes()
    if (!freeze(space())) skip('this disk freezes no file')
    const harvest = ofProject('tests/fixtures/imports/harvest.csv')
    const today = ['--today', '2027-01-14'] as const
    const refused = await run('import', space(), harvest, '--source', 'harvest', ...today)
    thaw(space())
    expect([refused.code, bytes()]).toEqual([2, first])
    expect((await undo()).code).toBe(0)
    expect([bytes(), kept()]).toEqual([before, []])
  })

  it('is of an import that took over no other one: a file that changed since it was read is left as it is', async () => {
    const read = await readWorkspaceFile(space())
    const request = readRequest([
      ...['import', space(), ofProject('tests/fixtures/imports/harvest.csv')],
      ...['--source', 'harvest', '--today', '2027-01-14'],
    ])
    if (!read.ok || !request.ok || request.value.command !== 'import') throw new Error('not read')
    await take()
    const [first, copies] = [bytes(), kept()]
    const warned: string[] = []
    const output = {
      language: 'fr',
      say: translator('fr'),
      print: () => undefined,
      warn: (text: string) => void warned.push(text),
    } as const
    expect(await importHours(output, request.value, read.value)).toBe(1)
    expect(warned.at(-1)).toContain('a changé pendant l’import')
    expect([bytes(), kept()]).toEqual([first, copies])
    expect((await undo()).code).toBe(0)
  })

  it('knows the file of before wherever a power cut left it', async () => {
    const before = bytes()
    await take()
    renameSync(`${space()}.before-import`, `${space()}.before-import.new`)
    expect((await undo()).code).toBe(0)
    expect([bytes(), kept()]).toEqual([before, []])
  })

  it('names what can’t go with it as it is typed', async () => {
    const { code, err } = await run('import', space(), '--undo', '--dry-run')
    expect([code, err]).toEqual([2, expect.stringContaining('pour « import --undo »')])
  })

  it('has nothing to undo after a rehearsal', async () => {
    await take('--dry-run')
    expect(kept()).toEqual([])
  })

  it('refuses a file beside the workspace that is none of its own', async () => {
    writeFileSync(`${space()}.before-import`, 'autre chose\n')
    const before = bytes()
    expect((await undo()).code).toBe(2)
    expect(bytes()).toBe(before)
  })
})

describe('durations with seconds', () => {
  it('are rounded to the minute once, and what that changes in all is said', async () => {
    const hours = join(folder(), 'heures.csv')
    const lines = [
      'Agent;Date;Collectivité;Durée',
      'Marie Dupont;2027-01-11;Léry;01:30:20',
      'Marie Dupont;2027-01-12;Léry;00:10:40',
      'Marie Dupont;2027-01-12;Léry;00:10:40',
      'Marie Dupont;2027-01-13;Léry;01:00:00',
    ]
    writeFileSync(hours, lines.join('\n'))
    const { out } = await run('import', space(), hours, '--source', 'generic', '--dry-run')
    // 1:30:20 is 90 minutes, 20 seconds less; 21:20 is 21 minutes, 20 less.
    expect(out).toContain('2 durées avec des secondes sont arrondies à la minute')
    expect(out).toContain('40 s de moins que le fichier')
  })
})

describe('hours over a change of the clocks', () => {
  it('are those of the clock in a table, and their lines are named with what they say more or less', async () => {
    const hours = join(folder(), 'nuits.csv')
    const lines = [
      'Agent;Date;Collectivité;Début;Fin',
      'Marie Dupont;2026-03-28;Léry;20:00;06:00',
      'Marie Dupont;2026-03-27;Léry;20:00;06:00',
      'Marie Dupont;2026-10-25;Francheville;01:00;05:00',
      'Marie Dupont;2026-10-25;Turcey;08:00;12:00',
    ]
    writeFileSync(hours, lines.join('\n'))
    const order = ['import', space(), hours, '--source', 'generic', '--dry-run'] as const
    const { out } = await run(...order)
    expect(out).toContain('La ligne 2 passe à l’heure d’été')
    expect(out).toContain('La ligne 4 passe à l’heure d’hiver')
    const told: unknown = JSON.parse((await run(...order, '--json')).out)
    expect(told).toMatchObject({
      clockChanges: [
        { line: 2, over: 3600 },
        { line: 4, over: -3600 },
      ],
    })
  })
})
