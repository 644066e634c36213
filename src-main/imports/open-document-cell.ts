import { percentText } from './percent-text'
import { dateText, plainNumber } from './sheet-cell'
import { shownText, unitOfText } from './shown-unit'

const DURATION =
  /^(-?)P(?:(\d{1,7})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,9}(?:[.,]\d+)?)S)?)?$/
const DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}(?:\.\d+)?))?Z?$/

const two = (value: number): string => String(value).padStart(2, '0')

/** A time or a duration ("PT08H30M00S") as `H:MM:SS`; `null` where it is none. */
function durationText(text: string): string | null {
  const match = DURATION.exec(text)
  if (match === null) return null
  const [, sign = '', days = '0', hours = '0', mins = '0', rest = '0'] = match
  const whole = Number(days) * 86_400 + Number(hours) * 3600 + Number(mins) * 60
  const seconds = whole + Math.round(Number(rest.replace(',', '.')))
  return `${sign}${String(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

function dayText(text: string): string | null {
  const match = DATE.exec(text)
  const date = new Date(`${match?.[1] ?? ''}T${match?.[2] ?? '00:00:00'}Z`)
  if (match === null || Number.isNaN(date.getTime())) return null
  // 30 February would be a day of March.
  return date.toISOString().startsWith(match[1] ?? '') ? dateText(date, false) : null
}

/**
 * The value of a cell of an OpenDocument sheet by its attributes; `null` where its text counts.
 *
 * @param shown the text of the cell, which may show a number in a unit
 */
export function openDocumentValue(
  attributes: ReadonlyMap<string, string>,
  shown: string,
): string | null {
  const value = (name: string): string | null => attributes.get(`office:${name}`) ?? null
  const type = value('value-type') ?? 'string'
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const number = value('value')
      if (number === null || number.trim() === '') return null
      const plain = plainNumber(number)
      if (type === 'percentage') return percentText(plain)
      const currency = type === 'currency' ? (value('currency') ?? 'EUR') : 'EUR'
      const unit = currency === 'EUR' ? unitOfText(shown, plain) : currency
      return shownText(plain, unit ?? undefined)
    }
    case 'date': {
      const date = value('date-value')
      return date === null ? null : dayText(date)
    }
    case 'time': {
      const time = value('time-value')
      return time === null ? null : durationText(time)
    }
    case 'boolean':
      return value('boolean-value')
    default:
      return value('string-value')
  }
}
