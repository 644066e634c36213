/** What a mark of a note is behind: a figure with its unit, or a word; not the letters of a unit that is squared ("m²"). */
const BEFORE = /(?:\d\s*(?:[%€h]|min)?|\p{L}{3})\s*$/u
const MARK = /^[\s([]*\d{1,2}[\s)\]]*$/
/** Minutes behind hours are raised in print, too. */
const HOURS = /\d\s*h\s*$/
const MINUTES = /^\s*[0-5]\d\s*$/

/** Whether a raised text behind another is the mark of a note: in a plain text it would be the last digits of a figure. */
export const isNoteMark = (before: string, raised: string): boolean =>
  BEFORE.test(before) && MARK.test(raised) && !(HOURS.test(before) && MINUTES.test(raised))
