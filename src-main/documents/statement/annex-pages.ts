import type { ServiceUseLine } from '#shared/domain/statements/statement'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { linesNeeded, widthOf } from './text-width'

/** A use as a line of the annex. */
export interface AnnexLine {
  readonly use: ServiceUseLine
  /** What was done, as it is printed. */
  readonly nature: string
  /** Height in lines of print. */
  readonly height: number
  /** The first use of its day in its column writes the date. */
  readonly dated: boolean
}

type NatureOf = (use: ServiceUseLine) => string

/** A page of the annex: columns of lines, and the sums carried to its foot. */
export interface AnnexPage {
  readonly columns: readonly (readonly AnnexLine[])[]
  /** Room for agents, in thousandths of the letters. */
  readonly agentRoom: number
  readonly uses: number
  readonly minutes: Minutes
}

/** Lines of print in a column of a full page: A4 less margins, title, header and sums, at 4.08 mm a line. */
export const COLUMN_HEIGHT = 57

/** Room for the nature of a use, in thousandths of its letters: 47.1 mm at 8 points. */
export const TASK_ROOM = 16_690

/** Room for an agent by initials, 9.2 mm, and for one with the longest number on a line, 26.5 mm; 1.4 mm of it stay empty. */
export const AGENT_ROOM = 3_260
const MOST_AGENT_ROOM = 9_400
const AGENT_GAP = 500

const heightOf = (lines: readonly { readonly height: number }[]): number =>
  lines.reduce((sum, { height }) => sum + height, 0)

/** The room that the agents of a list need, between that of initials and the most there is. */
const agentRoomOf = (uses: readonly ServiceUseLine[]): number =>
  uses.reduce(
    (room, { agent }) => Math.min(Math.max(room, widthOf(agent) + AGENT_GAP), MOST_AGENT_ROOM),
    AGENT_ROOM,
  )

/** Takes lines from the front while they fit. */
function column(
  uses: readonly ServiceUseLine[],
  natureOf: NatureOf,
  agentRoom: number,
  from: number,
  room: number,
): readonly AnnexLine[] {
  const lines: AnnexLine[] = []
  let left = room
  for (let at = from; at < uses.length; at += 1) {
    const use = uses[at]
    if (use === undefined) break
    const nature = natureOf(use)
    const height = Math.max(
      linesNeeded(nature, TASK_ROOM + AGENT_ROOM - agentRoom),
      linesNeeded(use.agent, agentRoom - AGENT_GAP),
    )
    if (height > left && lines.length > 0) break
    left -= height
    lines.push({ use, nature, height, dated: lines.length === 0 || uses[at - 1]?.day !== use.day })
  }
  return lines
}

/**
 * Arranges the dated list in pages of two columns. The columns of the last page have equal length. Sums run from the first
 * line of the annex, as an accountant carries them.
 */
export function annexPages(
  uses: readonly ServiceUseLine[],
  natureOf: NatureOf,
): readonly AnnexPage[] {
  const agentRoom = agentRoomOf(uses)
  const pages: AnnexPage[] = []
  let at = 0
  let sum = 0
  while (at < uses.length) {
    const left = column(uses, natureOf, agentRoom, at, Number.MAX_SAFE_INTEGER)
    const half = Math.ceil(heightOf(left) / 2)
    const first = column(uses, natureOf, agentRoom, at, Math.min(COLUMN_HEIGHT, half))
    const second = column(uses, natureOf, agentRoom, at + first.length, COLUMN_HEIGHT)
    at += first.length + second.length
    for (const { use } of [...first, ...second]) sum += use.minutes
    pages.push({ columns: [first, second], agentRoom, uses: at, minutes: minutes(sum) })
  }
  return pages
}
