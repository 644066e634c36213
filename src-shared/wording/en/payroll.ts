import type { Sentences } from '../sentences'
import type { frPayroll } from '../fr/payroll'

/** Costs taken from a file of pay, in English. */
export const enPayroll: Sentences<typeof frPayroll> = {
  title: 'Payroll file',
  file_one: '{{name}}, {{number}} line',
  file_other: '{{name}}, {{number}} lines',
  choose: 'Choose a file',
  empty:
    'Take the cost of agents from a payroll file (CSV or XLSX): a line per agent and month, amounts in columns. Nothing is kept before you agree.',
  kept_one: '{{number}} month kept. Ctrl+Z takes the whole import back.',
  kept_other: '{{number}} months kept. Ctrl+Z takes the whole import back.',
  columns: 'Columns of the file',
  remembered: 'As in the last file of the same shape.',
  guessed: 'Guessed from the titles: correct them if needed.',
  holds: 'Column {{column}} holds',
  nothing: 'Nothing to take',
  agent: 'Agent',
  month: 'Month',
  wholeMonth: 'Month of the file',
  wholeMonthHelp: 'No column tells it: 2027-01',
  names: 'Who is it?',
  means: '{{found}} means',
  chooseAgent: 'Choose an agent',
  effect: 'What the file changes',
  counts: '{{added}} added, {{changed}} changed, {{same}} the same, {{refused}} refused',
  nothingNew: 'Nothing new to keep.',
  keep: 'Keep {{number}} months',
  keepWithout: 'Keep {{number}} months, without refused lines',
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
