import { plainDigits, writtenInsee } from '../imports/written-number'
import { cellText, type ListCell } from './list-kind'

const SIREN = /^\d{9}$/
const SIRET = /^\d{14}$/

/** The numbers by which a line means a body; each is empty where the line has none. */
interface ListedNumbers {
  /** As the line gives it, or that of its SIRET. */
  readonly siren: string
  /** As the line gives it. */
  readonly ownSiren: string
  readonly siret: string
  readonly insee: string
  /** `01`, `2A`, `971`. */
  readonly department: string
}

/**
 * The number of the department that a line names, alone or before its name: "21 - Côte-d’Or". Files of the public finances give it
 * three digits ("021"). Another number, as 20 of both in Corsica, names none of them.
 */
const departmentIn = (cells: readonly ListCell[]): string =>
  (
    /^(?:0?(?!20)(\d{1,2}|2[AB])|(9[78]\d))(?![\p{L}\d])/iu
      .exec(cellText(cells, 'department'))
      ?.slice(1)
      .join('') ?? ''
  )
    .toUpperCase()
    .replace(/^\d$/, '0$&')

/**
 * An INSEE code: files of Insee have the department in a column of its own beside a number of three digits. Of a department overseas, the
 * third digit is the first of that number.
 */
function inseeIn(cells: readonly ListCell[]): string {
  const number = plainDigits(cellText(cells, 'inseeCode'))
  const department = departmentIn(cells)
  return /^\d{1,3}$/.test(number) && department !== ''
    ? `${department.slice(0, 2)}${number.padStart(3, '0')}`
    : writtenInsee(cellText(cells, 'inseeCode'))
}

/** Reads the numbers of a line. A column of SIREN may hold a SIRET, and the other way round: their lengths say which each is. */
export function listedNumbers(cells: readonly ListCell[]): ListedNumbers {
  const texts = (['siren', 'siret'] as const).map((path) => plainDigits(cellText(cells, path)))
  const [first = '', second = ''] = texts
  const siret = SIRET.test(first) && second === '' ? first : SIREN.test(second) ? '' : second
  const ownSiren = SIRET.test(first) ? '' : first || (SIREN.test(second) ? second : '')
  return {
    siren: ownSiren || siret.slice(0, 9),
    ownSiren,
    siret,
    insee: inseeIn(cells),
    department: departmentIn(cells),
  }
}
