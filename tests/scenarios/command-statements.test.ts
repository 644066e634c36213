import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../../src-main/cli/run-cli'
import { publishedAccounts } from '#shared/domain/accounting/published-accounts'
import { readWorkspaceText } from '../../src-main/workspace-file/read-workspace-text'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { inBudget } from '../hands/in-budget'
import { sampleWorkspace } from '../hands/sample-workspace'
import { well } from './office'

const folder = mkdtempSync(join(tmpdir(), 'quotite-statements-'))
const issued = join(folder, 'issued.quotite.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the command line says, and its exit code. */
async function quotite(...args: readonly string[]) {
  const said: string[] = []
  const faults: string[] = []
  const code = await runCli(args, {
    print: (text) => void said.push(text),
    warn: (text) => void faults.push(text),
  })
  return { code, said: said.join('\n'), faults: faults.join('\n') }
}

const statements = (out: string, ...more: readonly string[]) =>
  quotite('statements', issued, '--year', '2026', '--out', join(folder, out), ...more)

const PES = [
  '--format',
  'pes',
  '--pes-date',
  '2026-12-31',
  '--pes-batch',
  '57',
  '--pes-title',
  '812',
  '--pes-reduction-batch',
  '9',
  '--pes-reduction-title',
  '31',
] as const

beforeAll(async () => {
  const file = sampleWorkspace()
  const lenderId = file.agreements[0]?.lenderId
  const treasury = {
    post: '021036',
    collectivity: '200',
    budget: '',
    budgetSiret: null,
    product: 'MADS',
  }
  const collectivities = file.collectivities.map((body) =>
    body.id === lenderId ? { ...body, treasury } : body,
  )
  const draft = join(folder, 'draft.quotite.json')
  writeFileSync(draft, workspaceText({ ...file, collectivities }))
  const named = ['--year', '2026', '--today', '2026-12-31', '--out', issued]
  await quotite('issue', draft, ...named, '--reason', 'Essai')
})

describe('quotite statements, without a window', () => {
  it('writes the workbook and the summary of a year, in a folder that it makes', async () => {
    const { code, said } = await statements('new/files', '--format', 'xlsx,csv')
    expect({ code, said }).toEqual({
      code: 0,
      said: `2 fichiers écrits dans ${join(folder, 'new/files')}.`,
    })
    expect(readdirSync(join(folder, 'new/files')).sort()).toEqual([
      'Classeur 2026-001 à 2026-026.xlsx',
      'Récapitulatif 2026-001 à 2026-026.csv',
    ])
  })

  it('writes the file for Hélios under the numbers given', async () => {
    expect(await statements('pes', ...PES)).toMatchObject({ code: 0, faults: '' })
    const xml = readFileSync(join(folder, 'pes', 'PESALR2_200_2026-12-31_57.xml'), 'latin1')
    expect(xml).toContain('<IdBord V="57"/>')
    expect(xml.match(/<Piece>/g)).toHaveLength(26)
  })

  it('enters titles and reductions of January in the year of the settlement while it is open, and none of a closed year later', async () => {
    const yearOf = async (on: string): Promise<string | undefined> => {
      const asked = PES.map((each) => (each === '2026-12-31' ? on : each))
      const { faults } = await statements(`pes-${on}`, ...asked)
      if (faults !== '') return faults
      const path = join(folder, `pes-${on}`, `PESALR2_200_${on}_57.xml`)
      return /<Exer V="(\d+)"/.exec(readFileSync(path, 'latin1'))?.[1]
    }
    expect(await yearOf('2027-01-15')).toBe('2026')
    expect(await yearOf('2027-03-15')).toContain('sur un exercice clos')
  })

  it('makes one file of one budget whose name two agreements write in two ways, and names the budgets where there are several', async () => {
    const file = well(readWorkspaceText(readFileSync(issued, 'utf8'), issued))
    const { agreements, statements: kept, collectivities, ...others } = file
    const [agreement] = agreements
    if (agreement === undefined) throw new Error('No agreement')
    const annexed = { name: 'Eau', collectivity: '201', budget: '07', product: 'EAUX' }
    const twoBudgets = async (first: string, second: string, ...more: readonly string[]) => {
      const path = join(folder, 'budgets.quotite.json')
      const text = workspaceText({
        ...others,
        agreements: [
          { ...agreement, annexBudget: first },
          { ...agreement, id: 'second', reference: '2024-08', annexBudget: second },
        ],
        statements: kept.map((statement, at) => {
          const { content } = statement
          const id = at < 5 ? 'second' : agreement.id
          const under = { ...content, agreement: { ...content.agreement, id } }
          return { ...statement, content: inBudget(under, (at < 5 ? second : first) || null) }
        }),
        collectivities: collectivities.map((body) =>
          body.treasury === undefined
            ? body
            : {
                ...body,
                treasury: {
                  ...body.treasury,
                  annexBudgets: [{ ...annexed, siret: body.siret }],
                },
              },
        ),
      })
      writeFileSync(path, text)
      const out = join(folder, 'budgets')
      return quotite('statements', path, '--year', '2026', '--out', out, ...PES, ...more)
    }
    expect(await twoBudgets('Eau', 'EAU')).toMatchObject({ code: 0, faults: '' })
    const xml = readFileSync(join(folder, 'budgets', 'PESALR2_201_07_2026-12-31_57.xml'), 'latin1')
    expect(xml.match(/<Piece>/g)).toHaveLength(26)
    expect((await twoBudgets('Eau', '')).faults).toContain('-, Eau')
    const { faults } = await twoBudgets('Eau', '', '--pes-budget', 'Eua')
    expect(faults).toBe('Aucun état ne relève du budget «\u00A0Eua\u00A0». Budgets\u00A0: -, Eau.')
  })

  it('names the fiscal years where titles are of several on their day, and makes a file of the one asked', async () => {
    const file = well(readWorkspaceText(readFileSync(issued, 'utf8'), issued))
    const rule = publishedAccounts().find(({ channel }) => channel === 'closedYear')
    if (rule === undefined) throw new Error('No rule for closed years')
    const earlier = { ...rule, id: 'earlier', debtorKinds: ['syndicate' as const], closesOn: 115 }
    const path = join(folder, 'years.quotite.json')
    writeFileSync(path, workspaceText({ ...file, accountRules: [...file.accountRules, earlier] }))
    const asked = PES.map((each) => (each === '2026-12-31' ? '2027-01-20' : each))
    const out = join(folder, 'years')
    const write = (...more: readonly string[]) =>
      quotite('statements', path, '--year', '2026', '--out', out, ...asked, ...more)
    const { code, faults } = await write()
    expect({ code, faults }).toMatchObject({ code: 1 })
    expect(faults).toContain('plusieurs exercices (2026, 2027)')
    const piecesOf = async (year: string): Promise<number> => {
      expect(await write('--pes-year', year)).toMatchObject({ code: 0, faults: '' })
      const xml = readFileSync(join(out, 'PESALR2_200_2027-01-20_57.xml'), 'latin1')
      expect(new Set(xml.match(/<Exer V="\d+"/g))).toEqual(new Set([`<Exer V="${year}"`]))
      return xml.match(/<Piece>/g)?.length ?? 0
    }
    expect([await piecesOf('2026'), await piecesOf('2027')]).toEqual([20, 6])
    const { faults: other } = await write('--pes-year', '2028')
    expect(other).toContain('Aucun titre n’est de l’exercice 2028 à cette date')
    expect(other).toContain('2026, 2027')
    const { faults: wrong } = await write('--pes-year', '12345')
    expect(wrong).toContain('12345')
    expect(wrong).not.toContain('bordereau')
  })

  it('leaves out of the file for Hélios the statements that a refusal says to leave out', async () => {
    const late = PES.map((word) => (word === '2026-12-31' ? '2027-03-15' : word))
    const { faults } = await statements('rest', ...late)
    const given = [...new Set(faults.match(/\d{4}-\d{3}/g))]
    expect(given).toHaveLength(2)
    const rest = await statements('rest', ...late, '--pes-without', given.join(', '))
    expect(rest).toMatchObject({ code: 0, faults: '' })
    const xml = readFileSync(join(folder, 'rest', 'PESALR2_200_2027-03-15_57.xml'), 'latin1')
    expect(xml.match(/<Piece>/g)).toHaveLength(24)
    expect(given.filter((number) => xml.includes(number))).toEqual([])
    const unknown = await statements('rest', ...late, '--pes-without', '2026-099')
    expect(unknown.code).toBe(2)
    expect(unknown.faults).toContain('2026-099')
  })

  it('writes the same bytes each time', async () => {
    await statements('again', '--format', 'xlsx,csv')
    for (const name of readdirSync(join(folder, 'again'))) {
      const before = readFileSync(join(folder, 'new/files', name))
      expect(readFileSync(join(folder, 'again', name)).equals(before)).toBe(true)
    }
  })

  it('says that PDFs need a printer, and writes nothing at all', async () => {
    const { code, faults } = await statements('nothing', '--format', 'pdf,csv')
    expect(code).toBe(2)
    expect(faults).toContain('Les PDF demandent Electron')
    expect(readdirSync(folder)).not.toContain('nothing')
  })

  it('names an unknown format, a missing number and one that is none', async () => {
    expect(await statements('x', '--format', 'pdf,docx')).toMatchObject({
      code: 2,
      faults: 'Format inconnu dans «\u00A0pdf,docx\u00A0». Formats\u00A0: pdf, xlsx, csv, pes.',
    })
    expect((await statements('x', '--format', 'pes')).faults.split('\n')).toHaveLength(3)
    const wrong = await statements('x', ...PES, '--pes-batch', '12345678')
    expect(wrong.faults).toContain('12345678')
    const idle = await statements('x', '--format', 'csv', '--pes-title', '9')
    expect(idle.code).toBe(2)
    expect(idle.faults).toContain('--pes-title')
    expect(readdirSync(folder)).not.toContain('x')
  })

  it('writes nothing where a code is missing or the year has no statement', async () => {
    const missing = await quotite(
      'statements',
      issued,
      '--year',
      '2025',
      '--out',
      join(folder, 'y'),
      '--format',
      'csv',
    )
    expect(missing).toMatchObject({
      code: 0,
      said: 'Aucun état émis en 2025 n’est en vigueur\u00A0: rien n’a été écrit.',
    })
    const late = PES.map((word) => (word === '2026-12-31' ? '2027-03-15' : word))
    const refused = await statements('y', ...late)
    expect(refused.code).toBe(1)
    expect(refused.faults).toContain('par un mandat')
    expect(readdirSync(folder)).not.toContain('y')
  })

  it('tells a folder that can’t be made', async () => {
    writeFileSync(join(folder, 'file'), '')
    const { code, faults } = await statements('file/inside', '--format', 'csv')
    expect(code).toBe(2)
    expect(faults).toContain('file est un fichier, pas un dossier')
    const onto = await statements('file', '--format', 'csv')
    expect(onto.code).toBe(2)
    expect(onto.faults).toContain('est un fichier, pas un dossier')
  })
})
