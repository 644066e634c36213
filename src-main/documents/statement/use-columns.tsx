import type { CSSProperties, ReactElement } from 'react'
import { formatDay } from '#shared/wording/format'
import { AGENT_ROOM, type AnnexLine, type AnnexPage } from './annex-pages'
import type { FormWords } from './form-words'
import type { SheetText } from './sheet-text'
import { Words } from './words'

const tall = (height: number): CSSProperties | undefined =>
  height === 1 ? undefined : { height: `${(height * 4.08).toFixed(2)}mm` }

/** The width of the agents, set at 8 points; that of the style where they are by initials alone. */
const wide = (room: number): CSSProperties | undefined =>
  room === AGENT_ROOM ? undefined : { width: `${((room * 8 * 25.4) / 72_000).toFixed(2)}mm` }

function Line({
  line,
  text,
}: {
  readonly line: AnnexLine
  readonly text: SheetText
}): ReactElement {
  const { day, agent, minutes } = line.use
  return (
    <tr style={tall(line.height)}>
      <td>{line.dated && <Words>{formatDay(day, 'short', text.language)}</Words>}</td>
      <td>{agent}</td>
      <td className="task">{line.nature}</td>
      <td className="figure">{text.hours(minutes)}</td>
    </tr>
  )
}

/** One column of a dated list. */
function UseList({
  lines,
  agentRoom,
  words,
  text,
}: {
  readonly lines: readonly AnnexLine[]
  readonly agentRoom: number
  readonly words: FormWords
  readonly text: SheetText
}): ReactElement {
  const { t } = text
  // Late hours come after the others and lie before them.
  const days = lines.map(({ use }) => use.day).sort()
  const [from, to] = [days[0], days.at(-1)]
  return (
    <table className="uses">
      {from !== undefined && to !== undefined && (
        <caption>
          <Words>{t(`statementForms.${words}.caption`, { days: { from, to } })}</Words>
        </caption>
      )}
      <thead>
        <tr>
          <th scope="col">{t('words.date')}</th>
          <th scope="col" style={wide(agentRoom)}>
            {t('words.agent')}
          </th>
          <th scope="col" className="task">
            {t('words.nature')}
          </th>
          <th scope="col" className="figure">
            {t('words.duration')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <Line key={index} line={line} text={text} />
        ))}
      </tbody>
    </table>
  )
}

/** A page of a dated list, column by column: the law's "liste des recours". */
export function UseColumns({
  page,
  words,
  text,
}: {
  readonly page: AnnexPage
  readonly words: FormWords
  readonly text: SheetText
}): ReactElement {
  return (
    <div className="columns">
      {page.columns
        .filter((lines) => lines.length > 0)
        .map((lines, side) => (
          <UseList key={side} lines={lines} agentRoom={page.agentRoom} words={words} text={text} />
        ))}
    </div>
  )
}
