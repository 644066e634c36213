/** What every entry form says, whatever it holds, in English. */
export const enForms = {
  toChoose: '“{{field}}” is still to be chosen from the list.',
  unreadable: {
    amount: '“{{found}}” is not an amount. Write euros and cents, for example 1234.56.',
    percent: '“{{found}}” is not a percentage. Write for example 50 or 12.5.',
    decimal:
      '“{{found}}” is not a readable number. Write digits and two or three decimals at most.',
    whole: '“{{found}}” is not a whole number. Write it in digits, without decimals.',
    number: '“{{found}}” is not a number. Write it in digits.',
    clock: '“{{found}}” is not a time of day. Write for example 8:30.',
    day: '“{{found}}” is not a day of the calendar. Write for example 14/01/2027.',
    yearDay: '“{{found}}” is not a day of every year. Write for example 31/01.',
  },
  noDay: 'Give a day, for example 14/01/2027.',
  otherWeekday:
    '“{{found}}”: {{day, long}} is a {{day, weekdayName}}. Correct the weekday or the date.',
  day: { placeholder: 'dd/mm/yyyy' },
  refused_one: 'One field must be corrected before saving.',
  refused_other: '{{count}} fields must be corrected before saving.',
  made: 'Created: {{name}}.',
  unsaved: 'not saved',
  nothingToSave: 'Nothing is waiting to be saved.',
  leave: {
    title: 'Discard the changes?',
    sentence: 'What you typed in “{{what}}” is not saved.',
    stay: 'Go on typing',
  },
  gone: 'What “{{what}}” showed is no longer there: what you typed in it is not saved.',
  clash: {
    title: 'What is saved here has changed while you were typing. Choose:',
    texts: '“{{field}}”: “{{kept}}” is saved, “{{typed}}” is typed here.',
    field: '“{{field}}” was changed here as well.',
    keepTyped: 'Keep what I typed',
    takeKept: 'Take what is saved',
  },
  search: { clear: 'Clear the search', none: 'Nothing matches “{{query}}”.' },
}
