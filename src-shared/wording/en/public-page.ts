/** The page for inhabitants, and what the screen says of it, in English. */
export const enPublicPage = {
  action: 'Public page',
  help: 'A folder to publish on your site: a page for inhabitants and its open data, with nothing about any person.',
  folderTitle: 'Choose where to write the public page',
  folder: 'Public page {{year}}',
  written: 'Public page of {{year}} written to {{path}}.',
  title: 'Staff shared between our authorities in {{year}}',
  period: '{{name}}. Figures from {{from, long}} to {{to, long}}.',
  short: 'In short',
  shared_one: 'Our authorities share {{count, number}} service.',
  shared_other: 'Our authorities share {{count, number}} services.',
  worked_one: 'Its staff worked {{hours, duration}} for {{count, number}} authority.',
  worked_other: 'The shared staff worked {{hours, duration}} for {{count, number}} authorities.',
  cost: 'In all, this cost {{cost, euros}}.',
  paid: 'The authorities served pay {{billed, euros}}.',
  unknown: 'What the authorities pay is not entirely known yet.',
  how: 'How it works',
  explained:
    'Rather than each recruiting on its own, authorities share staff. One of them employs and pays the staff. The others refund their part, by a rule set in advance.',
  services: 'Service by service',
  servicesCaption: 'What each service cost, and who pays for it',
  bodies: 'Authority by authority',
  bodiesCaption: 'What each authority received and pays, all services together',
  employer: 'Employer: {{names}}',
  rule: 'Sharing rule: {{rule}}',
  column: {
    authority: 'Authority',
    served: 'Authorities served',
    hours: 'Hours of work',
    paid: 'Paid by them',
    lender: 'Stays with the employer',
    pays: 'Pays',
  },
  noPopulation: 'not known',
  remarks: 'To read these figures well',
  noPerson: 'No figure of this page says what one person earns.',
  joined:
    'Services, or authorities, are shown together on one line: alone, their amounts would show what one person costs.',
  leftOut:
    '{{names}}: figures are not published, as they would show, for a month at least, what a single person costs.',
  hiddenCost:
    '{{names}}: the cost is not published, as it would show, for a month at least, what a single person costs. What the authorities pay follows set prices.',
  hiddenPart:
    '{{names}}: the cost is not published, as what stays of it with the employer would show, for a month at least, what a single person costs.',
  notYet: '{{names}}: the amounts are not known yet.',
  groups:
    'Per inhabitant: for communes only. The inhabitants of a group or syndicate are those of its communes.',
  partly_one:
    'Per inhabitant: {{names}} was served for a part of the year only, yet all its inhabitants count.',
  partly_other:
    'Per inhabitant: {{names}} were served for a part of the year only, yet all their inhabitants count.',
  lacksPopulation:
    'Where the number of inhabitants is not known, the amount for each inhabitant is missing.',
  inParts:
    'Shares are worked out at once over the whole period. At least one service is billed several times, each time at the cost of its months: the sum of its refund statements is another.',
  withoutVat: 'Amounts are without VAT.',
  data: 'The same figures, to reuse',
  download: 'Download the data: {{name}}',
}
