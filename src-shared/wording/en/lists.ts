import type { Sentences } from '../sentences'
import type { frLists } from '../fr/lists'

/** Lists of bodies and agents that are taken in, in English. */
export const enLists: Sentences<typeof frLists> = {
  open: 'Take in a list',
  choose: 'Choose a list',
  title: {
    collectivities: 'Take in a list of bodies',
    agents: 'Take in a list of agents',
  },
  text: {
    collectivities:
      'A line per body, below a line of titles: name, SIREN, INSEE code, kind, population 2026… Choose a file (CSV, XLSX) or paste from your spreadsheet.',
    agents:
      'A line per agent, below a line of titles: registration number, first name, last name, employer, hours a week, since… Choose a file (CSV, XLSX) or paste from your spreadsheet.',
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
