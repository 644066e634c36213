import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { readImportBytes } from '../../src-main/imports/read-import'
import { readWorkspaceText } from '../../src-main/workspace-file/read-workspace-text'
import { months, Office, refusals, well } from './office'
import { issued, keepPayments, NAME, paymentLines, read, TODAY, told } from './payment-list'

const BOTH = ['2026-001 2027-03-01 123456', '2026-002 2027-03-01 61728']

/** A text as a program of Windows writes it, with its no-break spaces and its euro sign. */
const windows = (text: string): Buffer =>
  Buffer.from(text.replaceAll('€', '\u0080').replaceAll('’', '\u0092'), 'latin1')

describe('a file of payments is read however French programs write it', () => {
  it.each([
    [
      'with a mark, semicolons and quotes',
      '\uFEFF"N° de l’état";"Date";"Montant"\r\n"2026-001";"01/03/2027";"1 234,56"\r\n"2026-002";"01/03/2027";"617,28"\r\n',
    ],
    [
      'in Windows-1252, with no-break spaces and euros',
      windows(
        'N° de l’état;Réglé le;Montant réglé\r\n2026-001;01/03/2027;1\u00A0234,56 €\r\n2026-002;1/3/2027;617,28 €',
      ),
    ],
    [
      'with narrow spaces, and blank lines between',
      'N° état;Date de paiement;Montant payé\n2026-001;01.03.2027;1\u202F234,56\u00A0€\n\n;;\n2026-002;01-03-27;617,28\n',
    ],
    [
      'with commas, quoted decimals and ISO days',
      'statement,paid on,amount\n2026-001,2027-03-01,"1.234,56"\n2026-002,2027-03-01,617.28\n',
    ],
    [
      'with tabs in UTF-16, months by name and EUR',
      Buffer.from(
        '\uFEFFÉtat\tEncaissé le\tCrédit\n2026-001\t1er mars 2027\t1234,56 EUR\n2026-002\t1 mars 2027\t617,28 EUR\n',
        'utf16le',
      ),
    ],
    [
      'under a heading, with columns of other days and amounts before those of the payment',
      'Relevé de la trésorerie;;;;;;\nNuméro d’état;Date d’émission;Date de règlement;Montant dû;Montant réglé;Objet\n2026-001;15/01/2027;01/03/2027;9 999,00;1 234,56;Mandat 4\n2026-002;15/01/2027;01/03/2027;9 999,00;617,28;Mandat 5\n',
    ],
    [
      'with what is due before a day and an amount without more',
      'État;Date d’échéance;Date;Montant dû;Montant\n2026-001;15/01/2027;01/03/2027;9 999,00;1 234,56\n2026-002;15/01/2027;01/03/2027;9 999,00;617,28\n',
    ],
    [
      'with amounts before tax and with it',
      'État;Date d’émission;Date d’écriture;Montant HT;Montant TVA;Montant TTC\n2026-001;15/01/2027;01/03/2027;1 028,80;205,76;1 234,56\n2026-002;15/01/2027;01/03/2027;514,40;102,88;617,28\n',
    ],
    [
      'with numbers as a spreadsheet or a person writes them',
      'État;Date;Montant\nn° 2026-1;01/03/2027;1234,56\n2026/002;01/03/2027;617,28\n',
    ],
  ])('%s', async (_, text) => {
    expect(await told(await issued(), text)).toEqual(BOTH)
  })
})

describe('a line of payments that can’t be kept is told, and none of the others is', () => {
  it.each([
    ['of an unknown number', '2026-099;01/03/2027;10', 'paymentNumberUnknown'],
    ['without number', ';01/03/2027;10', 'statementId fieldMissing'],
    ['without day', '2026-001;;10', 'on fieldMissing'],
    ['below zero', '2026-001;01/03/2027;-10,00', 'amount amountBelowZero amount amountNotPositive'],
    ['of nothing', '2026-001;01/03/2027;0,00', 'amount amountNotPositive'],
    ['of a third decimal', '2026-001;01/03/2027;10,005', 'amount fieldWrongType'],
    ['before the issue', '2026-001;28/02/2027;10', 'beforeIssue'],
    ['of a day to come', '2026-001;02/03/2027;10', 'paymentToCome'],
    ['of a day that no calendar has', '2026-001;31/02/2027;10', 'on listDayImpossible'],
  ])('%s', async (_, line, code) => {
    const office = await issued()
    const text = `État;Date;Montant\n2026-002;01/03/2027;5\n${line}\n`
    expect((await told(office, text))[1]).toBe(code)
    const table = await read(text)
    expect(refusals(await keepPayments(office, table))).toEqual([
      'importLineRefused',
      ...code
        .split(' ')
        .filter((word) => word !== 'amount' && word !== 'on' && word !== 'statementId'),
    ])
    expect((await office.file()).payments).toEqual([])
    well(await keepPayments(office, table, undefined, true))
    expect((await office.file()).payments).toHaveLength(1)
  })

  it('a second time in the same file, unless its reference tells it apart', async () => {
    const office = await issued()
    const line = '2026-001;01/03/2027;10;M1'
    const text = `État;Date;Montant;Référence\n${line}\n${line}\n`
    expect(await told(office, text)).toEqual(['2026-001 2027-03-01 1000', 'listTwice'])
  })

  it('of a file with titles alone: there is nothing to keep', async () => {
    const office = await issued()
    const table = { ...(await read('État;Date;Montant\n2026-001;01/03/2027;1\n')), rows: [] }
    expect(refusals(await keepPayments(office, table))).toEqual(['listNothingToKeep'])
    expect(refusals(await readImportBytes(NAME, Buffer.from(''), day(TODAY)))).toEqual([
      'importEmpty',
    ])
  })

  it('of 10,000 ones, which stop where the claim is paid', async () => {
    const office = await issued()
    const lines = Array.from(
      { length: 10_000 },
      (_, at) => `2026-001;01/03/2027;0,13;M${String(at)}`,
    )
    const found = await told(office, `État;Date;Montant;Référence\n${lines.join('\n')}\n`)
    expect(found.filter((line) => line === '2026-001 2027-03-01 13')).toHaveLength(9_496)
    expect(found.slice(9_496, 9_498)).toEqual(['2026-001 2027-03-01 13 excess', 'nothingLeft'])
  })
})

it('a payment that is kept already is the same, and the new ones of the next extract are kept', async () => {
  const office = await issued()
  const first = 'État;Date;Montant;Référence\n2026-001;01/03/2027;10;M1\n'
  well(await keepPayments(office, await read(first)))
  const next = `${first}2026-001;01/03/2027;10;M2\n`
  expect(await told(office, next)).toEqual(['same', '2026-001 2027-03-01 1000'])
  well(await keepPayments(office, await read(next)))
  expect((await office.file()).payments).toHaveLength(2)
  expect(refusals(await keepPayments(office, await read(next)))).toEqual(['listNothingToKeep'])
})

describe('a number that two lenders have given', () => {
  /** A town and its community lend to each other; each has issued its 2026-001. */
  async function both(): Promise<Office> {
    const path = new URL('../../resources/samples/both-directions.quotite.json', import.meta.url)
    const file = well(readWorkspaceText(readFileSync(path, 'utf8'), 'sample'))
    const office = new Office(file, TODAY)
    for (const { id } of file.agreements) well(await office.issue(months('01', '12'), null, id))
    return office
  }
  const bodiesOf = (office: Office) => {
    const { statements, collectivities } = office.keeper.registers()
    return [...statements.values()].map(({ beneficiaryId, lenderId, number, id }) => ({
      id,
      number,
      beneficiary: collectivities.get(beneficiaryId)?.name ?? '',
      lender: collectivities.get(lenderId)?.name ?? '',
    }))
  }

  /** The statements that the lines pay. */
  const payees = async (office: Office, text: string) =>
    paymentLines(office, await read(text)).map(
      ({ fields }) => fields.find(({ path }) => path === 'statementId')?.after,
    )

  it('is never guessed: the line asks who pays', async () => {
    const office = await both()
    expect(bodiesOf(office).map(({ number }) => number)).toEqual(['2026-001', '2026-001'])
    expect(await told(office, 'État;Date;Montant\n2026-001;01/03/2027;10\n')).toEqual([
      'paymentNumberShared',
    ])
    expect(await told(office, 'État;Date;Montant\n001;01/03/2027;10\n')).toEqual([
      'paymentNumberShort',
    ])
  })

  it('is told by the lender where the line names it, whatever its case', async () => {
    const office = await both()
    for (const { id, lender } of bodiesOf(office)) {
      const text = `État;Émetteur;Date;Montant\n2026-001;${lender.toUpperCase()};01/03/2027;10\n`
      expect(await payees(office, text)).toEqual([id])
    }
  })

  it('is told by the body that pays where the line names it', async () => {
    const office = await both()
    for (const { id, beneficiary } of bodiesOf(office)) {
      const text = `État;Débiteur;Date;Montant\n2026-001;${beneficiary};01/03/2027;10\n`
      expect(await payees(office, text)).toEqual([id])
    }
  })
})
