/** Sentences about signed files that leave and arrive, in English. */
export const enExchanges = {
  answerFile: 'Answer {{reference}} {{body}}',
  dialog: { open: 'Open a signed file', files: 'Signed files of Quotité' },
} as const
