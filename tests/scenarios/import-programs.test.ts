import { describe, expect, it } from 'vitest'
import { hours, keep, open, rehearse, valley } from './import-desk'
import { well } from './office'

/** Three hours of Marie for A, in the morning of 2 March 2026, and 45 minutes of the afternoon for B. */
const KEPT = ['Marie 2026-03-02 A 180', 'Marie 2026-03-02 B 45']

const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`

/** A file that a program wrote, in few lines. */
interface ProgramFile {
  readonly program: string
  readonly source: string
  readonly content: string
  readonly name: string
}

const FILES: readonly ProgramFile[] = [
  {
    program: 'Toggl Track without times',
    source: 'toggl',
    content: text(
      'Description,Duration,Member,Email,Project,Tags,Start date',
      'Accueil,03:00:00,Marie Dupont,-,A,-,2026-03-02',
      'Paie,00:45:00,Marie Dupont,-,B,-,2026-03-02',
    ),
    name: 'heures.csv',
  },
  {
    program: 'solidtime',
    source: 'solidtime',
    content: text(
      'Description,Task,Project,Client,User,Start,End,Duration,"Duration (decimal)",Billable,Tags',
      'Accueil,,A,Pays,"Marie Dupont","2026-03-02 09:00:00","2026-03-02 12:00:00",3:00:00,3,No,',
      'Paie,,B,Pays,"Marie Dupont","2026-03-02 14:00:00","2026-03-02 14:45:00",0:45:00,0.75,No,',
    ),
    name: 'heures.csv',
  },
  {
    program: 'Tempo',
    source: 'tempo',
    content: text(
      'Issue Key,Issue summary,Hours,Work date,Username,Full name,Period,Account Key,Account Name,Work Description,Project Name',
      'A-1,Accueil,3,2026-03-02 09:00,mdupont,Marie Dupont,0326,A,A,Registre,A',
      'B-7,Paie,0.75,2026-03-02 14:00,mdupont,Marie Dupont,0326,B,B,Bulletins,B',
    ),
    name: 'heures.csv',
  },
  {
    program: 'Jira',
    source: 'jira',
    content: text(
      'Project Name,Ticket No,Summary,Log Date & Time,Log user,Hr. Spent,Comment',
      'A,A-1,Accueil,"Mar 02, 2026 09:00 AM",Marie Dupont,3h,Registre',
      'B,B-7,Paie,"Mar 02, 2026 02:00 PM",Marie Dupont,0.75,Bulletins',
    ),
    name: 'heures.csv',
  },
  {
    program: 'Odoo in English',
    source: 'odoo',
    content: text(
      'Date,Employee,Project,Task,Description,Time Spent',
      '2026-03-02,Marie Dupont,A,Accueil,Registre,3.0',
      '2026-03-02,Marie Dupont,B,Paie,Bulletins,0.75',
    ),
    name: 'heures.csv',
  },
  {
    program: 'Odoo in French',
    source: 'odoo',
    content: text(
      'Date;Employé;Projet;Tâche;Description;Quantité',
      '2026-03-02;Marie Dupont;A;Accueil;Registre;3,0',
      '2026-03-02;Marie Dupont;B;Paie;Bulletins;0,75',
    ),
    name: 'heures.csv',
  },
  {
    program: 'Redmine in English',
    source: 'redmine',
    content: text(
      'Project,Date,User,Activity,Issue,Comment,Hours',
      'A,2026-03-02,Marie Dupont,Accueil,,Registre,3.00',
      'B,2026-03-02,Marie Dupont,Paie,,Bulletins,0.75',
    ),
    name: 'heures.csv',
  },
  {
    program: 'Redmine in French',
    source: 'redmine',
    content: text(
      'Projet;Date;Utilisateur;Activité;Demande;Commentaire;Heures',
      'A;02/03/2026;Marie Dupont;Accueil;;Registre;3,00',
      'B;02/03/2026;Marie Dupont;Paie;;Bulletins;0,75',
    ),
    name: 'heures.csv',
  },
  {
    program: 'Watson, whose agent the name of the file says',
    source: 'watson',
    content: text(
      'id,start,stop,project,tags',
      '3f1c,2026-03-02 09:00:00,2026-03-02 12:00:00,A,accueil',
      '9b0a,2026-03-02 14:00:00,2026-03-02 14:45:00,B,paie',
    ),
    name: 'marie-dupont.csv',
  },
  {
    program: 'no program, with bars, of an agent named above the titles',
    source: 'generic',
    content: text(
      'Relevé de Marie Dupont||',
      'Date|Commune|Durée',
      'lun. 02/03/2026|A|3 heures',
      '20260302|B|45 min',
      'Total||3,75',
    ),
    name: 'heures.csv',
  },
]

describe('a file of a program enters at the first try', () => {
  it.each(FILES)('$program', async ({ source, content, name }) => {
    const office = valley()
    const file = well(await open(office, content, null, name))
    expect(file.source).toBe(source)
    // Where both orders of the dates are days, the question is asked; these files are of 2 March.
    const of = file.datesKnown
      ? file
      : { ...file, mapping: { ...file.mapping, dates: 'dmy' as const } }
    expect((await rehearse(office, of)).counts).toEqual({
      added: 2,
      changed: 0,
      skipped: 0,
      refused: 0,
    })
    well(await keep(office, of))
    const kept = await hours(office)
    expect(kept.map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual(KEPT)
  })
})

describe('a line of totals', () => {
  it('is left out and named, and not counted', async () => {
    const office = valley()
    const { table } = well(
      await open(
        office,
        text(
          'Agent;Date;Commune;Heures',
          'Marie Dupont;2026-03-02;A;3',
          'Sous-total Marie;;;3',
          'TOTAL;;;3',
        ),
      ),
    )
    expect(table.totals).toEqual([
      { line: 3, found: 'Sous-total Marie' },
      { line: 4, found: 'TOTAL' },
    ])
    expect(table.rows).toHaveLength(1)
  })

  it('is none where a body only begins with such a word', async () => {
    const office = valley()
    const { table } = well(
      await open(
        office,
        text(
          'Marie Dupont;mars 2026;;',
          'Commune;lun. 2;mar. 3;mer. 4',
          'A;2;1;',
          'Ensemble scolaire;1;;',
        ),
        null,
        'feuille.csv',
      ),
    )
    expect(table.totals).toBeUndefined()
  })

  it('is a line like others where it names a day', async () => {
    const office = valley()
    const file = well(
      await open(
        office,
        text('Agent;Date;Commune;Heures', 'Total;2026-03-02;A;3', 'Marie;2026-03-03;A;1'),
      ),
    )
    expect(file.table.totals).toBeUndefined()
    expect((await rehearse(office, file)).counts.refused).toBe(1)
  })
})

describe('an agent whom no column names', () => {
  it('is asked for where the name of the file is that of two', async () => {
    const office = valley()
    const content = text('Date;Commune;Heures', '2026-03-02;A;3')
    const two = well(await open(office, content, null, 'Paul Dupont et Marie Dupont.csv'))
    expect(two.mapping.columns.agent).toBeUndefined()
    const one = well(await open(office, content, null, 'heures Dupont Marie.csv'))
    expect(one.mapping.columns.agent).toBe('Agent')
  })

  it('is asked for where neither a text above the titles nor the name of the file is one', async () => {
    const office = valley()
    const opened = well(await open(office, text('Date;Commune;Heures', '2026-03-02;A;3')))
    expect(opened.mapping.columns.agent).toBeUndefined()
  })
})
