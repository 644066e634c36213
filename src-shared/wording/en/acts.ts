import type { frActs } from '../fr/acts'
import type { Sentences } from '../sentences'

/** The acts of an agreement, as the window offers them, in English. The acts themselves are French. */
export const enActs: Sentences<typeof frActs> = {
  make: 'Acts',
  help: '.docx documents in French, to read again and complete: what is missing is highlighted.',
  convention: 'The agreement',
  regulation: 'The rules of use',
  impactSheet: 'The impact sheet',
  annex: 'Its financial annex, {{year}}',
  lenderResolution: 'The lender’s resolution',
  beneficiaryResolution: 'The beneficiaries’ resolutions…',
  ofEachForm: {
    convention: 'The agreements, one for each legal form…',
    annex: 'Their financial annexes, {{year}}, one for each form…',
    lenderResolution: 'The lender’s resolutions…',
  },
  consent: 'The agents’ consents…',
  order: 'The orders that lend agents…',
  costLetter: 'Letters of the unit cost, {{year}}…',
  instalmentCall: 'Calls for instalments, {{year}}…',
  renewalLetter: 'Letters of renewal…',
  noticeLetter: 'Letters of notice…',
  groups: { amendments: 'Amendments', letters: 'Letters' },
  written_one: '{{count}} document written to {{folder}}.',
  written_other: '{{count}} documents written to {{folder}}.',
  folderTitle: 'Choose the folder of the documents',
}
