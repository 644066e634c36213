import { IMPORT_FIELDS } from '#shared/domain/imports/import-mapping'
import type { NameMatch } from '#shared/domain/imports/match-names'
import { columnsLeftOut } from '#shared/domain/imports/times-left-out'
import { chosenNameSentences } from '#shared/wording/chosen-name-sentences'
import { sourceName } from '#shared/wording/source-name'
import type { StartedImport } from '../use-cases/start-import'
import type { Output } from './command'
import type { Names } from './names'

/** The most names printed. */
const MOST_NAMED = 20

/** How a table of hours was read: its columns, those left out, the order of its dates, what was remembered, names that are only likely, or chosen and another's own. */
export function readingSentences(
  { say }: Pick<Output, 'say'>,
  { table, mapping, source, remembered, corrected }: Omit<StartedImport, 'sheets'>,
  matches: readonly NameMatch[],
  known: Names,
): readonly string[] {
  const [order, unit] = [
    say(`import.dates.${mapping.dates}`),
    say(`import.durations.${mapping.durations}`),
  ]
  const columns = IMPORT_FIELDS.flatMap((field) => {
    const title = mapping.columns[field]
    return title === undefined
      ? []
      : say('cli.import.column', { field: say(`import.field.${field}`), title })
  })
  const left = columnsLeftOut(table, mapping).map(({ title }) => say('cli.import.title', { title }))
  const nameOf = ({ kind, id }: NameMatch): string =>
    id === null
      ? say('common.commonTime')
      : kind === 'agent'
        ? known.agent(id)
        : known.collectivity(id)
  const namesRead = (state: 'chosen' | 'likely'): readonly string[] => {
    const read = matches
      .filter((match) => match.state === state)
      .map((match) => say('cli.import.nameRead', { found: match.found, name: nameOf(match) }))
    const others = read.length - MOST_NAMED
    const list = [
      ...read.slice(0, MOST_NAMED),
      ...(others > 0 ? [say('common.andMore', { count: others })] : []),
    ].join(', ')
    return read.length === 0 ? [] : [say(`cli.import.${state}`, { list })]
  }
  const layout =
    source === 'generic'
      ? say('import.model.other.remembered')
      : say('import.model.remembered', { source: sourceName(source, say) })
  return [
    ...(table.format === 'ics'
      ? []
      : [
          say('cli.import.columns', {
            list: columns.join(', '),
            how: [
              say('import.readAs', { order, unit }),
              ...(mapping.worked === undefined ? [] : [say(`import.workedAs.${mapping.worked}`)]),
            ].join(', '),
          }),
          ...(left.length === 0 ? [] : [say('cli.import.left', { list: left.join(', ') })]),
        ]),
    ...(remembered ? [`${layout}.`] : []),
    ...corrected.map((part) =>
      part === 'dates'
        ? say('import.corrected.dates', { order })
        : say('import.corrected.durations', { unit }),
    ),
    ...chosenNameSentences(matches, nameOf, say),
    ...namesRead('chosen'),
    ...namesRead('likely'),
  ]
}
