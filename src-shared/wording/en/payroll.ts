import type { Sentences } from '../sentences'
import type { frPayroll } from '../fr/payroll'

/** Costs taken from a file of pay, in English. */
export const enPayroll: Sentences<typeof frPayroll> = {
  title: 'Payroll file',
  file_one: '{{name}}, {{count, number}} line',
  file_other: '{{name}}, {{count, number}} lines',
  choose: 'Choose a file',
  empty:
    'Take the cost of agents from a payroll file (CSV or XLSX): a line per agent and month, amounts in columns. Nothing is kept before you agree.',
  kept_one: '{{count, number}} month kept. Ctrl+Z takes the whole import back.',
  kept_other: '{{count, number}} months kept. Ctrl+Z takes the whole import back.',
  remembered: 'As in the last file of the same shape.',
  guessed: 'Guessed from the titles: correct them if needed.',
  holds: 'Column {{column}} holds',
  nothing: 'Nothing to take',
  wholeMonth: 'Month of the file',
  wholeMonthHelp: 'No column tells it: 2027-01',
  names: 'Who is it?',
  means: '{{found}} means',
  chooseAgent: 'Choose an agent',
  effect: 'What the file changes',
  counts: {
    added_one: '{{count, number}} month added',
    added_other: '{{count, number}} months added',
    changed_one: '{{count, number}} changed',
    changed_other: '{{count, number}} changed',
    same_one: '{{count, number}} the same',
    same_other: '{{count, number}} the same',
    refused_one: '{{count, number}} refused',
    refused_other: '{{count, number}} refused',
  },
  nothingNew: 'Nothing new to keep.',
  keep_one: 'Keep {{count, number}} month',
  keep_other: 'Keep {{count, number}} months',
  keepWithout_one: 'Keep {{count, number}} month, without refused lines',
  keepWithout_other: 'Keep {{count, number}} months, without refused lines',
  column: {
    line: 'Line',
    agent: 'Agent',
    month: 'Month',
    before: 'Before',
    after: 'After',
    state: 'State',
  },
  status: { added: 'added', changed: 'changed', same: 'the same', refused: 'refused' },
}
