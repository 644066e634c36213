import { describe, expect, it } from 'vitest'
import { LEGAL_FORMS, type LegalForm } from '#shared/domain/agreements/legal-form'
import { FORM_RULES } from '#shared/domain/formalities/form-rules'
import { ACTS_OF_FORMS } from '#shared/wording/fr/act-forms/acts-of-forms'
import { actLines } from '../read-docx'
import { actsOf, agreed, COMPLETE, everyAct } from './acts-of'

const said = new Map<string, Promise<string>>()

async function readActs(form: LegalForm, terms: object): Promise<string> {
  const lines = await Promise.all(everyAct(form, terms).map(([, { page }]) => actLines(page)))
  return lines.flat().join('\n')
}

/** All that the acts of a form say, little known and all known. */
function saidBy(form: LegalForm, terms = {}): Promise<string> {
  const key = JSON.stringify([form, terms])
  const words = said.get(key) ?? readActs(form, terms)
  said.set(key, words)
  return words
}

describe.each(LEGAL_FORMS)('the acts of the form %s', (form) => {
  it.each([
    ['little is known', {}],
    ['all is known', COMPLETE],
    ['nothing is refunded', { exemption: 'convention entre un groupement et ses membres' }],
    ['no end is set', { period: { from: '2026-01-01', to: null } }],
  ])('fill every place of their sentences where %s', async (_case, terms) => {
    const said = await saidBy(form, terms)
    expect(said).not.toMatch(/\{\{|\}\}|\[\[|undefined|null|NaN/)
    expect(said).not.toMatch(/ {2}|\(\)|, ,|\. \.| \./)
  })

  it('name the parties by the words that the convention gives them', async () => {
    const said = await saidBy(form, COMPLETE)
    const { lender } = ACTS_OF_FORMS[form].parties
    if (lender !== 'la collectivité d’origine') expect(said).not.toContain('collectivité d’origine')
  })

  it('have regard to the opinion of a social committee only where its law asks for one', async () => {
    const asked = FORM_RULES[form].papers.some(({ paper }) => paper === 'socialCommitteeOpinion')
    const said = await saidBy(form, COMPLETE)
    const visa = /Vu l’avis du comité social territorial/
    if (asked) expect(said).toMatch(visa)
    else expect(said).not.toMatch(visa)
  })

  it('speak of the uses of a service only where units are counted', async () => {
    const said = await saidBy(form, COMPLETE)
    const counted = FORM_RULES[form].costNotice !== null || form === 'informal'
    if (!counted) expect(said).not.toContain('recours au service')
    else expect(said).toContain('la liste des recours au service')
  })
})

describe('the convention of a service that is taxed', () => {
  it('says the rate and the article that its terms give', async () => {
    const vatTerms = { regime: 'taxed', ground: 'CGI, article 256', rate: 2000 } as const
    const [act] = actsOf(agreed('serviceContract', { ...COMPLETE, vatTerms }), 'convention')
    const lines = act === undefined ? [] : await actLines(act.page)
    expect(lines.join('\n').replaceAll(/\s/g, ' ')).toContain(
      'relèvent, pour la TVA, du régime suivant : TVA à 20 %, CGI, article 256.',
    )
    expect(lines.join('\n')).not.toContain('[À compléter : taux]')
  })
})

describe('an individual loan', () => {
  it('rests on the agent’s consent and the information of the assembly, not on a vote', async () => {
    const [act] = actsOf(agreed('staffSecondment', COMPLETE), 'convention')
    const lines = act === undefined ? [] : await actLines(act.page)
    expect(lines).toContain('Vu l’accord écrit de l’agent, du [À compléter : date],')
    expect(lines).toContain(
      'Vu l’information préalable de l’organe délibérant, du [À compléter : date],',
    )
    expect(lines.join('\n')).not.toContain('délibérations des parties')
  })

  it('lends one agent by an order, with the agent’s consent, and no opinion of a committee', async () => {
    const [order] = actsOf(agreed('staffSecondment', COMPLETE), 'order')
    const lines = order === undefined ? [] : await actLines(order.page)
    expect(order?.fileName).toBe('Arrêté 2026-01 Marie Dupont.docx')
    expect(lines).toContain('Arrêté portant mise à disposition de Marie Dupont')
    expect(lines).toContain(
      'Vu le décret n° 2008-580 du 18 juin 2008 relatif au régime de la mise à disposition applicable aux collectivités territoriales et aux établissements publics administratifs locaux,',
    )
    expect(lines).toContain('Commune A : 6 h 00 par semaine')
    const [consent] = actsOf(agreed('staffSecondment', COMPLETE), 'consent')
    const given = consent === undefined ? [] : await actLines(consent.page)
    expect(given.join('\n')).toContain(
      'Je donne mon accord sur la nature des activités qui me sont confiées',
    )
  })
})

describe('an individual loan of several agents', () => {
  it('leaves the part of each agent to be filled in, since hours are known for all of them together', async () => {
    const both = agreed('staffSecondment', COMPLETE).lends('Anne')
    const acts = [...actsOf(both, 'order'), ...actsOf(both, 'consent')]
    expect(acts).toHaveLength(4)
    for (const { page } of acts) {
      const lines = await actLines(page)
      expect(lines).toContain('Commune A : [À compléter : quotité]')
      expect(lines.join('\n')).not.toContain('par semaine')
    }
  })
})

describe('a règlement of shared goods', () => {
  it('is adopted by one assembly and signed by nobody else', async () => {
    const [act] = actsOf(agreed('sharedAsset', COMPLETE), 'convention')
    const lines = act === undefined ? [] : await actLines(act.page)
    expect(act?.fileName).toBe('Règlement 2026-01.docx')
    expect(lines.join('\n')).not.toContain('Entre les soussignés')
    expect(lines.join('\n')).not.toContain('Il est convenu')
    expect(lines.filter((line) => line.startsWith('Pour '))).toHaveLength(1)
  })
})

describe('a délibération', () => {
  it('says convocation, presence, powers, secretary, votes, publication and transmission', async () => {
    const [act] = actsOf(agreed('serviceLendingDownward', COMPLETE), 'beneficiaryResolution')
    const said = act === undefined ? '' : (await actLines(act.page)).join('\n')
    for (const words of [
      'Date de la convocation',
      'Membres en exercice',
      'Absents ayant donné pouvoir',
      'Secrétaire de séance',
      'Suffrages exprimés',
      'Acte transmis au représentant de l’État',
      'publié le',
      'dans les deux mois qui suivent sa publication',
      'Le secrétaire de séance',
    ])
      expect(said, words).toContain(words)
  })

  it('is not sent to the préfet where the law exempts it: the missions of a centre de gestion', async () => {
    const [act] = actsOf(agreed('managementCentre', COMPLETE), 'beneficiaryResolution')
    const said = act === undefined ? '' : (await actLines(act.page)).join('\n')
    expect(said).toContain('Acte publié le')
    expect(said).not.toContain('représentant de l’État')
  })
})

describe('what the records hold', () => {
  const paper = (id: string, kind: string, date: string, extra: object) => ({
    id,
    agreementId: 'agreement',
    kind,
    title: kind,
    date,
    number: '',
    collectivityId: null,
    agentId: null,
    amendmentId: null,
    versions: [
      { sha256: 'a'.repeat(64), fileName: 'a.pdf', size: 1, addedAt: '2026-01-01T00:00:00.000Z' },
    ],
    ...extra,
  })

  it('is printed where acts would else ask for it: résolutions, opinion of the committee, court', async () => {
    const file = agreed('serviceLendingDownward', COMPLETE).file()
    const papers = [
      paper('r', 'resolution', '2025-12-04', { number: '2025-14', collectivityId: 'CC' }),
      paper('o', 'socialCommitteeOpinion', '2025-11-18', {}),
    ] as unknown as typeof file.papers
    const collectivities = file.collectivities.map((body) =>
      body.id === 'CC' ? { ...body, address: { ...body.address, postalCode: '21440' } } : body,
    )
    const [act] = actsOf({ ...file, papers, collectivities }, 'convention')
    const said = act === undefined ? '' : (await actLines(act.page)).join('\n')
    expect(said).toContain('habilité par la délibération n° 2025-14 du 4 décembre 2025')
    expect(said).toContain('Vu l’avis du comité social territorial du 18 novembre 2025,')
    expect(said).toContain('devant le tribunal administratif de Dijon.')
  })
})
