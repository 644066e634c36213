/** What is beside the rehearsal of a file: its names, and its effect on hours and shares. */
export const importSide = {
  names: 'Names matched',
  allNames_one: 'See the name',
  allNames_other: 'See all {{count, number}} names',
  exact: 'Every name is one of your records.',
  effectMonth: 'Effect on {{month, month}}',
  effectMonths: 'Effect from {{from, month}} to {{to, month}}',
  noEffect: 'Effect',
  sharesMonth: 'Shares of {{month, month}}, agreement {{reference}}',
  sharesMonths: 'Shares from {{from, month}} to {{to, month}}, agreement {{reference}}',
  sharesSame: 'No share changes.',
  sharesBlocked:
    'The shares of these months can’t be computed yet: hours or a cost are missing there.',
  sharesOpen_one: 'As computed now: one point is open.',
  sharesOpen_other: 'As computed now: {{count, number}} points are open.',
  noEffectSentence: 'No hour changes.',
} as const
