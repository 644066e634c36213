import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import type { AllocationDocument } from '../../src-main/cli/allocation-document'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { well } from './office'
import { run } from './run-command'
import { Territory } from './territory'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const SAMPLE = at('resources/samples/pays-de-saint-seine.quotite.json')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function saved(name: string, territory: Territory): string {
  const path = join(folder, name)
  writeFileSync(path, workspaceText(territory.file()))
  return path
}

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? Number.NaN), 0)

describe('quotite allocate', () => {
  it('gives the year of the sample: shares sum to the total, rows to shares, columns to agents', async () => {
    const { code, out } = await run('allocate', SAMPLE, '--year', '2026', '--json', '-')
    expect(code).toBe(0)
    const document = JSON.parse(out) as AllocationDocument
    expect(document.agreements).toHaveLength(1)
    const [agreement] = document.agreements
    if (agreement === undefined) throw new Error('No agreement')
    const { shares, matrix, agentTotals, total, cost, lenderPart } = agreement
    const { pooling, besides, byKind } = agreement
    expect(Object.keys(shares)).toHaveLength(26)
    expect(sum(Object.values(shares).map(({ amount }) => amount))).toBe(total)
    expect(sum([total, lenderPart])).toBe(cost)
    for (const [body, row] of Object.entries(matrix)) {
      const amounts = [
        ...Object.values(row).map(({ amount }) => amount),
        pooling[body],
        besides[body],
      ]
      expect(sum(amounts.map((amount) => amount ?? null))).toBe(shares[body]?.amount)
      expect(sum(Object.values(byKind[body] ?? {}))).toBe(shares[body]?.amount)
      expect(sum(Object.values(row).map(({ minutes }) => minutes))).toBe(shares[body]?.minutes)
    }
    for (const [agent, { amount }] of Object.entries(agentTotals))
      expect(sum(Object.values(matrix).map((row) => row[agent]?.amount ?? null))).toBe(amount)
  })

  it('leaves to the lender the cost less the total, with the kilometres charged in both', async () => {
    const file = at('resources/samples/named-individuals.quotite.json')
    const { out } = await run('allocate', file, '--year', '2026', '--json', '-')
    const { agreements } = JSON.parse(out) as AllocationDocument
    for (const { total, cost, lenderPart } of agreements)
      expect(lenderPart).toBe((cost ?? Number.NaN) - (total ?? Number.NaN))
    const driven = agreements.find(({ reference }) => reference === 'MAD-NRJ')
    expect(driven).toMatchObject({ kilometres: 136_283, cost: 2_548_452, total: 2_548_452 })
    const whole = well(readWorkspace(JSON.parse(readFileSync(file, 'utf8'))))
    const path = join(folder, 'unentered.quotite.json')
    const timesheets = whole.timesheets.filter(({ month }) => month !== '2026-08')
    writeFileSync(path, workspaceText({ ...whole, timesheets }))
    const held = await run('allocate', path, '--year', '2026', '--agreement', 'MAD-NRJ', '--json=-')
    expect(JSON.parse(held.out)).toMatchObject({ agreements: [{ total: null, cost: 2_548_452 }] })
  })

  it('writes the minutes that contracted hours bill as the fraction that the amount rests on', async () => {
    const path = saved(
      'contracted.quotite.json',
      new Territory('A').lends('Marie').terms({
        beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 371 }],
        key: { kind: 'tariff', basis: 'contracted' },
        hourlyTariff: 2135,
        annualWeeks: 'worked',
      }),
    )
    const { out } = await run('allocate', path, '--year', '2026', '--json', '-')
    const [agreement] = (JSON.parse(out) as AllocationDocument).agreements
    // 371 min × 45.6 weeks.
    expect(agreement?.shares['A']).toMatchObject({
      billedMinutes: 16_918,
      billedMinutesExact: '84588/5',
      amount: 601_985,
    })
  })

  it('says of an agent who is lent beyond a whole by which agreements, from which day and by how much', async () => {
    const territory = new Territory('A').lends('Marie').hours('Marie', '2026-01', { A: 10 })
    const path = saved(
      'over.quotite.json',
      territory.cost('Marie', '2026-01', 100).also({
        id: 'other',
        reference: '2026-02',
        title: 'Autre',
        agents: [{ agentId: 'Marie', workShare: 10_000 }],
      }),
    )
    const { code, out } = await run('allocate', path, '--year', '2026', '--json', '-')
    const [agreement] = (JSON.parse(out) as AllocationDocument).agreements
    expect(code).toBe(1)
    expect(agreement?.total).toBeNull()
    expect(agreement?.objections.find(({ code: one }) => one === 'lentOver100')).toMatchObject({
      blocking: true,
      share: 20_000,
    })
  })

  it('writes the same bytes into a file as to the output', async () => {
    const path = join(folder, 'out.json')
    const { out } = await run('allocate', SAMPLE, '--year=2026', '--json=-')
    expect(await run('allocate', SAMPLE, '--year=2026', '--json', path)).toMatchObject({ code: 0 })
    expect(readFileSync(path, 'utf8').replaceAll('\u00A0', ' ')).toBe(`${out}\n`)
  })

  it('settles a year to come provisionally, and says what it foresees', async () => {
    const blocked = await run('allocate', SAMPLE, '--year', '2027')
    expect(blocked.code).toBe(1)
    const { code, out } = await run('allocate', SAMPLE, '--year', '2027', '--provisional')
    expect(code).toBe(0)
    expect(out).toContain('heures de 72 mois d’agents prévues par la convention')
    expect(out).toContain('coût de 72 mois d’agents repris de 2026')
    const json = await run('allocate', SAMPLE, '--year=2027', '--provisional', '--json=-')
    const [agreement] = (JSON.parse(json.out) as AllocationDocument).agreements
    expect(agreement?.foreseen?.costs).toEqual({ agentMonths: 72, baseYears: [2026] })
    expect(sum(Object.values(agreement?.shares ?? {}).map(({ amount }) => amount))).toBe(
      agreement?.total,
    )
  })

  it('names the holes of a blocked year, by person and month, and exits with 1', async () => {
    const path = saved(
      'holes.json',
      new Territory('A')
        .terms({ period: { from: '2026-01-01', to: '2026-02-28' } })
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 5 })
        .cost('Marie', '2026-02', 300),
    )
    const { code, out, err } = await run('allocate', path, '--year', '2026', '--json', '-')
    expect(code).toBe(1)
    expect(err.split('\n')).toEqual([
      '2026-01 : rien n’est facturable, 2 manques.',
      '- Marie Dupont, février 2026 : aucune heure saisie. Saisissez-les, ou déclarez un mois sans heures.',
      '- Marie Dupont, janvier 2026 : coût non renseigné. Complétez l’écran Coûts.',
    ])
    expect(JSON.parse(out)).toMatchObject({
      agreements: [
        {
          total: null,
          shares: { A: { minutes: 300, amount: null } },
          objections: [
            { code: 'monthUnentered', blocking: true, agent: 'Marie', month: '2026-02' },
            { code: 'monthUnpriced', blocking: true, agent: 'Marie', month: '2026-01' },
          ],
        },
      ],
    })
  })

  it('takes one agreement by its reference, and names those it knows', async () => {
    const asked = ['allocate', SAMPLE, '--year', '2026', '--agreement']
    expect((await run(...asked, '2024-07')).out).toContain('Convention 2024-07')
    expect(await run(...asked, '1999-01')).toMatchObject({
      code: 2,
      err: 'Aucune convention ne porte la référence « 1999-01 ». Références connues : 2024-07.',
    })
  })
})

describe('quotite check', () => {
  it('points at acts that no agreement will bill, counted before it begins', async () => {
    const path = saved(
      'early.quotite.json',
      new Territory('A')
        .lends('Marie')
        .terms({
          period: { from: '2026-05-10', to: null },
          unitTypes: [{ id: 'act', name: 'Actes', unit: 'act' }],
        })
        .units('2026-03', 'act', { A: 1 }),
    )
    const { out } = await run('check', path)
    expect(out.replaceAll('\u00A0', ' ')).toContain(
      'mars 2026 : unités comptées hors de la convention (1), non facturées',
    )
  })

  it('points at hours outside agreements and work periods, unpriced months and over-lent agents', async () => {
    const path = saved(
      'looks.json',
      new Territory('A', 'B')
        .terms({ period: { from: '2026-02-01', to: null } })
        .also({
          id: 'second',
          reference: '2026-02',
          period: { from: '2026-05-01', to: null },
          beneficiaries: [{ collectivityId: 'B', weeklyMinutes: 0 }],
          agents: [{ agentId: 'Marie', workShare: 2_500 }],
        })
        .lends('Marie', '2026-01-02')
        .hours('Marie', '2026-01', { A: 25, common: 1 }),
    )
    const { code, out } = await run('check', path)
    expect(code).toBe(0)
    expect(out.split('\n').slice(2)).toEqual([
      '6 points méritent un regard :',
      '- Marie Dupont, Commune A : 25 h hors de toute convention (dès le 1ᵉʳ janvier 2026). Elles ne seront facturées à personne ; vérifiez la période et les parties de la convention.',
      '- Marie Dupont, Temps commun : 1 h hors de toute convention (dès le 2 janvier 2026). Elles ne seront facturées à personne ; vérifiez la période et les parties de la convention.',
      '- Marie Dupont : 24 h sans temps de travail dans sa fiche (dès le 1ᵉʳ janvier 2026). Complétez ses périodes.',
      '- Marie Dupont, janvier 2026 : des heures et pas de coût. Complétez l’écran Coûts.',
      '- Dès le 1ᵉʳ mai 2026, les conventions 2026-01 et 2026-02 mettent ensemble Marie Dupont à disposition pour 125 %. Réduisez sa quotité dans l’une d’elles, ou fermez une période la veille.',
      '- Les conventions 2026-01 et 2026-02 mettent toutes deux Marie Dupont à disposition de la commune B dès le 1ᵉʳ mai 2026 : les heures seraient facturées deux fois. Fermez l’une des périodes.',
    ])
  })

  it('tells the faults of a file with their lines and exits with 1', async () => {
    const path = join(folder, 'faulty.json')
    const text = readFileSync(SAMPLE, 'utf8')
    writeFileSync(path, text.replace('"category":"C"', '"category":"D"'))
    const line = text.split('\n').findIndex((row) => row.includes('"category":"C"')) + 1
    const { code, out, err } = await run('check', path)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`ligne ${String(line)} : Le champ « agents.`)
  })
})

describe('a request that can’t be understood', () => {
  it.each([
    [[], 'Indiquez une commande. « quotite help » les liste.'],
    [['frobnicate'], 'La commande « frobnicate » n’existe pas. « quotite help » les liste.'],
    [['backup'], 'Indiquez une commande. « quotite help » les liste.'],
    [['backup', 'verify'], 'Indiquez le fichier à lire après « backup verify ».'],
    [['backup', 'open', 'a'], 'La commande « backup open » demande l’option « --out ».'],
    [['check'], 'Indiquez le fichier à lire après « check ».'],
    [['check', 'a', 'b'], '« b » est de trop : un seul fichier est attendu.'],
    [['check', 'a', '--year', '2026'], 'L’option « --year » n’existe pas pour « check ».'],
    [['allocate', 'a'], 'La commande « allocate » demande l’option « --year ».'],
    [['allocate', 'a', '--year'], 'L’option « --year » attend une valeur.'],
    [
      ['allocate', 'a', '--year', 'MMXXVI'],
      '« MMXXVI » n’est pas une année. Écrivez quatre chiffres, comme 2026.',
    ],
    [['check', 'a', '--language', 'de'], '« de » n’est pas une langue de Quotité : fr ou en.'],
    [
      ['issue', 'a', '--year=2026', '--today=2027-02-30', '--out=b'],
      '« 2027-02-30 » n’est pas un jour. Écrivez-le comme 2027-01-14.',
    ],
    [
      ['check', 'nowhere.json'],
      'Le fichier nowhere.json est introuvable. Vérifiez son nom et son dossier.',
    ],
  ])('%j', async (args, sentence) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err: sentence })
  })

  it('help lists every command, in both languages', async () => {
    for (const language of ['fr', 'en']) {
      const { code, out } = await run('help', '--language', language)
      expect(code).toBe(0)
      for (const command of ['check', 'allocate', 'verify', 'issue', 'help'])
        expect(out).toContain(`\n  ${command}`)
    }
  })
})

describe('the program itself', () => {
  it('runs under plain Node and tells by its exit code', () => {
    const cli = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', at('src-main/cli.ts'), ...args], {
        cwd: at(''),
        encoding: 'utf8',
      })
    const checked = cli('check', SAMPLE)
    expect([checked.status, checked.stderr]).toEqual([0, ''])
    expect(checked.stdout).toContain('L’espace est cohérent.')
    expect(cli('check', 'nowhere.json').status).toBe(2)
  })
})
