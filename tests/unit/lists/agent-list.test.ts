import { describe, expect, it } from 'vitest'
import { AGENT_LIST } from '#shared/domain/lists/agent-list'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { planList } from '#shared/domain/lists/plan-list'
import { plainAgent } from '../../hands/plain-records'
import { Territory } from '../../scenarios/territory'
import { listOf, noListFacts } from './list-of'

const { agents, collectivities } = new Territory('A').lends('Marie').file()

/** What a list makes of the agents that are there, and of those it made before. */
function plan(text: string, kept = agents) {
  const table = listOf(text)
  return planList(
    AGENT_LIST,
    table,
    { columns: guessListColumns(table, AGENT_LIST.fields), dates: 'dmy' },
    { ...noListFacts(), agents: kept, collectivities },
    kept,
  )
}

const periods = (text: string) =>
  plan(text).records.flatMap(({ after }) => after.workPeriods.slice(-1))

describe('a list of agents', () => {
  it.each([
    ['80', 8000],
    ['87,5 %', 8750],
    ['0,8', 8000],
    ['0.875', 8750],
    ['1', 10_000],
    ['100', 10_000],
    ['50,5', 5050],
  ])('reads a quotité of %s, in percent or as the part of one of a workbook', (text, share) => {
    expect(periods(`Matricule;Quotité;Depuis\nMarie;${text};01/09/2026`)).toMatchObject([
      { workShare: share },
    ])
  })

  it.each([
    ['17h30', 5000],
    ['28', 8000],
    ['35', 10_000],
    ['39', 10_000],
  ])(
    'takes the quotité from a week of %s where the list gives none, as the form does',
    (hours, share) => {
      const list = `Matricule;Prénom;Nom;Heures;Depuis\nM2;Ida;Blanc;${hours};01/09/2026`
      expect(periods(list)).toMatchObject([{ workShare: share }])
      expect(periods(`Matricule;Heures;Depuis\nMarie;${hours};01/09/2026`)).toMatchObject([
        { workShare: share },
      ])
    },
  )

  it.each([
    ['Date entrée', 'Date sortie', 'Temps hebdo'],
    ['Date d’embauche', 'Date de départ', 'Temps hebdomadaire'],
    ['Date début', 'Date fin', 'Durée hebdo'],
    ['Date de début de contrat', 'Date de fin de contrat', 'Heures'],
    ['Date arrivée', 'Date départ', 'DHS'],
  ])('finds first day, last day and week under « %s », « %s » and « %s »', (from, to, week) => {
    const list = `Matricule;Prénom;Nom;Date de naissance;${from};${to};${week}\nM2;Ida;Blanc;13/04/1980;01/09/2026;31/12/2026;28`
    expect(periods(list)).toMatchObject([
      { period: { from: '2026-09-01', to: '2026-12-31' }, weeklyMinutes: 28 * 60 },
    ])
  })

  it('keeps the quotité that was typed beside hours that a list gives again', () => {
    const part = agents.map((agent) => ({
      ...agent,
      workPeriods: agent.workPeriods.map((work) => ({ ...work, workShare: 9000 })),
    }))
    const again = 'Matricule;Heures;Depuis\nMarie;35;01/09/2026'
    expect(plan(again, part).records[0]?.after.workPeriods.at(-1)?.workShare).toBe(9000)
  })

  it('refuses an agent whose registration number an earlier line gives in other capitals', () => {
    const list = 'Matricule;Prénom;Nom\nm2;Ida;Blanc\nM2;Ida;Blanche'
    expect(plan(list).lines.map(({ failures }) => failures.map(({ code }) => code))).toEqual([
      [],
      ['listTwice'],
    ])
  })

  it('tells agents of one name apart by their registration numbers', () => {
    const twins = agents.flatMap((one) => [one, { ...one, id: 'twin', registrationNumber: 'M2' }])
    const { lines } = plan('Matricule;Grade\nMarie;Rédacteur\nM2;Attaché', twins)
    expect(lines.map(({ name }) => name)).toEqual(['Marie Dupont (Marie)', 'Marie Dupont (M2)'])
  })

  it('leaves the hours of an earlier period as they are where a line names its first day alone', () => {
    const [shorter] = plan('Matricule;Heures;Depuis\nMarie;28;01/07/2026').records
    if (shorter === undefined) throw new Error('nothing is changed')
    const entry = plan('Matricule;Entrée\nMarie;01/01/2025', [shorter.after])
    expect(entry.lines).toMatchObject([{ status: 'same' }])
  })

  it('says of another category, grade or status that it holds for past days too', () => {
    const graded = agents.map((agent) => ({ ...agent, grade: 'Adjointe' }))
    const codes = (text: string, known: typeof agents) =>
      plan(text, known).lines.flatMap(({ notes }) => notes.map(({ code }) => code))
    expect(codes('Matricule;Catégorie\nMarie;B', graded)).toEqual(['regraded'])
    expect(codes('Matricule;Grade\nMarie;Rédactrice', graded)).toEqual(['regraded'])
    expect(codes('Matricule;Grade\nMarie;Rédactrice', agents)).toEqual([])
    expect(codes('Matricule;Statut\nMarie;Contractuel', agents)).toEqual(['regraded'])
    expect(codes('Matricule;Grade\nMarie;Adjointe', graded)).toEqual([])
  })

  it('says of an archived agent that it stays so, and of a new one that another has its name', () => {
    const archived = agents.map((agent) => ({ ...agent, archived: true }))
    expect(plan('Matricule;Catégorie\nMarie;C', archived).lines).toMatchObject([
      { status: 'same', notes: [{ code: 'archived' }] },
    ])
    expect(plan('Matricule;Prénom;Nom\nM2;Marie;Dupont').lines).toMatchObject([
      { status: 'added', notes: [{ code: 'namesake', number: 'Marie' }] },
    ])
    expect(plan('Matricule;Prénom;Nom\nM2;Marie;Durand').lines).toMatchObject([
      { status: 'added', notes: [] },
    ])
  })

  it.each([
    ['Nom Prénom', 'MARTIN Jean Paul', ['Jean Paul', 'MARTIN']],
    ['Agent', 'M. Jean-Paul DE LA TOUR', ['Jean-Paul', 'DE LA TOUR']],
    ['Nom et prénom', 'Martin Jean', ['Jean', 'Martin']],
    ['Prénom et nom', 'Jean Martin', ['Jean', 'Martin']],
    ['Agent', 'Martin, Jean Paul', ['Jean Paul', 'Martin']],
  ])('finds both names in a column « %s »: %s', (title, name, names) => {
    const { records } = plan(`Matricule;${title}\n7;${name}`)
    expect(records.map(({ after }) => [after.firstName, after.lastName])).toEqual([names])
  })

  it('refuses a whole name of which nothing shows where one begins, unless it is known', () => {
    const codes = (text: string) =>
      plan(text).lines.map(({ status, failures }) => [status, ...failures.map(({ code }) => code)])
    expect(codes('Matricule;Nom Prénom\n7;Le Goff Anne')).toEqual([['refused', 'listNameWhole']])
    expect(codes('Matricule;Agent\n7;Martin Jean')).toEqual([['refused', 'listNameWhole']])
    expect(codes('Agent;Catégorie\nDupont Marie;C')).toEqual([['same']])
    expect(codes('Matricule;Agent\nMarie;Dupont Marie')).toEqual([['same']])
  })

  it('takes the name in use before that of birth, and status and category as lists write them', () => {
    const list =
      'Matricule;Prénom;Nom de naissance;Nom d’usage;Statut;Catégorie\n7;Jeanne;Durand;Martin;Fonctionnaire titulaire;Catégorie B'
    expect(plan(list).records.map(({ after }) => after)).toMatchObject([
      { lastName: 'Martin', status: 'permanent', category: 'B' },
    ])
    expect(
      plan('Matricule;Prénom;Nom;Statut;Cat.\n7;Jo;Mas;Non titulaire;cat. A').records,
    ).toMatchObject([{ after: { status: 'contractual', category: 'A' } }])
  })

  it('adds two agents of one name where their registration numbers differ', () => {
    const list = 'Matricule;Prénom;Nom\n7;Jean;Martin\n8;Jean;Martin'
    expect(plan(list).lines.map(({ status }) => status)).toEqual(['added', 'added'])
  })

  it('knows an agent by a registration number that a workbook wrote without its zeros', () => {
    const known = agents.map((agent) => ({ ...agent, registrationNumber: '00104' }))
    const text = 'Matricule;Prénom;Nom;Catégorie\n104;Marie;Dupont;B'
    expect(plan(text, known).records.map(({ before, after }) => [before?.id, after])).toMatchObject(
      [['Marie', { registrationNumber: '00104', category: 'B' }]],
    )
    const both = known.flatMap((agent) => [
      agent,
      { ...agent, id: 'Zoé', registrationNumber: '0104' },
    ])
    expect(plan(text, both).lines).toMatchObject([
      { failures: [{ code: 'listNameShared', found: '104', count: 2 }] },
    ])
    expect(plan(text.replace('104', '0104'), both).lines).toMatchObject([{ of: 'Zoé' }])
  })

  it('refuses the number of one agent beside the name of another one, and takes a new name of its own', () => {
    const both = [
      plainAgent('M', { registrationNumber: '00104', firstName: 'Marie', lastName: 'Dupont' }),
      plainAgent('P', { registrationNumber: '00105', firstName: 'Paul', lastName: 'Martin' }),
    ]
    for (const text of [
      'Matricule;Nom;Prénom;DHS\n104;MARTIN;Paul;20',
      'Matricule;Nom et prénom;DHS\n104;Paul MARTIN;20',
      'Matricule;Nom;DHS\n104;Martin;20',
    ])
      expect(plan(text, both).lines).toMatchObject([
        { status: 'refused', failures: [{ code: 'importOtherAgent', found: '104' }] },
      ])
    expect(plan('Matricule;Nom;Prénom\n104;MARTIN;Marie', both).lines).toMatchObject([
      { of: 'M', status: 'changed' },
    ])
  })

  it.each([
    ['15/09/98', '1998-09-15'],
    ['15-sept-98', '1998-09-15'],
    ['15/09/04', '2004-09-15'],
  ])('takes an entry on %s for the day in the century that is near', (text, from) => {
    expect(
      periods(`Matricule;Prénom;Nom;DHS;Date d’entrée\nM2;Ida;Blanc;35;${text}`),
    ).toMatchObject([{ period: { from } }])
  })

  it('takes hours of a month or a year for no hours of a week', () => {
    const text = 'Matricule;Heures mensuelles;Heures annuelles\nMarie;151,67;1607'
    expect(plan(text).lines).toMatchObject([{ status: 'same' }])
    const weekly = 'Matricule;Heures mensuelles;Heures hebdomadaires\nMarie;121,33;28'
    expect(periods(weekly)).toMatchObject([{ weeklyMinutes: 1680 }])
  })

  it.each([
    ['151,67', '75,83'],
    ['100', '50'],
    ['1', '0,8'],
  ])('refuses %s and %s as a week of work, unless a title says that they are', (one, other) => {
    const list = (title: string) =>
      plan(
        `Matricule;Prénom;Nom;${title};Depuis\n7;Jo;Mas;${one};13/01/2026\n8;Al;Bo;${other};13/01/2026`,
      )
    const failures = [{ code: 'listNotWeekly', title: 'Temps de travail' }]
    expect(list('Temps de travail').lines).toMatchObject([{ failures }, { failures }])
    expect(list('Heures hebdomadaires').lines).toMatchObject([
      { status: 'added' },
      { status: 'added' },
    ])
  })
})
