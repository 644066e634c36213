import { isNoteMark } from '#shared/domain/imports/note-mark'
import { replaceElements } from './elements-in'

const RAISED = /<(?:\w+:)?vertAlign\s[^<>]*["']superscript["']/
const TEXT = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</g

const textIn = (run: string): string =>
  [...run.matchAll(TEXT)].map(([, text = '']) => text).join('')

/** Texts of a workbook without the marks of notes, which are raised: `125` with the note 1 is not 1251. */
export function withoutNoteMarks(xml: string): string {
  if (!xml.includes('superscript')) return xml
  // A text in runs of different looks.
  return replaceElements(xml, 'si|is', (whole) => {
    let before = ''
    return replaceElements(whole, 'r', (run) => {
      const text = textIn(run)
      if (RAISED.test(run) && isNoteMark(before, text)) return ''
      before += text
      return run
    })
  })
}
