import { describe, expect, it } from 'vitest'
import type { ListColumn } from '#shared/domain/lists/guess-list-columns'
import { overOf } from '#shared/domain/payments/statement-stage'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import { undo } from '../../src-main/use-cases/undo'
import { closed, correct, FORGOTTEN, hours, payment } from './correction-office'
import { refusals, well, type Office } from './office'
import { issued, keepPayments, paymentLines, read, told } from './payment-list'

describe('the extract of the treasurer, in columns of its own', () => {
  const EXTRACT =
    'Extrait de compte;;;;\nPièce;Opération;Somme en euros;Redevable;Intitulé\n001;1er mars 2027;1 000,00;Commune A;Virement 12\n2026-002;lundi 1 mars 2027;617,28;Commune B;Virement 13\nTotal;;1 617,28;;\n'
  const COLUMNS: readonly ListColumn[] = [
    { column: 'Pièce', field: 'statementId' },
    { column: 'Opération', field: 'on' },
    { column: 'Somme en euros', field: 'amount' },
    { column: 'Redevable', field: 'payer' },
    { column: 'Intitulé', field: 'reference' },
  ]

  it('is kept as its columns are given, its line of totals left out, in one change that one undo takes back', async () => {
    const office = await issued()
    expect(await told(office, EXTRACT, COLUMNS)).toEqual([
      '2026-001 2027-03-01 100000 guessedNumber',
      '2026-002 2027-03-01 61728',
      'total',
    ])
    well(await keepPayments(office, await read(EXTRACT), COLUMNS))
    const { payments } = await office.file()
    expect(payments.map(({ amount, reference }) => [amount, reference])).toEqual([
      [100_000, 'Virement 12'],
      [61_728, 'Virement 13'],
    ])
    well(await undo(office))
    expect((await office.file()).payments).toEqual([])
  })

  it('says what is paid beyond what is left, the lines before it counted, and keeps it as an excess', async () => {
    const office = await issued()
    const text =
      'État;Date;Montant;Référence\n2026-001;01/03/2027;1 000;M1\n2026-001;01/03/2027;300;M2\n2026-001;01/03/2027;5;M3\n'
    const lines = paymentLines(office, await read(text))
    expect(lines.map(({ notes }) => notes)).toEqual([
      [],
      [{ code: 'excess', amount: 6_544, number: '2026-001' }],
      [],
    ])
    expect(await told(office, text)).toEqual([
      '2026-001 2027-03-01 100000',
      '2026-001 2027-03-01 30000 excess',
      'nothingLeft',
    ])
    well(await keepPayments(office, await read(text), undefined, true))
    const { statements, payments } = office.keeper.registers()
    const [first] = [...statements.values()].filter(({ number }) => number === '2026-001')
    if (first === undefined) throw new Error('No statement')
    expect(overOf(first, [...payments.values()])).toBe(6_544)
  })
})

describe('a line that names who pays', () => {
  const fates = async (payer: string) =>
    told(await issued(), `État;Débiteur;Date;Montant\n2026-001;${payer};01/03/2027;10\n`)

  it.each(['MAIRIE DE B', 'Commune de B', 'Cne B', 'COMMUNE B'])(
    'is refused where that is another body than the statement calls, however it is written: %s',
    async (payer) => {
      expect(await fates(payer)).toEqual(['paymentOfAnother'])
    },
  )

  it.each(['MAIRIE DE A', 'Commune de A', 'Trésorerie de Dijon'])(
    'is taken where that is the body itself, or nobody who is known: %s',
    async (payer) => {
      expect(await fates(payer)).toEqual(['2026-001 2027-03-01 1000'])
    },
  )
})

it('the summary of the statements, to which a treasurer added what was paid, is read by its numbers and not by their stage', async () => {
  const text =
    'Numéro;Établi le;Collectivité d’origine;Code;Bénéficiaire;Solde à payer (€);État;Annulé le;Payé le;Montant payé\n2026-001;2027-03-01;CC;A;Commune A;1234,56;Émis;;01/03/2027;1000,00\n2026-002;2027-03-01;CC;B;Commune B;617,28;Payé en partie;;01/03/2027;617,28\nTotal des définitifs;;;;;1851,84;;;;1617,28\n'
  expect(await told(await issued(), text)).toEqual([
    '2026-001 2027-03-01 100000',
    '2026-002 2027-03-01 61728',
    'total',
  ])
})

describe('a total of an extract', () => {
  const notes = async (...rows: readonly string[]) => {
    const office = await issued()
    const lines = paymentLines(office, await read(['État;Date;Montant;Sens', ...rows].join('\n')))
    return lines.filter(({ status }) => status === 'total').map((line) => line.notes)
  }
  const ROWS = ['2026-001;01/03/2027;1 000,00;', '2026-999;01/03/2027;617,28;'] as const

  it('is compared with its lines, refused ones too: a difference is said', async () => {
    expect(await notes(...ROWS, 'Total;;1 617,28;')).toEqual([[]])
    expect(await notes(...ROWS, 'Total;;1 700,00;')).toEqual([
      [{ code: 'totalDiffers', amount: 170_000, lines: 161_728 }],
    ])
  })

  it('may be of the lines since the one before, or of all', async () => {
    expect(
      await notes(
        ROWS[0],
        'Sous-total;;1 000,00;',
        ROWS[1],
        'Sous-total;;617,28;',
        'Total;;1 617,28;',
      ),
    ).toEqual([[], [], []])
  })

  it('is not compared where it has no amount, nor lines of both sides', async () => {
    expect(await notes(...ROWS, 'Total;;;')).toEqual([[]])
    expect(await notes('2026-001;01/03/2027;1 000,00;C', 'Total;;3,00;')).toEqual([[]])
  })
})

it('a line of a reduction is told to be taken for what was refunded, which is never more than is left', async () => {
  const office = await closed({
    instalments: [
      { collectivityId: 'A', reference: 'Titre 7', calledOn: '2026-01-20', amount: 30_000 },
    ],
  })
  const line = (amount: string) =>
    told(office, `État;Date;Montant reçu\n2026-001;14/01/2027;${amount}\n`)
  expect(await line('60')).toEqual(['2026-001 2027-01-14 6000 refund'])
  expect(await line('100,01')).toEqual(['paymentTooLarge'])
})

describe('a line that quotes a cancelled statement', () => {
  const refusal = async (office: Office, number: string) =>
    paymentLines(office, await read(`État;Date;Montant\n${number};14/01/2027;10\n`))[0]?.failures

  it('is told the statement that stands for it now, after two corrections too', async () => {
    const office = await closed()
    await correct(office, FORGOTTEN)
    expect(await refusal(office, '2026-001')).toEqual([
      { code: 'statementReplaced', statement: '2026-001', by: '2026-003' },
    ])
    await correct(office, hours('Marie', '2026-01-21', 'B', 5))
    expect(await refusal(office, '2026-001')).toEqual([
      { code: 'statementReplaced', statement: '2026-001', by: '2026-005' },
    ])
    const [first] = office.keeper.registers().statements.values()
    expect(refusals(await recordPayment(office, payment(first?.id ?? '', 10)))).toEqual([
      'statementReplaced',
    ])
  })

  it('is told that none stands for it, where none does', async () => {
    const office = await closed()
    const [first] = office.keeper.registers().statements.values()
    well(await cancelStatement(office, { id: first?.id ?? '', reason: 'Erreur' }))
    expect(await refusal(office, '2026-001')).toEqual([
      { code: 'statementCancelled', statement: '2026-001' },
    ])
  })
})

it('a line that names another body than the one called is told: its number is mistyped', async () => {
  const office = await issued()
  const line = (payer: string) =>
    told(office, `État;Débiteur;Date;Montant\n2026-001;${payer};01/03/2027;10\n`)
  expect(await line('commune B')).toEqual(['paymentOfAnother'])
  expect(await line('Commune A')).toEqual(['2026-001 2027-03-01 1000'])
  expect(await line('Trésorerie de Dijon')).toEqual(['2026-001 2027-03-01 1000'])
})

it('finds a number without its year in the year that the line names, and in no other', async () => {
  const office = await issued()
  const line = (year: string) =>
    told(office, `Exercice;N° état;Date;Montant\n${year};001;01/03/2027;10\n`)
  expect(await line('2026')).toEqual(['2026-001 2027-03-01 1000 guessedNumber'])
  expect(await line('2025')).toEqual(['paymentNumberShort'])
  expect(await line('')).toEqual(['2026-001 2027-03-01 1000 guessedNumber'])
})

describe('an extract of a bank, whose labels hold the numbers', () => {
  const TITLES = 'Date opération;Date valeur;Libellé;Débit;Crédit'

  it('is kept with the number found in each label, which is shown', async () => {
    const office = await issued()
    const text = `${TITLES}\n27/02/2027;01/03/2027;VIR COMMUNE A ETAT 2026-001 DU 01/03/2027;;1234,56\n27/02/2027;01/03/2027;VIR RECU B 2026/002;;617,28\n`
    expect(await told(office, text)).toEqual([
      '2026-001 2027-03-01 123456 guessedNumber',
      '2026-002 2027-03-01 61728 guessedNumber',
    ])
    expect(paymentLines(office, await read(text))[0]?.notes).toEqual([
      {
        code: 'guessedNumber',
        found: 'VIR COMMUNE A ETAT 2026-001 DU 01/03/2027',
        number: '2026-001',
      },
    ])
  })

  it.each([
    ['of two numbers', 'ETATS 2026-001 ET 2026-002', 'paymentNumbersSeveral'],
    ['of two numbers that a stroke joins', 'VIR 2026-001/2026-002', 'paymentNumbersSeveral'],
    ['of two written with strokes', 'VIR 2026/001/2026/002', 'paymentNumbersSeveral'],
    ['of a number and a year', 'VIR 2026-001/2026', 'paymentNumberUnknown'],
    ['of a date that looks like one', 'PAIEMENT DU 2026-001-02', 'paymentNumberUnknown'],
    ['of a longer number', 'REF 12026-0013', 'paymentNumberUnknown'],
    ['without any', 'LOYER', 'paymentNumberUnknown'],
  ])('is refused for a label %s', async (_, label, code) => {
    const office = await issued()
    expect(await told(office, `${TITLES}\n01/03/2027;01/03/2027;${label};;10\n`)).toEqual([code])
  })
})

describe('an extract none of whose dates tells the day from the month', () => {
  const TEXT = 'État;Date;Montant\n2026-001;03/01/2027;1 000\n2026-002;01/01/2027;600\n'

  it('waits for the order to be chosen on every line that has two readings, and keeps none of them', async () => {
    const office = await issued()
    expect(await told(office, TEXT, undefined, null)).toEqual(['listDayOpen', 'beforeIssue'])
    expect(await told(office, TEXT, undefined, 'mdy')).toEqual([
      '2026-001 2027-03-01 100000',
      'beforeIssue',
    ])
    expect(await told(office, TEXT, undefined, 'dmy')).toEqual(['beforeIssue', 'beforeIssue'])
  })
})

it('a line whose amount is under a title of another unit than euros is refused', async () => {
  const office = await issued()
  const line = (title: string) => told(office, `État;Date;${title}\n2026-001;01/03/2027;1,2\n`)
  expect(await line('Montant (k€)')).toEqual(['importOtherUnit'])
  expect(await line('Montant payé en centimes')).toEqual(['importOtherUnit'])
  expect(await line('Montant (€)')).toEqual(['2026-001 2027-03-01 120'])
})

it.each(['Sens', 'Débit/Crédit', 'D/C'])(
  'a line that left the account is no payment received, where a column « %s » says so',
  async (title) => {
    const office = await issued()
    const line = (side: string) =>
      told(office, `État;Date;Montant;${title}\n2026-001;01/03/2027;10;${side}\n`)
    expect(await line('D')).toEqual(['paymentDebit'])
    expect(await line('Débit')).toEqual(['paymentDebit'])
    expect(await line('C')).toEqual(['2026-001 2027-03-01 1000'])
    expect(await line('')).toEqual(['2026-001 2027-03-01 1000'])
  },
)

it('what was paid comes before what was called, however an extract titles both', async () => {
  const office = await issued()
  const line = (titles: string) =>
    told(office, `État;Date;${titles}\n2026-001;01/03/2027;1234,56;200,00\n`)
  const paid = ['2026-001 2027-03-01 20000']
  expect(await line('Montant TTC;Montant recouvré')).toEqual(paid)
  expect(await line('Montant émis;Total encaissé')).toEqual(paid)
  expect(await line('Montant du titre;Montant versé')).toEqual(paid)
  expect(await line('Montant initial;Recouvrement')).toEqual(paid)
})

it('a payment of the same day and amount as one that is kept, under another reference, is named', async () => {
  const office = await issued()
  const line = (on: string, reference: string) =>
    `État;Date;Montant;Référence\n2026-001;${on};10;${reference}\n`
  well(await keepPayments(office, await read(line('01/03/2027', 'Mandat 12'))))
  expect(await told(office, line('01/03/2027', 'VIR 2026-001'))).toEqual([
    '2026-001 2027-03-01 1000 alike',
  ])
  expect(await told(office, line('01/03/2027', 'Mandat 12'))).toEqual(['same'])
})

it.each(['N° titre', 'Numéro du titre', 'N° de mandat', 'Numéro de bordereau', 'Numéro de pièce'])(
  'a column « %s » has numbers of the treasury: the statement is the one that the label names',
  async (title) => {
    const office = await issued()
    const line = (label: string) =>
      told(office, `${title};Date;Montant;Libellé\n1;01/03/2027;10;${label}\n`)
    expect(await line('ETAT 2026-002')).toEqual(['2026-002 2027-03-01 1000 guessedNumber'])
    expect(await line('SECRETARIAT')).toEqual(['paymentNumberUnknown'])
  },
)

it('a number without its year is no statement where the label of the line names another one', async () => {
  const office = await issued()
  const line = (number: string, label: string) =>
    told(office, `Numéro;Date;Montant;Libellé\n${number};01/03/2027;10;${label}\n`)
  expect(await line('1', 'ETAT 2026-002')).toEqual(['paymentNumberOther'])
  expect(await line('2', 'ETAT 2026-002')).toEqual(['2026-002 2027-03-01 1000 guessedNumber'])
  expect(await line('1', 'MANDAT 2025-114')).toEqual(['2026-001 2027-03-01 1000 guessedNumber'])
})
