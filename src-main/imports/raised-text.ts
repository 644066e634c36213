import { isNoteMark } from '#shared/domain/imports/note-mark'

/** A text in runs of different looks, of a workbook. */
const RUNS = /<((?:\w+:)?)(si|is)>(?:(?!<\/\1\2>)[\s\S])*?<\1r>[\s\S]*?<\/\1\2>/g
const RUN = /<((?:\w+:)?)r>[\s\S]*?<\/\1r>/g
const RAISED = /<(?:\w+:)?vertAlign\s[^<>]*["']superscript["']/
const TEXT = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</g

const textIn = (run: string): string =>
  [...run.matchAll(TEXT)].map(([, text = '']) => text).join('')

/** Texts of a workbook without the marks of notes, which are raised: `125` with the note 1 is not 1251. */
export function withoutNoteMarks(xml: string): string {
  if (!xml.includes('superscript')) return xml
  return xml.replace(RUNS, (whole) => {
    let before = ''
    return whole.replace(RUN, (run) => {
      const text = textIn(run)
      if (RAISED.test(run) && isNoteMark(before, text)) return ''
      before += text
      return run
    })
  })
}
