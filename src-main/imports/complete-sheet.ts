import { columnLetters, columnOf } from '#shared/domain/imports/column-letters'

const PLACED = /<((?:\w+:)?)(row|c)(?=[\s/>])([^<>]*)>/g
const UNPLACED = /<(?:\w+:)?(?:row|c)(?=[\s/>])(?![^<>]*\sr\s*=)/
const REFERENCE = /\sr\s*=\s*["']([A-Z]*)(\d*)["']/
/** A cell whose value is a date in the ISO form. */
const DATED =
  /(<(?:\w+:)?c\s(?:[^<>]*\s)?t\s*=\s*["']d["'][^<>]*>\s*<(?:\w+:)?v(?:\s[^<>]*)?>)([^<]*)(?=<)/g
const CLOCK_ALONE = /^\d{2}:\d{2}/
const WITHOUT_ZONE = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/

/** Says of every row and cell where it is: without a place, it is the next one. */
function withPlaces(xml: string): string {
  let [row, column] = [0, 0]
  return xml.replace(PLACED, (tag: string, prefix: string, name: string, attributes: string) => {
    const said = REFERENCE.exec(attributes)
    if (name === 'row') {
      row = said === null ? row + 1 : Number(said[2])
      column = 0
      return said === null ? `<${prefix}row r="${String(row)}"${attributes}>` : tag
    }
    column = said === null ? column + 1 : columnOf(said[1] ?? '')
    return said === null
      ? `<${prefix}c r="${columnLetters(column)}${String(row)}"${attributes}>`
      : tag
  })
}

/** Dates in the ISO form have no zone in a sheet: they are not those of the computer's zone. */
const withDates = (xml: string, from1904: boolean): string =>
  xml.replace(DATED, (_, tag: string, value: string) => {
    const text = value.trim()
    if (CLOCK_ALONE.test(text)) return `${tag}${from1904 ? '1904-01-01' : '1899-12-30'}T${text}Z`
    return `${tag}${WITHOUT_ZONE.test(text) ? `${text}Z` : text}`
  })

/**
 * Completes the markup of a sheet that leaves out the places of its rows and cells, or has dates in the ISO form, as some
 * programs write them.
 */
export function completeSheet(xml: string, from1904: boolean): string {
  const placed = UNPLACED.test(xml) ? withPlaces(xml) : xml
  return withDates(placed, from1904)
}
