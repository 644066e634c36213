/** The page of the figures of the law, and an update of them, in English. */
export const enLawFigures = {
  title: 'Figures of the law',
  search: 'Search figures of the law',
  context_one: '{{count, number}} value published with the program, the last of {{last, numeric}}',
  context_other:
    '{{count, number}} values published with the program, the last of {{last, numeric}}',
  list: 'Figures of the law, with their days and their sources',
  open: 'Open an update',
  files: 'Updates of the figures of the law',
  newer_one: '{{count, number}} value that is kept is newer than those of the program.',
  newer_other: '{{count, number}} values that are kept are newer than those of the program.',
  column: {
    readAt: 'Read at',
    state: 'In this workspace',
  },
  inForce: 'no end set',
  bySigner: 'file signed by {{name}}',
  state: {
    kept: 'Kept',
    other: 'Another value',
    absent: 'Not kept',
    newer: 'Newer',
  },
  update: {
    title: 'Update of the figures of the law',
    from: '“{{title}}”, of {{day, long}}, signed by {{name}}, key {{fingerprint}}.',
    known: 'This key has signed an update that you kept before.',
    first:
      'You see this key for the first time. Telephone {{name}}, at a number that you know, and have the fingerprint read out.',
    otherKey:
      'An update by {{name}} was signed with another key. Telephone a number that you had already, and have the fingerprint read out.',
    confirm: '{{name}} read the fingerprint out to me on the telephone.',
    none: 'none',
    before: 'Present value',
    after: 'Value in the file',
    older_zero: 'This file is older than the one of {{day, long}}, of which you keep values.',
    older_one:
      'This file is older than the one of {{day, long}}, of which you keep values. The one that it would replace is not ticked.',
    older_other:
      'This file is older than the one of {{day, long}}, of which you keep values. The {{count, number}} that it would replace are not ticked.',
    open_one:
      '{{count, number}} monthly cost of an agent in that time, which no final statement bills, was computed without this value: compute it again afterwards.',
    open_other:
      '{{count, number}} monthly costs of agents, {{from, month}} to {{to, month}}, which no final statement bills, were computed without this value: compute them again afterwards.',
    unmoved: 'Costs and statements that are kept already do not change.',
    take_one: 'Keep {{count, number}} value',
    take_other: 'Keep {{count, number}} values',
  },
}
