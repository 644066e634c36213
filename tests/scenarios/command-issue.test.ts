import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import { well } from './office'
import { run } from './run-command'

const SAMPLE = fileURLToPath(
  new URL('../../resources/samples/pays-de-saint-seine.quotite.json', import.meta.url),
)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('quotite issue and verify', () => {
  it('says of a printed statement that it is known, or that the workspace may be older than it', async () => {
    const path = join(folder, 'printed.json')
    const year = ['--year', '2026', '--today', '2027-01-14', '--reason', 'Pièces attendues']
    await run('issue', SAMPLE, ...year, '--out', path)
    const file = well(readWorkspace(JSON.parse(readFileSync(path, 'utf8'))))
    const fingerprint = file.statements[0]?.fingerprint ?? ''
    const known = await run('verify', path, '--printed', fingerprint.toLowerCase())
    expect(known.code).toBe(0)
    expect(known.out).toMatch(/^État 2026-001, .* : cette empreinte est la sienne/)
    const older = await run('verify', SAMPLE, '--printed', fingerprint)
    expect(older.code).toBe(1)
    expect(older.err).toContain('cet espace est plus ancien que l’état imprimé')
    const mistyped = await run('verify', path, '--printed', '2026-001', '--language', 'en')
    expect(mistyped.err).toContain('A fingerprint has twelve letters or figures')
  })

  it('names the agreement that holds all back, and what it lacks, as allocate does', async () => {
    const path = join(folder, 'unpriced.json')
    const file = well(readWorkspace(JSON.parse(readFileSync(SAMPLE, 'utf8'))))
    const costs = file.costs.filter(({ month }) => month !== '2026-05')
    writeFileSync(path, JSON.stringify({ ...file, costs }))
    const out = join(folder, 'never.json')
    const year = ['--year', '2026', '--today', '2027-01-14', '--out', out]
    const held = await run('issue', path, ...year, '--reason', 'Pièces attendues')
    expect(held.code).toBe(1)
    expect(held.err).toMatch(/^Convention 2024-07, Secrétariat de mairie partagé, /)
    expect(held.err).toContain('Complétez ce que la répartition nomme.')
    expect(held.err).toContain('- Marie Dupont, mai 2026 : coût non renseigné.')
    const objected = await run('issue', SAMPLE, ...year)
    expect(objected.err).toMatch(/^Convention 2024-07, Secrétariat de mairie partagé, /)
    expect(existsSync(out)).toBe(false)
  })

  it('issues 26 statements, which then recompute identically', async () => {
    const path = join(folder, 'issued.json')
    const issued = [
      'issue',
      SAMPLE,
      '--year',
      '2026',
      '--today',
      '2027-01-14',
      '--out',
      path,
      '--reason',
      'Pièces en cours de signature',
    ]
    const { code, out } = await run(...issued)
    expect(code).toBe(0)
    expect(out).toMatch(/^26 états émis, 216 527,16 €, /)
    const bytes = readFileSync(path, 'utf8')
    expect(await run(...issued)).toMatchObject({ code: 0 })
    expect(readFileSync(path, 'utf8')).toBe(bytes)
    const verified = await run('verify', path)
    expect(verified.code).toBe(0)
    expect(verified.out.split('\n')).toHaveLength(27)
    expect(verified.out).toContain('2026-026 : identique')

    const twice = await run(
      'issue',
      path,
      '--year=2026',
      '--today=2027-01-15',
      `--out=${path}`,
      '--reason=Essai',
    )
    expect(twice.code).toBe(1)
    expect(twice.err).toContain('a déjà l’état 2026-001 pour cette période')

    writeFileSync(path, bytes.replace('"minutes":195,', '"minutes":180,'))
    const tampered = await run('verify', path, '--language', 'en')
    expect(tampered.code).toBe(1)
    expect(tampered.err).toMatch(/2026-\d+, .+: DIFFERS\. .+ when issued, .+ recomputed\./)
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  })

  it('asks why statements are issued in spite of serious points, names them, and keeps the reason', async () => {
    const path = join(folder, 'reserved.json')
    const asked = ['issue', SAMPLE, '--year=2026', '--today=2027-01-14', `--out=${path}`]
    const refused = await run(...asked)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('Donnez le motif')
    expect(refused.err).toMatch(
      /^- sérieux : Heures non contresignées par le bénéficiaire \(.+\) : /m,
    )
    expect(refused.err).toContain('donnez le motif avec --reason')
    expect(existsSync(path)).toBe(false)
    expect(await run(...asked, '--reason', ' Visas en cours ')).toMatchObject({ code: 0 })
    const file = well(readWorkspace(JSON.parse(readFileSync(path, 'utf8'))))
    expect(new Set(file.statements.map(({ reserve }) => reserve?.reason))).toEqual(
      new Set(['Visas en cours']),
    )
    const long = await run(...asked, '--reason', 'x'.repeat(161))
    expect(long).toMatchObject({
      code: 2,
      err: 'Le motif dépasse 160 caractères. Raccourcissez-le.',
    })
  })

  it('names the lender beside a number that two lenders issued, and counts both', async () => {
    const path = join(folder, 'both.json')
    const sample = SAMPLE.replace('pays-de-saint-seine', 'both-directions')
    const asked = ['--year=2026', '--today=2027-01-14', `--out=${path}`, '--reason=Essai']
    expect(await run('issue', sample, ...asked)).toMatchObject({ code: 0 })
    expect((await run('verify', path)).out.split('\n').slice(0, 2).sort()).toEqual([
      '2026-001 (CA de Valbrune) : identique',
      '2026-001 (Ville de Valbrune) : identique',
    ])
    const shares = readFileSync(path, 'utf8').replaceAll(/"share":(\d+)/g, '"share":$10')
    writeFileSync(path, shares)
    expect((await run('verify', path)).err).toContain('2 états diffèrent')
  })

  it('has nothing to recompute in the sample', async () => {
    expect(await run('verify', SAMPLE)).toEqual({
      code: 0,
      err: '',
      out: 'Aucun état n’a été émis : il n’y a rien à recalculer.',
    })
  })

  it('writes nothing where the folder does not exist', async () => {
    const path = join(folder, 'nowhere', 'issued.json')
    const { code } = await run(
      'issue',
      SAMPLE,
      '--year=2026',
      '--today=2027-01-14',
      '--out',
      path,
      '--reason=Essai',
    )
    expect(code).toBe(2)
  })
})
