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

/** Whether a text is a SIREN: nine digits of which the last is the Luhn check digit (INSEE, répertoire Sirene). */
export const isSiren = (text: string): boolean => /^\d{9}$/.test(text) && luhn(text) === 0

/** Whether a text is a SIRET: fourteen digits, a right SIREN then the establishment, Luhn check digit last. */
export const isSiret = (text: string): boolean =>
  /^\d{14}$/.test(text) && luhn(text) === 0 && isSiren(text.slice(0, 9))

/** The check digit that completes the first digits of a SIREN (8 given) or SIRET (13 given). */
export const checkDigit = (digits: string): string => String((10 - luhn(`${digits}0`)) % 10)

/** Whether a text has the shape of an INSEE municipality code: five characters, Corsica with 2A or 2B. */
export const isInseeCode = (text: string): boolean => /^(\d{5}|2[AB]\d{3})$/.test(text)
