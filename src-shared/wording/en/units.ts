/** The screen of acts, files and days of equipment. */
export const enUnits = {
  shown: 'Kinds shown',
  allTypes: 'All kinds of the month',
  overYear: '{{name}}, over the year',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  grid: 'Units of {{agreement}}, {{month, month}}',
  gridOverYear: '{{name}}, {{agreement}}, {{year}}',
  left: '{{name}} (no longer benefits)',
  refusalAt: '{{column}}:',
  giveUp: 'Back to the saved value',
  pasteOutside_one: '{{count}} pasted cell lay outside the grid: it was left out.',
  pasteOutside_other: '{{count}} pasted cells lay outside the grid: they were left out.',
  spoken: {
    closed: 'outside the agreement',
  },
  refusal: {
    unitsUnreadable: '“{{found}}” is not a number. Write 3 or, for days, 0.5 or 1/2.',
    unitsNegative: '“{{found}}” is negative. A number of units starts from zero.',
    unitsNotWhole:
      '“{{found}}”: acts and files are counted in whole numbers. For parts, count in days.',
    unitsOver: '“{{found}}” exceeds a million. Check the number.',
  },
  empty: 'An agreement is needed to count acts, files or days of equipment.',
  noTypes: '“{{agreement}}” counts nothing but hours.',
  noBodies: '“{{agreement}}” has no beneficiary yet: there is nobody to count for.',
  example: 'For example building permits examined, or half days of a tractor.',
  addTypes: 'Choose what is counted',
  addBodies: 'Add beneficiaries',
  keys: {
    enterDoes: 'confirm and go down',
    tabDoes: 'confirm and go right',
    removeDoes: 'clear',
    pagesDo: 'previous, next month',
    pagesDoYear: 'previous, next year',
  },
}
