import { describe, expect, it } from 'vitest'
import { termsOf } from '#shared/domain/agreements/term-versions'
import type { ActKind } from '#shared/contract/act-methods'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { readWorkspaceFile } from '../../src-main/workspace-file/read-workspace-file'
import { Office, well } from '../scenarios/office'
import type { Terms } from '../scenarios/territory'
import { Territory } from '../scenarios/territory'
import { actLines } from './read-docx'

async function linesOf(
  office: Office,
  kind: ActKind,
  agreementId: string,
  amendmentId: string | null = null,
) {
  const asked = { agreementId, kind, year: 2026, amendmentId }
  const [act] = actPages(well(actFacts(office, asked)))
  if (act === undefined) throw new Error('No act was drawn up')
  return actLines(act.page)
}

/** What an act says of the key, from its heading to the next. */
const keyOf = (lines: readonly string[]): readonly string[] => {
  const from = lines.findLastIndex((line) =>
    /(^|\. )(Clé de répartition|Conditions financières|Tarifs)$/.test(line),
  )
  const next = lines.findIndex((line, at) => at > from && /^(Article|Prévision)/.test(line))
  return lines.slice(from + 1, next < 0 ? undefined : next)
}

describe('agreed prices in acts', () => {
  it.each(['convention', 'annex'] as const)('stand line by line in the %s', async (kind) => {
    const file = well(await readWorkspaceFile('resources/samples/shared-equipment.quotite.json'))
    expect(keyOf(await linesOf(new Office(file), kind, 'agreement-biens-1'))).toEqual([
      'Sont facturés les prix suivants :',
      'Système d’information géographique, part fixe : 45,00 € par mois.',
      'Journée d’épareuse : 210,00 € par unité « Épareuse », puis 180,00 € au-delà de 10.',
      'Journée de sonorisation : 60,00 € par unité « Sonorisation ».',
      'Journée de salle : 95,00 € par unité « Salle ».',
      'L’écart entre les montants facturés et le coût réel reste à l’établissement.',
      'Chaque montant est arrondi une seule fois, au centime le plus proche.',
    ])
  })
})

describe('limits, gap and deciding act in acts', () => {
  const valley = (terms: Terms): Office =>
    new Office(new Territory('A', 'B').lends('Marie').terms(terms))
  const limits = [
    { collectivityId: 'A', kind: 'cap', amount: 60_000, reason: 'délibération 12' },
    { collectivityId: 'B', kind: 'exempt', amount: null, reason: 'première année' },
  ]

  it('are said after the key', async () => {
    const lines = await linesOf(
      valley({
        limits,
        keyDecision: 'délibération n° 2026-12',
        gap: 'beneficiaries',
        key: { kind: 'tariff', basis: 'actual' },
        hourlyTariff: 2091,
      }),
      'convention',
      'agreement',
    )
    const said = keyOf(lines)
    expect(said).toContain('Cette clé résulte de l’acte suivant : délibération n° 2026-12.')
    expect(said).toContain('Les montants ainsi obtenus sont encadrés :')
    expect(said.join('\n')).toMatch(/Plafond de 600,00 € par an.*Commune A.*délibération 12/)
    expect(said.join('\n')).toMatch(/Exonération.*Commune B.*première année/)
    expect(said).toContain(
      'L’écart entre les montants facturés et le coût réel est réparti entre les bénéficiaires, au prorata de ce qui leur est facturé.',
    )
  })

  it('a shared cost has no gap: its parts make the total', async () => {
    const said = keyOf(await linesOf(valley({}), 'convention', 'agreement')).join('\n')
    expect(said).toContain('La somme des parts est égale au total')
    expect(said).not.toContain('L’écart')
    expect(said).not.toContain('encadrés')
  })
})

/** What the act of an amendment says that changes some terms of an agreement. */
async function amendmentOf(changes: Terms, own: Terms = {}): Promise<string> {
  const valley = (): Territory => new Territory('A', 'B').lends('Marie')
  const [agreement] = valley().file().agreements
  if (agreement === undefined) throw new Error('No agreement')
  const amendment = {
    id: 'n1',
    reference: 'Avenant n° 1',
    purpose: '',
    resolutionReference: '',
    signedOn: null,
    effectiveOn: '2026-07-01',
    terms: { ...termsOf(agreement), ...changes },
  }
  const office = new Office(valley().terms({ ...own, amendments: [amendment] }))
  return (await linesOf(office, 'amendment', 'agreement', 'n1')).join('\n')
}

describe('a forecast in annexes where no hours are agreed', () => {
  it('is left out, and the quotas are given, where no law asks for units', async () => {
    const file = well(await readWorkspaceFile('resources/samples/whole-services.quotite.json'))
    const lines = await linesOf(new Office(file), 'annex', 'agreement-sc-rh')
    expect(lines).not.toContain('Prévision de l’exercice')
    expect(lines).not.toContain('0 h 00')
    const at = lines.indexOf('Commune d’Arlezan')
    expect(lines.slice(at)).toEqual([
      'Commune d’Arlezan',
      '38,0000 %',
      'Commune de Boisvert',
      '22,0000 %',
    ])
  })

  it('is to be filled in where the law asks for it', async () => {
    const terms = { legalForm: 'serviceLendingDownward' }
    const office = new Office(new Territory('A', 'B').lends('Marie').terms(terms))
    const lines = await linesOf(office, 'annex', 'agreement')
    const at = lines.indexOf('Prévision par bénéficiaire')
    expect(lines.slice(at, at + 3)).toEqual([
      'Prévision par bénéficiaire',
      'Recours prévus par chaque bénéficiaire pour l’exercice 2026, en unités de fonctionnement : [À compléter : tableau des unités].',
      'Clé de répartition',
    ])
  })
})

describe('common time in acts', () => {
  const said = async (terms: Terms): Promise<string> => {
    const office = new Office(new Territory('A', 'B').lends('Marie').terms(terms))
    return keyOf(await linesOf(office, 'convention', 'agreement')).join('\n')
  }
  const hours = { measure: { kind: 'hours' }, weight: 70 }
  const parts = { measure: { kind: 'equalParts' }, weight: 30 }

  it('is said under the key of hours, and under criteria with hours among them', async () => {
    expect(await said({ commonTime: 'lender' })).toContain('Le temps commun')
    const key = { kind: 'criteria', criteria: [hours, parts] }
    expect(await said({ key })).toContain('Le temps commun')
  })

  it('an amendment that changes it says so', async () => {
    const said = await amendmentOf({ commonTime: 'lender' })
    expect(said).toContain(
      'Le temps commun reste désormais à la charge de la collectivité d’origine.',
    )
  })

  it('is not said under a key that makes nothing of it', async () => {
    expect(await said({ key: { kind: 'criteria', criteria: [parts] } })).not.toContain(
      'temps commun',
    )
    const tariff = { key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 2091 }
    expect(await said(tariff)).not.toContain('temps commun')
  })
})

describe('an amendment that says no longer what the terms said', () => {
  it('removes the clause on VAT in words, and that on the unit cost', async () => {
    const vatTerms = { regime: 'taxed', ground: 'CGI, article 256', rate: 2000 }
    const own = { vatTerms, unitCostClause: 'adjusted' }
    const said = await amendmentOf({}, own)
    expect(said).toContain('La clause sur la TVA est supprimée.')
    expect(said).toContain('La clause sur la régularisation du coût unitaire est supprimée.')
  })
})

describe('travel in acts', () => {
  const POLICIES = [
    ['charged', /remboursés par la collectivité visitée, au vu des kilomètres/],
    ['inRate', /sont compris dans le coût du service/],
    ['notCharged', /restent à la charge de l’employeur/],
  ] as const
  const valley = (travel: unknown): Office =>
    new Office(new Territory('A', 'B').lends('Marie').terms(travel === undefined ? {} : { travel }))

  it.each(POLICIES)('%s: said once in the convention and in its annex', async (travel, words) => {
    for (const kind of ['convention', 'annex'] as const) {
      const said = keyOf(await linesOf(valley(travel), kind, 'agreement'))
      const ofTravel = said.filter((line) => line.startsWith('Les frais de déplacement'))
      expect(ofTravel).toEqual([expect.stringMatching(words)])
    }
  })

  it('nothing is said where the terms say nothing', async () => {
    const said = await linesOf(valley(undefined), 'convention', 'agreement')
    expect(said.join('\n')).not.toContain('déplacement')
  })

  it('an amendment that changes who bears it says so', async () => {
    const said = await amendmentOf({ travel: 'charged' })
    expect(said).toContain(
      'Les frais de déplacement des agents sont remboursés par la collectivité visitée',
    )
  })
})
