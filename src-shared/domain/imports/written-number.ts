import { foldText } from '#shared/kernel/fold-text'

/** A number without the spaces and points between its digits. */
export const plainDigits = (text: string): string => text.replace(/[\s.\u00A0\u202F]/g, '')

/** An INSEE code. A number of spreadsheets has lost the zero before it: `1004` is 01004. */
export const writtenInsee = (text: string): string => {
  const plain = plainDigits(text).toUpperCase()
  return /^\d{4}$/.test(plain) ? `0${plain}` : plain
}

/** A postcode of France. A spreadsheet leaves out the zero before it: `1000` is 01000. Any other text stays as it is. */
export const writtenPostcode = (text: string): string => {
  const plain = plainDigits(text)
  return /^\d{4,5}$/.test(plain) ? plain.padStart(5, '0') : text
}

/** A registration number as it is looked for: a spreadsheet writes 00104 as 104. */
export const plainNumber = (text: string): string => foldText(text).replace(/^0+(?=\d+$)/, '')
