import type { Sentences } from '../sentences'
import type { frLists } from '../fr/lists'

/** Lists of bodies and agents that are taken in, in English. */
export const enLists: Sentences<typeof frLists> = {
  open: 'Take in a list',
  choose: 'Choose a list',
  title: {
    collectivities: 'Take in a list of bodies',
    agents: 'Take in a list of agents',
    payments: 'Import payments',
  },
  text: {
    collectivities:
      'A line per body, below a line of titles: name, SIREN, INSEE code, kind, population 2026… Choose a file (CSV, XLSX) or paste from your spreadsheet.',
    agents:
      'A line per agent, below a line of titles: registration number, first name, last name, employer, hours a week, since… Choose a file (CSV, XLSX) or paste from your spreadsheet.',
    payments:
      'A line per payment, below a line of titles: statement, date, amount, reference, debtor… Choose the treasurer’s extract (CSV, XLSX) or paste from your spreadsheet.',
  },
  pasted: 'Paste here',
  read: 'Read what is pasted',
  columns: 'What the columns hold',
  holds: 'The column {{column}} holds',
  aside: 'Not taken',
  lines: 'What becomes of each line',
  status: {
    added: 'created',
    changed: 'modified',
    same: 'same as kept',
    refused: 'not accepted',
    total: 'line of totals, left out',
  },
  counts: {
    added_one: '{{count, number}} created',
    added_other: '{{count, number}} created',
    changed_one: '{{count, number}} modified',
    changed_other: '{{count, number}} modified',
    same_one: '{{count, number}} line the same',
    same_other: '{{count, number}} lines the same',
    refused_one: '{{count, number}} not accepted',
    refused_other: '{{count, number}} not accepted',
    total_one: '{{count, number}} total left out',
    total_other: '{{count, number}} totals left out',
  },
  field: {
    statementId: 'Number of the statement',
    on: 'Day of the payment',
    amount: 'Amount paid',
    reference: 'Reference',
    lender: 'Issuer',
    payer: 'Debtor',
  },
  note: {
    shortNumber: '“{{found}}” is read as statement {{number}}.',
    excess: '{{amount, euros}} above what is left of statement {{number}}: it will be an excess.',
  },
  excess: 'an excess of {{amount, euros}}',
  taken: 'to record',
  takes_one: '{{count, number}} payment to record',
  takes_other: '{{count, number}} payments to record',
  pay_one: 'Record {{count, number}} payment',
  pay_other: 'Record {{count, number}} payments',
  payWithout_one: 'Record {{count, number}} payment, without the lines not accepted',
  payWithout_other: 'Record {{count, number}} payments, without the lines not accepted',
  set: '{{label}}: {{after}}',
  replaced: '{{label}}: {{before}} becomes {{after}}',
  keep_one: 'Keep {{count, number}} record',
  keep_other: 'Keep {{count, number}} records',
  keepWithout_one: 'Keep {{count, number}} record, without the lines not accepted',
  keepWithout_other: 'Keep {{count, number}} records, without the lines not accepted',
  share: '{{share, share(places: 2)}}',
  others_one: '{{count, number}} more line, without fault.',
  others_other: '{{count, number}} more lines, without fault.',
}
