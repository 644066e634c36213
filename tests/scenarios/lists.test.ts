import { describe, expect, it } from 'vitest'
import type { DateOrder } from '#shared/domain/imports/order-of-dates'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { LIST_KINDS, type ListName } from '#shared/domain/lists/list-kinds'
import { listTable } from '#shared/domain/lists/list-table'
import { failureSentence } from '#shared/wording/failure-sentence'
import { readImportBytes } from '../../src-main/imports/read-import'
import { keepList } from '../../src-main/use-cases/keep-list'
import { prepareList } from '../../src-main/use-cases/prepare-list'
import { undo } from '../../src-main/use-cases/undo'
import { saintSeine } from './import-desk'
import { refusals, well } from './office'
import type { Office } from './office'

async function order(
  office: Office,
  kind: ListName,
  content: string | Buffer,
  dates: DateOrder | null = null,
) {
  const read = well(
    await readImportBytes('liste.csv', Buffer.from(content), office.surroundings.today()),
  )
  if ('events' in read) throw new Error('not a table')
  const { fields } = LIST_KINDS[kind]
  const table = listTable(read, fields)
  return { kind, table, columns: guessListColumns(table, fields), dates, sheet: null }
}

/** Each line in few words: "2 added Nulle", "3 refused name sirenWrong". */
async function fates(office: Office, kind: ListName, content: string | Buffer) {
  return prepareList(office, await order(office, kind, content)).lines.map(
    ({ line, status, name, failures }) =>
      [
        line,
        status,
        name,
        ...failures.map((each) => ('field' in each ? `${each.field} ${each.code}` : each.code)),
      ].join(' '),
  )
}

const keep = async (office: Office, kind: ListName, text: string, leaveRefused = false) =>
  keepList(office, { ...(await order(office, kind, text, 'dmy')), name: 'liste.csv', leaveRefused })

const body = async (office: Office, name: string) =>
  (await office.file()).collectivities.find((each) => each.name === name)

describe('a list of bodies', () => {
  it('creates those that are new, changes those that are there, and says which are the same', async () => {
    const office = saintSeine()
    const known = (await office.file()).collectivities.find(({ inseeCode }) => inseeCode !== null)
    const line = `${known?.name ?? ''};${known?.inseeCode ?? ''}`
    const text = `Commune;Code INSEE;Population 2027\nNeuville;01004;1 234\n${line};4 321\n`
    const { lines } = prepareList(office, await order(office, 'collectivities', text))
    expect(lines.map(({ status }) => status)).toEqual(['added', 'changed'])
    expect(lines[1]?.fields).toEqual([
      { path: 'populations.2027.municipal', before: '', after: '4321' },
    ])
    well(await keep(office, 'collectivities', text))
    expect(await body(office, 'Neuville')).toMatchObject({
      kind: 'municipality',
      code: '01004',
      inseeCode: '01004',
      populations: [{ year: 2027, municipal: 1234 }],
    })
    expect(await fates(office, 'collectivities', text)).toEqual([
      '2 same Neuville',
      `3 same ${known?.name ?? ''}`,
    ])
    expect(well(await undo(office)).verb).toBe('keepList')
    expect(await body(office, 'Neuville')).toBeUndefined()
  })

  it('is undone under its name, or, where it was pasted, under its first line and how many there are besides', async () => {
    const office = saintSeine()
    const undone = async (text: string, name: string) => {
      const read = await order(office, 'collectivities', text)
      well(await keepList(office, { ...read, name, leaveRefused: false }))
      return well(await undo(office)).subject
    }
    expect(await undone('Nom;Code\nNeuville;N\nPontcey;P\n', '')).toBe('Neuville (+ 1)')
    expect(await undone('Nom;Code\nNeuville;N\n', '')).toBe('Neuville')
    expect(await undone('Nom;Code\nNeuville;N\nPontcey;P\n', 'liste.csv')).toBe('liste.csv')
  })

  it('remembers the columns that were chosen in the same change, which one undo reverts', async () => {
    const office = saintSeine()
    const read = await order(office, 'collectivities', 'Nom;Hab.\nNeuville;1 234\n')
    const columns = [...read.columns, { column: 'Hab.', field: 'code' }]
    const mappings = async () => (await office.file()).importMappings.map(({ list }) => list)
    well(await keepList(office, { ...read, columns, name: 'liste.csv', leaveRefused: false }))
    expect(await mappings()).toEqual([{ titles: ['Nom', 'Hab.'], columns }])
    well(await undo(office))
    expect(await mappings()).toEqual([])
    well(await keepList(office, { ...read, name: 'liste.csv', leaveRefused: false }))
    expect(await mappings()).toEqual([])
  })

  it('shows the old value beside the new one, and an empty cell changes nothing', async () => {
    const office = saintSeine()
    well(await keep(office, 'collectivities', 'Nom;Code postal;Ville\nNeuville;21000;Dijon\n'))
    const again = await order(office, 'collectivities', 'Nom;Code postal;Ville\nNeuville;21121;\n')
    expect(prepareList(office, again).lines[0]?.fields).toEqual([
      { path: 'address.postalCode', before: '21000', after: '21121' },
    ])
  })

  it('names line by line what is wrong, and where', async () => {
    const office = saintSeine()
    expect(
      await fates(
        office,
        'collectivities',
        [
          'Nom;SIREN;Nature;Population 2026;Code',
          'Ain;123456789;;;',
          'Bize;;Baronnie;;',
          'Cize;;;beaucoup;',
          'Dole;;;-5;',
          ';;;12;',
          `Erre;;;;${'x'.repeat(21)}`,
          `${'Long '.repeat(40)};;;;`,
        ].join('\n'),
      ),
    ).toEqual([
      '2 refused Ain siren sirenWrong',
      '3 refused Bize kind fieldNotInList',
      '4 refused Cize populations.0.municipal fieldWrongType',
      '5 refused Dole populations.0.municipal fieldOutOfRange',
      '6 refused 12 code fieldTooShort name fieldTooShort',
      '7 refused Erre code fieldTooLong',
      `8 refused ${'Long '.repeat(40).trim()} name fieldTooLong`,
    ])
  })

  it('takes a name once: twice in the list, shared by two bodies, or nearly the name of one, it is asked', async () => {
    const office = saintSeine()
    well(await keep(office, 'collectivities', 'Nom;Code\nVal;V1\n'))
    const twin = 'Nom;Code\nVal;V2\n'
    expect(await fates(office, 'collectivities', 'Nom\nVal\nVal\nNeuville\nNeuville\n')).toEqual([
      '2 same Val',
      '3 refused Val listTwice',
      '4 added Neuville',
      '5 refused Neuville listTwice',
    ])
    expect(await fates(office, 'collectivities', twin)).toEqual(['2 changed Val'])
    expect(await fates(office, 'collectivities', 'Nom\nSaint-Martin\n')).toEqual([
      '2 refused Saint-Martin listNameNear',
    ])
    expect(await fates(office, 'collectivities', 'Nom;INSEE\nSaint-Martin;01373\n')).toEqual([
      '2 added Saint-Martin',
    ])
  })

  it('leaves empty lines and lines of totals out, and a code that another has is refused by name', async () => {
    const office = saintSeine()
    expect(
      await fates(
        office,
        'collectivities',
        `Liste des communes;;\nNom;Code;Population 2026\nNeuville;N1;12\n;;\nAilleurs;N1;3\nTotal;;15\n`,
      ),
    ).toEqual(['3 added Neuville', '5 refused Ailleurs codeTaken', '6 total Total'])
  })

  it('refuses a second new body of a SIREN by name, and takes an annexed budget beside its body', async () => {
    const lines =
      'Neuville;200006682;Commune\nAilleurs;200006682;Commune\nEau;200006682;Budget annexe\n'
    expect(await fates(saintSeine(), 'collectivities', `Nom;SIREN;Nature\n${lines}`)).toEqual([
      '2 added Neuville',
      '3 refused Ailleurs sirenTaken',
      '4 added Eau',
    ])
  })

  it('is read from LibreOffice’s clipboard, in UTF-16, in Windows-1252, with spaces that do not break', async () => {
    const office = saintSeine()
    const text = 'Nom\tNature\tPopulation 2026\nLéry-lès-Bains\tSyndicat\t1\u202F234\n'
    for (const content of [
      text,
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      Buffer.from(text.replace('\u202F', '\u00A0'), 'latin1'),
    ]) {
      const { lines, changes } = prepareList(office, await order(office, 'collectivities', content))
      expect(lines).toMatchObject([{ status: 'added', name: 'Léry-lès-Bains' }])
      expect(changes[0]?.after).toMatchObject({
        kind: 'syndicate',
        populations: [{ year: 2026, municipal: 1234 }],
      })
    }
  })

  it('reads two thousand lines in good time', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, at) => `Commune numéro ${String(at)};C${String(at)}`,
    )
    const told = await fates(saintSeine(), 'collectivities', `Nom;Code\n${rows.join('\n')}\n`)
    expect(told).toHaveLength(2000)
    expect(told.every((fate) => fate.includes(' added '))).toBe(true)
  })

  it('keeps nothing while a line is refused, unless refused lines are left out', async () => {
    const office = saintSeine()
    const text = 'Nom;SIREN\nNeuville;\nAin;123456789\n'
    expect(refusals(await keep(office, 'collectivities', text))).toEqual([
      'importLineRefused',
      'sirenWrong',
    ])
    well(await keep(office, 'collectivities', text, true))
    expect(await body(office, 'Neuville')).toBeDefined()
    expect(refusals(await keep(office, 'collectivities', 'Nom\nNeuville\n'))).toEqual([
      'listNothingToKeep',
    ])
  })
})

describe('a list of agents', () => {
  const CC = 'CC du Pays de Saint-Seine'

  it('creates them with their contracted hours, French days and decimals, and their employer by name', async () => {
    const office = saintSeine()
    const employer = (await office.file()).agents[0]?.employerId ?? ''
    const { name = CC } =
      (await office.file()).collectivities.find(({ id }) => id === employer) ?? {}
    well(
      await keep(
        office,
        'agents',
        `Matricule;Prénom;Nom;Employeur;Statut;Catégorie;Heures par semaine;Quotité;Depuis le\nM900;Anne;Durand;${name};Contractuelle;b;17,5;50 %;01/09/2026\n`,
      ),
    )
    const anne = (await office.file()).agents.find(({ lastName }) => lastName === 'Durand')
    expect(anne).toMatchObject({
      registrationNumber: 'M900',
      employerId: employer,
      status: 'contractual',
      category: 'B',
      workPeriods: [
        { period: { from: '2026-09-01', to: null }, weeklyMinutes: 1050, workShare: 5000 },
      ],
    })
  })

  it('recognises an agent by number, else by names in either order; a new duration ends the one before', async () => {
    const office = saintSeine()
    const text = 'Nom;Prénom;Heures;Depuis\nMarie;Dupont;30:00;2027-09-01\n'
    const { lines, changes } = prepareList(office, await order(office, 'agents', text))
    expect(lines).toMatchObject([{ status: 'changed' }])
    const after = changes[0]?.after
    expect(
      after !== null &&
        after !== undefined &&
        'workPeriods' in after &&
        after.workPeriods.slice(-2),
    ).toMatchObject([
      { period: { to: '2027-08-31' } },
      { period: { from: '2027-09-01', to: null }, weeklyMinutes: 1800 },
    ])
  })

  it('refuses by name an unknown employer, a text for hours, an impossible day and a number that another has', async () => {
    const office = saintSeine()
    expect(
      await fates(
        office,
        'agents',
        [
          'Matricule;Prénom;Nom;Employeur;Heures;Depuis',
          'M901;Anne;Durand;Atlantide;35;01/01/2026',
          'M902;Bob;Durand;;temps plein;01/01/2026',
          'M903;Cléo;Durand;;35;31/02/2026',
          'M904;Dan;Durand;;35;',
        ].join('\n'),
      ),
    ).toEqual([
      '2 refused M901 listBodyUnknown',
      '3 refused M902 workPeriods.0.weeklyMinutes fieldWrongType',
      '4 refused M903 workPeriods.0.period.from listDayImpossible',
      '5 refused M904 workPeriods.0.period.from fieldMissing',
    ])
  })

  it.each([
    ['31/02/2026', '15/03/2026', 'Écrivez-le JJ/MM/AAAA.', 'Write DD/MM/YYYY.'],
    ['02/31/2026', '03/15/2026', 'Écrivez-le MM/JJ/AAAA.', 'Write MM/DD/YYYY.'],
    ['2026-02-31', '2026-03-15', 'Écrivez-le AAAA-MM-JJ.', 'Write YYYY-MM-DD.'],
  ])('asks for %s as the dates of its list are written', async (wrong, right, fr, en) => {
    const office = saintSeine()
    const text = `Matricule;Prénom;Nom;Heures;Depuis\nM903;Cléo;Durand;35;${wrong}\nM905;Eve;Durand;35;${right}\n`
    const { lines } = prepareList(office, await order(office, 'agents', text))
    const [failure] = lines[0]?.failures ?? []
    if (failure === undefined) throw new Error('nothing is refused')
    expect(failureSentence(failure, 'fr')).toContain(fr)
    expect(failureSentence(failure, 'en')).toContain(en)
  })
})
