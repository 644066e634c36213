import ICAL from 'ical.js'

/** An event that can't be read: where, and the first line of it that is wrong. */
export interface BrokenEvent {
  readonly line: number
  readonly found: string
}

/** How a line of a calendar begins; the lines after it that begin with a space belong to it. */
const CONTENT = /^(?:[A-Za-z0-9-]+[;:]|[ \t]|$)/

function isReadable(lines: readonly string[]): boolean {
  try {
    ICAL.parse(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n'))
    return true
  } catch {
    return false
  }
}

/** Empties the events of a calendar that can't be read, so that the others can be; lines keep their numbers. */
export function spareEvents(text: string): {
  readonly text: string
  readonly broken: readonly BrokenEvent[]
} {
  const lines = text.split('\n')
  const broken: BrokenEvent[] = []
  let start = -1
  for (const [at, line] of lines.entries()) {
    if (/^begin:vevent\s*$/i.test(line)) start = at
    if (start < 0 || !/^end:vevent\s*$/i.test(line)) continue
    const own = lines.slice(start, at + 1)
    if (!isReadable(own)) {
      const wrong = Math.max(
        0,
        own.findIndex((each) => !CONTENT.test(each)),
      )
      broken.push({ line: start + wrong + 1, found: (own[wrong] ?? '').slice(0, 80) })
      lines.fill('', start, at + 1)
    }
    start = -1
  }
  return { text: lines.join('\n'), broken }
}
