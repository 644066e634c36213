import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { agentCostSchema } from '#shared/domain/costs/agent-cost'
import { shareSupports } from '#shared/domain/costs/share-supports'
import type { SupportStudy } from '#shared/domain/costs/support-study'
import { desk } from '#shared/contract/desk'
import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { cents } from '#shared/kernel/cents'
import { read } from '#shared/kernel/read'
import { failureSentence } from '#shared/wording/failure-sentence'
import { translator } from '#shared/wording/translator'
import { runCli } from '../../src-main/cli/run-cli'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { months, Office, refusals } from './office'
import type { Terms } from './territory'
import { Territory } from './territory'
import { amendment } from '../amendment'

// The list of bad input that agreements, costs and keys must refuse, line by line: in the window (the question that it
// asks of main) and in a file (the command line), in words that name the thing and the way out.

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-refused-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Marie serves A and B in January 2026, the whole term of the agreement. */
const valley = (terms: Terms = {}): Territory =>
  new Territory('A', 'B')
    .lends('Marie')
    .terms({ period: { from: '2026-01-01', to: '2026-01-31' }, ...terms })
    .hours('Marie', '2026-01', { A: 30, B: 20 })
    .cost('Marie', '2026-01', 2000)

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

const told = (answer: Result<unknown, Failure>): string =>
  answer.ok ? '' : answer.failures.map((failure) => plain(failureSentence(failure, 'fr'))).join(' ')

type Changed = (file: Record<string, unknown[]>) => unknown

/** What the command line says of a territory whose file was changed by hand; its exit code, and any amount it printed. */
async function filed(territory: Territory, change: Changed = () => undefined) {
  const file = JSON.parse(workspaceText(territory.file())) as Record<string, unknown[]>
  change(file)
  const path = join(folder, 'vallee.json')
  writeFileSync(path, JSON.stringify(file, null, 1))
  const said: string[] = []
  const printed: string[] = []
  const code = await runCli(['allocate', path, '--year', '2026'], {
    print: (text) => printed.push(plain(text)),
    warn: (text) => said.push(plain(text)),
  })
  return { code, said: said.join('\n'), amounts: /\d,\d\d/.test(printed.join('\n')) }
}

/** What main answers the window that wants to keep an agreement with some terms. */
function windowKeeps(terms: Terms): string {
  const { agreements } = valley().file()
  const answer = read(desk.saveAgreement.input, { ...agreements[0], ...terms })
  return told(answer)
}

const inFile = async (change: Changed, sentence: string): Promise<void> => {
  const { code, said, amounts } = await filed(valley(), change)
  expect(said).toContain(sentence)
  expect([code === 0, amounts]).toEqual([false, false])
}

const agreementOf = (file: Record<string, unknown[]>): Record<string, unknown> =>
  file['agreements']?.[0] as Record<string, unknown>

describe('quotas over 100 %', () => {
  const quotas = ['A', 'B'].map((collectivityId) => ({ collectivityId, millionths: 600_000 }))
  const key = { kind: 'fixedQuotas', quotas }
  const sentence = 'Les quotités fixes dépassent ensemble 100 %. Réduisez-en une.'

  it('are refused in the window', () => expect(windowKeeps({ key })).toBe(sentence))
  it('are refused in a file', () => inFile((file) => (agreementOf(file)['key'] = key), sentence))
})

describe('weights all zero', () => {
  const key = { kind: 'criteria', criteria: [{ measure: { kind: 'hours' }, weight: 0 }] }

  it('are refused in the window, on the weight', () =>
    expect(windowKeeps({ key })).toContain('« key.criteria.0.weight »'))
  it('are refused in a file', () =>
    inFile((file) => (agreementOf(file)['key'] = key), '« agreements.0.key.criteria.0.weight »'))

  it('where all that they weigh is zero, nothing is shared and the criterion is named', async () => {
    const territory = valley({
      key: {
        kind: 'criteria',
        criteria: [{ measure: { kind: 'population', of: 'municipal' }, weight: 1 }],
      },
    }).populations(2026, { A: 0, B: 0 })
    expect(await new Office(territory).amounts(months('01'))).toEqual({ A: '—', B: '—' })
    const { code, said, amounts } = await filed(territory)
    expect(said).toContain('Critère « population municipale » : tout est à zéro')
    expect(said).toContain('Complétez-le, ou retirez-le de la clé.')
    expect([code === 0, amounts]).toEqual([false, false])
  })
})

describe('a criterion missing for one commune in one year', () => {
  const territory = (): Territory =>
    valley({
      key: {
        kind: 'criteria',
        criteria: [{ measure: { kind: 'criterion', criterionId: 'Postes' }, weight: 1 }],
      },
    })
      .criterion('Postes', 'postes', 2026, { A: 12 })
      .criterion('Postes', 'postes', 2025, { A: 12, B: 7 })

  it('leaves no amount in the window, where nothing can be issued', async () => {
    const office = new Office(territory())
    expect(await office.amounts(months('01'))).toEqual({ A: '—', B: '—' })
    expect(refusals(await office.issue(months('01')))).toEqual(['settlementBlocked'])
  })
  it('is named on the command line with its commune, its year and the way out', async () => {
    const { code, said, amounts } = await filed(territory())
    expect(said).toContain('Commune B : aucune valeur 2026 pour « Postes ». Indiquez-la, ou zéro.')
    expect([code === 0, amounts]).toEqual([false, false])
  })
})

describe('an amendment before the start', () => {
  const amendments = (terms: unknown) => [
    amendment('2025-12-01', terms, { id: 'a1', reference: 'Avenant 1' }),
  ]
  const sentence =
    'L’avenant prend effet le 1ᵉʳ décembre 2025 : il doit suivre le début de la convention et l’avenant précédent. Corrigez sa date d’effet.'
  const termsIn = (one: Record<string, unknown>) => {
    const { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak } = one
    return { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak }
  }

  it('is refused in the window', () => {
    const [agreement] = valley().file().agreements
    expect(windowKeeps({ amendments: amendments(termsIn({ ...agreement })) })).toBe(sentence)
  })
  it('is refused in a file', () =>
    inFile((file) => {
      const agreement = agreementOf(file)
      agreement['amendments'] = amendments(termsIn(agreement))
    }, sentence))
})

describe('a negative cost', () => {
  const components = [{ kind: 'basePay', amount: -200_000 }]
  const sentence = 'n’a pas le bon signe : seuls les remboursements reçus sont négatifs.'

  it('is refused in the window', () => {
    const cost = { agentId: 'Marie', month: '2026-01', components }
    expect(told(read(desk.saveCost.input, cost) as Result<unknown, Failure>)).toContain(sentence)
    expect(agentCostSchema.safeParse(cost).success).toBe(false)
  })
  it('is refused in a file, on its line', () =>
    inFile((file) => {
      const [cost] = file['costs'] as Record<string, unknown>[]
      if (cost !== undefined) cost['components'] = components
    }, sentence))
})

describe('an agent lent twice over 100 %', () => {
  const second = {
    id: 'second',
    reference: '2026-02',
    title: 'Accueil',
    beneficiaries: [],
    agents: [{ agentId: 'Marie', workShare: 2000 }],
  }

  it('is refused in the window, with the day, the person and the sum', async () => {
    const office = new Office(valley())
    const [agreement] = (await office.file()).agreements
    const answer = await saveAgreement(office, agreementSchema.parse({ ...agreement, ...second }))
    expect(told(answer)).toBe(
      'Dès le 1ᵉʳ janvier 2026 et jusqu’au 31 janvier 2026, les conventions 2026-01 et 2026-02 mettraient ensemble Marie Dupont à disposition pour 120 %. Réduisez sa quotité dans l’une d’elles, ou fermez une période la veille.',
    )
  })
  it('leaves both settlements of a file without amounts on these days, and says so where they are read', async () => {
    const office = new Office(valley().also(second))
    for (const id of ['agreement', 'second']) {
      const { billed, objections } = await office.settlement(months('01'), id)
      expect(billed).toBeNull()
      expect(objections).toContainEqual({
        code: 'lentOver100',
        blocking: true,
        agentId: 'Marie',
        share: 12_000,
        day: '2026-01-01',
        through: '2026-01-31',
        agreements: ['2026-01', '2026-02'],
      })
    }
  })

  it('stands against no settlement of other days', async () => {
    const later = { ...second, period: { from: '2026-07-01', to: '2026-12-31' } }
    const office = new Office(valley({ period: months('01', '12') }).also(later))
    const codes = async (from: string) =>
      (await office.settlement(months(from))).objections.map(({ code }) => code)
    expect(await codes('01')).not.toContain('lentOver100')
    expect(await codes('07')).toContain('lentOver100')
  })

  it('stands against the settlement of each spell in which it happens, not of the first alone', async () => {
    const spell = (id: string, month: string) => ({
      ...second,
      id,
      reference: id,
      period: months(month),
    })
    const office = new Office(
      valley({ period: months('01', '12') })
        .also(spell('spring', '03'))
        .also(spell('autumn', '10')),
    )
    const spells = async (month: string) =>
      (await office.settlement(months(month))).objections.flatMap((objection) =>
        objection.code === 'lentOver100' ? [objection.day] : [],
      )
    expect(await spells('03')).toEqual(['2026-03-01'])
    expect(await spells('05')).toEqual([])
    expect(await spells('10')).toEqual(['2026-10-01'])
  })

  it('leaves the settlements of a file without amounts on the command line too', async () => {
    const { code, said, amounts } = await filed(valley().also(second))
    expect(said).toContain(
      'Dès le 1ᵉʳ janvier 2026 et jusqu’au 31 janvier 2026, les conventions 2026-01 et 2026-02 mettent ensemble Marie Dupont à disposition pour 120 %. Réduisez sa quotité dans l’une d’elles, ou fermez une période la veille.',
    )
    expect([code === 0, amounts]).toEqual([false, false])
  })
})

describe('support services that only serve each other', () => {
  const study: SupportStudy = {
    supports: [
      { name: 'Paie', cost: cents(100_00), toSupports: [0, 5], toReceivers: [0] },
      { name: 'Informatique', cost: cents(200_00), toSupports: [3, 0], toReceivers: [0] },
    ],
    receivers: ['Secrétariat'],
  }

  it('have no reciprocal solution, and are named with the way out; they are typed in the window alone', () => {
    const answer = shareSupports(study, 'reciprocal')
    expect(answer.ok).toBe(false)
    const [refusal] = answer.ok ? [] : answer.failures
    if (refusal === undefined) throw new Error('Not refused')
    const services = refusal.services.join(', ')
    expect(
      plain(translator('fr')(`supports.${refusal.code}`, { method: 'Réciproque', services })),
    ).toBe(
      'Réciproque : Paie, Informatique ne travaillent que les uns pour les autres, sans solution. Indiquez pour quels services ils travaillent, ou retirez-les.',
    )
  })
})

describe('a settlement with a hole', () => {
  const holed = (): Territory =>
    new Territory('A', 'B')
      .lends('Marie')
      .lends('Paul')
      .hours('Marie', '2026-01', { A: 30 })
      .cost('Marie', '2026-01', 2000)
      .cost('Paul', '2026-01', 2000)
      .terms({ period: { from: '2026-01-01', to: '2026-01-31' } })

  it('never gives a number in the window: neither shares, nor cells, nor totals, nor statements', async () => {
    const office = new Office(holed())
    const { shares, billed, lenderPart, matrix, agentTotals } = await office.settlement(
      months('01'),
    )
    expect(shares.map(({ amount }) => amount)).toEqual([null, null])
    expect([billed, lenderPart]).toEqual([null, null])
    expect([...matrix.flat(), ...agentTotals].every(({ amount }) => amount === null)).toBe(true)
    expect(refusals(await office.issue(months('01')))).toEqual(['settlementBlocked'])
  })
  it('never gives a number on the command line, and names the person and the month', async () => {
    const { code, said, amounts } = await filed(holed())
    expect(said).toContain('Paul Dupont, janvier 2026 : aucune heure saisie.')
    expect([code === 0, amounts]).toEqual([false, false])
  })
})
