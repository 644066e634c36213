/** The Luhn sum of a string of digits, modulo 10. */
function luhn(digits: string): number {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10
}

/** La Poste: one legal person with more establishments than four digits and a Luhn digit could number. */
const LA_POSTE = '356000000'

const digitSum = (digits: string): number =>
  Array.from(digits).reduce((sum, digit) => sum + Number(digit), 0)

/**
 * Whether a text is a SIREN: nine digits of which the last is the Luhn check digit (INSEE, répertoire Sirene). Nine zeros
 * pass the check but belong to no body.
 */
export const isSiren = (text: string): boolean =>
  /^\d{9}$/.test(text) && luhn(text) === 0 && Number(text) !== 0

/**
 * Whether a text is a SIRET: fourteen digits, a right SIREN then the establishment, Luhn check digit last. The digits of an
 * establishment of La Poste make a multiple of five instead; its head office, 356 000 000 00048, follows Luhn.
 */
export const isSiret = (text: string): boolean =>
  /^\d{14}$/.test(text) &&
  isSiren(text.slice(0, 9)) &&
  (luhn(text) === 0 || (text.startsWith(LA_POSTE) && digitSum(text) % 5 === 0))

/** The check digit that completes the first digits of a SIREN (8 given) or SIRET (13 given). */
export const checkDigit = (digits: string): string => String((10 - luhn(`${digits}0`)) % 10)
