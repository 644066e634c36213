import type { Sentences } from '../sentences'
import type { frPesFailures, frPesParts } from '../fr/pes-failures'

/** Why a file for Hélios can't be made, in English. */
export const enPesFailures: Sentences<typeof frPesFailures> = {
  pesCodeMissing:
    'The record of {{body}} lacks {{what}}, under “Public accountant”. Ask your accountant for it, then fill it in.',
  pesAnnexBudget:
    'These statements belong to the annexed budget “{{budget}}”, whose codes are not kept here. Leave them out, and type their titles in your finance software.',
  pesAccountMissing:
    'Statement {{statement}} has no receipt account. Complete the plan of accounts, or choose the account among the entries.',
  pesFunctionWrong:
    'The function “{{found}}” of statement {{statement}} is no number of at most ten digits. Correct it among the entries.',
  pesDebtorMissing:
    'The statement of {{body}} lacks {{what}}: complete its record, cancel the statement and issue it again.',
  pesKindUnknown:
    'PES has no category for {{body}}, “other body”. Say of what kind it is in its record, or type its title in your finance software.',
  pesOriginMissing:
    'The title that statement {{statement}} reduces is not known: leave the statement out, and type its reduction in your finance software. From now on, note the title number of each instalment in the agreement.',
  pesOriginOtherYear:
    'Statement {{statement}} reduces a title of {{year}}: in a closed year, money is given back by a mandate, which your finance software issues. Leave the statement out.',
  pesReductionNumbers:
    'There are reductions to issue: give the number of their batch and that of the first one.',
  pesUnwritable:
    'The sign “{{found}}” ({{where}}) can’t be written in a file for Hélios. Replace it in the record.',
  pesSeveralLenders:
    'The statements are of several lenders, and the numbers given are those of one: make a file for each agreement.',
  pesNothing:
    'None of the chosen statements gives a title: choose issued statements with a balance.',
}

/** What may be missing for such a file. */
export const enPesParts: Sentences<typeof frPesParts> = {
  post: 'the code of the accounting office',
  collectivity: 'the collectivity code',
  product: 'the local product code',
  siret: 'the SIRET',
  address: 'the address',
}
