/** Sentences of the area `calendar`, in English. */
export const enCalendar = {
  name: 'Hours of {{agent}}, {{year}}',
  event: '{{place}}: {{duration, duration}}',
  file: 'Hours of {{agent}} {{year}}',
  export: 'Save the hours of {{year}} as a calendar (.ics)',
  saved: 'The calendar is in {{file}}.',
  none: '{{agent}} has no hours in {{year}}: there is no calendar to save.',
}
