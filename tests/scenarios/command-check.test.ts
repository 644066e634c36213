import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { months, Office, well } from './office'
import { run } from './run-command'
import { Territory } from './territory'

const SAMPLE = fileURLToPath(
  new URL('../../resources/samples/pays-de-saint-seine.quotite.json', import.meta.url),
)

describe('quotite check, of settlements', () => {
  it('says what the sample holds, that it holds together, and what its settlement lacks', async () => {
    const { code, err, out } = await run('check', SAMPLE, '--language', 'en')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [contents, sound, warnings, blank, heading, ...verdict] = out.split('\n')
    expect([contents, sound, warnings, blank]).toEqual([
      'Pays de Saint-Seine (exemple). 27 bodies, 6 agents, 1 agreement, 4,416 lines of hours, 72 months of cost, 0 statements.',
      'The workspace is consistent.',
      'Nothing else to report.',
      '',
    ])
    expect(heading).toBe(
      '2024-07, Secrétariat de mairie partagé, 01/01/2026 to 31/12/2026, seen on 01/01/2027: 9 points before issuing.',
    )
    expect(verdict.slice(0, 7)).toEqual([
      '- Marie Dupont: week 53 without hours or absence.',
      '- Nadège Colin: week 53 without hours or absence.',
      '- Hélène Roussel: week 52 without hours or absence.',
      '- Pascal Thévenot: week 53 without hours or absence.',
      '- Lucie Bonnard: week 53 without hours or absence.',
      '- Sophie Garnier: week 52 without hours or absence.',
      '- serious: Weeks without hours or absence: 52–53 (CGCT D. 5211-16).',
    ])
  })

  it('judges on the day that is asked: in November, what is entered after it is still to come', async () => {
    const { out } = await run('check', SAMPLE, '--today', '2026-11-20')
    expect(out).toContain('vu le 20/11/2026')
    expect(out).toContain('Marie Dupont : 158 h 30 à venir sont comptées (dès le 23 novembre 2026)')
    expect(out).toContain('Heures à venir comptées comme faites')
  })

  it('says it too where units alone are settled, or charges', async () => {
    const sample = (name: string): string =>
      fileURLToPath(new URL(`../../resources/samples/${name}.quotite.json`, import.meta.url))
    const units = await run('check', sample('shared-equipment'))
    expect(units.out).toContain('BIENS-1')
    expect(units.out).toContain('du 01/01/2026 au 31/12/2026, vu le 01/01/2027')

    const folder = mkdtempSync(join(tmpdir(), 'quotite-check-'))
    const path = join(folder, 'charges.quotite.json')
    const bought = readFileSync(sample('joint-purchasing'), 'utf8')
    writeFileSync(path, bought.replaceAll(/"actual": *\d+/g, '"actual": null'))
    const charges = await run('check', path)
    rmSync(folder, { recursive: true, force: true })
    expect(charges.out).toContain('GC-PAPIER')
    expect(charges.out).toContain('Papier, marché du groupement')
  })
})

/** What the command says of a territory. */
async function checked(file: WorkspaceFile, ...more: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'quotite-check-'))
  const path = join(folder, 'territory.quotite.json')
  writeFileSync(path, workspaceText(file))
  const { out } = await run('check', path, ...more)
  rmSync(folder, { recursive: true, force: true })
  return out
}

describe('quotite check, of what homes and forms say', () => {
  it('names hours that wait for an archived agreement, and judges no settlement of it', async () => {
    const one = new Territory('A', 'B').lends('Anne').hours('Anne', '2026-03', { A: 30, B: 4 })
    expect(await checked(one.file())).toContain('2026-01, Secrétariat partagé, du 01/01/2026')
    const out = await checked(one.terms({ archived: true }).file())
    expect(out).toContain(
      '- La convention 2026-01 est archivée : 34 h, dès le 1ᵉʳ mars 2026, ne sont dans aucun état. Désarchivez-la pour les répartir.',
    )
    expect(out).not.toContain('Secrétariat partagé')
  })

  it('names the bodies that have one SIREN', async () => {
    const siren = '212157390'
    const one = new Territory('A', 'B', 'C').body('A', { siren }).body('B', { siren })
    expect(await checked(one.file())).toContain(
      '- Le SIREN 212157390 est celui de la commune A et de la commune B.',
    )
    expect(await checked(one.body('B', { kind: 'annexedBudget' }).file())).toContain('Rien d’autre')
  })

  it('judges no settlement that is issued whole: a commune that leaves its group since is no objection to it', async () => {
    const territory = new Territory('A', 'B')
      .body('A', { memberOf: ['CC'] })
      .body('B', { memberOf: ['CC'] })
      .terms({ legalForm: 'serviceLendingDownward' })
      .lends('Anne')
      .hours('Anne', '2026-01', { A: 30, B: 4 })
      .cost('Anne', '2026-01', 600)
    const judged = '2026-01, Secrétariat partagé, du 01/01/2026'
    const left = 'Parties que la forme juridique ne prévoit pas'
    const after = async (...bodies: readonly string[]): Promise<string> => {
      const office = new Office(territory, '2027-01-14')
      well(await office.issue(months('01'), bodies))
      const file = await office.file()
      const collectivities = file.collectivities.map((body) => ({ ...body, memberOf: [] }))
      return checked({ ...file, collectivities }, '--today', '2026-02-01')
    }
    expect(await after('A', 'B')).not.toContain(judged)
    const half = await after('A')
    expect(half).toContain(judged)
    expect(half).toContain(left)
  })
})
